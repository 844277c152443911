//! A listing's page.

use axum::http::StatusCode;

use crate::pages::{document, error::Failure, service};

use super::{
    answer::{Answer, Profile},
    visit::Visit,
};

/// `GET /en/s/kids-help-phone`
pub async fn get(visit: Visit) -> Answer {
    let Some(listing) = visit.published.snapshot.find(&visit.segment) else { return Answer::Failed(Failure::NotFound) };
    let context = visit.context();
    let make = || document::render(&context, || service::page(&context, listing));
    if !visit.keys() {
        return Answer::Page(StatusCode::OK, make());
    }
    Answer::Private(visit.published.listing(listing, visit.locale, visit.now, || make().text), Profile::Reading)
}
