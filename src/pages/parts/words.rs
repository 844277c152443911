//! Facts of a listing said in words: one place, used by card, page and print.

use crate::{
    domain::{
        age::AgeRange, locale::Locale, localized::Localized, location::Location, opening::Opening, schedule::Schedule, service::Phone,
        service_area::ServiceArea,
    },
    finder::{listing::Listing, snapshot::Snapshot},
    i18n::catalog::Words,
    islands::text::Foreign,
};

use super::week::week;

/// The day on which the facts of these listings were compiled; of several days the first, so that nothing looks fresher than it is.
pub fn compiled_on<'a>(words: Words<'_>, listings: impl IntoIterator<Item = &'a Listing>) -> String {
    listings.into_iter().map(|listing| listing.compiled_on).min().map(|date| words.date(date)).unwrap_or_default()
}

/// When the directory was compiled: “on” a day, or “from” the first day “to” the last.
pub fn compiled(words: Words<'_>, snapshot: &Snapshot) -> String {
    match snapshot.compiled() {
        None => String::new(),
        Some((first, last)) if first == last => words.with("compiled-on", [("date", words.date(first).into())]),
        Some((first, last)) => words.with("compiled-between", [("first", words.date(first).into()), ("last", words.date(last).into())]),
    }
}

/// The year in which lists without an address of their own were seen: that of the compilation.
pub const LISTS_SEEN_IN: i32 = 2026;

/// A text with its language, when that is not the reader's.
pub fn foreign((text, language): (&str, Locale), locale: Locale) -> Foreign {
    Foreign { text: text.to_owned(), lang: (language != locale).then(|| language.code().to_owned()) }
}

/// A text for the reader, marked when it is there in the other language only.
pub fn localized(text: &Localized, locale: Locale) -> Foreign {
    foreign(text.read(locale), locale)
}

/// A number with its extension, in full.
pub fn number(words: Words<'_>, phone: &Phone) -> String {
    let number = phone.number.display(words.locale());
    match &phone.extension {
        Some(extension) => words.with("phone-extension", [("number", number.into()), ("extension", extension.as_str().to_owned().into())]),
        None => number,
    }
}

/// Which ages a listing takes. Of a shelter for parents with their children it is not said that it takes a child who comes alone.
pub fn ages_of(words: Words<'_>, listing: &Listing) -> String {
    if listing.is_for_parents_with_children() && listing.ages.under_16() == Some(true) {
        words.text("ages-with-parent")
    } else {
        ages(words, listing.ages)
    }
}

/// Which ages are taken, the unknown said aloud.
pub fn ages(words: Words<'_>, ages: AgeRange) -> String {
    match (ages.min(), ages.max(), ages.under_16()) {
        (Some(0) | None, Some(max), Some(true)) | (Some(0), Some(max), _) => words.with("ages-up-to", [("max", max.into())]),
        (None, Some(max), _) => words.with("ages-up-to-unsure", [("max", max.into())]),
        (Some(min), Some(max), _) => words.with("ages-from-to", [("min", min.into()), ("max", max.into())]),
        (Some(min), None, _) => words.with("ages-from", [("min", min.into())]),
        (None, None, Some(true)) => words.text("ages-under-16-yes"),
        (None, None, Some(false)) => words.text("ages-under-16-no"),
        (None, None, None) => words.text("ages-not-stated"),
    }
}

/// Where it helps, in at most three names.
pub fn area(words: Words<'_>, area: &ServiceArea) -> String {
    let name = |division: &crate::domain::census_division::CensusDivision| division.name(words.locale()).to_owned();
    match area {
        ServiceArea::Canada => words.text("area-canada"),
        ServiceArea::Province(_) => words.text("area-ontario"),
        ServiceArea::Divisions(divisions) if divisions.len() <= 3 => words.list(&divisions.iter().map(name).collect::<Vec<_>>()),
        ServiceArea::Divisions(divisions) => {
            let first: Vec<String> = divisions.iter().take(2).map(name).collect();
            words.with("area-and-more", [("first", first.join(", ").into()), ("more", (divisions.len() - 2).into())])
        }
    }
}

/// When a listing answers, or its first telephone where it says nothing itself. Card, page, list and paper ask here.
pub fn hours_of(words: Words<'_>, listing: &Listing) -> Foreign {
    let own = || hours(words, &listing.schedule, listing.opening());
    if !listing.schedule.is_unknown() {
        return own();
    }
    let Some(phone) = listing.voices().next().filter(|phone| !phone.schedule.is_unknown()) else { return own() };
    let said = hours(words, &phone.schedule, &listing.phone_opening(phone));
    Foreign { text: words.with("state-by-phone", [("state", said.text.into())]), ..said }
}

/// When a schedule says that someone answers: from the table of its week, else as the source wrote it.
pub fn hours(words: Words<'_>, schedule: &Schedule, opening: &Opening) -> Foreign {
    let own = |text: String| Foreign { text, lang: None };
    match (week(words, opening), &schedule.words) {
        (Some(text), _) => own(text),
        (None, Some(text)) => localized(text, words.locale()),
        (None, None) => own(words.text("hours-not-stated")),
    }
}

/// The address in one line, or why there is none.
pub fn address(words: Words<'_>, location: &Location) -> String {
    match location {
        Location::Public(address) => [address.street.as_str(), address.city.as_str(), address.postal_code.as_deref().unwrap_or_default()]
            .into_iter()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(", "),
        Location::AreaOnly { city } => city.clone(),
        Location::Private => words.text("address-secret"),
    }
}
