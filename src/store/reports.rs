//! What readers told us about a listing.

use std::collections::BTreeSet;

use sqlx::{Any, Row, Transaction, any::AnyRow};

use crate::domain::{
    act::Deed,
    date::Date,
    known::Known,
    moment::Moment,
    report::{Report, ReportKind},
    service::ServiceId,
};

use super::{
    act::{Act, Applied, ClosingReports},
    audit,
    by::By,
    connect::Store,
    effect::{Effect, Stop},
    error::{StoreError, Unreadable, while_doing},
    found::Found,
    row::row,
};

const KEEP: &str = "
    INSERT INTO report
         ( id
         , service_id
         , kind
         , words
         , doubtful
         , received_on
         )
    VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT (id) DO NOTHING
";

const ALL: &str = "
    SELECT id
         , service_id
         , kind
         , words
         , doubtful
         , received_on
      FROM report
     WHERE closed_at IS NULL
";

const TIMES: &str = "
    SELECT received_on
         , closed_at
      FROM report
     WHERE doubtful = 0
";

const BY_SERVICE: &str = "
    SELECT id
         , service_id
         , kind
         , words
         , doubtful
         , received_on
      FROM report
     WHERE service_id = $1
       AND closed_at IS NULL
";

const OPEN: &str = "
    SELECT COUNT(*)
      FROM report
     WHERE service_id = $1
       AND closed_at IS NULL
       AND (CASE WHEN kind = 'felt-unsafe' THEN 1 ELSE 0 END) = $2
";

const CLOSE: &str = "
    UPDATE report
       SET closed_at = $1
     WHERE service_id = $2
       AND closed_at IS NULL
       AND (CASE WHEN kind = 'felt-unsafe' THEN 1 ELSE 0 END) = $3
";

const OF_KIND: &str = "
    SELECT DISTINCT service_id
      FROM report
     WHERE kind     = $1
       AND doubtful = 0
       AND closed_at IS NULL
";

const FORGET: &str = "
    DELETE FROM report
     WHERE received_on < $1
";

row! {
    struct TimesRow {
        received_on: String,
        closed_at: Option<i64>,
    }
}

row! {
    struct ReportRow {
        id: String,
        service_id: String,
        kind: String,
        words: String,
        doubtful: i64,
        received_on: String,
    }
}

impl TryFrom<ReportRow> for Report {
    type Error = Unreadable;

    fn try_from(row: ReportRow) -> Result<Self, Unreadable> {
        let unreadable = |reason: String| Unreadable { table: "report", id: row.id.clone(), reason };
        let kind = ReportKind::from_id(&row.kind).ok_or_else(|| unreadable(format!("“{}” is no kind of report", row.kind)))?;
        let received_on: Date = row.received_on.parse().map_err(|problem| unreadable(format!("{problem}")))?;
        Ok(Self { service_id: row.service_id, kind, words: row.words, doubtful: row.doubtful != 0, received_on })
    }
}

/// Keeps a report under an id that was made with its form: a form that is sent twice is one report.
pub(super) async fn keep(transaction: &mut Transaction<'_, Any>, id: &str, report: &Report) -> Result<Effect, Stop> {
    let kept = sqlx::query(KEEP)
        .bind(id)
        .bind(report.service_id.as_str())
        .bind(report.kind.id())
        .bind(report.words.as_str())
        .bind(i64::from(report.doubtful))
        .bind(report.received_on.to_string())
        .execute(&mut **transaction)
        .await;
    match kept {
        Ok(_) => Ok(Effect::default()),
        Err(sqlx::Error::Database(error)) if error.is_foreign_key_violation() => Err(Stop::Stale),
        Err(error) => Err(error.into()),
    }
}

/// Closes the reports of a listing, those that someone felt unsafe or the others, if there are as many as someone has seen.
pub(super) async fn close(transaction: &mut Transaction<'_, Any>, closing: ClosingReports<'_>, by: &By) -> Result<Effect, Stop> {
    let ClosingReports { service, are_unsafe, seen } = closing;
    let which = i64::from(are_unsafe);
    let open: i64 = sqlx::query_scalar(OPEN).bind(service.as_str()).bind(which).fetch_one(&mut **transaction).await?;
    if open != seen || open == 0 {
        return Err(Stop::Stale);
    }
    sqlx::query(CLOSE).bind(by.now.seconds()).bind(service.as_str()).bind(which).execute(&mut **transaction).await?;
    audit::append(transaction, by, Deed::CloseReports, service.as_str()).await?;
    Ok(Effect::default())
}

impl Store {
    /// The listings where someone felt unsafe, by id. Reports that a program seems to have sent do not count.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn felt_unsafe(&self) -> Result<BTreeSet<String>, StoreError> {
        let ids: Vec<String> = sqlx::query_scalar(OF_KIND)
            .bind(ReportKind::FeltUnsafe.id())
            .fetch_all(&self.pool)
            .await
            .map_err(while_doing("reading where somebody felt unsafe"))?;
        Ok(ids.into_iter().collect())
    }

    /// Keeps what anyone says of a listing, as [`Act::Report`]. Stale when the listing was never in the directory.
    ///
    /// # Errors
    /// The database fails; then nothing is kept.
    pub async fn report(&self, id: &str, report: &Report, now: Moment) -> Result<Applied, StoreError> {
        self.apply(Act::Report(id, report), &Known::default(), &By::visitor(now)).await
    }

    /// The reports about a service, the oldest first.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn reports(&self, service: &ServiceId) -> Result<Found<Report>, StoreError> {
        let mut rows =
            sqlx::query(BY_SERVICE).bind(service.as_str()).fetch_all(&self.pool).await.map_err(while_doing("reading the reports"))?;
        let key = |row: &AnyRow| (row.try_get::<String, _>("received_on").ok(), row.try_get::<String, _>("id").ok());
        rows.sort_by_key(key);
        Ok(Found::of::<ReportRow>("report", &rows))
    }

    /// All reports, of all services.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn all_reports(&self) -> Result<Found<Report>, StoreError> {
        let rows = sqlx::query(ALL).fetch_all(&self.pool).await.map_err(while_doing("reading all reports"))?;
        Ok(Found::of::<ReportRow>("report", &rows))
    }

    /// The day of each report, and when it was dealt with: nothing of what it says. Those that a program may have sent are left out.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn report_times(&self) -> Result<Vec<(Date, Option<Moment>)>, StoreError> {
        let rows: Vec<TimesRow> = sqlx::query_as(TIMES).fetch_all(&self.pool).await.map_err(while_doing("reading when reports came"))?;
        Ok(rows.into_iter().filter_map(|row| Some((row.received_on.parse().ok()?, row.closed_at.map(Moment::of_seconds)))).collect())
    }

    /// Deletes every report that came in before this day, and tells how many there were.
    ///
    /// # Errors
    /// The database fails; then none is deleted.
    pub async fn forget_reports_before(&self, day: Date) -> Result<u64, StoreError> {
        let forgotten =
            sqlx::query(FORGET).bind(day.to_string()).execute(&self.pool).await.map_err(while_doing("forgetting old reports"))?;
        Ok(forgotten.rows_affected())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn row(kind: &str, received_on: &str) -> ReportRow {
        ReportRow {
            id: "r1".into(),
            service_id: "s".into(),
            kind: kind.into(),
            words: String::new(),
            doubtful: 0,
            received_on: received_on.into(),
        }
    }

    #[test]
    fn a_row_that_cannot_be_read_is_named() {
        for (kind, day) in [("shouting", "2026-11-23"), ("closed", "yesterday")] {
            let problem = Report::try_from(row(kind, day)).unwrap_err().to_string();
            assert!(problem.starts_with("the report “r1” in the database cannot be read"), "{problem}");
        }
        assert!(Report::try_from(row("closed", "2026-11-23")).is_ok());
    }
}
