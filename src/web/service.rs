//! A listing's page.

use crate::pages::{error::Failure, service};

use super::{answer::Answer, visit::Visit};

/// `GET /en/s/kids-help-phone`
pub async fn get(visit: Visit) -> Answer {
    match visit.published.snapshot.find(&visit.segment) {
        Some(listing) => visit.page(|context| service::page(context, listing)),
        None => Answer::Failed(Failure::NotFound),
    }
}
