//! The one way in which people change what is kept. Anyone, someone with a link, the desk and the program: each does what is theirs, in one
//! transaction that takes its turn, looks again at everything on which it depends, writes all of it, and commits.

use sqlx::{Any, Transaction};

use crate::domain::{
    act::{Actor, Deed},
    change::Change,
    decision::Refusal,
    known::Known,
    news::NewsKind,
    note::Note,
    person::Person,
};

use super::{
    act::{Act, Applied, Keeping},
    asked, audit, batches, bulletins,
    by::By,
    changes,
    connect::Store,
    deciding,
    effect::{Effect, Stop},
    error::{StoreError, while_doing},
    findings, finishing, keeping, news, notes, objecting, people, posted, publication, publishing, reminding, reports, staff, verifying,
};

impl Store {
    /// Carries out an act.
    ///
    /// # Errors
    /// The database fails; nothing is done.
    pub async fn apply(&self, act: Act<'_>, known: &Known, by: &By) -> Result<Applied, StoreError> {
        let doing = "keeping what someone did";
        let tried = self.try_apply(act, known, by).await;
        if let (Err(Stop::Stale | Stop::Locked | Stop::Refused(_)), Actor::Person(_)) = (&tried, &by.actor) {
            // Nothing is changed, and that someone tried is kept.
            self.write_down(by, Deed::Refused, act.object()).await?;
        }
        match tried {
            Ok(applied) => Ok(applied),
            Err(Stop::Stale) => Ok(Applied::Stale),
            Err(Stop::Locked) => Ok(Applied::Locked),
            Err(Stop::Refused(refusal)) => Ok(Applied::Refused(refusal)),
            Err(Stop::Unwritable(reason)) => Err(StoreError::Failed { doing, reason }),
            Err(Stop::Failed(error)) => Err(while_doing(doing)(error)),
        }
    }

    /// Adds a row to the audit, of something that changed nothing else.
    async fn write_down(&self, by: &By, deed: Deed, object: &str) -> Result<(), StoreError> {
        let doing = while_doing("writing down what was tried");
        let mut transaction = self.pool.begin().await.map_err(doing)?;
        publication::lock_publication(&mut transaction).await.map_err(doing)?;
        audit::append(&mut transaction, by, deed, object).await.map_err(doing)?;
        transaction.commit().await.map_err(doing)
    }

    async fn try_apply(&self, act: Act<'_>, known: &Known, by: &By) -> Result<Applied, Stop> {
        let mut transaction = self.pool.begin().await?;
        publication::lock_publication(&mut transaction).await?;
        let ours = &mut transaction;
        let effect = match &by.actor {
            Actor::Visitor => by_a_visitor(ours, act, by).await?,
            Actor::Link => with_a_link(ours, act, by).await?,
            Actor::Program => by_the_program(ours, act, by).await?,
            Actor::Person(id) => {
                // As they are now: someone who left the desk a moment ago does nothing.
                let person = people::active(ours, id, by.now).await?.ok_or(NOT_THEIRS)?;
                by_someone_of_the_desk(ours, act, &person, known, by).await?
            }
        };
        let revision = publication::bump_revision(&mut transaction, effect.is_seen).await?;
        transaction.commit().await?;
        self.erase_traces(effect.forgot).await;
        Ok(if effect.waits { Applied::Waits } else { Applied::Done(revision) })
    }
}

/// What this actor does not do.
const NOT_THEIRS: Stop = Stop::Refused(Refusal::NotOnDesk);

async fn by_a_visitor(transaction: &mut Transaction<'_, Any>, act: Act<'_>, by: &By) -> Result<Effect, Stop> {
    match act {
        Act::Report(id, report) => reports::keep(transaction, id, report).await,
        Act::Ask(asking) => asked::ask(transaction, asking, by).await,
        Act::Claim(claim) => changes::claim(transaction, claim, by).await,
        Act::TypeCode(typed) => posted::type_code(transaction, typed, by).await,
        _ => Err(NOT_THEIRS),
    }
}

/// Anyone with a link is known by it: the store reads it again.
async fn with_a_link(transaction: &mut Transaction<'_, Any>, act: Act<'_>, by: &By) -> Result<Effect, Stop> {
    match act {
        Act::Save(saving) => finishing::save(transaction, saving, by).await,
        Act::Finish(finished) => finishing::finish(transaction, finished, by).await,
        Act::Claim(claim) => changes::claim(transaction, claim, by).await,
        Act::Keep(keeping @ (Keeping::Invite(..) | Keeping::Leave(_))) => keeping::keep(transaction, keeping, None, by).await,
        Act::Keep(keeping @ (Keeping::ConfirmAll(..) | Keeping::Open(..) | Keeping::StopReminders(_))) => {
            reminding::keep(transaction, keeping, by).await
        }
        Act::Object(objection) => objecting::object(transaction, objection, by).await,
        _ => Err(NOT_THEIRS),
    }
}

/// The command line.
async fn by_the_program(transaction: &mut Transaction<'_, Any>, act: Act<'_>, by: &By) -> Result<Effect, Stop> {
    match act {
        Act::Staff(staffing) => staff::staff(transaction, staffing, None, by).await,
        _ => Err(NOT_THEIRS),
    }
}

async fn by_someone_of_the_desk(
    transaction: &mut Transaction<'_, Any>,
    act: Act<'_>,
    person: &Person,
    known: &Known,
    by: &By,
) -> Result<Effect, Stop> {
    match act {
        Act::Approve(decision) => deciding::approve(transaction, decision, person, known, by).await,
        Act::Call(decision, id, call) => deciding::call(transaction, decision, (id, call), person, known, by).await,
        Act::Reject(decision) => deciding::reject(transaction, decision, person, by).await,
        Act::Restore(restoration) => publishing::restore(transaction, restoration, known, by).await,
        Act::Hide(change) => publishing::hide(transaction, change, by).await,
        Act::Propose(change, note) => propose(transaction, change, note, by).await,
        Act::Keep(keeping) => keeping::keep(transaction, keeping, Some(person), by).await,
        Act::Note(id, note) => {
            notes::add(transaction, id, note).await?;
            audit::append(transaction, by, Deed::Note, &note.about).await?;
            Ok(Effect::default())
        }
        Act::AnswerObjection(change, id, note) => {
            notes::add(transaction, id, note).await?;
            objecting::answer(transaction, change, by).await
        }
        Act::CloseReports(closing, id, note) => {
            notes::add(transaction, id, note).await?;
            reports::close(transaction, closing, by).await
        }
        Act::Staff(staffing) => staff::staff(transaction, staffing, Some(person), by).await,
        Act::Ask(asking) => asked::ask(transaction, asking, by).await,
        Act::Hold(holding) => verifying::hold(transaction, holding, by).await,
        Act::Verify(attempt) => verifying::verify(transaction, attempt, person, by).await,
        Act::Announce(announcing) => bulletins::announce(transaction, announcing, person, by).await,
        Act::Batch(batching) => batches::batch(transaction, batching, person, known, by).await,
        Act::Settle(finding) => findings::settle(transaction, finding, person, by).await,
        Act::Print(letters) => posted::print(transaction, letters, person, by).await,
        Act::Report(..) | Act::Claim(_) | Act::TypeCode(_) | Act::Save(_) | Act::Finish(_) | Act::Object(_) => Err(NOT_THEIRS),
    }
}

async fn propose(transaction: &mut Transaction<'_, Any>, change: &Change, note: &Note, by: &By) -> Result<Effect, Stop> {
    changes::add(transaction, change).await?;
    // One note of its sender: the change's own id names it.
    notes::add(transaction, &change.id.0, note).await?;
    audit::append(transaction, by, Deed::Propose, &change.id.0).await?;
    news::tell(transaction, (NewsKind::Submitted, &change.service_id, Some(&change.id)), by.now).await?;
    Ok(Effect::default())
}
