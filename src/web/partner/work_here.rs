//! “I work here”: a letter to the email address on file, for anyone who types that email address; the same answer to everyone.

use axum::http::StatusCode;

use crate::{
    editing::asking,
    finder::listing::Listing,
    pages::{
        error::Failure,
        partner::{mailbox::Typed, work_here},
    },
};

use super::{
    super::{
        answer::{Answer, Handled},
        visit::Visit,
    },
    mailbox,
};

/// `GET /en/s/kids-help-phone/i-work-here`
pub async fn get(visit: Visit) -> Answer {
    match visit.published.snapshot.find(&visit.segment) {
        Some(listing) if listing.locked => locked(&visit, listing),
        Some(listing) => visit.page(|context| work_here::page(context, listing, &Typed::default())),
        None => Answer::Failed(Failure::NotFound),
    }
}

/// `POST /en/s/kids-help-phone/i-work-here`
pub async fn post(visit: Visit) -> Handled {
    let form = visit.own_form().await?;
    let Some(listing) = visit.published.snapshot.find(&visit.segment) else {
        return Err(Failure::NotFound.into());
    };
    if listing.locked {
        return Ok(locked(&visit, listing));
    }
    if form.asks_for_language() {
        return Ok(visit.page(|context| work_here::page(context, listing, &mailbox::as_typed(&form))));
    }
    let (mut typed, mailbox) = mailbox::mailbox(&form);
    let Some(mailbox) = mailbox else {
        return Ok(visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, |context| work_here::page(context, listing, &typed)));
    };
    let (store, now) = (visit.state.store(), visit.now);
    if let Err(error) = asking::for_listing(store, &listing.id, &mailbox, now).await {
        tracing::error!(%error, "a letter that was asked for cannot be kept");
        typed.not_saved = Some("review-not-saved");
        return Ok(visit.page_with(StatusCode::SERVICE_UNAVAILABLE, |context| work_here::page(context, listing, &typed)));
    }
    Ok(visit.page(|context| work_here::asked(context, listing)))
}

/// The same refusal to everyone who asks for a link to a locked listing, whatever they typed.
pub(super) fn locked(visit: &Visit, listing: &Listing) -> Answer {
    visit.page_with(StatusCode::FORBIDDEN, |context| work_here::locked(context, listing))
}
