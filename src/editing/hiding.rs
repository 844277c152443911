//! Hides a listing at once, because someone may be harmed by it; and proposes to show it again, which another person decides.

use crate::{
    domain::{
        change::{Change, ChangeId, Kind, Status},
        decision::Refusal,
        draft::Draft,
        note::Note,
        person::Person,
        service::{Filed, ServiceId},
    },
    store::Act,
};

use super::{
    decide::{DecideError, Decided, applied},
    secret::random_id,
    setting::Setting,
};

/// Hides a listing: any editor may, alone, with a reason. Nothing else of it changes, and links to it stay.
///
/// # Errors
/// The database fails; nothing is done.
pub async fn hide(setting: &Setting<'_>, service: &ServiceId, person: &Person, reason: &str) -> Result<Decided, DecideError> {
    let Some((filed, version)) = setting.store.current(service).await? else { return Ok(Decided::TooLate) };
    if filed.locked {
        return Ok(Decided::Refused(Refusal::Locked));
    }
    let change = begun(setting, Kind::Hide, &filed, version)?;
    let hidden = Change {
        status: Status::Published,
        reason: Some(reason.to_owned()),
        decided_at: Some(setting.now),
        decided_by: Some(person.id.clone()),
        ..change
    };
    applied(setting.store.apply(Act::Hide(&hidden), setting.known, &setting.by(person)).await?)
}

/// Proposes to show a hidden listing again. It is held like every change of this kind, and its proposer cannot publish it.
///
/// # Errors
/// The database fails; nothing is done.
pub async fn propose(setting: &Setting<'_>, service: &ServiceId, person: &Person, reason: &str) -> Result<Decided, DecideError> {
    let Some((filed, version)) = setting.store.current(service).await?.filter(|(filed, _)| !filed.published) else {
        return Ok(Decided::TooLate);
    };
    if filed.locked {
        return Ok(Decided::Refused(Refusal::Locked));
    }
    let changes = setting.store.changes_of(service).await?.read;
    let waits = |change: &Change| change.kind == Kind::Relist && change.status.is_undecided();
    if changes.iter().any(waits) || !was_hidden(&changes) {
        return Ok(Decided::TooLate);
    }
    let change = begun(setting, Kind::Relist, &filed, version)?;
    let change = Change { status: Status::Held, mailbox: Some(person.mailbox.clone()), ..change };
    let note =
        Note { about: change.id.0.clone(), person: Some(person.id.clone()), name: None, words: reason.to_owned(), made_at: setting.now };
    applied(setting.store.apply(Act::Propose(&change, &note), setting.known, &setting.by(person)).await?)
}

/// True when a listing with these changes was hidden or taken down here. A draft of the shipped directory never was public.
pub fn was_hidden(changes: &[Change]) -> bool {
    changes
        .iter()
        .any(|change| matches!((change.kind, change.status), (Kind::Hide | Kind::Remove, Status::Published) | (Kind::New, Status::Undone)))
}

fn begun(setting: &Setting<'_>, kind: Kind, filed: &Filed, version: i64) -> Result<Change, DecideError> {
    let draft = Draft::of(&filed.service);
    let change = Change::begun(ChangeId(random_id()?), kind, filed.service.id.clone(), version, draft, setting.now);
    Ok(Change { sent_at: Some(setting.now), ..change })
}
