//! Signing in: an email address is typed, a link is mailed, a button in the same browser spends it.

use axum::http::StatusCode;

use crate::{
    domain::email_address::EmailAddress,
    editing::{
        secret::Secret,
        sign_in::{self, SignedIn},
    },
    pages::{
        desk::sign_in::{self as page, LinkProblem, MAILBOX},
        error::Failure,
    },
    store::TokenState,
    urls::Address,
};

use super::super::{
    answer::{Answer, Handled},
    cookie::{self, CookieKind, SetCookie},
    visit::{Signed, Visit},
};

/// `GET /en/desk/sign-in`
pub async fn get(visit: Visit) -> Answer {
    visit.page(|context| page::ask(context, "", None))
}

/// `POST /en/desk/sign-in`: the same answer to every email address.
pub async fn post(visit: Visit) -> Handled {
    let form = visit.own_form().await?;
    let typed = form.value(MAILBOX).trim();
    if form.asks_for_language() {
        return Ok(visit.page(|context| page::ask(context, typed, None)));
    }
    let Ok(mailbox) = typed.to_lowercase().parse::<EmailAddress>() else {
        return Ok(visit.page_with(StatusCode::UNPROCESSABLE_ENTITY, |context| page::ask(context, typed, Some("wrong-mailbox"))));
    };
    let held = cookie::read(visit.headers(), CookieKind::Asked, visit.is_secure());
    Ok(match sign_in::ask(visit.state.store(), &mailbox, held, visit.now).await {
        Ok(browser) => {
            let cookie = SetCookie { kind: CookieKind::Asked, secret: Some(browser), secure: visit.is_secure() };
            Answer::WithCookies(vec![cookie], Box::new(visit.page(page::asked)))
        }
        Err(error) => {
            tracing::error!(%error, "a link to sign in cannot be kept");
            visit.page_with(StatusCode::SERVICE_UNAVAILABLE, |context| page::ask(context, typed, Some("review-not-saved")))
        }
    })
}

/// `GET /en/desk/sign-in/{secret}`: a button. Programs that open every link of a letter spend nothing.
pub async fn link(visit: Visit) -> Answer {
    match Secret::parse(&visit.segment) {
        Some(secret) => visit.page(|context| page::button(context, secret.reveal())),
        None => visit.page_with(StatusCode::NOT_FOUND, |context| page::gone(context, LinkProblem::Unknown)),
    }
}

/// `POST /en/desk/sign-in/{secret}`: spends the link.
pub async fn spend(visit: Visit) -> Handled {
    // The body is empty but must still be a form of this site.
    visit.own_form().await?;
    let Some(secret) = Secret::parse(&visit.segment) else {
        return Ok(visit.page_with(StatusCode::NOT_FOUND, |context| page::gone(context, LinkProblem::Unknown)));
    };
    let browser = cookie::read(visit.headers(), CookieKind::Asked, visit.is_secure());
    let problem = match sign_in::sign_in(visit.state.store(), &secret, browser.as_ref(), visit.now).await {
        Ok(SignedIn::Yes(session)) => {
            let secure = visit.is_secure();
            let cookies = vec![
                SetCookie { kind: CookieKind::Session, secret: Some(session), secure },
                SetCookie { kind: CookieKind::Asked, secret: None, secure },
            ];
            return Ok(Answer::WithCookies(cookies, Box::new(Answer::To(Address::Desk.path(visit.locale)))));
        }
        Ok(SignedIn::OtherBrowser) => LinkProblem::OtherBrowser,
        Ok(SignedIn::Gone(TokenState::Expired)) => LinkProblem::Expired,
        Ok(SignedIn::Gone(_)) => LinkProblem::Spent,
        Ok(SignedIn::Unknown) => LinkProblem::Unknown,
        Err(error) => {
            tracing::error!(%error, "somebody cannot sign in");
            return Err(Failure::Unavailable.into());
        }
    };
    let status = if problem == LinkProblem::Unknown { StatusCode::NOT_FOUND } else { StatusCode::GONE };
    Ok(visit.page_with(status, |context| page::gone(context, problem)))
}

/// `POST /en/desk/sign-out`
pub async fn out(visit: Signed) -> Handled {
    visit.form().await?;
    let secure = visit.is_secure();
    if let Some(session) = cookie::read(visit.headers(), CookieKind::Session, secure) {
        visit.state.store().end_session(&session.hash()).await?;
    }
    let cookie = SetCookie { kind: CookieKind::Session, secret: None, secure };
    Ok(Answer::WithCookies(vec![cookie], Box::new(Answer::To(Address::SignIn.path(visit.locale)))))
}
