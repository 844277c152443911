//! An edition: everything that requests of readers read until the next publication. It is made once, and nothing in it reads the database.

use std::{
    collections::BTreeMap,
    sync::{Arc, OnceLock},
};

use crate::{
    domain::{
        answered::Answered, bulletin::Bulletin, census_division::CensusDivision, date::Date, known::Known, locale::Locale, moment::Moment,
        region::Region,
    },
    editing::setting,
    finder::{coverage::Coverage, snapshot::Snapshot},
    i18n::{article::ArticleProblem, catalog::Catalog},
    pages::{
        article::{self, RenderedArticles},
        finder::blank_form::KeptForms,
        kept_frames::KeptFrames,
        partner::letter,
        parts::{card_text, kept_cards::KeptCards},
        quiet::file,
        site::Site,
    },
    urls::{self, Page},
};

use super::{cache::KeptPage, minute::MinutePages, printable::Printable};

pub(crate) mod read;

use read::{Gone, Read};

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

/// Everything that requests of readers read: the snapshot of a publication, and what is made from it once for all of them.
#[derive(Debug)]
pub struct Edition {
    /// The listings and their index.
    pub snapshot: Snapshot,
    /// Whether the snapshot holds everything that is published.
    pub is_whole: bool,
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
    /// The device's copy in each language. A directory that is too large for a phone has none.
    pub copies: BTreeMap<Locale, Arc<KeptPage>>,
    /// Its cards in words.
    pub cards: Arc<KeptCards>,
    /// What its pages have in common.
    pub frames: KeptFrames,
    /// Its forms, with blanks for what a reader asks.
    pub forms: Arc<KeptForms>,
    /// The small file for all of Ontario, which also answers when there is no room for more readers.
    pub notes: Arc<str>,
    /// What can be printed from it.
    pub printable: Printable,
    /// How fast the desk answers reports.
    pub answered: Answered,
    /// What its listings are called and how they are reached, collected when the desk first asks.
    known: OnceLock<Known>,
    /// What it covers, counted when someone first asks.
    coverage: OnceLock<Coverage>,
    /// Finished pages, made at the first request.
    pages: BTreeMap<(Lasting, Locale), OnceLock<Arc<KeptPage>>>,
    /// The pages of listings in the current minute.
    listings: MinutePages,
}

impl Edition {
    /// What a letter says of a listing in each language; empty when it is not published.
    pub fn letter_facts(&self, catalog: &Catalog, id: &str) -> [String; 2] {
        Locale::ALL.map(|locale| self.snapshot.find(id).map(|listing| letter::facts(catalog.words(locale), listing)).unwrap_or_default())
    }

    /// Everything made at a moment from what was read, and what the articles could not resolve in it. Pages are kept, so that what readers
    /// are told for a while is told by the publication of that while.
    pub fn new(site: &Site, read: Read, now: Moment) -> (Self, Vec<ArticleProblem>) {
        let Read { today, snapshot, is_whole, gone, answered, bulletins } = read;
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
        let cards = Arc::new(KeptCards::of(&snapshot));
        let notes = file::write(site, &snapshot, Locale::En, None).into();
        let printable = Printable::default();
        let (known, coverage, listings) = (OnceLock::new(), OnceLock::new(), MinutePages::default());
        (
            Self {
                snapshot,
                is_whole,
                today,
                answered,
                coverage,
                bulletins,
                next_change,
                articles,
                gone,
                known,
                cards,
                frames: KeptFrames::default(),
                forms: Arc::default(),
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
            is_whole: self.is_whole,
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

    /// Makes what readers can wait for, once it is shown.
    pub(super) fn prepare(&self) {
        self.snapshot.text().vocabulary();
        self.snapshot.alike();
    }

    /// What its listings are called and how they are reached. Only changes of listings are compared with it.
    pub fn known(&self) -> &Known {
        self.known.get_or_init(|| setting::known(&self.snapshot))
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
