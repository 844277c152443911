//! Proposed changes: begun, saved, sent. What is published is written in `publishing`.

mod lists;
mod row;

use sqlx::{Any, Transaction};

use crate::domain::{
    act::Deed,
    change::{Change, ChangeId, Kind},
    news::NewsKind,
    service::ServiceId,
};

use super::{
    act::Claim,
    audit,
    by::By,
    connect::Store,
    effect::{Effect, Stop},
    error::{StoreError, while_doing},
    found::Found,
    news, notes,
};

pub(super) use row::ChangeRow;

const ADD: &str = "
    INSERT INTO change
         ( id
         , service_id
         , kind
         , status
         , finish
         , base_version
         , base
         , draft
         , confirms
         , mailbox
         , reason
         , made_at
         , sent_at
         , decided_at
         , decided_by
         , version
         , format
         , means
         , batch_id
         )
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, 1, $16, $17, $18)
";

const SAVE: &str = "
    UPDATE change
       SET status       = $1
         , finish       = $2
         , base_version = $3
         , base         = $4
         , draft        = $5
         , confirms     = $6
         , reason       = $7
         , sent_at      = $8
         , decided_at   = $9
         , decided_by   = $10
         , service_id   = $11
         , kind         = $12
         , format       = $13
         , version      = version + 1
     WHERE id      = $14
       AND version = $15
";

const BY_ID: &str = "
    SELECT *
      FROM change
     WHERE id = $1
";

pub(super) const BY_SERVICE: &str = "
    SELECT *
      FROM change
     WHERE service_id = $1
";

/// Whether a save that names a version was the first to do so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Saved {
    /// It is kept.
    Yes,
    /// Someone was quicker: nothing was written.
    Stale,
}

pub(super) async fn add(transaction: &mut Transaction<'_, Any>, change: &Change) -> Result<(), sqlx::Error> {
    let row = ChangeRow::of(change);
    sqlx::query(ADD)
        .bind(row.id)
        .bind(row.service_id)
        .bind(row.kind)
        .bind(row.status)
        .bind(row.finish)
        .bind(row.base_version)
        .bind(row.base)
        .bind(row.draft)
        .bind(row.confirms)
        .bind(row.mailbox)
        .bind(row.reason)
        .bind(row.made_at)
        .bind(row.sent_at)
        .bind(row.decided_at)
        .bind(row.decided_by)
        .bind(row.format)
        .bind(row.means)
        .bind(row.batch_id)
        .execute(&mut **transaction)
        .await
        .map(drop)
}

pub(super) async fn save(transaction: &mut Transaction<'_, Any>, change: &Change) -> Result<Saved, sqlx::Error> {
    let row = ChangeRow::of(change);
    let saved = sqlx::query(SAVE)
        .bind(row.status)
        .bind(row.finish)
        .bind(row.base_version)
        .bind(row.base)
        .bind(row.draft)
        .bind(row.confirms)
        .bind(row.reason)
        .bind(row.sent_at)
        .bind(row.decided_at)
        .bind(row.decided_by)
        .bind(row.service_id)
        .bind(row.kind)
        .bind(row.format)
        .bind(row.id)
        .bind(row.version)
        .execute(&mut **transaction)
        .await?;
    Ok(if saved.rows_affected() == 1 { Saved::Yes } else { Saved::Stale })
}

/// The change of this id, inside a transaction that decides about it. One that cannot be read is not there.
pub(super) async fn by_id(transaction: &mut Transaction<'_, Any>, id: &ChangeId) -> Result<Option<Change>, sqlx::Error> {
    let row = sqlx::query(BY_ID).bind(id.0.as_str()).fetch_optional(&mut **transaction).await?;
    let found: Found<Change> = Found::of::<ChangeRow>("change", row.as_slice());
    Ok(found.read.into_iter().next())
}

/// The changes of a listing about which no one has decided. One that cannot be read is left where it is.
pub(super) async fn waiting(transaction: &mut Transaction<'_, Any>, service: &ServiceId) -> Result<Vec<Change>, sqlx::Error> {
    let rows = sqlx::query(BY_SERVICE).bind(service.as_str()).fetch_all(&mut **transaction).await?;
    let changes: Vec<Change> = Found::of::<ChangeRow>("change", &rows).read;
    Ok(changes.into_iter().filter(|change| change.status.is_undecided()).collect())
}

/// Keeps a request for a link, with what its sender says, unless enough of its listing wait.
pub(super) async fn claim(transaction: &mut Transaction<'_, Any>, claim: &Claim<'_>, by: &By) -> Result<Effect, Stop> {
    let Claim { change, note, most } = *claim;
    let waiting = waiting(transaction, &change.service_id).await?;
    if waiting.iter().filter(|waiting| waiting.kind == Kind::Claim).count() >= most {
        return Err(Stop::Stale);
    }
    add(transaction, change).await?;
    // One note of its sender: the change's own id names it.
    notes::add(transaction, &change.id.0, note).await?;
    news::tell(transaction, (NewsKind::Asked, &change.service_id, Some(&change.id)), by.now).await?;
    audit::append(transaction, by, Deed::Ask, &change.id.0).await?;
    Ok(Effect::default())
}

impl Store {
    /// Keeps a change as it is: for a demonstration, and for tests. People change the directory by [`Store::apply`].
    ///
    /// # Errors
    /// The database fails; nothing is kept.
    pub async fn add_change(&self, change: &Change) -> Result<(), StoreError> {
        let doing = while_doing("keeping a change");
        let mut transaction = self.pool.begin().await.map_err(doing)?;
        add(&mut transaction, change).await.map_err(doing)?;
        transaction.commit().await.map_err(doing)
    }

    /// Keeps a change at the version that it has here, whatever it says.
    #[cfg(test)]
    pub(crate) async fn save_change(&self, change: &Change) -> Result<Saved, StoreError> {
        let doing = while_doing("saving a change");
        let mut transaction = self.pool.begin().await.map_err(doing)?;
        let saved = save(&mut transaction, change).await.map_err(doing)?;
        transaction.commit().await.map_err(doing)?;
        Ok(saved)
    }

    /// The change of this id.
    ///
    /// # Errors
    /// The database does not answer, or the row cannot be read.
    pub async fn change(&self, id: &ChangeId) -> Result<Option<Change>, StoreError> {
        let row = sqlx::query(BY_ID).bind(id.0.as_str()).fetch_optional(&self.pool).await.map_err(while_doing("reading a change"))?;
        Ok(Found::of::<ChangeRow>("change", row.as_slice()).at_most_one()?)
    }
}
