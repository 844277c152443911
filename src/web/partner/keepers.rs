//! Who looks after one's own listing: inviting a colleague, and leaving.

use axum::http::StatusCode;

use crate::{
    domain::service::ServiceId,
    editing::{
        decide::Decided,
        keeping::{self, Invited},
    },
    pages::{
        error::Failure,
        partner::keepers::{self, ACT, Said, Shown},
    },
};

use super::{
    super::{answer::Handled, visit::Linked},
    mailbox,
};

/// The listing of the link. A new listing has no one who looks after it yet, and someone with a posted letter does not look after it.
fn listing(visit: &Linked) -> Result<ServiceId, Failure> {
    visit.token.mailbox.as_ref().ok_or(Failure::NotFound)?;
    ServiceId::parse(&visit.token.object).ok_or(Failure::NotFound)
}

async fn shown(visit: &Linked, typed: Shown<'_>, status: StatusCode) -> Handled {
    let found = visit.state.store().keepers(&listing(visit)?).await?;
    let keepers: Vec<_> = found.read.into_iter().filter(|keeper| keeper.ended.is_none()).collect();
    let page = Shown { secret: visit.secret.reveal(), own: visit.token.mailbox.as_ref(), keepers: &keepers, ..typed };
    Ok(visit.page_with(status, |context| keepers::page(context, &page)))
}

/// `GET /en/your-listing/{secret}/people`
pub async fn get(visit: Linked) -> Handled {
    shown(&visit, Shown::default(), StatusCode::OK).await
}

/// `POST /en/your-listing/{secret}/people`
pub async fn post(visit: Linked) -> Handled {
    let form = visit.form().await?;
    let service = listing(&visit)?;
    if form.asks_for_language() {
        return shown(&visit, Shown { typed: mailbox::as_typed(&form), ..Shown::default() }, StatusCode::OK).await;
    }
    let (setting, hash) = (visit.setting(), visit.secret.hash());
    let not_saved = |error: &dyn std::fmt::Display| {
        tracing::error!(%error, "who looks after a listing cannot be changed");
        (Said::NotSaved, StatusCode::SERVICE_UNAVAILABLE)
    };
    let (said, status) = if form.value(ACT) == "leave" {
        match keeping::leave(&setting, &hash).await {
            Ok(Decided::Done) => return Ok(visit.page(keepers::left)),
            Ok(_) => (Said::TooLate, StatusCode::CONFLICT),
            Err(error) => not_saved(&error),
        }
    } else {
        let (typed, invited) = mailbox::mailbox(&form);
        let Some(invited) = invited else {
            return shown(&visit, Shown { typed, ..Shown::default() }, StatusCode::UNPROCESSABLE_ENTITY).await;
        };
        let own = visit.token.mailbox.as_ref().ok_or(Failure::NotFound)?;
        let words = visit.context().words().with("keepers-invited-by", [("mailbox", own.to_string().into())]);
        match keeping::invite(&setting, (&hash, own), &service, &invited, &words).await {
            Ok(Invited::Sent) => (Said::Sent, StatusCode::OK),
            Ok(Invited::Asked) => (Said::Asked, StatusCode::OK),
            Ok(Invited::TooLate) => (Said::TooLate, StatusCode::CONFLICT),
            Ok(Invited::TooMany) => (Said::TooMany, StatusCode::CONFLICT),
            Err(error) => not_saved(&error),
        }
    };
    shown(&visit, Shown { said: Some(said), ..Shown::default() }, status).await
}
