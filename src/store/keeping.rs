//! The arm of [`Store::apply`] that changes who looks after a listing.

use sqlx::{Any, Transaction};

use crate::domain::{
    act::Deed,
    decision::Refusal,
    email_address::EmailAddress,
    keeper::{KeeperEnd, KeeperHow, may_invite},
    letter::Purpose,
    moment::Moment,
    news::NewsKind,
    person::{Person, Role},
    service::ServiceId,
};

use super::{
    act::Keeping,
    audit,
    by::By,
    changes,
    effect::{Effect, Stop},
    ending,
    keepers::{add, end, looks_after},
    live_links, news, outbox,
    tokens::TokenHash,
};

/// Changes who looks after a listing.
pub(super) async fn keep(
    transaction: &mut Transaction<'_, Any>,
    keeping: Keeping<'_>,
    person: Option<&Person>,
    by: &By,
) -> Result<Effect, Stop> {
    let administrator = || person.filter(|person| person.role == Role::Administrator).ok_or(Stop::Refused(Refusal::NeedsAdministrator));
    let (service, deed) = match keeping {
        Keeping::Invite(link, change, letter) => {
            let (service, inviting) = opened(transaction, link, by.now).await?;
            let is_about = service == change.service_id && service.as_str() == letter.object;
            if !is_about
                || !may_invite(&inviting, &letter.recipient)
                || !add(transaction, &service, &letter.recipient, KeeperHow::Invited, by.now).await?
            {
                return Err(Stop::Stale);
            }
            changes::add(transaction, change).await?;
            outbox::add_all(transaction, std::slice::from_ref(letter)).await?;
            news::tell(transaction, (NewsKind::Invited, &service, Some(&change.id)), by.now).await?;
            audit::append(transaction, by, Deed::Invite, &change.id.0).await?;
            return Ok(Effect::default());
        }
        Keeping::Leave(link) => {
            let (service, mailbox) = opened(transaction, link, by.now).await?;
            one(end(transaction, &service, &mailbox, KeeperEnd::Left, by.now).await?)?;
            (service, Deed::Leave)
        }
        Keeping::End(service, mailbox) => {
            administrator()?;
            // They are told too, that it was not them.
            news::tell_one(transaction, mailbox, (NewsKind::KeeperEnded, service, None), by.now).await?;
            one(end(transaction, service, mailbox, KeeperEnd::Ended, by.now).await?)?;
            (service.clone(), Deed::EndKeeper)
        }
        // Of the link of a reminder.
        Keeping::ConfirmAll(..) | Keeping::Open(..) | Keeping::StopReminders(_) => return Err(Stop::Refused(Refusal::NotOnDesk)),
        Keeping::EndLinks(service) => {
            person.ok_or(Stop::Refused(Refusal::NotOnDesk))?;
            ending::end_all(transaction, service, by.now).await?;
            audit::append(transaction, by, Deed::EndLinks, service.as_str()).await?;
            return Ok(Effect::default());
        }
    };
    news::tell(transaction, (NewsKind::KeeperEnded, &service, None), by.now).await?;
    audit::append(transaction, by, deed, service.as_str()).await?;
    Ok(Effect::default())
}

/// The listing that a link opens, and the email address that it was sent to: someone who looks after it.
async fn opened(transaction: &mut Transaction<'_, Any>, link: &TokenHash, now: Moment) -> Result<(ServiceId, EmailAddress), Stop> {
    let (object, mailbox) = live_links::good(transaction, link, Purpose::Review, now).await?.ok_or(Stop::Stale)?;
    let service = ServiceId::parse(&object).ok_or(Stop::Stale)?;
    one(looks_after(transaction, &service, &mailbox).await?)?;
    Ok((service, mailbox))
}

fn one(is_done: bool) -> Result<(), Stop> {
    if is_done { Ok(()) } else { Err(Stop::Stale) }
}
