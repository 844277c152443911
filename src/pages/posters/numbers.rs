//! Which numbers are on a sheet, and in which words.

use crate::{
    domain::{
        census_division::CensusDivision,
        sheet::{Sheet, SheetLanguage, SheetSize},
        taxonomy::{Audience, Category},
    },
    finder::{
        hit::Reach,
        listing::Listing,
        query::{Area, Query},
        results::Results,
        snapshot::Snapshot,
    },
    i18n::{catalog::Words, gate::topic_words},
    islands::text::Foreign,
};

use super::super::parts::{
    lines::{EMERGENCY, HOTLINE, KIDS, TALK4HEALING},
    words as say,
};

/// The lines that help everywhere, the most general first, with what is said of each.
const EVERYWHERE: [(&str, &str); 3] = [(HOTLINE, "sheet-hotline"), (KIDS, "sheet-kids"), (TALK4HEALING, "sheet-talk4healing")];

/// Kinds of help for which a person may call without having decided anything.
const OPEN_DOORS: [Category; 6] = [
    Category::VictimServices,
    Category::SexualAssault,
    Category::Shelter,
    Category::YouthResidence,
    Category::Counselling,
    Category::MentalHealth,
];

/// Maximum length of a name on a card, where a longer one would push a number off it.
const CARD_NAME: usize = 40;

/// How many lines there is room for: those that help everywhere, and local ones.
const fn room(sheet: Sheet) -> (usize, usize) {
    match (sheet.size, sheet.language) {
        (SheetSize::Wallet, _) => (2, 1),
        (SheetSize::A5, SheetLanguage::Both) => (2, 2),
        _ => (3, 3),
    }
}

/// A number with what a reader must know before the call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::pages) struct Line {
    /// The number to call, in full.
    pub(in crate::pages) call: Option<String>,
    /// “or text 686868”.
    pub(in crate::pages) text: Option<String>,
    /// Whose it is; none on a discreet sheet when every name of theirs names the topic.
    pub(in crate::pages) name: Option<Foreign>,
    /// For whom, and when.
    pub(in crate::pages) about: String,
}

/// 911, when it is published.
pub(super) fn emergency(snapshot: &Snapshot, words: Words<'_>) -> Option<String> {
    let phone = snapshot.find(EMERGENCY)?.voices().next()?;
    Some(words.with("sheet-danger", [("number", phone.number.display(words.locale()).into())]))
}

/// The lines that help everywhere.
pub(in crate::pages) fn everywhere(snapshot: &Snapshot, words: Words<'_>, sheet: Sheet) -> Vec<Line> {
    let found = EVERYWHERE.into_iter().filter_map(|(id, about)| snapshot.find(id).map(|listing| (listing, about)));
    found.filter_map(|(listing, about)| line(listing, words, sheet, words.text(about))).take(room(sheet).0).collect()
}

/// Up to three local numbers, in the finder's order: first those for trafficking and those to talk to, then other open doors.
/// Police are left out, because a poster must not choose that for its reader; so is a service that wants a police report first.
/// When all of them are for some people only, the last gives way to the first that is for anyone.
pub(in crate::pages) fn local(snapshot: &Snapshot, words: Words<'_>, sheet: Sheet, division: CensusDivision) -> Vec<Line> {
    let query = Query { area: Area::of(vec![division]), ..Query::default() };
    let results = Results::list(snapshot.index(), &query, None);
    let mut candidates: Vec<(usize, &Listing)> = results
        .hits
        .iter()
        .filter(|hit| hit.reach == Reach::Local)
        .filter_map(|hit| snapshot.at(hit.position))
        .filter(|listing| listing.police_contact_required != Some(true) && !EVERYWHERE.iter().any(|(id, _)| *id == listing.id.as_str()))
        .filter_map(|listing| tier(listing).map(|tier| (tier, listing)))
        .collect();
    candidates.sort_by_key(|(tier, _)| *tier);
    let mut lines: Vec<(bool, Line)> = Vec::new();
    for (_, listing) in candidates {
        // One number printed twice helps no one.
        let found = line(listing, words, sheet, about(listing, words, sheet));
        if let Some(found) = found.filter(|found| !lines.iter().any(|(_, line)| line.call.is_some() && line.call == found.call)) {
            lines.push((for_women(listing) || listing.indigenous.specific, found));
        }
    }
    let (_, room) = room(sheet);
    if lines.iter().take(room).all(|(for_some, _)| *for_some)
        && let Some(at) = lines.iter().position(|(for_some, _)| !for_some)
    {
        lines.swap(room - 1, at);
    }
    lines.into_iter().take(room).map(|(_, line)| line).collect()
}

/// True when it is made for women or girls and not for boys and men.
fn for_women(listing: &Listing) -> bool {
    let named = |audience: Audience| listing.audiences.contains(&audience);
    (named(Audience::Women) || named(Audience::Girls)) && !named(Audience::MenBoys)
}

fn tier(listing: &Listing) -> Option<usize> {
    let is = |category: &Category| listing.categories.contains(category);
    if is(&Category::PoliceReporting) {
        None
    } else if is(&Category::HumanTrafficking) || is(&Category::CrisisLine) {
        Some(0)
    } else {
        OPEN_DOORS.iter().any(is).then_some(1)
    }
}

/// A listing as a line, when it has a number to call or to text. A place is never taken from it.
fn line(listing: &Listing, words: Words<'_>, sheet: Sheet, about: String) -> Option<Line> {
    let call = listing.voices().next().map(|phone| say::number(words, phone));
    let text = listing.text_line.as_ref().map(|line| {
        let number = line.number.display(words.locale());
        match (line.keyword.as_ref().map(|word| word.read(words.locale()).0), call.is_some()) {
            (None, true) => words.with("sheet-or-text", [("number", number.into())]),
            (None, false) => words.with("sheet-text", [("number", number.into())]),
            (Some(word), true) => words.with("sheet-or-text-word", [("word", word.into()), ("number", number.into())]),
            (Some(word), false) => words.with("sheet-text-word", [("word", word.into()), ("number", number.into())]),
        }
    });
    (call.is_some() || text.is_some()).then(|| Line { call, text, name: name(listing, words, sheet), about })
}

/// Its name; on a discreet sheet the first of its names that does not name the topic, and that a card has room for.
fn name(listing: &Listing, words: Words<'_>, sheet: Sheet) -> Option<Foreign> {
    let locale = words.locale();
    let names = [listing.name.read(locale), listing.organization.name.read(locale)];
    let may_stand = |name: &str| {
        (!sheet.size.is_discreet() || topic_words::find(name, locale).is_none())
            && (sheet.size != SheetSize::Wallet || name.chars().count() <= CARD_NAME)
    };
    let shown = names.into_iter().find(|(name, _)| may_stand(name));
    shown.map(|name| say::foreign(name, locale))
}

/// For whom and when a local number is, as far as it is stated.
fn about(listing: &Listing, words: Words<'_>, sheet: Sheet) -> String {
    let mut parts = Vec::new();
    // A card has room for what may turn a caller away, and for nothing else.
    if listing.is_answered_always() && sheet.size != SheetSize::Wallet {
        parts.push(words.text("sheet-always"));
    }
    if listing.ages.min().is_some() || listing.ages.max().is_some() {
        parts.push(format!("{}.", say::ages_of(words, listing)));
    }
    if for_women(listing) {
        let named = [Audience::Women, Audience::Girls].into_iter().filter(|audience| listing.audiences.contains(audience));
        let named: Vec<String> = named.map(|audience| words.audience(audience).to_lowercase()).collect();
        parts.push(words.with("sheet-made-for", [("who", words.list(&named).into())]));
    }
    if listing.indigenous.specific {
        parts.push(format!("{}.", words.text("indigenous-specific")));
    }
    parts.join(" ")
}
