//! An editor takes a published change back: readers see again what stood there before it.

use crate::{
    domain::{
        change::{Change, Event, Facts, Kind, Status, next},
        date::Date,
        letter::LetterKind,
        moment::Moment,
        person::Person,
    },
    store::{Outcome, Restoration, Store},
};

use super::decide::{DecideError, Decided, by, letter};

/// Takes a change back, with every later one of the same listing: a later one was written over what this one said. Whoever may not take
/// back one of them takes back none. The reason goes to whoever sent them.
///
/// # Errors
/// The database fails; then nothing is done.
pub async fn undo(store: &Store, change: &Change, person: &Person, reason: &str, today: Date, now: Moment) -> Result<Decided, DecideError> {
    let Some((_, current)) = store.current(&change.service_id).await? else { return Ok(Decided::TooLate) };
    let mut undone = taken_back(&store.changes_of(&change.service_id).await?, change);
    for change in &mut undone {
        change.status = match next(change.status, Event::Undo(person.role), Facts { high: change.is_high(), is_current: true }) {
            Ok(status) => status,
            Err(refusal) => return Ok(Decided::Refused(refusal)),
        };
        change.decided_by = Some(person.id.clone());
        change.decided_at = Some(now);
        change.reason = Some(reason.to_owned());
    }
    // An earlier version that cannot be read any more is not put back: readers would lose the listing. Before a new listing there was none.
    let is_readable =
        change.kind == Kind::New || store.versions(&change.service_id).await?.iter().any(|version| version.number == change.base_version);
    if undone.is_empty() || !is_readable {
        return Ok(Decided::TooLate);
    }
    let mut letters = Vec::new();
    for taken in &undone {
        letters.extend(letter(taken, LetterKind::TakenBack, reason, now)?);
    }
    let restoration =
        Restoration { service: &change.service_id, current, earlier: change.base_version, undone: &undone, letters: &letters };
    Ok(match store.restore(&restoration, &by(person, today, now)).await? {
        Outcome::Done(_) => Decided::Done,
        Outcome::Stale => Decided::TooLate,
    })
}

/// What is taken back with a change: the change, and what was published after it.
pub fn taken_back(all: &[Change], change: &Change) -> Vec<Change> {
    let is_published = all.iter().any(|other| other.id == change.id && other.status == Status::Published);
    let later = all.iter().filter(|other| other.status == Status::Published && other.base_version >= change.base_version);
    if is_published { later.cloned().collect() } else { Vec::new() }
}
