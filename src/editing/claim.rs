//! Taking charge of a listing whose email address on file is another one, or none. The desk calls the service, and sends the link there,
//! or says why not.

use crate::{
    domain::{
        change::{Change, ChangeId, Kind, Status},
        draft::Draft,
        email_address::EmailAddress,
        known::Known,
        moment::Moment,
        note::Note,
        service::{Service, ServiceId},
    },
    store::{Act, Applied, By, Claim, Store},
};

use super::{decide::DecideError, secret::random_id};

/// Maximum number of waiting claims of one listing: further ones add no information.
const MAX_WAITING: usize = 5;

/// What became of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claimed {
    /// The desk looks at it.
    Yes,
    /// Several wait already.
    TooMany,
    /// There is no such listing, or readers do not see it.
    Unknown,
    /// Only the shipped file changes it.
    Locked,
}

/// Asks for the link at another email address. `words` say where an editor can see that it belongs to the service.
///
/// # Errors
/// The database fails; nothing is kept.
pub async fn claim(store: &Store, service: &ServiceId, mailbox: &EmailAddress, words: &str, by: &By) -> Result<Claimed, DecideError> {
    let Some((filed, version)) = store.current(service).await?.filter(|(filed, _)| filed.published) else {
        return Ok(Claimed::Unknown);
    };
    if filed.locked {
        return Ok(Claimed::Locked);
    }
    let now = by.now;
    let change = asked(&filed.service, version, mailbox, now, random_id()?);
    let note = Note { about: change.id.0.clone(), person: None, name: None, words: words.to_owned(), made_at: now };
    let claim = Claim { change: &change, note: &note, most: MAX_WAITING };
    Ok(match store.apply(Act::Claim(&claim), &Known::default(), by).await? {
        Applied::Done(_) => Claimed::Yes,
        _ => Claimed::TooMany,
    })
}

fn asked(service: &Service, version: i64, mailbox: &EmailAddress, now: Moment, id: String) -> Change {
    let begun = Change::begun(ChangeId(id), Kind::Claim, service.id.clone(), version, Draft::of(service), now);
    // Anyone who has the link can confirm a listing: that is held like a number.
    Change { status: Status::Held, mailbox: Some(mailbox.clone()), sent_at: Some(now), ..begun }
}
