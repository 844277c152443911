//! How much harm a change can do, by its fields and by what its texts hold. Asked when a change is sent and again when it is published.

use super::{
    change::{Change, Kind},
    draft::{Difference, Draft},
    field::{Field, Part, Risk},
    known::{Borrowed, Known, Own},
    moment::Moment,
    path::Path,
    scan::{
        address::is_like_an_address,
        contact::{Contact, ContactKind, contacts, holds_number},
    },
    service::ServiceId,
};

/// The number that must never be talked out of.
const EMERGENCY: [&str; 2] = ["911", "988"];

/// Why a difference is held, in words for an editor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Flag {
    /// A text holds a way of contact: these words.
    Contact(ContactKind, String),
    /// A text names a crisis number.
    Crisis(String),
    /// A text may tell where the place is, which is not public: these words.
    Address(String),
    /// It says what another published listing is known by.
    Borrowed {
        /// What.
        what: Borrowed,
        /// The words.
        words: String,
        /// Whose it is.
        of: ServiceId,
    },
    /// The listing is too new for one editor to change what it is.
    Young,
}

/// What is known when a change is looked at.
#[derive(Clone, Copy, Debug)]
pub struct Circumstances<'a> {
    /// The published listings.
    pub known: &'a Known,
    /// Whether the listing was first published less than 30 days ago.
    pub is_young: bool,
}

/// Days for which a new listing is young: an editor alone does not change what it is.
const YOUNG_DAYS: i64 = 30;

impl<'a> Circumstances<'a> {
    /// Of a listing that was first published here then; `None` for one of the shipped directory.
    pub fn of(known: &'a Known, listed_since: Option<Moment>, now: Moment) -> Self {
        Self { known, is_young: listed_since.is_some_and(|since| now < since.plus_minutes(YOUNG_DAYS * 24 * 60)) }
    }
}

/// What can go wrong with a difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessed {
    /// How much harm it can do.
    pub risk: Risk,
    /// Why, beyond what its field is.
    pub flags: Vec<Flag>,
}

/// How much harm a difference of a change can do. This is the one place that decides it.
pub fn assess(change: &Change, difference: &Difference, circumstances: &Circumstances<'_>) -> Assessed {
    let own = Own::new(&change.service_id, organization(&change.base));
    let mut flags = Vec::new();
    for (path, text) in &difference.after {
        flags.extend(in_text(*path, text, &change.draft, circumstances.known));
        flags.extend(borrowed(*path, text, circumstances.known, &own));
    }
    let by_field = match difference.field {
        // An organization that asks for secrecy does not wait for two people and a call: the change tells readers nothing new.
        Field::Location if change.draft.is_private() => Risk::Medium,
        field => field.risk(),
    };
    if by_field == Risk::Medium && circumstances.is_young {
        flags.push(Flag::Young);
    }
    Assessed { risk: if flags.is_empty() { by_field } else { Risk::High }, flags }
}

/// The risk of a change as a whole: its highest. What is more than a correction is always high.
pub fn of_change(change: &Change, circumstances: &Circumstances<'_>) -> Risk {
    if change.kind != Kind::Update {
        return Risk::High;
    }
    let risks = change.differences().into_iter().map(|difference| assess(change, &difference, circumstances).risk);
    risks.max().unwrap_or(Risk::Low)
}

/// The texts by which a secret place could be found: no person alone may publish them. A text that was there before counts only when the
/// place becomes secret by this change.
pub fn revealing(change: &Change) -> Vec<Path> {
    if !change.draft.is_private() {
        return Vec::new();
    }
    let differences = change.differences();
    let becomes = differences.iter().any(|difference| difference.field == Field::Location);
    let is_new = |path: &Path| becomes || differences.iter().any(|difference| difference.after.iter().any(|(new, _)| new == path));
    change.draft.telling().into_iter().filter(is_new).collect()
}

fn organization(draft: &Draft) -> &str {
    let name = |part| Path::of(Field::Organization, part).map_or("", |path| draft.get(path));
    if name(Part::En).is_empty() { name(Part::Fr) } else { name(Part::En) }
}

/// What a text of words leads to.
fn in_text(path: Path, text: &str, draft: &Draft, known: &Known) -> Vec<Flag> {
    if !path.is_words() {
        return Vec::new();
    }
    let mut flags: Vec<Flag> = contacts(text).into_iter().map(|Contact { kind, words, .. }| Flag::Contact(kind, words)).collect();
    let short = known.crisis_numbers().filter(|digits| digits.len() < 7);
    let mut named: Vec<&str> = EMERGENCY.into_iter().chain(short).filter(|digits| holds_number(text, digits)).collect();
    named.sort_unstable();
    named.dedup();
    flags.extend(named.into_iter().map(|digits| Flag::Crisis(digits.to_owned())));
    if !draft.is_public() && is_like_an_address(text) {
        flags.push(Flag::Address(text.to_owned()));
    }
    flags
}

/// What a text says that is another listing's.
fn borrowed(path: Path, text: &str, known: &Known, own: &Own<'_>) -> Vec<Flag> {
    let flag = |what, of: &ServiceId| Flag::Borrowed { what, words: text.to_owned(), of: of.clone() };
    let mut flags = Vec::new();
    match (path.field(), path.part()) {
        (Field::Name | Field::Organization, _) => flags.extend(known.name(text, own).map(|of| flag(Borrowed::Name, of))),
        (Field::Phones | Field::TextLine, Part::Number) => {
            let digits: String = text.chars().filter(char::is_ascii_digit).collect();
            flags.extend(known.number(&digits, own).map(|of| flag(Borrowed::Number, of)));
        }
        (Field::Page | Field::OrganizationPage | Field::Chat, _) => {
            let found = contacts(text).into_iter().filter(|contact| contact.kind == ContactKind::Web);
            flags.extend(found.filter_map(|page| known.host(&page.value, own).map(|of| flag(Borrowed::Host, of))));
        }
        _ if path.is_words() => {
            for contact in contacts(text) {
                let of = match contact.kind {
                    ContactKind::Number => known.number(&contact.value, own).map(|of| (Borrowed::Number, of)),
                    ContactKind::Web | ContactKind::Email => known.host(&contact.value, own).map(|of| (Borrowed::Host, of)),
                    ContactKind::Messenger => None,
                };
                flags.extend(of.map(|(what, of)| Flag::Borrowed { what, words: contact.words.clone(), of: of.clone() }));
            }
        }
        _ => {}
    }
    flags
}

#[cfg(test)]
mod tests;
