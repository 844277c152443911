//! What every page is made from: words, articles, names of static files. Read once at start, then shared.

use std::collections::BTreeMap;

use crate::{
    domain::{locale::Locale, moment::Moment, motion::DeskRule, per_locale::PerLocale},
    finder::{snapshot::Snapshot, words::lexicon::Lexicon},
    i18n::{
        article::Articles,
        catalog::{Catalog, Words},
        expectations::Expectations,
        facts::Facts,
        language_card::LanguageCards,
        walk_in::WalkIn,
    },
    islands::finder_words::FinderWords,
    urls::Page,
};

use super::{kept_frames::KeptFrames, page_words::PageWords};

/// The site's immutable parts.
#[derive(Debug)]
pub struct Site {
    /// Interface words.
    pub catalog: Catalog,
    /// Long texts.
    pub articles: Articles,
    /// The emergency words in other languages.
    pub cards: LanguageCards,
    /// The words of their titles.
    pub page_words: PageWords,
    /// Cited facts.
    pub facts: Facts,
    /// What the curriculum expects of lessons.
    pub expectations: Expectations,
    /// Places to walk into.
    pub walk_in: WalkIn,
    /// What typed words mean.
    pub lexicon: Lexicon,
    /// The words around a list of results.
    pub list_words: PerLocale<FinderWords>,
    /// Static files.
    pub assets: Assets,
    /// The address people reach the site by, such as `https://example.org`, when it was set: for links between languages.
    pub origin: Option<String>,
    /// Who runs the site, with a postal or web address, when it was set: for letters on paper.
    pub host: Option<String>,
    /// True for a demonstration: every page says so.
    pub is_demo: bool,
}

impl Site {
    /// True when the page can be opened, so that nothing links to a page that is not there.
    pub fn has(&self, page: Page) -> bool {
        match page {
            Page::Home
            | Page::CheckIn
            | Page::NewListing
            | Page::Letter
            | Page::Find
            | Page::Map
            | Page::List
            | Page::Areas
            | Page::Note
            | Page::Plan
            | Page::Keep
            | Page::Posters
            | Page::CheckSheet
            | Page::ClassPack
            | Page::WhenToldAtSchool
            | Page::Coverage
            | Page::Sources => true,
            page => Locale::ALL.into_iter().all(|locale| self.articles.get(&page.article(), locale).is_some()),
        }
    }

    /// The title of a page in its own words.
    pub fn title(&self, page: Page, locale: Locale) -> String {
        let words = self.catalog.words(locale);
        match page {
            Page::Home => words.text("home-title"),
            Page::CheckIn => words.text("checkin-title"),
            Page::Find => words.text("find-title"),
            Page::NewListing => words.text("new-listing-title"),
            Page::Letter => words.text("letter-title"),
            Page::Map => words.text("map-title"),
            Page::List => words.text("list-title"),
            Page::Areas => words.text("areas-title"),
            Page::Note => words.text("note-title"),
            Page::Plan => words.text("plan-title"),
            Page::Keep => words.text("keep-title"),
            Page::Posters => words.text("posters-title"),
            Page::CheckSheet => words.text("check-sheet-title"),
            Page::ClassPack => words.text("pack-title"),
            Page::WhenToldAtSchool => words.text("pack-when-told"),
            Page::Sources => words.text("sources-title"),
            Page::Coverage => words.text("coverage-title"),
            page => self.articles.get(&page.article(), locale).map(|article| article.matter.title.clone()).unwrap_or_default(),
        }
    }
}

impl Site {
    /// Page, language and title of the pages that are made by the program, for the checks.
    pub fn titles_without_articles(&self) -> Vec<(String, Locale, String)> {
        let pages = Page::ALL.iter().copied().filter(|page| self.has(*page) && self.articles.get(&page.article(), Locale::En).is_none());
        pages.flat_map(|page| Locale::ALL.map(|locale| (page.article(), locale, self.title(page, locale)))).collect()
    }
}

/// The addresses of the static files, by logical name, and the script that is put into every page.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    /// `main.css` → `/pkg/0123456789abcdef.css`.
    pub paths: BTreeMap<String, String>,
    /// The exit's script.
    pub exit_script: String,
}

impl Assets {
    /// The address of a file; empty when it was not built, as in tests of pages alone.
    pub fn path(&self, name: &str) -> String {
        self.paths.get(name).cloned().unwrap_or_default()
    }
}

/// What a view needs for one request: the site, the published snapshot, and the reader's language.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The site.
    pub site: &'a Site,
    /// What is published.
    pub snapshot: &'a Snapshot,
    /// The language.
    pub locale: Locale,
    /// False when the address asked for the exit's keys to be off (`?keys=off`), and for a page that keeps its place in the history.
    pub keys: bool,
    /// When the page is made; `None` for a page that is kept, so that nothing on it can grow stale with the hour.
    pub now: Option<Moment>,
    /// How many people of the desk a high-risk change needs; on the desk only.
    pub rule: DeskRule,
    /// What of the page's frame is kept with the publication.
    pub frames: Option<&'a KeptFrames>,
}

impl<'a> Context<'a> {
    /// The words of the reader's language.
    pub fn words(&self) -> Words<'a> {
        self.site.catalog.words(self.locale)
    }

    /// The words around a list of results.
    pub const fn list_words(&self) -> &'a FinderWords {
        self.site.list_words.get(self.locale)
    }

    /// A message without arguments.
    pub fn text(&self, id: &str) -> String {
        self.words().text(id)
    }
}
