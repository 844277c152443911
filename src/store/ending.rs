//! Ends the ways into a listing that were handed out: mailed links, letters that would bring new ones, and the codes of posted ones.

use sqlx::{Any, Transaction};

use crate::domain::{email_address::EmailAddress, letter::Purpose, moment::Moment, service::ServiceId};

use super::{outbox, posted};

const END_ALL: &str = "
    UPDATE token
       SET spent_at = $1
     WHERE purpose = $2
       AND object  = $3
       AND spent_at IS NULL
";

const END_OF: &str = "
    UPDATE token
       SET spent_at = $1
     WHERE purpose = $2
       AND object  = $3
       AND LOWER(mailbox) = $4
       AND spent_at IS NULL
";

/// Ends every way into a listing.
pub(super) async fn end_all(transaction: &mut Transaction<'_, Any>, service: &ServiceId, now: Moment) -> Result<(), sqlx::Error> {
    let ended = sqlx::query(END_ALL).bind(now.seconds()).bind(Purpose::Review.id()).bind(service.as_str());
    ended.execute(&mut **transaction).await?;
    outbox::drop_links_to(transaction, service).await?;
    posted::end(transaction, service).await
}

/// Ends the links to a listing that an email address has, or is about to get. The address is in small letters.
pub(super) async fn end_of(
    transaction: &mut Transaction<'_, Any>,
    service: &ServiceId,
    mailbox: &EmailAddress,
    now: Moment,
) -> Result<(), sqlx::Error> {
    let ended = sqlx::query(END_OF).bind(now.seconds()).bind(Purpose::Review.id()).bind(service.as_str()).bind(mailbox.as_str());
    ended.execute(&mut **transaction).await?;
    outbox::drop_links_of(transaction, service, mailbox).await
}
