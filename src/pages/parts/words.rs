//! Facts of a listing said in words: one place, used by card, page and print.

use crate::{
    domain::{
        age::AgeRange, locale::Locale, localized::Localized, location::Location, opening::Opening, schedule::Schedule, service::Phone,
        service_area::ServiceArea,
    },
    finder::listing::Listing,
    i18n::catalog::Words,
    islands::{card::Foreign, opening::ClockWords},
};

/// The day on which the facts of these listings were compiled; of several days the first, so that nothing looks fresher than it is.
pub fn compiled_on<'a>(words: Words<'_>, listings: impl IntoIterator<Item = &'a Listing>) -> String {
    listings.into_iter().map(|listing| listing.compiled_on).min().map(|date| words.date(date)).unwrap_or_default()
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

/// The days of the week as `opening_hours` writes them.
pub const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

/// The name of one of [`DAYS`].
pub fn day(words: Words<'_>, day: &str) -> String {
    words.text(&format!("day-{}", day.to_lowercase()))
}

/// When it answers. Hours in `opening_hours` syntax are said in the reader's language when they are simple; other words stay
/// as the source wrote them.
pub fn hours(words: Words<'_>, schedule: &Schedule, opening: &Opening) -> Foreign {
    let own = |text: String| Foreign { text, lang: None };
    if *opening == Opening::Always {
        return own(words.text("hours-always"));
    }
    if let Some(text) = schedule.opening_hours.as_deref().and_then(|rule| simple_hours(words, rule)) {
        return own(text);
    }
    match &schedule.words {
        Some(text) => localized(text, words.locale()),
        None => own(words.text("hours-not-stated")),
    }
}

/// `Mo-Fr 08:30-16:30` and `Mo,We,Fr 12:00-17:00`, possibly with a second span, in words. Anything harder is `None`.
fn simple_hours(words: Words<'_>, rule: &str) -> Option<String> {
    let (days, spans) = rule.split_once(' ')?;
    if rule.contains(';') || !rule.is_ascii() {
        return None;
    }
    let day = |name: &str| DAYS.contains(&name).then(|| day(words, name));
    let days = if days == "Mo-Su" {
        words.text("hours-every-day")
    } else if let Some((first, last)) = days.split_once('-') {
        words.with("hours-days", [("first", day(first)?.into()), ("last", day(last)?.into())])
    } else {
        words.list(&days.split(',').map(day).collect::<Option<Vec<_>>>()?)
    };
    let spans = spans
        .split(',')
        .map(|span| {
            let (from, to) = span.split_once('-')?;
            Some(words.with("hours-span", [("from", time(words, from)?.into()), ("to", time(words, to)?.into())]))
        })
        .collect::<Option<Vec<_>>>()?;
    Some(words.with("hours-when", [("days", days.into()), ("times", words.list(&spans).into())]))
}

fn time(words: Words<'_>, text: &str) -> Option<String> {
    let (hour, minute) = text.split_once(':')?;
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    (hour <= 36 && minute <= 59).then(|| clock(words).say(hour * 60 + minute))
}

/// How a time of day is said.
pub fn clock(words: Words<'_>) -> ClockWords {
    ClockWords {
        locale: Some(words.locale()),
        am: words.with("time-am", [("time", "{time}".into())]),
        pm: words.with("time-pm", [("time", "{time}".into())]),
        noon: words.text("time-noon"),
        midnight: words.text("time-midnight"),
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
        Location::Secret => words.text("address-secret"),
    }
}
