//! The order of results, in one place: certain before not stated, then nearest to the person's own choice.
//!
//! Each key is a small number, lower first; keys are compared from the first to the last, and the position in the snapshot
//! (names in alphabetical order) settles what is left. Nothing is random, nothing is bought.

use crate::domain::{age::Answer, moment::Moment, service_area::ServiceArea, source::Confidence, taxonomy::Category};

use super::{
    entry::Entry,
    query::{Area, IndigenousChoice, Query},
    results::Unknowns,
};

/// How far a service reaches, as seen from the area that was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reach {
    /// It names the chosen area.
    Local,
    /// It serves all of Ontario.
    Province,
    /// It serves all of Canada.
    Canada,
}

impl Reach {
    /// How far an entry reaches, seen from an area. Without an area, whoever serves everybody comes first.
    pub fn of(entry: &Entry, area: Option<&Area>) -> Self {
        let names_it = || area.is_some_and(|area| area.divisions().iter().any(|division| entry.area.divisions().contains(division)));
        match &entry.area {
            ServiceArea::Divisions(_) => Self::Local,
            ServiceArea::Province(_) if names_it() => Self::Local,
            ServiceArea::Province(_) => Self::Province,
            ServiceArea::Canada => Self::Canada,
        }
    }
}

/// The sort key of one match.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key([u8; 8]);

/// The key of an entry that matches a query, at a moment.
pub fn key(query: &Query, entry: &Entry, unknowns: Unknowns, now: Option<Moment>) -> Key {
    let has = |category: Category| entry.categories.contains(&category);
    let reach = Reach::of(entry, query.area.as_ref());
    Key([
        // 1. The age is certain.
        u8::from(unknowns.age),
        // 2. Fewer other things left unsaid.
        unknowns.count() - u8::from(unknowns.age),
        // 3. When Indigenous services were asked for: led by Indigenous people first.
        u8::from(query.indigenous.contains(&IndigenousChoice::Any) && !entry.indigenous_led),
        // 4. With an area: from near to far. Without one: whoever serves everybody, since nobody knows where the reader is.
        match (&query.area, reach) {
            (Some(_), reach) => reach as u8,
            (None, Reach::Local) => 1,
            (None, _) => 0,
        },
        // 5. Somebody answers now; without a moment, day and night.
        u8::from(entry.answers(now) != Answer::Yes),
        // 6. Specific to trafficking.
        u8::from(!has(Category::HumanTrafficking)),
        // 7. Facts seen with the organization itself, or in several recent sources.
        match entry.confidence {
            Confidence::High => 0,
            Confidence::Medium => 1,
            Confidence::Low => 2,
        },
        // 8. More ways to reach them.
        u8::MAX - entry.contacts,
    ])
}
