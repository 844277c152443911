//! What keepers and administrators are told: written in the transaction of what happened, and sent in digests.

use sqlx::{Any, Row, Transaction, any::AnyRow};

use crate::domain::{
    change::ChangeId,
    email_address::EmailAddress,
    keeper::REPLACED_IS_TOLD_DAYS,
    letter::{Letter, LetterId},
    moment::Moment,
    news::{Audience, News, NewsKind},
    service::ServiceId,
};

use super::{
    connect::Store,
    error::{StoreError, Unreadable, while_doing},
    found::Found,
    outbox,
    row::row,
};

const TO_ONE: &str = "
    INSERT INTO news
         ( recipient
         , audience
         , kind
         , service_id
         , change_id
         , made_at
         )
    VALUES ($1, $2, $3, $4, $5, $6)
        ON CONFLICT DO NOTHING
";

// A thief replaces the email address on file first: the one before is told too.
const KEEPERS: &str = "
    SELECT mailbox
      FROM keeper
     WHERE service_id = $1
       AND (until IS NULL OR ended = 'replaced' AND until > $2)
";

const ADMINISTRATORS: &str = "
    SELECT mailbox
      FROM person
     WHERE role   = 'administrator'
       AND closed = 0
";

// At most one digest an hour for an address.
const DUE: &str = "
    SELECT recipient
         , MIN(audience) AS audience
      FROM news
     WHERE letter_id IS NULL
       AND NOT EXISTS ( SELECT 1
                          FROM letter
                         WHERE letter.kind IN ('digest', 'desk-digest')
                           AND letter.recipient = news.recipient
                           AND letter.made_at   > $1
                      )
     GROUP BY recipient
";

const TAKE: &str = "
    UPDATE news
       SET letter_id = $1
     WHERE recipient = $2
       AND audience  = $3
       AND letter_id IS NULL
";

const IN_LETTER: &str = "
    SELECT *
      FROM news
     WHERE letter_id = $1
";

const FORGET: &str = "
    DELETE FROM news
     WHERE made_at < $1
";

/// Minutes between two digests to one address.
const DIGEST_MINUTES: i64 = 60;

row! {
    struct NewsRow {
        kind: String,
        service_id: String,
        change_id: String,
        made_at: i64,
    }
}

impl TryFrom<NewsRow> for News {
    type Error = Unreadable;

    fn try_from(row: NewsRow) -> Result<Self, Unreadable> {
        let unreadable = |reason: &str| Unreadable { table: "news", id: row.service_id.clone(), reason: reason.to_owned() };
        Ok(Self {
            kind: NewsKind::from_id(&row.kind).ok_or_else(|| unreadable("it is not known what happened"))?,
            service: ServiceId::parse(&row.service_id).ok_or_else(|| unreadable("its listing has no such name"))?,
            change: ChangeId::parse(&row.change_id),
            at: Moment::of_seconds(row.made_at),
        })
    }
}

/// What happened, to which listing, by which change.
type Happened<'a> = (NewsKind, &'a ServiceId, Option<&'a ChangeId>);

/// Tells everyone who looks after a listing, and the administrators.
pub(super) async fn tell(transaction: &mut Transaction<'_, Any>, happened: Happened<'_>, now: Moment) -> Result<(), sqlx::Error> {
    let replaced_since = now.plus_minutes(-REPLACED_IS_TOLD_DAYS * 24 * 60).seconds();
    let keepers = sqlx::query(KEEPERS).bind(happened.1.as_str()).bind(replaced_since).fetch_all(&mut **transaction).await?;
    let administrators = sqlx::query(ADMINISTRATORS).fetch_all(&mut **transaction).await?;
    for (rows, audience) in [(keepers, Audience::Keeper), (administrators, Audience::Desk)] {
        for row in rows {
            add(transaction, (row.try_get("mailbox")?, audience), happened, now).await?;
        }
    }
    Ok(())
}

/// Tells one more person who looks after it, or did.
pub(super) async fn tell_one(
    transaction: &mut Transaction<'_, Any>,
    mailbox: &EmailAddress,
    happened: Happened<'_>,
    now: Moment,
) -> Result<(), sqlx::Error> {
    add(transaction, (mailbox.small().to_string(), Audience::Keeper), happened, now).await
}

async fn add(
    transaction: &mut Transaction<'_, Any>,
    (recipient, audience): (String, Audience),
    (kind, service, change): Happened<'_>,
    now: Moment,
) -> Result<(), sqlx::Error> {
    sqlx::query(TO_ONE)
        .bind(recipient.to_lowercase())
        .bind(audience.id())
        .bind(kind.id())
        .bind(service.as_str())
        .bind(change.map_or("", |change| change.0.as_str()))
        .bind(now.seconds())
        .execute(&mut **transaction)
        .await
        .map(drop)
}

/// What a letter told, inside a transaction.
pub(super) async fn told_in(transaction: &mut Transaction<'_, Any>, letter: &str) -> Result<Vec<News>, sqlx::Error> {
    let rows = sqlx::query(IN_LETTER).bind(letter).fetch_all(&mut **transaction).await?;
    Ok(Found::of::<NewsRow>("news", &rows).read)
}

impl Store {
    /// To whom a digest is due now. A row that cannot be read is left.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn due_digests(&self, now: Moment) -> Result<Vec<(EmailAddress, Audience)>, StoreError> {
        let since = now.plus_minutes(-DIGEST_MINUTES).seconds();
        let rows = sqlx::query(DUE).bind(since).fetch_all(&self.pool).await.map_err(while_doing("looking whom to tell what"))?;
        let due = |row: &AnyRow| {
            let (recipient, audience): (String, String) = (row.try_get("recipient").ok()?, row.try_get("audience").ok()?);
            Some((recipient.parse().ok()?, Audience::from_id(&audience)?))
        };
        Ok(rows.iter().filter_map(due).collect())
    }

    /// Keeps a digest to be sent, of all that its recipient was not told yet. Nothing when another process was quicker.
    ///
    /// # Errors
    /// The database fails; the digest is written the next time.
    pub async fn post_digest(&self, letter: &Letter, audience: Audience) -> Result<(), StoreError> {
        let doing = while_doing("keeping a digest to be sent");
        let mut transaction = self.pool.begin().await.map_err(doing)?;
        let taken = sqlx::query(TAKE).bind(letter.id.0.as_str()).bind(letter.recipient.as_str()).bind(audience.id());
        if taken.execute(&mut *transaction).await.map_err(doing)?.rows_affected() > 0 {
            outbox::add_all(&mut transaction, std::slice::from_ref(letter)).await.map_err(doing)?;
        }
        transaction.commit().await.map_err(doing)
    }

    /// What a digest tells, the oldest first.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn news_in(&self, letter: &LetterId) -> Result<Vec<News>, StoreError> {
        let rows = sqlx::query(IN_LETTER).bind(letter.0.as_str()).fetch_all(&self.pool).await.map_err(while_doing("reading a digest"))?;
        let mut news: Vec<News> = Found::of::<NewsRow>("news", &rows).read;
        news.sort_by_key(|news| news.at);
        Ok(news)
    }

    /// Forgets what was told before a moment.
    ///
    /// # Errors
    /// The database fails; then nothing is forgotten.
    pub async fn forget_news_before(&self, moment: Moment) -> Result<(), StoreError> {
        sqlx::query(FORGET).bind(moment.seconds()).execute(&self.pool).await.map(drop).map_err(while_doing("forgetting old news"))
    }
}
