//! Reverts everything that a person of the desk published, or an email address sent, since a moment: first as a preview.

use std::collections::BTreeMap;

use crate::{
    domain::{
        change::{Change, ChangeId, Kind, Status},
        decision::Refusal,
        draft::Draft,
        email_address::EmailAddress,
        field::Risk,
        moment::Moment,
        note::Note,
        person::{Person, PersonId},
        restoring::Step,
        service::ServiceId,
    },
    store::{Act, Keeping},
};

use super::{
    decide::{self, DecideError, Decided, applied},
    hiding,
    secret::random_id,
    setting::Setting,
    undo,
};

/// Whose acts are reverted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Whose {
    /// What this person of the desk decided.
    Person(PersonId),
    /// What was sent with links to this email address.
    Address(EmailAddress),
}

/// A listing, and what is done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// The change from which on it is reverted.
    pub change: Change,
    /// What is done.
    pub step: Step,
}

/// What would be reverted, by listing. Nothing is done.
///
/// # Errors
/// The database does not answer.
pub async fn plan(setting: &Setting<'_>, whose: &Whose, since: Moment) -> Result<Vec<Planned>, DecideError> {
    let mut planned = Vec::new();
    let mut earliest: BTreeMap<ServiceId, Change> = BTreeMap::new();
    let approved = match whose {
        Whose::Person(id) => setting.store.approved_by(id, since).await?,
        Whose::Address(_) => Vec::new(),
    };
    let is_meant = |change: &Change| approved.contains(&change.id) || is_meant(change, whose, since);
    for change in setting.store.changes(Status::ALL).await?.read.into_iter().filter(is_meant) {
        match change.status {
            Status::Published => {
                let first = earliest.entry(change.service_id.clone()).or_insert_with(|| change.clone());
                if change.base_version < first.base_version {
                    *first = change;
                }
            }
            Status::Granted => planned.push(Planned { change, step: Step::EndAccess }),
            status if status.is_undecided() && matches!(whose, Whose::Address(_)) && status != Status::Open => {
                planned.push(Planned { change, step: Step::Refuse });
            }
            _ => {}
        }
    }
    for change in earliest.into_values() {
        let step = step(setting, &change).await?;
        planned.push(Planned { change, step });
    }
    planned.sort_by(|one, other| (one.step, &one.change.service_id).cmp(&(other.step, &other.change.service_id)));
    Ok(planned)
}

fn is_meant(change: &Change, whose: &Whose, since: Moment) -> bool {
    match whose {
        Whose::Person(id) => change.decided_by.as_ref() == Some(id) && change.decided_at.is_some_and(|at| at >= since),
        Whose::Address(mailbox) => {
            change.mailbox.as_ref().is_some_and(|own| own.is_same_person(mailbox)) && change.sent_at.is_some_and(|at| at >= since)
        }
    }
}

async fn step(setting: &Setting<'_>, change: &Change) -> Result<Step, DecideError> {
    let Some((now, version)) = setting.store.current(&change.service_id).await?.filter(|(now, _)| !now.locked) else {
        return Ok(Step::Look);
    };
    if change.kind == Kind::New {
        return Ok(if now.published { Step::Undo } else { Step::Look });
    }
    let Some(then) = setting.store.version(&change.service_id, change.base_version).await? else { return Ok(Step::Look) };
    let back = Change::back_to(&change.service_id, version, Draft::of(&now.service), Draft::of(&then.service), setting.now);
    let was_shown = then.published;
    Ok(match setting.risk(&back).await? {
        _ if !now.published && was_shown => Step::Propose,
        _ if !now.published => Step::Look,
        Risk::High => Step::HideAndPropose,
        _ => Step::Undo,
    })
}

/// Carries a plan out, one listing after the other, and gives what could not be done. What someone changed since the preview is planned
/// anew by looking again.
///
/// # Errors
/// The database fails; what was done before stays done, and the next preview shows the rest.
pub async fn carry_out(setting: &Setting<'_>, plan: &[Planned], person: &Person, reason: &str) -> Result<Vec<Planned>, DecideError> {
    let mut left = Vec::new();
    for planned in plan {
        let change = &planned.change;
        let decided = match planned.step {
            Step::Undo => match undo::undo(setting, change, person, reason).await? {
                // Before a new listing there was none. One that was hidden and shown again is not reverted, but it can be hidden.
                Decided::Refused(Refusal::Hidden) if change.kind == Kind::New => {
                    hiding::hide(setting, &change.service_id, person, reason).await?
                }
                decided => decided,
            },
            Step::HideAndPropose => match hiding::hide(setting, &change.service_id, person, reason).await? {
                Decided::Done => propose(setting, change, person, reason).await?,
                other => other,
            },
            Step::Propose => propose(setting, change, person, reason).await?,
            Step::EndAccess => match &change.mailbox {
                Some(mailbox) => {
                    let act = Act::Keep(Keeping::End(&change.service_id, mailbox));
                    applied(setting.store.apply(act, setting.known, &setting.by(person)).await?)?
                }
                None => Decided::TooLate,
            },
            Step::Refuse => decide::reject(setting, change, person, reason).await?,
            Step::Look => Decided::TooLate,
        };
        if !matches!(decided, Decided::Done | Decided::Proposed) {
            left.push(planned.clone());
        }
    }
    Ok(left)
}

/// Proposes that a hidden listing is shown again, as it was before a change.
async fn propose(setting: &Setting<'_>, change: &Change, person: &Person, reason: &str) -> Result<Decided, DecideError> {
    let store = setting.store;
    let Some((now, version)) = store.current(&change.service_id).await? else { return Ok(Decided::TooLate) };
    let Some(then) = store.version(&change.service_id, change.base_version).await? else { return Ok(Decided::TooLate) };
    let back = Change::back_to(&change.service_id, version, Draft::of(&now.service), Draft::of(&then.service), setting.now);
    let (id, mailbox) = (ChangeId(random_id()?), Some(person.mailbox.clone()));
    let back = Change { id, mailbox, kind: Kind::Relist, status: Status::Held, sent_at: Some(setting.now), ..back };
    let words = reason.to_owned();
    let note = Note { about: back.id.0.clone(), person: Some(person.id.clone()), name: None, words, made_at: setting.now };
    applied(store.apply(Act::Propose(&back, &note), setting.known, &setting.by(person)).await?)
}
