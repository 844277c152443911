//! Signing in without a password: a link is mailed, good for ten minutes, once, and only in the browser that asked for it.

use thiserror::Error;

use crate::{
    domain::{
        email_address::EmailAddress,
        freshness::Means,
        letter::{Letter, LetterId, LetterKind, Purpose},
        moment::Moment,
        person::{Person, PersonId},
    },
    store::{By, NewToken, Store, StoreError, TokenState, Unless},
};

use super::{
    asking::{self, AskError},
    secret::{NoRandomness, Secret, random_id},
};

/// Why signing in did not work.
#[derive(Debug, Error)]
pub enum SignInError {
    /// The database fails.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// No secret can be made.
    #[error(transparent)]
    NoRandomness(#[from] NoRandomness),
}

/// Minutes in which a person is written [`MAX_LETTERS`] letters at most.
const BETWEEN: i64 = 1;

/// Maximum number of links of one person that are good at a time: a telephone, a computer, and someone who asks in a person's name. The oldest ends.
const MAX_LETTERS: i64 = 3;

/// What a link to sign in opens: a person, in the browser that asked, which holds the secret of this hash. A link that an administrator
/// hands over by hand is for any browser.
pub fn object(person: &PersonId, browser: &str) -> String {
    format!("{}:{browser}", person.0)
}

/// Asks for a link, for the browser that holds the secret of an earlier request, or for one that gets a new secret. The same is done, and
/// answered, no matter who owns the email address.
///
/// A browser that asks twice in a minute keeps its secret and gets one letter; another browser gets a letter of its own.
///
/// # Errors
/// The database fails, or no secret can be made.
pub async fn ask(store: &Store, mailbox: &EmailAddress, held: Option<Secret>, now: Moment) -> Result<Secret, AskError> {
    let browser = held.map_or_else(Secret::new, Ok)?;
    let person = store.person_at(mailbox, now).await?;
    let about = person.as_ref().map(|person| person.id.clone()).unwrap_or(PersonId(String::new()));
    let letter = person
        .map(|person| {
            let id = LetterId(random_id()?);
            Ok::<_, NoRandomness>(Letter::new(id, LetterKind::SignIn, person.mailbox, person.id.0, browser.hash().0, now))
        })
        .transpose()?;
    let since = now.plus_minutes(-BETWEEN);
    let unless = [Unless::SignIns { person: &about, browser: &browser.hash(), since, most: MAX_LETTERS }];
    asking::keep(store, letter.as_ref(), &unless, &By::visitor(now)).await?;
    Ok(browser)
}

/// A link that an administrator hands over by hand, for a person's first time.
///
/// # Errors
/// The database fails, or no secret can be made.
pub async fn by_hand(store: &Store, person: &Person, now: Moment) -> Result<Secret, SignInError> {
    let secret = Secret::new()?;
    let token = NewToken {
        means: Means::Link,
        hash: secret.hash(),
        purpose: Purpose::SignIn,
        object: object(&person.id, ""),
        mailbox: person.mailbox.clone(),
        made_at: now,
    };
    store.keep_token(&token).await?;
    Ok(secret)
}

/// What became of a link.
#[derive(Debug)]
pub enum SignedIn {
    /// This browser is signed in with this secret.
    Yes(Secret),
    /// The link was asked for in another browser.
    OtherBrowser,
    /// It opens nothing.
    Gone(TokenState),
    /// There is no such link.
    Unknown,
}

/// Spends a link and signs in the browser that holds `browser`.
///
/// # Errors
/// The database fails; then the link still works.
pub async fn sign_in(store: &Store, link: &Secret, browser: Option<&Secret>, now: Moment) -> Result<SignedIn, SignInError> {
    let hash = link.hash();
    let Some(token) = store.token(&hash, Purpose::SignIn, now).await? else { return Ok(SignedIn::Unknown) };
    if token.state != TokenState::Good {
        return Ok(SignedIn::Gone(token.state));
    }
    let Some((person, asked_in)) = token.object.split_once(':') else { return Ok(SignedIn::Unknown) };
    if !asked_in.is_empty() && browser.is_none_or(|browser| browser.hash().0 != asked_in) {
        return Ok(SignedIn::OtherBrowser);
    }
    let Some(person) = store.person(&PersonId(person.to_owned())).await? else { return Ok(SignedIn::Unknown) };
    let session = Secret::new()?;
    if !store.begin_session(&hash, &session.hash(), &person.id, now).await? {
        return Ok(SignedIn::Gone(TokenState::Spent));
    }
    Ok(SignedIn::Yes(session))
}
