//! A listing's page.

use axum::http::StatusCode;

use crate::{
    domain::service::ServiceId,
    pages::{document, error::Failure, service},
};

use super::{
    answer::{Answer, Profile},
    visit::Visit,
};

/// `GET /en/s/kids-help-phone`
pub async fn get(visit: Visit) -> Answer {
    let snapshot = &visit.published.snapshot;
    let position = ServiceId::parse(&visit.segment).and_then(|id| snapshot.position(&id));
    let Some((position, listing)) = position.and_then(|position| Some((position, snapshot.at(position)?))) else {
        return Answer::Failed(Failure::NotFound);
    };
    let context = visit.context();
    let make = || document::render(&context, || service::page(&context, listing));
    if !visit.keys() {
        return Answer::Page(StatusCode::OK, make());
    }
    Answer::Private(visit.published.listing(position, visit.locale, visit.now, || make().text), Profile::Reading)
}
