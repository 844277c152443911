//! Numbers of an area on paper.

use crate::{
    domain::{
        age::AgeBand,
        answer::Answer,
        census_division::CensusDivision,
        locale::Locale,
        taxonomy::{Audience, Category},
    },
    finder::{listing::Listing, snapshot::Snapshot},
    i18n::catalog::Words,
};

use super::{
    super::parts::words as say,
    line::{Line, line},
    wanted::Wanted,
};

/// Kinds of help for which a person may call without having decided anything.
const OPEN_DOORS: [Category; 6] = [
    Category::VictimServices,
    Category::SexualAssault,
    Category::Shelter,
    Category::YouthResidence,
    Category::Counselling,
    Category::MentalHealth,
];

/// The services of an area, in the finder’s order.
#[derive(Clone, Debug)]
pub(in crate::pages) struct Nearby<'a>(Vec<&'a Listing>);

impl<'a> Nearby<'a> {
    /// Those of a division.
    pub(in crate::pages) fn of(snapshot: &'a Snapshot, division: CensusDivision) -> Self {
        Self(snapshot.local(division).collect())
    }

    /// Local numbers, in the finder's order: first those for trafficking and those to talk to, then other open doors; in French, those who
    /// answer in French come first. Police are left out, because a poster must not choose that for its reader; so is a service that wants a
    /// police report first. When all of them are for some people only, the last gives way to the first that is for anyone.
    pub(in crate::pages) fn lines(&self, words: Words<'_>, wanted: Wanted) -> Vec<Line> {
        let mut candidates: Vec<((bool, usize), &Listing)> = self
            .0
            .iter()
            .copied()
            .filter(|listing| {
                listing.police_contact_required != Some(true) && !wanted.first.iter().any(|(id, ..)| *id == listing.id.as_str())
            })
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

    /// The children’s aid societies, in the finder’s order, up to a number of them.
    pub(in crate::pages) fn societies(&self, words: Words<'_>, room: usize) -> Vec<Line> {
        let societies = self.0.iter().filter(|listing| listing.categories.contains(&Category::ChildProtection));
        societies.filter_map(|listing| line(listing, words, Wanted::HOME, String::new())).take(room).collect()
    }
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
