//! Sends due letters, one at a time, for as long as the server runs.

use std::{sync::Arc, time::Duration};

use thiserror::Error;

use crate::{
    domain::{
        change::{ChangeId, Kind},
        freshness::Means,
        letter::{Letter, LetterId, LetterKind, NEW_LISTING},
        locale::Locale,
        localized::Localized,
        moment::Moment,
        news::Audience,
        person::PersonId,
        service::ServiceId,
        text::on_one_line,
        time_zone::day_in_ontario,
    },
    editing::{
        secret::{Secret, random_id},
        sign_in,
    },
    mail::{
        compose::{Filling, Written, compose},
        send::{Handed, Mailer},
    },
    store::{NewToken, StoreError},
    urls::{Address, Page},
    web::state::AppState,
};

use super::stop::{self, Stop};

/// Between two looks for letters that are due.
const LOOK_EVERY: Duration = Duration::from_secs(2);

/// Where letters go, and the address that their links begin with: the setting, never what a request says.
#[derive(Debug)]
pub struct Post {
    /// The way to the mail server.
    pub mailer: Mailer,
    /// `https://example.org`
    pub origin: String,
    /// Who runs the site, as letters say; empty where no one is named.
    pub host: String,
}

/// Why letters wait.
#[derive(Debug, Error)]
pub enum DeliveryError {
    /// The database fails.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// No one answers.
    #[error("the mail server cannot be reached")]
    Unreachable,
}

/// Runs until the server stops. Letters wait while the database or the mail server is away.
pub async fn deliver(state: AppState, post: Arc<Post>, mut stop: Stop) {
    let mut away = false;
    while !stop.wait(LOOK_EVERY).await {
        match deliver_until(&state, &post, state.clock().now().into(), &stop).await {
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
/// The database fails, or the mail server does not answer; letters that were not handed over are tried again.
pub async fn deliver_due(state: &AppState, post: &Post, now: Moment) -> Result<usize, DeliveryError> {
    let (_stopper, stop) = stop::channel();
    deliver_until(state, post, now, &stop).await
}

/// The same, one letter after the other, until the server is to stop.
async fn deliver_until(state: &AppState, post: &Post, now: Moment, stop: &Stop) -> Result<usize, DeliveryError> {
    write_digests(state, now).await?;
    let mut taken = 0;
    while !stop.is_asked() {
        let Some(letter) = state.store().claim_letter(now).await? else { break };
        if !post.mailer.is_reachable().await {
            // The rest would wait as long for the same.
            state.store().put_back(&letter, now).await?;
            return Err(DeliveryError::Unreachable);
        }
        // The log contains neither the text of a letter nor an email address: the id is enough to find it.
        let id = letter.id.0.clone();
        match deliver_one(state, post, &letter, now).await? {
            Handed::Taken => taken += 1,
            Handed::Refused(reason) => {
                tracing::error!(id, reason, tries = letter.tries, "a letter was not taken, and is tried again later");
                state.store().put_back(&letter, now).await?;
            }
            Handed::Never(reason) => {
                tracing::error!(id, reason, tries = letter.tries, "a letter was refused for good, and is shown on the desk");
                state.store().refuse(&letter).await?;
                if letter.kind == LetterKind::Reminder {
                    state.store().bounced(&letter.recipient, now).await?;
                }
            }
            Handed::Unknown(reason) => {
                tracing::error!(id, reason, "nobody knows whether a letter was taken; it is not sent again by itself");
            }
        }
    }
    Ok(taken)
}

/// Writes the digests that are due: what keepers and administrators are told.
async fn write_digests(state: &AppState, now: Moment) -> Result<(), DeliveryError> {
    for (recipient, audience) in state.store().due_digests(now).await? {
        let kind = match audience {
            Audience::Keeper => LetterKind::Digest,
            Audience::Desk => LetterKind::DeskDigest,
        };
        // Without randomness there is no name for it: it is written at the next look.
        let Ok(id) = random_id() else { continue };
        let letter = Letter::new(LetterId(id.clone()), kind, recipient, id, String::new(), now);
        state.store().post_digest(&letter, audience).await?;
    }
    Ok(())
}

async fn deliver_one(state: &AppState, post: &Post, letter: &Letter, now: Moment) -> Result<Handed, StoreError> {
    let secret = match letter.kind.purpose().map(|purpose| Secret::new().map(|secret| (purpose, secret))).transpose() {
        Ok(secret) => secret,
        Err(error) => return Ok(Handed::Refused(error.to_string())),
    };
    let Some((written, object)) = written(state, post, letter, secret.as_ref().map(|(_, secret)| secret)).await? else {
        return Ok(Handed::Refused("what it is about is not there".to_owned()));
    };
    let token = secret.as_ref().map(|(purpose, secret)| NewToken {
        means: Means::Link,
        hash: secret.hash(),
        purpose: *purpose,
        object,
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

/// A letter in words, and what its link opens; `None` when what it is about is not there.
async fn written(state: &AppState, post: &Post, letter: &Letter, secret: Option<&Secret>) -> Result<Option<(Written, String)>, StoreError> {
    let catalog = &state.site().catalog;
    let in_both = |address: Address| Locale::ALL.map(|locale| format!("{}{}", post.origin, address.path(locale)));
    if letter.kind == LetterKind::SignIn {
        let person = state.store().person(&PersonId(letter.object.clone())).await?;
        let Some((person, secret)) = person.zip(secret) else { return Ok(None) };
        let links = in_both(Address::SignInLink(secret.reveal().to_owned()));
        let filling = Filling { link: [&links[0], &links[1]], person: &person.name, host: &post.host, ..Filling::default() };
        return Ok(Some((compose(catalog, letter.kind, Some(person.locale), filling), sign_in::object(&person.id, &letter.words))));
    }
    if letter.kind == LetterKind::NewListing {
        let Some(secret) = secret else { return Ok(None) };
        let links = in_both(Address::Review(secret.reveal().to_owned()));
        let filling = Filling { link: [&links[0], &links[1]], host: &post.host, ..Filling::default() };
        return Ok(Some((compose(catalog, letter.kind, None, filling), NEW_LISTING.to_owned())));
    }
    if let LetterKind::Welcome | LetterKind::AuditHead = letter.kind {
        let links = in_both(if letter.kind == LetterKind::Welcome { Address::SignIn } else { Address::DeskAudit });
        let filling = Filling { link: [&links[0], &links[1]], quoted: &letter.words, host: &post.host, ..Filling::default() };
        return Ok(Some((compose(catalog, letter.kind, None, filling), letter.object.clone())));
    }
    if letter.kind == LetterKind::LetIn {
        let Some(person) = state.store().person(&PersonId(letter.object.clone())).await? else { return Ok(None) };
        let (links, quoted) = (in_both(Address::DeskPeople), on_one_line(&letter.words));
        let filling =
            Filling { link: [&links[0], &links[1]], quoted: &quoted, person: &person.name, host: &post.host, ..Filling::default() };
        return Ok(Some((compose(catalog, letter.kind, None, filling), letter.object.clone())));
    }
    if letter.kind == LetterKind::Reminder {
        let Some(secret) = secret else { return Ok(None) };
        let links = in_both(Address::OwnAll(secret.reveal().to_owned()));
        let Some(facts) = kept(state, letter).await? else { return Ok(None) };
        let filling = Filling { facts: [&facts[0], &facts[1]], link: [&links[0], &links[1]], host: &post.host, ..Filling::default() };
        return Ok(Some((compose(catalog, letter.kind, None, filling), letter.object.clone())));
    }
    if let LetterKind::Digest | LetterKind::DeskDigest = letter.kind {
        let links = in_both(secret.map_or(Address::Desk, |secret| Address::Object(secret.reveal().to_owned())));
        let facts = news(state, &letter.id).await?;
        let filling = Filling { facts: [&facts[0], &facts[1]], link: [&links[0], &links[1]], host: &post.host, ..Filling::default() };
        return Ok(Some((compose(catalog, letter.kind, None, filling), letter.object.clone())));
    }
    let Some((names, address)) = about(state, letter).await? else { return Ok(None) };
    let links = in_both(secret.map_or(address, |secret| Address::Review(secret.reveal().to_owned())));
    let facts = state.published().letter_facts(catalog, &letter.object);
    let filling = Filling {
        service: [&names[0], &names[1]],
        facts: [&facts[0], &facts[1]],
        link: [&links[0], &links[1]],
        quoted: &letter.words,
        person: "",
        host: &post.host,
    };
    Ok(Some((compose(catalog, letter.kind, None, filling), letter.object.clone())))
}

/// What a letter is about: the name of the service in each language, and the page that it leads to, unless it has a link of its own.
async fn about(state: &AppState, letter: &Letter) -> Result<Option<([String; 2], Address)>, StoreError> {
    if letter.kind == LetterKind::Review {
        let Some(id) = ServiceId::parse(&letter.object) else { return Ok(None) };
        // No link to a listing that no one can open it for.
        let current = state.store().current(&id).await?.filter(|(filed, _)| filed.published && !filed.locked);
        return Ok(current.map(|(filed, _)| (names(&filed.service.name), Address::Service(id))));
    }
    let Some(change) = state.store().change(&ChangeId(letter.object.clone())).await? else { return Ok(None) };
    let is_bad_news = matches!(letter.kind, LetterKind::Rejected | LetterKind::TakenBack | LetterKind::Closed);
    if change.kind == Kind::New && is_bad_news {
        // There is no listing yet: its name is in what was sent only.
        return Ok(change.draft.name().map(|name| (names(&name), Address::Page(Page::NewListing))));
    }
    let Some((filed, _)) = state.store().current(&change.service_id).await? else { return Ok(None) };
    let address = match filed.published {
        // Its pages are not there any more.
        false => Address::Page(Page::UpdateListing),
        true if is_bad_news => Address::WorkHere(change.service_id),
        true => Address::Service(change.service_id),
    };
    Ok(Some((names(&filed.service.name), address)))
}

/// The names of the listings that a reminder is about, in each language, a line each; `None` when its reader looks after none any more.
async fn kept(state: &AppState, letter: &Letter) -> Result<Option<[String; 2]>, StoreError> {
    let published = state.published();
    let services = state.store().kept_listings().await?.remove(letter.recipient.small().as_str()).unwrap_or_default();
    let shown: Vec<[String; 2]> =
        services.iter().filter_map(|service| published.snapshot.find(service.as_str())).map(|listing| names(&listing.name)).collect();
    let lines = |at: usize| shown.iter().map(|names| format!("- {}", on_one_line(&names[at]))).collect::<Vec<_>>().join("\n");
    Ok((!shown.is_empty()).then(|| [lines(0), lines(1)]))
}

/// What a digest tells, in each language, a line each.
async fn news(state: &AppState, letter: &LetterId) -> Result<[String; 2], StoreError> {
    let mut lines = [Vec::new(), Vec::new()];
    for news in state.store().news_in(letter).await? {
        let name = match state.store().current(&news.service).await? {
            Some((filed, _)) => Some(filed.service.name),
            // There is no listing yet: its name is in what was sent only.
            None => match &news.change {
                Some(change) => state.store().change(change).await?.and_then(|change| change.draft.name()),
                None => None,
            },
        };
        let names = name.as_ref().map_or([String::new(), String::new()], names);
        for (at, locale) in Locale::ALL.into_iter().enumerate() {
            let words = state.site().catalog.words(locale);
            let date = words.date(day_in_ontario(news.at));
            let service = on_one_line(&names[at]);
            let arguments = [("service", service.into()), ("what", words.news(news.kind).into()), ("date", date.into())];
            lines[at].push(format!("- {}", words.with("mail-news", arguments)));
        }
    }
    Ok(lines.map(|lines| lines.join("\n")))
}

fn names(name: &Localized) -> [String; 2] {
    Locale::ALL.map(|locale| name.read(locale).0.to_owned())
}
