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
    super::{access, answer::Answer, form_body, visit::Visit},
    mailbox,
};

async fn shown(visit: &Visit, typed: Shown<'_>, status: StatusCode) -> Answer {
    let Some((secret, token)) = &visit.link else { return Answer::Failed(Failure::NotFound) };
    // A new listing has no one who looks after it yet.
    let Some(service) = ServiceId::parse(&token.object) else { return Answer::Failed(Failure::NotFound) };
    match visit.state.store().keepers(&service).await {
        Ok(found) => {
            let keepers: Vec<_> = found.read.into_iter().filter(|keeper| keeper.ended.is_none()).collect();
            let page = Shown { secret: secret.reveal(), own: Some(&token.mailbox), keepers: &keepers, ..typed };
            visit.page_with(status, |context| keepers::page(context, &page))
        }
        Err(error) => access::away(&error),
    }
}

/// `GET /en/your-listing/{secret}/people`
pub async fn get(visit: Visit) -> Answer {
    shown(&visit, Shown::default(), StatusCode::OK).await
}

/// `POST /en/your-listing/{secret}/people`
pub async fn post(visit: Visit) -> Answer {
    let pairs = match visit.form().await {
        Ok(pairs) => pairs,
        Err(failure) => return Answer::Failed(failure),
    };
    let Some((secret, token)) = &visit.link else { return Answer::Failed(Failure::NotFound) };
    let Some(service) = ServiceId::parse(&token.object) else { return Answer::Failed(Failure::NotFound) };
    if form_body::asks_for_language(&pairs) {
        return shown(&visit, Shown { typed: mailbox::as_typed(&pairs), ..Shown::default() }, StatusCode::OK).await;
    }
    let (setting, hash) = (visit.setting(), secret.hash());
    let act = pairs.iter().find(|(name, _)| name == ACT).map_or("", |(_, act)| act.as_str());
    let not_saved = |error: &dyn std::fmt::Display| {
        tracing::error!(%error, "who looks after a listing cannot be changed");
        (Said::NotSaved, StatusCode::SERVICE_UNAVAILABLE)
    };
    if act == "leave" {
        return match keeping::leave(&setting, &hash).await {
            Ok(Decided::Done) => visit.page(keepers::left),
            Ok(_) => shown(&visit, Shown { said: Some(Said::TooLate), ..Shown::default() }, StatusCode::CONFLICT).await,
            Err(error) => {
                let (said, status) = not_saved(&error);
                shown(&visit, Shown { said: Some(said), ..Shown::default() }, status).await
            }
        };
    }
    let (typed, invited) = mailbox::mailbox(&pairs);
    let Some(invited) = invited else {
        return shown(&visit, Shown { typed, ..Shown::default() }, StatusCode::UNPROCESSABLE_ENTITY).await;
    };
    let words = visit.context().words().with("keepers-invited-by", [("mailbox", token.mailbox.to_string().into())]);
    let (said, status) = match keeping::invite(&setting, (&hash, &token.mailbox), &service, &invited, &words).await {
        Ok(Invited::Sent) => (Said::Sent, StatusCode::OK),
        Ok(Invited::Asked) => (Said::Asked, StatusCode::OK),
        Ok(Invited::TooLate) => (Said::TooLate, StatusCode::CONFLICT),
        Ok(Invited::TooMany) => (Said::TooMany, StatusCode::CONFLICT),
        Err(error) => not_saved(&error),
    };
    shown(&visit, Shown { said: Some(said), ..Shown::default() }, status).await
}
