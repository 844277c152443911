//! Letters on their way. A letter is written in the transaction of what it tells, so that neither is there without the other.
//!
//! It goes from waiting to claimed, to handed, to sent. Until it is handed it is tried again and again; from then on the mail server may
//! have it, and it is never sent a second time by itself.

mod row;
mod sending;

use sqlx::{Any, Transaction, any::AnyRow};

use crate::domain::{
    email_address::EmailAddress,
    letter::{Letter, LetterId, LetterKind, LetterState},
    moment::Moment,
    service::ServiceId,
};

use super::{
    connect::Store,
    error::{StoreError, while_doing},
    found::Found,
};

use row::LetterRow;

const ADD: &str = "
    INSERT INTO letter
         ( id
         , kind
         , recipient
         , object
         , words
         , made_at
         , due_at
         , state
         , tries
         , until
         )
    VALUES ($1, $2, $3, $4, $5, $6, $7, 'waiting', 0, 0)
        ON CONFLICT (id) DO NOTHING
";

const DROP_LINKS: &str = "
    DELETE FROM letter
     WHERE kind   = $1
       AND object = $2
       AND state IN ('waiting', 'claimed')
";

const DROP_LINKS_OF: &str = "
    DELETE FROM letter
     WHERE kind   = $1
       AND object = $2
       AND LOWER(recipient) = $3
       AND state IN ('waiting', 'claimed')
";

const BY_STATE: &str = "
    SELECT *
      FROM letter
     WHERE state   = $1
       AND refused = $2
       AND kind   <> 'nobody'
";

const IN_DOUBT: &str = "
    SELECT *
      FROM letter
     WHERE state = 'handed'
";

const FORGET_NOBODY: &str = "
    DELETE FROM letter
     WHERE kind = $1
";

/// The kind of a row to no one. It is no letter: nothing sends it.
const NOBODY: &str = "nobody";

const OF_KIND: &str = "
    SELECT COUNT(*)
      FROM letter
     WHERE kind    = $1
       AND made_at > $2
";

pub(super) async fn add_all(transaction: &mut Transaction<'_, Any>, letters: &[Letter]) -> Result<(), sqlx::Error> {
    for letter in letters {
        add(transaction, letter).await?;
    }
    Ok(())
}

async fn add(transaction: &mut Transaction<'_, Any>, letter: &Letter) -> Result<(), sqlx::Error> {
    let row = (letter.id.0.as_str(), letter.kind.id(), letter.recipient.as_str(), letter.object.as_str(), letter.words.as_str());
    add_row(transaction, row, letter.made_at).await
}

/// Adds a letter, or a row to no one where there is none.
pub(super) async fn add_or_pretend(
    transaction: &mut Transaction<'_, Any>,
    letter: Option<&Letter>,
    id: LetterId,
    now: Moment,
) -> Result<(), sqlx::Error> {
    match letter {
        Some(letter) => add(transaction, letter).await,
        None => add_row(transaction, (&id.0, NOBODY, NOBODY, "", ""), now).await,
    }
}

/// Adds a row: its id, kind, recipient, object and words.
async fn add_row(
    transaction: &mut Transaction<'_, Any>,
    (id, kind, recipient, object, words): (&str, &str, &str, &str, &str),
    made_at: Moment,
) -> Result<(), sqlx::Error> {
    sqlx::query(ADD)
        .bind(id)
        .bind(kind)
        .bind(recipient)
        .bind(object)
        .bind(words)
        .bind(made_at.seconds())
        .bind(made_at.seconds())
        .execute(&mut **transaction)
        .await
        .map(drop)
}

/// Drops the letters that would bring a link to a listing and are not sent yet.
pub(super) async fn drop_links_to(transaction: &mut Transaction<'_, Any>, service: &ServiceId) -> Result<(), sqlx::Error> {
    sqlx::query(DROP_LINKS).bind(LetterKind::Review.id()).bind(service.as_str()).execute(&mut **transaction).await.map(drop)
}

/// The same, of those to one email address, in small letters.
pub(super) async fn drop_links_of(
    transaction: &mut Transaction<'_, Any>,
    service: &ServiceId,
    mailbox: &EmailAddress,
) -> Result<(), sqlx::Error> {
    let dropped = sqlx::query(DROP_LINKS_OF).bind(LetterKind::Review.id()).bind(service.as_str()).bind(mailbox.as_str());
    dropped.execute(&mut **transaction).await.map(drop)
}

impl Store {
    /// Keeps letters to be sent.
    ///
    /// # Errors
    /// The database fails; then none is kept.
    pub async fn post(&self, letters: &[Letter]) -> Result<(), StoreError> {
        let doing = while_doing("keeping letters to be sent");
        let mut transaction = self.pool.begin().await.map_err(doing)?;
        add_all(&mut transaction, letters).await.map_err(doing)?;
        transaction.commit().await.map_err(doing)
    }

    /// Forgets the rows to no one.
    ///
    /// # Errors
    /// The database fails; then they stay for now.
    pub async fn forget_letters_to_nobody(&self) -> Result<(), StoreError> {
        let forgotten = sqlx::query(FORGET_NOBODY).bind(NOBODY).execute(&self.pool).await;
        forgotten.map(drop).map_err(while_doing("forgetting letters to nobody"))
    }

    /// How many letters of a kind were written after a moment.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn letters_of_kind_since(&self, kind: LetterKind, moment: Moment) -> Result<i64, StoreError> {
        sqlx::query_scalar(OF_KIND)
            .bind(kind.id())
            .bind(moment.seconds())
            .fetch_one(&self.pool)
            .await
            .map_err(while_doing("counting letters"))
    }

    /// The letters in a state, the oldest first.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn letters(&self, state: LetterState) -> Result<Found<Letter>, StoreError> {
        let (state, refused) = match state {
            LetterState::Refused => (LetterState::Handed, 1),
            state => (state, 0),
        };
        let rows = sqlx::query(BY_STATE).bind(state.id()).bind(refused).fetch_all(&self.pool).await;
        let rows = rows.map_err(while_doing("reading letters"))?;
        Ok(by_age(&rows))
    }

    /// The letters that a person must look at, the oldest first: those that may have been sent, and those that were refused for good.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn letters_in_doubt(&self) -> Result<Found<Letter>, StoreError> {
        let rows = sqlx::query(IN_DOUBT).fetch_all(&self.pool).await.map_err(while_doing("reading letters"))?;
        Ok(by_age(&rows))
    }
}

fn by_age(rows: &[AnyRow]) -> Found<Letter> {
    let mut found = Found::of::<LetterRow>("letter", rows);
    found.read.sort_by(|one: &Letter, other| (one.made_at, &one.id).cmp(&(other.made_at, &other.id)));
    found
}
