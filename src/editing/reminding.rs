//! Reminders: one email to a keeper for all their listings, and the page that it opens.

use std::collections::BTreeSet;

use crate::{
    domain::{
        draft::Draft,
        email_address::EmailAddress,
        field::Field,
        freshness::Means,
        letter::{LetterKind, Purpose},
        moment::Moment,
        reminder::Reminded,
        service::ServiceId,
        time_zone::day_in_ontario,
    },
    finder::snapshot::Snapshot,
    store::{Act, By, ConfirmedListing, Keeping, NewToken, Store, StoreError, TokenHash},
};

use super::{
    asking,
    decide::{DecideError, Decided, applied},
    review::confirmable,
    secret::Secret,
    setting::Setting,
};

/// Writes the reminders that are due today, or the one to this email address, and tells how many.
///
/// # Errors
/// The database fails, or the system gives no random numbers; the others are written the next time.
pub async fn remind(store: &Store, published: &Snapshot, only: Option<&EmailAddress>, now: Moment) -> Result<usize, DecideError> {
    let known = store.reminded().await?.read;
    let mut written = 0;
    for (mailbox, services) in store.kept_listings().await? {
        let Ok(mailbox) = mailbox.parse::<EmailAddress>() else { continue };
        if only.is_some_and(|only| only.small() != mailbox) {
            continue;
        }
        let shown: Vec<Option<i64>> =
            services.iter().filter_map(|service| published.find(service.as_str())).map(|listing| listing.contacts_old_in()).collect();
        // One that was never confirmed is asked about at once.
        let days_left = shown.iter().copied().collect::<Option<Vec<i64>>>().and_then(|days| days.into_iter().min());
        let keeper = known.iter().find(|keeper| keeper.mailbox == mailbox).cloned().unwrap_or_else(|| Reminded::never(mailbox.clone()));
        if !shown.is_empty() && keeper.is_due(days_left, day_in_ontario(now)) {
            store.post_reminder(&asking::letter(LetterKind::Reminder, mailbox.clone(), mailbox.to_string(), "", now)?).await?;
            written += 1;
        }
    }
    Ok(written)
}

/// A listing that someone looks after, with what can be confirmed of it.
#[derive(Clone, Debug)]
pub struct Own {
    /// Which.
    pub service: ServiceId,
    /// What is on file.
    pub draft: Draft,
    /// Its version.
    pub version: i64,
    /// What can be confirmed.
    pub fields: BTreeSet<Field>,
}

/// The listings that someone looks after, as they are on file.
///
/// # Errors
/// The database does not answer.
pub async fn own(setting: &Setting<'_>, mailbox: &EmailAddress) -> Result<Vec<Own>, StoreError> {
    let services = setting.store.kept_listings().await?.remove(mailbox.small().as_str()).unwrap_or_default();
    let mut all = Vec::with_capacity(services.len());
    for service in services {
        if let Some((filed, version)) = setting.store.current(&service).await? {
            let draft = Draft::of(&filed.service);
            all.push(Own { fields: confirmable(&draft), service, draft, version });
        }
    }
    Ok(all)
}

/// Confirms all of these listings, at the versions that were seen: all or none.
///
/// # Errors
/// The database fails; nothing is done.
pub async fn confirm(setting: &Setting<'_>, link: &TokenHash, own: &[&Own]) -> Result<Decided, DecideError> {
    let listings: Vec<ConfirmedListing<'_>> =
        own.iter().map(|own| ConfirmedListing { service: &own.service, version: own.version, fields: &own.fields }).collect();
    keep(setting, Keeping::ConfirmAll(link, &listings)).await
}

/// Opens one of them, to correct it: gives the link.
///
/// # Errors
/// The database fails, or the system gives no random numbers; nothing is done.
pub async fn open(
    setting: &Setting<'_>,
    link: &TokenHash,
    mailbox: &EmailAddress,
    service: &ServiceId,
) -> Result<Option<Secret>, DecideError> {
    let secret = Secret::new()?;
    let token = NewToken {
        hash: secret.hash(),
        purpose: Purpose::Review,
        object: service.to_string(),
        mailbox: mailbox.clone(),
        made_at: setting.now,
        means: Means::Link,
    };
    Ok((keep(setting, Keeping::Open(link, service, &token)).await? == Decided::Done).then_some(secret))
}

/// Ends the reminders to someone.
///
/// # Errors
/// The database fails; nothing is done.
pub async fn stop(setting: &Setting<'_>, link: &TokenHash) -> Result<Decided, DecideError> {
    keep(setting, Keeping::StopReminders(link)).await
}

async fn keep(setting: &Setting<'_>, keeping: Keeping<'_>) -> Result<Decided, DecideError> {
    applied(setting.store.apply(Act::Keep(keeping), setting.known, &By::link(setting.now)).await?)
}
