//! A reader without a browser: opens addresses, sends forms, reads what comes back.

use std::{path::Path, sync::LazyLock};

use axum::{
    Router,
    body::Body,
    http::{HeaderMap, Method, Request, StatusCode, header},
};
use http_body_util::BodyExt as _;
use tempfile::TempDir;
use tokio::runtime::Runtime;
use tower::ServiceExt as _;

use super::prepared;
use crate::{
    clock::Clock,
    domain::{locale::Locale, per_locale::PerLocale},
    editing::import::Directory,
    finder::{gazetteer_files, snapshot::Snapshot, words::lexicon_files},
    i18n::{article::Articles, catalog::Catalog, expectations::Expectations, facts::Facts, language_card::LanguageCards, walk_in::WalkIn},
    pages::{
        page_words::PageWords,
        parts::card_text,
        site::{Assets, Site},
    },
    store::{DatabaseAddress, Store},
    urls::Page,
    web::{edition::read::Kept, judging::Judging, routes, state::AppState},
};

/// The whole site over a fresh database with the shipped directory.
pub(crate) struct Reader {
    router: Router,
    state: AppState,
    _folder: Option<TempDir>,
}

/// What came back.
pub(crate) struct Answer {
    pub(crate) status: StatusCode,
    pub(crate) headers: HeaderMap,
    pub(crate) body: String,
}

/// The shipped directory, as readers see it.
pub(crate) fn shipped_directory() -> Snapshot {
    Snapshot::new(Default::default(), Directory::read(Path::new("data/directory")).unwrap().listings())
}

/// The shipped articles.
pub(crate) fn articles() -> Articles {
    Articles::load(Path::new("locales"), &facts()).0
}

fn facts() -> Facts {
    Facts::load(Path::new("data/facts/facts.json")).unwrap()
}

/// The shipped words, with stand-ins for the browser's files.
pub(crate) fn site() -> Site {
    let (locales, facts, articles) = (Path::new("locales"), facts(), articles());
    let paths = [
        "main.css",
        "paper.css",
        "work.css",
        "map.css",
        "strategy.css",
        "buttons.js",
        "preview.js",
        "boot.js",
        "finder.js",
        "finder.wasm",
        "check-in.js",
        "check-in.wasm",
    ]
    .map(|name| (name.to_owned(), format!("/pkg/{name}")));
    let assets = Assets { paths: paths.into(), exit_script: "void 0".to_owned() };
    let (lexicon, problems) = lexicon_files::load(locales);
    assert_eq!(problems, Vec::<String>::new());
    let catalog = Catalog::load(locales).unwrap();
    Site {
        list_words: PerLocale::of(|locale| card_text::finder_words(catalog.words(locale))),
        catalog,
        page_words: PageWords::of(&articles),
        articles,
        cards: LanguageCards::default(),
        facts,
        expectations: Expectations::load(Path::new("data/curriculum/expectations.json")).unwrap(),
        walk_in: WalkIn::load(Path::new("data/places/walk-in.json")).unwrap(),
        lexicon,
        assets,
        origin: None,
        host: None,
        is_demo: false,
    }
}

/// The site that all tests share which only read. Its database lives as long as the tests do, in a runtime of its own.
static SHARED: LazyLock<(TempDir, AppState)> = LazyLock::new(|| {
    let made = std::thread::spawn(|| {
        let runtime: &Runtime = Box::leak(Box::new(Runtime::new().unwrap()));
        runtime.block_on(open(site(), Judging::default()))
    });
    made.join().unwrap()
});

/// A site over a database of its own.
async fn open(site: Site, judging: Judging) -> (TempDir, AppState) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("test.db");
    prepared::copy_to(&file).await;
    let state = start(Store::connect(&DatabaseAddress::file(&file)).await.unwrap(), site, judging).await;
    (folder, state)
}

/// Imports the shipped directory into this database and starts a site over it.
pub(crate) async fn open_at(address: &DatabaseAddress, site: Site) -> AppState {
    let store = Store::connect(address).await.unwrap();
    store.migrate().await.unwrap();
    prepared::import_into(&store).await;
    start(store, site, Judging::default()).await
}

/// The clock of every test, stopped at one moment.
pub(super) fn clock() -> Clock {
    Clock::at("2026-11-23T20:00:00Z".parse().unwrap())
}

async fn start(store: Store, site: Site, judging: Judging) -> AppState {
    let gazetteer = gazetteer_files::load(Path::new("data/geo")).unwrap();
    AppState::start(site, gazetteer, prepared::do_not_publish(), store, clock(), judging, None).await.unwrap().0
}

/// A site over a database, with the listings of a file.
pub(super) async fn start_with(store: Store, kept: Kept) -> AppState {
    let gazetteer = gazetteer_files::load(Path::new("data/geo")).unwrap();
    let judging = Judging::default();
    AppState::start(site(), gazetteer, prepared::do_not_publish(), store, clock(), judging, Some(kept)).await.unwrap().0
}

/// The site of a reader, as a second process with another clock would serve it.
pub(super) async fn with_clock(reader: &Reader, clock: Clock) -> AppState {
    let gazetteer = gazetteer_files::load(Path::new("data/geo")).unwrap();
    let store = reader.state.store().clone();
    AppState::start(site(), gazetteer, prepared::do_not_publish(), store, clock, Judging::default(), None).await.unwrap().0
}

impl Reader {
    /// Someone who reads. Anyone who writes, or takes the database away, is [`Reader::alone`].
    pub(crate) async fn arrives() -> Self {
        let (folder, state) = &*SHARED;
        Self { router: routes::router(state.clone(), folder.path()), state: state.clone(), _folder: None }
    }

    /// Someone with a database of their own.
    pub(crate) async fn alone() -> Self {
        Self::arrives_at(site()).await
    }

    /// Someone with a site of their own.
    pub(crate) async fn arrives_at(site: Site) -> Self {
        let (folder, state) = open(site, Judging::default()).await;
        Self { router: routes::router(state.clone(), folder.path()), state, _folder: Some(folder) }
    }

    /// Someone who comes when this clock tells the time.
    pub(crate) async fn at(clock: Clock) -> Self {
        let mut reader = Self::alone().await;
        reader.state = with_clock(&reader, clock).await;
        reader.router = routes::router(reader.state.clone(), Path::new("."));
        reader
    }

    /// Someone whose words a model judges.
    pub(crate) async fn is_judged_by(judging: Judging) -> Self {
        let (folder, state) = open(site(), judging).await;
        Self { router: routes::router(state.clone(), folder.path()), state, _folder: Some(folder) }
    }

    /// Someone who reads what this site has.
    pub(crate) fn of(state: AppState) -> Self {
        let folder = tempfile::tempdir().unwrap();
        Self { router: routes::router(state.clone(), folder.path()), state, _folder: Some(folder) }
    }

    pub(crate) fn state(&self) -> &AppState {
        &self.state
    }

    /// Sends any request.
    pub(crate) async fn sends(&self, request: Request<Body>) -> Answer {
        self.sends_to(self.router.clone(), request).await
    }

    /// The bytes of what comes back.
    pub(crate) async fn fetches(&self, request: Request<Body>) -> Vec<u8> {
        let response = self.router.clone().oneshot(request).await.unwrap();
        response.into_body().collect().await.unwrap().to_bytes().to_vec()
    }

    /// Sends any request to other routes.
    pub(crate) async fn sends_to(&self, router: Router, request: Request<Body>) -> Answer {
        let response = router.oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let body = String::from_utf8_lossy(&body.collect().await.unwrap().to_bytes()).into_owned();
        Answer { status: parts.status, headers: parts.headers, body }
    }

    /// Opens an address.
    pub(crate) async fn opens(&self, address: &str) -> Answer {
        self.sends(Request::get(address).body(Body::empty()).unwrap()).await
    }

    /// Opens an address that has to be there.
    pub(crate) async fn reads(&self, address: &str) -> Answer {
        let answer = self.opens(address).await;
        assert_eq!(answer.status, StatusCode::OK, "{address}");
        answer
    }

    /// Sends a form from one of our pages.
    pub(crate) async fn submits(&self, address: &str, fields: &[(&str, &str)]) -> Answer {
        let body = url::form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        self.sends_form(address, body).await
    }

    /// Sends the body of a form as it is.
    pub(crate) async fn sends_form(&self, address: &str, body: String) -> Answer {
        let request = Request::post(address)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(body))
            .unwrap();
        self.sends(request).await
    }

    /// Sends a request of some method without a body.
    pub(crate) async fn asks(&self, method: Method, address: &str) -> Answer {
        self.sends(Request::builder().method(method).uri(address).body(Body::empty()).unwrap()).await
    }

    /// Every address that has a page: fixed pages, areas, listings, some searches.
    pub(crate) fn every_address(&self) -> Vec<String> {
        use crate::{
            domain::{census_division::CensusDivision, region::Region},
            urls::Address,
        };
        let published = self.state.published();
        let pages = Page::ALL.iter().filter(|page| self.state.site().has(**page)).map(|page| Address::Page(*page));
        let listings = published.snapshot.listings().iter().map(|listing| Address::Service(listing.id.clone()));
        let report = published.snapshot.listings().iter().take(1).map(|listing| Address::Report(listing.id.clone()));
        let all =
            pages.chain(CensusDivision::all().map(Address::Division)).chain(Region::ALL.map(Address::Region)).chain(listings).chain(report);
        all.flat_map(|address| Locale::ALL.map(|locale| address.path(locale))).collect()
    }
}

impl Answer {
    pub(crate) fn header(&self, name: &str) -> &str {
        self.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
    }

    /// The values of an attribute, in order.
    pub(crate) fn attributes(&self, name: &str) -> Vec<&str> {
        let start = format!(" {name}=\"");
        self.body.split(start.as_str()).skip(1).filter_map(|rest| rest.split('"').next()).collect()
    }

    /// The ids of the result cards, in order.
    pub(crate) fn services(&self) -> Vec<&str> {
        self.attributes("data-service")
    }

    /// The number beside a choice.
    pub(crate) fn count(&self, facet: &str) -> Option<u64> {
        let (_, rest) = self.body.split_once(&format!("data-facet=\"{facet}\" data-count=\""))?;
        rest.split('"').next()?.parse().ok()
    }

    /// The text between the first opening and closing tag of a name.
    pub(crate) fn element(&self, name: &str) -> &str {
        let rest = self.body.split_once(&format!("<{name}")).map_or("", |(_, rest)| rest);
        let rest = rest.split_once('>').map_or("", |(_, rest)| rest);
        rest.split(&format!("</{name}>")).next().unwrap_or_default()
    }
}
