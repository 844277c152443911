//! A place that becomes private leaves every earlier version and every change: nothing that was kept may tell where it is
//! (docs/SAFETY.md L5). And what was kept long enough goes.

use sqlx::{Any, Row, Transaction};

use crate::domain::{
    draft::Draft,
    field::{Field, Part},
    location::Location,
    moment::Moment,
    path::Path,
    service::Service,
};

use super::{
    changes,
    connect::Store,
    error::{StoreError, while_doing},
    record,
};

const VERSIONS: &str = "
    SELECT version
         , record
         , format
      FROM service_version
     WHERE service_id = $1
";

const REPLACE_VERSION: &str = "
    UPDATE service_version
       SET record = $1
         , format = $2
     WHERE service_id = $3
       AND version    = $4
";

const CHANGES: &str = "
    SELECT id
         , base
         , draft
      FROM change
     WHERE service_id = $1
";

const REPLACE_CHANGE: &str = "
    UPDATE change
       SET base  = $1
         , draft = $2
     WHERE id = $3
";

const UNSENT: &str = "
    DELETE FROM change
     WHERE status  = 'open'
       AND made_at < $1
";

const DELIVERED: &str = "
    DELETE FROM letter
     WHERE state   = 'sent'
       AND made_at < $1
";

/// When the place of a service is not public, forgets whatever earlier versions and changes said of it beyond what it says now. A version
/// that cannot be read loses its whole record: nobody could put it back, and nobody can look what it tells.
pub(super) async fn forget_place(transaction: &mut Transaction<'_, Any>, service: &Service) -> Result<(), sqlx::Error> {
    if !matches!(service.location, Some(Location::Private | Location::AreaOnly { .. })) {
        return Ok(());
    }
    for row in sqlx::query(VERSIONS).bind(service.id.as_str()).fetch_all(&mut **transaction).await? {
        let (version, text, format): (i64, String, i64) = (row.try_get("version")?, row.try_get("record")?, row.try_get("format")?);
        let silent = record::read(format, &text).map(|earlier| Service { location: service.location.clone(), ..earlier });
        let written = silent.ok().and_then(|silent| record::write(&silent).ok()).unwrap_or_default();
        sqlx::query(REPLACE_VERSION)
            .bind(written)
            .bind(record::FORMAT)
            .bind(service.id.as_str())
            .bind(version)
            .execute(&mut **transaction)
            .await?;
    }
    let now = Draft::of(service);
    for row in sqlx::query(CHANGES).bind(service.id.as_str()).fetch_all(&mut **transaction).await? {
        let id: String = row.try_get("id")?;
        let silent = |text: String| changes::written(&with_place_of(changes::read(&text).unwrap_or_default(), &now));
        sqlx::query(REPLACE_CHANGE)
            .bind(silent(row.try_get("base")?))
            .bind(silent(row.try_get("draft")?))
            .bind(id)
            .execute(&mut **transaction)
            .await?;
    }
    Ok(())
}

/// A draft with another's place in it.
fn with_place_of(mut draft: Draft, now: &Draft) -> Draft {
    for path in [Part::Secrecy, Part::Street, Part::City, Part::PostalCode].into_iter().filter_map(|part| Path::of(Field::Location, part)) {
        draft.set(path, now.get(path));
    }
    draft
}

impl Store {
    /// Forgets what somebody began to write before a moment and never sent.
    ///
    /// # Errors
    /// The database fails; then nothing is forgotten.
    pub async fn forget_unsent_changes_before(&self, moment: Moment) -> Result<u64, StoreError> {
        let forgotten =
            sqlx::query(UNSENT).bind(moment.seconds()).execute(&self.pool).await.map_err(while_doing("forgetting what was never sent"))?;
        Ok(forgotten.rows_affected())
    }

    /// Forgets letters that were written before a moment and delivered.
    ///
    /// # Errors
    /// The database fails; then none is forgotten.
    pub async fn forget_delivered_letters_before(&self, moment: Moment) -> Result<u64, StoreError> {
        let forgotten =
            sqlx::query(DELIVERED).bind(moment.seconds()).execute(&self.pool).await.map_err(while_doing("forgetting old letters"))?;
        Ok(forgotten.rows_affected())
    }
}
