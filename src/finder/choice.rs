//! One choice of the finder's form: what is behind a box, a chip, a number and a code in an address.

use std::{borrow::Cow, collections::BTreeMap};

use crate::domain::{
    age::AgeBand,
    census_division::CensusDivision,
    language::Language,
    region::Region,
    taxonomy::{AccessMode, Audience, Category},
};

use super::query::{Area, Group, IndigenousChoice, OpenChoice, Query};

/// One value of one group. A new facet begins here: the compiler then names every place that must know it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each names the field of Query it stands for")]
pub enum Choice {
    Age(AgeBand),
    Division(CensusDivision),
    Region(Region),
    Need(Category),
    Indigenous(IndigenousChoice),
    Audience(Audience),
    Language(Language),
    Access(AccessMode),
    Open(OpenChoice),
    WithoutPolice,
}

impl Choice {
    /// The group in which it is offered.
    pub const fn group(&self) -> Group {
        match self {
            Self::Age(_) => Group::Age,
            Self::Division(_) | Self::Region(_) => Group::Area,
            Self::Need(_) => Group::Need,
            Self::Indigenous(_) => Group::Indigenous,
            Self::Audience(_) => Group::Audience,
            Self::Language(_) => Group::Language,
            Self::Access(_) => Group::Access,
            Self::Open(_) => Group::Open,
            Self::WithoutPolice => Group::WithoutPolice,
        }
    }

    /// The code of the value: `3558` in `r=3558`.
    pub fn code(&self) -> Cow<'_, str> {
        Cow::Borrowed(match self {
            Self::Division(division) => return Cow::Owned(division.code().to_string()),
            Self::Age(band) => band.code(),
            Self::Region(region) => region.code(),
            Self::Need(category) => category.code(),
            Self::Indigenous(choice) => choice.code(),
            Self::Audience(audience) => audience.code(),
            Self::Language(language) => language.tag(),
            Self::Access(mode) => mode.code(),
            Self::Open(choice) => choice.code(),
            Self::WithoutPolice => "1",
        })
    }

    /// The choice of a code in a group.
    pub fn parse(group: Group, code: &str) -> Option<Self> {
        match group {
            Group::Age => AgeBand::from_code(code).map(Self::Age),
            Group::Area => code.parse().map(Self::Division).ok().or_else(|| Region::from_code(code).map(Self::Region)),
            Group::Need => Category::from_code(code).map(Self::Need),
            Group::Indigenous => IndigenousChoice::from_code(code).map(Self::Indigenous),
            Group::Audience => Audience::from_code(code).map(Self::Audience),
            Group::Language => code.parse().map(Self::Language).ok(),
            Group::Access => AccessMode::from_code(code).map(Self::Access),
            Group::Open => OpenChoice::from_code(code).map(Self::Open),
            Group::WithoutPolice => (code == "1").then_some(Self::WithoutPolice),
        }
    }

    /// Its name in markup, where scripts find it: `r.3558`.
    pub fn facet(&self) -> String {
        format!("{}.{}", self.group().parameter(), self.code())
    }
}

/// Every choice that a form offers, in its order.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Offered {
    choices: Vec<Choice>,
    places: BTreeMap<Choice, usize>,
}

impl Offered {
    /// The choices of all vocabularies, and these languages.
    pub fn with<'a>(languages: impl Iterator<Item = &'a Language>) -> Self {
        let mut choices: Vec<Choice> = AgeBand::ALL.map(Choice::Age).into();
        choices.extend(CensusDivision::all().map(Choice::Division));
        choices.extend(Region::ALL.map(Choice::Region));
        choices.extend(Category::ALL.iter().copied().map(Choice::Need));
        choices.extend(IndigenousChoice::ALL.map(Choice::Indigenous));
        choices.extend(Audience::ALL.iter().copied().map(Choice::Audience));
        choices.extend(languages.cloned().map(Choice::Language));
        choices.extend(AccessMode::ALL.iter().copied().map(Choice::Access));
        choices.extend(OpenChoice::ALL.map(Choice::Open));
        choices.push(Choice::WithoutPolice);
        let mut places = BTreeMap::new();
        for (place, choice) in choices.iter().enumerate() {
            places.insert(choice.clone(), place);
        }
        Self { choices, places }
    }

    /// The choices.
    pub fn choices(&self) -> &[Choice] {
        &self.choices
    }

    /// The index of a choice in [`Self::choices`], if it is offered.
    pub fn place(&self, choice: &Choice) -> Option<usize> {
        self.places.get(choice).copied()
    }
}

impl Query {
    /// Whether a choice is made.
    pub fn has_chosen(&self, choice: &Choice) -> bool {
        match choice {
            Choice::Age(band) => self.age == Some(*band),
            Choice::Division(division) => matches!(&self.area, Some(Area::Divisions(divisions)) if divisions.contains(division)),
            Choice::Region(region) => self.area == Some(Area::Region(*region)),
            Choice::Need(category) => self.needs.contains(category),
            Choice::Indigenous(choice) => self.indigenous.contains(choice),
            Choice::Audience(audience) => self.audiences.contains(audience),
            Choice::Language(language) => self.languages.contains(language),
            Choice::Access(mode) => self.access.contains(mode),
            Choice::Open(choice) => self.open.contains(choice),
            Choice::WithoutPolice => self.without_police,
        }
    }

    /// Every choice, in the order of the form.
    pub fn choices(&self) -> Vec<Choice> {
        let mut choices: Vec<Choice> = self.age.map(Choice::Age).into_iter().collect();
        match &self.area {
            Some(Area::Region(region)) => choices.push(Choice::Region(*region)),
            Some(Area::Divisions(divisions)) => choices.extend(divisions.iter().copied().map(Choice::Division)),
            None => {}
        }
        choices.extend(self.needs.iter().copied().map(Choice::Need));
        choices.extend(self.indigenous.iter().copied().map(Choice::Indigenous));
        choices.extend(self.audiences.iter().copied().map(Choice::Audience));
        choices.extend(self.languages.iter().cloned().map(Choice::Language));
        choices.extend(self.access.iter().copied().map(Choice::Access));
        choices.extend(self.open.iter().copied().map(Choice::Open));
        choices.extend(self.without_police.then_some(Choice::WithoutPolice));
        choices
    }

    /// Adds a choice. An age replaces the one before; divisions add up and say more than a region, so they take its place.
    pub fn add(&mut self, choice: Choice) {
        match choice {
            Choice::Age(band) => self.age = Some(band),
            Choice::Division(division) => {
                let others = match self.area.take() {
                    Some(Area::Divisions(divisions)) => divisions,
                    Some(Area::Region(_)) | None => Vec::new(),
                };
                self.area = Area::of(others.into_iter().chain([division]).collect());
            }
            Choice::Region(region) => {
                if !matches!(self.area, Some(Area::Divisions(_))) {
                    self.area = Some(Area::Region(region));
                }
            }
            Choice::Need(category) => _ = self.needs.insert(category),
            Choice::Indigenous(choice) => _ = self.indigenous.insert(choice),
            Choice::Audience(audience) => _ = self.audiences.insert(audience),
            Choice::Language(language) => _ = self.languages.insert(language),
            Choice::Access(mode) => _ = self.access.insert(mode),
            Choice::Open(choice) => _ = self.open.insert(choice),
            Choice::WithoutPolice => self.without_police = true,
        }
    }

    /// The query of these choices.
    pub fn of(choices: impl IntoIterator<Item = Choice>) -> Self {
        choices.into_iter().fold(Self::default(), |mut query, choice| {
            query.add(choice);
            query
        })
    }

    /// The same query with one choice taken away.
    pub fn without_choice(&self, choice: &Choice) -> Self {
        Self::of(self.choices().into_iter().filter(|other| other != choice))
    }

    /// The same query with nothing chosen in one group.
    pub fn without(&self, group: Group) -> Self {
        Self::of(self.choices().into_iter().filter(|choice| choice.group() != group))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::{codes, tests::any_query};
    use super::*;

    #[test]
    fn one_choice_is_taken_away_and_the_rest_stays() {
        let query = Query::of([Choice::Age(AgeBand::Under16), Choice::Need(Category::Shelter), Choice::Need(Category::Legal)]);
        assert_eq!(codes::write(&query.without_choice(&Choice::Need(Category::Shelter))), "a=u&n=13");
        assert_eq!(codes::write(&query.without_choice(&Choice::Age(AgeBand::Under16))), "n=3.13");
    }

    #[test]
    fn divisions_say_more_than_a_region_in_whatever_order_they_come() {
        let (division, region) = (Choice::Division("3558".parse().unwrap()), Choice::Region(Region::North));
        let kept = Query::of([division.clone()]);
        assert_eq!(Query::of([region.clone(), division.clone()]), kept);
        assert_eq!(Query::of([division, region]), kept);
    }

    proptest! {
        #[test]
        fn a_query_is_its_choices_and_each_has_a_code_of_its_own(query in any_query()) {
            let choices = query.choices();
            for choice in &choices {
                prop_assert_eq!(Choice::parse(choice.group(), &choice.code()), Some(choice.clone()));
                prop_assert!(query.has(choice.group()));
                prop_assert!(query.has_chosen(choice) && !query.without_choice(choice).has_chosen(choice));
                prop_assert!(!query.without(choice.group()).has(choice.group()));
            }
            prop_assert_eq!(Query::of(choices), query);
        }
    }
}
