//! One match of a search: how far it reaches, and what it does not say.

use crate::domain::{census_division::CensusDivision, service_area::ServiceArea};

use super::{entry::Entry, query::Area};

/// One match.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Its position in the snapshot.
    pub position: u32,
    /// What it does not say.
    pub unknowns: Unknowns,
    /// How far it reaches, seen from the chosen area.
    pub reach: Reach,
}

/// What a match does not say about the reader's choices. Said aloud on its card.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Unknowns {
    /// Whether it takes the age.
    pub age: bool,
    /// Whether it is made for these people.
    pub audience: bool,
    /// Whether it answers in the language.
    pub language: bool,
    /// Whether it is reached this way.
    pub access: bool,
    /// Whether it answers day and night, or now: what was asked for.
    pub open: bool,
    /// Whether it helps without a police report.
    pub without_police: bool,
    /// Whether it gives the help itself or refers to a service that does, as a children's aid society finds a bed.
    pub stands_in: bool,
}

impl Unknowns {
    /// How many.
    pub fn count(self) -> u8 {
        [self.age, self.audience, self.language, self.access, self.open, self.without_police, self.stands_in]
            .into_iter()
            .map(u8::from)
            .sum()
    }
}

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
    /// True when an entry names this division among those it serves.
    pub fn is_local(entry: &Entry, division: CensusDivision) -> bool {
        entry.area.divisions().contains(&division)
    }

    /// How far an entry reaches, seen from an area. Without an area, services for all of Ontario come first.
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
