//! Links that still open what they are for.

use sqlx::{Any, Row as _, Transaction, any::AnyRow};

use crate::domain::{email_address::EmailAddress, keeper::LiveLink, letter::Purpose, moment::Moment, service::ServiceId};

use super::{
    connect::Store,
    error::{StoreError, while_doing},
    tokens::TokenHash,
};

const LIVE: &str = "
    SELECT mailbox
         , expires_at
      FROM token
     WHERE purpose = $1
       AND object  = $2
       AND expires_at > $3
       AND spent_at IS NULL
       AND mailbox <> ''
     UNION ALL
    SELECT ''
         , expires_at
      FROM posted
     WHERE service_id = $4
       AND expires_at > $5
";

const GOOD: &str = "
    SELECT object
         , mailbox
      FROM token
     WHERE hash    = $1
       AND purpose = $2
       AND expires_at > $3
       AND spent_at IS NULL
";

/// What a link opens, and to whom it was sent, inside a transaction; `None` when it is not good any more.
pub(super) async fn good(
    transaction: &mut Transaction<'_, Any>,
    hash: &TokenHash,
    purpose: Purpose,
    now: Moment,
) -> Result<Option<(String, EmailAddress)>, sqlx::Error> {
    let found = sqlx::query(GOOD).bind(hash.0.as_str()).bind(purpose.id()).bind(now.seconds()).fetch_optional(&mut **transaction).await?;
    let Some(row) = found else { return Ok(None) };
    let (object, mailbox): (String, String) = (row.try_get("object")?, row.try_get("mailbox")?);
    Ok(mailbox.parse().ok().map(|mailbox| (object, mailbox)))
}

impl Store {
    /// The links and the code of a posted letter that still open a listing, the one that ends first at the top.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn live_links(&self, service: &ServiceId, now: Moment) -> Result<Vec<LiveLink>, StoreError> {
        let doing = while_doing("reading links");
        let rows = sqlx::query(LIVE).bind(Purpose::Review.id()).bind(service.as_str()).bind(now.seconds());
        let rows = rows.bind(service.as_str()).bind(now.seconds());
        let mailbox = |row: &AnyRow| row.try_get("mailbox").map(|mailbox: String| Some(mailbox).filter(|mailbox| !mailbox.is_empty()));
        let read = |row: &AnyRow| Ok(LiveLink { mailbox: mailbox(row)?, until: Moment::of_seconds(row.try_get("expires_at")?) });
        let rows = rows.fetch_all(&self.pool).await.map_err(doing)?;
        let mut links: Vec<LiveLink> = rows.iter().map(read).collect::<Result<_, sqlx::Error>>().map_err(doing)?;
        links.sort_by_key(|link| link.until);
        Ok(links)
    }
}
