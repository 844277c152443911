//! What the program looked at by itself, and what someone of the desk said about it.

use std::collections::BTreeSet;

use sqlx::{Any, Row, Transaction};

use crate::domain::{
    act::Deed,
    link_check::{LinkCheck, LinkOutcome},
    moment::Moment,
    person::Person,
};

use super::{
    audit,
    by::By,
    connect::Store,
    effect::{Effect, Stop},
    error::{StoreError, Unreadable, while_doing},
    found::Found,
    row::row,
};

const KEEP_CHECK: &str = "
    INSERT INTO link_check
         ( address
         , outcome
         , led_to
         , at
         , times
         )
    VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (address) DO UPDATE
       SET outcome = excluded.outcome
         , led_to  = excluded.led_to
         , at      = excluded.at
         , times   = excluded.times
";

const CHECKS: &str = "
    SELECT *
      FROM link_check
";

const FORGET_CHECKS: &str = "
    DELETE FROM link_check
     WHERE at < $1
";

const SETTLE: &str = "
    INSERT INTO settled
         ( finding
         , settled_by
         , settled_at
         )
    VALUES ($1, $2, $3)
        ON CONFLICT (finding) DO NOTHING
";

const SETTLED: &str = "
    SELECT finding
      FROM settled
";

row! {
    struct CheckRow {
        address: String,
        outcome: String,
        led_to: Option<String>,
        at: i64,
        times: i64,
    }
}

impl TryFrom<CheckRow> for LinkCheck {
    type Error = Unreadable;

    fn try_from(row: CheckRow) -> Result<Self, Unreadable> {
        let CheckRow { address, outcome, led_to, at, times } = row;
        let Some(outcome) = LinkOutcome::from_id(&outcome) else {
            return Err(Unreadable { table: "link_check", id: address, reason: format!("“{outcome}” is no outcome") });
        };
        Ok(Self { address, outcome, led_to, at: Moment::of_seconds(at), times })
    }
}

/// Says of a finding that it is right as it is.
pub(super) async fn settle(transaction: &mut Transaction<'_, Any>, finding: &str, person: &Person, by: &By) -> Result<Effect, Stop> {
    let settled = sqlx::query(SETTLE).bind(finding).bind(person.id.0.as_str()).bind(by.now.seconds()).execute(&mut **transaction).await?;
    if settled.rows_affected() != 1 {
        return Err(Stop::Stale);
    }
    audit::append(transaction, by, Deed::Settle, finding).await?;
    Ok(Effect::default())
}

impl Store {
    /// The last look at each page.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn link_checks(&self) -> Result<Found<LinkCheck>, StoreError> {
        let rows = sqlx::query(CHECKS).fetch_all(&self.pool).await.map_err(while_doing("reading the looks at pages"))?;
        Ok(Found::of::<CheckRow>("link_check", &rows))
    }

    /// Keeps a look at a page, in the place of the one before.
    ///
    /// # Errors
    /// The database fails; then it is not kept.
    pub async fn keep_link_check(&self, check: &LinkCheck) -> Result<(), StoreError> {
        let kept = sqlx::query(KEEP_CHECK)
            .bind(check.address.as_str())
            .bind(check.outcome.id())
            .bind(check.led_to.as_deref())
            .bind(check.at.seconds())
            .bind(check.times)
            .execute(&self.pool)
            .await;
        kept.map(drop).map_err(while_doing("keeping a look at a page"))
    }

    /// Forgets looks from before a moment: those pages are in no listing any more, or no one looks now.
    ///
    /// # Errors
    /// The database fails; then none is forgotten.
    pub async fn forget_link_checks_before(&self, moment: Moment) -> Result<u64, StoreError> {
        let forgotten = sqlx::query(FORGET_CHECKS).bind(moment.seconds()).execute(&self.pool).await;
        Ok(forgotten.map_err(while_doing("forgetting old looks at pages"))?.rows_affected())
    }

    /// The findings that someone settled, by their keys.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn settled(&self) -> Result<BTreeSet<String>, StoreError> {
        let doing = while_doing("reading what was settled");
        let rows = sqlx::query(SETTLED).fetch_all(&self.pool).await.map_err(doing)?;
        rows.iter().map(|row| row.try_get("finding")).collect::<Result<_, _>>().map_err(doing)
    }
}
