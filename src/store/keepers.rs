//! Who looks after a listing. The email address on file follows the listing by itself, the others come by a grant or an invitation.

use sqlx::{Any, Row, Transaction};

use crate::domain::{
    email_address::EmailAddress,
    keeper::{Keeper, KeeperEnd, KeeperHow},
    moment::Moment,
    person::Person,
    service::ServiceId,
};

use super::{
    connect::Store,
    ending,
    error::{StoreError, Unreadable, while_doing},
    found::Found,
    record,
    row::row,
};

// An address that was ended does not come back because it is still on file: only when it was replaced, and is on file again.
const ON_FILE: &str = "
    INSERT INTO keeper
         ( service_id
         , mailbox
         , how
         , since
         )
    VALUES ($1, $2, $3, $4)
        ON CONFLICT (service_id, mailbox) DO UPDATE
       SET how   = excluded.how
         , since = excluded.since
         , until = NULL
         , ended = NULL
     WHERE keeper.ended = 'replaced'
";

const ADD: &str = "
    INSERT INTO keeper
         ( service_id
         , mailbox
         , how
         , since
         )
    VALUES ($1, $2, $3, $4)
        ON CONFLICT (service_id, mailbox) DO UPDATE
       SET how   = excluded.how
         , since = excluded.since
         , until = NULL
         , ended = NULL
     WHERE keeper.until IS NOT NULL
";

const REPLACE: &str = "
    UPDATE keeper
       SET until = $1
         , ended = $2
     WHERE service_id = $3
       AND how        = $4
       AND mailbox   <> $5
       AND until IS NULL
";

const END: &str = "
    UPDATE keeper
       SET until = $1
         , ended = $2
     WHERE service_id = $3
       AND mailbox    = $4
       AND until IS NULL
";

const OF: &str = "
    SELECT *
      FROM keeper
     WHERE service_id = $1
";

const LOOKS_AFTER: &str = "
    SELECT COUNT(*)
      FROM keeper
     WHERE service_id = $1
       AND mailbox    = $2
       AND until IS NULL
";

// Before there was this table, the email address on file was in the record only.
const BEFORE_KEEPERS: &str = "
    SELECT id
         , record
         , format
      FROM service
     WHERE NOT EXISTS (SELECT 1 FROM keeper)
";

row! {
    struct KeeperRow {
        mailbox: String,
        how: String,
        since: i64,
        until: Option<i64>,
        ended: Option<String>,
    }
}

impl TryFrom<KeeperRow> for Keeper {
    type Error = Unreadable;

    fn try_from(row: KeeperRow) -> Result<Self, Unreadable> {
        let unreadable = |reason: &str| Unreadable { table: "keeper", id: row.mailbox.clone(), reason: reason.to_owned() };
        let end = row.ended.as_deref().and_then(KeeperEnd::from_id);
        Ok(Self {
            mailbox: row.mailbox.parse().map_err(|_| unreadable("its email address is none"))?,
            how: KeeperHow::from_id(&row.how).ok_or_else(|| unreadable("it is not known how"))?,
            since: Moment::of_seconds(row.since),
            ended: row.until.map(|until| (Moment::of_seconds(until), end.unwrap_or(KeeperEnd::Ended))),
        })
    }
}

/// Lets the email address on file look after the listing, and ends that of the one that was on file before.
pub(super) async fn follow(
    transaction: &mut Transaction<'_, Any>,
    service: &ServiceId,
    on_file: Option<&EmailAddress>,
    now: Moment,
) -> Result<(), sqlx::Error> {
    let mailbox = on_file.map(EmailAddress::small);
    let (end, how) = (KeeperEnd::Replaced.id(), KeeperHow::OnFile.id());
    let replaced = sqlx::query(REPLACE).bind(now.seconds()).bind(end).bind(service.as_str()).bind(how);
    replaced.bind(mailbox.as_ref().map_or("", EmailAddress::as_str)).execute(&mut **transaction).await?;
    match &mailbox {
        Some(mailbox) => insert(transaction, ON_FILE, service, mailbox, KeeperHow::OnFile, now).await.map(drop),
        None => Ok(()),
    }
}

/// Lets someone look after a listing. False when they do already.
pub(super) async fn add(
    transaction: &mut Transaction<'_, Any>,
    service: &ServiceId,
    mailbox: &EmailAddress,
    how: KeeperHow,
    now: Moment,
) -> Result<bool, sqlx::Error> {
    insert(transaction, ADD, service, &mailbox.small(), how, now).await
}

async fn insert(
    transaction: &mut Transaction<'_, Any>,
    statement: &'static str,
    service: &ServiceId,
    mailbox: &EmailAddress,
    how: KeeperHow,
    now: Moment,
) -> Result<bool, sqlx::Error> {
    let added = sqlx::query(statement).bind(service.as_str()).bind(mailbox.as_str()).bind(how.id()).bind(now.seconds());
    Ok(added.execute(&mut **transaction).await?.rows_affected() == 1)
}

/// Ends someone's looking after a listing, with every link to it that they have or are about to get. False when they did not.
pub(super) async fn end(
    transaction: &mut Transaction<'_, Any>,
    service: &ServiceId,
    mailbox: &EmailAddress,
    end: KeeperEnd,
    now: Moment,
) -> Result<bool, sqlx::Error> {
    let mailbox = mailbox.small();
    let ended = sqlx::query(END).bind(now.seconds()).bind(end.id()).bind(service.as_str()).bind(mailbox.as_str());
    let ended = ended.execute(&mut **transaction).await?.rows_affected() == 1;
    ending::end_of(transaction, service, &mailbox, now).await?;
    Ok(ended)
}

/// Whether this person of the desk looks after the listing too.
pub(super) async fn is_keeper(transaction: &mut Transaction<'_, Any>, service: &ServiceId, person: &Person) -> Result<bool, sqlx::Error> {
    let rows = sqlx::query(OF).bind(service.as_str()).fetch_all(&mut **transaction).await?;
    let keepers: Vec<Keeper> = Found::of::<KeeperRow>("keeper", &rows).read;
    Ok(keepers.iter().any(|keeper| keeper.ended.is_none() && keeper.mailbox.is_same_person(&person.mailbox)))
}

/// Whether someone looks after a listing.
pub(super) async fn looks_after(
    transaction: &mut Transaction<'_, Any>,
    service: &ServiceId,
    mailbox: &EmailAddress,
) -> Result<bool, sqlx::Error> {
    let found = sqlx::query_scalar(LOOKS_AFTER).bind(service.as_str()).bind(mailbox.small().to_string());
    found.fetch_one(&mut **transaction).await.map(|count: i64| count > 0)
}

impl Store {
    /// Everyone who looks after a listing or did, those who do first.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn keepers(&self, service: &ServiceId) -> Result<Found<Keeper>, StoreError> {
        let doing = while_doing("reading who looks after a listing");
        let rows = sqlx::query(OF).bind(service.as_str()).fetch_all(&self.pool).await.map_err(doing)?;
        let mut found: Found<Keeper> = Found::of::<KeeperRow>("keeper", &rows);
        found.read.sort_by_key(|keeper| (keeper.ended.is_some(), keeper.since));
        Ok(found)
    }

    /// Whether someone looks after a listing. The work is the same for an email address that is no one's.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn looks_after(&self, service: &ServiceId, mailbox: &EmailAddress) -> Result<bool, StoreError> {
        let found = sqlx::query_scalar(LOOKS_AFTER).bind(service.as_str()).bind(mailbox.small().to_string()).fetch_one(&self.pool);
        found.await.map(|count: i64| count > 0).map_err(while_doing("looking who looks after a listing"))
    }

    /// Enters the email addresses on file of a database that did not know who looks after a listing. Does nothing later.
    ///
    /// # Errors
    /// The database fails; then none is entered.
    pub async fn enter_keepers(&self, now: Moment) -> Result<(), StoreError> {
        let doing = while_doing("entering who looks after a listing");
        let mut transaction = self.pool.begin().await.map_err(doing)?;
        for row in sqlx::query(BEFORE_KEEPERS).fetch_all(&mut *transaction).await.map_err(doing)? {
            let (id, text, format): (String, String, i64) =
                (row.try_get("id").map_err(doing)?, row.try_get("record").map_err(doing)?, row.try_get("format").map_err(doing)?);
            if let (Some(id), Ok(service)) = (ServiceId::parse(&id), record::read(format, &text)) {
                follow(&mut transaction, &id, service.email.as_ref(), now).await.map_err(doing)?;
            }
        }
        transaction.commit().await.map_err(doing)
    }
}
