//! Asking for a link: anyone who works at a listed service, anyone who proposes a new one, and an editor who sends one to a service.

use thiserror::Error;

use crate::{
    domain::{
        email_address::EmailAddress,
        known::Known,
        letter::{Letter, LetterId, LetterKind, NEW_LISTING},
        moment::Moment,
        person::Person,
        service::ServiceId,
    },
    store::{Act, Applied, Asking, By, Store, StoreError, Unless},
};

use super::{
    secret::{NoRandomness, random_id},
    setting::Setting,
};

/// Minutes in which one email address is sent one link to a listing, or to a new one, however often someone asks; unless the link is used
/// up.
const COOLDOWN_MINUTES: i64 = 60;

/// Maximum number of letters for new listings in [`COOLDOWN_MINUTES`] minutes, to all addresses together: anyone can type any address, and no one
/// is to
/// use this site for flooding strangers.
const MAX_NEW_LETTERS: i64 = 60;

/// Maximum number of them to one person.
const MAX_TO_ONE: i64 = 3;

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
    #[error("{MAX_NEW_LETTERS} letters for new listings were written within {COOLDOWN_MINUTES} minutes")]
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

/// Writes to someone who looks after a listing, if `typed` is the email address of one and no link is on its way to it. One row is written
/// either way, so that neither the time nor a failure says whose email address it is.
///
/// # Errors
/// The database fails.
pub async fn for_listing(store: &Store, service: &ServiceId, typed: &EmailAddress, now: Moment) -> Result<(), AskError> {
    let looks_after = store.looks_after(service, typed).await?;
    let letter = letter(LetterKind::Review, typed.small(), service.to_string(), "", now)?;
    let unless = [on_its_way(service, typed, now)];
    keep(store, Some(&letter).filter(|_| looks_after), &unless, &By::visitor(now)).await?;
    Ok(())
}

/// Writes to the person who proposes a new listing: the letter shows that the email address is theirs.
///
/// # Errors
/// The database fails, or too many asked lately.
pub async fn for_new_listing(store: &Store, typed: &EmailAddress, now: Moment) -> Result<(), AskError> {
    let since = now.plus_minutes(-COOLDOWN_MINUTES);
    if store.letters_of_kind_since(LetterKind::NewListing, since).await? >= MAX_NEW_LETTERS {
        return Err(AskError::TooMany);
    }
    // One person, whatever is after the plus sign.
    let person = typed.person();
    let letter = letter(LetterKind::NewListing, typed.clone(), person.as_str(), "", now)?;
    let unless = [
        Unless::OnItsWay { letter: &person, link: NEW_LISTING, mailbox: typed, since },
        Unless::NewListings { person: &person, since, most: MAX_TO_ONE },
    ];
    keep(store, Some(&letter), &unless, &By::visitor(now)).await?;
    Ok(())
}

/// Writes to someone who looks after a listing because an editor asks for it. False when a link is on its way there.
///
/// # Errors
/// The database fails.
pub async fn by_editor(setting: &Setting<'_>, service: &ServiceId, keeper: &EmailAddress, person: &Person) -> Result<bool, AskError> {
    let now = setting.now;
    let letter = letter(LetterKind::Review, keeper.clone(), service.to_string(), "", now)?;
    let (unless, by) = ([on_its_way(service, keeper, now)], setting.by(person));
    keep(setting.store, Some(&letter), &unless, &by).await
}

/// Keeps a letter that was asked for. False when there is none to keep, or something is so.
pub(super) async fn keep(store: &Store, letter: Option<&Letter>, unless: &[Unless<'_>], by: &By) -> Result<bool, AskError> {
    let asking = Asking { letter, unless, stand_in: &LetterId(random_id()?) };
    Ok(matches!(store.apply(Act::Ask(&asking), &Known::default(), by).await?, Applied::Done(_)))
}

/// A link to a listing that is on its way, or has come lately and is not used up: someone who has finished may have another.
fn on_its_way<'a>(service: &'a ServiceId, mailbox: &'a EmailAddress, now: Moment) -> Unless<'a> {
    Unless::OnItsWay { letter: service.as_str(), link: service.as_str(), mailbox, since: now.plus_minutes(-COOLDOWN_MINUTES) }
}
