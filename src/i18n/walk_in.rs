//! Places to walk into: stores whose staff are taught a phrase, by census division, each with its source.
//!
//! A division without a source of its own has no row: pages then say that we do not know of such a store there.

use std::{fs, path::Path};

use serde::Deserialize;

use crate::domain::{census_division::CensusDivision, date::Date, locale::Locale};

/// A row that was last seen longer ago than this is no longer published: days.
const MAXIMUM_AGE: i64 = 365;

/// A text in both languages.
#[derive(Clone, Debug, Default, Deserialize)]
pub struct Both {
    en: String,
    fr: String,
}

impl Both {
    /// The text in a language.
    pub fn read(&self, locale: Locale) -> &str {
        match locale {
            Locale::En => &self.en,
            Locale::Fr => &self.fr,
        }
    }
}

/// The program and where it is known.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WalkIn {
    /// What it is called.
    pub program: String,
    /// What to say.
    pub words: Both,
    /// What kind of place it is.
    #[serde(default)]
    pub kind: Kind,
    /// What staff do.
    pub staff: Both,
    /// What we do not know about it.
    pub unknown: Both,
    /// Where it is known, in the file's order.
    pub places: Vec<Place>,
}

/// The kind of place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A grocery store or a pharmacy.
    #[default]
    Store,
}

/// One census division in which a source names such stores.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Place {
    /// The division.
    pub division: CensusDivision,
    /// The part of it that the source names, if not all of it.
    pub part: Option<Both>,
    /// The names of the stores.
    pub stores: Vec<String>,
    /// Whom staff call.
    pub calls: String,
    /// Where it was read.
    pub source: Source,
    /// The day on which the source was last opened.
    pub seen: Date,
}

/// A public page.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Source {
    /// Who publishes it.
    pub name: String,
    /// Its address.
    pub url: String,
    /// The day printed on it, when one was seen.
    pub dated: Option<Date>,
}

impl WalkIn {
    /// Reads `walk-in.json`.
    ///
    /// # Errors
    /// One sentence with the place in the file.
    pub fn load(file: &Path) -> Result<Self, String> {
        let text = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
        serde_json::from_str(&text).map_err(|error| format!("{}: {error}", file.display()))
    }

    /// The row of a division.
    pub fn of(&self, division: CensusDivision) -> Option<&Place> {
        self.places.iter().find(|place| place.division == division)
    }

    /// The earliest day on which one of the sources was last opened.
    pub fn seen(&self) -> Option<Date> {
        self.places.iter().map(|place| place.seen).min()
    }

    /// Rows that must not be published: without a page that can be opened, there twice, or last seen too long ago.
    pub fn problems(&self, today: Date) -> Vec<String> {
        let mut problems = Vec::new();
        for (at, place) in self.places.iter().enumerate() {
            let mut refuse = |reason: String| problems.push(format!("{}: {reason}", place.division.bare_name()));
            if self.places[..at].iter().any(|other| other.division == place.division) {
                refuse("the division is there twice".to_owned());
            }
            if !place.source.url.starts_with("https://") {
                refuse("the source is no web page that can be opened".to_owned());
            }
            if place.stores.is_empty() {
                refuse("no store is named".to_owned());
            }
            if today.days_since(place.seen) > MAXIMUM_AGE {
                refuse(format!("last seen on {}, more than twelve months ago: open the source again", place.seen));
            }
            if place.seen > today {
                refuse(format!("seen on {}, which is still to come", place.seen));
            }
        }
        problems
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shipped() -> WalkIn {
        WalkIn::load(Path::new("data/places/walk-in.json")).unwrap()
    }

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn every_division_shown_has_a_source_that_can_be_opened_and_a_day() {
        let walk_in = shipped();
        assert!(walk_in.places.len() >= 8);
        assert_eq!(walk_in.problems(walk_in.places.iter().map(|place| place.seen).max().unwrap()), Vec::<String>::new());
        for place in &walk_in.places {
            assert!(!place.source.name.is_empty() && !place.calls.is_empty(), "{place:?}");
            assert!(place.source.dated.is_none_or(|dated| dated <= place.seen), "{place:?}");
        }
        let unknown = CensusDivision::from_code(3558).unwrap();
        assert!(walk_in.of(unknown).is_none(), "Thunder Bay has no source of its own");
    }

    #[test]
    fn a_row_older_than_twelve_months_is_refused() {
        let mut walk_in = shipped();
        walk_in.places.truncate(1);
        walk_in.places[0].seen = day("2025-12-01");
        assert_eq!(walk_in.problems(day("2026-12-01")), Vec::<String>::new());
        let problems = walk_in.problems(day("2026-12-02"));
        assert_eq!(problems, ["Durham: last seen on 2025-12-01, more than twelve months ago: open the source again"]);
        assert_eq!(walk_in.problems(day("2025-11-30")), ["Durham: seen on 2025-12-01, which is still to come"]);
    }

    #[test]
    fn a_division_twice_or_a_source_without_a_page_is_refused() {
        let mut walk_in = shipped();
        walk_in.places.truncate(1);
        walk_in.places.push(walk_in.places[0].clone());
        walk_in.places[1].source.url = "a newspaper".to_owned();
        walk_in.places[1].stores.clear();
        let problems = walk_in.problems(walk_in.places[0].seen);
        assert_eq!(
            problems,
            ["Durham: the division is there twice", "Durham: the source is no web page that can be opened", "Durham: no store is named"]
        );
    }
}
