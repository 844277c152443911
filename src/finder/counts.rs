//! The number beside every choice: how many supports would fit for certain if it were the only choice of its group.
//!
//! It is the number that the results then begin with, so that “Under 16 (21)” leads to “21 supports fit”.

use std::collections::BTreeMap;

use crate::domain::{
    age::AgeBand,
    census_division::CensusDivision,
    moment::Moment,
    region::Region,
    taxonomy::{AccessMode, Audience, Category},
};

use super::{
    index::Index,
    positions::Positions,
    query::{Area, Group, IndigenousChoice, OpenChoice, Query},
};

/// How many services fit each choice for certain and can be used now, taking the other groups' choices as they are and this group as not
/// chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// By code of the choice, for each group.
    by_code: BTreeMap<(Group, String), u64>,
}

impl Counts {
    /// The counts for a query among some of the services.
    pub(super) fn of_all(index: &Index, query: &Query, among: &Positions, now: Option<Moment>) -> Self {
        let chosen: Vec<(Group, Positions)> =
            Group::ALL.into_iter().filter_map(|group| Some((group, index.chosen(query, group, now)?.yes))).collect();
        let besides = |left_out: &[Group]| {
            chosen.iter().filter(|(group, _)| !left_out.contains(group)).fold(among.clone(), |all, (_, yes)| all & yes)
        };
        let mut counts = Self::default();
        for group in Group::ALL {
            match group {
                // What meets a need depends on the age, and the other way round: a home for young people is a bed for them alone.
                Group::Age => {
                    let others = besides(&[Group::Age, Group::Need]) & index.usable(query);
                    for band in AgeBand::ALL {
                        let of_that_age = Query { age: Some(band), ..query.clone() };
                        let others = match index.chosen(&of_that_age, Group::Need, now) {
                            Some(needs) => others.clone() & &needs.yes,
                            None => others.clone(),
                        };
                        counts.add(group, band.code(), &others, &index.age(band).yes);
                    }
                }
                Group::Need => {
                    let others = besides(&[Group::Need]);
                    for value in Category::ALL {
                        let with_that_need = Query { needs: [*value].into(), ..query.clone() };
                        let others = others.clone() & index.usable(&with_that_need);
                        let meets = index.chosen(&with_that_need, group, now).unwrap_or_default();
                        counts.add(group, value.code(), &others, &meets.yes);
                    }
                }
                _ => counts.add_group(index, group, &(besides(&[group]) & index.usable(query)), now),
            }
        }
        counts
    }

    /// The choices of a group on which no other group's meaning depends.
    fn add_group(&mut self, index: &Index, group: Group, others: &Positions, now: Option<Moment>) {
        match group {
            Group::Age | Group::Need => {}
            Group::Area => {
                for division in CensusDivision::all() {
                    self.add(group, &division.code().to_string(), others, &index.division(division).yes);
                }
                for region in Region::ALL {
                    self.add(group, region.code(), others, &index.area(&Area::Region(region)).yes);
                }
            }
            Group::Indigenous => {
                IndigenousChoice::ALL.iter().for_each(|value| self.add(group, value.code(), others, &index.indigenous(*value).yes));
            }
            Group::Audience => Audience::ALL.iter().for_each(|value| self.add(group, value.code(), others, &index.audience(*value).yes)),
            Group::Language => {
                for language in index.languages() {
                    if let Some(answers) = index.language(language) {
                        self.add(group, language.tag(), others, &answers.yes);
                    }
                }
            }
            Group::Access => AccessMode::ALL.iter().for_each(|value| self.add(group, value.code(), others, &index.access(*value).yes)),
            Group::Open => OpenChoice::ALL.iter().for_each(|value| self.add(group, value.code(), others, &index.open(*value, now).yes)),
            Group::WithoutPolice => self.add(group, "1", others, &index.without_police().yes),
        }
    }

    fn add(&mut self, group: Group, code: &str, others: &Positions, yes: &Positions) {
        self.by_code.insert((group, code.to_owned()), others.intersection_len(yes));
    }

    /// The count of one choice.
    pub fn of(&self, group: Group, code: &str) -> u64 {
        self.by_code.get(&(group, code.to_owned())).copied().unwrap_or_default()
    }

    /// Every choice with its count.
    pub fn iter(&self) -> impl Iterator<Item = (Group, &str, u64)> {
        self.by_code.iter().map(|((group, code), count)| (*group, code.as_str(), *count))
    }
}
