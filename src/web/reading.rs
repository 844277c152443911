//! Reading pages: finished once a publication, then sent from memory.

use axum::{
    body::Body,
    extract::{Path, State},
    http::{HeaderMap, Response, StatusCode, Uri},
    response::IntoResponse,
};

use crate::{
    domain::{language::Language, locale::Locale},
    pages::{area, article, document, document::Document, error, error::Failure, home, language_card, site::Context, sources},
    urls::{self, Page},
};

use super::{
    published::{Kept, Published},
    request, response,
    state::AppState,
};

/// Answers a kept page.
pub fn answer(state: &AppState, kept: Kept, locale: Locale, uri: &Uri, headers: &HeaderMap) -> Response<Body> {
    let published = state.published();
    let keys = request::keys(&request::query(uri));
    let context = Context { now: None, ..state.context(&published, locale, keys) };
    let make = || view(&context, &published, kept);
    if !keys {
        // Another page for each choice of keys would double the memory for the few who ask.
        return response::page(&context, make, StatusCode::OK, headers);
    }
    match published.kept(kept, locale, || document::render(&context, make).text) {
        Some(page) => response::kept_page(&page, headers),
        None => Failure::NotFound.into_response(),
    }
}

fn view(context: &Context<'_>, published: &Published, kept: Kept) -> Document {
    match kept {
        Kept::Page(Page::Home) => home::page(context),
        Kept::Page(Page::Areas) => area::index(context),
        Kept::Page(Page::Sources) => sources::page(context),
        Kept::Page(page) => {
            let article = context.site.articles.get(&page.article(), context.locale);
            match article.zip(published.articles.get(&(page, context.locale))) {
                Some((article, rendered)) => article::page(context, page, article, rendered),
                // The router has no route to a page without an article.
                None => error::page(context, Failure::NotFound),
            }
        }
        Kept::Division(division) => area::division(context, division),
        Kept::Region(region) => area::region(context, region),
    }
}

/// `/en/areas/thunder-bay`, `/fr/regions/region-nord`.
pub async fn area(locale: Locale, State(state): State<AppState>, Path(slug): Path<String>, uri: Uri, headers: HeaderMap) -> Response<Body> {
    let kept = urls::division_from_slug(&slug).map(Kept::Division).or_else(|| urls::region_from_slug(&slug, locale).map(Kept::Region));
    match kept {
        Some(kept) => answer(&state, kept, locale, &uri, &headers),
        None => Failure::NotFound.into_response(),
    }
}

/// `/en/languages/ar`: a card that has been reviewed.
pub async fn language_card(
    locale: Locale,
    State(state): State<AppState>,
    Path(tag): Path<String>,
    uri: Uri,
    headers: HeaderMap,
) -> Response<Body> {
    let published = state.published();
    let context = Context { now: None, ..state.context(&published, locale, request::keys(&request::query(&uri))) };
    match tag.parse::<Language>().ok().and_then(|language| context.site.cards.get(&language)) {
        Some(card) => response::page(&context, || language_card::page(&context, card), StatusCode::OK, &headers),
        None => Failure::NotFound.into_response(),
    }
}
