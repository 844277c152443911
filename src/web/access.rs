//! Who may pass: asked once for every request, by the rule of its route.

use axum::http::StatusCode;

use crate::{
    domain::{
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
    store::{StoreError, TokenState},
    urls::{Address, Pattern},
};

use super::{
    answer::Answer,
    cookie::{self, CookieKind},
    security::{self, Sender},
    visit::Visit,
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

/// Lets a request pass, or answers it.
///
/// # Errors
/// The answer to a visitor who may not pass.
pub(super) async fn pass(visit: &mut Visit, access: Access, changes: bool) -> Result<(), Box<Answer>> {
    match access {
        Access::Anyone => Ok(()),
        Access::Link(purpose) => {
            // The secret in the address is what another site cannot know; a form from elsewhere is refused all the same.
            if changes && security::sender(visit.headers()) == Sender::Elsewhere {
                return Err(Box::new(Answer::Failed(Failure::Forbidden)));
            }
            link(visit, purpose, changes).await
        }
        Access::Signed => {
            if changes && security::sender(visit.headers()) == Sender::Elsewhere {
                return Err(Box::new(Answer::Failed(Failure::Forbidden)));
            }
            signed(visit, changes).await
        }
    }
}

/// Requires a session. Everyone else is redirected to sign-in, whether or not the page exists.
async fn signed(visit: &mut Visit, changes: bool) -> Result<(), Box<Answer>> {
    let person = match cookie::read(visit.headers(), CookieKind::Session, visit.is_secure()) {
        Some(session) => visit.state.store().signed_in(&session.hash(), visit.now).await.map_err(|error| Box::new(away(&error)))?,
        None => None,
    };
    match person {
        Some(person) => {
            visit.who = Some(person);
            visit.rule = visit.state.store().desk_rule().await.map_err(|error| Box::new(away(&error)))?;
            Ok(())
        }
        None if changes => Err(Box::new(given_back(visit).await)),
        None => Err(Box::new(to_sign_in(visit))),
    }
}

fn to_sign_in(visit: &Visit) -> Answer {
    Answer::To(Address::SignIn.path(visit.locale))
}

/// What someone wrote while their session ended, to be sent again; the way to sign in when they wrote nothing.
async fn given_back(visit: &Visit) -> Answer {
    let address = match visit.pattern {
        Pattern::DeskChange => ChangeId::parse(&visit.segment).map(|change| Address::DeskChange(change.0)),
        Pattern::DeskPeople => Some(Address::DeskPeople),
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

async fn link(visit: &mut Visit, purpose: Purpose, changes: bool) -> Result<(), Box<Answer>> {
    let Some(secret) = Secret::parse(&visit.segment) else {
        return Err(Box::new(gone(visit, changes, Gone::Unknown, None).await));
    };
    let found = visit.state.store().token(&secret.hash(), purpose, visit.now).await;
    match found {
        Ok(Some(token)) => match token.state {
            TokenState::Good => {
                visit.link = Some((secret, token));
                Ok(())
            }
            TokenState::Spent => Err(Box::new(gone(visit, changes, Gone::Spent, Some(&token.object)).await)),
            TokenState::Expired => Err(Box::new(gone(visit, changes, Gone::Expired, Some(&token.object)).await)),
            TokenState::Hidden => Err(Box::new(gone(visit, changes, Gone::Hidden, None).await)),
            TokenState::Locked => Err(Box::new(gone(visit, changes, Gone::Locked, None).await)),
        },
        Ok(None) => Err(Box::new(gone(visit, changes, Gone::Unknown, None).await)),
        Err(error) => Err(Box::new(away(&error))),
    }
}

/// Why a link opens nothing. What was typed with it is given back.
async fn gone(visit: &Visit, changes: bool, gone: Gone, object: Option<&str>) -> Answer {
    let typed = if changes { visit.form().await.unwrap_or_default() } else { Vec::new() };
    let status = if gone == Gone::Unknown { StatusCode::NOT_FOUND } else { StatusCode::GONE };
    let listing = object.and_then(|id| visit.published.snapshot.find(id)).map(|listing| Opened::Listing(listing.id.clone()));
    let opened = match object {
        Some(NEW_LISTING) => Opened::NewListing,
        _ => listing.unwrap_or(Opened::Unknown),
    };
    visit.page_with(status, |context| gone::page(context, gone, &opened, &typed))
}

/// The database is away: said in the log, and on a page that says when to try again. A row that cannot be read is not there: trying again
/// would not help.
pub(super) fn away(error: &StoreError) -> Answer {
    if let StoreError::Unreadable(row) = error {
        tracing::error!(table = row.table, id = row.id, reason = row.reason, "a row of the database cannot be read");
        return Answer::Failed(Failure::NotFound);
    }
    tracing::error!(%error, "the database does not answer somebody who edits");
    Answer::Failed(Failure::Unavailable)
}
