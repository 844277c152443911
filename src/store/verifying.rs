//! Verifying listings with their organizations: who holds one, what came of each attempt, and what is confirmed by it.

use std::collections::BTreeMap;

use sqlx::{Any, Transaction};

use crate::domain::{
    act::Deed,
    decision::Refusal,
    freshness::Confirmed,
    moment::Moment,
    news::NewsKind,
    person::{Person, PersonId},
    service::ServiceId,
    verification::{Attempt, HOLD_MINUTES, Outcome},
};

use super::{
    act::{Holding, Verifying},
    audit,
    by::By,
    changes, confirmations,
    connect::Store,
    effect::{Effect, Stop},
    error::{StoreError, Unreadable, while_doing},
    found::Found,
    news, notes, reports,
    row::row,
    tokens, versions,
};

const HOLD: &str = "
    INSERT INTO verifying
         ( service_id
         , person_id
         , until_at
         )
    VALUES ($1, $2, $3)
        ON CONFLICT (service_id) DO UPDATE
       SET person_id = excluded.person_id
         , until_at  = excluded.until_at
     WHERE verifying.person_id = excluded.person_id
        OR verifying.until_at <= $4
";

const LET_GO: &str = "
    DELETE FROM verifying
     WHERE service_id = $1
       AND person_id  = $2
";

const HELD: &str = "
    SELECT service_id
         , person_id
      FROM verifying
     WHERE until_at > $1
";

const HELD_BY_ANOTHER: &str = "
    SELECT COUNT(*)
      FROM verifying
     WHERE service_id = $1
       AND person_id <> $2
       AND until_at > $3
";

const ADD: &str = "
    INSERT INTO verification
         ( id
         , service_id
         , person_id
         , outcome
         , reached
         , made_at
         )
    VALUES ($1, $2, $3, $4, $5, $6)
";

const SINCE: &str = "
    SELECT *
      FROM verification
     WHERE made_at > $1
";

row! {
    struct AttemptRow {
        id: String,
        service_id: String,
        person_id: String,
        outcome: String,
        reached: String,
        made_at: i64,
    }
}

row! {
    struct HeldRow {
        service_id: String,
        person_id: String,
    }
}

impl TryFrom<AttemptRow> for Attempt {
    type Error = Unreadable;

    fn try_from(row: AttemptRow) -> Result<Self, Unreadable> {
        let unreadable = |reason: &str| Unreadable { table: "verification", id: row.id.clone(), reason: reason.to_owned() };
        Ok(Self {
            service: ServiceId::parse(&row.service_id).ok_or_else(|| unreadable("it is about no service"))?,
            outcome: Outcome::from_id(&row.outcome).ok_or_else(|| unreadable("nothing that is known came of it"))?,
            person: PersonId(row.person_id),
            reached: row.reached,
            at: Moment::of_seconds(row.made_at),
        })
    }
}

/// Takes a listing for a while, so that no one else calls it; or gives it back.
pub(super) async fn hold(transaction: &mut Transaction<'_, Any>, holding: Holding<'_>, by: &By) -> Result<Effect, Stop> {
    match holding {
        Holding::Take(service) => {
            let until = by.now.plus_minutes(HOLD_MINUTES).seconds();
            let held = sqlx::query(HOLD).bind(service.as_str()).bind(by.actor.id()).bind(until).bind(by.now.seconds());
            if held.execute(&mut **transaction).await?.rows_affected() != 1 {
                return Err(Stop::Stale);
            }
        }
        Holding::GiveBack(service) => let_go(transaction, service, by).await?,
    }
    Ok(Effect::default())
}

async fn let_go(transaction: &mut Transaction<'_, Any>, service: &ServiceId, by: &By) -> Result<(), sqlx::Error> {
    sqlx::query(LET_GO).bind(service.as_str()).bind(by.actor.id()).execute(&mut **transaction).await.map(drop)
}

/// Adds an attempt to reach the organization of a listing: what came of it, and where it was tried.
pub(super) async fn write_down(
    transaction: &mut Transaction<'_, Any>,
    id: &str,
    service: &ServiceId,
    person: &Person,
    (outcome, reached): (Outcome, &str),
    by: &By,
) -> Result<(), sqlx::Error> {
    let attempt = sqlx::query(ADD).bind(id).bind(service.as_str()).bind(person.id.0.as_str()).bind(outcome.id()).bind(reached);
    attempt.bind(by.now.seconds()).execute(&mut **transaction).await.map(drop)
}

/// Writes down what came of an attempt, and what follows from it. A call confirms; it changes nothing of a listing.
pub(super) async fn verify(
    transaction: &mut Transaction<'_, Any>,
    verifying: &Verifying<'_>,
    person: &Person,
    by: &By,
) -> Result<Effect, Stop> {
    let service = verifying.service;
    let by_another = sqlx::query_scalar(HELD_BY_ANOTHER).bind(service.as_str()).bind(person.id.0.as_str()).bind(by.now.seconds());
    let by_another: i64 = by_another.fetch_one(&mut **transaction).await?;
    let now = versions::current(transaction, service).await?.filter(|now| now.published && now.version == verifying.version);
    let Some(now) = now.filter(|_| by_another == 0) else { return Err(Stop::Stale) };
    if now.locked && (verifying.link.is_some() || verifying.removal.is_some()) {
        return Err(Stop::Refused(Refusal::Locked));
    }
    write_down(transaction, verifying.id, service, person, (verifying.outcome, verifying.reached), by).await?;
    confirmations::add(transaction, service, verifying.fields, Confirmed { on: by.today(), by: verifying.means }).await?;
    if let Some(link) = verifying.link {
        tokens::add(transaction, link).await?;
    }
    if let Some((change, note)) = verifying.removal {
        changes::add(transaction, change).await?;
        notes::add(transaction, &change.id.0, note).await?;
        news::tell(transaction, (NewsKind::Submitted, service, Some(&change.id)), by.now).await?;
    }
    if let Some(report) = verifying.report {
        let _ = reports::keep(transaction, verifying.id, report).await?;
    }
    let_go(transaction, service, by).await?;
    audit::append(transaction, by, if verifying.fields.is_empty() { Deed::Verify } else { Deed::Confirm }, service.as_str()).await?;
    Ok(Effect { is_seen: !verifying.fields.is_empty(), ..Effect::default() })
}

impl Store {
    /// Attempts since a moment, by listing, the oldest first.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn attempts(&self, since: Moment) -> Result<Found<Attempt>, StoreError> {
        let rows = sqlx::query(SINCE).bind(since.seconds()).fetch_all(&self.pool).await.map_err(while_doing("reading whom we called"))?;
        let mut found: Found<Attempt> = Found::of::<AttemptRow>("verification", &rows);
        found.read.sort_by_key(|attempt| attempt.at);
        Ok(found)
    }

    /// Who holds which listing now.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn held(&self, now: Moment) -> Result<BTreeMap<ServiceId, PersonId>, StoreError> {
        let rows = sqlx::query_as(HELD).bind(now.seconds()).fetch_all(&self.pool);
        let rows: Vec<HeldRow> = rows.await.map_err(while_doing("reading who calls whom"))?;
        Ok(rows.into_iter().filter_map(|row| Some((ServiceId::parse(&row.service_id)?, PersonId(row.person_id)))).collect())
    }
}
