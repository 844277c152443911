//! What was done, by whom. Only ever added to: nothing here updates or deletes, and no other file names the table.
//!
//! Each row holds the hash of the one before, so that a row that was taken out or altered afterwards is seen.

use sha2::{Digest, Sha256};
use sqlx::{Any, Row, Transaction, any::AnyRow};

use crate::domain::{
    act::{Actor, Deed},
    moment::Moment,
    service::ServiceId,
    trail::{Done, PAGE, Wanted},
};

use super::{
    by::By,
    connect::Store,
    error::{StoreError, while_doing},
    row::row,
    salts::{self, Difference},
};

const LAST: &str = "
    SELECT seq
         , at
         , actor
         , act
         , object
         , previous
         , hash
         , digest
      FROM audit
     ORDER BY seq DESC
     LIMIT 1
";

const ALL: &str = "
    SELECT seq
         , at
         , actor
         , act
         , object
         , previous
         , hash
         , digest
      FROM audit
     ORDER BY seq
";

/// Whether the row of a number has a hash.
const HOLDS: &str = "
    SELECT COUNT(*)
      FROM audit
     WHERE seq  = $1
       AND hash = $2
";

const ADD: &str = "
    INSERT INTO audit
         ( seq
         , at
         , actor
         , act
         , object
         , previous
         , hash
         , digest
         )
    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
";

const TRAIL: &str = "
    SELECT audit.at
         , audit.actor
         , audit.act
         , audit.object
         , change.service_id
      FROM audit
      LEFT JOIN change
        ON change.id = audit.object
     WHERE ($1 = '' OR audit.actor = $2)
       AND ($3 = '' OR audit.object = $4 OR change.service_id = $5)
       AND audit.at >= $6
       AND audit.at <  $7
     ORDER BY audit.seq DESC
     LIMIT $8
    OFFSET $9
";

row! {
    struct DoneRow {
        seq: i64,
        at: i64,
        actor: String,
        act: String,
        object: String,
        previous: String,
        hash: String,
        digest: String,
    }
}

impl DoneRow {
    /// The hash that the row must have.
    fn hashed(&self) -> String {
        let Self { seq, at, actor, act, object, previous, digest, .. } = self;
        // Fields contain no line break, so the hashed text is unambiguous. Rows of earlier releases have no digest.
        let digest = if digest.is_empty() { String::new() } else { format!("\n{digest}") };
        hex::encode(Sha256::digest(format!("{seq}\n{at}\n{actor}\n{act}\n{object}\n{previous}{digest}")))
    }
}

impl From<DoneRow> for Done {
    fn from(row: DoneRow) -> Self {
        Self {
            at: Moment::of_seconds(row.at),
            actor: Actor::from_id(&row.actor),
            deed: Deed::from_id(&row.act),
            object: row.object,
            service: None,
        }
    }
}

/// Adds a row, inside a transaction that has taken its turn ([`super::publication::lock_publication`]): two rows never follow the same one.
/// What a visitor does is in no row.
pub(super) async fn append(transaction: &mut Transaction<'_, Any>, by: &By, deed: Deed, object: &str) -> Result<(), sqlx::Error> {
    if by.actor == Actor::Visitor {
        return Ok(());
    }
    add(transaction, by, deed, object, String::new()).await.map(drop)
}

/// Adds a row with digests of what a listing said before and after.
pub(super) async fn append_with(
    transaction: &mut Transaction<'_, Any>,
    by: &By,
    deed: Deed,
    object: &str,
    difference: &Difference<'_>,
) -> Result<(), sqlx::Error> {
    let (digest, salt) = salts::digests(difference)?;
    let seq = add(transaction, by, deed, object, digest).await?;
    salts::keep(transaction, seq, difference.service, &salt).await
}

async fn add(transaction: &mut Transaction<'_, Any>, by: &By, deed: Deed, object: &str, digest: String) -> Result<i64, sqlx::Error> {
    let last: Option<DoneRow> = sqlx::query_as(LAST).fetch_optional(&mut **transaction).await?;
    let (seq, previous) = last.map_or((1, String::new()), |last| (last.seq + 1, last.hash));
    let (actor, act, object) = (by.actor.id().to_owned(), deed.id().to_owned(), object.to_owned());
    let row = DoneRow { seq, at: by.now.seconds(), actor, act, object, previous, hash: String::new(), digest };
    sqlx::query(ADD)
        .bind(row.seq)
        .bind(row.at)
        .bind(row.actor.as_str())
        .bind(row.act.as_str())
        .bind(row.object.as_str())
        .bind(row.previous.as_str())
        .bind(row.hashed())
        .bind(row.digest.as_str())
        .execute(&mut **transaction)
        .await?;
    Ok(seq)
}

/// Whether every row of the audit follows from the one before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// How many rows there are.
    pub rows: usize,
    /// The hash of the last one. Two copies of one history have the same; a history with its end cut off has an earlier one.
    pub head: String,
    /// The number of the first row that does not follow.
    pub broken: Option<i64>,
}

impl Store {
    /// Looks through the whole audit.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn verify_audit(&self) -> Result<Verified, StoreError> {
        let rows: Vec<DoneRow> = sqlx::query_as(ALL).fetch_all(&self.pool).await.map_err(while_doing("reading what was done"))?;
        let head = rows.last().map(|row| row.hash.clone()).unwrap_or_default();
        Ok(Verified { rows: rows.len(), head, broken: first_broken(&rows) })
    }

    /// The number and hash of the last row; `None` when nothing was done yet.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn last_act(&self) -> Result<Option<(i64, String)>, StoreError> {
        let last: Option<DoneRow> = sqlx::query_as(LAST).fetch_optional(&self.pool).await.map_err(while_doing("reading what was done"))?;
        Ok(last.map(|row| (row.seq, row.hash)))
    }

    /// Whether a row of this number and hash is part of this history.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn holds_act(&self, (seq, hash): &(i64, String)) -> Result<bool, StoreError> {
        let asked = sqlx::query_scalar(HOLDS).bind(*seq).bind(hash.as_str());
        let count: i64 = asked.fetch_one(&self.pool).await.map_err(while_doing("reading what was done"))?;
        Ok(count > 0)
    }

    /// What someone looks for, the newest first: one more than are shown at a time, so that it is known whether there are more.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn trail(&self, wanted: &Wanted) -> Result<Vec<Done>, StoreError> {
        let doing = while_doing("reading what was done");
        let (actor, service) = (wanted.actor.as_str(), wanted.service.as_str());
        let asked = sqlx::query(TRAIL).bind(actor).bind(actor).bind(service).bind(service).bind(service);
        let asked = asked.bind(wanted.from.seconds()).bind(wanted.before.seconds()).bind(PAGE + 1).bind(wanted.skipped);
        let read = |row: &AnyRow| -> Result<Done, sqlx::Error> {
            let service: Option<String> = row.try_get("service_id")?;
            Ok(Done {
                at: Moment::of_seconds(row.try_get("at")?),
                actor: Actor::from_id(row.try_get("actor")?),
                deed: Deed::from_id(row.try_get("act")?),
                object: row.try_get("object")?,
                service: service.as_deref().and_then(ServiceId::parse),
            })
        };
        let rows = asked.fetch_all(&self.pool).await.map_err(doing)?;
        rows.iter().map(read).collect::<Result<_, _>>().map_err(doing)
    }

    /// Everything that was done, the oldest first, and the number of the first row that does not follow from the one before.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn audit(&self) -> Result<(Vec<Done>, Option<i64>), StoreError> {
        let rows: Vec<DoneRow> = sqlx::query_as(ALL).fetch_all(&self.pool).await.map_err(while_doing("reading what was done"))?;
        let broken = first_broken(&rows);
        Ok((rows.into_iter().map(Done::from).collect(), broken))
    }
}

fn first_broken(rows: &[DoneRow]) -> Option<i64> {
    let mut before = (0, "");
    for row in rows {
        if row.seq != before.0 + 1 || row.previous != before.1 || row.hash != row.hashed() {
            return Some(row.seq);
        }
        before = (row.seq, &row.hash);
    }
    None
}
