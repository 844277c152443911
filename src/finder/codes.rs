//! A query as short codes, and back: the only form in which choices stand in an address or a form.
//!
//! `a=2&r=3558&i=1`: the values of one group are joined by dots (`n=1.4`) in an address and may be repeated (`n=1&n=4`) in a form.
//! Codes never change their meaning, because people bookmark and print addresses.

use crate::domain::{
    age::AgeBand,
    census_division::CensusDivision,
    language::Language,
    region::Region,
    taxonomy::{AccessMode, Audience, Category},
};

use super::query::{Area, Group, IndigenousChoice, OpenChoice, Query};

/// More pairs than any form of ours sends: what comes after is not read.
const PAIRS_LIMIT: usize = 200;

/// A query read from codes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// What was understood.
    pub query: Query,
    /// True when something was not understood and left out.
    pub ignored: bool,
}

/// Reads names and values as they come from an address or a form. What is not known is left out and remembered as ignored.
/// Names that `also` accepts belong to somebody else (the page number, the typed place) and are passed over.
pub fn read<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>, also: impl Fn(&str) -> bool) -> Reading {
    let mut reading = Reading::default();
    let mut divisions = Vec::new();
    for (at, (name, value)) in pairs.into_iter().enumerate() {
        if at >= PAIRS_LIMIT {
            reading.ignored = true;
            break;
        }
        let Some(group) = Group::from_parameter(name) else {
            reading.ignored |= !also(name);
            continue;
        };
        // An empty value is how a form says “not chosen”.
        for code in value.split('.').filter(|code| !code.is_empty()).take(PAIRS_LIMIT) {
            reading.ignored |= !add(&mut reading.query, &mut divisions, group, code);
        }
    }
    if let Some(area) = Area::of(divisions) {
        reading.query.area = Some(area);
    }
    reading
}

/// Adds one value; false when it is not known.
fn add(query: &mut Query, divisions: &mut Vec<CensusDivision>, group: Group, code: &str) -> bool {
    fn insert<T: Ord>(set: &mut std::collections::BTreeSet<T>, value: Option<T>) -> bool {
        value.is_some_and(|value| {
            set.insert(value);
            true
        })
    }
    match group {
        Group::Age => match AgeBand::from_code(code) {
            Some(band) => {
                query.age = Some(band);
                true
            }
            None => false,
        },
        Group::Area => {
            if let Ok(division) = code.parse() {
                divisions.push(division);
                true
            } else if let Some(region) = Region::from_code(code) {
                query.area = Some(Area::Region(region));
                true
            } else {
                false
            }
        }
        Group::Need => insert(&mut query.needs, Category::from_code(code)),
        Group::Indigenous => insert(&mut query.indigenous, IndigenousChoice::from_code(code)),
        Group::Audience => insert(&mut query.audiences, Audience::from_code(code)),
        Group::Language => insert(&mut query.languages, code.parse::<Language>().ok()),
        Group::Access => insert(&mut query.access, AccessMode::from_code(code)),
        Group::Open => insert(&mut query.open, OpenChoice::from_code(code)),
        Group::WithoutPolice => {
            query.without_police |= code == "1";
            code == "1"
        }
    }
}

/// The codes of a query, in the order of the form: `a=2&r=3558&i=1`. Empty for an empty query. Needs no percent-encoding.
pub fn write(query: &Query) -> String {
    fn join<'a>(codes: impl Iterator<Item = &'a str>) -> String {
        codes.collect::<Vec<_>>().join(".")
    }
    let mut pairs = Vec::new();
    for group in Group::ALL.into_iter().filter(|group| query.has(*group)) {
        let value = match group {
            Group::Age => query.age.map(|band| band.code().to_owned()).unwrap_or_default(),
            Group::Area => match &query.area {
                Some(Area::Region(region)) => region.code().to_owned(),
                Some(Area::Divisions(divisions)) => {
                    divisions.iter().map(|division| division.code().to_string()).collect::<Vec<_>>().join(".")
                }
                None => String::new(),
            },
            Group::Need => join(query.needs.iter().map(|value| value.code())),
            Group::Indigenous => join(query.indigenous.iter().map(|value| value.code())),
            Group::Audience => join(query.audiences.iter().map(|value| value.code())),
            Group::Language => join(query.languages.iter().map(Language::tag)),
            Group::Access => join(query.access.iter().map(|value| value.code())),
            Group::Open => join(query.open.iter().map(|value| value.code())),
            Group::WithoutPolice => "1".to_owned(),
        };
        pairs.push(format!("{}={value}", group.parameter()));
    }
    pairs.join("&")
}
