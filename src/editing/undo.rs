//! Reverts a published change.

use crate::{
    domain::{
        approval::Standing,
        change::{Change, ChangeId, Kind, Status},
        decision::{Event, Facts, Refusal, next},
        draft::Draft,
        field::Risk,
        letter::LetterKind,
        note::Note,
        person::Person,
        service::Filed,
    },
    store::{Act, Restoration},
};

use super::{
    decide::{DecideError, Decided, applied, letter},
    secret::random_id,
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
    let is_new = undone.iter().any(|change| change.kind == Kind::New);
    let then = match is_new {
        true => None,
        false => store.version(&change.service_id, change.base_version).await?,
    };
    // An earlier version that cannot be read any more is not put back: readers would lose the listing. Before a new listing there was none.
    if undone.is_empty() || !is_new && then.is_none() {
        return Ok(Decided::TooLate);
    }
    if let Some(then) = then {
        let back = back(setting, &filed, current, &then, person)?;
        if setting.risk(&back).await? == Risk::High {
            return propose(setting, &back, person, reason).await;
        }
    }
    for change in &mut undone {
        // What comes back is not high, or nothing does.
        let facts = Facts { kind: change.kind, risk: Risk::Low, standing: &Standing::default() };
        change.status = match next(change.status, Event::Undo(person.role), &facts) {
            Ok(status) => status,
            Err(refusal) => return Ok(Decided::Refused(refusal)),
        };
        change.decided_by = Some(person.id.clone());
        change.decided_at = Some(setting.now);
        change.reason = Some(reason.to_owned());
    }
    let mut letters = Vec::new();
    for taken in &undone {
        letters.extend(letter(taken, LetterKind::TakenBack, reason, setting.now)?);
    }
    let restoration =
        Restoration { service: &change.service_id, current, earlier: change.base_version, undone: &undone, letters: &letters };
    applied(store.apply(Act::Restore(&restoration), setting.known, &setting.by(person)).await?)
}

/// A correction, from this person, that would put back what a listing was.
fn back(setting: &Setting<'_>, now: &Filed, version: i64, then: &Filed, person: &Person) -> Result<Change, DecideError> {
    let back = Change::back_to(&now.service.id, version, Draft::of(&now.service), Draft::of(&then.service), setting.now);
    let (id, mailbox) = (ChangeId(random_id()?), Some(person.mailbox.clone()));
    Ok(Change { id, mailbox, status: Status::Held, sent_at: Some(setting.now), ..back })
}

/// Older high-risk values are shown again as any high-risk change is: by two other people, and a call.
async fn propose(setting: &Setting<'_>, back: &Change, person: &Person, reason: &str) -> Result<Decided, DecideError> {
    let words = reason.to_owned();
    let note = Note { about: back.id.0.clone(), person: Some(person.id.clone()), name: None, words, made_at: setting.now };
    Ok(match applied(setting.store.apply(Act::Propose(back, &note), setting.known, &setting.by(person)).await?)? {
        Decided::Done => Decided::Proposed,
        other => other,
    })
}

/// What is taken back with a change: the change, and what was published after it.
pub fn taken_back(all: &[Change], change: &Change) -> Vec<Change> {
    let is_published = all.iter().any(|other| other.id == change.id && other.status == Status::Published);
    let later = all.iter().filter(|other| other.status == Status::Published && other.base_version >= change.base_version);
    if is_published { later.cloned().collect() } else { Vec::new() }
}
