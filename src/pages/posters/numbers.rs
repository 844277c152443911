//! Which numbers are on a sheet, and in which words.

use crate::{
    domain::{
        age::AgeBand,
        answer::Answer,
        census_division::CensusDivision,
        locale::Locale,
        service::TextLine,
        sheet::{Sector, Sheet, SheetLanguage, SheetSize},
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
    lines::{CYBERTIP, EMERGENCY, HOTLINE, KIDS, TALK4HEALING},
    words as say,
};

/// A line that helps everywhere: whose it is, and what is said of it, in a sentence or in the two words that a card has room for.
type First = (&'static str, &'static str, &'static str);

const HOTLINE_FIRST: First = (HOTLINE, "sheet-hotline", "sheet-hotline-brief");
const KIDS_FIRST: First = (KIDS, "sheet-kids", "sheet-kids-brief");
const TALK4HEALING_FIRST: First = (TALK4HEALING, "sheet-talk4healing", "sheet-talk4healing-brief");
const CYBERTIP_FIRST: First = (CYBERTIP, "sheet-cybertip", "sheet-cybertip");

/// The order on most sheets, where young people read, and in a First Nation’s building.
const EVERYWHERE: [First; 3] = [HOTLINE_FIRST, KIDS_FIRST, TALK4HEALING_FIRST];
const AT_SCHOOL: [First; 3] = [KIDS_FIRST, HOTLINE_FIRST, CYBERTIP_FIRST];
const IN_A_NATION: [First; 3] = [TALK4HEALING_FIRST, HOTLINE_FIRST, KIDS_FIRST];

/// Kinds of help for which a person may call without having decided anything.
const OPEN_DOORS: [Category; 6] = [
    Category::VictimServices,
    Category::SexualAssault,
    Category::Shelter,
    Category::YouthResidence,
    Category::Counselling,
    Category::MentalHealth,
];

/// Maximum length of a name where there is little room: a longer one would push a number off the paper.
const SHORT_NAME: usize = 28;

/// Which numbers are wanted, and how they may be called.
#[derive(Clone, Copy, Debug)]
pub(in crate::pages) struct Wanted {
    /// Someone else may find it: no name may say what it is about.
    discreet: bool,
    /// There is room for a number, a short name and whom it turns away, and for nothing else.
    brief: bool,
    /// Young people read it: only lines that are stated to take people under 18, and texting before calling.
    young: bool,
    /// Lines that help everywhere, in their order.
    first: &'static [First],
    /// How many of those, and how many local ones.
    room: (usize, usize),
}

impl Wanted {
    /// What a note, a plan or a small file has: three and three, and no word for the topic.
    pub(in crate::pages) const QUIET: Self = Self { discreet: true, brief: false, young: false, first: &EVERYWHERE, room: (3, 3) };

    /// What students of Grades 7 to 12 take from a lesson, and those below.
    pub(in crate::pages) const STUDENTS: Self = Self { discreet: false, brief: false, young: true, first: &AT_SCHOOL, room: (3, 1) };
    pub(in crate::pages) const CHILDREN: Self = Self { room: (1, 0), ..Self::STUDENTS };
    /// What goes home with a child, and what adults have at work: names in full.
    pub(in crate::pages) const HOME: Self = Self { discreet: false, brief: false, young: false, first: &EVERYWHERE, room: (2, 2) };

    /// False where there is no room for a local number, so that a chosen area changes nothing.
    pub(super) const fn has_local(self) -> bool {
        self.room.1 > 0
    }

    /// What a sheet of paper has.
    pub(super) const fn of(sheet: Sheet) -> Self {
        Self {
            discreet: sheet.size.is_discreet(),
            brief: matches!(sheet.size, SheetSize::Wallet | SheetSize::Sticker),
            young: matches!(sheet.sector, Sector::School),
            first: match sheet.sector {
                Sector::School => &AT_SCHOOL,
                Sector::BandOffice => &IN_A_NATION,
                _ => &EVERYWHERE,
            },
            room: room(sheet),
        }
    }
}

/// How many lines there is room for, when each number must be read from a step away: those that help everywhere, and local ones.
const fn room(sheet: Sheet) -> (usize, usize) {
    let (local, both) = (sheet.division.is_some(), matches!(sheet.language, SheetLanguage::Both));
    match sheet.size {
        SheetSize::Tabloid if !both => (3, 2),
        SheetSize::Letter | SheetSize::A5 | SheetSize::Slide if !both && !local => (3, 0),
        SheetSize::Sticker => (2, 0),
        SheetSize::A5 | SheetSize::Tabs if both => (2, 0),
        _ => (2, 1),
    }
}

/// A number with what a reader must know before the call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::pages) struct Line {
    /// “Text CONNECT to”, where the number is one to text.
    pub(in crate::pages) lead: Option<String>,
    /// The number, without its extension.
    pub(in crate::pages) number: String,
    /// “ext. 12”.
    pub(in crate::pages) extension: Option<String>,
    /// The other way: “or text 686868”, “or call 1-800-668-6868”.
    pub(in crate::pages) other: Option<String>,
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
pub(in crate::pages) fn everywhere(snapshot: &Snapshot, words: Words<'_>, wanted: Wanted) -> Vec<Line> {
    let found = wanted
        .first
        .iter()
        .filter_map(|(id, about, brief)| snapshot.find(id).map(|listing| (listing, if wanted.brief { brief } else { about })));
    found.filter_map(|(listing, about)| line(listing, words, wanted, words.text(about))).take(wanted.room.0).collect()
}

/// Local numbers, in the finder's order: first those for trafficking and those to talk to, then other open doors; in French, those who
/// answer in French come first. Police are left out, because a poster must not choose that for its reader; so is a service that wants a
/// police report first. When all of them are for some people only, the last gives way to the first that is for anyone.
pub(in crate::pages) fn local(snapshot: &Snapshot, words: Words<'_>, wanted: Wanted, division: CensusDivision) -> Vec<Line> {
    let query = Query { area: Area::of(vec![division]), ..Query::default() };
    let results = Results::list(snapshot.index(), &query, None);
    let mut candidates: Vec<((bool, usize), &Listing)> = results
        .hits
        .iter()
        .filter(|hit| hit.reach == Reach::Local)
        .filter_map(|hit| snapshot.at(hit.position))
        .filter(|listing| listing.police_contact_required != Some(true) && !wanted.first.iter().any(|(id, ..)| *id == listing.id.as_str()))
        .filter(|listing| !wanted.young || is_for_the_young(listing, words.locale()))
        .filter_map(|listing| tier(listing).map(|tier| ((!answers_in(listing, words.locale()), tier), listing)))
        .collect();
    candidates.sort_by_key(|(order, _)| *order);
    let mut lines: Vec<(bool, Line)> = Vec::new();
    for (_, listing) in candidates {
        // One number printed twice helps no one.
        let found = line(listing, words, wanted, about(listing, words, wanted));
        if let Some(found) = found.filter(|found| !lines.iter().any(|(_, line)| line.number == found.number)) {
            lines.push((for_women(listing) || listing.indigenous.specific, found));
        }
    }
    let (_, room) = wanted.room;
    if lines.iter().take(room).all(|(for_some, _)| *for_some)
        && let Some(at) = lines.iter().position(|(for_some, _)| !for_some)
        && let Some(last) = room.checked_sub(1)
    {
        lines.swap(last, at);
    }
    lines.into_iter().take(room).map(|(_, line)| line).collect()
}

/// A listing as a line for adults at work.
pub(in crate::pages) fn at_work(snapshot: &Snapshot, words: Words<'_>, id: &str) -> Option<Line> {
    snapshot.find(id).and_then(|listing| line(listing, words, Wanted::HOME, String::new()))
}

/// The children’s aid societies of a division, in the finder’s order.
pub(in crate::pages) fn societies(snapshot: &Snapshot, words: Words<'_>, division: CensusDivision, room: usize) -> Vec<Line> {
    let query = Query { area: Area::of(vec![division]), ..Query::default() };
    let hits = Results::list(snapshot.index(), &query, None).hits;
    let local = hits.iter().filter(|hit| hit.reach == Reach::Local).filter_map(|hit| snapshot.at(hit.position));
    let societies = local.filter(|listing| listing.categories.contains(&Category::ChildProtection));
    societies.filter_map(|listing| line(listing, words, Wanted::HOME, String::new())).take(room).collect()
}

/// True when it is stated to take every age from 12 to 17, of any gender, and to answer in the sheet's language.
fn is_for_the_young(listing: &Listing, locale: Locale) -> bool {
    let takes = |band: AgeBand| listing.ages.takes(band) == Answer::Yes;
    takes(AgeBand::From12To15) && takes(AgeBand::From16To17) && !for_women(listing) && answers_in(listing, locale)
}

/// True for French where it is stated, and always for English, which listings leave unsaid.
fn answers_in(listing: &Listing, locale: Locale) -> bool {
    locale == Locale::En || listing.languages.iter().any(|language| language.tag() == Locale::Fr.code())
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
fn line(listing: &Listing, words: Words<'_>, wanted: Wanted, about: String) -> Option<Line> {
    let locale = words.locale();
    let name = name(listing, words, wanted);
    let call = listing.voices().next();
    let keyword = |line: &TextLine| line.keyword.as_ref().map(|word| word.read(locale).0.to_owned());
    match (call, listing.text_line.as_ref()) {
        (call, Some(text)) if wanted.young || call.is_none() => {
            let lead = match keyword(text) {
                Some(word) => words.with("sheet-text-lead-word", [("word", word.into())]),
                None => words.text("sheet-text-lead"),
            };
            let other = call.map(|phone| words.with("sheet-or-call", [("number", say::number(words, phone).into())]));
            Some(Line { lead: Some(lead), number: text.number.display(locale), extension: None, other, name, about })
        }
        (Some(phone), text) => {
            let other = text.map(|text| {
                let number = text.number.display(locale);
                match keyword(text) {
                    None if text.number == phone.number => words.text("sheet-call-or-text"),
                    Some(word) => words.with("sheet-or-text-word", [("word", word.into()), ("number", number.into())]),
                    None => words.with("sheet-or-text", [("number", number.into())]),
                }
            });
            let extension = phone
                .extension
                .as_ref()
                .map(|extension| words.with("sheet-extension", [("extension", extension.as_str().to_owned().into())]));
            Some(Line { lead: None, number: phone.number.display(locale), extension, other, name, about })
        }
        (None, _) => None,
    }
}

/// Its name; on a discreet sheet the first of its names that does not name the topic, and where there is little room a short one.
fn name(listing: &Listing, words: Words<'_>, wanted: Wanted) -> Option<Foreign> {
    let locale = words.locale();
    let names = [listing.name.read(locale), listing.organization.name.read(locale)];
    let may_be_printed = |name: &str| {
        (!wanted.discreet || topic_words::find(name, locale).is_none()) && (!wanted.brief || name.chars().count() <= SHORT_NAME)
    };
    let shown = names.into_iter().find(|(name, _)| may_be_printed(name));
    shown.map(|name| say::foreign(name, locale))
}

/// For whom and when a local number is, as far as it is stated.
fn about(listing: &Listing, words: Words<'_>, wanted: Wanted) -> String {
    let mut parts = Vec::new();
    if listing.is_answered_always() && !wanted.brief {
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
