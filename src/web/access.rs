//! Who may pass: asked once for every request, by the rule of its route.

use axum::http::StatusCode;

use crate::{
    domain::{
        batch::BatchId,
        change::ChangeId,
        letter::{NEW_LISTING, Purpose},
        service::ServiceId,
    },
    editing::secret::Secret,
    pages::{
        desk::signed_out::{self, Unsent},
        error::Failure,
        partner::gone::{self, Gone, Opened},
    },
    store::TokenState,
    urls::{Address, Pattern},
};

use super::{
    answer::Answer,
    cookie::{self, CookieKind},
    form_body::Form,
    security::{self, Sender},
    visit::{Linked, Signed, Visit},
};

/// Who may ask. There is no default: a route says it, or does not compile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access {
    /// Anyone, and no one is asked who they are.
    Anyone,
    /// Anyone with a mailed link for this: its secret is in the address.
    Link(Purpose),
    /// Anyone who is signed in. What their role allows is decided where it is done.
    Signed,
}

/// A form from another site is refused: what it does is for someone with a session, or with a secret that another site cannot know.
fn not_from_elsewhere(visit: &Visit, changes: bool) -> Result<(), Failure> {
    if changes && security::sender(visit.headers()) == Sender::Elsewhere { Err(Failure::Forbidden) } else { Ok(()) }
}

/// Requires a session. Everyone else is redirected to sign-in, whether or not the page exists.
///
/// # Errors
/// The answer to a visitor who may not pass.
pub(super) async fn signed(mut visit: Visit, changes: bool) -> Result<Signed, Box<Answer>> {
    not_from_elsewhere(&visit, changes)?;
    let person = match cookie::read(visit.headers(), CookieKind::Session, visit.is_secure()) {
        Some(session) => visit.state.store().signed_in(&session.hash(), visit.now).await?,
        None => None,
    };
    match person {
        Some(person) => {
            visit.rule = visit.state.store().desk_rule().await?;
            Ok(Signed::new(visit, person))
        }
        None if changes => Err(Box::new(given_back(&visit).await)),
        None => Err(Box::new(to_sign_in(&visit))),
    }
}

fn to_sign_in(visit: &Visit) -> Answer {
    Answer::To(Address::SignIn.path(visit.locale))
}

/// What someone wrote while their session ended, to be sent again; the way to sign in when they wrote nothing.
async fn given_back(visit: &Visit) -> Answer {
    let address = match visit.pattern {
        Pattern::DeskChange => ChangeId::parse(&visit.segment).map(|change| Address::DeskChange(change.0)),
        Pattern::DeskBulletins => Some(Address::DeskBulletins),
        Pattern::DeskBatch => BatchId::parse(&visit.segment).map(|batch| Address::DeskBatch(batch.0)),
        Pattern::DeskPeople => Some(Address::DeskPeople),
        Pattern::DeskCall => ServiceId::parse(&visit.segment).map(Address::DeskCall),
        Pattern::DeskRestore => Some(Address::DeskRestore),
        Pattern::DeskListing => ServiceId::parse(&visit.segment).map(Address::DeskListing),
        _ => None,
    };
    let (Some(address), Ok(pairs)) = (address, visit.form().await) else { return to_sign_in(visit) };
    let unsent = Unsent { address, pairs: &pairs };
    if !unsent.has_words() {
        return to_sign_in(visit);
    }
    visit.page_with(StatusCode::FORBIDDEN, |context| signed_out::page(context, &unsent))
}

/// Requires a mailed link that still opens something.
///
/// # Errors
/// The answer to a visitor whose link opens nothing.
pub(super) async fn linked(visit: Visit, purpose: Purpose, changes: bool) -> Result<Linked, Box<Answer>> {
    not_from_elsewhere(&visit, changes)?;
    let Some(secret) = Secret::parse(&visit.segment) else {
        return Err(Box::new(gone(&visit, changes, Gone::Unknown, None).await));
    };
    let found = visit.state.store().token(&secret.hash(), purpose, visit.now).await?;
    let Some(token) = found else { return Err(Box::new(gone(&visit, changes, Gone::Unknown, None).await)) };
    let (why, object) = match token.state {
        TokenState::Good => return Ok(Linked::new(visit, secret, token)),
        TokenState::Spent => (Gone::Spent, Some(token.object.as_str())),
        TokenState::Expired => (Gone::Expired, Some(token.object.as_str())),
        TokenState::Hidden => (Gone::Hidden, None),
        TokenState::Locked => (Gone::Locked, None),
    };
    Err(Box::new(gone(&visit, changes, why, object).await))
}

/// Why a link opens nothing. What was typed with it is given back.
async fn gone(visit: &Visit, changes: bool, gone: Gone, object: Option<&str>) -> Answer {
    let typed = if changes { visit.form().await.unwrap_or_default() } else { Form::default() };
    let status = if gone == Gone::Unknown { StatusCode::NOT_FOUND } else { StatusCode::GONE };
    let listing = object.and_then(|id| visit.published.snapshot.find(id)).map(|listing| Opened::Listing(listing.id.clone()));
    let opened = match object {
        Some(NEW_LISTING) => Opened::NewListing,
        _ => listing.unwrap_or(Opened::Unknown),
    };
    visit.page_with(status, |context| gone::page(context, gone, &opened, &typed))
}
