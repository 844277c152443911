//! Links that were mailed, by the hash of their secret. Looking at one changes nothing; spending it happens once.

use sqlx::{Any, Row, Transaction};

use crate::domain::{change::ChangeId, email_address::EmailAddress, freshness::Means, letter::Purpose, moment::Moment};

use super::{
    connect::Store,
    error::{StoreError, Unreadable, while_doing},
    row::row,
};

const ADD: &str = "
    INSERT INTO token
         ( hash
         , purpose
         , object
         , mailbox
         , made_at
         , expires_at
         , means
         )
    VALUES ($1, $2, $3, $4, $5, $6, $7)
";

const BY_HASH: &str = "
    SELECT token.object
         , token.mailbox
         , token.expires_at
         , token.spent_at
         , token.change_id
         , token.means
         , service.published
         , service.locked
      FROM token
      LEFT JOIN service
        ON service.id = token.object
     WHERE token.hash    = $1
       AND token.purpose = $2
";

const SPEND: &str = "
    UPDATE token
       SET spent_at = $1
     WHERE hash       = $2
       AND purpose    = $3
       AND spent_at IS NULL
       AND expires_at > $4
";

const TO_SIGN_IN: &str = "
    SELECT hash
         , object
         , made_at
      FROM token
     WHERE purpose = 'sign-in'
       AND spent_at IS NULL
       AND expires_at > $1
";

const END: &str = "
    UPDATE token
       SET spent_at = $1
     WHERE hash = $2
       AND spent_at IS NULL
";

/// Maximum number of links of one person to sign in that are good at a time.
const TO_SIGN_IN_AT_A_TIME: usize = 3;

const WITH_CHANGE: &str = "
    UPDATE token
       SET change_id = $1
     WHERE hash = $2
       AND (change_id IS NULL OR change_id = $3)
       AND spent_at IS NULL
       AND expires_at > $4
";

const MEANS: &str = "
    SELECT means
         , mailbox
      FROM token
     WHERE hash = $1
";

const FORGET: &str = "
    DELETE FROM token
     WHERE expires_at < $1
";

/// The SHA-256 of a secret, in hexadecimal digits. The secret itself is kept nowhere.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TokenHash(pub String);

impl TokenHash {
    /// Its beginning, which names a session and opens nothing.
    pub fn name(&self) -> &str {
        self.0.get(..16).unwrap_or_default()
    }
}

/// A link that is about to be mailed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewToken {
    /// The hash of its secret.
    pub hash: TokenHash,
    /// What it is good for.
    pub purpose: Purpose,
    /// What it opens: the id of a service or a person.
    pub object: String,
    /// To which email address it goes.
    pub mailbox: EmailAddress,
    /// When it is mailed.
    pub made_at: Moment,
    /// How what is written with it was confirmed.
    pub means: Means,
}

/// A link that someone opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// What it opens: the id of a service or a person.
    pub object: String,
    /// To which email address it was sent; none for one that was typed from a posted letter.
    pub mailbox: Option<EmailAddress>,
    /// The change that was written with it, once there is one.
    pub change: Option<ChangeId>,
    /// How what is written with it was confirmed.
    pub means: Means,
    /// Whether it still opens anything.
    pub state: TokenState,
}

/// Whether a link still opens anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TokenState {
    /// It does.
    Good,
    /// What it was for has been done.
    Spent,
    /// It is too old.
    Expired,
    /// Readers do not see its listing any more.
    Hidden,
    /// Only the shipped file changes its listing.
    Locked,
}

row! {
    struct MeansRow {
        means: String,
        mailbox: String,
    }
}

row! {
    struct TokenRow {
        object: String,
        mailbox: String,
        expires_at: i64,
        spent_at: Option<i64>,
        change_id: Option<String>,
        means: String,
        /// Of the listing that it opens, if it opens one.
        published: Option<i64>,
        locked: Option<i64>,
    }
}

pub(super) async fn add(transaction: &mut Transaction<'_, Any>, token: &NewToken) -> Result<(), sqlx::Error> {
    sqlx::query(ADD)
        .bind(token.hash.0.as_str())
        .bind(token.purpose.id())
        .bind(token.object.as_str())
        .bind(token.mailbox.to_string())
        .bind(token.made_at.seconds())
        .bind(token.made_at.plus_minutes(token.purpose.minutes()).seconds())
        .bind(token.means.id())
        .execute(&mut **transaction)
        .await
        .map(drop)
}

/// Ends the oldest links of a person to sign in, but for the newest few. `token` is the one that was just added.
pub(super) async fn end_oldest(transaction: &mut Transaction<'_, Any>, token: &NewToken) -> Result<(), sqlx::Error> {
    let person = |object: &str| object.split(':').next().unwrap_or_default().to_owned();
    let mut others: Vec<(i64, String)> = Vec::new();
    for row in sqlx::query(TO_SIGN_IN).bind(token.made_at.seconds()).fetch_all(&mut **transaction).await? {
        let (hash, object): (String, String) = (row.try_get("hash")?, row.try_get("object")?);
        if person(&object) == person(&token.object) && hash != token.hash.0 {
            others.push((row.try_get("made_at")?, hash));
        }
    }
    others.sort_unstable();
    let ended = (others.len() + 1).saturating_sub(TO_SIGN_IN_AT_A_TIME);
    for (_, hash) in others.into_iter().take(ended) {
        sqlx::query(END).bind(token.made_at.seconds()).bind(hash).execute(&mut **transaction).await?;
    }
    Ok(())
}

/// Spends a link. True for the one who does it first, in time.
pub(super) async fn spend(
    transaction: &mut Transaction<'_, Any>,
    hash: &TokenHash,
    purpose: Purpose,
    now: Moment,
) -> Result<bool, sqlx::Error> {
    let spent = sqlx::query(SPEND)
        .bind(now.seconds())
        .bind(hash.0.as_str())
        .bind(purpose.id())
        .bind(now.seconds())
        .execute(&mut **transaction)
        .await?;
    Ok(spent.rows_affected() == 1)
}

/// Ties the change that is written with a link to it. False when the link is tied to another, spent or too old.
pub(super) async fn tie(
    transaction: &mut Transaction<'_, Any>,
    hash: &TokenHash,
    change: &ChangeId,
    now: Moment,
) -> Result<bool, sqlx::Error> {
    let change = change.0.as_str();
    let tied = sqlx::query(WITH_CHANGE).bind(change).bind(hash.0.as_str()).bind(change).bind(now.seconds());
    Ok(tied.execute(&mut **transaction).await?.rows_affected() == 1)
}

/// How what is written with a link is confirmed, and to whom it was sent; `None` when there is no such link.
pub(super) async fn means(
    transaction: &mut Transaction<'_, Any>,
    hash: &TokenHash,
) -> Result<Option<(Means, Option<EmailAddress>)>, sqlx::Error> {
    let row: Option<MeansRow> = sqlx::query_as(MEANS).bind(hash.0.as_str()).fetch_optional(&mut **transaction).await?;
    Ok(row.and_then(|row| Some((Means::from_id(&row.means)?, row.mailbox.parse().ok()))))
}

impl Store {
    /// What a link opens; `None` when there never was one, or it was forgotten.
    ///
    /// # Errors
    /// The database does not answer, or the row cannot be read.
    pub async fn token(&self, hash: &TokenHash, purpose: Purpose, now: Moment) -> Result<Option<Token>, StoreError> {
        let row: Option<TokenRow> = sqlx::query_as(BY_HASH)
            .bind(hash.0.as_str())
            .bind(purpose.id())
            .fetch_optional(&self.pool)
            .await
            .map_err(while_doing("reading a link"))?;
        let Some(row) = row else { return Ok(None) };
        let state = match row.spent_at {
            _ if row.published == Some(0) => TokenState::Hidden,
            _ if row.locked == Some(1) => TokenState::Locked,
            Some(_) => TokenState::Spent,
            None if row.expires_at <= now.seconds() => TokenState::Expired,
            None => TokenState::Good,
        };
        let unreadable = |reason: &str| Unreadable { table: "token", id: hash.0.clone(), reason: reason.to_owned() };
        let means = Means::from_id(&row.means).ok_or_else(|| unreadable("it confirms in no way that is known"))?;
        Ok(Some(Token {
            mailbox: match (means, row.mailbox.as_str()) {
                (Means::Post, "") => None,
                (_, mailbox) => Some(mailbox.parse().map_err(|_| unreadable("it went to no email address"))?),
            },
            means,
            object: row.object,
            change: row.change_id.map(ChangeId),
            state,
        }))
    }

    /// Keeps a link that is handed over by hand.
    ///
    /// # Errors
    /// The database fails; then it is not kept.
    pub async fn keep_token(&self, token: &NewToken) -> Result<(), StoreError> {
        let doing = while_doing("keeping a link");
        let mut transaction = self.pool.begin().await.map_err(doing)?;
        add(&mut transaction, token).await.map_err(doing)?;
        transaction.commit().await.map_err(doing)
    }

    /// Forgets links that ran out before a moment.
    ///
    /// # Errors
    /// The database fails; then none is forgotten.
    pub async fn forget_tokens_before(&self, moment: Moment) -> Result<u64, StoreError> {
        let forgotten = sqlx::query(FORGET).bind(moment.seconds()).execute(&self.pool).await;
        Ok(forgotten.map_err(while_doing("forgetting old links"))?.rows_affected())
    }
}
