//! Asking the index: matches in order, counts beside every choice, and what to undo when too little is left.

use std::{ops::Range, sync::Arc};

use crate::domain::{moment::Moment, taxonomy::Category};

use super::{
    counts::Counts,
    hit::Hit,
    index::{Answers, Index},
    order::Order,
    positions::Positions,
    query::{Group, Query},
    steps::{Doubts, Reaches, Steps},
    talk,
};

/// Results on a page of the server, and what “Show more” adds on the device.
pub const PAGE_SIZE: usize = 20;

/// A part of the list, under a heading of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Section {
    /// Everything that was asked for is stated.
    Certain,
    /// Something is not stated.
    Possible,
    /// No one can be called, texted or chatted with: how to get there.
    NoLine,
}

/// How many matches a search has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Totals {
    /// All of them.
    pub total: usize,
    /// Those that fit for certain and can be used now: they come first.
    pub certain: usize,
    /// Those that can be used now: first those that fit for certain, then the others.
    pub usable: usize,
}

/// The answer to a query.
#[derive(Clone, Debug)]
pub struct Results {
    order: Order,
    /// How many matches there are.
    pub total: usize,
    /// How many of them fit for certain and can be used now: they come first.
    pub certain: usize,
    /// How many of them can be used now: those that fit for certain, then the others. Services without a line of their own come last.
    pub usable: usize,
    /// The count beside every choice; empty in a [`Results::list`].
    pub counts: Counts,
    /// For each chosen group, how many matches there would be without it.
    pub without: Vec<(Group, u64)>,
}

impl Results {
    /// Searches. Deterministic: the same index, query and moment give the same answer everywhere. A page that is kept has no moment,
    /// and nothing on it depends on the time of day.
    ///
    /// The first card is no line of the row “Talk now” right above it, if there is another that fits for certain. While no kind of help
    /// is chosen, neither is it a service with a crisis line's number.
    pub fn search(index: &Index, query: &Query, now: Option<Moment>) -> Self {
        Self::below(&talk::lines(index, query, now), index, query, now)
    }

    /// The same below a row of lines that is known already.
    pub(super) fn below(talk: &[u32], index: &Index, query: &Query, now: Option<Moment>) -> Self {
        let mut repeats: Positions = talk.iter().copied().collect();
        if query.needs.is_empty() {
            repeats |= &index.classes().borrowed;
        }
        Self::of(index, query, index.all(), now, (true, Some(&repeats)))
    }

    /// The same among some of the services: those that fit what was typed.
    pub fn search_among(index: &Index, query: &Query, among: &Positions, now: Option<Moment>) -> Self {
        Self::of(index, query, among, now, (true, None))
    }

    /// The matches without the counts beside every choice, which are most of the work: for a list without a form.
    pub fn list(index: &Index, query: &Query, now: Option<Moment>) -> Self {
        Self::of(index, query, index.all(), now, (false, None))
    }

    /// With counts or without; the first is none of `repeats`, if they are given.
    fn of(index: &Index, query: &Query, among: &Positions, now: Option<Moment>, (counted, repeats): (bool, Option<&Positions>)) -> Self {
        let chosen: Vec<(Group, Answers)> =
            Group::ALL.into_iter().filter_map(|group| index.chosen(query, group, now).map(|answers| (group, answers))).collect();
        let possible: Vec<(Group, Positions)> = chosen.iter().map(|(group, answers)| (*group, answers.possible())).collect();
        let matching = |except: Option<Group>| {
            possible.iter().filter(|(group, _)| Some(*group) != except).fold(among.clone(), |all, (_, possible)| all & possible)
        };
        let matches = matching(None);
        let without = chosen.iter().map(|(group, _)| (*group, matching(Some(*group)).len())).collect();
        let counts = if counted { Counts::of_all(index, query, among, now) } else { Counts::default() };

        let mut doubts = Doubts::default();
        for (group, answers) in chosen {
            doubts.add(group, answers.not_stated);
        }
        let usable = matches.clone() & index.usable(query);
        let mut certain = usable.clone();
        certain -= &doubts.any();
        let counted_up = |set: &Positions| usize::try_from(set.len()).unwrap_or(usize::MAX);
        let (total, usable, fit) = (counted_up(&matches), counted_up(&usable), counted_up(&certain));

        let reaches = Reaches::of(index.classes(), query);
        let answering = Arc::new(index.answering(now).yes.clone());
        let steps = Steps::of(index, query, &doubts, &reaches, answering);
        let mut others = matches;
        others -= &certain;
        let mut order = Order::new(certain, others, steps, doubts, reaches);
        if !query.needs.contains(&Category::ChildProtection) {
            order.limit_agencies(&index.classes().agencies);
        }
        if let Some(repeats) = repeats {
            order.lead_with_none_of(repeats);
        }
        Self { order, total, certain: fit, usable, counts, without }
    }

    /// The hits at these places; a range may end behind the last.
    pub fn hits(&self, range: Range<usize>) -> Vec<Hit> {
        self.order.hits(range.start..range.end.min(self.total))
    }

    /// The hits one after the other, best first, a page at a time.
    pub fn walk(&self) -> impl Iterator<Item = Hit> + '_ {
        (0..self.total).step_by(PAGE_SIZE).flat_map(|from| self.hits(from..from + PAGE_SIZE))
    }

    /// True when someone who can be used now is made for the people that were chosen. They come before those who do not say so.
    pub fn names_the_audience(&self) -> bool {
        self.certain > 0 || self.hits(0..self.usable.min(1)).iter().any(|hit| !hit.unknowns.audience)
    }

    /// All hits, best first: work for every match.
    pub fn all(&self) -> Vec<Hit> {
        self.hits(0..self.total)
    }

    /// Where all hits are, in no order.
    pub fn positions(&self) -> Positions {
        self.order.positions()
    }

    /// How many there are.
    pub const fn totals(&self) -> Totals {
        Totals { total: self.total, certain: self.certain, usable: self.usable }
    }

    /// True when nothing fits.
    pub const fn is_empty(&self) -> bool {
        self.total == 0
    }

    /// One of the matches.
    #[cfg(feature = "ssr")]
    pub(super) fn hit(&self, position: u32) -> Hit {
        self.order.hit(position)
    }

    /// Some of the matches in order, at most the first so many.
    #[cfg(feature = "ssr")]
    pub(super) fn in_order(&self, some: &[u32], wanted: usize) -> Vec<u32> {
        self.order.first_of(some, wanted)
    }
}

impl Totals {
    /// The parts of the list that have something in them, with where each begins and ends.
    pub fn sections(self) -> impl Iterator<Item = (Section, Range<usize>)> {
        [(Section::Certain, 0..self.certain), (Section::Possible, self.certain..self.usable), (Section::NoLine, self.usable..self.total)]
            .into_iter()
            .filter(|(_, range)| !range.is_empty())
    }
}
