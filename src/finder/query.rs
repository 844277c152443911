//! What a reader chose.

use std::collections::BTreeSet;

use crate::domain::{
    age::AgeBand,
    census_division::CensusDivision,
    language::Language,
    region::Region,
    taxonomy::{AccessMode, Audience, Category, Nation},
};

/// The choices of one search. An empty group was not chosen; several values in a group mean “any of these”.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// The age of the person who needs help.
    pub age: Option<AgeBand>,
    /// Where help should come from.
    pub area: Option<Area>,
    /// Kinds of help.
    pub needs: BTreeSet<Category>,
    /// Indigenous services.
    pub indigenous: BTreeSet<IndigenousChoice>,
    /// Who it should be made for.
    pub audiences: BTreeSet<Audience>,
    /// Languages.
    pub languages: BTreeSet<Language>,
    /// Ways of contact.
    pub access: BTreeSet<AccessMode>,
    /// When someone should answer.
    pub open: BTreeSet<OpenChoice>,
    /// Only what helps without a police report.
    pub without_police: bool,
}

/// Where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Area {
    /// One census division, or the several that a rural postal area spans. Never empty, sorted.
    Divisions(Vec<CensusDivision>),
    /// A whole region.
    Region(Region),
}

impl Area {
    /// The area of these divisions, if there is one.
    pub fn of(mut divisions: Vec<CensusDivision>) -> Option<Self> {
        divisions.sort_unstable();
        divisions.dedup();
        (!divisions.is_empty()).then_some(Self::Divisions(divisions))
    }

    /// The divisions in the area.
    pub fn divisions(&self) -> Vec<CensusDivision> {
        match self {
            Self::Divisions(divisions) => divisions.clone(),
            Self::Region(region) => CensusDivision::all().filter(|division| division.region() == *region).collect(),
        }
    }
}

/// A choice about Indigenous services.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum IndigenousChoice {
    /// Made for Indigenous people, or led by them.
    Any,
    /// Led by Indigenous people.
    Led,
    /// Names one of the peoples.
    Nation(Nation),
}

impl IndigenousChoice {
    /// All, as the form lists them.
    pub const ALL: [Self; 5] =
        [Self::Any, Self::Led, Self::Nation(Nation::FirstNations), Self::Nation(Nation::Inuit), Self::Nation(Nation::Metis)];

    /// The code in an address.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Any => "1",
            Self::Led => "2",
            Self::Nation(nation) => nation.code(),
        }
    }

    /// The choice of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|choice| choice.code() == code)
    }

    /// The end of its message name.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Any => "any",
            Self::Led => "led",
            Self::Nation(nation) => nation.id(),
        }
    }
}

/// A choice about when someone answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OpenChoice {
    /// Day and night.
    Always,
    /// At the moment of the search.
    Now,
}

impl OpenChoice {
    /// All, as the form lists them.
    pub const ALL: [Self; 2] = [Self::Now, Self::Always];

    /// The code in an address.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Always => "1",
            Self::Now => "2",
        }
    }

    /// The choice of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|choice| choice.code() == code)
    }
}

/// A group of choices on the form: within it values add up, between groups they narrow.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "each names the field of Query it stands for")]
pub enum Group {
    Age,
    Area,
    Need,
    Indigenous,
    Audience,
    Language,
    Access,
    Open,
    WithoutPolice,
}

impl Group {
    /// All, as the form lists them.
    pub const ALL: [Self; 9] = [
        Self::Age,
        Self::Area,
        Self::Need,
        Self::Indigenous,
        Self::Audience,
        Self::Language,
        Self::Access,
        Self::Open,
        Self::WithoutPolice,
    ];

    /// The parameter's name in an address and in the form.
    pub const fn parameter(self) -> &'static str {
        match self {
            Self::Age => "a",
            Self::Area => "r",
            Self::Need => "n",
            Self::Indigenous => "i",
            Self::Audience => "f",
            Self::Language => "l",
            Self::Access => "c",
            Self::Open => "o",
            Self::WithoutPolice => "p",
        }
    }

    /// The group of a parameter.
    pub fn from_parameter(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|group| group.parameter() == name)
    }
}

impl Query {
    /// True when something of the group was chosen.
    pub fn has(&self, group: Group) -> bool {
        match group {
            Group::Age => self.age.is_some(),
            Group::Area => self.area.is_some(),
            Group::Need => !self.needs.is_empty(),
            Group::Indigenous => !self.indigenous.is_empty(),
            Group::Audience => !self.audiences.is_empty(),
            Group::Language => !self.languages.is_empty(),
            Group::Access => !self.access.is_empty(),
            Group::Open => !self.open.is_empty(),
            Group::WithoutPolice => self.without_police,
        }
    }

    /// The kinds of help that meet what was chosen. For someone under 18 a home for young people is a safe place to sleep too:
    /// most shelters start at 16 or 18, and no one who looks for a bed knows our words for it.
    pub fn needs_met(&self) -> impl Iterator<Item = Category> + '_ {
        let residence =
            (self.is_for_a_minor() && self.needs.contains(&Category::Shelter) && !self.needs.contains(&Category::YouthResidence))
                .then_some(Category::YouthResidence);
        self.needs.iter().copied().chain(residence)
    }

    /// True when the person who needs help is under 18.
    pub fn is_for_a_minor(&self) -> bool {
        self.age.is_some_and(|band| band.years().1 < 18)
    }

    /// True when a child under 16 needs a place to sleep: then a children's aid society is in, which must find one. Shelters for adults
    /// and families turn a child away who comes alone.
    pub fn wants_a_bed_for_a_child(&self) -> bool {
        self.needs.contains(&Category::Shelter) && self.age.is_some_and(|band| band.years().1 < 16)
    }

    /// True when nothing was chosen at all.
    pub fn is_empty(&self) -> bool {
        !Group::ALL.into_iter().any(|group| self.has(group))
    }
}
