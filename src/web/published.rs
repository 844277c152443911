//! One publication: what readers see until the next, read from the store once and kept in memory.

use std::{
    collections::BTreeMap,
    sync::{Arc, OnceLock},
};

use crate::{
    domain::{
        answered::Answered,
        bulletin::Bulletin,
        census_division::CensusDivision,
        date::Date,
        do_not_publish::DoNotPublish,
        known::Known,
        locale::Locale,
        localized::Localized,
        moment::Moment,
        region::Region,
        service::{Filed, ServiceId},
        time_zone::day_in_ontario,
    },
    editing::setting,
    finder::{coverage::Coverage, listing::Listing, snapshot::Snapshot},
    i18n::{article::ArticleProblem, catalog::Catalog},
    pages::{
        article::{self, RenderedArticles},
        finder::patterns::KeptPatterns,
        partner::letter,
        parts::{card_text, kept_cards::KeptCards},
        quiet::file,
        site::Site,
    },
    store::{Store, StoreError},
    urls::{self, Page},
};

use super::{aside::aside, cache::KeptPage, minute::MinutePages, printable::Printable};

/// A page that is the same for every reader until the next publication.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Lasting {
    /// A page of the tree.
    Page(Page),
    /// A census division's page.
    Division(CensusDivision),
    /// A region's page.
    Region(Region),
}

/// Maximum number of listings in a phone's copy: about 400 kB to load. In a larger directory the server makes every search.
const MAX_COPIED: usize = 5_000;

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
    /// How fast the desk answers reports.
    pub answered: Answered,
    /// What the desk tells readers, now or later.
    pub bulletins: Vec<Bulletin>,
}

/// Reads everything that a publication is made from.
///
/// # Errors
/// The database fails.
pub(super) async fn read(store: &Store, rules: &DoNotPublish, before: Option<&Snapshot>, now: Moment) -> Result<Read, StoreError> {
    let today = day_in_ontario(now);
    let snapshot = read_snapshot(store, rules, before, today).await?;
    let bulletins = store.bulletins(now).await?;
    for unreadable in bulletins.unreadable {
        tracing::error!(id = unreadable.id, reason = unreadable.reason, "a bulletin cannot be read; it is not shown");
    }
    let answered = Answered::of(&store.report_times().await?, today);
    Ok(Read { today, snapshot, answered, gone: read_gone(store, rules).await?, bulletins: bulletins.read })
}

/// One publication: its snapshot and everything made from it.
#[derive(Debug)]
pub struct Published {
    /// The listings and their index.
    pub snapshot: Snapshot,
    /// The day for which it says how fresh they are. Another day is another publication.
    pub today: Date,
    /// What the desk tells readers now, and what it will.
    pub bulletins: Vec<Bulletin>,
    /// When readers begin or cease to be told something next.
    pub next_change: Option<Moment>,
    /// The articles, with the numbers of this snapshot.
    pub articles: RenderedArticles,
    /// Names of listings that readers saw once: who brings a code with one of them learns that it is gone.
    pub gone: Gone,
    /// What its listings are called and how they are reached, for the desk.
    pub known: Known,
    /// The device's copy in each language. A directory that is too large for a phone has none.
    pub copies: BTreeMap<Locale, Arc<KeptPage>>,
    /// Its cards in words.
    pub cards: Arc<KeptCards>,
    /// The markup of its forms.
    pub patterns: Arc<KeptPatterns>,
    /// The small file for all of Ontario, which also answers when there is no room for more readers.
    pub notes: Arc<str>,
    /// What can be printed from it.
    pub printable: Printable,
    /// How fast the desk answers reports.
    pub answered: Answered,
    /// What it covers, counted when someone first asks.
    coverage: OnceLock<Coverage>,
    /// Finished pages, made at the first request.
    pages: BTreeMap<(Lasting, Locale), OnceLock<Arc<KeptPage>>>,
    /// The pages of listings in the current minute.
    listings: MinutePages,
}

impl Published {
    /// What a letter says of a listing in each language; empty when it is not published.
    pub fn letter_facts(&self, catalog: &Catalog, id: &str) -> [String; 2] {
        Locale::ALL.map(|locale| self.snapshot.find(id).map(|listing| letter::facts(catalog.words(locale), listing)).unwrap_or_default())
    }

    /// Everything made at a moment from what was read, and what the articles could not resolve in it. Pages are kept, so that what readers
    /// are told for a while is told by the publication of that while.
    pub fn new(site: &Site, read: Read, now: Moment) -> (Self, Vec<ArticleProblem>) {
        let Read { today, snapshot, gone, answered, bulletins } = read;
        let current = bulletins.iter().filter(|bulletin| bulletin.is_current(now)).cloned().collect();
        let next_change = bulletins.iter().filter_map(|bulletin| bulletin.next_change(now)).min();
        let snapshot = snapshot.telling(current);
        let (articles, problems) = article::render_all(site, &snapshot);
        let is_small = snapshot.listings().len() <= MAX_COPIED;
        let copies = Locale::ALL
            .into_iter()
            .filter(|_| is_small)
            .filter_map(|locale| {
                let copy = card_text::device_copy(site.catalog.words(locale), &snapshot);
                Some((locale, Arc::new(KeptPage::new(copy.to_bytes()?))))
            })
            .collect();
        let lasting = Page::ALL
            .iter()
            .map(|page| Lasting::Page(*page))
            .chain(CensusDivision::all().map(Lasting::Division))
            .chain(Region::ALL.map(Lasting::Region));
        let pages = lasting.flat_map(|page| Locale::ALL.map(|locale| ((page, locale), OnceLock::new()))).collect();
        let (known, cards) = (setting::known(&snapshot), Arc::new(KeptCards::of(&snapshot)));
        let notes = file::write(site, &snapshot, Locale::En, None).into();
        let printable = Printable::default();
        let (coverage, listings) = (OnceLock::new(), MinutePages::default());
        (
            Self {
                snapshot,
                today,
                answered,
                coverage,
                bulletins,
                next_change,
                articles,
                gone,
                known,
                cards,
                patterns: Arc::default(),
                copies,
                notes,
                printable,
                pages,
                listings,
            },
            problems,
        )
    }

    /// What it was made from, to be made again at another moment.
    pub fn read_again(&self) -> Read {
        Read {
            today: self.today,
            answered: self.answered,
            snapshot: self.snapshot.clone(),
            gone: self.gone.clone(),
            bulletins: self.bulletins.clone(),
        }
    }

    /// The finished page, made now if this is its first reader.
    pub fn lasting(&self, page: Lasting, locale: Locale, make: impl FnOnce() -> String) -> Option<Arc<KeptPage>> {
        self.pages.get(&(page, locale)).map(|slot| slot.get_or_init(|| Arc::new(KeptPage::new(make().into_bytes()))).clone())
    }

    /// The page of the listing at a position, as it is at a moment.
    pub(super) fn listing(&self, position: u32, locale: Locale, now: Moment, make: impl FnOnce() -> String) -> Arc<KeptPage> {
        self.listings.get((position, locale), now, || KeptPage::for_a_while(make().into_bytes()))
    }

    /// What it covers.
    pub fn coverage(&self) -> &Coverage {
        self.coverage.get_or_init(|| Coverage::of(&self.snapshot))
    }

    /// The address of the device's copy in a language; empty when there is none.
    pub fn copy_path(&self, locale: Locale) -> String {
        self.copies.get(&locale).map(|copy| urls::copy(copy.hash())).unwrap_or_default()
    }
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
/// number or page that must not be published is withheld, whatever was seen before. Both are named in the log, once a publication.
///
/// # Errors
/// The database fails.
pub(crate) async fn read_snapshot(
    store: &Store,
    rules: &DoNotPublish,
    before: Option<&Snapshot>,
    today: Date,
) -> Result<Snapshot, StoreError> {
    // The revision first: a publication between the two reads is seen at the next look.
    let revision = store.revision().await?;
    let found = store.published().await?;
    let mut confirmed = store.confirmations().await?;
    let mut listings = Vec::with_capacity(found.read.len());
    for Filed { service, locked, .. } in found.read {
        let id = service.id.clone();
        match Listing::publish(service, rules) {
            Ok(mut listing) => {
                listing.locked = locked;
                listing.confirmed = confirmed.remove(&id).unwrap_or_default();
                listing.today = today;
                listings.push(listing);
            }
            Err(entry) => tracing::error!(%id, reason = %entry, "a listing is withheld"),
        }
    }
    for unreadable in found.unreadable {
        let kept = before.and_then(|before| before.find(&unreadable.id));
        let shown = if kept.is_some() { "its last good version stays" } else { "it is not shown" };
        tracing::error!(id = unreadable.id, reason = unreadable.reason, "a service in the database cannot be read: {shown}");
        listings.extend(kept.cloned().map(|mut kept| {
            kept.today = today;
            kept
        }));
    }
    Ok(aside(move || Snapshot::new(revision, listings)).await)
}
