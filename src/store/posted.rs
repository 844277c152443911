//! Letters that were printed to be posted: by their numbers, with the hash of what their codes open.

use sqlx::{Any, Transaction};

use crate::domain::{
    act::Deed,
    freshness::Means,
    letter::Purpose,
    letter_code::{LetterNumber, MAX_WRONG},
    moment::Moment,
    person::Person,
    service::ServiceId,
    verification::Outcome,
};

use super::{
    audit,
    by::By,
    connect::Store,
    effect::{Effect, Stop},
    error::{StoreError, while_doing},
    row::row,
    tokens::TokenHash,
    verifying, versions,
};

// A listing has one letter: a new one ends the one before.
const END: &str = "
    DELETE FROM posted
     WHERE service_id = $1
";

const ADD: &str = "
    INSERT INTO posted
         ( number
         , service_id
         , salt
         , hash
         , expires_at
         )
    VALUES ($1, $2, $3, $4, $5)
        ON CONFLICT (number) DO NOTHING
";

const OF_NUMBER: &str = "
    SELECT *
      FROM posted
     WHERE number = $1
";

const COUNT_WRONG: &str = "
    UPDATE posted
       SET wrong = wrong + 1
     WHERE number = $1
";

// The same code typed again opens the same link, until what it is for has been done.
const OPEN_POSTED: &str = "
    INSERT INTO token
         ( hash
         , purpose
         , object
         , mailbox
         , made_at
         , expires_at
         , means
         )
    VALUES ($1, $2, $3, '', $4, $5, $6)
        ON CONFLICT (hash) DO UPDATE
       SET expires_at = excluded.expires_at
     WHERE token.spent_at IS NULL
";

const FORGET: &str = "
    DELETE FROM posted
     WHERE expires_at < $1
";

/// A letter that is about to be printed.
#[derive(Clone, Debug)]
pub struct NewPosted {
    /// The id under which it is written down that someone wrote.
    pub id: String,
    /// Its number.
    pub number: LetterNumber,
    /// The listing.
    pub service: ServiceId,
    /// Random: with the number and the code, it makes the link.
    pub salt: String,
    /// The hash of the link.
    pub hash: TokenHash,
    /// When its code ends.
    pub expires_at: Moment,
}

/// A code that someone typed from a letter.
#[derive(Clone, Copy, Debug)]
pub struct CodeTyped<'a> {
    /// The letter's number.
    pub number: &'a LetterNumber,
    /// The hash of the link that this code makes.
    pub hash: &'a TokenHash,
}

/// A letter whose code may still be typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Posted {
    /// With the number and the code, it makes the link.
    pub salt: String,
    /// How many wrong codes may still be typed before it ends.
    pub left: i64,
}

row! {
    struct PostedRow {
        service_id: String,
        salt: String,
        hash: String,
        expires_at: i64,
        wrong: i64,
    }
}

impl PostedRow {
    const fn is_good(&self, now: Moment) -> bool {
        self.wrong < MAX_WRONG && self.expires_at > now.seconds()
    }
}

/// Keeps letters that are printed, all or none.
pub(super) async fn print(transaction: &mut Transaction<'_, Any>, letters: &[NewPosted], person: &Person, by: &By) -> Result<Effect, Stop> {
    for letter in letters {
        let service = &letter.service;
        let now = versions::current(transaction, service).await?.filter(|now| now.published).ok_or(Stop::Stale)?;
        if now.locked {
            return Err(Stop::Locked);
        }
        end(transaction, service).await?;
        let added = sqlx::query(ADD)
            .bind(letter.number.as_str())
            .bind(service.as_str())
            .bind(letter.salt.as_str())
            .bind(letter.hash.0.as_str())
            .bind(letter.expires_at.seconds())
            .execute(&mut **transaction)
            .await?;
        if added.rows_affected() != 1 {
            return Err(Stop::Stale);
        }
        verifying::write_down(transaction, &letter.id, service, person, (Outcome::Posted, letter.number.as_str()), by).await?;
        audit::append(transaction, by, Deed::Post, service.as_str()).await?;
    }
    Ok(Effect::default())
}

/// Ends the letter of a listing.
pub(super) async fn end(transaction: &mut Transaction<'_, Any>, service: &ServiceId) -> Result<(), sqlx::Error> {
    sqlx::query(END).bind(service.as_str()).execute(&mut **transaction).await.map(drop)
}

/// Opens the link of a letter, or counts a wrong code.
pub(super) async fn type_code(transaction: &mut Transaction<'_, Any>, typed: &CodeTyped<'_>, by: &By) -> Result<Effect, Stop> {
    let row: Option<PostedRow> = sqlx::query_as(OF_NUMBER).bind(typed.number.as_str()).fetch_optional(&mut **transaction).await?;
    let row = row.filter(|row| row.is_good(by.now)).ok_or(Stop::Stale)?;
    if row.hash != typed.hash.0 {
        sqlx::query(COUNT_WRONG).bind(typed.number.as_str()).execute(&mut **transaction).await?;
        return Ok(Effect { waits: true, ..Effect::default() });
    }
    let until = Moment::of_seconds(row.expires_at);
    if open(transaction, typed.hash, &row.service_id, by.now, until).await? {
        return Ok(Effect::default());
    }
    Err(Stop::Stale)
}

/// Opens a listing to someone who typed the code of a posted letter. False when that was used already.
async fn open(
    transaction: &mut Transaction<'_, Any>,
    hash: &TokenHash,
    service: &str,
    now: Moment,
    until: Moment,
) -> Result<bool, sqlx::Error> {
    let opened = sqlx::query(OPEN_POSTED).bind(hash.0.as_str()).bind(Purpose::Review.id()).bind(service);
    let opened = opened.bind(now.seconds()).bind(until.seconds()).bind(Means::Post.id());
    Ok(opened.execute(&mut **transaction).await?.rows_affected() == 1)
}

impl Store {
    /// The letter of a number; `None` when there never was one, or its code has ended.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn posted(&self, number: &LetterNumber, now: Moment) -> Result<Option<Posted>, StoreError> {
        let row = sqlx::query_as(OF_NUMBER).bind(number.as_str()).fetch_optional(&self.pool);
        let row: Option<PostedRow> = row.await.map_err(while_doing("reading a posted letter"))?;
        Ok(row.filter(|row| row.is_good(now)).map(|row| Posted { left: MAX_WRONG - row.wrong, salt: row.salt }))
    }

    /// Forgets letters whose codes ended before a moment.
    ///
    /// # Errors
    /// The database fails; then none is forgotten.
    pub async fn forget_posted_before(&self, moment: Moment) -> Result<u64, StoreError> {
        let forgotten = sqlx::query(FORGET).bind(moment.seconds()).execute(&self.pool).await;
        Ok(forgotten.map_err(while_doing("forgetting posted letters"))?.rows_affected())
    }
}
