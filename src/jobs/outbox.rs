//! Hands letters over: what is due, one after the other, for as long as the server runs.

use std::time::Duration;

use crate::{
    domain::{
        letter::{Letter, LetterKind, Purpose},
        locale::Locale,
        moment::Moment,
        service::ServiceId,
    },
    editing::secret::Secret,
    mail::{
        compose::{Filling, compose},
        send::{Handed, Mailer},
    },
    store::{NewToken, StoreError},
    urls::Address,
    web::state::AppState,
};

/// Between two looks for letters that are due.
const LOOK_EVERY: Duration = Duration::from_secs(2);

/// Where letters go, and the address that their links begin with: the setting, never what a request says.
#[derive(Debug)]
pub struct Post {
    /// The way to the mail server.
    pub mailer: Mailer,
    /// `https://example.org`
    pub origin: String,
}

/// Goes on for as long as the server runs. Letters wait while the database or the mail server is away.
pub async fn deliver(state: AppState, post: Post) {
    let mut away = false;
    loop {
        tokio::time::sleep(LOOK_EVERY).await;
        match deliver_due(&state, &post, state.clock().now().into()).await {
            Ok(_) => away = false,
            Err(error) if !away => {
                tracing::error!(%error, "letters cannot be sent; they wait");
                away = true;
            }
            Err(_) => {}
        }
    }
}

/// Hands over the letters that are due, and tells how many were taken.
///
/// # Errors
/// The database fails; letters that were not handed over are tried again.
pub async fn deliver_due(state: &AppState, post: &Post, now: Moment) -> Result<usize, StoreError> {
    let mut taken = 0;
    for letter in state.store().claim_letters(now).await? {
        // No text of a letter goes into the log, and no mailbox: its id is enough to find it.
        let id = letter.id.0.clone();
        match deliver_one(state, post, &letter, now).await? {
            Handed::Taken => taken += 1,
            Handed::Refused(reason) => {
                tracing::error!(id, reason, tries = letter.tries, "a letter was not taken, and is tried again later");
                state.store().put_back(&letter, now).await?;
            }
            Handed::Unknown(reason) => {
                tracing::error!(id, reason, "nobody knows whether a letter was taken; it is not sent again by itself");
            }
        }
    }
    Ok(taken)
}

async fn deliver_one(state: &AppState, post: &Post, letter: &Letter, now: Moment) -> Result<Handed, StoreError> {
    if !post.mailer.is_reachable().await {
        return Ok(Handed::Refused("the mail server cannot be reached".to_owned()));
    }
    let Some(service) = about(state, letter).await? else {
        return Ok(Handed::Refused("what it is about is not there".to_owned()));
    };
    let secret = match letter.kind.purpose().map(|purpose| Secret::new().map(|secret| (purpose, secret))).transpose() {
        Ok(secret) => secret,
        Err(error) => return Ok(Handed::Refused(error.to_string())),
    };
    let links = Locale::ALL.map(|locale| format!("{}{}", post.origin, address(letter, &service, secret.as_ref()).path(locale)));
    let names = Locale::ALL.map(|locale| service.name.read(locale).0);
    let filling = Filling { service: names, link: [&links[0], &links[1]], quoted: &letter.words, person: "" };
    let written = compose(&state.site().catalog, letter.kind, Locale::En, filling);
    let token = secret.as_ref().map(|(purpose, secret)| NewToken {
        hash: secret.hash(),
        purpose: *purpose,
        object: letter.object.clone(),
        mailbox: letter.recipient.clone(),
        made_at: now,
    });
    // From here on the mail server may have it.
    if !state.store().hand(letter, token.as_ref()).await? {
        return Ok(Handed::Unknown("another process took it over".to_owned()));
    }
    let handed = post.mailer.hand(&letter.id, &letter.recipient, &written).await;
    if handed == Handed::Taken {
        state.store().sent(&letter.id).await?;
    }
    Ok(handed)
}

/// The service that a letter is about.
async fn about(state: &AppState, letter: &Letter) -> Result<Option<crate::domain::service::Service>, StoreError> {
    let id = match letter.kind {
        LetterKind::Review => ServiceId::parse(&letter.object),
        LetterKind::Published | LetterKind::Rejected => {
            state.store().change(&crate::domain::change::ChangeId(letter.object.clone())).await?.map(|change| change.service_id)
        }
        LetterKind::SignIn => None,
    };
    let Some(id) = id else { return Ok(None) };
    Ok(state.store().current(&id).await?.map(|(filed, _)| filed.service))
}

/// Where a letter's link leads.
fn address(letter: &Letter, service: &crate::domain::service::Service, secret: Option<&(Purpose, Secret)>) -> Address {
    match secret {
        Some((Purpose::Review, secret)) => Address::Review(secret.reveal().to_owned()),
        _ if letter.kind == LetterKind::Rejected => Address::WorkHere(service.id.clone()),
        _ => Address::Service(service.id.clone()),
    }
}
