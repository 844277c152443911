//! “This was not us”: what one email told, with a button beside each change.

use axum::http::StatusCode;

use crate::{
    domain::{
        change::{ChangeId, Status},
        letter::LetterId,
    },
    editing::{decide::Decided, keeping},
    pages::{
        error::Failure,
        partner::object::{self, CHANGE, Stopped, Told},
    },
    store::StoreError,
    urls::Address,
};

use super::super::{access, answer::Answer, form_body, visit::Visit};

/// What the email of the link told, once for each change.
async fn told(visit: &Visit, letter: &str) -> Result<Vec<Told>, StoreError> {
    let store = visit.state.store();
    let mut all: Vec<Told> = Vec::new();
    for news in store.news_in(&LetterId(letter.to_owned())).await?.into_iter().rev() {
        let Some(id) = news.change.clone().filter(|id| !all.iter().any(|told| told.change.id == *id)) else { continue };
        let Some(change) = store.change(&id).await? else { continue };
        let filed = store.current(&change.service_id).await?.map(|(filed, _)| filed);
        let is_shown = filed.as_ref().is_some_and(|filed| filed.published);
        let stopped = match change.status {
            _ if !store.is_objected_to(&id).await? => None,
            Status::Undone => Some(Stopped::Undone),
            Status::Granted => Some(Stopped::Ended),
            Status::Published if !is_shown => Some(Stopped::Hidden),
            _ => Some(Stopped::Refused),
        };
        let name = filed.map(|filed| filed.service.name).or_else(|| change.draft.name());
        all.push(Told { name, change, kind: news.kind, at: news.at, stopped });
    }
    Ok(all)
}

async fn shown(visit: &Visit, trouble: Option<&'static str>, status: StatusCode) -> Answer {
    let Some((secret, token)) = &visit.link else { return Answer::Failed(Failure::NotFound) };
    match told(visit, &token.object).await {
        Ok(told) => visit.page_with(status, |context| object::page(context, secret.reveal(), &told, trouble)),
        Err(error) => access::away(&error),
    }
}

/// `GET /en/not-us/{secret}`
pub async fn get(visit: Visit) -> Answer {
    shown(&visit, None, StatusCode::OK).await
}

/// `POST /en/not-us/{secret}`: stops the change of the button that was pressed.
pub async fn post(visit: Visit) -> Answer {
    let pairs = match visit.form().await {
        Ok(pairs) => pairs,
        Err(failure) => return Answer::Failed(failure),
    };
    let Some((secret, _)) = &visit.link else { return Answer::Failed(Failure::NotFound) };
    if form_body::asks_for_language(&pairs) {
        return shown(&visit, None, StatusCode::OK).await;
    }
    let Some(change) = pairs.iter().find(|(name, _)| name == CHANGE).and_then(|(_, id)| ChangeId::parse(id)) else {
        return Answer::Failed(Failure::BadRequest);
    };
    match keeping::object(&visit.setting(), &secret.hash(), &change).await {
        Ok(Decided::Done) => Answer::To(Address::Object(secret.reveal().to_owned()).path(visit.locale)),
        // Pressed twice: the page says what became of it.
        Ok(_) => shown(&visit, None, StatusCode::CONFLICT).await,
        Err(error) => {
            tracing::error!(%error, "an objection cannot be kept");
            shown(&visit, Some("review-not-saved"), StatusCode::SERVICE_UNAVAILABLE).await
        }
    }
}
