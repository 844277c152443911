//! The check-in: made once a publication, and kept by no one but us.

use crate::{
    pages::{check_in, document, error::Failure},
    urls::Page,
};

use super::{
    answer::{Answer, Profile},
    edition::Lasting,
    visit::Visit,
};

/// `GET /en/check-in`
pub async fn get(visit: Visit) -> Answer {
    if !visit.keys() {
        return visit.page(check_in::page);
    }
    let context = visit.context();
    let make = || document::render(&context, || check_in::page(&context)).text;
    match visit.published.lasting(Lasting::Page(Page::CheckIn), visit.locale, make) {
        Some(page) => Answer::Private(page, Profile::Island),
        None => Answer::Failed(Failure::NotFound),
    }
}
