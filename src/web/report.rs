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
        report::{self, LANGUAGE_PARAMETER, ReportForm},
    },
};

use super::{
    form_body, response,
    security::{self, Sender},
    state::AppState,
};

/// `GET /en/s/kids-help-phone/report`
pub async fn get(locale: Locale, State(state): State<AppState>, Path(id): Path<String>, headers: HeaderMap) -> Response<Body> {
    let published = state.published();
    let context = state.context(&published, locale, true);
    let Some(listing) = published.snapshot.find(&id) else {
        return Failure::NotFound.into_response();
    };
    let key = match state.form_keys().make(state.clock().now().into()) {
        Ok(key) => key,
        Err(error) => {
            tracing::error!(%error, "the form about a listing cannot be made");
            return Failure::Unavailable.into_response();
        }
    };
    let form = ReportForm { key, ..ReportForm::default() };
    response::page(&context, || report::form(&context, listing, &form), StatusCode::OK, &headers)
}

/// `POST /en/s/kids-help-phone/report`: thanks, or the form given back with what is wrong and everything typed. The other language's
/// button sends the form too, and only has it shown again.
pub async fn post(locale: Locale, State(state): State<AppState>, Path(id): Path<String>, headers: HeaderMap, body: Body) -> Response<Body> {
    let sender = security::sender(&headers);
    if sender == Sender::Elsewhere {
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
    let value = |wanted: &str| pairs.iter().find(|(name, _)| name == wanted).map(|(_, value)| value.clone()).unwrap_or_default();
    let now = state.clock().now().into();
    let key = state.form_keys().read(&value("key"), now);
    let mut form = ReportForm { kind: value("kind"), words: value("words"), key: value("key"), ..ReportForm::default() };
    let given_back = |form: &ReportForm, status| response::page(&context, || report::form(&context, listing, form), status, &headers);

    let fresh = match state.form_keys().make(now) {
        Ok(fresh) => fresh,
        Err(error) => {
            tracing::error!(%error, "the form about a listing cannot be sealed");
            form.not_saved = true;
            return given_back(&form, StatusCode::SERVICE_UNAVAILABLE);
        }
    };
    if pairs.iter().any(|(name, _)| name == LANGUAGE_PARAMETER) {
        if key.is_none() {
            form.key = fresh;
        }
        return given_back(&form, StatusCode::OK);
    }
    if sender == Sender::Hidden && !key.as_ref().is_some_and(|key| key.is_ours) {
        // Made before the last start, by another process, or not by us at all: whoever reads it can send it once more.
        form.key = fresh;
        form.send_again = true;
        return given_back(&form, StatusCode::FORBIDDEN);
    }
    let key = key.map_or_else(|| fresh.chars().take_while(|c| *c != '-').collect(), |key| key.id);
    match Report::parse(listing.id.as_str(), Some(&form.kind), &form.words, &value("website"), state.clock().today()) {
        Err(problems) => {
            form.problems = problems;
            given_back(&form, StatusCode::UNPROCESSABLE_ENTITY)
        }
        Ok(report) => match state.store().keep_report(&key, &report).await {
            // Programs are thanked like everybody, so that they learn nothing.
            Ok(()) => {
                let reference = key.chars().take(6).collect::<String>().to_uppercase();
                response::page(&context, || report::thanks(&context, listing, &reference), StatusCode::OK, &headers)
            }
            Err(error) => {
                tracing::error!(%error, "a report about a listing could not be kept");
                form.not_saved = true;
                given_back(&form, StatusCode::SERVICE_UNAVAILABLE)
            }
        },
    }
}
