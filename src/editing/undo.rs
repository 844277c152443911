//! An editor takes a published change back: readers see again what stood there before it.

use crate::{
    domain::{
        change::{Change, Event, Facts, Kind, Status, next},
        date::Date,
        moment::Moment,
        person::Person,
    },
    store::{Outcome, Store},
};

use super::decide::{DecideError, Decided, by};

/// Takes a change back, with every later one of the same listing: a later one was written over what this one said. Whoever may not take
/// back one of them takes back none.
///
/// # Errors
/// The database fails; then nothing is done.
pub async fn undo(store: &Store, change: &Change, person: &Person, today: Date, now: Moment) -> Result<Decided, DecideError> {
    let Some((_, current)) = store.current(&change.service_id).await? else { return Ok(Decided::TooLate) };
    let mut undone = taken_back(&store.changes_of(&change.service_id).await?, change);
    for change in &mut undone {
        change.status = match next(change.status, Event::Undo(person.role), Facts { high: change.is_high(), is_current: true }) {
            Ok(status) => status,
            Err(refusal) => return Ok(Decided::Refused(refusal)),
        };
        change.decided_by = Some(person.id.clone());
        change.decided_at = Some(now);
    }
    // An earlier version that cannot be read any more is not put back: readers would lose the listing. Before a new listing there was none.
    let is_readable =
        change.kind == Kind::New || store.versions(&change.service_id).await?.iter().any(|version| version.number == change.base_version);
    if undone.is_empty() || !is_readable {
        return Ok(Decided::TooLate);
    }
    Ok(match store.restore(&change.service_id, current, change.base_version, &undone, &by(person, today, now)).await? {
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
