//! What a reader gets when there is no room for more: the small file with the numbers, and when to try again.

use axum::{
    body::Body,
    http::{HeaderValue, Response, StatusCode, header},
};

use super::{
    cache::CachePolicy,
    security::{self, STATIC_HEADERS},
    state::AppState,
};

/// The answer 503 with the small file for all of Ontario, byte for byte as `GET /n.html` has it.
pub fn answer(state: &AppState) -> Response<Body> {
    let mut response = Response::new(Body::from(state.published().notes.to_string()));
    *response.status_mut() = StatusCode::SERVICE_UNAVAILABLE;
    let headers = response.headers_mut();
    headers.extend(STATIC_HEADERS);
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static("text/html; charset=utf-8"));
    headers.insert(header::CONTENT_SECURITY_POLICY, security::file_policy());
    headers.insert(header::CACHE_CONTROL, CachePolicy::Never.header());
    headers.insert(header::RETRY_AFTER, HeaderValue::from_static("60"));
    response
}
