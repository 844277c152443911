//! Batches of changes, out of one spreadsheet: kept as a dry run, then proposed together.

use sqlx::{Any, Transaction};

use crate::domain::{
    act::Deed,
    approval::Standing,
    batch::{Batch, BatchId},
    change::{Change, Finish, Status},
    decision::{Event, Facts, Refusal, next},
    known::Known,
    moment::Moment,
    news::NewsKind,
    person::{Person, PersonId},
    risk,
};

use super::{
    audit,
    by::By,
    changes::{self, ChangeRow, Saved},
    connect::Store,
    effect::{Effect, Stop},
    error::{StoreError, Unreadable, while_doing},
    found::Found,
    news, past,
    row::row,
};

const ADD: &str = "
    INSERT INTO batch
         ( id
         , made_by
         , made_at
         )
    VALUES ($1, $2, $3)
";

const SENT: &str = "
    UPDATE batch
       SET sent_at = $1
     WHERE id      = $2
       AND made_by = $3
       AND sent_at IS NULL
";

const BY_ID: &str = "
    SELECT *
      FROM batch
     WHERE id = $1
";

const LATELY: &str = "
    SELECT *
      FROM batch
     WHERE sent_at IS NOT NULL
     ORDER BY sent_at DESC
     LIMIT $1
";

const CHANGES: &str = "
    SELECT *
      FROM change
     WHERE batch_id = $1
";

const FORGET_CHANGES: &str = "
    DELETE FROM change
     WHERE status = 'open'
       AND batch_id IN (SELECT id FROM batch WHERE sent_at IS NULL AND made_at < $1)
";

const FORGET: &str = "
    DELETE FROM batch
     WHERE sent_at IS NULL
       AND made_at < $1
";

/// What someone does with a batch.
#[derive(Clone, Copy, Debug)]
pub enum Batching<'a> {
    /// Keeps a dry run, with its changes, of which each is open.
    Keep(&'a Batch, &'a [Change]),
    /// Proposes what their own dry run says, all of it at once.
    Send(&'a BatchId),
}

impl<'a> Batching<'a> {
    pub(super) fn id(self) -> &'a str {
        match self {
            Self::Keep(batch, _) => &batch.id.0,
            Self::Send(id) => &id.0,
        }
    }
}

row! {
    struct BatchRow {
        id: String,
        made_by: String,
        made_at: i64,
        sent_at: Option<i64>,
    }
}

impl TryFrom<BatchRow> for Batch {
    type Error = Unreadable;

    fn try_from(row: BatchRow) -> Result<Self, Unreadable> {
        Ok(Self {
            id: BatchId(row.id),
            by: PersonId(row.made_by),
            made_at: Moment::of_seconds(row.made_at),
            sent_at: row.sent_at.map(Moment::of_seconds),
        })
    }
}

/// Keeps a dry run, or proposes what it says.
pub(super) async fn batch(
    transaction: &mut Transaction<'_, Any>,
    batching: Batching<'_>,
    person: &Person,
    known: &Known,
    by: &By,
) -> Result<Effect, Stop> {
    match batching {
        Batching::Keep(batch, open) => {
            let is_theirs =
                |change: &Change| change.status == Status::Open && change.batch.as_ref() == Some(&batch.id) && change.is_of(person);
            if batch.by != person.id || !open.iter().all(is_theirs) {
                return Err(Stop::Refused(Refusal::NotOnDesk));
            }
            sqlx::query(ADD)
                .bind(batch.id.0.as_str())
                .bind(person.id.0.as_str())
                .bind(by.now.seconds())
                .execute(&mut **transaction)
                .await?;
            for change in open {
                changes::add(transaction, change).await?;
            }
            audit::append(transaction, by, Deed::DryRun, &batch.id.0).await?;
        }
        Batching::Send(id) => {
            let sent = sqlx::query(SENT).bind(by.now.seconds()).bind(id.0.as_str()).bind(person.id.0.as_str());
            if sent.execute(&mut **transaction).await?.rows_affected() != 1 {
                return Err(Stop::Stale);
            }
            send(transaction, id, known, by).await?;
        }
    }
    Ok(Effect::default())
}

/// Each change is held, or not, as the same change of an organization would be.
async fn send(transaction: &mut Transaction<'_, Any>, id: &BatchId, known: &Known, by: &By) -> Result<(), Stop> {
    let rows = sqlx::query(CHANGES).bind(id.0.as_str()).fetch_all(&mut **transaction).await?;
    let found: Vec<Change> = Found::of::<ChangeRow>("change", &rows).read;
    for change in found.into_iter().filter(|change| change.status == Status::Open) {
        let circumstances = past::circumstances(transaction, &change.service_id, known, by.now).await?;
        let facts = Facts { kind: change.kind, risk: risk::of_change(&change, &circumstances), standing: &Standing::default() };
        let status = next(change.status, Event::Submit, &facts).map_err(Stop::Refused)?;
        let sent = Change { status, finish: Some(Finish::Changed), sent_at: Some(by.now), ..change };
        if changes::save(transaction, &sent).await? == Saved::Stale {
            return Err(Stop::Stale);
        }
        if status == Status::Held {
            news::tell(transaction, (NewsKind::Submitted, &sent.service_id, Some(&sent.id)), by.now).await?;
        }
    }
    audit::append(transaction, by, Deed::Propose, &id.0).await?;
    Ok(())
}

impl Store {
    /// The batch of this id.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn batch(&self, id: &BatchId) -> Result<Option<Batch>, StoreError> {
        let row = sqlx::query(BY_ID).bind(id.0.as_str()).fetch_optional(&self.pool).await.map_err(while_doing("reading a batch"))?;
        Ok(Found::of::<BatchRow>("batch", row.as_slice()).at_most_one()?)
    }

    /// The batches that were proposed last, the newest first: at most so many.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn batches_lately(&self, most: i64) -> Result<Found<Batch>, StoreError> {
        let rows = sqlx::query(LATELY).bind(most).fetch_all(&self.pool).await.map_err(while_doing("reading the batches"))?;
        Ok(Found::of::<BatchRow>("batch", &rows))
    }

    /// The changes of a batch, by listing, in the order in which they were made.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn changes_of_batch(&self, id: &BatchId) -> Result<Found<Change>, StoreError> {
        let rows = sqlx::query(CHANGES).bind(id.0.as_str()).fetch_all(&self.pool).await.map_err(while_doing("reading a batch"))?;
        let mut found = Found::of::<ChangeRow>("change", &rows);
        found.read.sort_by(|one: &Change, other| {
            (&one.service_id, one.base_version, &one.id).cmp(&(&other.service_id, other.base_version, &other.id))
        });
        Ok(found)
    }

    /// Forgets dry runs that were made before a moment and never proposed.
    ///
    /// # Errors
    /// The database fails; then none is forgotten.
    pub async fn forget_dry_runs_before(&self, moment: Moment) -> Result<u64, StoreError> {
        let doing = while_doing("forgetting dry runs");
        let mut transaction = self.pool.begin().await.map_err(doing)?;
        sqlx::query(FORGET_CHANGES).bind(moment.seconds()).execute(&mut *transaction).await.map_err(doing)?;
        let forgotten = sqlx::query(FORGET).bind(moment.seconds()).execute(&mut *transaction).await.map_err(doing)?;
        transaction.commit().await.map_err(doing)?;
        Ok(forgotten.rows_affected())
    }
}
