//! Asking the index: matches in order, counts beside every choice, and what to undo when too little is left.

use crate::domain::{moment::Moment, taxonomy::Category};

use super::{
    counts::Counts,
    hit::{Hit, Reach, Unknowns},
    index::{Answers, Index},
    positions::Positions,
    query::{Group, Query},
    ranking, talk,
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

/// The answer to a query.
#[derive(Clone, Debug)]
pub struct Results {
    /// All matches, best first.
    pub hits: Vec<Hit>,
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
        let mut results = Self::search_among(index, query, index.all(), now);
        let certain = &mut results.hits[..results.certain];
        let lines = talk::lines(index, query, now);
        let repeats =
            |hit: &Hit| lines.contains(&hit.position) || query.needs.is_empty() && index.entries()[hit.position as usize].borrows_line;
        if let Some(at) = certain.iter().position(|hit| !repeats(hit)) {
            certain[..=at].rotate_right(1);
        }
        results
    }

    /// The same among some of the services: those that fit what was typed.
    pub fn search_among(index: &Index, query: &Query, among: &Positions, now: Option<Moment>) -> Self {
        Self::of(index, query, among, now, true)
    }

    /// The matches without the counts beside every choice, which are most of the work: for a list without a form.
    pub fn list(index: &Index, query: &Query, now: Option<Moment>) -> Self {
        Self::of(index, query, index.all(), now, false)
    }

    fn of(index: &Index, query: &Query, among: &Positions, now: Option<Moment>, counted: bool) -> Self {
        let chosen: Vec<(Group, Answers)> =
            Group::ALL.into_iter().filter_map(|group| index.chosen(query, group, now).map(|answers| (group, answers))).collect();
        let possible: Vec<(Group, Positions)> = chosen.iter().map(|(group, answers)| (*group, answers.possible())).collect();
        let matching = |except: Option<Group>| {
            possible.iter().filter(|(group, _)| Some(*group) != except).fold(among.clone(), |all, (_, possible)| all & possible)
        };

        let matches = matching(None);
        let in_doubt =
            |position: u32, group: Group| chosen.iter().any(|(other, answers)| *other == group && answers.not_stated.contains(position));
        let mut hits: Vec<(ranking::Key, Hit)> = matches
            .iter()
            .map(|position| {
                let unknowns = Unknowns {
                    age: in_doubt(position, Group::Age),
                    audience: in_doubt(position, Group::Audience),
                    language: in_doubt(position, Group::Language),
                    access: in_doubt(position, Group::Access),
                    open: in_doubt(position, Group::Open),
                    without_police: in_doubt(position, Group::WithoutPolice),
                    stands_in: in_doubt(position, Group::Need),
                };
                let entry = &index.entries()[position as usize];
                let reach = Reach::of(entry, query.area.as_ref());
                (ranking::key(query, entry, unknowns, now), Hit { position, unknowns, reach })
            })
            .collect();
        hits.sort_unstable_by_key(|(key, hit)| (*key, hit.position));
        let mut hits: Vec<Hit> = hits.into_iter().map(|(_, hit)| hit).collect();
        let usable = hits.partition_point(|hit| index.entries()[hit.position as usize].is_usable(query));
        let certain = hits[..usable].partition_point(|hit| hit.unknowns.count() == 0);
        if !query.needs.contains(&Category::ChildProtection) {
            let is_agency = |hit: &Hit| index.entries()[hit.position as usize].is_child_protection();
            let behind = hits.split_off(certain);
            hits = ranking::limit_agencies(hits, is_agency);
            hits.extend(behind);
        }
        let counts = if counted { Counts::of_all(index, query, among, now) } else { Counts::default() };
        let without = chosen.iter().map(|(group, _)| (*group, matching(Some(*group)).len())).collect();
        Self { hits, certain, usable, counts, without }
    }
}

impl Results {
    /// The parts of the list that have something in them, with where each begins and ends.
    pub fn sections(&self) -> impl Iterator<Item = (Section, std::ops::Range<usize>)> {
        [
            (Section::Certain, 0..self.certain),
            (Section::Possible, self.certain..self.usable),
            (Section::NoLine, self.usable..self.hits.len()),
        ]
        .into_iter()
        .filter(|(_, range)| !range.is_empty())
    }
}
