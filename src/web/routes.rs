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
    answer::Answer,
    assets,
    cache::CachePolicy,
    check_in, check_sheet, class_pack,
    desk::{audit, change, listings, people, queue, restore, sign_in},
    error, find, list, map,
    partner::{claim, find_own, keepers, new_listing, object, review, work_here},
    posters, quiet, reading, report, root, service,
    state::AppState,
    visit::Visit,
};

/// What answers.
type Handler = fn(Visit) -> Pin<Box<dyn Future<Output = Answer> + Send>>;

/// One route in both languages.
#[derive(Clone, Debug)]
pub struct Route {
    /// The method. GET answers HEAD too.
    pub method: Method,
    /// The shape of its addresses.
    pub pattern: Pattern,
    /// Who may ask.
    pub access: Access,
    handler: Handler,
}

/// A route of the table: the handler's future is put into a box, so that all handlers are of one type.
macro_rules! route {
    ($method:ident $pattern:expr, $access:expr, $handler:path) => {
        Route { method: Method::$method, pattern: $pattern, access: $access, handler: |visit| Box::pin($handler(visit)) }
    };
}

/// A link to one's own listing.
const REVIEW: Access = Access::Link(Purpose::Review);

/// The routes of pages and forms.
const ROUTES: [Route; 62] = [
    route!(GET Pattern::Page(Page::CheckIn), Access::Anyone, check_in::get),
    route!(GET Pattern::Page(Page::Find), Access::Anyone, find::get),
    route!(POST Pattern::Page(Page::Find), Access::Anyone, find::post),
    route!(GET Pattern::Page(Page::Map), Access::Anyone, map::get),
    route!(POST Pattern::Page(Page::Map), Access::Anyone, map::post),
    route!(GET Pattern::Page(Page::List), Access::Anyone, list::get),
    route!(POST Pattern::Page(Page::List), Access::Anyone, list::post),
    route!(GET Pattern::ListCode, Access::Anyone, list::by_code),
    route!(GET Pattern::HandOver, Access::Anyone, list::empty_sheet),
    route!(POST Pattern::HandOver, Access::Anyone, list::sheet),
    route!(GET Pattern::Page(Page::Posters), Access::Anyone, posters::get),
    route!(POST Pattern::Page(Page::Posters), Access::Anyone, posters::post),
    route!(GET Pattern::Page(Page::CheckSheet), Access::Anyone, check_sheet::get),
    route!(POST Pattern::Page(Page::CheckSheet), Access::Anyone, check_sheet::post),
    route!(GET Pattern::PrintSheet, Access::Anyone, posters::print),
    route!(GET Pattern::Page(Page::ClassPack), Access::Anyone, class_pack::get),
    route!(POST Pattern::Page(Page::ClassPack), Access::Anyone, class_pack::post),
    route!(GET Pattern::PrintClassPack, Access::Anyone, class_pack::print),
    route!(GET Pattern::Page(Page::Note), Access::Anyone, quiet::note),
    route!(GET Pattern::PrintNote, Access::Anyone, quiet::print_note),
    route!(GET Pattern::Page(Page::Keep), Access::Anyone, quiet::keep),
    route!(POST Pattern::Page(Page::Keep), Access::Anyone, quiet::save),
    route!(GET Pattern::Page(Page::Plan), Access::Anyone, quiet::plan),
    route!(GET Pattern::Service, Access::Anyone, service::get),
    route!(GET Pattern::Report, Access::Anyone, report::get),
    route!(POST Pattern::Report, Access::Anyone, report::post),
    route!(GET Pattern::WorkHere, Access::Anyone, work_here::get),
    route!(POST Pattern::WorkHere, Access::Anyone, work_here::post),
    route!(GET Pattern::Claim, Access::Anyone, claim::get),
    route!(POST Pattern::Claim, Access::Anyone, claim::post),
    route!(GET Pattern::Page(Page::UpdateListing), Access::Anyone, reading::get),
    route!(POST Pattern::Page(Page::UpdateListing), Access::Anyone, find_own::post),
    route!(GET Pattern::Page(Page::NewListing), Access::Anyone, new_listing::get),
    route!(POST Pattern::Page(Page::NewListing), Access::Anyone, new_listing::post),
    route!(GET Pattern::Review, REVIEW, review::overview),
    route!(GET Pattern::ReviewField, REVIEW, review::field),
    route!(POST Pattern::ReviewField, REVIEW, review::save),
    route!(GET Pattern::ReviewPreview, REVIEW, review::preview),
    route!(GET Pattern::ReviewFinish, REVIEW, review::ways),
    route!(POST Pattern::ReviewFinish, REVIEW, review::finish),
    route!(GET Pattern::ReviewKeepers, REVIEW, keepers::get),
    route!(POST Pattern::ReviewKeepers, REVIEW, keepers::post),
    route!(GET Pattern::Object, Access::Link(Purpose::Object), object::get),
    route!(POST Pattern::Object, Access::Link(Purpose::Object), object::post),
    route!(GET Pattern::Desk, Access::Signed, queue::get),
    route!(GET Pattern::DeskChange, Access::Signed, change::get),
    route!(POST Pattern::DeskChange, Access::Signed, change::post),
    route!(GET Pattern::DeskListings, Access::Signed, listings::search),
    route!(GET Pattern::DeskListing, Access::Signed, listings::get),
    route!(POST Pattern::DeskListing, Access::Signed, listings::post),
    route!(GET Pattern::DeskPeople, Access::Signed, people::get),
    route!(POST Pattern::DeskPeople, Access::Signed, people::post),
    route!(GET Pattern::DeskAudit, Access::Signed, audit::get),
    route!(GET Pattern::DeskRestore, Access::Signed, restore::get),
    route!(POST Pattern::DeskRestore, Access::Signed, restore::post),
    route!(GET Pattern::SignIn, Access::Anyone, sign_in::get),
    route!(POST Pattern::SignIn, Access::Anyone, sign_in::post),
    route!(GET Pattern::SignInLink, Access::Anyone, sign_in::link),
    route!(POST Pattern::SignInLink, Access::Anyone, sign_in::spend),
    route!(POST Pattern::SignOut, Access::Signed, sign_in::out),
    route!(GET Pattern::LanguageCard, Access::Anyone, reading::language_card),
    route!(GET Pattern::Area, Access::Anyone, reading::area),
];

/// All routes: those of the table, and for each other page that is written, one that reads it.
pub fn routes(is_written: impl Fn(Page) -> bool) -> Vec<Route> {
    let has_own = |page: Page| ROUTES.iter().any(|route| route.pattern == Pattern::Page(page));
    let read = Page::ALL.iter().copied().filter(|page| !has_own(*page) && is_written(*page));
    ROUTES.into_iter().chain(read.map(|page| route!(GET Pattern::Page(page), Access::Anyone, reading::get))).collect()
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
    let headers = if route.access == Access::Anyone { request.headers().clone() } else { HeaderMap::new() };
    let changes = route.method == Method::POST;
    let answer = match Visit::new(state, route.pattern, locale, request).await {
        Ok(mut visit) => match access::pass(&mut visit, route.access, changes).await {
            Ok(()) => (route.handler)(visit).await,
            Err(answer) => *answer,
        },
        Err(failure) => Answer::Failed(failure),
    };
    answer.into_response(&headers)
}
