//! Neighbourhoods from the names of urban postal areas: “North York (Jane and Finch)”, “Ottawa (Lower Town / Sandy Hill)”.

use std::collections::BTreeSet;

use crate::domain::census_division::CensusDivision;

use super::super::{gazetteer::Place, place::fold};

/// The part of a neighbourhood that a postal area covers. People leave it out.
const PARTS: [&str; 12] =
    [" NE", " NW", " SE", " SW", " South East", " South West", " North East", " North West", " North", " South", " East", " West"];
/// Names that many cities share, and names that are not places.
const NO_NAMES: [&str; 9] =
    ["Central", "City Centre", "Downtown", "East End", "West End", "North End", "Southwest Outskirts", "Midtown", "Outskirts"];

/// A neighbourhood counts as so many people: a village of its name does not hide it, a town does.
const PEOPLE: u32 = 1_000;

/// The neighbourhoods of postal areas, except those of which a place of the same name is known in the same division.
pub(super) struct Neighbourhoods {
    known: BTreeSet<(String, CensusDivision)>,
    pub(super) found: Vec<Place>,
}

impl Neighbourhoods {
    pub(super) fn beside(places: &[Place]) -> Self {
        let names = |place: &Place| std::iter::once(&place.name).chain(&place.aliases).map(|name| fold(name)).collect::<Vec<_>>();
        let known = places.iter().filter_map(|place| Some((names(place), *place.divisions.first()?)));
        Self { known: known.flat_map(|(names, division)| names.into_iter().map(move |name| (name, division))).collect(), found: Vec::new() }
    }

    /// Adds the names in the brackets of a postal area's name.
    pub(super) fn add(&mut self, area: &str, divisions: &[CensusDivision]) {
        let Some(((_, inside), first)) = area.trim_end_matches(')').split_once('(').zip(divisions.first()) else { return };
        for name in inside.split('/').map(str::trim).filter(|name| !NO_NAMES.contains(name) && !name.starts_with("Enclave of")) {
            let short = PARTS.iter().find_map(|part| name.strip_suffix(part)).filter(|short| !NO_NAMES.contains(short));
            for name in [Some(name), short].into_iter().flatten() {
                if self.known.insert((fold(name), *first)) {
                    let (name, aliases, divisions) = (name.to_owned(), aliases(name), divisions.to_vec());
                    self.found.push(Place { name, aliases, divisions, population: Some(PEOPLE), is_neighbourhood: true });
                }
            }
        }
    }
}

/// How people clip a name: “jane n finch”, “lowertown”, “parkdale” for Parkdale Village, “the junction”.
fn aliases(name: &str) -> Vec<String> {
    let mut aliases = Vec::new();
    if let Some((one, other)) = name.split_once(" and ") {
        aliases.extend([format!("{one} {other}"), format!("{one} n {other}"), format!("{one} et {other}")]);
    }
    aliases.extend([" Village", " Gardens", " Town Centre"].iter().filter_map(|kind| name.strip_suffix(kind)).map(str::to_owned));
    aliases
}
