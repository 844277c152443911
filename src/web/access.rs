//! Who may pass: asked once for every request, by the rule of its route.

use axum::http::StatusCode;

use crate::{
    domain::letter::{NEW_LISTING, Purpose},
    editing::secret::Secret,
    pages::{
        error::Failure,
        partner::gone::{self, Gone, Opened},
    },
    store::{StoreError, TokenState},
    urls::Address,
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
    /// Anybody, and nobody is asked who they are.
    Anyone,
    /// Whoever has a mailed link for this: its secret stands in the address.
    Link(Purpose),
    /// Whoever is signed in. What their role allows is decided where it is done.
    Signed,
}

/// Lets a request pass, or answers it.
///
/// # Errors
/// The answer to whoever may not pass.
pub(super) async fn pass(visit: &mut Visit, access: Access, changes: bool) -> Result<(), Box<Answer>> {
    match access {
        Access::Anyone => Ok(()),
        Access::Link(purpose) => {
            // The secret in the address is what another site cannot know; a form from elsewhere is refused all the same.
            if changes && security::sender(visit.headers()) == Sender::Elsewhere {
                return Err(Box::new(Answer::Failed(Failure::Forbidden)));
            }
            link(visit, purpose).await
        }
        Access::Signed => {
            if changes && security::sender(visit.headers()) == Sender::Elsewhere {
                return Err(Box::new(Answer::Failed(Failure::Forbidden)));
            }
            signed(visit).await
        }
    }
}

/// Lets whoever is signed in pass, and sends everybody else to where one signs in: the same way whether there is something or not.
async fn signed(visit: &mut Visit) -> Result<(), Box<Answer>> {
    let to_sign_in = || Box::new(Answer::To(Address::SignIn.path(visit.locale)));
    let session = cookie::read(visit.headers(), CookieKind::Session, visit.is_secure()).ok_or_else(to_sign_in)?;
    match visit.state.store().signed_in(&session.hash(), visit.now).await {
        Ok(Some(person)) => {
            visit.who = Some(person);
            Ok(())
        }
        Ok(None) => Err(to_sign_in()),
        Err(error) => Err(Box::new(away(&error))),
    }
}

async fn link(visit: &mut Visit, purpose: Purpose) -> Result<(), Box<Answer>> {
    let Some(secret) = Secret::parse(&visit.segment) else {
        return Err(Box::new(gone(visit, Gone::Unknown, None)));
    };
    let found = visit.state.store().token(&secret.hash(), purpose, visit.now).await;
    match found {
        Ok(Some(token)) => match token.state {
            TokenState::Good => {
                visit.link = Some((secret, token));
                Ok(())
            }
            TokenState::Spent => Err(Box::new(gone(visit, Gone::Spent, Some(&token.object)))),
            TokenState::Expired => Err(Box::new(gone(visit, Gone::Expired, Some(&token.object)))),
            TokenState::Hidden => Err(Box::new(gone(visit, Gone::Hidden, None))),
            TokenState::Locked => Err(Box::new(gone(visit, Gone::Locked, None))),
        },
        Ok(None) => Err(Box::new(gone(visit, Gone::Unknown, None))),
        Err(error) => Err(Box::new(away(&error))),
    }
}

fn gone(visit: &Visit, gone: Gone, object: Option<&str>) -> Answer {
    let status = if gone == Gone::Unknown { StatusCode::NOT_FOUND } else { StatusCode::GONE };
    let listing = object.and_then(|id| visit.published.snapshot.find(id)).map(|listing| Opened::Listing(listing.id.clone()));
    let opened = match object {
        Some(NEW_LISTING) => Opened::NewListing,
        _ => listing.unwrap_or(Opened::Unknown),
    };
    visit.page_with(status, |context| gone::page(context, gone, &opened))
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
