//! What a handler returns. Its headers are written here and in [`super::error::finish`], by its kind: a handler cannot forget one.

use std::sync::Arc;

use axum::{
    body::Body,
    http::{HeaderMap, HeaderValue, Response, StatusCode, header},
    response::IntoResponse as _,
};

use crate::{
    pages::{
        document::{Html, Script},
        error::Failure,
    },
    store::StoreError,
};

use super::{
    cache::{CachePolicy, Encoding, KeptPage},
    cookie::SetCookie,
    packing::{self, Packed},
};

/// An answer of a handler.
#[derive(Debug)]
pub enum Answer {
    /// A page made for this request alone. No one keeps it.
    Page(StatusCode, Html),
    /// A reading page, the same for everyone until the next publication. A browser asks whether it is still the one it has.
    Lasting(Arc<KeptPage>),
    /// A page that is the same for every reader. No browser may keep it.
    Private(Arc<KeptPage>, Profile),
    /// Bytes whose address is made from them.
    Hashed(Arc<KeptPage>),
    /// A small file that brings its own style: shown under its own address, or saved under this name.
    File(String, Option<&'static str>),
    /// A table, to be saved.
    Table(String),
    /// A file, to be saved under this name.
    Download(Vec<u8>, &'static str),
    /// To another address: 303, so that what was sent is not sent again.
    To(String),
    /// Another answer that sets or takes away cookies: of people who sign in, never of visitors.
    WithCookies(Vec<SetCookie>, Box<Self>),
    /// The page of a failure.
    Failed(Failure),
}

/// What a handler returns. An error is an answer too, and ends the handler.
pub type Handled = Result<Answer, Box<Answer>>;

impl From<Handled> for Answer {
    fn from(handled: Handled) -> Self {
        handled.unwrap_or_else(|answer| *answer)
    }
}

impl From<Failure> for Box<Answer> {
    fn from(failure: Failure) -> Self {
        Self::new(Answer::Failed(failure))
    }
}

/// The database is away: said in the log, and on a page that says when to try again. A row that cannot be read is not there: trying again
/// would not help.
impl From<StoreError> for Box<Answer> {
    fn from(error: StoreError) -> Self {
        if let StoreError::Unreadable(row) = error {
            tracing::error!(table = row.table, id = row.id, reason = row.reason, "a row of the database cannot be read");
            return Failure::NotFound.into();
        }
        tracing::error!(%error, "the database does not answer somebody who edits");
        Failure::Unavailable.into()
    }
}

impl From<Result<Self, Failure>> for Answer {
    fn from(result: Result<Self, Failure>) -> Self {
        result.unwrap_or_else(Self::Failed)
    }
}

/// What a page may do in the browser, as its headers say it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Profile {
    /// Read it. Only the exit's script runs.
    Reading,
    /// Its buttons run a script of ours, which fetches nothing.
    Buttons,
    /// Its preview runs a script of ours, which fetches from us.
    Preview,
    /// It holds an island, which may run the browser build and fetch from us.
    Island,
    /// A file of its own: it runs nothing, asks for nothing and sends nothing.
    File,
}

const HTML: HeaderValue = HeaderValue::from_static("text/html; charset=utf-8");
const CSV: HeaderValue = HeaderValue::from_static("text/csv; charset=utf-8");
const BYTES: HeaderValue = HeaderValue::from_static("application/octet-stream");
const VARY: HeaderValue = HeaderValue::from_static("accept-encoding");

impl Answer {
    /// The answer to a request with these headers.
    pub fn into_response(self, request: &HeaderMap) -> Response<Body> {
        match self {
            Self::Page(status, html) => page(status, html, request),
            Self::Lasting(page) => kept(&page, HTML, CachePolicy::AskEachTime, request),
            Self::Hashed(bytes) => kept(&bytes, BYTES, CachePolicy::ForEver, request),
            Self::Private(page, profile) => private(&page, profile, request),
            Self::File(html, name) => file(html, HTML, name, request),
            Self::Table(csv) => file(csv, CSV, Some("porchlight.csv"), request),
            Self::Download(bytes, name) => file(bytes, BYTES, Some(name), request),
            Self::To(path) => redirect(StatusCode::SEE_OTHER, &path),
            Self::WithCookies(cookies, answer) => {
                let mut response = answer.into_response(request);
                for header in cookies.iter().filter_map(SetCookie::header) {
                    response.headers_mut().append(header::SET_COOKIE, header);
                }
                response
            }
            Self::Failed(failure) => failure.into_response(),
        }
    }
}

/// A page made for this request alone.
pub(super) fn page(status: StatusCode, html: Html, request: &HeaderMap) -> Response<Body> {
    let profile = match html.script {
        Script::None => Profile::Reading,
        Script::Buttons => Profile::Buttons,
        Script::Preview => Profile::Preview,
        Script::Island(_) => Profile::Island,
    };
    let Packed { bytes, encoding } = packing::pack(html.text.into_bytes(), request);
    let mut response = packed(bytes, encoding, HTML, CachePolicy::Never);
    *response.status_mut() = status;
    response.extensions_mut().insert(profile);
    response
}

/// A file that is shown, or, with a name, saved.
fn file(content: impl Into<Vec<u8>>, content_type: HeaderValue, name: Option<&'static str>, request: &HeaderMap) -> Response<Body> {
    let Packed { bytes, encoding } = packing::pack(content.into(), request);
    let mut response = packed(bytes, encoding, content_type, CachePolicy::Never);
    let saved = name.and_then(|name| HeaderValue::from_str(&format!("attachment; filename=\"{name}\"")).ok());
    saved.map(|value| response.headers_mut().insert(header::CONTENT_DISPOSITION, value));
    response.extensions_mut().insert(Profile::File);
    response
}

/// A page that is made once, and sent without an ETag.
fn private(page: &KeptPage, profile: Profile, request: &HeaderMap) -> Response<Body> {
    let encoding = Encoding::accepted(request);
    let mut response = packed(page.bytes(encoding).clone(), encoding.header(), HTML, CachePolicy::Never);
    response.extensions_mut().insert(profile);
    response
}

fn packed(bytes: impl Into<Body>, encoding: Option<HeaderValue>, content_type: HeaderValue, policy: CachePolicy) -> Response<Body> {
    let mut response = Response::new(bytes.into());
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, content_type);
    headers.insert(header::CACHE_CONTROL, policy.header());
    headers.insert(header::VARY, VARY);
    encoding.map(|value| headers.insert(header::CONTENT_ENCODING, value));
    response
}

/// Bytes that are kept: 304 when the browser has them already.
fn kept(kept: &KeptPage, content_type: HeaderValue, policy: CachePolicy, request: &HeaderMap) -> Response<Body> {
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
        response.headers_mut().insert(header::CACHE_CONTROL, policy.header());
        response.headers_mut().insert(header::VARY, VARY);
        response
    } else {
        packed(kept.bytes(encoding).clone(), encoding.header(), content_type, policy)
    };
    etag.map(|etag| response.headers_mut().insert(header::ETAG, etag));
    response
}

/// To another address, with a status.
pub(super) fn redirect(status: StatusCode, path: &str) -> Response<Body> {
    let mut response = Response::new(Body::empty());
    *response.status_mut() = status;
    if let Ok(location) = HeaderValue::from_str(path) {
        response.headers_mut().insert(header::LOCATION, location);
    }
    response.headers_mut().insert(header::CACHE_CONTROL, CachePolicy::Never.header());
    response
}
