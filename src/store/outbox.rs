//! Letters on their way. A letter is written in the transaction of what it tells, so that neither is there without the other.
//!
//! It goes from waiting to claimed, to handed, to sent. Until it is handed it is tried again and again; from then on the mail server may
//! have it, and it is never sent a second time by itself.

use sqlx::{Any, FromRow, Row, Transaction, any::AnyRow};

use crate::domain::{
    letter::{Letter, LetterId, LetterKind, LetterState, wait_after},
    moment::Moment,
    service::ServiceId,
};

use super::{
    connect::Store,
    error::{StoreError, Unreadable, while_doing},
    tokens::{self, NewToken},
};

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

const DUE: &str = "
    SELECT *
      FROM letter
     WHERE (state = 'waiting' AND due_at <= $1)
        OR (state = 'claimed' AND until <= $2)
";

const CLAIM: &str = "
    UPDATE letter
       SET state = 'claimed'
         , tries = tries + 1
         , until = $1
     WHERE id    = $2
       AND tries = $3
       AND state IN ('waiting', 'claimed')
";

const HAND: &str = "
    UPDATE letter
       SET state = 'handed'
     WHERE id    = $1
       AND tries = $2
       AND state = 'claimed'
";

const SENT: &str = "
    UPDATE letter
       SET state = 'sent'
     WHERE id    = $1
       AND state = 'handed'
";

const BACK: &str = "
    UPDATE letter
       SET state  = 'waiting'
         , due_at = $1
     WHERE id    = $2
       AND tries = $3
       AND state IN ('claimed', 'handed')
";

const DROP_LINKS: &str = "
    DELETE FROM letter
     WHERE kind   = $1
       AND object = $2
       AND state IN ('waiting', 'claimed')
";

const BY_STATE: &str = "
    SELECT *
      FROM letter
     WHERE state = $1
";

const LATEST: &str = "
    SELECT COUNT(*)
      FROM letter
     WHERE kind    = $1
       AND object  = $2
       AND made_at > $3
";

const OF_KIND: &str = "
    SELECT COUNT(*)
      FROM letter
     WHERE kind    = $1
       AND made_at > $2
";

/// Minutes for which a process may take over no letter that another is sending.
const CLAIMED: i64 = 5;

struct LetterRow {
    id: String,
    kind: String,
    recipient: String,
    object: String,
    words: String,
    made_at: i64,
    state: String,
    tries: i64,
}

impl FromRow<'_, AnyRow> for LetterRow {
    fn from_row(row: &AnyRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            id: row.try_get("id")?,
            kind: row.try_get("kind")?,
            recipient: row.try_get("recipient")?,
            object: row.try_get("object")?,
            words: row.try_get("words")?,
            made_at: row.try_get("made_at")?,
            state: row.try_get("state")?,
            tries: row.try_get("tries")?,
        })
    }
}

impl TryFrom<LetterRow> for Letter {
    type Error = Unreadable;

    fn try_from(row: LetterRow) -> Result<Self, Unreadable> {
        let unknown =
            |what: &str, text: &str| Unreadable { table: "letter", id: row.id.clone(), reason: format!("“{text}” is no {what}") };
        Ok(Self {
            kind: LetterKind::from_id(&row.kind).ok_or_else(|| unknown("kind of letter", &row.kind))?,
            recipient: row.recipient.parse().map_err(|_| unknown("mailbox", &row.recipient))?,
            state: LetterState::from_id(&row.state).ok_or_else(|| unknown("state of a letter", &row.state))?,
            object: row.object,
            words: row.words,
            made_at: Moment::of_seconds(row.made_at),
            tries: row.tries,
            id: LetterId(row.id),
        })
    }
}

pub(super) async fn add_all(transaction: &mut Transaction<'_, Any>, letters: &[Letter]) -> Result<(), sqlx::Error> {
    for letter in letters {
        sqlx::query(ADD)
            .bind(letter.id.0.as_str())
            .bind(letter.kind.id())
            .bind(letter.recipient.to_string())
            .bind(letter.object.as_str())
            .bind(letter.words.as_str())
            .bind(letter.made_at.seconds())
            .bind(letter.made_at.seconds())
            .execute(&mut **transaction)
            .await?;
    }
    Ok(())
}

/// Drops the letters that would bring a link to a listing and are not sent yet.
pub(super) async fn drop_links_to(transaction: &mut Transaction<'_, Any>, service: &ServiceId) -> Result<(), sqlx::Error> {
    sqlx::query(DROP_LINKS).bind(LetterKind::Review.id()).bind(service.as_str()).execute(&mut **transaction).await.map(drop)
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

    /// How many letters of a kind about this were written after a moment: so that nobody is sent one after the other.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn letters_since(&self, kind: LetterKind, object: &str, moment: Moment) -> Result<i64, StoreError> {
        sqlx::query_scalar(LATEST)
            .bind(kind.id())
            .bind(object)
            .bind(moment.seconds())
            .fetch_one(&self.pool)
            .await
            .map_err(while_doing("counting letters"))
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

    /// Claims the letters that are due, for this process alone, for some minutes. A row without meaning is left where it is.
    ///
    /// # Errors
    /// The database fails.
    pub async fn claim_letters(&self, now: Moment) -> Result<Vec<Letter>, StoreError> {
        let doing = while_doing("claiming letters");
        let rows: Vec<LetterRow> =
            sqlx::query_as(DUE).bind(now.seconds()).bind(now.seconds()).fetch_all(&self.pool).await.map_err(doing)?;
        let mut claimed = Vec::new();
        for row in rows {
            let id = row.id.clone();
            match Letter::try_from(row) {
                Ok(letter) => {
                    let taken = sqlx::query(CLAIM)
                        .bind(now.plus_minutes(CLAIMED).seconds())
                        .bind(letter.id.0.as_str())
                        .bind(letter.tries)
                        .execute(&self.pool)
                        .await
                        .map_err(doing)?;
                    if taken.rows_affected() == 1 {
                        claimed.push(Letter { tries: letter.tries + 1, state: LetterState::Claimed, ..letter });
                    }
                }
                Err(problem) => tracing::error!(id, %problem, "a letter cannot be read and is not sent"),
            }
        }
        claimed.sort_by(|one, other| (one.made_at, &one.id).cmp(&(other.made_at, &other.id)));
        Ok(claimed)
    }

    /// Notes, before it happens, that the mail server is given a claimed letter, and keeps the link in it. False when the letter is no
    /// longer ours: then it must not be handed over.
    ///
    /// # Errors
    /// The database fails; then nothing is noted, and the letter must not be handed over.
    pub async fn hand(&self, letter: &Letter, token: Option<&NewToken>) -> Result<bool, StoreError> {
        let doing = while_doing("noting that a letter is handed over");
        let mut transaction = self.pool.begin().await.map_err(doing)?;
        let ours = sqlx::query(HAND).bind(letter.id.0.as_str()).bind(letter.tries).execute(&mut *transaction).await.map_err(doing)?;
        if ours.rows_affected() != 1 {
            return Ok(false);
        }
        if let Some(token) = token {
            tokens::add(&mut transaction, token).await.map_err(doing)?;
        }
        transaction.commit().await.map_err(doing)?;
        Ok(true)
    }

    /// Notes that the mail server took a letter.
    ///
    /// # Errors
    /// The database fails; the letter stays handed, and a person will look at it.
    pub async fn sent(&self, letter: &LetterId) -> Result<(), StoreError> {
        sqlx::query(SENT).bind(letter.0.as_str()).execute(&self.pool).await.map(drop).map_err(while_doing("noting that a letter was sent"))
    }

    /// Puts a letter back, to be tried later: the mail server could not be reached, or said no, so that it cannot have it.
    ///
    /// # Errors
    /// The database fails; the letter is taken over once the claim has run out.
    pub async fn put_back(&self, letter: &Letter, now: Moment) -> Result<(), StoreError> {
        sqlx::query(BACK)
            .bind(now.plus_minutes(wait_after(letter.tries)).seconds())
            .bind(letter.id.0.as_str())
            .bind(letter.tries)
            .execute(&self.pool)
            .await
            .map(drop)
            .map_err(while_doing("putting a letter back"))
    }

    /// The letters in a state, the oldest first. Handed ones that stay so are for a person to look at.
    ///
    /// # Errors
    /// The database does not answer, or a row cannot be read.
    pub async fn letters(&self, state: LetterState) -> Result<Vec<Letter>, StoreError> {
        let rows: Vec<LetterRow> =
            sqlx::query_as(BY_STATE).bind(state.id()).fetch_all(&self.pool).await.map_err(while_doing("reading letters"))?;
        let mut letters = rows.into_iter().map(Letter::try_from).collect::<Result<Vec<_>, Unreadable>>()?;
        letters.sort_by(|one, other| (one.made_at, &one.id).cmp(&(other.made_at, &other.id)));
        Ok(letters)
    }
}
