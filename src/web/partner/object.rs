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

use super::super::{
    answer::{Answer, Handled},
    visit::{Linked, Visit},
};

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

async fn shown(visit: &Linked, trouble: Option<&'static str>, status: StatusCode) -> Handled {
    let told = told(visit, &visit.token.object).await?;
    Ok(visit.page_with(status, |context| object::page(context, visit.secret.reveal(), &told, trouble)))
}

/// `GET /en/not-us/{secret}`
pub async fn get(visit: Linked) -> Handled {
    shown(&visit, None, StatusCode::OK).await
}

/// `POST /en/not-us/{secret}`: stops the change of the button that was pressed.
pub async fn post(visit: Linked) -> Handled {
    let form = visit.form().await?;
    if form.asks_for_language() {
        return shown(&visit, None, StatusCode::OK).await;
    }
    let change = ChangeId::parse(form.value(CHANGE)).ok_or(Failure::BadRequest)?;
    match keeping::object(&visit.setting(), &visit.secret.hash(), &change).await {
        Ok(Decided::Done) => Ok(Answer::To(Address::Object(visit.secret.reveal().to_owned()).path(visit.locale))),
        // Pressed twice: the page says what became of it.
        Ok(_) => shown(&visit, None, StatusCode::CONFLICT).await,
        Err(error) => {
            tracing::error!(%error, "an objection cannot be kept");
            shown(&visit, Some("review-not-saved"), StatusCode::SERVICE_UNAVAILABLE).await
        }
    }
}
