//! Proposes a new listing: the link to the form is sent to the email address that was typed.

use axum::http::StatusCode;

use crate::{
    editing::asking::{self, AskError},
    pages::partner::{mailbox::Typed, new_listing},
};

use super::{
    super::{
        answer::{Answer, Handled},
        visit::Visit,
    },
    mailbox,
};

/// `GET /en/update-listing/new`
pub async fn get(visit: Visit) -> Answer {
    visit.page(|context| new_listing::page(context, &Typed::default()))
}

/// `POST /en/update-listing/new`
pub async fn post(visit: Visit) -> Handled {
    let form = visit.own_form().await?;
    if form.asks_for_language() {
        return Ok(visit.page(|context| new_listing::page(context, &mailbox::as_typed(&form))));
    }
    let (mut typed, mailbox) = mailbox::mailbox(&form);
    let Some(mailbox) = mailbox else {
        return Ok(visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, |context| new_listing::page(context, &typed)));
    };
    Ok(match asking::for_new_listing(visit.state.store(), &mailbox, visit.now).await {
        Ok(()) => visit.page(new_listing::asked),
        Err(error) => {
            tracing::error!(%error, "a letter for a new listing cannot be kept");
            typed.not_saved = Some(if matches!(error, AskError::TooMany) { "new-listing-too-many" } else { "review-not-saved" });
            visit.page_with(StatusCode::SERVICE_UNAVAILABLE, |context| new_listing::page(context, &typed))
        }
    })
}
