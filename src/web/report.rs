//! “Something wrong with this listing?”: the form and what becomes of it.

use axum::{
    body::Body,
    extract::{Path, State},
    http::{HeaderMap, Response, StatusCode},
    response::IntoResponse,
};

use crate::{
    domain::{locale::Locale, report::Report},
    pages::{
        error::Failure,
        report::{self, ReportForm},
    },
};

use super::{form_body, response, security, state::AppState};

/// `GET /en/s/kids-help-phone/report`
pub async fn get(locale: Locale, State(state): State<AppState>, Path(id): Path<String>, headers: HeaderMap) -> Response<Body> {
    let published = state.published();
    let context = state.context(&published, locale, true);
    let Some(listing) = published.snapshot.find(&id) else {
        return Failure::NotFound.into_response();
    };
    let form = ReportForm { key: security::random_key(), ..ReportForm::default() };
    response::page(&context, || report::form(&context, listing, &form), StatusCode::OK, &headers)
}

/// `POST /en/s/kids-help-phone/report`: thanks, or the form given back with what is wrong and everything typed.
pub async fn post(locale: Locale, State(state): State<AppState>, Path(id): Path<String>, headers: HeaderMap, body: Body) -> Response<Body> {
    if !security::from_our_pages(&headers) {
        return Failure::Forbidden.into_response();
    }
    let pairs = match form_body::read(&headers, body).await {
        Ok(pairs) => pairs,
        Err(failure) => return failure.into_response(),
    };
    let published = state.published();
    let context = state.context(&published, locale, true);
    let Some(listing) = published.snapshot.find(&id) else {
        return Failure::NotFound.into_response();
    };
    let value = |wanted: &str| pairs.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.clone());
    let key = value("key").filter(|key| security::is_key(key)).unwrap_or_else(security::random_key);
    let mut form =
        ReportForm { kind: value("kind").unwrap_or_default(), words: value("words").unwrap_or_default(), key, ..ReportForm::default() };
    let reference = form.key.chars().take(6).collect::<String>().to_uppercase();
    let thanks = || response::page(&context, || report::thanks(&context, listing, &reference), StatusCode::OK, &headers);

    let report = match Report::parse(listing.id.as_str(), Some(&form.kind), &form.words, state.clock().today()) {
        Ok(report) => report,
        Err(problems) => {
            form.problems = problems;
            return response::page(&context, || report::form(&context, listing, &form), StatusCode::UNPROCESSABLE_ENTITY, &headers);
        }
    };
    // The hidden field is filled by programs only. They are thanked like everybody, so that they learn nothing.
    if value("website").is_some_and(|text| !text.is_empty()) {
        return thanks();
    }
    match state.store().keep_report(&form.key, &report).await {
        Ok(()) => thanks(),
        Err(error) => {
            tracing::error!(%error, "a report about a listing could not be kept");
            form.not_saved = true;
            response::page(&context, || report::form(&context, listing, &form), StatusCode::SERVICE_UNAVAILABLE, &headers)
        }
    }
}
