//! Who looks after a listing: inviting a colleague, leaving, and “This was not us”.

use crate::{
    domain::{
        change::{Change, ChangeId, Kind, Status},
        draft::Draft,
        email_address::EmailAddress,
        keeper::may_invite,
        letter::LetterKind,
        person::Person,
        service::ServiceId,
    },
    store::{Act, By, Keeping, Objection, TokenHash},
};

use super::{
    asking,
    claim::{self, Claimed},
    decide::{DecideError, Decided, applied},
    secret::random_id,
    setting::Setting,
};

/// What became of an invitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Invited {
    /// The link is on its way to a colleague.
    Sent,
    /// The email address is elsewhere: the desk calls the service first.
    Asked,
    /// They look after the listing already, or someone was quicker.
    TooLate,
    /// Several people wait already.
    TooMany,
}

/// Invites someone to look after a listing. `words` tell the desk who invites, where it has to look.
///
/// # Errors
/// The database fails; nothing is done.
pub async fn invite(
    setting: &Setting<'_>,
    (link, inviting): (&TokenHash, &EmailAddress),
    service: &ServiceId,
    mailbox: &EmailAddress,
    words: &str,
) -> Result<Invited, DecideError> {
    let (store, now) = (setting.store, setting.now);
    if !may_invite(inviting, mailbox) {
        return Ok(match claim::claim(store, service, mailbox, words, &By::link(setting.now)).await? {
            Claimed::Yes => Invited::Asked,
            Claimed::TooMany => Invited::TooMany,
            Claimed::Unknown | Claimed::Locked => Invited::TooLate,
        });
    }
    let Some((filed, version)) = store.current(service).await? else { return Ok(Invited::TooLate) };
    let begun = Change::begun(ChangeId(random_id()?), Kind::Claim, service.clone(), version, Draft::of(&filed.service), now);
    let change = Change { status: Status::Granted, mailbox: Some(mailbox.clone()), sent_at: Some(now), decided_at: Some(now), ..begun };
    let letter = asking::letter(LetterKind::Review, mailbox.clone(), service.to_string(), "", now)?;
    let done = store.apply(Act::Keep(Keeping::Invite(link, &change, &letter)), setting.known, &By::link(setting.now)).await?;
    Ok(if applied(done)? == Decided::Done { Invited::Sent } else { Invited::TooLate })
}

/// Someone looks after a listing no longer. Their link ends.
///
/// # Errors
/// The database fails; nothing is done.
pub async fn leave(setting: &Setting<'_>, link: &TokenHash) -> Result<Decided, DecideError> {
    applied(setting.store.apply(Act::Keep(Keeping::Leave(link)), setting.known, &By::link(setting.now)).await?)
}

/// “This was not us”.
///
/// # Errors
/// The database fails; nothing is done.
pub async fn object(setting: &Setting<'_>, link: &TokenHash, change: &ChangeId) -> Result<Decided, DecideError> {
    applied(setting.store.apply(Act::Object(Objection { link, change }), setting.known, &By::link(setting.now)).await?)
}

/// The desk ends someone's looking after a listing: an administrator.
///
/// # Errors
/// The database fails; nothing is done.
pub async fn end(setting: &Setting<'_>, service: &ServiceId, mailbox: &EmailAddress, person: &Person) -> Result<Decided, DecideError> {
    applied(setting.store.apply(Act::Keep(Keeping::End(service, mailbox)), setting.known, &setting.by(person)).await?)
}

/// The desk ends every link to a listing.
///
/// # Errors
/// The database fails; nothing is done.
pub async fn end_links(setting: &Setting<'_>, service: &ServiceId, person: &Person) -> Result<Decided, DecideError> {
    applied(setting.store.apply(Act::Keep(Keeping::EndLinks(service)), setting.known, &setting.by(person)).await?)
}
