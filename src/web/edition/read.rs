//! What a publication is made from, read from the store or from its file.

use std::{collections::BTreeMap, sync::Arc};

use crate::{
    domain::{
        answered::Answered,
        bulletin::Bulletin,
        date::Date,
        do_not_publish::DoNotPublish,
        locale::Locale,
        localized::Localized,
        moment::Moment,
        revision::Revision,
        service::{Filed, ServiceId},
        time_zone::day_in_ontario,
    },
    finder::{listing::Listing, snapshot::Snapshot, words::text_index::TextIndex},
    store::{Confirmations, Store, StoreError},
};

use super::super::aside::aside;

/// Names of listings that are gone, by id.
pub type Gone = BTreeMap<ServiceId, Localized>;

/// What a publication is made from.
#[derive(Clone, Debug)]
pub struct Read {
    /// The day for which the listings say how fresh they are.
    pub today: Date,
    /// The listings.
    pub snapshot: Snapshot,
    /// Names of what is gone.
    pub gone: Gone,
    /// Whether the snapshot holds everything that is published: nothing could not be read, and nothing is withheld.
    pub is_whole: bool,
    /// How fast the desk answers reports.
    pub answered: Answered,
    /// What the desk tells readers, now or later.
    pub bulletins: Vec<Bulletin>,
}

/// Reads everything that a publication is made from.
///
/// # Errors
/// The database fails.
pub(in crate::web) async fn read(store: &Store, rules: &DoNotPublish, before: Option<&Snapshot>, now: Moment) -> Result<Read, StoreError> {
    let today = day_in_ontario(now);
    let (snapshot, is_whole) = read_snapshot(store, rules, before, today).await?;
    read_around(store, rules, snapshot, is_whole, now).await
}

/// The same with listings that were kept when this revision was published.
///
/// # Errors
/// The database fails.
pub(in crate::web) async fn read_kept(store: &Store, rules: &DoNotPublish, kept: Kept, now: Moment) -> Result<Read, StoreError> {
    let Kept { revision, mut listings, text } = kept;
    let today = day_in_ontario(now);
    for listing in &mut listings {
        listing.today = today;
    }
    let snapshot = aside(move || Snapshot::restored(revision, listings, text)).await;
    read_around(store, rules, snapshot, true, now).await
}

async fn read_around(store: &Store, rules: &DoNotPublish, snapshot: Snapshot, is_whole: bool, now: Moment) -> Result<Read, StoreError> {
    let today = day_in_ontario(now);
    let bulletins = store.bulletins(now).await?;
    for unreadable in bulletins.unreadable {
        tracing::error!(id = unreadable.id, reason = unreadable.reason, "a bulletin cannot be read; it is not shown");
    }
    let answered = Answered::of(&store.report_times().await?, today);
    Ok(Read { today, snapshot, is_whole, answered, gone: read_gone(store, rules).await?, bulletins: bulletins.read })
}

/// The listings of a revision, from its file.
#[derive(Debug)]
pub struct Kept {
    /// The revision.
    pub revision: Revision,
    /// Everything that it publishes, in order.
    pub listings: Vec<Listing>,
    /// Their words.
    pub text: TextIndex,
}

/// Reads the names of what is gone. A name with a number or page that must not be published is left out.
///
/// # Errors
/// The database fails.
async fn read_gone(store: &Store, rules: &DoNotPublish) -> Result<Gone, StoreError> {
    let gone = store.gone().await?.read.into_iter().map(|filed| filed.service);
    let may_be_named = |name: &Localized| Locale::ALL.into_iter().all(|locale| rules.in_text(name.read(locale).0).is_none());
    Ok(gone.filter(|service| may_be_named(&service.name)).map(|service| (service.id, service.name)).collect())
}

/// Reads what is published now. A row that cannot be read keeps the listing that readers saw `before`, if they saw one; a listing with a
/// number or page that must not be published is withheld, whatever was seen before. Both are named in the log, once a publication. True when
/// there was neither.
///
/// # Errors
/// The database fails.
pub(crate) async fn read_snapshot(
    store: &Store,
    rules: &DoNotPublish,
    before: Option<&Snapshot>,
    today: Date,
) -> Result<(Snapshot, bool), StoreError> {
    // The revision first: a publication between the two reads is seen at the next look.
    let revision = store.revision().await?;
    let mut of = Publishing { rules, today, confirmed: store.confirmations().await?, listings: Vec::new(), is_whole: true };
    let has_followed = match before {
        Some(before) => of.follow(store, before).await?,
        None => false,
    };
    if !has_followed {
        of.listings.clear();
        let found = store.published_with_versions().await?;
        of.is_whole = found.unreadable.is_empty();
        for (filed, version) in found.read {
            of.publish(filed, version);
        }
        for unreadable in found.unreadable {
            let kept = before.and_then(|before| before.find(&unreadable.id));
            let shown = if kept.is_some() { "its last good version stays" } else { "it is not shown" };
            tracing::error!(id = unreadable.id, reason = unreadable.reason, "a service in the database cannot be read: {shown}");
            // Its version is not the one in the database, so that it is looked at again.
            of.listings.extend(kept.cloned().map(|mut kept| {
                (kept.version, kept.today) = (0, today);
                Arc::new(kept)
            }));
        }
    }
    let Publishing { listings, is_whole, .. } = of;
    let before = before.cloned();
    let made = aside(move || match before {
        Some(before) => Snapshot::following(revision, listings, &before),
        None => Snapshot::new(revision, listings),
    });
    Ok((made.await, is_whole))
}

/// A publication while its listings are read.
struct Publishing<'a> {
    rules: &'a DoNotPublish,
    today: Date,
    confirmed: Confirmations,
    listings: Vec<Arc<Listing>>,
    is_whole: bool,
}

/// Maximum number of records that are read one by one. If more have changed, all are read at once.
const FEW: usize = 100;

impl Publishing<'_> {
    /// Takes over what has not changed since a snapshot, and reads the rest; false when too much has changed, or a row cannot be read.
    async fn follow(&mut self, store: &Store, before: &Snapshot) -> Result<bool, StoreError> {
        let mut changed = Vec::new();
        for (id, version, locked) in store.published_versions().await? {
            let kept = before.shared(&id).filter(|kept| kept.version == version && kept.locked == locked);
            match kept {
                Some(kept) => self.take_over(kept),
                None => changed.push(id),
            }
        }
        if changed.len() > FEW {
            return Ok(false);
        }
        for id in changed {
            match store.published_service(&id).await {
                Ok(Some((filed, version))) => self.publish(filed, version),
                Ok(None) => {}
                Err(StoreError::Unreadable(_)) => return Ok(false),
                Err(error) => return Err(error),
            }
        }
        Ok(true)
    }

    fn take_over(&mut self, kept: &Arc<Listing>) {
        let confirmed = self.confirmed.get(&kept.id).cloned().unwrap_or_default();
        let mut kept = Arc::clone(kept);
        if kept.today != self.today || kept.confirmed != confirmed {
            let listing = Arc::make_mut(&mut kept);
            (listing.today, listing.confirmed) = (self.today, confirmed);
        }
        self.listings.push(kept);
    }

    fn publish(&mut self, Filed { service, locked, .. }: Filed, version: i64) {
        let id = service.id.clone();
        match Listing::publish(service, self.rules) {
            Ok(mut listing) => {
                (listing.version, listing.locked, listing.today) = (version, locked, self.today);
                listing.confirmed = self.confirmed.get(&id).cloned().unwrap_or_default();
                self.listings.push(Arc::new(listing));
            }
            Err(entry) => {
                self.is_whole = false;
                tracing::error!(%id, reason = %entry, "a listing is withheld");
            }
        }
    }
}
