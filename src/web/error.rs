//! Failures as pages, in the reader's language, wherever they come from.

use axum::{
    body::Body,
    extract::{Request, State},
    http::{HeaderValue, Response, StatusCode, header},
    middleware::Next,
    response::IntoResponse,
};

use crate::pages::{document, error, error::Failure};

use super::{
    answer::{self, Profile},
    cache::CachePolicy,
    request, security,
    state::AppState,
};

impl IntoResponse for Failure {
    /// An empty answer with the status; [`finish`] puts the page into it.
    fn into_response(self) -> Response<Body> {
        let mut response = Response::new(Body::empty());
        *response.status_mut() = StatusCode::from_u16(self.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        response.extensions_mut().insert(self);
        response
    }
}

/// The failure of a bare status, as libraries answer it.
fn failure_of(status: StatusCode) -> Failure {
    Failure::ALL.into_iter().find(|failure| failure.status() == status.as_u16()).unwrap_or(if status.is_server_error() {
        Failure::Internal
    } else {
        Failure::BadRequest
    })
}

/// The outermost layer: gives every answer its headers, and every failure its page.
pub async fn finish(State(state): State<AppState>, request: Request, next: Next) -> Response<Body> {
    let (uri, headers, head) = (request.uri().clone(), request.headers().clone(), request.method() == axum::http::Method::HEAD);
    let mut answer = next.run(request).await;
    let html = answer.headers().get(header::CONTENT_TYPE).is_some_and(|value| value.as_bytes().starts_with(b"text/html"));
    let failed = answer.status().is_client_error() || answer.status().is_server_error();
    if failed && !html {
        let failure = answer.extensions().get::<Failure>().copied().unwrap_or_else(|| failure_of(answer.status()));
        let allow = answer.headers().get(header::ALLOW).cloned();
        let published = state.published();
        let context = state.context(&published, request::locale(&uri, &headers), true, state.clock().now().into());
        let status = StatusCode::from_u16(failure.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        answer = answer::page(status, document::render(&context, || error::page(&context, failure)), &headers);
        allow.map(|allow| answer.headers_mut().insert(header::ALLOW, allow));
        if failure == Failure::Unavailable {
            answer.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("10"));
        }
        if head {
            *answer.body_mut() = Body::empty();
        }
    }
    let profile = answer.extensions().get::<Profile>().copied().unwrap_or(Profile::Reading);
    let headers = answer.headers_mut();
    headers.insert(header::CONTENT_SECURITY_POLICY, state.csp().of(profile).clone());
    for (name, value) in security::STATIC_HEADERS {
        headers.insert(name, value);
    }
    if !headers.contains_key(header::CACHE_CONTROL) {
        headers.insert(header::CACHE_CONTROL, CachePolicy::Never.header());
    }
    answer
}

/// A panic becomes the page of an internal error; its text is shown to no one.
pub fn panicked(_: Box<dyn std::any::Any + Send + 'static>) -> Response<Body> {
    tracing::error!("a handler panicked");
    Failure::Internal.into_response()
}
