//! How many supports an area has of its own. Lines that serve everyone would make every area alike, so only those that name the area
//! are counted: on the map, and on the page of an area.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::{census_division::CensusDivision, moment::Moment};

use super::{
    asking::Asking,
    hit::Reach,
    index::Index,
    query::{Area, Group, Query},
    results::Results,
    shown::Shown,
    snapshot::Snapshot,
    talk,
    words::{
        reader::Reader,
        reading::Reading,
        relevance::{self, Matches},
    },
};

/// For every division, how many supports fit what was asked, whatever area was, and name that division among those they serve.
pub fn by_division(snapshot: &Snapshot, reader: &Reader<'_>, asking: &Asking, now: Option<Moment>) -> BTreeMap<CensusDivision, u64> {
    let anywhere = asking.query.without(Group::Area);
    let found = if asking.has_words() {
        let reading = Reading { place: None, ..reader.read(asking.typed_words(), &asking.taken_back) };
        match relevance::search(snapshot, &anywhere, &reading, now).matches {
            Matches::Ranked(ranked) => ranked.hits.iter().map(|hit| hit.position).collect(),
            Matches::Chosen(results) => results.positions(),
        }
    } else {
        Results::list(snapshot.index(), &anywhere, now).positions()
    };
    let mut counts: BTreeMap<CensusDivision, u64> = CensusDivision::all().map(|division| (division, 0)).collect();
    for entry in found.iter().filter_map(|position| snapshot.index().entries().get(position as usize)) {
        for division in entry.area.divisions().iter().collect::<BTreeSet<_>>() {
            *counts.entry(*division).or_default() += 1;
        }
    }
    counts
}

/// What the page of an area shows.
#[derive(Clone, Debug)]
pub struct AreaPage {
    /// The area, as a query.
    pub query: Query,
    /// “Talk now”, by position.
    pub talk: Vec<u32>,
    /// The supports that name the area, best first.
    pub local: Vec<Shown>,
    /// Lines that answer wherever one is, for below them.
    pub lines: Vec<Shown>,
}

/// How many such lines.
const LINES: usize = 8;

impl AreaPage {
    /// The page of an area.
    pub fn find(index: &Index, area: Area, now: Option<Moment>) -> Self {
        let query = Query { area: Some(area), ..Query::default() };
        let hits = Results::list(index, &query, now).all();
        let line = |position: u32| hits.iter().find(|hit| hit.position == position).copied().map(Shown::without_reasons);
        Self {
            talk: talk::lines(index, &query, now),
            lines: talk::first(index, &query, now, LINES).into_iter().filter_map(line).collect(),
            local: hits.iter().filter(|hit| hit.reach == Reach::Local).copied().map(Shown::without_reasons).collect(),
            query,
        }
    }
}
