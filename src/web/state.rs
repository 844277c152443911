//! What handlers share: the site, what is published right now, and the store for reports.

use std::{
    collections::BTreeMap,
    sync::{Arc, OnceLock},
};

use arc_swap::ArcSwap;

use crate::{
    clock::Clock,
    domain::{census_division::CensusDivision, locale::Locale, region::Region, report::KEPT_DAYS},
    finder::{gazetteer::Gazetteer, listing::Listing, snapshot::Snapshot},
    i18n::article::ArticleProblem,
    pages::{
        article::{self, RenderedArticles},
        parts::card_text,
        site::{Context, Site},
    },
    store::{Store, StoreError},
    urls::Page,
};

use super::{cache::KeptPage, form_key::FormKeys};

/// Everything handlers need. Cheap to clone.
#[derive(Clone, Debug)]
pub struct AppState {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    site: Site,
    published: ArcSwap<Published>,
    gazetteer: Gazetteer,
    store: Store,
    clock: Clock,
    csp: super::security::Policies,
    form_keys: FormKeys,
}

/// A page that is the same for every reader until the next publication.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kept {
    /// A page of the tree.
    Page(Page),
    /// A census division's page.
    Division(CensusDivision),
    /// A region's page.
    Region(Region),
}

/// One publication: its snapshot and everything made from it.
#[derive(Debug)]
pub struct Published {
    /// The listings and their index.
    pub snapshot: Snapshot,
    /// The articles, with the numbers of this snapshot.
    pub articles: RenderedArticles,
    /// The device's copy in each language.
    pub copies: BTreeMap<Locale, Arc<KeptPage>>,
    /// Finished pages, made at the first request.
    pages: BTreeMap<(Kept, Locale), OnceLock<Arc<KeptPage>>>,
}

impl Published {
    /// Everything made from a snapshot, and what the articles could not resolve in it.
    pub fn new(site: &Site, snapshot: Snapshot) -> (Self, Vec<ArticleProblem>) {
        let (articles, problems) = article::render_all(site, &snapshot);
        let copies = Locale::ALL
            .into_iter()
            .filter_map(|locale| {
                let copy = card_text::device_copy(site.catalog.words(locale), &snapshot);
                Some((locale, Arc::new(KeptPage::new(copy.to_bytes()?))))
            })
            .collect();
        let kept = Page::ALL
            .iter()
            .map(|page| Kept::Page(*page))
            .chain(CensusDivision::all().map(Kept::Division))
            .chain(Region::ALL.map(Kept::Region));
        let pages = kept.flat_map(|kept| Locale::ALL.map(|locale| ((kept, locale), OnceLock::new()))).collect();
        (Self { snapshot, articles, copies, pages }, problems)
    }

    /// The finished page, made now if this is its first reader.
    pub fn kept(&self, kept: Kept, locale: Locale, make: impl FnOnce() -> String) -> Option<Arc<KeptPage>> {
        self.pages.get(&(kept, locale)).map(|page| page.get_or_init(|| Arc::new(KeptPage::new(make().into_bytes()))).clone())
    }

    /// The address of the device's copy in a language.
    pub fn copy_path(&self, locale: Locale) -> String {
        self.copies.get(&locale).map(|copy| format!("/d/{}", copy.hash())).unwrap_or_default()
    }
}

impl AppState {
    /// The state of a server about to start, with what is published now.
    ///
    /// # Errors
    /// The database fails.
    pub async fn start(site: Site, gazetteer: Gazetteer, store: Store, clock: Clock) -> Result<(Self, Vec<ArticleProblem>), StoreError> {
        let snapshot = read_snapshot(&store).await?;
        let (published, problems) = Published::new(&site, snapshot);
        let csp = super::security::Policies::new(&site.assets.exit_script);
        let inner = Inner { site, published: ArcSwap::from_pointee(published), gazetteer, store, clock, csp, form_keys: FormKeys::new() };
        Ok((Self { inner: Arc::new(inner) }, problems))
    }

    /// The site's words and files.
    pub fn site(&self) -> &Site {
        &self.inner.site
    }

    /// What is published at this moment. Hold it for the length of a request, so that one answer never mixes two publications.
    pub fn published(&self) -> Arc<Published> {
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

    /// The clock.
    pub fn clock(&self) -> &Clock {
        &self.inner.clock
    }

    /// The content security policies.
    pub fn csp(&self) -> &super::security::Policies {
        &self.inner.csp
    }

    /// The keys of forms.
    pub fn form_keys(&self) -> &FormKeys {
        &self.inner.form_keys
    }

    /// The context of a view.
    pub fn context<'a>(&'a self, published: &'a Published, locale: Locale, keys: bool) -> Context<'a> {
        Context { site: self.site(), snapshot: &published.snapshot, locale, keys, now: Some(self.clock().now().into()) }
    }

    /// Reads again when something newer was published; true when it was. Readers go on with the old snapshot meanwhile.
    ///
    /// # Errors
    /// The database fails; what is shown stays.
    pub async fn refresh(&self) -> Result<bool, StoreError> {
        if self.store().revision().await? == self.published().snapshot.revision() {
            return Ok(false);
        }
        let snapshot = read_snapshot(self.store()).await?;
        let (published, problems) = Published::new(self.site(), snapshot);
        for problem in problems {
            // A number that an article names was withdrawn: the page shows the rest.
            tracing::error!(%problem, "an article names something that is not published");
        }
        self.inner.published.store(Arc::new(published));
        Ok(true)
    }
}

/// Deletes reports that have been kept long enough.
///
/// # Errors
/// The database fails; they are deleted the next time.
pub async fn forget_old_reports(state: &AppState) -> Result<u64, StoreError> {
    state.store().forget_reports_before(state.clock().today().days_before(KEPT_DAYS)).await
}

async fn read_snapshot(store: &Store) -> Result<Snapshot, StoreError> {
    // The revision first: a publication between the two reads is seen at the next look.
    let revision = store.revision().await?;
    let listings = store.published().await?.into_iter().filter_map(Listing::publish).collect();
    Ok(Snapshot::new(revision, listings))
}
