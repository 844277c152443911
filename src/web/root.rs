//! Addresses outside the two languages.

use axum::{
    body::Body,
    extract::Request,
    http::{HeaderMap, HeaderValue, Response, StatusCode, Uri, header},
    middleware::Next,
};

use crate::urls::Page;

use super::{answer, request};

/// `/`: to the language that the browser prefers. Decided each time, and remembered nowhere.
pub async fn choose_language(uri: Uri, headers: HeaderMap) -> Response<Body> {
    let mut response = answer::redirect(StatusCode::FOUND, &Page::Home.path(request::locale(&uri, &headers)));
    response.headers_mut().insert(header::VARY, HeaderValue::from_static("accept-language"));
    response
}

/// One address for each page: a slash at the end leads to the address without it.
pub async fn without_trailing_slash(request: Request, next: Next) -> Response<Body> {
    let path = request.uri().path();
    if path.len() > 1 && path.ends_with('/') && !path.starts_with("//") {
        let trimmed = path.trim_end_matches('/');
        let query = request.uri().query().map(|query| format!("?{query}")).unwrap_or_default();
        return answer::redirect(StatusCode::PERMANENT_REDIRECT, &format!("{trimmed}{query}"));
    }
    next.run(request).await
}
