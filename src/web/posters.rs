//! Sheets to print: the form by POST, the sheet by GET as codes.

use axum::{
    body::Body,
    extract::State,
    http::{HeaderMap, Response, StatusCode, Uri},
    response::IntoResponse,
};

use crate::{
    domain::{locale::Locale, sheet::Sheet},
    pages::posters,
    urls::{Address, KEYS_PARAMETER},
};

use super::{form_body, request, response, state::AppState};

fn read(locale: Locale, pairs: &[(String, String)]) -> (Sheet, bool) {
    Sheet::read(locale, pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())), |name| name == KEYS_PARAMETER)
}

/// `GET /en/posters`, also with the codes of a sheet to change.
pub async fn get(locale: Locale, State(state): State<AppState>, uri: Uri, headers: HeaderMap) -> Response<Body> {
    let pairs = request::query(&uri);
    let (sheet, ignored) = read(locale, &pairs);
    let plain = pairs.iter().all(|(name, _)| name == KEYS_PARAMETER);
    let published = state.published();
    let context = state.context(&published, locale, request::keys(&pairs));
    response::page(&context, || posters::page(&context, sheet, ignored, plain), StatusCode::OK, &headers)
}

/// `POST /en/posters`: to the address of the sheet.
pub async fn post(locale: Locale, State(_): State<AppState>, headers: HeaderMap, body: Body) -> Response<Body> {
    match form_body::read(&headers, body).await {
        Ok(pairs) => response::see_other(&Address::PrintSheet(read(locale, &pairs).0).path(locale)),
        Err(failure) => failure.into_response(),
    }
}

/// `GET /en/posters/print?r=3558&z=a5&l=en&v=school`
pub async fn print(locale: Locale, State(state): State<AppState>, uri: Uri, headers: HeaderMap) -> Response<Body> {
    let pairs = request::query(&uri);
    let (sheet, ignored) = read(locale, &pairs);
    let published = state.published();
    let context = state.context(&published, locale, request::keys(&pairs));
    response::page(&context, || posters::sheet::page(&context, sheet, ignored, state.clock().today()), StatusCode::OK, &headers)
}
