//! The number beside every choice: how many supports would fit for certain if it were the only choice of its group.
//!
//! It is the number that the results then begin with, so that “Under 16 (21)” leads to “21 supports fit”.

use std::sync::Arc;

use crate::domain::moment::Moment;

use super::{
    choice::{Choice, Offered},
    index::Index,
    positions::Positions,
    query::{Group, Query},
};

/// How many services fit each choice for certain and can be used now, taking the other groups' choices as they are and this group as not
/// chosen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    offered: Arc<Offered>,
    /// One for each offered choice, in the same order.
    counts: Vec<u64>,
}

impl Counts {
    /// The counts for a query among some of the services.
    pub(super) fn of_all(index: &Index, query: &Query, among: &Positions, now: Option<Moment>) -> Self {
        let chosen: Vec<(Group, Positions)> =
            Group::ALL.into_iter().filter_map(|group| Some((group, index.chosen(query, group, now)?.yes))).collect();
        let besides = |left_out: &[Group]| {
            chosen.iter().filter(|(group, _)| !left_out.contains(group)).fold(among.clone(), |all, (_, yes)| all & yes)
        };
        let others = Group::ALL.map(|group| besides(&[group]) & index.usable(query));
        let (with_any_age, with_any_need) = (besides(&[Group::Age, Group::Need]) & index.usable(query), besides(&[Group::Need]));
        let count = |choice: &Choice| match choice {
            // What meets a need depends on the age, and the other way round: a home for young people is a bed for them alone.
            Choice::Age(band) => {
                let of_that_age = Query { age: Some(*band), ..query.clone() };
                let takes = &index.answers(choice, now).yes;
                match index.chosen(&of_that_age, Group::Need, now) {
                    Some(needs) => (with_any_age.clone() & &needs.yes).intersection_len(takes),
                    None => with_any_age.intersection_len(takes),
                }
            }
            Choice::Need(category) => {
                let with_that_need = Query { needs: [*category].into(), ..query.clone() };
                let meets = index.chosen(&with_that_need, Group::Need, now).unwrap_or_default();
                (with_any_need.clone() & index.usable(&with_that_need)).intersection_len(&meets.yes)
            }
            // Groups are numbered as Group::ALL lists them.
            _ => others[choice.group() as usize].intersection_len(&index.answers(choice, now).yes),
        };
        let offered = Arc::clone(index.offered());
        Self { counts: offered.choices().iter().map(count).collect(), offered }
    }

    /// The count of one choice.
    pub fn of(&self, choice: &Choice) -> u64 {
        self.offered.place(choice).and_then(|place| self.counts.get(place)).copied().unwrap_or_default()
    }

    /// The count of the choice at a place among those that are offered.
    #[cfg(feature = "ssr")]
    pub fn at(&self, place: usize) -> u64 {
        self.counts.get(place).copied().unwrap_or_default()
    }

    /// Every choice with its count.
    pub fn iter(&self) -> impl Iterator<Item = (&Choice, u64)> {
        self.offered.choices().iter().zip(self.counts.iter().copied())
    }
}
