//! Asks for the link to a listing at another email address than the one on file.

use axum::http::StatusCode;

use crate::{
    domain::note,
    editing::claim::{self, Claimed},
    pages::{
        error::Failure,
        partner::claim::{Claiming, WHERE, page, thanks},
    },
    store::By,
};

use super::{
    super::{
        answer::{Answer, Handled},
        visit::Visit,
    },
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
pub async fn post(visit: Visit) -> Handled {
    let form = visit.own_form().await?;
    let Some(listing) = visit.published.snapshot.find(&visit.segment) else {
        return Err(Failure::NotFound.into());
    };
    if listing.locked {
        return Ok(locked(&visit, listing));
    }
    let typed_words = form.value(WHERE);
    if form.asks_for_language() {
        let claiming = Claiming { typed: mailbox::as_typed(&form), words: typed_words.to_owned(), wrong: None };
        return Ok(visit.page(|context| page(context, listing, &claiming)));
    }
    let (typed, mailbox) = mailbox::mailbox(&form);
    let place = note::words(typed_words);
    let mut claiming = Claiming { typed, wrong: place.as_ref().err().cloned(), words: typed_words.to_owned() };
    let (Some(mailbox), Ok(place)) = (mailbox, place) else {
        return Ok(visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, |context| page(context, listing, &claiming)));
    };
    let by = By::visitor(visit.now);
    let (message, status) = match claim::claim(visit.state.store(), &listing.id, &mailbox, &place, &by).await {
        Ok(Claimed::Yes) => return Ok(visit.page(|context| thanks(context, listing))),
        Ok(Claimed::Unknown) => return Err(Failure::NotFound.into()),
        Ok(Claimed::Locked) => return Ok(locked(&visit, listing)),
        Ok(Claimed::TooMany) => ("claim-too-many", StatusCode::CONFLICT),
        Err(error) => {
            tracing::error!(%error, "a claim cannot be kept");
            ("review-not-saved", StatusCode::SERVICE_UNAVAILABLE)
        }
    };
    claiming.typed.not_saved = Some(message);
    Ok(visit.page_with(status, |context| page(context, listing, &claiming)))
}
