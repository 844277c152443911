//! Every route of the site, in one table: how an address is asked, who may ask, and who answers. Nothing else makes a route.

use std::{future::Future, path::Path, pin::Pin};

use axum::{
    Router,
    extract::{Request, State},
    http::{HeaderMap, Method},
    middleware,
    response::IntoResponse as _,
    routing::{MethodFilter, get, get_service, on},
};
use tower_http::{
    catch_panic::CatchPanicLayer,
    services::{ServeDir, ServeFile},
};

use crate::{
    domain::{letter::Purpose, locale::Locale},
    pages::error::Failure,
    urls::{self, Page, Pattern},
};

use super::{
    access::{self, Access},
    answer::{Answer, Handled},
    assets,
    cache::CachePolicy,
    check_in, check_sheet, class_pack, coverage,
    desk::{audit, batches, bulletins, calls, change, findings, listings, people, posted, queue, restore, sign_in},
    error, find, list, map,
    partner::{all_own, claim, find_own, keepers, letter_code, new_listing, object, review, work_here},
    posters, quiet, reading, report, root, service,
    state::AppState,
    visit::{Linked, Signed, Visit},
};

/// The answer that is being made.
type Answering = Pin<Box<dyn Future<Output = Answer> + Send>>;

/// What answers: it is given what its access guarantees.
#[derive(Clone, Copy, Debug)]
enum Handler {
    Anyone(fn(Visit) -> Answering),
    Link(Purpose, fn(Linked) -> Answering),
    Signed(fn(Signed) -> Answering),
}

/// One route in both languages.
#[derive(Clone, Debug)]
pub struct Route {
    /// The method. GET answers HEAD too.
    pub method: Method,
    /// The shape of its addresses.
    pub pattern: Pattern,
    handler: Handler,
}

impl Route {
    /// Who may ask.
    pub const fn access(&self) -> Access {
        match self.handler {
            Handler::Anyone(_) => Access::Anyone,
            Handler::Link(purpose, _) => Access::Link(purpose),
            Handler::Signed(_) => Access::Signed,
        }
    }
}

/// A route of the table: the handler's future is put into a box, so that all handlers of one access are of one type.
macro_rules! route {
    ($method:ident $pattern:expr, Link($purpose:ident), $handler:path) => {
        Route {
            method: Method::$method,
            pattern: $pattern,
            handler: Handler::Link(Purpose::$purpose, |visit| Box::pin(async { $handler(visit).await.into() })),
        }
    };
    ($method:ident $pattern:expr, $access:ident, $handler:path) => {
        Route {
            method: Method::$method,
            pattern: $pattern,
            handler: Handler::$access(|visit| Box::pin(async { $handler(visit).await.into() })),
        }
    };
}

/// The routes of pages and forms.
const ROUTES: [Route; 82] = [
    route!(GET Pattern::Page(Page::CheckIn), Anyone, check_in::get),
    route!(GET Pattern::Page(Page::Find), Anyone, find::get),
    route!(POST Pattern::Page(Page::Find), Anyone, find::post),
    route!(GET Pattern::Page(Page::Map), Anyone, map::get),
    route!(POST Pattern::Page(Page::Map), Anyone, map::post),
    route!(GET Pattern::Page(Page::List), Anyone, list::get),
    route!(POST Pattern::Page(Page::List), Anyone, list::post),
    route!(GET Pattern::ListCode, Anyone, list::by_code),
    route!(GET Pattern::HandOver, Anyone, list::empty_sheet),
    route!(POST Pattern::HandOver, Anyone, list::sheet),
    route!(GET Pattern::Page(Page::Posters), Anyone, posters::get),
    route!(POST Pattern::Page(Page::Posters), Anyone, posters::post),
    route!(GET Pattern::Page(Page::CheckSheet), Anyone, check_sheet::get),
    route!(POST Pattern::Page(Page::CheckSheet), Anyone, check_sheet::post),
    route!(GET Pattern::PrintSheet, Anyone, posters::print),
    route!(GET Pattern::Page(Page::ClassPack), Anyone, class_pack::get),
    route!(POST Pattern::Page(Page::ClassPack), Anyone, class_pack::post),
    route!(GET Pattern::PrintClassPack, Anyone, class_pack::print),
    route!(GET Pattern::Page(Page::Note), Anyone, quiet::note),
    route!(GET Pattern::PrintNote, Anyone, quiet::print_note),
    route!(GET Pattern::Page(Page::Keep), Anyone, quiet::keep),
    route!(POST Pattern::Page(Page::Keep), Anyone, quiet::save),
    route!(GET Pattern::Page(Page::Plan), Anyone, quiet::plan),
    route!(GET Pattern::CoverageTable, Anyone, coverage::table),
    route!(GET Pattern::Service, Anyone, service::get),
    route!(GET Pattern::Report, Anyone, report::get),
    route!(POST Pattern::Report, Anyone, report::post),
    route!(GET Pattern::WorkHere, Anyone, work_here::get),
    route!(POST Pattern::WorkHere, Anyone, work_here::post),
    route!(GET Pattern::Claim, Anyone, claim::get),
    route!(POST Pattern::Claim, Anyone, claim::post),
    route!(GET Pattern::Page(Page::UpdateListing), Anyone, reading::get),
    route!(POST Pattern::Page(Page::UpdateListing), Anyone, find_own::post),
    route!(GET Pattern::Page(Page::NewListing), Anyone, new_listing::get),
    route!(POST Pattern::Page(Page::NewListing), Anyone, new_listing::post),
    route!(GET Pattern::Page(Page::Letter), Anyone, letter_code::get),
    route!(POST Pattern::Page(Page::Letter), Anyone, letter_code::post),
    route!(GET Pattern::Review, Link(Review), review::overview),
    route!(GET Pattern::ReviewField, Link(Review), review::field),
    route!(POST Pattern::ReviewField, Link(Review), review::save),
    route!(GET Pattern::ReviewPreview, Link(Review), review::preview),
    route!(GET Pattern::ReviewFinish, Link(Review), review::ways),
    route!(POST Pattern::ReviewFinish, Link(Review), review::finish),
    route!(GET Pattern::ReviewKeepers, Link(Review), keepers::get),
    route!(POST Pattern::ReviewKeepers, Link(Review), keepers::post),
    route!(GET Pattern::OwnAll, Link(Keep), all_own::get),
    route!(POST Pattern::OwnAll, Link(Keep), all_own::post),
    route!(GET Pattern::Object, Link(Object), object::get),
    route!(POST Pattern::Object, Link(Object), object::post),
    route!(GET Pattern::Desk, Signed, queue::get),
    route!(GET Pattern::DeskChange, Signed, change::get),
    route!(POST Pattern::DeskChange, Signed, change::post),
    route!(GET Pattern::DeskListings, Signed, listings::search),
    route!(GET Pattern::DeskListing, Signed, listings::get),
    route!(POST Pattern::DeskListing, Signed, listings::post),
    route!(GET Pattern::DeskCalls, Signed, calls::get),
    route!(POST Pattern::DeskCalls, Signed, calls::take),
    route!(GET Pattern::DeskCall, Signed, calls::one),
    route!(POST Pattern::DeskCall, Signed, calls::post),
    route!(GET Pattern::DeskLetters, Signed, posted::get),
    route!(POST Pattern::DeskLetters, Signed, posted::print),
    route!(GET Pattern::DeskBulletins, Signed, bulletins::get),
    route!(POST Pattern::DeskBulletins, Signed, bulletins::post),
    route!(GET Pattern::DeskFindings, Signed, findings::get),
    route!(POST Pattern::DeskFindings, Signed, findings::post),
    route!(GET Pattern::DeskBatches, Signed, batches::get),
    route!(POST Pattern::DeskBatches, Signed, batches::post),
    route!(GET Pattern::DeskBatch, Signed, batches::one),
    route!(POST Pattern::DeskBatch, Signed, batches::decide),
    route!(GET Pattern::DeskTable, Signed, batches::table),
    route!(GET Pattern::DeskPeople, Signed, people::get),
    route!(POST Pattern::DeskPeople, Signed, people::post),
    route!(GET Pattern::DeskAudit, Signed, audit::get),
    route!(GET Pattern::DeskRestore, Signed, restore::get),
    route!(POST Pattern::DeskRestore, Signed, restore::post),
    route!(GET Pattern::SignIn, Anyone, sign_in::get),
    route!(POST Pattern::SignIn, Anyone, sign_in::post),
    route!(GET Pattern::SignInLink, Anyone, sign_in::link),
    route!(POST Pattern::SignInLink, Anyone, sign_in::spend),
    route!(POST Pattern::SignOut, Signed, sign_in::out),
    route!(GET Pattern::LanguageCard, Anyone, reading::language_card),
    route!(GET Pattern::Area, Anyone, reading::area),
];

/// All routes: those of the table, and for each other page that is written, one that reads it.
pub fn routes(is_written: impl Fn(Page) -> bool) -> Vec<Route> {
    let has_own = |page: Page| ROUTES.iter().any(|route| route.pattern == Pattern::Page(page));
    let read = Page::ALL.iter().copied().filter(|page| !has_own(*page) && is_written(*page));
    ROUTES.into_iter().chain(read.map(|page| route!(GET Pattern::Page(page), Anyone, reading::get))).collect()
}

/// Files that browsers and crawlers ask for by name.
const NAMED_FILES: [&str; 2] = ["favicon.svg", "robots.txt"];

/// The whole site. `site` is the folder that `cargo xtask site` built.
pub fn router(state: AppState, site: &Path) -> Router {
    let mut router = Router::new()
        .route("/", get(root::choose_language))
        .route(&urls::copy("{hash}"), get(assets::device_copy))
        .route(urls::NOTES_FILE, get(quiet::file));
    for (route, locale) in
        routes(|page| state.site().has(page)).into_iter().flat_map(|route| Locale::ALL.map(|locale| (route.clone(), locale)))
    {
        let method = if route.method == Method::POST { MethodFilter::POST } else { MethodFilter::GET };
        let path = route.pattern.path(locale);
        router =
            router.route(&path, on(method, move |State(state): State<AppState>, request: Request| enter(route, locale, state, request)));
    }
    let for_ever = middleware::map_response(|response| assets::cache_file(CachePolicy::ForEver, response));
    let short_while = middleware::map_response(|response| assets::cache_file(CachePolicy::ShortWhile, response));
    let hashed =
        Router::new().nest_service("/pkg", ServeDir::new(site.join("pkg")).precompressed_br().precompressed_gzip()).layer(for_ever);
    let mut named = Router::new();
    for file in NAMED_FILES {
        named = named.route(&urls::file(file), get_service(ServeFile::new(site.join(file)).precompressed_br().precompressed_gzip()));
    }
    finished(router.merge(hashed).merge(named.layer(short_while)), state)
}

/// Routes with what every answer goes through.
pub(crate) fn finished(router: Router<AppState>, state: AppState) -> Router {
    router
        .fallback(|| async { Failure::NotFound.into_response() })
        .method_not_allowed_fallback(|| async { Failure::MethodNotAllowed.into_response() })
        // From the inside out: a panic becomes a failure, a slash at the end a redirect, every failure a page with its headers.
        .layer(CatchPanicLayer::custom(error::panicked))
        .layer(middleware::from_fn(root::without_trailing_slash))
        .layer(middleware::from_fn_with_state(state.clone(), error::finish))
        .with_state(state)
}

/// The one way in to every handler.
async fn enter(route: Route, locale: Locale, state: AppState, request: Request) -> axum::http::Response<axum::body::Body> {
    // Personal pages are not compressed: their length would reveal what they contain (BREACH).
    let headers = if route.access() == Access::Anyone { request.headers().clone() } else { HeaderMap::new() };
    let changes = route.method == Method::POST;
    let told = state.clone();
    let answer = async {
        let visit = Visit::new(state, route.pattern, locale, request).await?;
        Ok(match route.handler {
            Handler::Anyone(handler) => handler(visit).await,
            Handler::Link(purpose, handler) => handler(access::linked(visit, purpose, changes).await?).await,
            Handler::Signed(handler) => handler(access::signed(visit, changes).await?).await,
        })
    };
    let answer: Handled = answer.await;
    if changes && route.access() != Access::Anyone {
        told.has_changed();
    }
    Answer::from(answer).into_response(&headers)
}
