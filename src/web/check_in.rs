//! The check-in: made once a publication, and kept by nobody but us.

use axum::{
    body::Body,
    extract::State,
    http::{HeaderMap, Response, StatusCode, Uri},
    response::IntoResponse,
};

use crate::{
    domain::locale::Locale,
    pages::{check_in, document, error::Failure},
    urls::Page,
};

use super::{published::Kept, request, response, state::AppState};

/// `GET /en/check-in`
pub async fn get(locale: Locale, State(state): State<AppState>, uri: Uri, headers: HeaderMap) -> Response<Body> {
    let published = state.published();
    let keys = request::keys(&request::query(&uri));
    let context = state.context(&published, locale, keys);
    let make = || check_in::page(&context);
    if !keys {
        return response::page(&context, make, StatusCode::OK, &headers);
    }
    match published.kept(Kept::Page(Page::CheckIn), locale, || document::render(&context, make).text) {
        Some(page) => response::private_page(&page, &headers),
        None => Failure::NotFound.into_response(),
    }
}
