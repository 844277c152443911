//! The arm of [`super::Store::apply`] for anyone with the link of a reminder: confirms their listings, opens one, or ends the reminders.

use sqlx::{Any, Transaction};

use crate::domain::{
    act::Deed,
    decision::Refusal,
    email_address::EmailAddress,
    freshness::{Confirmed, Means},
    letter::Purpose,
    service::ServiceId,
};

use super::{
    act::Keeping,
    audit,
    by::By,
    confirmations,
    effect::{Effect, Stop},
    keepers::looks_after,
    live_links, reminders,
    tokens::{self, TokenHash},
    versions,
};

/// Does what someone with the link of a reminder asks for.
pub(super) async fn keep(transaction: &mut Transaction<'_, Any>, keeping: Keeping<'_>, by: &By) -> Result<Effect, Stop> {
    match keeping {
        Keeping::ConfirmAll(link, listings) => {
            let mailbox = opened(transaction, link, by).await?;
            for listing in listings {
                seen(transaction, &mailbox, listing.service, Some(listing.version)).await?;
                let confirmed = Confirmed { on: by.today(), by: Means::Link };
                confirmations::add(transaction, listing.service, listing.fields, confirmed).await?;
                audit::append(transaction, by, Deed::Confirm, listing.service.as_str()).await?;
            }
            reminders::answered(transaction, &mailbox, by.now).await?;
            Ok(Effect { is_seen: !listings.is_empty(), ..Effect::default() })
        }
        Keeping::Open(link, service, token) => {
            let mailbox = opened(transaction, link, by).await?;
            seen(transaction, &mailbox, service, None).await?;
            let is_theirs = token.purpose == Purpose::Review && token.object == service.as_str() && token.mailbox.small() == mailbox;
            if !is_theirs || token.means != Means::Link {
                return Err(Stop::Stale);
            }
            tokens::add(transaction, token).await?;
            Ok(Effect::default())
        }
        Keeping::StopReminders(link) => {
            let mailbox = opened(transaction, link, by).await?;
            reminders::stop(transaction, &mailbox, by.now).await?;
            Ok(Effect::default())
        }
        Keeping::Invite(..) | Keeping::Leave(_) | Keeping::End(..) | Keeping::EndLinks(_) => Err(Stop::Refused(Refusal::NotOnDesk)),
    }
}

/// To whom the link was sent, in small letters.
async fn opened(transaction: &mut Transaction<'_, Any>, link: &TokenHash, by: &By) -> Result<EmailAddress, Stop> {
    let (_, mailbox) = live_links::good(transaction, link, Purpose::Keep, by.now).await?.ok_or(Stop::Stale)?;
    Ok(mailbox.small())
}

/// Requires that someone looks after a listing that readers see, which can be changed, and is as they saw it.
async fn seen(
    transaction: &mut Transaction<'_, Any>,
    mailbox: &EmailAddress,
    service: &ServiceId,
    version: Option<i64>,
) -> Result<(), Stop> {
    let now = versions::current(transaction, service).await?.filter(|now| now.published && !now.locked);
    let is_as_seen = now.is_some_and(|now| version.is_none_or(|version| now.version == version));
    if is_as_seen && looks_after(transaction, service, mailbox).await? { Ok(()) } else { Err(Stop::Stale) }
}
