//! When nothing fits: what to give up, and in which order. First how near, then the kind of help. Never the age, and never what a
//! person said about who they are, how they can be reached, or that no police should be needed.

use crate::domain::{census_division::CensusDivision, moment::Moment, region::Region, taxonomy::Category};

use super::{
    hit::{Hit, Reach},
    index::Index,
    query::{Area, Group, OpenChoice, Query},
    results::Results,
    shown::Shown,
};

/// How much further was looked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wider {
    /// As near as was chosen.
    No,
    /// In the region that holds the chosen division.
    Region(Region),
    /// In all of Ontario.
    Everywhere,
}

/// What fits when something is given up.
#[derive(Clone, Debug)]
pub struct Relaxed {
    /// What was looked for in the end.
    pub query: Query,
    /// How much further.
    pub wider: Wider,
    /// True when any kind of help was taken.
    pub any_need: bool,
    /// How many supports were found; never zero.
    pub total: usize,
    /// The first of them.
    pub cards: Vec<Shown>,
}

/// Maximum number of results that are shown when nothing fits.
pub const SHOWN: usize = 6;

/// The first of the steps that finds something; `None` when none does, or when something fits already.
pub fn relax(index: &Index, query: &Query, now: Option<Moment>) -> Option<Relaxed> {
    steps(query).into_iter().find_map(|(query, wider, any_need)| {
        let results = Results::list(index, &query, now);
        (!results.is_empty()).then(|| {
            let cards = Shown::all(index, &query, results.hits(0..SHOWN));
            Relaxed { query, wider, any_need, total: results.total, cards }
        })
    })
}

/// The steps in their order.
fn steps(query: &Query) -> Vec<(Query, Wider, bool)> {
    let mut steps = Vec::new();
    if let Some(Area::Divisions(divisions)) = &query.area
        && let Some(region) = divisions.first().map(|division: &CensusDivision| division.region())
    {
        steps.push((Query { area: Some(Area::Region(region)), ..query.clone() }, Wider::Region(region), false));
    }
    if query.has(Group::Area) {
        steps.push((query.without(Group::Area), Wider::Everywhere, false));
    }
    if query.has(Group::Need) {
        steps.push((query.without(Group::Need), Wider::No, true));
    }
    if query.has(Group::Area) && query.has(Group::Need) {
        steps.push((query.without(Group::Area).without(Group::Need), Wider::Everywhere, true));
    }
    steps
}

/// Maximum number of results from further away when no local one is made for the audience that was chosen.
pub const FURTHER: usize = 3;

/// Who is made for the chosen people further away, when no one near who can be reached is: a reader may rather call someone in another
/// town who knows their life than someone near who does not say so. Everything else that was chosen still holds.
pub fn out_of_area(index: &Index, query: &Query, results: &Results, now: Option<Moment>) -> Vec<Hit> {
    if !query.has(Group::Area) || !query.has(Group::Audience) || results.names_the_audience() {
        return Vec::new();
    }
    let wider = Results::list(index, &query.without(Group::Area), now);
    // Those who are made for the chosen people are the first of those who can be reached.
    wider.hits(0..wider.usable.min(FURTHER)).into_iter().filter(|hit| !hit.unknowns.audience).collect()
}

/// The lines that answer now, wherever someone is, and do not turn the age away.
pub fn everywhere(index: &Index, query: &Query, now: Option<Moment>) -> Vec<Hit> {
    let lines = Query { age: query.age, needs: [Category::CrisisLine].into(), open: [OpenChoice::Always].into(), ..Query::default() };
    let found = Results::list(index, &lines, now);
    found.walk().filter(|hit| hit.reach != Reach::Local).take(SHOWN).collect()
}

#[cfg(test)]
mod tests {
    use super::super::{entry::Entry, tests::entry};
    use super::*;
    use crate::domain::{
        age::{AgeBand, AgeRange},
        service_area::ServiceArea,
    };

    fn at(code: u16, category: Category) -> Entry {
        let division = CensusDivision::from_code(code).unwrap();
        Entry { area: ServiceArea::Divisions(vec![division]), categories: vec![category], ..entry() }
    }

    fn in_thunder_bay(need: Category) -> Query {
        Query { area: Area::of(vec![CensusDivision::from_code(3558).unwrap()]), needs: [need].into(), ..Query::default() }
    }

    #[test]
    fn distance_is_given_up_before_the_kind_of_help() {
        let (kenora, toronto, talk) = (at(3560, Category::Shelter), at(3520, Category::Shelter), at(3558, Category::Counselling));
        let query = in_thunder_bay(Category::Shelter);
        let found = |entries: Vec<Entry>| relax(&Index::build(entries), &query, None).map(|found| (found.wider, found.any_need));
        let region = CensusDivision::from_code(3558).unwrap().region();
        assert_eq!(found(vec![kenora, toronto.clone(), talk.clone()]), Some((Wider::Region(region), false)));
        assert_eq!(found(vec![toronto, talk.clone()]), Some((Wider::Everywhere, false)));
        assert_eq!(found(vec![talk]), Some((Wider::No, true)));
        assert_eq!(found(vec![at(3520, Category::Legal)]), Some((Wider::Everywhere, true)));
    }

    #[test]
    fn the_age_is_never_given_up() {
        let adults = Entry { ages: AgeRange::new(Some(18), None, None).unwrap(), ..at(3558, Category::Shelter) };
        let query = Query { age: Some(AgeBand::From12To15), ..in_thunder_bay(Category::Shelter) };
        assert!(relax(&Index::build(vec![adults]), &query, None).is_none());
    }
}
