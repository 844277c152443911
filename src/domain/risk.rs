//! How much harm a change can do, by its fields and by what its texts hold. Asked when a change is sent and again when it is published.

use super::{
    change::{Change, Kind},
    draft::{Difference, Draft},
    field::{Field, Part, Risk},
    keeper::is_free,
    known::{Borrowed, Known, Own},
    moment::Moment,
    path::Path,
    scan::{
        address::is_like_an_address,
        contact::{Contact, ContactKind, contacts, holds_number},
    },
    service::ServiceId,
    web_address::WebAddress,
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
    /// A page of which anyone on the way can change what is read.
    Insecure(String),
    /// An email address at which anyone can have one, or whose host is not that of the listing's pages.
    Stranger(String),
    /// The listing was first published here less than 30 days ago.
    Young,
    /// It was taken down, hidden or reverted before, or someone said that a change of it was not theirs.
    TakenBack,
    /// Someone felt unsafe there.
    FeltUnsafe,
    /// Much was sent about it in one day.
    Burst,
}

/// What happened to a listing before.
#[derive(Clone, Copy, Debug, Default)]
pub struct Past {
    /// When it was first published, if it began here; `None` for one of the shipped directory.
    pub listed_since: Option<Moment>,
    /// How often it was taken down, hidden, reverted or objected to.
    pub taken_back: i64,
    /// How many readers felt unsafe there.
    pub felt_unsafe: i64,
    /// How often someone sent changes of it on the last day.
    pub sent_lately: i64,
}

/// What is known when a change is looked at.
#[derive(Clone, Debug)]
pub struct Circumstances<'a> {
    /// The published listings.
    pub known: &'a Known,
    /// What the listing's past says of every change of it.
    pub flags: Vec<Flag>,
}

/// Days for which a listing is young.
const YOUNG_DAYS: i64 = 30;
/// Days on which what was sent counts as sent lately.
pub const LATELY_DAYS: i64 = 1;
/// An organization that corrects itself sends twice a day, or three times.
const MAX_SENT_LATELY: i64 = 3;

impl<'a> Circumstances<'a> {
    /// Of a listing with this past.
    pub fn of(known: &'a Known, past: Past, now: Moment) -> Self {
        let is_young = past.listed_since.is_some_and(|since| now < since.plus_minutes(YOUNG_DAYS * 24 * 60));
        let flags = [
            (is_young, Flag::Young),
            (past.taken_back > 0, Flag::TakenBack),
            (past.felt_unsafe > 0, Flag::FeltUnsafe),
            (past.sent_lately > MAX_SENT_LATELY, Flag::Burst),
        ];
        Self { known, flags: flags.into_iter().filter_map(|(is_so, flag)| is_so.then_some(flag)).collect() }
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
        flags.extend(insecure(*path, text));
        flags.extend((path.field() == Field::Email).then(|| stranger(text, &change.draft)).flatten());
    }
    let by_field = match difference.field {
        // An organization that asks for secrecy does not wait for two people and a call: the change tells readers nothing new.
        Field::Location if change.draft.is_private() => Risk::Medium,
        field => field.risk(),
    };
    let is_flagged = !flags.is_empty() || !circumstances.flags.is_empty();
    Assessed { risk: if is_flagged { Risk::High } else { by_field }, flags }
}

/// What is odd about the email address that sends a claim or a new listing.
pub fn of_sender(change: &Change) -> Option<Flag> {
    let asks = matches!(change.kind, Kind::Claim | Kind::New);
    change.mailbox.as_ref().filter(|_| asks).and_then(|mailbox| stranger(mailbox.as_str(), &change.draft))
}

fn stranger(mailbox: &str, draft: &Draft) -> Option<Flag> {
    let host = mailbox.rsplit('@').next().unwrap_or_default().to_lowercase();
    let pages = draft.field(Field::Page).chain(draft.field(Field::OrganizationPage));
    let hosts: Vec<String> = pages.filter_map(|(_, page)| Some(page.parse::<WebAddress>().ok()?.host().to_owned())).collect();
    let is_of = |one: &str, other: &str| one == other || one.ends_with(&format!(".{other}"));
    let is_theirs = hosts.iter().any(|page| is_of(&host, page.trim_start_matches("www.")) || is_of(page, &host));
    (is_free(&host) || !is_theirs).then(|| Flag::Stranger(mailbox.to_owned()))
}

fn insecure(path: Path, text: &str) -> Option<Flag> {
    let is_page = matches!(path.field(), Field::OrganizationPage | Field::Page | Field::Chat);
    let page = WebAddress::typed(text).ok().filter(|page| is_page && !page.is_secure())?;
    Some(Flag::Insecure(page.to_string()))
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
