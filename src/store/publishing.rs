//! The one door through which an edited listing goes to the readers, or back to what it was. Each is one transaction: version, listing,
//! confirmations, change, audit, letters, revision. Whoever is cut off in it leaves all or nothing.

use std::collections::BTreeSet;

use sqlx::{Any, Transaction};

use crate::domain::{
    change::{Change, Kind, Status},
    date::Date,
    field::Field,
    letter::Letter,
    moment::Moment,
    revision::Revision,
    service::{Filed, Service, ServiceId},
};

use super::{
    audit::{self, Act},
    changes::{self, Saved},
    confirmations,
    connect::Store,
    error::{StoreError, while_doing},
    forgetting, outbox, publication, record,
    versions::{self, Kept},
};

const ADD: &str = "
    INSERT INTO service
         ( id
         , record
         , format
         , published
         , origin
         , version
         )
    VALUES ($1, $2, $3, $4, 'edited', 1)
";

const REPLACE: &str = "
    UPDATE service
       SET record    = $1
         , format    = $2
         , published = $3
         , origin    = 'edited'
         , version   = version + 1
     WHERE id      = $4
       AND version = $5
";

/// Who does it, when, and on which day by the calendar of Ontario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct By {
    /// A person's id, or `link`.
    pub actor: String,
    /// When.
    pub now: Moment,
    /// The day that readers are told.
    pub today: Date,
}

/// What became of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Outcome {
    /// Readers see it, at this revision.
    Done(Revision),
    /// Somebody was quicker: nothing was written.
    Stale,
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

/// What a listing goes back to.
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

/// An error, or that somebody was quicker: both end the transaction with nothing written.
enum Stop {
    Failed(sqlx::Error),
    Stale,
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
    /// The database fails; then nothing is done.
    pub async fn publish(&self, publication: &Publication<'_>, by: &By) -> Result<Outcome, StoreError> {
        let record = record_of(publication.service)?;
        let done = self.try_publish(publication, &record, by).await;
        outcome(done, "publishing a change")
    }

    async fn try_publish(&self, publication: &Publication<'_>, record: &str, by: &By) -> Result<Revision, Stop> {
        let Publication { change, service, letters } = publication;
        let mut transaction = self.pool.begin().await?;
        publication::take_turn(&mut transaction).await?;
        let shown = change.kind != Kind::Remove;
        let version = change.base_version + 1;
        match versions::current(&mut transaction, &change.service_id).await? {
            None if change.kind == Kind::New => {
                sqlx::query(ADD)
                    .bind(change.service_id.as_str())
                    .bind(record)
                    .bind(record::FORMAT)
                    .bind(i64::from(shown))
                    .execute(&mut *transaction)
                    .await?;
            }
            Some(before) if change.kind != Kind::New && before.version == change.base_version => {
                versions::keep(&mut transaction, &change.service_id, &before, by.now).await?;
                replace(&mut transaction, &change.service_id, record, shown, before.version).await?;
            }
            _ => return Err(Stop::Stale),
        }
        let after = Kept { record: record.to_owned(), format: record::FORMAT, published: shown, version, change: Some(change.id.clone()) };
        versions::keep(&mut transaction, &change.service_id, &after, by.now).await?;
        if shown {
            confirmations::add(&mut transaction, &change.service_id, &change.confirms, by.today).await?;
        }
        debug_assert_eq!(change.status, Status::Published, "what is published says so");
        if changes::save(&mut transaction, change).await? == Saved::Stale {
            return Err(Stop::Stale);
        }
        // Last of what is written: the change itself may say what is to be forgotten.
        forgetting::forget_place(&mut transaction, service).await?;
        act(&mut transaction, by, if shown { "publish" } else { "take down" }, &change.id.0).await?;
        outbox::add_all(&mut transaction, letters).await?;
        let revision = publication::close(&mut transaction, true).await?;
        transaction.commit().await?;
        Ok(revision)
    }

    /// Puts back what a listing was at an earlier version, as a new version.
    ///
    /// # Errors
    /// The database fails; then nothing is done.
    pub async fn restore(&self, restoration: &Restoration<'_>, by: &By) -> Result<Outcome, StoreError> {
        outcome(self.try_restore(restoration, by).await, "putting back an earlier version")
    }

    async fn try_restore(&self, restoration: &Restoration<'_>, by: &By) -> Result<Revision, Stop> {
        let Restoration { service, current, earlier, undone, letters } = *restoration;
        let mut transaction = self.pool.begin().await?;
        publication::take_turn(&mut transaction).await?;
        let before = versions::current(&mut transaction, service).await?.filter(|before| before.version == current).ok_or(Stop::Stale)?;
        let back = match earlier {
            // Before its first version there was none: readers see nothing again.
            0 => Kept { published: false, ..before.clone() },
            _ => versions::at(&mut transaction, service, earlier).await?.ok_or(Stop::Stale)?,
        };
        versions::keep(&mut transaction, service, &before, by.now).await?;
        // The record stays in the format that it has: the reader upgrades it.
        sqlx::query(REPLACE)
            .bind(back.record.as_str())
            .bind(back.format)
            .bind(i64::from(back.published))
            .bind(service.as_str())
            .bind(current)
            .execute(&mut *transaction)
            .await?;
        versions::keep(&mut transaction, service, &Kept { version: current + 1, change: None, ..back }, by.now).await?;
        for change in undone {
            let changed = change.differences().iter().map(|difference| difference.field).collect();
            confirmations::withdraw(&mut transaction, service, &(&change.confirms | &changed)).await?;
            if changes::save(&mut transaction, change).await? == Saved::Stale {
                return Err(Stop::Stale);
            }
        }
        act(&mut transaction, by, "restore", service.as_str()).await?;
        outbox::add_all(&mut transaction, letters).await?;
        let revision = publication::close(&mut transaction, true).await?;
        transaction.commit().await?;
        Ok(revision)
    }

    /// Keeps a change that was decided about without publishing anything, with the letters that tell of it.
    ///
    /// # Errors
    /// The database fails; then nothing is kept.
    pub async fn decide(&self, change: &Change, letters: &[Letter], by: &By) -> Result<Saved, StoreError> {
        let doing = while_doing("deciding about a change");
        let mut transaction = self.pool.begin().await.map_err(doing)?;
        publication::take_turn(&mut transaction).await.map_err(doing)?;
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
    /// The database fails; then nothing is kept.
    pub async fn confirm(&self, service: &ServiceId, fields: &BTreeSet<Field>, by: &By) -> Result<Revision, StoreError> {
        let doing = while_doing("keeping what an organization confirmed");
        let mut transaction = self.pool.begin().await.map_err(doing)?;
        publication::take_turn(&mut transaction).await.map_err(doing)?;
        confirmations::add(&mut transaction, service, fields, by.today).await.map_err(doing)?;
        act(&mut transaction, by, "confirm", service.as_str()).await.map_err(doing)?;
        let revision = publication::close(&mut transaction, true).await.map_err(doing)?;
        transaction.commit().await.map_err(doing)?;
        Ok(revision)
    }

    /// The service of this id with its version, for whoever begins to change it.
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

async fn replace(
    transaction: &mut Transaction<'_, Any>,
    service: &ServiceId,
    record: &str,
    shown: bool,
    version: i64,
) -> Result<(), sqlx::Error> {
    sqlx::query(REPLACE)
        .bind(record)
        .bind(record::FORMAT)
        .bind(i64::from(shown))
        .bind(service.as_str())
        .bind(version)
        .execute(&mut **transaction)
        .await
        .map(drop)
}

async fn act(transaction: &mut Transaction<'_, Any>, by: &By, act: &str, object: &str) -> Result<(), sqlx::Error> {
    audit::append(transaction, &Act { at: by.now, actor: by.actor.clone(), act: act.to_owned(), object: object.to_owned() }).await
}

fn outcome(done: Result<Revision, Stop>, doing: &'static str) -> Result<Outcome, StoreError> {
    match done {
        Ok(revision) => Ok(Outcome::Done(revision)),
        Err(Stop::Stale) => Ok(Outcome::Stale),
        Err(Stop::Failed(error)) => Err(while_doing(doing)(error)),
    }
}
