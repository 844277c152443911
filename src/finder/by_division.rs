//! The services of each census division in the order of the finder, found when they are first asked for: posters, plans and files print them.

use std::sync::OnceLock;

use crate::domain::census_division::CensusDivision;

use super::{
    hit::Reach,
    index::Index,
    query::{Area, Query},
    results::Results,
};

/// For each division the positions of the services that name it.
#[derive(Debug)]
pub(super) struct ByDivision(Vec<OnceLock<Box<[u32]>>>);

impl Default for ByDivision {
    fn default() -> Self {
        Self(CensusDivision::all().map(|_| OnceLock::new()).collect())
    }
}

impl ByDivision {
    /// Those of a division, best first. The index is always the same one.
    pub(super) fn of(&self, index: &Index, division: CensusDivision) -> &[u32] {
        let find = || {
            let query = Query { area: Area::of(vec![division]), ..Query::default() };
            let hits = Results::list(index, &query, None).all();
            hits.iter().filter(|hit| hit.reach == Reach::Local).map(|hit| hit.position).collect()
        };
        self.0.get(division.index()).map(|found| &**found.get_or_init(find)).unwrap_or_default()
    }
}
