//! What people of the desk think of a change, and their calls back about it.

use sqlx::{Any, FromRow, Row, Transaction, any::AnyRow};

use crate::domain::{
    approval::{Call, CallOutcome, Content, Standing, Verdict, Vote},
    change::{Change, ChangeId},
    moment::Moment,
    person::{Person, PersonId},
};

use super::{
    connect::Store,
    error::{StoreError, Unreadable, while_doing},
    found::Found,
    motions,
    people::PersonRow,
};

const CAST: &str = "
    INSERT INTO vote
         ( change_id
         , person_id
         , verdict
         , content
         , made_at
         )
    VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (change_id, person_id) DO UPDATE
       SET verdict = excluded.verdict
         , content = excluded.content
         , made_at = excluded.made_at
";

// A vote counts while its person is on the desk, and if they were no newcomer when they gave it.
const VOTES: &str = "
    SELECT vote.*
         , person.*
      FROM vote
      JOIN person ON person.id = vote.person_id
     WHERE vote.change_id = $1
       AND person.closed  = 0
       AND person.counts_from <= vote.made_at
";

const RECORD: &str = "
    INSERT INTO call_back
         ( id
         , change_id
         , person_id
         , reached
         , source
         , outcome
         , said
         , content
         , made_at
         )
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
";

const CALLS: &str = "
    SELECT call_back.*
         , person.name
      FROM call_back
      JOIN person ON person.id = call_back.person_id
     WHERE call_back.change_id = $1
";

const APPROVED_BY: &str = "
    SELECT change_id
      FROM vote
     WHERE person_id = $1
       AND verdict   = 'approve'
       AND made_at  >= $2
";

const WAITING: &str = "
    SELECT vote.change_id
         , vote.person_id
         , vote.content
      FROM vote
      JOIN change ON change.id = vote.change_id
     WHERE change.status IN ('proposed', 'held')
       AND vote.verdict = 'approve'
";

struct VoteRow {
    person: PersonRow,
    verdict: String,
    content: String,
    made_at: i64,
}

impl FromRow<'_, AnyRow> for VoteRow {
    fn from_row(row: &AnyRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            person: PersonRow::from_row(row)?,
            verdict: row.try_get("verdict")?,
            content: row.try_get("content")?,
            made_at: row.try_get("made_at")?,
        })
    }
}

impl TryFrom<VoteRow> for Vote {
    type Error = Unreadable;

    fn try_from(row: VoteRow) -> Result<Self, Unreadable> {
        let person = Person::try_from(row.person)?;
        let unknown = || Unreadable { table: "vote", id: person.id.0.clone(), reason: format!("“{}” is no vote", row.verdict) };
        let verdict = Verdict::from_id(&row.verdict).ok_or_else(unknown)?;
        Ok(Self { person, verdict, content: Content(row.content), at: Moment::of_seconds(row.made_at) })
    }
}

struct CallRow {
    id: String,
    outcome: String,
    call: Call,
}

impl FromRow<'_, AnyRow> for CallRow {
    fn from_row(row: &AnyRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            id: row.try_get("id")?,
            outcome: row.try_get("outcome")?,
            call: Call {
                reached: row.try_get("reached")?,
                source: row.try_get("source")?,
                outcome: CallOutcome::NotReached,
                said: row.try_get("said")?,
                person: PersonId(row.try_get("person_id")?),
                name: row.try_get("name")?,
                at: Moment::of_seconds(row.try_get("made_at")?),
                content: Content(row.try_get("content")?),
            },
        })
    }
}

impl TryFrom<CallRow> for Call {
    type Error = Unreadable;

    fn try_from(row: CallRow) -> Result<Self, Unreadable> {
        let CallRow { id, outcome, call } = row;
        let outcome = CallOutcome::from_id(&outcome).ok_or_else(|| Unreadable {
            table: "call_back",
            id,
            reason: format!("“{outcome}” is no outcome of a call"),
        })?;
        Ok(Self { outcome, ..call })
    }
}

pub(super) async fn cast(transaction: &mut Transaction<'_, Any>, change: &Change, vote: &Vote) -> Result<(), sqlx::Error> {
    sqlx::query(CAST)
        .bind(change.id.0.as_str())
        .bind(vote.person.id.0.as_str())
        .bind(vote.verdict.id())
        .bind(vote.content.0.as_str())
        .bind(vote.at.seconds())
        .execute(&mut **transaction)
        .await
        .map(drop)
}

pub(super) async fn record(transaction: &mut Transaction<'_, Any>, id: &str, change: &Change, call: &Call) -> Result<(), sqlx::Error> {
    sqlx::query(RECORD)
        .bind(id)
        .bind(change.id.0.as_str())
        .bind(call.person.0.as_str())
        .bind(call.reached.as_str())
        .bind(call.source.as_str())
        .bind(call.outcome.id())
        .bind(call.said.as_str())
        .bind(call.content.0.as_str())
        .bind(call.at.seconds())
        .execute(&mut **transaction)
        .await
        .map(drop)
}

/// What is recorded of a change, inside the transaction that decides about it. A row that cannot be read does not count.
pub(super) async fn standing(transaction: &mut Transaction<'_, Any>, change: &Change, now: Moment) -> Result<Standing, sqlx::Error> {
    let votes = sqlx::query(VOTES).bind(change.id.0.as_str()).fetch_all(&mut **transaction).await?;
    let calls = sqlx::query(CALLS).bind(change.id.0.as_str()).fetch_all(&mut **transaction).await?;
    let (votes, calls): (Found<Vote>, Found<Call>) = (Found::of::<VoteRow>("vote", &votes), Found::of::<CallRow>("call_back", &calls));
    Ok(Standing::of(change, &votes.read, &calls.read, (motions::rule(transaction).await?, now)))
}

/// The votes and the calls about a change.
#[derive(Clone, Debug, Default)]
pub struct Record {
    /// What people think of it.
    pub votes: Found<Vote>,
    /// Calls back, the oldest first.
    pub calls: Found<Call>,
}

impl Store {
    /// Who has approved what of the changes that wait. A row that cannot be read is left out.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn approvals_waiting(&self) -> Result<Vec<(ChangeId, PersonId, Content)>, StoreError> {
        let rows = sqlx::query(WAITING).fetch_all(&self.pool).await.map_err(while_doing("reading what people approved"))?;
        let read = |row: &AnyRow| {
            let text = |column| row.try_get::<String, _>(column).ok();
            Some((ChangeId(text("change_id")?), PersonId(text("person_id")?), Content(text("content")?)))
        };
        Ok(rows.iter().filter_map(read).collect())
    }

    /// The changes that a person has approved since a moment.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn approved_by(&self, person: &PersonId, since: Moment) -> Result<Vec<ChangeId>, StoreError> {
        let found = sqlx::query_scalar(APPROVED_BY).bind(person.0.as_str()).bind(since.seconds()).fetch_all(&self.pool);
        let ids: Vec<String> = found.await.map_err(while_doing("reading what a person approved"))?;
        Ok(ids.into_iter().map(ChangeId).collect())
    }

    /// What is recorded of a change.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn record(&self, change: &ChangeId) -> Result<Record, StoreError> {
        let doing = while_doing("reading what was recorded of a change");
        let votes = sqlx::query(VOTES).bind(change.0.as_str()).fetch_all(&self.pool).await.map_err(doing)?;
        let calls = sqlx::query(CALLS).bind(change.0.as_str()).fetch_all(&self.pool).await.map_err(doing)?;
        let mut record = Record { votes: Found::of::<VoteRow>("vote", &votes), calls: Found::of::<CallRow>("call_back", &calls) };
        record.votes.read.sort_by_key(|vote: &Vote| vote.at);
        record.calls.read.sort_by_key(|call: &Call| call.at);
        Ok(record)
    }
}
