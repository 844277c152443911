//! An editor looks at a change: approves it, refuses it with a reason, or sees that someone changed the same listing meanwhile.

use thiserror::Error;

use crate::{
    domain::{
        change::{Change, Kind},
        decision::Refusal,
        draft::{Conflict, Draft, cleared_place, merged, unpublishable},
        email_address::EmailAddress,
        field::{Field, Part},
        letter::{Letter, LetterKind},
        moment::Moment,
        path::Path,
        person::Person,
        problem::{Problem, Wrong},
        service::Service,
    },
    store::{Act, Applied, Decision, Store, StoreError},
};

use super::{asking, new_listing::free_id, secret::NoRandomness, setting::Setting};

/// Why nothing was decided.
#[derive(Debug, Error)]
pub enum DecideError {
    /// The database fails.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// No name for a letter can be made.
    #[error(transparent)]
    NoRandomness(#[from] NoRandomness),
}

/// What became of a decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decided {
    /// It is done.
    Done,
    /// It is recorded, and the change waits for what is still missing.
    Waits,
    /// Not by this person, or not any more.
    Refused(Refusal),
    /// It would show older high-risk values again: it is proposed, and two other people decide.
    Proposed,
    /// The listing says something else by now, in the same fields: both are shown.
    Conflicts(Vec<Conflict>),
    /// What it would publish cannot be published.
    Wrong(Vec<Problem>),
    /// Someone decided a moment ago.
    TooLate,
}

/// Approves a change, which reaches readers when nothing is missing any more. When the listing was changed meanwhile in other fields, both
/// changes hold.
///
/// # Errors
/// The database fails; nothing is done.
pub async fn approve(setting: &Setting<'_>, change: &Change, person: &Person) -> Result<Decided, DecideError> {
    let ready = match ready(setting, change).await? {
        Ok(ready) => ready,
        Err(decided) => return Ok(decided),
    };
    let decision = ready.decision();
    applied(setting.store.apply(Act::Approve(&decision), setting.known, &setting.by(person)).await?)
}

/// Refuses a change. The reason is sent to the person who proposed it.
///
/// # Errors
/// The database fails; nothing is done.
pub async fn reject(setting: &Setting<'_>, change: &Change, person: &Person, reason: &str) -> Result<Decided, DecideError> {
    let rejected = Change { reason: Some(reason.to_owned()), ..change.clone() };
    let refused = match change.kind {
        Kind::Relist => Vec::new(),
        _ => letter(&rejected, LetterKind::Rejected, reason, setting.now)?,
    };
    let decision = Decision { change: &rejected, service: None, done: &[], refused: &refused };
    applied(setting.store.apply(Act::Reject(&decision), setting.known, &setting.by(person)).await?)
}

/// A change that is ready to be decided about, with the letters of either end.
pub(super) struct Ready {
    change: Change,
    service: Option<Service>,
    done: Vec<Letter>,
    refused: Vec<Letter>,
}

impl Ready {
    pub(super) fn decision(&self) -> Decision<'_> {
        Decision { change: &self.change, service: self.service.as_ref(), done: &self.done, refused: &self.refused }
    }
}

/// Merges a change with what others have published meanwhile, and looks whether its draft can be published. What is decided is decided in
/// the store, which looks at everything again.
pub(super) async fn ready(setting: &Setting<'_>, change: &Change) -> Result<Result<Ready, Decided>, DecideError> {
    let (store, now) = (setting.store, setting.now);
    if change.kind == Kind::Hide || !change.status.is_undecided() {
        return Ok(Err(Decided::Refused(Refusal::NotNow(change.status))));
    }
    let refused = letter(change, LetterKind::Denied, "", now)?;
    if change.kind == Kind::Claim {
        let link = |mailbox: &EmailAddress| asking::letter(LetterKind::Review, mailbox.clone(), change.service_id.to_string(), "", now);
        let done = change.mailbox.iter().map(link).collect::<Result<_, _>>()?;
        return Ok(Ok(Ready { change: change.clone(), service: None, done, refused }));
    }
    let change = match current(store, change).await? {
        Ok(change) => change,
        Err(conflicts) => return Ok(Err(Decided::Conflicts(conflicts))),
    };
    let Some(change) = named(store, change).await? else { return Ok(Err(Decided::Wrong(no_name()))) };
    let service = match change.draft.parse(setting.rules) {
        Ok(understood) => understood.service,
        Err(problems) => return Ok(Err(Decided::Wrong(problems))),
    };
    let is_shown = change.kind != Kind::Remove;
    let problem = cleared_place(&change.base, &change.draft).or_else(|| unpublishable(&service)).filter(|_| is_shown);
    if let Some(problem) = problem {
        return Ok(Err(Decided::Wrong(vec![problem])));
    }
    let done = match change.kind {
        Kind::Remove => letter(&change, LetterKind::TakenDown, "", now)?,
        // Proposed at the desk: no organization waits for an answer.
        Kind::Relist => Vec::new(),
        _ => letter(&change, LetterKind::Published, "", now)?,
    };
    Ok(Ok(Ready { change, service: Some(service), done, refused }))
}

/// What became of an act, in the words of the desk.
pub(super) fn applied(applied: Applied) -> Result<Decided, DecideError> {
    Ok(match applied {
        Applied::Done(_) => Decided::Done,
        Applied::Waits => Decided::Waits,
        Applied::Stale => Decided::TooLate,
        Applied::Locked => Decided::Refused(Refusal::Locked),
        Applied::Refused(refusal) => Decided::Refused(refusal),
    })
}

/// The change rebased onto the current listing: unchanged, or merged with what someone else changed.
async fn current(store: &Store, change: &Change) -> Result<Result<Change, Vec<Conflict>>, DecideError> {
    let Some((filed, version)) = store.current(&change.service_id).await?.filter(|_| change.kind != Kind::New) else {
        return Ok(Ok(change.clone()));
    };
    if version == change.base_version {
        return Ok(Ok(change.clone()));
    }
    let theirs = Draft::of(&filed.service);
    Ok(merged(&change.base, &theirs, &change.draft).map(|draft| Change {
        base: theirs.clone(),
        draft,
        base_version: version,
        ..change.clone()
    }))
}

pub(super) fn letter(change: &Change, kind: LetterKind, words: &str, now: Moment) -> Result<Vec<Letter>, NoRandomness> {
    // Someone of the desk read it in, and sees on the desk what becomes of it.
    let recipient = change.mailbox.iter().filter(|_| change.batch.is_none());
    recipient.map(|mailbox| asking::letter(kind, mailbox.clone(), change.id.0.as_str(), words, now)).collect()
}

/// A new listing gets the short name that it keeps, which is made of its name; any other has one.
async fn named(store: &Store, change: Change) -> Result<Option<Change>, StoreError> {
    if change.kind != Kind::New {
        return Ok(Some(change));
    }
    let (Some(id), Some(path)) = (free_id(store, &change.draft).await?, Path::of(Field::Id, Part::Whole)) else { return Ok(None) };
    let mut draft = change.draft.clone();
    draft.set(path, id.as_str());
    Ok(Some(Change { service_id: id, draft, ..change }))
}

/// There is no name in letters of which an address could be made.
fn no_name() -> Vec<Problem> {
    Path::of(Field::Name, Part::En).map(|path| Problem { path, wrong: Wrong::Missing }).into_iter().collect()
}
