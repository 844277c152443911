//! Every route of the site, in one place.

use std::path::Path;

use axum::{
    Router,
    http::{HeaderMap, Uri},
    middleware,
    response::IntoResponse,
    routing::{get, get_service},
};
use tower_http::{
    catch_panic::CatchPanicLayer,
    services::{ServeDir, ServeFile},
};

use crate::{
    domain::locale::Locale,
    pages::error::Failure,
    urls::{self, Page},
};

use super::{
    assets, cache::CachePolicy, check_in, error, find, list, map, posters, published::Kept, reading, report, root, service, state::AppState,
};

/// Files that browsers and crawlers ask for by name.
const NAMED_FILES: [&str; 2] = ["favicon.svg", "robots.txt"];

/// The whole site. `site` is the folder that `cargo xtask site` built.
pub fn router(state: AppState, site: &Path) -> Router {
    let mut router = Router::new().route("/", get(root::choose_language)).route("/d/{hash}", get(assets::device_copy));
    for locale in Locale::ALL {
        router = in_language(router, &state, locale);
    }
    let for_ever = middleware::map_response(|response| assets::cache_file(CachePolicy::ForEver, response));
    let short_while = middleware::map_response(|response| assets::cache_file(CachePolicy::ShortWhile, response));
    let hashed =
        Router::new().nest_service("/pkg", ServeDir::new(site.join("pkg")).precompressed_br().precompressed_gzip()).layer(for_ever);
    let mut named = Router::new();
    for file in NAMED_FILES {
        named = named.route(&format!("/{file}"), get_service(ServeFile::new(site.join(file)).precompressed_br().precompressed_gzip()));
    }
    router
        .merge(hashed)
        .merge(named.layer(short_while))
        .fallback(|| async { Failure::NotFound.into_response() })
        .method_not_allowed_fallback(|| async { Failure::MethodNotAllowed.into_response() })
        // From the inside out: a panic becomes a failure, a slash at the end a redirect, every failure a page with its headers.
        .layer(CatchPanicLayer::custom(error::panicked))
        .layer(middleware::from_fn(root::without_trailing_slash))
        .layer(middleware::from_fn_with_state(state.clone(), error::finish))
        .with_state(state)
}

fn in_language(mut router: Router<AppState>, state: &AppState, locale: Locale) -> Router<AppState> {
    let own = |page: &Page| matches!(page, Page::CheckIn | Page::Find | Page::Map | Page::List | Page::Posters);
    for page in Page::ALL.iter().copied().filter(|page| !own(page) && state.site().has(*page)) {
        let handler = move |state: axum::extract::State<AppState>, uri: Uri, headers: HeaderMap| async move {
            reading::answer(&state, Kept::Page(page), locale, &uri, &headers)
        };
        router = router.route(&page.path(locale), get(handler));
    }
    let service_path = format!("/{}/{}/{{id}}", locale.code(), urls::SERVICE);
    let report_path = format!("{service_path}/{}", urls::report_segment(locale));
    let sheet_path = format!("{}/{}", Page::Posters.path(locale), urls::print_segment(locale));
    let card_path = format!("{}/{{tag}}", Page::Languages.path(locale));
    let area_path = format!("{}/{{slug}}", Page::Areas.path(locale));
    router
        .route(&Page::CheckIn.path(locale), get(move |state, uri, headers| check_in::get(locale, state, uri, headers)))
        .route(
            &Page::Find.path(locale),
            get(move |state, uri, headers| find::get(locale, state, uri, headers))
                .post(move |state, headers, body| find::post(locale, state, headers, body)),
        )
        .route(
            &Page::Map.path(locale),
            get(move |state, uri, headers| map::get(locale, state, uri, headers))
                .post(move |state, headers, body| map::post(locale, state, headers, body)),
        )
        .route(
            &Page::List.path(locale),
            get(move |state, uri, headers| list::get(locale, state, uri, headers))
                .post(move |state, headers, body| list::post(locale, state, headers, body)),
        )
        .route(
            &Page::Posters.path(locale),
            get(move |state, uri, headers| posters::get(locale, state, uri, headers))
                .post(move |state, headers, body| posters::post(locale, state, headers, body)),
        )
        .route(&sheet_path, get(move |state, uri, headers| posters::print(locale, state, uri, headers)))
        .route(&service_path, get(move |state, path, uri, headers| service::get(locale, state, path, uri, headers)))
        .route(
            &report_path,
            get(move |state, path, headers| report::get(locale, state, path, headers))
                .post(move |state, path, headers, body| report::post(locale, state, path, headers, body)),
        )
        .route(&card_path, get(move |state, path, uri, headers| reading::language_card(locale, state, path, uri, headers)))
        .route(&area_path, get(move |state, path, uri, headers| reading::area(locale, state, path, uri, headers)))
}
