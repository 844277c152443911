//! What was done, by whom. Only ever added to: nothing here updates or deletes, and no other file names the table.
//!
//! Each row holds the hash of the one before, so that a row that was taken out or altered afterwards is seen.

use sha2::{Digest, Sha256};
use sqlx::{Any, FromRow, Row, Transaction, any::AnyRow};

use crate::domain::moment::Moment;

use super::{
    by::By,
    connect::Store,
    error::{StoreError, while_doing},
};

const LAST: &str = "
    SELECT seq
         , at
         , actor
         , act
         , object
         , previous
         , hash
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
      FROM audit
     ORDER BY seq
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
         )
    VALUES ($1, $2, $3, $4, $5, $6, $7)
";

/// Something that was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// When.
    pub at: Moment,
    /// By whom: a person's id, or `link` for someone with an organization's link.
    pub actor: String,
    /// What, as one word: `publish`, `reject`, `restore`.
    pub act: String,
    /// To what: the id of a service, a change or a person.
    pub object: String,
}

impl Act {
    /// What someone does now.
    pub(super) fn of(by: &By, act: &str, object: &str) -> Self {
        Self { at: by.now, actor: by.actor.clone(), act: act.to_owned(), object: object.to_owned() }
    }
}

struct ActRow {
    seq: i64,
    act: Act,
    previous: String,
    hash: String,
}

impl FromRow<'_, AnyRow> for ActRow {
    fn from_row(row: &AnyRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            seq: row.try_get("seq")?,
            act: Act {
                at: Moment::of_seconds(row.try_get("at")?),
                actor: row.try_get("actor")?,
                act: row.try_get("act")?,
                object: row.try_get("object")?,
            },
            previous: row.try_get("previous")?,
            hash: row.try_get("hash")?,
        })
    }
}

fn hash(seq: i64, act: &Act, previous: &str) -> String {
    let Act { at, actor, act, object } = act;
    // Fields contain no line break, so the hashed text is unambiguous.
    hex::encode(Sha256::digest(format!("{seq}\n{}\n{actor}\n{act}\n{object}\n{previous}", at.seconds())))
}

/// Adds a row, inside a transaction that has taken its turn ([`super::publication::lock_publication`]): two rows never follow the same one.
pub(super) async fn append(transaction: &mut Transaction<'_, Any>, act: &Act) -> Result<(), sqlx::Error> {
    let last: Option<ActRow> = sqlx::query_as(LAST).fetch_optional(&mut **transaction).await?;
    let (seq, previous) = last.map_or((1, String::new()), |last| (last.seq + 1, last.hash));
    sqlx::query(ADD)
        .bind(seq)
        .bind(act.at.seconds())
        .bind(act.actor.as_str())
        .bind(act.act.as_str())
        .bind(act.object.as_str())
        .bind(previous.as_str())
        .bind(hash(seq, act, &previous))
        .execute(&mut **transaction)
        .await
        .map(drop)
}

impl Store {
    /// Everything that was done, the oldest first, and the number of the first row that does not follow from the one before.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn audit(&self) -> Result<(Vec<Act>, Option<i64>), StoreError> {
        let rows: Vec<ActRow> = sqlx::query_as(ALL).fetch_all(&self.pool).await.map_err(while_doing("reading what was done"))?;
        let (mut before, mut broken) = ((0, String::new()), None);
        for row in &rows {
            let follows = row.seq == before.0 + 1 && row.previous == before.1 && row.hash == hash(row.seq, &row.act, &row.previous);
            if !follows && broken.is_none() {
                broken = Some(row.seq);
            }
            before = (row.seq, row.hash.clone());
        }
        Ok((rows.into_iter().map(|row| row.act).collect(), broken))
    }
}
