//! Reminders to keepers: what was written, what was answered, and who wants no more.

use std::collections::BTreeMap;

use sqlx::{Any, Transaction};

use crate::domain::{email_address::EmailAddress, letter::Letter, moment::Moment, reminder::Reminded, service::ServiceId};

use super::{
    connect::Store,
    error::{StoreError, Unreadable, while_doing},
    found::Found,
    outbox, publication,
    row::row,
};

const ALL: &str = "
    SELECT *
      FROM reminder
";

const WRITTEN: &str = "
    INSERT INTO reminder
         ( mailbox
         , last_at
         , unanswered
         )
    VALUES ($1, $2, 1)
        ON CONFLICT (mailbox) DO UPDATE
       SET last_at    = excluded.last_at
         , unanswered = reminder.unanswered + 1
     WHERE reminder.last_at < $3
       AND reminder.stopped_at IS NULL
       AND reminder.bounced_at IS NULL
";

const ANSWERED: &str = "
    INSERT INTO reminder
         ( mailbox
         , answered_at
         )
    VALUES ($1, $2)
        ON CONFLICT (mailbox) DO UPDATE
       SET answered_at = excluded.answered_at
         , unanswered  = 0
";

const STOPPED: &str = "
    INSERT INTO reminder
         ( mailbox
         , stopped_at
         )
    VALUES ($1, $2)
        ON CONFLICT (mailbox) DO UPDATE
       SET stopped_at = excluded.stopped_at
";

const BOUNCED: &str = "
    INSERT INTO reminder
         ( mailbox
         , bounced_at
         )
    VALUES ($1, $2)
        ON CONFLICT (mailbox) DO UPDATE
       SET bounced_at = excluded.bounced_at
";

const FORGET: &str = "
    DELETE FROM reminder
     WHERE last_at < $1
       AND COALESCE(answered_at, 0) < $2
       AND COALESCE(stopped_at, 0) < $3
       AND COALESCE(bounced_at, 0) < $4
       AND NOT EXISTS ( SELECT 1
                          FROM keeper
                         WHERE keeper.mailbox = reminder.mailbox
                           AND keeper.until IS NULL
                      )
";

const KEEPERS: &str = "
    SELECT keeper.mailbox
         , keeper.service_id
      FROM keeper
      JOIN service
        ON service.id = keeper.service_id
     WHERE keeper.until IS NULL
       AND service.published = 1
       AND service.locked    = 0
";

/// Minutes within which no second process writes the same reminder.
const ONCE_IN: i64 = 24 * 60;

row! {
    struct ReminderRow {
        mailbox: String,
        last_at: i64,
        unanswered: i64,
        answered_at: Option<i64>,
        stopped_at: Option<i64>,
        bounced_at: Option<i64>,
    }
}

row! {
    struct KeptRow {
        mailbox: String,
        service_id: String,
    }
}

impl TryFrom<ReminderRow> for Reminded {
    type Error = Unreadable;

    fn try_from(row: ReminderRow) -> Result<Self, Unreadable> {
        let unreadable = |reason: &str| Unreadable { table: "reminder", id: row.mailbox.clone(), reason: reason.to_owned() };
        Ok(Self {
            mailbox: row.mailbox.parse().map_err(|_| unreadable("its email address is none"))?,
            last: (row.last_at > 0).then(|| Moment::of_seconds(row.last_at)),
            unanswered: usize::try_from(row.unanswered).unwrap_or_default(),
            has_answered: row.answered_at.is_some(),
            is_stopped: row.stopped_at.is_some() || row.bounced_at.is_some(),
        })
    }
}

/// Someone confirmed or corrected something with a link: they are there.
pub(super) async fn answered(transaction: &mut Transaction<'_, Any>, mailbox: &EmailAddress, now: Moment) -> Result<(), sqlx::Error> {
    mark(transaction, ANSWERED, mailbox, now).await
}

/// Someone wants no more reminders.
pub(super) async fn stop(transaction: &mut Transaction<'_, Any>, mailbox: &EmailAddress, now: Moment) -> Result<(), sqlx::Error> {
    mark(transaction, STOPPED, mailbox, now).await
}

async fn mark(
    transaction: &mut Transaction<'_, Any>,
    statement: &'static str,
    mailbox: &EmailAddress,
    now: Moment,
) -> Result<(), sqlx::Error> {
    let marked = sqlx::query(statement).bind(mailbox.small().to_string()).bind(now.seconds());
    marked.execute(&mut **transaction).await.map(drop)
}

impl Store {
    /// Who looks after which listings that readers see and that can be changed, by email address in small letters.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn kept_listings(&self) -> Result<BTreeMap<String, Vec<ServiceId>>, StoreError> {
        let rows: Vec<KeptRow> =
            sqlx::query_as(KEEPERS).fetch_all(&self.pool).await.map_err(while_doing("reading who looks after what"))?;
        let mut kept: BTreeMap<String, Vec<ServiceId>> = BTreeMap::new();
        for (mailbox, service) in rows.into_iter().filter_map(|row| Some((row.mailbox, ServiceId::parse(&row.service_id)?))) {
            kept.entry(mailbox).or_default().push(service);
        }
        kept.values_mut().for_each(|services| services.sort_unstable());
        Ok(kept)
    }

    /// What is known of every keeper who was reminded, or answered.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn reminded(&self) -> Result<Found<Reminded>, StoreError> {
        let rows = sqlx::query(ALL).fetch_all(&self.pool).await.map_err(while_doing("reading who was reminded"))?;
        Ok(Found::of::<ReminderRow>("reminder", &rows))
    }

    /// Keeps a reminder to be sent. Nothing when another process was quicker, or its reader wants no more.
    ///
    /// # Errors
    /// The database fails; it is written the next time.
    pub async fn post_reminder(&self, letter: &Letter) -> Result<(), StoreError> {
        let doing = while_doing("keeping a reminder to be sent");
        let mut transaction = self.pool.begin().await.map_err(doing)?;
        publication::lock_publication(&mut transaction).await.map_err(doing)?;
        let now = letter.made_at;
        let written = sqlx::query(WRITTEN).bind(letter.recipient.small().to_string()).bind(now.seconds());
        let written = written.bind(now.plus_minutes(-ONCE_IN).seconds()).execute(&mut *transaction).await.map_err(doing)?;
        if written.rows_affected() == 1 {
            outbox::add_all(&mut transaction, std::slice::from_ref(letter)).await.map_err(doing)?;
        }
        transaction.commit().await.map_err(doing)
    }

    /// The mail server of this address refused a reminder for good: no more are written.
    ///
    /// # Errors
    /// The database fails.
    pub async fn bounced(&self, mailbox: &EmailAddress, now: Moment) -> Result<(), StoreError> {
        let doing = while_doing("keeping that an email address takes nothing");
        let mut transaction = self.pool.begin().await.map_err(doing)?;
        mark(&mut transaction, BOUNCED, mailbox, now).await.map_err(doing)?;
        transaction.commit().await.map_err(doing)
    }

    /// Forgets how people were reminded who look after nothing any more, and of whom nothing was heard since a moment.
    ///
    /// # Errors
    /// The database fails; then no one is forgotten.
    pub async fn forget_reminders_before(&self, moment: Moment) -> Result<u64, StoreError> {
        let since = moment.seconds();
        let forgotten = sqlx::query(FORGET).bind(since).bind(since).bind(since).bind(since).execute(&self.pool).await;
        Ok(forgotten.map_err(while_doing("forgetting old reminders"))?.rows_affected())
    }
}
