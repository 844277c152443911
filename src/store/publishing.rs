//! Publishes, reverts, hides and refuses changes. Each is one transaction: listing, confirmations, change, letters, revision. Atomic.

use std::collections::BTreeSet;

use sqlx::{Any, Transaction};

use crate::domain::{
    change::{Change, Kind, Status},
    field::Field,
    letter::Letter,
    revision::Revision,
    service::{Filed, Service, ServiceId},
};

use super::{
    audit::{self, Act},
    by::By,
    changes::{self, Saved},
    closing, confirmations,
    connect::Store,
    error::{StoreError, while_doing},
    listing::{self, Origin, Writing, Written},
    outbox, publication, record,
    versions::{self, Kept},
};

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Outcome {
    /// Readers see it, at this revision.
    Done(Revision),
    /// Someone was quicker: nothing was written.
    Stale,
    /// Only the shipped file changes this listing: nothing was written.
    Locked,
}

/// A listing as readers are to see it, by a change that was approved.
#[derive(Clone, Debug)]
pub struct Publication<'a> {
    /// The change, as it will be: published, with who decided; at the version that it has now.
    pub change: &'a Change,
    /// What its draft says.
    pub service: &'a Service,
    /// Letters that tell of it.
    pub letters: &'a [Letter],
}

/// The state that a listing is reverted to.
#[derive(Clone, Copy, Debug)]
pub struct Restoration<'a> {
    /// The listing.
    pub service: &'a ServiceId,
    /// The version that it has.
    pub current: i64,
    /// The version that it is to be again; 0, before its first, is not to be shown.
    pub earlier: i64,
    /// Changes that this takes back, with what was confirmed by them.
    pub undone: &'a [Change],
    /// Letters that tell of it.
    pub letters: &'a [Letter],
}

/// What ends a transaction with nothing written.
enum Stop {
    Failed(sqlx::Error),
    Stale,
    Locked,
}

impl From<sqlx::Error> for Stop {
    fn from(error: sqlx::Error) -> Self {
        Self::Failed(error)
    }
}

fn record_of(service: &Service) -> Result<String, StoreError> {
    record::write(service).map_err(|error| StoreError::Failed { doing: "writing a service", reason: format!("{}: {error}", service.id) })
}

impl Store {
    /// Publishes a change. It must be at the version of the listing that it was written for, or nothing is done.
    ///
    /// # Errors
    /// The database fails; nothing is done.
    pub async fn publish(&self, publication: &Publication<'_>, by: &By) -> Result<Outcome, StoreError> {
        let record = record_of(publication.service)?;
        let done = self.try_publish(publication, &record, by).await;
        outcome(done, "publishing a change")
    }

    async fn try_publish(&self, publication: &Publication<'_>, record: &str, by: &By) -> Result<Revision, Stop> {
        let Publication { change, service, letters } = publication;
        let mut transaction = self.pool.begin().await?;
        publication::lock_publication(&mut transaction).await?;
        let before = versions::current(&mut transaction, &change.service_id).await?;
        let was_published = match &before {
            None if change.kind == Kind::New => false,
            Some(before) if change.kind != Kind::New && before.version == change.base_version => before.published,
            _ => return Err(Stop::Stale),
        };
        debug_assert_eq!(change.status, Status::Published, "what is published says so");
        if changes::save(&mut transaction, change).await? == Saved::Stale {
            return Err(Stop::Stale);
        }
        let published = change.kind.shows(was_published);
        let writing = Writing {
            service: &change.service_id,
            replaces: change.base_version,
            record,
            format: record::FORMAT,
            published,
            origin: Origin::Edited,
            is_kept: true,
            locked: false,
            change: Some(&change.id),
            act: change.kind.act(),
            object: &change.id.0,
        };
        let forgot = written(&mut transaction, &writing, by).await?;
        if published {
            confirmations::add(&mut transaction, &service.id, &change.confirms, by.today()).await?;
        }
        if change.kind == Kind::Remove {
            closing::close_all(&mut transaction, &service.id, by).await?;
        }
        self.commit(transaction, letters, forgot).await
    }

    /// Puts back what a listing was at an earlier version, as a new version.
    ///
    /// # Errors
    /// The database fails; nothing is done.
    pub async fn restore(&self, restoration: &Restoration<'_>, by: &By) -> Result<Outcome, StoreError> {
        outcome(self.try_restore(restoration, by).await, "putting back an earlier version")
    }

    async fn try_restore(&self, restoration: &Restoration<'_>, by: &By) -> Result<Revision, Stop> {
        let Restoration { service, current, earlier, undone, letters } = *restoration;
        let mut transaction = self.pool.begin().await?;
        publication::lock_publication(&mut transaction).await?;
        let before = versions::current(&mut transaction, service).await?.filter(|before| before.version == current).ok_or(Stop::Stale)?;
        let back = match earlier {
            // Before its first version there was none: readers see nothing again.
            0 => Kept { published: false, ..before.clone() },
            _ => versions::at(&mut transaction, service, earlier).await?.ok_or(Stop::Stale)?,
        };
        for change in undone {
            let changed = change.differences().iter().map(|difference| difference.field).collect();
            confirmations::withdraw(&mut transaction, service, &(&change.confirms | &changed)).await?;
            if changes::save(&mut transaction, change).await? == Saved::Stale {
                return Err(Stop::Stale);
            }
        }
        // The record stays in the format that it has: the reader upgrades it.
        let writing = Writing {
            service,
            replaces: current,
            record: &back.record,
            format: back.format,
            // Reverting never shows a listing that is hidden: that is a change of its own.
            published: before.published && back.published,
            origin: Origin::Edited,
            is_kept: true,
            locked: before.locked,
            change: None,
            act: "restore",
            object: service.as_str(),
        };
        let forgot = written(&mut transaction, &writing, by).await?;
        if earlier == 0 {
            closing::close_all(&mut transaction, service, by).await?;
        }
        self.commit(transaction, letters, forgot).await
    }

    /// Hides a listing at once. `change` says who, when and why, and is kept as what hid it.
    ///
    /// # Errors
    /// The database fails; nothing is done.
    pub async fn hide(&self, change: &Change, by: &By) -> Result<Outcome, StoreError> {
        outcome(self.try_hide(change, by).await, "hiding a listing")
    }

    async fn try_hide(&self, change: &Change, by: &By) -> Result<Revision, Stop> {
        let mut transaction = self.pool.begin().await?;
        publication::lock_publication(&mut transaction).await?;
        // Whatever version it has by now: what is hidden is the listing, not one of its texts.
        let before = versions::current(&mut transaction, &change.service_id).await?.filter(|before| before.published).ok_or(Stop::Stale)?;
        changes::add(&mut transaction, &Change { base_version: before.version, ..change.clone() }).await?;
        let writing = Writing {
            service: &change.service_id,
            replaces: before.version,
            record: &before.record,
            format: before.format,
            published: false,
            origin: Origin::Edited,
            is_kept: true,
            locked: false,
            change: Some(&change.id),
            act: change.kind.act(),
            object: &change.id.0,
        };
        let forgot = written(&mut transaction, &writing, by).await?;
        // A letter that waits would bring a link that opens nothing.
        outbox::drop_links_to(&mut transaction, &change.service_id).await?;
        self.commit(transaction, &[], forgot).await
    }

    /// Ends a transaction that changes what readers see.
    async fn commit(&self, mut transaction: Transaction<'_, Any>, letters: &[Letter], forgot: bool) -> Result<Revision, Stop> {
        outbox::add_all(&mut transaction, letters).await?;
        let revision = publication::bump_revision(&mut transaction, true).await?;
        transaction.commit().await?;
        self.erase_traces(forgot).await;
        Ok(revision)
    }

    /// Keeps a change that was decided about without publishing anything, with the letters that tell of it.
    ///
    /// # Errors
    /// The database fails; nothing is kept.
    pub async fn decide(&self, change: &Change, letters: &[Letter], by: &By) -> Result<Saved, StoreError> {
        let doing = while_doing("deciding about a change");
        let mut transaction = self.pool.begin().await.map_err(doing)?;
        publication::lock_publication(&mut transaction).await.map_err(doing)?;
        if changes::save(&mut transaction, change).await.map_err(doing)? == Saved::Stale {
            return Ok(Saved::Stale);
        }
        act(&mut transaction, by, change.status.id(), &change.id.0).await.map_err(doing)?;
        outbox::add_all(&mut transaction, letters).await.map_err(doing)?;
        transaction.commit().await.map_err(doing)?;
        Ok(Saved::Yes)
    }

    /// Keeps that an organization has looked at these fields and changed nothing. Readers see the day.
    ///
    /// # Errors
    /// The database fails; nothing is kept.
    pub async fn confirm(&self, service: &ServiceId, fields: &BTreeSet<Field>, by: &By) -> Result<Revision, StoreError> {
        let doing = while_doing("keeping what an organization confirmed");
        let mut transaction = self.pool.begin().await.map_err(doing)?;
        publication::lock_publication(&mut transaction).await.map_err(doing)?;
        confirmations::add(&mut transaction, service, fields, by.today()).await.map_err(doing)?;
        act(&mut transaction, by, "confirm", service.as_str()).await.map_err(doing)?;
        let revision = publication::bump_revision(&mut transaction, true).await.map_err(doing)?;
        transaction.commit().await.map_err(doing)?;
        Ok(revision)
    }

    /// The service of this id with its version, for an editor who begins to change it.
    ///
    /// # Errors
    /// The database does not answer, or the row cannot be read.
    pub async fn current(&self, service: &ServiceId) -> Result<Option<(Filed, i64)>, StoreError> {
        let doing = while_doing("reading a service");
        let mut transaction = self.pool.begin().await.map_err(doing)?;
        let kept = versions::current(&mut transaction, service).await.map_err(doing)?;
        kept.map(|kept| Ok((kept.filed(service)?, kept.version))).transpose()
    }
}

/// Writes a listing; true when something of a secret place was erased.
async fn written(transaction: &mut Transaction<'_, Any>, writing: &Writing<'_>, by: &By) -> Result<bool, Stop> {
    match listing::write(transaction, writing, by).await? {
        Written::Yes { forgot } => Ok(forgot),
        Written::Stale => Err(Stop::Stale),
        Written::Locked => Err(Stop::Locked),
    }
}

async fn act(transaction: &mut Transaction<'_, Any>, by: &By, act: &str, object: &str) -> Result<(), sqlx::Error> {
    audit::append(transaction, &Act::of(by, act, object)).await
}

fn outcome(done: Result<Revision, Stop>, doing: &'static str) -> Result<Outcome, StoreError> {
    match done {
        Ok(revision) => Ok(Outcome::Done(revision)),
        Err(Stop::Stale) => Ok(Outcome::Stale),
        Err(Stop::Locked) => Ok(Outcome::Locked),
        Err(Stop::Failed(error)) => Err(while_doing(doing)(error)),
    }
}
