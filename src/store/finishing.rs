//! The end of a review, in one transaction: spends the link, passes changes to the editors and publishes confirmations.

use std::collections::BTreeSet;

use crate::domain::{
    act::Deed,
    change::{Change, ChangeId, Status},
    field::Field,
    letter::Purpose,
    news::NewsKind,
    service::ServiceId,
};

use super::{
    audit,
    by::By,
    changes::{self, Saved},
    confirmations,
    connect::Store,
    error::{StoreError, while_doing},
    news, publication,
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

impl Store {
    /// Finishes. Stale when the link was spent before, or what it wrote was saved elsewhere meanwhile: then nothing is done.
    ///
    /// # Errors
    /// The database fails; nothing is done.
    pub async fn finish(&self, finished: &Finished<'_>, by: &By) -> Result<Saved, StoreError> {
        let doing = while_doing("finishing with a listing");
        let mut transaction = self.pool.begin().await.map_err(doing)?;
        publication::lock_publication(&mut transaction).await.map_err(doing)?;
        if !tokens::spend(&mut transaction, finished.hash, Purpose::Review, by.now).await.map_err(doing)? {
            return Ok(Saved::Stale);
        }
        for change in finished.changes {
            if finished.kept == Some(&change.id) {
                if changes::save(&mut transaction, change).await.map_err(doing)? == Saved::Stale {
                    return Ok(Saved::Stale);
                }
            } else {
                changes::add(&mut transaction, change).await.map_err(doing)?;
            }
        }
        for held in finished.changes.iter().filter(|change| change.status == Status::Held) {
            news::tell(&mut transaction, (NewsKind::Submitted, &held.service_id, Some(&held.id)), by.now).await.map_err(doing)?;
        }
        confirmations::add(&mut transaction, finished.service, finished.confirmed, by.today()).await.map_err(doing)?;
        audit::append(&mut transaction, by, Deed::Finish, finished.service.as_str()).await.map_err(doing)?;
        publication::bump_revision(&mut transaction, !finished.confirmed.is_empty()).await.map_err(doing)?;
        transaction.commit().await.map_err(doing)?;
        Ok(Saved::Yes)
    }
}
