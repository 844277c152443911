//! Taking charge of a listing whose mailbox on file is another one, or none: an administrator looks whether the mailbox belongs to the
//! service, and sends the link there, or says why not.

use crate::{
    domain::{
        change::{Change, ChangeId, Event, Facts, Kind, Status, next},
        date::Date,
        draft::Draft,
        letter::LetterKind,
        moment::Moment,
        note::Note,
        person::Person,
        service::{Service, ServiceId},
        web_address::EmailAddress,
    },
    store::{Saved, Store},
};

use super::{
    asking::letter,
    decide::{DecideError, Decided, by},
    secret::random_id,
};

/// Most claims of one listing that wait at a time: more tell an editor nothing.
const MOST_WAITING: usize = 5;

/// What became of a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Claimed {
    /// An administrator looks at it.
    Yes,
    /// Several wait already.
    TooMany,
    /// There is no such listing.
    Unknown,
}

/// Asks for the link at another mailbox. `words` say where an editor can see that it belongs to the service.
///
/// # Errors
/// The database fails; then nothing is kept.
pub async fn claim(store: &Store, service: &ServiceId, mailbox: &EmailAddress, words: &str, now: Moment) -> Result<Claimed, DecideError> {
    let Some((filed, version)) = store.current(service).await? else { return Ok(Claimed::Unknown) };
    let waiting = store.changes_of(service).await?;
    if waiting.iter().filter(|change| change.kind == Kind::Claim && change.status == Status::Held).count() >= MOST_WAITING {
        return Ok(Claimed::TooMany);
    }
    let change = asked(&filed.service, version, mailbox, now, random_id()?);
    let note = Note { about: change.id.0.clone(), person: None, name: None, words: words.to_owned(), made_at: now };
    store.add_change_with(&change, &note).await?;
    Ok(Claimed::Yes)
}

fn asked(service: &Service, version: i64, mailbox: &EmailAddress, now: Moment, id: String) -> Change {
    let begun = Change::begun(ChangeId(id), Kind::Claim, service.id.clone(), version, Draft::of(service), now);
    // Whoever has the link can confirm a listing: that is held like a number.
    Change { status: Status::Held, mailbox: Some(mailbox.clone()), sent_at: Some(now), ..begun }
}

/// Sends the link to the mailbox that asked for it.
///
/// # Errors
/// The database fails; then nothing is done.
pub async fn grant(store: &Store, change: &Change, person: &Person, today: Date, now: Moment) -> Result<Decided, DecideError> {
    let facts = Facts { high: true, is_current: true };
    let approved = next(change.status, Event::Approve(person.role), facts);
    let status = match approved.and_then(|status| next(status, Event::Grant, facts)) {
        Ok(status) => status,
        Err(refusal) => return Ok(Decided::Refused(refusal)),
    };
    let granted = Change { status, decided_by: Some(person.id.clone()), decided_at: Some(now), ..change.clone() };
    let letters = match &change.mailbox {
        Some(mailbox) => vec![letter(LetterKind::Review, mailbox.clone(), change.service_id.to_string(), "", now)?],
        None => Vec::new(),
    };
    Ok(match store.decide(&granted, &letters, &by(person, today, now)).await? {
        Saved::Yes => Decided::Done,
        Saved::Stale => Decided::TooLate,
    })
}
