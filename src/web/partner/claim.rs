//! Asks for the link to a listing at another email address than the one on file.

use axum::http::StatusCode;

use crate::{
    domain::note,
    editing::claim::{self, Claimed},
    pages::{
        error::Failure,
        partner::claim::{Claiming, WHERE, page, thanks},
    },
};

use super::{
    super::{answer::Answer, form_body, visit::Visit},
    mailbox,
    work_here::locked,
};

/// `GET /en/s/kids-help-phone/i-work-here/other-mailbox`
pub async fn get(visit: Visit) -> Answer {
    match visit.published.snapshot.find(&visit.segment) {
        Some(listing) if listing.locked => locked(&visit, listing),
        Some(listing) => visit.page(|context| page(context, listing, &Claiming::default())),
        None => Answer::Failed(Failure::NotFound),
    }
}

/// `POST /en/s/kids-help-phone/i-work-here/other-mailbox`
pub async fn post(visit: Visit) -> Answer {
    let pairs = match visit.own_form().await {
        Ok(pairs) => pairs,
        Err(failure) => return Answer::Failed(failure),
    };
    let Some(listing) = visit.published.snapshot.find(&visit.segment) else {
        return Answer::Failed(Failure::NotFound);
    };
    if listing.locked {
        return locked(&visit, listing);
    }
    let typed_words = pairs.iter().find(|(name, _)| name == WHERE).map_or("", |(_, value)| value.as_str());
    if form_body::asks_for_language(&pairs) {
        let claiming = Claiming { typed: mailbox::as_typed(&pairs), words: typed_words.to_owned(), wrong: None };
        return visit.page(|context| page(context, listing, &claiming));
    }
    let (typed, mailbox) = mailbox::mailbox(&pairs);
    let place = note::words(typed_words);
    let mut claiming = Claiming { typed, wrong: place.as_ref().err().cloned(), words: typed_words.to_owned() };
    let (Some(mailbox), Ok(place)) = (mailbox, place) else {
        return visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, |context| page(context, listing, &claiming));
    };
    let (store, now) = (visit.state.store(), visit.now);
    let (message, status) = match claim::claim(store, &listing.id, &mailbox, &place, now).await {
        Ok(Claimed::Yes) => return visit.page(|context| thanks(context, listing)),
        Ok(Claimed::Unknown) => return Answer::Failed(Failure::NotFound),
        Ok(Claimed::Locked) => return locked(&visit, listing),
        Ok(Claimed::TooMany) => ("claim-too-many", StatusCode::CONFLICT),
        Err(error) => {
            tracing::error!(%error, "a claim cannot be kept");
            ("review-not-saved", StatusCode::SERVICE_UNAVAILABLE)
        }
    };
    claiming.typed.not_saved = Some(message);
    visit.page_with(status, |context| page(context, listing, &claiming))
}
