//! The code of a posted letter. It is sent by POST, so that no address and no log has it.

use axum::http::StatusCode;

use crate::{
    domain::letter_code::{LetterCode, LetterNumber},
    editing::posting::{self, Typed as Opened},
    pages::partner::letter_code::{CODE, NUMBER, Typed, Wrong, page},
    urls::Address,
};

use super::super::{
    answer::{Answer, Handled},
    visit::Visit,
};

/// `GET /en/letter`
pub async fn get(visit: Visit) -> Answer {
    visit.page(|context| page(context, &Typed::default()))
}

/// `POST /en/letter`: on to the listing, or the form with what is wrong and everything typed.
pub async fn post(visit: Visit) -> Handled {
    let form = visit.own_form().await?;
    let typed = Typed { number: form.value(NUMBER).to_owned(), code: form.value(CODE).to_owned(), wrong: None };
    if form.asks_for_language() {
        return Ok(visit.page(|context| page(context, &typed)));
    }
    let (wrong, status) = match (LetterNumber::parse(&typed.number), LetterCode::parse(&typed.code)) {
        (Some(number), Some(code)) => match posting::type_code(&visit.setting(), &number, &code).await {
            Ok(Opened::Opens(secret)) => return Ok(Answer::To(Address::Review(secret.reveal().to_owned()).path(visit.locale))),
            Ok(Opened::Wrong(left)) => (Wrong::Code(left), StatusCode::UNPROCESSABLE_ENTITY),
            Ok(Opened::Ended) => (Wrong::Ended, StatusCode::GONE),
            Err(error) => {
                tracing::error!(%error, "the code of a letter cannot be looked up");
                (Wrong::NotNow, StatusCode::SERVICE_UNAVAILABLE)
            }
        },
        _ => (Wrong::Form, StatusCode::UNPROCESSABLE_ENTITY),
    };
    Ok(visit.page_with(status, |context| page(context, &Typed { wrong: Some(wrong), ..typed })))
}
