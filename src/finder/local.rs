//! How many supports an area has of its own. Lines that serve everyone would make every area alike, so only those that name the area
//! are counted: on the map, and on the page of an area.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::{census_division::CensusDivision, moment::Moment};

use super::{
    asking::Asking,
    hit::{Hit, Reach},
    query::Group,
    results::Results,
    snapshot::Snapshot,
    words::{reader::Reader, reading::Reading, relevance},
};

/// For every division, how many supports fit what was asked, whatever area was, and name that division among those they serve.
pub fn by_division(snapshot: &Snapshot, reader: &Reader<'_>, asking: &Asking, now: Option<Moment>) -> BTreeMap<CensusDivision, u64> {
    let anywhere = asking.query.without(Group::Area);
    let found = if asking.has_words() {
        let reading = Reading { place: None, ..reader.read(asking.typed_words(), &asking.taken_back) };
        relevance::search(snapshot, &anywhere, &reading, now).results
    } else {
        Results::list(snapshot.index(), &anywhere, now)
    };
    let mut counts: BTreeMap<CensusDivision, u64> = CensusDivision::all().map(|division| (division, 0)).collect();
    for entry in found.positions().iter().filter_map(|position| snapshot.index().entries().get(position as usize)) {
        for division in entry.area.divisions().iter().collect::<BTreeSet<_>>() {
            *counts.entry(*division).or_default() += 1;
        }
    }
    counts
}

/// Those of some hits that name the chosen area.
pub fn of(hits: &[Hit]) -> Vec<Hit> {
    hits.iter().filter(|hit| hit.reach == Reach::Local).copied().collect()
}
