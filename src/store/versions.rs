//! What a service was at each version that someone's change made, and before the first.

use sqlx::{Any, FromRow, Row, Transaction, any::AnyRow};

use crate::domain::{
    change::ChangeId,
    moment::Moment,
    service::{Filed, ServiceId},
};

use super::{
    connect::Store,
    error::{StoreError, Unreadable, while_doing},
    record,
};

const CURRENT: &str = "
    SELECT record
         , format
         , published
         , locked
         , version
         , NULL AS change_id
      FROM service
     WHERE id = $1
";

const AT: &str = "
    SELECT record
         , format
         , published
         , 0 AS locked
         , version
         , change_id
      FROM service_version
     WHERE service_id = $1
       AND version    = $2
";

const ALL: &str = "
    SELECT record
         , format
         , published
         , 0 AS locked
         , version
         , change_id
         , made_at
      FROM service_version
     WHERE service_id = $1
";

const KEEP: &str = "
    INSERT INTO service_version
         ( service_id
         , version
         , record
         , format
         , published
         , change_id
         , made_at
         )
    VALUES ($1, $2, $3, $4, $5, $6, $7)
        ON CONFLICT (service_id, version) DO NOTHING
";

/// A version as it is stored. Its record stays text until someone looks at it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Kept {
    pub(super) record: String,
    pub(super) format: i64,
    pub(super) published: bool,
    /// Of the listing as it is now; an earlier version says nothing of it.
    pub(super) locked: bool,
    pub(super) version: i64,
    pub(super) change: Option<ChangeId>,
}

impl FromRow<'_, AnyRow> for Kept {
    fn from_row(row: &AnyRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            record: row.try_get("record")?,
            format: row.try_get("format")?,
            published: row.try_get::<i64, _>("published")? != 0,
            locked: row.try_get::<i64, _>("locked")? != 0,
            version: row.try_get("version")?,
            change: row.try_get::<Option<String>, _>("change_id")?.map(ChangeId),
        })
    }
}

impl Kept {
    pub(super) fn filed(&self, service: &ServiceId) -> Result<Filed, Unreadable> {
        let unreadable = |reason| Unreadable { table: "service", id: service.to_string(), reason };
        Ok(Filed { service: record::read(self.format, &self.record).map_err(unreadable)?, published: self.published, locked: self.locked })
    }
}

/// A version of a listing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Its number.
    pub number: i64,
    /// The listing.
    pub filed: Filed,
    /// The change that made it; none for what the shipped file had, and for an earlier version that was put back.
    pub change: Option<ChangeId>,
    /// When it was made, or, for what was there before the first change, when that change was published.
    pub made_at: Moment,
}

pub(super) async fn current(transaction: &mut Transaction<'_, Any>, service: &ServiceId) -> Result<Option<Kept>, sqlx::Error> {
    sqlx::query_as(CURRENT).bind(service.as_str()).fetch_optional(&mut **transaction).await
}

pub(super) async fn at(transaction: &mut Transaction<'_, Any>, service: &ServiceId, version: i64) -> Result<Option<Kept>, sqlx::Error> {
    sqlx::query_as(AT).bind(service.as_str()).bind(version).fetch_optional(&mut **transaction).await
}

/// Keeps a version, once.
pub(super) async fn keep(transaction: &mut Transaction<'_, Any>, service: &ServiceId, kept: &Kept, now: Moment) -> Result<(), sqlx::Error> {
    sqlx::query(KEEP)
        .bind(service.as_str())
        .bind(kept.version)
        .bind(kept.record.as_str())
        .bind(kept.format)
        .bind(i64::from(kept.published))
        .bind(kept.change.as_ref().map(|change| change.0.clone()))
        .bind(now.seconds())
        .execute(&mut **transaction)
        .await
        .map(drop)
}

impl Store {
    /// The service of this id with its version, for an editor who begins to change it.
    ///
    /// # Errors
    /// The database does not answer, or the row cannot be read.
    pub async fn current(&self, service: &ServiceId) -> Result<Option<(Filed, i64)>, StoreError> {
        let doing = while_doing("reading a service");
        let mut transaction = self.pool.begin().await.map_err(doing)?;
        let kept = current(&mut transaction, service).await.map_err(doing)?;
        kept.map(|kept| Ok((kept.filed(service)?, kept.version))).transpose()
    }

    /// A version of a listing; `None` when there is none that can be read.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn version(&self, service: &ServiceId, version: i64) -> Result<Option<Filed>, StoreError> {
        let doing = while_doing("reading a version of a service");
        let row = sqlx::query(AT).bind(service.as_str()).bind(version).fetch_optional(&self.pool).await.map_err(doing)?;
        Ok(row.and_then(|row| Kept::from_row(&row).ok()).and_then(|kept| kept.filed(service).ok()))
    }

    /// The versions of a listing that was changed here, the newest first. One that cannot be read is left out.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn versions(&self, service: &ServiceId) -> Result<Vec<Version>, StoreError> {
        let doing = while_doing("reading the versions of a service");
        let rows = sqlx::query(ALL).bind(service.as_str()).fetch_all(&self.pool).await.map_err(doing)?;
        let mut versions = Vec::with_capacity(rows.len());
        for row in &rows {
            let (Ok(kept), Ok(made_at)) = (Kept::from_row(row), row.try_get("made_at")) else { continue };
            if let Ok(filed) = kept.filed(service) {
                versions.push(Version { number: kept.version, filed, change: kept.change, made_at: Moment::of_seconds(made_at) });
            }
        }
        versions.sort_by_key(|version| std::cmp::Reverse(version.number));
        Ok(versions)
    }
}
