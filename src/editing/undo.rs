//! Reverts a published change.

use crate::{
    domain::{
        change::{Change, Event, Kind, Refusal, Status, next},
        letter::LetterKind,
        person::Person,
    },
    store::{Outcome, Restoration},
};

use super::{
    decide::{DecideError, Decided, letter},
    setting::Setting,
};

/// Reverts a change, with every later one of the same listing: a later one was written over what this one said. If any of them may not be
/// reverted, none is. The reason is sent to the people who proposed them. A listing that was taken down or hidden never comes back this
/// way.
///
/// # Errors
/// The database fails; nothing is done.
pub async fn undo(setting: &Setting<'_>, change: &Change, person: &Person, reason: &str) -> Result<Decided, DecideError> {
    let store = setting.store;
    let Some((filed, current)) = store.current(&change.service_id).await? else { return Ok(Decided::TooLate) };
    if filed.locked {
        return Ok(Decided::Refused(Refusal::Locked));
    }
    let mut undone = taken_back(&store.changes_of(&change.service_id).await?.read, change);
    if undone.iter().any(|change| !change.kind.is_reversible()) {
        return Ok(Decided::Refused(Refusal::Hidden));
    }
    for change in &mut undone {
        change.status = match next(change.status, Event::Undo(person.role), setting.risk(change).await?) {
            Ok(status) => status,
            Err(refusal) => return Ok(Decided::Refused(refusal)),
        };
        change.decided_by = Some(person.id.clone());
        change.decided_at = Some(setting.now);
        change.reason = Some(reason.to_owned());
    }
    // An earlier version that cannot be read any more is not put back: readers would lose the listing. Before a new listing there was none.
    let is_readable = change.kind == Kind::New || store.version(&change.service_id, change.base_version).await?.is_some();
    if undone.is_empty() || !is_readable {
        return Ok(Decided::TooLate);
    }
    let mut letters = Vec::new();
    for taken in &undone {
        letters.extend(letter(taken, LetterKind::TakenBack, reason, setting.now)?);
    }
    let restoration =
        Restoration { service: &change.service_id, current, earlier: change.base_version, undone: &undone, letters: &letters };
    Ok(match store.restore(&restoration, &setting.by(person)).await? {
        Outcome::Done(_) => Decided::Done,
        Outcome::Stale => Decided::TooLate,
        Outcome::Locked => Decided::Refused(Refusal::Locked),
    })
}

/// What is taken back with a change: the change, and what was published after it.
pub fn taken_back(all: &[Change], change: &Change) -> Vec<Change> {
    let is_published = all.iter().any(|other| other.id == change.id && other.status == Status::Published);
    let later = all.iter().filter(|other| other.status == Status::Published && other.base_version >= change.base_version);
    if is_published { later.cloned().collect() } else { Vec::new() }
}
