//! What someone does with a link to a listing: saves a draft; or finishes, which spends the link, passes changes to the editors and
//! publishes confirmations.

use std::collections::BTreeSet;

use sqlx::{Any, Transaction};

use crate::domain::{
    act::Deed,
    change::{Change, ChangeId, Kind, Status},
    email_address::EmailAddress,
    field::Field,
    freshness::{Confirmed, Means},
    letter::Purpose,
    news::NewsKind,
    service::ServiceId,
};

use super::{
    audit,
    by::By,
    changes::{self, Saved},
    confirmations,
    effect::{Effect, Stop},
    news, posted, reminders,
    tokens::{self, TokenHash},
};

/// What someone finishes with.
#[derive(Clone, Debug)]
pub struct Finished<'a> {
    /// The link that it spends.
    pub hash: &'a TokenHash,
    /// The listing.
    pub service: &'a ServiceId,
    /// What the editors get.
    pub changes: &'a [Change],
    /// The change that is kept already, if there is one: it is saved, the others are new.
    pub kept: Option<&'a ChangeId>,
    /// Fields that are confirmed with nothing changed in them.
    pub confirmed: &'a BTreeSet<Field>,
}

/// A draft that someone saves with a link.
#[derive(Clone, Copy, Debug)]
pub struct Saving<'a> {
    /// The link.
    pub link: &'a TokenHash,
    /// The change, with its draft as it is to be.
    pub change: &'a Change,
    /// Nothing was saved with the link before.
    pub begins: bool,
}

/// Saves a draft, and ties it to its link: both or neither. Stale when another window was quicker, or the link is spent.
pub(super) async fn save(transaction: &mut Transaction<'_, Any>, saving: &Saving<'_>, by: &By) -> Result<Effect, Stop> {
    let Saving { link, change, begins } = *saving;
    if change.status != Status::Open || !tokens::tie(transaction, link, &change.id, by.now).await? {
        return Err(Stop::Stale);
    }
    may_change(transaction, link, std::slice::from_ref(change)).await?;
    if begins {
        changes::add(transaction, change).await?;
    } else if changes::save(transaction, change).await? == Saved::Stale {
        return Err(Stop::Stale);
    }
    audit::append(transaction, by, Deed::Save, &change.id.0).await?;
    Ok(Effect::default())
}

/// Finishes. Stale when the link was spent before, or what it wrote was saved elsewhere meanwhile.
pub(super) async fn finish(transaction: &mut Transaction<'_, Any>, finished: &Finished<'_>, by: &By) -> Result<Effect, Stop> {
    if !tokens::spend(transaction, finished.hash, Purpose::Review, by.now).await? {
        return Err(Stop::Stale);
    }
    let (means, mailbox) = may_change(transaction, finished.hash, finished.changes).await?;
    if let Some(mailbox) = mailbox.filter(|_| means == Means::Link) {
        reminders::answered(transaction, &mailbox, by.now).await?;
    }
    for change in finished.changes {
        if finished.kept != Some(&change.id) {
            changes::add(transaction, change).await?;
        } else if changes::save(transaction, change).await? == Saved::Stale {
            return Err(Stop::Stale);
        }
    }
    if means == Means::Post {
        posted::end(transaction, finished.service).await?;
    }
    for held in finished.changes.iter().filter(|change| change.status == Status::Held) {
        news::tell(transaction, (NewsKind::Submitted, &held.service_id, Some(&held.id)), by.now).await?;
    }
    let confirmed = Confirmed { on: by.today(), by: means };
    confirmations::add(transaction, finished.service, finished.confirmed, confirmed).await?;
    audit::append(transaction, by, Deed::Finish, finished.service.as_str()).await?;
    Ok(Effect { is_seen: !finished.confirmed.is_empty(), ..Effect::default() })
}

/// Requires that a link may write what these changes say, and tells how that is confirmed. The code of a posted letter changes little, and
/// asks for a removal, about which two people decide.
async fn may_change(
    transaction: &mut Transaction<'_, Any>,
    link: &TokenHash,
    changes: &[Change],
) -> Result<(Means, Option<EmailAddress>), Stop> {
    let (means, mailbox) = tokens::means(transaction, link).await?.ok_or(Stop::Stale)?;
    let is_theirs = |change: &Change| {
        (change.kind != Kind::New || means != Means::Post)
            && change.means == means
            && change.differences().iter().all(|difference| means.may_change(difference.field))
    };
    if changes.iter().all(is_theirs) { Ok((means, mailbox)) } else { Err(Stop::Stale) }
}
