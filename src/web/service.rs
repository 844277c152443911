//! A listing's page.

use axum::{
    body::Body,
    extract::{Path, State},
    http::{HeaderMap, Response, StatusCode, Uri},
    response::IntoResponse,
};

use crate::{
    domain::locale::Locale,
    pages::{error::Failure, service},
};

use super::{request, response, state::AppState};

/// `GET /en/s/kids-help-phone`
pub async fn get(locale: Locale, State(state): State<AppState>, Path(id): Path<String>, uri: Uri, headers: HeaderMap) -> Response<Body> {
    let published = state.published();
    let context = state.context(&published, locale, request::keys(&request::query(&uri)));
    match published.snapshot.find(&id) {
        Some(listing) => response::page(&context, || service::page(&context, listing), StatusCode::OK, &headers),
        None => Failure::NotFound.into_response(),
    }
}
