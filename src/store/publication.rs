//! What readers see, as one number; and the order in which it changes.

use sqlx::{Any, Transaction};

use crate::domain::revision::Revision;

use super::{
    connect::Store,
    error::{StoreError, while_doing},
};

const REVISION: &str = "
    SELECT revision
      FROM publication
     WHERE one = 1
";

/// Changes nothing, but the row is ours until the transaction ends: another writer waits, on either database.
const TAKE: &str = "
    UPDATE publication
       SET revision = revision
     WHERE one = 1
";

const RAISE: &str = "
    UPDATE publication
       SET revision = revision + 1
     WHERE one = 1
";

impl Store {
    /// The revision that is published now; 0 before the first publication. Other processes compare it with the one they show.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn revision(&self) -> Result<Revision, StoreError> {
        let revision = sqlx::query_scalar(REVISION).fetch_one(&self.pool).await.map_err(while_doing("reading the revision"))?;
        Ok(Revision(revision))
    }
}

/// Must be the first statement of a transaction that changes what readers see.
pub(super) async fn lock_publication(transaction: &mut Transaction<'_, Any>) -> Result<(), sqlx::Error> {
    sqlx::query(TAKE).execute(&mut **transaction).await.map(drop)
}

/// The revision, inside a transaction; raised by one when readers will see a change.
pub(super) async fn bump_revision(transaction: &mut Transaction<'_, Any>, changed: bool) -> Result<Revision, sqlx::Error> {
    if changed {
        sqlx::query(RAISE).execute(&mut **transaction).await?;
    }
    sqlx::query_scalar(REVISION).fetch_one(&mut **transaction).await.map(Revision)
}
