//! Asking for a link: whoever works at a listed service, whoever proposes a new one, and an editor who sends one to a service.

use thiserror::Error;

use crate::{
    domain::{
        email_address::EmailAddress,
        letter::{Letter, LetterId, LetterKind},
        moment::Moment,
        service::ServiceId,
    },
    store::{Store, StoreError},
};

use super::secret::{NoRandomness, random_id};

/// Minutes in which one listing, or one mailbox that proposes a new one, is sent one letter at most, however often somebody asks.
const BETWEEN: i64 = 60;

/// Most letters for new listings in [`BETWEEN`] minutes, to all mailboxes together: they go to whatever mailbox is typed, and nobody is to
/// use this site for flooding strangers.
const MOST_NEW: i64 = 60;

/// Why no letter could be written.
#[derive(Debug, Error)]
pub enum AskError {
    /// The database fails.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// No name for a letter can be made.
    #[error(transparent)]
    NoRandomness(#[from] NoRandomness),
    /// Too many asked lately.
    #[error("{MOST_NEW} letters for new listings were written within {BETWEEN} minutes")]
    TooMany,
}

/// A letter that waits to be sent.
pub(super) fn letter(
    kind: LetterKind,
    recipient: EmailAddress,
    object: impl Into<String>,
    words: impl Into<String>,
    now: Moment,
) -> Result<Letter, NoRandomness> {
    Ok(Letter::new(LetterId(random_id()?), kind, recipient, object.into(), words.into(), now))
}

/// Writes to the mailbox on file, if `typed` is that mailbox and none was written to it lately. The work is the same either way, so that
/// the time it takes says nothing.
///
/// # Errors
/// The database fails.
pub async fn for_listing(
    store: &Store,
    service: &ServiceId,
    on_file: Option<&EmailAddress>,
    typed: &EmailAddress,
    now: Moment,
) -> Result<(), AskError> {
    let is_on_file = on_file.is_some_and(|email| email.to_string().eq_ignore_ascii_case(&typed.to_string()));
    let letter = letter(LetterKind::Review, typed.clone(), service.to_string(), "", now)?;
    let lately = store.letters_since(LetterKind::Review, service.as_str(), now.plus_minutes(-BETWEEN)).await?;
    let letters: Vec<Letter> =
        on_file.filter(|_| is_on_file && lately == 0).map(|email| Letter { recipient: email.clone(), ..letter }).into_iter().collect();
    Ok(store.post(&letters).await?)
}

/// Writes to whoever proposes a new listing: the letter shows that the mailbox is theirs.
///
/// # Errors
/// The database fails, or too many asked lately.
pub async fn for_new_listing(store: &Store, typed: &EmailAddress, now: Moment) -> Result<(), AskError> {
    let since = now.plus_minutes(-BETWEEN);
    if store.letters_of_kind_since(LetterKind::NewListing, since).await? >= MOST_NEW {
        return Err(AskError::TooMany);
    }
    let about = typed.to_string().to_lowercase();
    let lately = store.letters_since(LetterKind::NewListing, &about, since).await?;
    let letter = letter(LetterKind::NewListing, typed.clone(), about, "", now)?;
    let letters: Vec<Letter> = (lately == 0).then_some(letter).into_iter().collect();
    Ok(store.post(&letters).await?)
}

/// Writes to the mailbox on file because an editor asks for it. False when a letter went there lately.
///
/// # Errors
/// The database fails.
pub async fn by_editor(store: &Store, service: &ServiceId, on_file: &EmailAddress, now: Moment) -> Result<bool, AskError> {
    let lately = store.letters_since(LetterKind::Review, service.as_str(), now.plus_minutes(-BETWEEN)).await?;
    if lately == 0 {
        store.post(&[letter(LetterKind::Review, on_file.clone(), service.to_string(), "", now)?]).await?;
    }
    Ok(lately == 0)
}
