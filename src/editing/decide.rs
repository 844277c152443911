//! An editor looks at a change: publishes it, refuses it with a reason, or sees that somebody changed the same listing meanwhile.

use thiserror::Error;

use crate::{
    domain::{
        change::{Change, Event, Facts, Kind, Refusal, Status, next},
        date::Date,
        do_not_publish::DoNotPublish,
        draft::{Conflict, Draft, merged, unpublishable},
        field::{Field, Part},
        letter::{Letter, LetterKind},
        moment::Moment,
        path::Path,
        person::Person,
        problem::{Problem, Wrong},
    },
    store::{By, Outcome, Publication, Saved, Store, StoreError},
};

use super::{asking, new_listing::free_id, secret::NoRandomness};

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
    /// Somebody decided a moment ago.
    TooLate,
}

/// Publishes a change. When the listing was changed meanwhile in other fields, both changes hold.
///
/// # Errors
/// The database fails; then nothing is done.
pub async fn publish(
    store: &Store,
    change: &Change,
    person: &Person,
    rules: &DoNotPublish,
    today: Date,
    now: Moment,
) -> Result<Decided, DecideError> {
    let high = change.is_high();
    let facts = Facts { high, is_current: true };
    let approved = match change.status {
        // A claim asks for a link; there is nothing in it to publish.
        status if change.kind == Kind::Claim => Err(Refusal::NotNow(status)),
        Status::Approved => Ok(Status::Approved),
        status => next(status, Event::Approve(person.role), facts),
    };
    let status = match approved.and_then(|status| next(status, Event::Publish, facts)) {
        Ok(status) => status,
        Err(refusal) => return Ok(Decided::Refused(refusal)),
    };
    // Whoever publishes a new listing has looked somewhere else than in the form, and says where (docs/SAFETY.md L6).
    if change.kind == Kind::New && !store.notes(&change.id.0).await?.iter().any(|note| note.person.is_some()) {
        return Ok(Decided::Refused(Refusal::Unchecked));
    }
    let change = match current(store, change).await? {
        Ok(change) => change,
        Err(conflicts) => return Ok(Decided::Conflicts(conflicts)),
    };
    // What somebody else changed may have made it one that is held.
    if change.is_high() != high && person.role < crate::domain::person::Role::Administrator && change.is_high() {
        return Ok(Decided::Refused(Refusal::NeedsAdministrator));
    }
    let Some(change) = named(store, change).await? else { return Ok(Decided::Wrong(no_name())) };
    let service = match change.draft.parse(rules) {
        Ok(understood) => understood.service,
        Err(problems) => return Ok(Decided::Wrong(problems)),
    };
    if let Some(problem) = (change.kind != Kind::Remove).then(|| unpublishable(&service)).flatten() {
        return Ok(Decided::Wrong(vec![problem]));
    }
    let published = Change { status, decided_by: Some(person.id.clone()), decided_at: Some(now), ..change };
    let told = if published.kind == Kind::Remove { LetterKind::TakenDown } else { LetterKind::Published };
    let letters = letter(&published, told, "", now)?;
    let publication = Publication { change: &published, service: &service, letters: &letters };
    Ok(match store.publish(&publication, &by(person, today, now)).await? {
        Outcome::Done(_) => Decided::Done,
        Outcome::Stale => Decided::TooLate,
    })
}

/// Refuses a change. The reason goes to whoever sent it.
///
/// # Errors
/// The database fails; then nothing is done.
pub async fn reject(
    store: &Store,
    change: &Change,
    person: &Person,
    reason: &str,
    today: Date,
    now: Moment,
) -> Result<Decided, DecideError> {
    let status = match next(change.status, Event::Reject, Facts { high: change.is_high(), is_current: true }) {
        Ok(status) => status,
        Err(refusal) => return Ok(Decided::Refused(refusal)),
    };
    let rejected =
        Change { status, reason: Some(reason.to_owned()), decided_by: Some(person.id.clone()), decided_at: Some(now), ..change.clone() };
    let letters = letter(&rejected, LetterKind::Rejected, reason, now)?;
    Ok(match store.decide(&rejected, &letters, &by(person, today, now)).await? {
        Saved::Yes => Decided::Done,
        Saved::Stale => Decided::TooLate,
    })
}

/// The change as it is for the listing of now: the same, or brought together with what somebody else changed.
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

pub(super) fn by(person: &Person, today: Date, now: Moment) -> By {
    By { actor: person.id.0.clone(), now, today }
}
