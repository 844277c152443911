//! `porchlight serve --demo`: what is invented, and the links with which it is tried.

use std::path::Path;

use crate::{
    clock::Clock,
    domain::{do_not_publish::DoNotPublish, locale::Locale, person::Person},
    editing::{demo, sign_in},
    store::Store,
    urls::Address,
    web::state::AppState,
};

use super::say;

pub(crate) async fn prepare(store: &Store, content: &Path, rules: &DoNotPublish, clock: &Clock) -> Result<Vec<Person>, String> {
    let file = content.join("data").join("demo").join("organizations.json");
    demo::prepare(store, &file, rules, clock.now().into()).await.map_err(|error| error.to_string())
}

/// Says how to get to the desk, and to an organization's own listing.
pub(crate) async fn say_links(state: &AppState, people: &[Person], origin: &str) -> Result<(), String> {
    let (store, now) = (state.store(), state.clock().now().into());
    say("This is a demonstration: people, organizations marked “demo” and their work are invented.");
    for person in people {
        let secret = sign_in::by_hand(store, person, now).await.map_err(|error| error.to_string())?;
        let path = Address::SignInLink(secret.reveal().to_owned()).path(person.locale);
        say(&format!("The desk, as {} ({}), once, within ten minutes: {origin}{path}", person.name, person.role.id()));
    }
    if let Some(secret) = demo::own_link(store, now).await.map_err(|error| error.to_string())? {
        say(&format!("An organization's own listing: {origin}{}", Address::Review(secret.reveal().to_owned()).path(Locale::En)));
    }
    Ok(())
}
