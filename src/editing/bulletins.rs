//! Bulletins: what the desk tells readers for a while.

use crate::{
    domain::{
        bulletin::{self, Bulletin, Part, Scope, Typed, Wrong},
        person::Person,
        scan::plain,
    },
    finder::{listing::Listing, snapshot::Snapshot},
    store::{Act, Announcing},
};

use super::{
    decide::{DecideError, Decided, applied},
    secret::random_id,
    setting::Setting,
};

/// What became of writing one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Written {
    /// It is kept, and shown, or it waits for a second person.
    Kept(Decided),
    /// It cannot be taken as it is.
    Wrong(Vec<(Part, Wrong)>),
}

/// Writes a bulletin.
///
/// # Errors
/// The database fails; nothing is done.
pub async fn write(setting: &Setting<'_>, snapshot: &Snapshot, typed: &Typed, person: &Person) -> Result<Written, DecideError> {
    let may_name = |scope: &Scope, digits: &str| may_name(snapshot, scope, digits);
    let mut read = bulletin::read(typed, setting.now, may_name);
    if let Ok(meant) = &read
        && let Scope::Listing(service) = &meant.scope
        && snapshot.find(service.as_str()).is_none()
    {
        read = Err(vec![(Part::Scope, Wrong::NoScope)]);
    }
    let meant = match read {
        Ok(meant) => meant,
        Err(wrong) => return Ok(Written::Wrong(wrong)),
    };
    let (id, by) = (random_id()?, person.id.clone());
    let bulletin = Bulletin { id, scope: meant.scope, words: meant.words, from: meant.from, until: meant.until, by, is_agreed: false };
    announce(setting, Announcing::Write(&bulletin), person).await.map(Written::Kept)
}

/// Agrees to a bulletin, or ends one.
///
/// # Errors
/// The database fails; nothing is done.
pub async fn announce(setting: &Setting<'_>, announcing: Announcing<'_>, person: &Person) -> Result<Decided, DecideError> {
    applied(setting.store.apply(Act::Announce(announcing), setting.known, &setting.by(person)).await?)
}

/// A number may be named by its own listing's bulletin, and one of the lines that everyone sees by any.
fn may_name(snapshot: &Snapshot, scope: &Scope, digits: &str) -> bool {
    let has = |listing: &Listing| {
        let numbers = listing.phones.iter().map(|phone| &phone.number).chain(listing.text_line.iter().map(|line| &line.number));
        numbers.into_iter().any(|number| bare(number.as_str()) == bare(digits))
    };
    match scope {
        // Of a line that everyone sees, its own number only (docs/SAFETY.md).
        Scope::Listing(service) => snapshot.find(service.as_str()).is_some_and(has),
        Scope::Province | Scope::Division(_) => snapshot.listings().iter().any(|listing| listing.locked && has(listing)),
    }
}

/// The digits, without the 1 of North America.
fn bare(number: &str) -> String {
    let digits: String = plain(number).chars().filter(char::is_ascii_digit).collect();
    digits.strip_prefix('1').filter(|rest| rest.len() == 10).map(str::to_owned).unwrap_or(digits)
}
