//! What handlers share: the site, what is published right now, and the store for reports.

use std::{collections::BTreeMap, sync::Arc};

use arc_swap::ArcSwap;
use thiserror::Error;
use tokio::sync::{Mutex, Notify};

use crate::{
    clock::Clock,
    domain::{date::Date, do_not_publish::DoNotPublish, locale::Locale, moment::Moment, motion::DeskRule, time_zone::day_in_ontario},
    editing::secret::NoRandomness,
    finder::{gazetteer::Gazetteer, snapshot::Snapshot},
    i18n::article::{ArticleProblem, Articles},
    meaning::collection::Texts,
    pages::{
        compared,
        site::{Context, Site},
    },
    store::{Store, StoreError},
};

use super::{
    aside::aside,
    edition::{
        Edition,
        read::{self, Kept, Read},
    },
    form_key::FormKeys,
    judging::Judging,
    printable::EarlierDays,
};

/// Why a server cannot start.
#[derive(Debug, Error)]
pub enum StartError {
    /// The database fails.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Forms cannot be sealed.
    #[error(transparent)]
    NoRandomness(#[from] NoRandomness),
}

/// Everything handlers need. Cheap to clone.
#[derive(Clone, Debug)]
pub struct AppState {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    site: Site,
    published: ArcSwap<Edition>,
    gazetteer: Gazetteer,
    do_not_publish: DoNotPublish,
    store: Store,
    clock: Clock,
    csp: super::security::Policies,
    form_keys: FormKeys,
    judging: Judging,
    earlier_days: EarlierDays,
    /// Held while a publication is read and made. Two at the same time could be shown in the wrong order.
    refreshing: Mutex<()>,
    /// Told that something may have been published.
    changed: Notify,
}

impl AppState {
    /// The state of a server about to start, with what is published now: `kept` listings, or those of the database. No number or page of
    /// `do_not_publish` is shown, now or at any later publication.
    ///
    /// # Errors
    /// The database fails, or the system gives no random numbers.
    pub async fn start(
        site: Site,
        gazetteer: Gazetteer,
        do_not_publish: DoNotPublish,
        store: Store,
        clock: Clock,
        judging: Judging,
        kept: Option<Kept>,
    ) -> Result<(Self, Vec<ArticleProblem>), StartError> {
        let now = clock.now().into();
        let read = match kept {
            Some(kept) => read::read_kept(&store, &do_not_publish, kept, now).await?,
            None => read::read(&store, &do_not_publish, None, now).await?,
        };
        let (site, published, problems) = aside(move || {
            let (published, problems) = Edition::new(&site, read, now);
            (site, published, problems)
        })
        .await;
        let published = ArcSwap::from_pointee(published);
        let csp = super::security::Policies::new(&site.assets.exit_script);
        judging.publish(|| texts(&site.articles, &published.load().snapshot));
        let inner = Inner {
            site,
            published,
            gazetteer,
            do_not_publish,
            store,
            clock,
            csp,
            form_keys: FormKeys::new()?,
            judging,
            earlier_days: EarlierDays::default(),
            refreshing: Mutex::default(),
            changed: Notify::default(),
        };
        let state = Self { inner: Arc::new(inner) };
        let published = state.published();
        // Beside the first requests: only mistyped words wait for it.
        tokio::task::spawn_blocking(move || published.prepare());
        Ok((state, problems))
    }

    /// The site's words and files.
    pub fn site(&self) -> &Site {
        &self.inner.site
    }

    /// What is published at this moment. Hold it for the length of a request, so that one answer never mixes two publications.
    pub fn published(&self) -> Arc<Edition> {
        self.inner.published.load_full()
    }

    /// The places of Ontario.
    pub fn gazetteer(&self) -> &Gazetteer {
        &self.inner.gazetteer
    }

    /// Where reports are kept.
    pub fn store(&self) -> &Store {
        &self.inner.store
    }

    /// What could be printed on earlier days.
    pub fn earlier_days(&self) -> &EarlierDays {
        &self.inner.earlier_days
    }

    /// Today in Ontario.
    pub fn today(&self) -> Date {
        day_in_ontario(self.clock().now().into())
    }

    /// The clock.
    pub fn clock(&self) -> &Clock {
        &self.inner.clock
    }

    /// What must not be published.
    pub fn do_not_publish(&self) -> &DoNotPublish {
        &self.inner.do_not_publish
    }

    /// The content security policies.
    pub fn csp(&self) -> &super::security::Policies {
        &self.inner.csp
    }

    /// What the model says of typed words.
    pub fn judging(&self) -> &Judging {
        &self.inner.judging
    }

    /// The keys of forms.
    pub fn form_keys(&self) -> &FormKeys {
        &self.inner.form_keys
    }

    /// The context of a view, at the moment of its request.
    pub fn context<'a>(&'a self, published: &'a Edition, locale: Locale, keys: bool, now: Moment) -> Context<'a> {
        Context {
            site: self.site(),
            snapshot: &published.snapshot,
            locale,
            keys,
            now: Some(now),
            rule: DeskRule::default(),
            frames: Some(&published.frames),
        }
    }

    /// Says that something may have been published here, so that no one waits for the next look.
    pub(super) fn has_changed(&self) {
        self.inner.changed.notify_one();
    }

    /// Waits until something may have been published here.
    pub async fn changed(&self) {
        self.inner.changed.notified().await;
    }

    /// Reads again when something newer was published, or a new day has begun; true when readers see something else. Readers use the old
    /// publication until the new one is complete. What they are told for a while ends in time, whether or not the database answers.
    ///
    /// # Errors
    /// The database fails; what is shown stays, but for what has ended.
    pub async fn refresh(&self) -> Result<bool, StoreError> {
        let _alone = self.inner.refreshing.lock().await;
        let before = self.published();
        let now: Moment = self.clock().now().into();
        let has_changed = before.next_change.is_some_and(|at| at <= now);
        if has_changed {
            let (state, before) = (self.clone(), Arc::clone(&before));
            aside(move || state.publish(before.read_again(), now)).await;
        }
        if self.store().revision().await? == before.snapshot.revision() && day_in_ontario(now) == before.today {
            return Ok(has_changed);
        }
        let read = read::read(self.store(), &self.inner.do_not_publish, Some(&before.snapshot), now).await?;
        let state = self.clone();
        aside(move || state.publish(read, now)).await;
        Ok(true)
    }

    fn publish(&self, read: Read, now: Moment) {
        let (published, problems) = Edition::new(self.site(), read, now);
        for problem in problems {
            // A number that an article names was withdrawn: the page shows the rest.
            tracing::error!(%problem, "an article names something that is not published");
        }
        self.judging().publish(|| texts(&self.site().articles, &published.snapshot));
        let published = Arc::new(published);
        self.inner.published.store(Arc::clone(&published));
        published.prepare();
    }
}

/// The texts of a publication that typed words are compared with.
pub(crate) fn texts(articles: &Articles, snapshot: &Snapshot) -> BTreeMap<Locale, Texts> {
    let of = |locale| Texts { services: compared::services(snapshot, locale), sections: compared::sections(articles, locale) };
    Locale::ALL.into_iter().map(|locale| (locale, of(locale))).collect()
}
