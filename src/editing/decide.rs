//! An editor looks at a change: publishes it, refuses it with a reason, or sees that someone changed the same listing meanwhile.

use thiserror::Error;

use crate::{
    domain::{
        change::{Change, Event, Kind, Refusal, Status, next},
        draft::{Conflict, Draft, cleared_place, merged, unpublishable},
        field::{Field, Part},
        letter::{Letter, LetterKind},
        moment::Moment,
        path::Path,
        person::Person,
        problem::{Problem, Wrong},
        risk,
        scan::contact::contacts,
    },
    store::{Outcome, Publication, Saved, Store, StoreError},
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
    /// Not by this person, or not any more.
    Refused(Refusal),
    /// The listing says something else by now, in the same fields: both are shown.
    Conflicts(Vec<Conflict>),
    /// What it would publish cannot be published.
    Wrong(Vec<Problem>),
    /// Someone decided a moment ago.
    TooLate,
}

/// Publishes a change. When the listing was changed meanwhile in other fields, both changes hold.
///
/// # Errors
/// The database fails; nothing is done.
pub async fn publish(setting: &Setting<'_>, change: &Change, person: &Person) -> Result<Decided, DecideError> {
    let store = setting.store;
    if !change.status.is_undecided() {
        return Ok(Decided::Refused(Refusal::NotNow(change.status)));
    }
    let change = match current(store, change).await? {
        Ok(change) => change,
        Err(conflicts) => return Ok(Decided::Conflicts(conflicts)),
    };
    let status = match may_publish(setting, &change, person).await? {
        Ok(status) => status,
        Err(refusal) => return Ok(Decided::Refused(refusal)),
    };
    let Some(change) = named(store, change).await? else { return Ok(Decided::Wrong(no_name())) };
    let service = match change.draft.parse(setting.rules) {
        Ok(understood) => understood.service,
        Err(problems) => return Ok(Decided::Wrong(problems)),
    };
    let is_shown = change.kind != Kind::Remove;
    let problem = cleared_place(&change.base, &change.draft).or_else(|| unpublishable(&service)).filter(|_| is_shown);
    if let Some(problem) = problem {
        return Ok(Decided::Wrong(vec![problem]));
    }
    let published = Change { status, decided_by: Some(person.id.clone()), decided_at: Some(setting.now), ..change };
    let letters = match published.kind {
        Kind::Remove => letter(&published, LetterKind::TakenDown, "", setting.now)?,
        // Proposed at the desk: no organization waits for an answer.
        Kind::Relist => Vec::new(),
        _ => letter(&published, LetterKind::Published, "", setting.now)?,
    };
    let publication = Publication { change: &published, service: &service, letters: &letters };
    Ok(match store.publish(&publication, &setting.by(person)).await? {
        Outcome::Done(_) => Decided::Done,
        Outcome::Stale => Decided::TooLate,
        Outcome::Locked => Decided::Refused(Refusal::Locked),
    })
}

/// The status after this person publishes this change, or why they may not. All rules are checked here, on the change after any merge.
async fn may_publish(setting: &Setting<'_>, change: &Change, person: &Person) -> Result<Result<Status, Refusal>, DecideError> {
    // A claim asks for a link, and hiding is done at once: there is nothing in them to publish.
    if matches!(change.kind, Kind::Claim | Kind::Hide) {
        return Ok(Err(Refusal::NotNow(change.status)));
    }
    let risk = setting.risk(change).await?;
    let approved = match change.status {
        Status::Approved => Ok(Status::Approved),
        status => next(status, Event::Approve(person.role), risk),
    };
    let status = match approved.and_then(|status| next(status, Event::Publish, risk)) {
        Ok(status) => status,
        Err(refusal) => return Ok(Err(refusal)),
    };
    if setting.store.current(&change.service_id).await?.is_some_and(|(filed, _)| filed.locked) {
        return Ok(Err(Refusal::Locked));
    }
    if change.is_of(person) {
        return Ok(Err(Refusal::OwnChange));
    }
    if !risk::revealing(change).is_empty() {
        return Ok(Err(Refusal::Revealing));
    }
    if change.kind == Kind::New && !is_checked(setting.store, change).await? {
        return Ok(Err(Refusal::Unchecked));
    }
    Ok(Ok(status))
}

/// True when someone of the desk has noted how a new listing was checked: not its sender, and with a source, such as a page or a number
/// (docs/SAFETY.md L6).
async fn is_checked(store: &Store, change: &Change) -> Result<bool, StoreError> {
    for note in store.notes(&change.id.0).await?.read {
        let Some(id) = note.person.as_ref().filter(|_| !contacts(&note.words).is_empty()) else { continue };
        if store.person(id).await?.is_some_and(|person| !change.is_of(&person)) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Refuses a change. The reason is sent to the person who proposed it.
///
/// # Errors
/// The database fails; nothing is done.
pub async fn reject(setting: &Setting<'_>, change: &Change, person: &Person, reason: &str) -> Result<Decided, DecideError> {
    let status = match next(change.status, Event::Reject, setting.risk(change).await?) {
        Ok(status) => status,
        Err(refusal) => return Ok(Decided::Refused(refusal)),
    };
    let rejected = Change {
        status,
        reason: Some(reason.to_owned()),
        decided_by: Some(person.id.clone()),
        decided_at: Some(setting.now),
        ..change.clone()
    };
    let letters = match change.kind {
        Kind::Relist => Vec::new(),
        _ => letter(&rejected, LetterKind::Rejected, reason, setting.now)?,
    };
    Ok(match setting.store.decide(&rejected, &letters, &setting.by(person)).await? {
        Saved::Yes => Decided::Done,
        Saved::Stale => Decided::TooLate,
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
    change.mailbox.iter().map(|mailbox| asking::letter(kind, mailbox.clone(), change.id.0.as_str(), words, now)).collect()
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
