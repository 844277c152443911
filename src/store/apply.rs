//! The one way in which the desk changes the directory, and who is on it: one transaction that takes its turn, looks again at everything on which the
//! decision depends, writes all of it, and commits. Atomic: it leaves all or nothing.

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
    act::{Act, Applied, Effect, Keeping, Stop},
    audit,
    by::By,
    changes,
    connect::Store,
    deciding,
    error::{StoreError, while_doing},
    keeping, news, notes, objecting, people, publication, publishing, reports, staff,
};

impl Store {
    /// Carries out an act.
    ///
    /// # Errors
    /// The database fails; nothing is done.
    pub async fn apply(&self, act: Act<'_>, known: &Known, by: &By) -> Result<Applied, StoreError> {
        let doing = "deciding about a change";
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
        let effect = match act {
            Act::Staff(staffing) if by.actor == Actor::Program => staff::staff(ours, staffing, None, by).await?,
            // Anyone with a link is known by it: the store reads it again.
            Act::Keep(keeping @ (Keeping::Invite(..) | Keeping::Leave(_))) => keeping::keep(ours, keeping, None, by).await?,
            Act::Object(objection) => objecting::object(ours, objection, by).await?,
            act => {
                let person = on_the_desk(ours, by).await?;
                by_someone_of_the_desk(ours, act, &person, known, by).await?
            }
        };
        let revision = publication::bump_revision(&mut transaction, effect.is_seen).await?;
        transaction.commit().await?;
        self.erase_traces(effect.forgot).await;
        Ok(if effect.waits { Applied::Waits } else { Applied::Done(revision) })
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
        Act::Object(objection) => objecting::object(transaction, objection, by).await,
    }
}

/// The person who acts, as they are now: someone who left the desk a moment ago does nothing.
async fn on_the_desk(transaction: &mut Transaction<'_, Any>, by: &By) -> Result<Person, Stop> {
    let found = match &by.actor {
        Actor::Person(id) => people::active(transaction, id, by.now).await?,
        Actor::Link | Actor::Program => None,
    };
    found.ok_or(Stop::Refused(Refusal::NotOnDesk))
}

async fn propose(transaction: &mut Transaction<'_, Any>, change: &Change, note: &Note, by: &By) -> Result<Effect, Stop> {
    changes::add(transaction, change).await?;
    // One note of its sender: the change's own id names it.
    notes::add(transaction, &change.id.0, note).await?;
    audit::append(transaction, by, Deed::Propose, &change.id.0).await?;
    news::tell(transaction, (NewsKind::Submitted, &change.service_id, Some(&change.id)), by.now).await?;
    Ok(Effect::default())
}
