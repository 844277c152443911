//! What happened to a listing before: it makes every change of it more or less risky.

use sqlx::{Any, Row as _, Transaction, any::AnyRow};

use crate::domain::{
    known::Known,
    moment::Moment,
    risk::{Circumstances, LATELY_DAYS, Past},
    service::ServiceId,
};

use super::{
    connect::Store,
    error::{StoreError, while_doing},
};

const PAST: &str = "
    SELECT ( SELECT MIN(decided_at)
               FROM change
              WHERE service_id = $1
                AND kind       = 'new'
                AND status IN ('published', 'undone')
           ) AS listed_since
         , ( SELECT COUNT(*)
               FROM change
              WHERE service_id = $2
                AND (status = 'undone' OR kind IN ('hide', 'remove') AND status = 'published')
           )
         + ( SELECT COUNT(*)
               FROM objection
              WHERE service_id = $3
           ) AS taken_back
         , ( SELECT COUNT(*)
               FROM report
              WHERE service_id = $4
                AND kind       = 'felt-unsafe'
                AND doubtful   = 0
                AND closed_at IS NULL
           ) AS felt_unsafe
         , ( SELECT COUNT(DISTINCT sent_at)
               FROM change
              WHERE service_id = $5
                AND kind       = 'update'
                AND sent_at    > $6
           ) AS sent_lately
";

fn read(row: &AnyRow) -> Result<Past, sqlx::Error> {
    let since: Option<i64> = row.try_get("listed_since")?;
    Ok(Past {
        listed_since: since.map(Moment::of_seconds),
        taken_back: row.try_get("taken_back")?,
        felt_unsafe: row.try_get("felt_unsafe")?,
        sent_lately: row.try_get("sent_lately")?,
    })
}

fn asked<'q>(service: &'q ServiceId, now: Moment) -> sqlx::query::Query<'q, Any, sqlx::any::AnyArguments> {
    let id = service.as_str();
    let lately = now.plus_minutes(-LATELY_DAYS * 24 * 60).seconds();
    sqlx::query(PAST).bind(id).bind(id).bind(id).bind(id).bind(id).bind(lately)
}

/// What is known when a change of a listing is looked at inside a transaction.
pub(super) async fn circumstances<'a>(
    transaction: &mut Transaction<'_, Any>,
    service: &ServiceId,
    known: &'a Known,
    now: Moment,
) -> Result<Circumstances<'a>, sqlx::Error> {
    let past = read(&asked(service, now).fetch_one(&mut **transaction).await?)?;
    Ok(Circumstances::of(known, past, now))
}

impl Store {
    /// What happened to a listing before.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn past(&self, service: &ServiceId, now: Moment) -> Result<Past, StoreError> {
        let doing = while_doing("reading what happened to a listing before");
        let row = asked(service, now).fetch_one(&self.pool).await.map_err(doing)?;
        read(&row).map_err(doing)
    }
}
