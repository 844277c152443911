//! Handing letters over, one at a time.

use sqlx::Row as _;

use crate::domain::{
    letter::{Letter, LetterId, LetterState, Purpose, next_try},
    moment::Moment,
};

use super::{
    super::{
        connect::Store,
        error::{StoreError, while_doing},
        found::Found,
        tokens::{self, NewToken},
    },
    row::LetterRow,
};

/// The first that is due: someone waits for a link to sign in, and it is good for ten minutes only.
const FIRST_DUE: &str = "
    SELECT *
      FROM letter
     WHERE kind <> 'nobody'
       AND ((state = 'waiting' AND due_at <= $1) OR (state = 'claimed' AND until <= $2))
     ORDER BY CASE kind WHEN 'sign-in' THEN 0 ELSE 1 END
            , made_at
            , id
     LIMIT 1
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

const REFUSE: &str = "
    UPDATE letter
       SET state   = 'handed'
         , refused = 1
     WHERE id    = $1
       AND tries = $2
       AND state IN ('waiting', 'claimed', 'handed')
";

const SET_ASIDE: &str = "
    UPDATE letter
       SET state   = 'handed'
         , refused = 1
     WHERE id    = $1
       AND state IN ('waiting', 'claimed')
";

/// Minutes for which a process may take over no letter that another is sending.
const CLAIM_MINUTES: i64 = 5;

/// Letters that other processes claimed before us, after which we look again later.
const MAX_LOST: usize = 20;

impl Store {
    /// Claims the next letter that is due, for this process alone, for some minutes: links to sign in first, then the oldest. A letter that
    /// cannot be read is set aside, where the desk names it.
    ///
    /// # Errors
    /// The database fails.
    pub async fn claim_letter(&self, now: Moment) -> Result<Option<Letter>, StoreError> {
        let doing = while_doing("claiming a letter");
        for _ in 0..MAX_LOST {
            let row = sqlx::query(FIRST_DUE).bind(now.seconds()).bind(now.seconds()).fetch_optional(&self.pool).await.map_err(doing)?;
            let Some(row) = row else { return Ok(None) };
            let letter = match Found::<Letter>::of::<LetterRow>("letter", std::slice::from_ref(&row)).at_most_one() {
                Ok(Some(letter)) => letter,
                Ok(None) => return Ok(None),
                Err(problem) => {
                    tracing::error!(id = problem.id, reason = problem.reason, "a letter cannot be read and is not sent");
                    let id: String = row.try_get("id").map_err(doing)?;
                    sqlx::query(SET_ASIDE).bind(id).execute(&self.pool).await.map_err(doing)?;
                    continue;
                }
            };
            let taken = sqlx::query(CLAIM)
                .bind(now.plus_minutes(CLAIM_MINUTES).seconds())
                .bind(letter.id.0.as_str())
                .bind(letter.tries)
                .execute(&self.pool)
                .await
                .map_err(doing)?;
            if taken.rows_affected() == 1 {
                return Ok(Some(Letter { tries: letter.tries + 1, state: LetterState::Claimed, ..letter }));
            }
        }
        Ok(None)
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
            if token.purpose == Purpose::SignIn {
                tokens::end_oldest(&mut transaction, token).await.map_err(doing)?;
            }
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

    /// Gives a letter up: the mail server will never take it.
    ///
    /// # Errors
    /// The database fails; the letter is tried again.
    pub async fn refuse(&self, letter: &Letter) -> Result<(), StoreError> {
        sqlx::query(REFUSE)
            .bind(letter.id.0.as_str())
            .bind(letter.tries)
            .execute(&self.pool)
            .await
            .map(drop)
            .map_err(while_doing("giving up a letter"))
    }

    /// Puts a letter back, to be tried later: the mail server could not be reached, or said no, so that it cannot have it. One that has
    /// waited for too long is given up.
    ///
    /// # Errors
    /// The database fails; the letter is taken over once the claim has run out.
    pub async fn put_back(&self, letter: &Letter, now: Moment) -> Result<(), StoreError> {
        let Some(next) = next_try(letter, now) else { return self.refuse(letter).await };
        sqlx::query(BACK)
            .bind(next.seconds())
            .bind(letter.id.0.as_str())
            .bind(letter.tries)
            .execute(&self.pool)
            .await
            .map(drop)
            .map_err(while_doing("putting a letter back"))
    }
}
