//! Where, chosen on a map: the finder's choices by GET as codes, or by POST where they must stay out of the address.

use axum::{
    body::Body,
    extract::State,
    http::{HeaderMap, Response, StatusCode, Uri},
    response::IntoResponse,
};

use crate::{domain::locale::Locale, pages::finder, urls::Address};

use super::{find::Asked, request, response, state::AppState};

/// `GET /en/find/map?a=2`
pub async fn get(locale: Locale, State(state): State<AppState>, uri: Uri, headers: HeaderMap) -> Response<Body> {
    let pairs = request::query(&uri);
    show(&state, locale, Asked::read(&pairs, false), request::keys(&pairs), &headers)
}

/// `POST /en/find/map`, from the finder's form: to the address of the choices, or the page itself.
pub async fn post(locale: Locale, State(state): State<AppState>, headers: HeaderMap, body: Body) -> Response<Body> {
    match Asked::sent(&headers, body).await {
        Ok(asked) if asked.stays_posted() => show(&state, locale, asked, true, &headers),
        Ok(asked) => response::see_other(&Address::Map(asked.query).path(locale)),
        Err(failure) => failure.into_response(),
    }
}

fn show(state: &AppState, locale: Locale, asked: Asked, keys: bool, headers: &HeaderMap) -> Response<Body> {
    let published = state.published();
    let context = state.context(&published, locale, keys);
    let finder = asked.finder(state, &published, locale);
    response::page(&context, || finder::map::page(&context, &finder), StatusCode::OK, headers)
}
