//! Documents and kept bytes as HTTP answers.

use axum::{
    body::Body,
    http::{HeaderMap, HeaderValue, Response, StatusCode, header},
};

use crate::pages::{
    document::{self, Document},
    site::Context,
};

use super::cache::{self, CachePolicy, Encoding, KeptPage};

/// Marks an answer whose page holds an island, so that its policy lets the browser build run.
#[derive(Clone, Copy, Debug)]
pub struct HasIsland;

const HTML: HeaderValue = HeaderValue::from_static("text/html; charset=utf-8");
const VARY: HeaderValue = HeaderValue::from_static("accept-encoding");

/// A page made for this request alone. Never kept.
pub fn page(context: &Context<'_>, make: impl FnOnce() -> Document, status: StatusCode, request: &HeaderMap) -> Response<Body> {
    let document::Html { text, island } = document::render(context, make);
    let html = text.into_bytes();
    let encoding = Encoding::accepted(request);
    let bytes = match encoding {
        // Quality 5: two thirds of the best packing's gain at a tenth of its time.
        Encoding::Brotli => cache::brotli(&html, 5),
        Encoding::Gzip => cache::gzip(&html),
        Encoding::Plain => html,
    };
    let mut response = Response::new(Body::from(bytes));
    *response.status_mut() = status;
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HTML);
    headers.insert(header::CACHE_CONTROL, CachePolicy::Never.header());
    headers.insert(header::VARY, VARY);
    encoding.header().map(|value| headers.insert(header::CONTENT_ENCODING, value));
    if island {
        response.extensions_mut().insert(HasIsland);
    }
    response
}

/// Bytes that are kept: 304 when the browser has them already.
pub fn kept(kept: &KeptPage, content_type: HeaderValue, policy: CachePolicy, request: &HeaderMap) -> Response<Body> {
    let encoding = Encoding::accepted(request);
    let etag = kept.etag(encoding);
    let current = etag.as_ref().is_some_and(|etag| {
        let tags = request.get(header::IF_NONE_MATCH).and_then(|value| value.to_str().ok()).unwrap_or_default();
        tags.split(',').any(|tag| {
            let tag = tag.trim();
            let tag = tag.strip_prefix("W/").unwrap_or(tag);
            tag == "*" || etag.to_str().is_ok_and(|etag| etag == tag)
        })
    });
    let mut response = if current {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::NOT_MODIFIED;
        response
    } else {
        Response::new(Body::from(kept.bytes(encoding).to_vec()))
    };
    let headers = response.headers_mut();
    headers.insert(header::CACHE_CONTROL, policy.header());
    headers.insert(header::VARY, VARY);
    etag.map(|etag| headers.insert(header::ETAG, etag));
    if !current {
        headers.insert(header::CONTENT_TYPE, content_type);
        encoding.header().map(|value| headers.insert(header::CONTENT_ENCODING, value));
    }
    response
}

/// A kept HTML page.
pub fn kept_page(page: &KeptPage, request: &HeaderMap) -> Response<Body> {
    kept(page, HTML, CachePolicy::AskEachTime, request)
}

/// A page with an island that is the same for everybody but may be kept on no device: made once, sent without a tag.
pub fn private_page(page: &KeptPage, request: &HeaderMap) -> Response<Body> {
    let encoding = Encoding::accepted(request);
    let mut response = Response::new(Body::from(page.bytes(encoding).to_vec()));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HTML);
    headers.insert(header::CACHE_CONTROL, CachePolicy::Never.header());
    headers.insert(header::VARY, VARY);
    encoding.header().map(|value| headers.insert(header::CONTENT_ENCODING, value));
    response.extensions_mut().insert(HasIsland);
    response
}

/// To another address: 303, so that what was sent is not sent again.
pub fn see_other(path: &str) -> Response<Body> {
    redirect(StatusCode::SEE_OTHER, path)
}

/// To another address, with a status.
pub fn redirect(status: StatusCode, path: &str) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    if let Ok(location) = HeaderValue::from_str(path) {
        response.headers_mut().insert(header::LOCATION, location);
    }
    response.headers_mut().insert(header::CACHE_CONTROL, CachePolicy::Never.header());
    response
}
