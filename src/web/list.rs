//! The list of supports somebody picked: by POST only, so that no id stands in an address.

use axum::{
    body::Body,
    extract::State,
    http::{HeaderMap, Response, StatusCode, Uri},
    response::IntoResponse,
};

use crate::{
    domain::locale::Locale,
    pages::finder::{self, Finder},
};

use super::{find::Asked, request, response, state::AppState};

/// `GET /en/list`: the empty list. What an address asks for is not looked at.
pub async fn get(locale: Locale, State(state): State<AppState>, uri: Uri, headers: HeaderMap) -> Response<Body> {
    show(&state, locale, Asked::read(&[], true), request::keys(&request::query(&uri)), &headers)
}

/// `POST /en/list`, from a card, a listing or the list itself.
pub async fn post(locale: Locale, State(state): State<AppState>, headers: HeaderMap, body: Body) -> Response<Body> {
    match Asked::sent(&headers, body).await {
        Ok(asked) => show(&state, locale, asked, true, &headers),
        Err(failure) => failure.into_response(),
    }
}

fn show(state: &AppState, locale: Locale, asked: Asked, keys: bool, headers: &HeaderMap) -> Response<Body> {
    let published = state.published();
    let context = state.context(&published, locale, keys);
    let finder: Finder = asked.finder(state, &published, locale);
    response::page(&context, || finder::list::page(&context, &finder), StatusCode::OK, headers)
}
