//! The places of Ontario: towns, First Nation communities, census divisions and postal areas.

use std::collections::BTreeMap;

use crate::domain::{census_division::CensusDivision, locale::Locale};

mod names;

use names::{keys, shorter};

use super::{
    likeness::distance_at_most,
    place::{FoundPlace, PlaceReading, fold, forward_sortation_area},
};

/// A place of the bundled list.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// Its name as it is written.
    pub name: String,
    /// Other names.
    pub aliases: Vec<String>,
    /// Its division, then those it may also lie in.
    pub divisions: Vec<CensusDivision>,
    /// People who live there, when known.
    pub population: Option<u32>,
    /// True for a neighbourhood that is named after a postal area.
    pub is_neighbourhood: bool,
}

/// All places, ready to be looked up.
#[derive(Clone, Debug, Default)]
pub struct Gazetteer {
    places: Vec<Place>,
    by_name: BTreeMap<String, Vec<usize>>,
    postal: BTreeMap<String, Vec<CensusDivision>>,
    /// Names of several words as people run them together, with the name as it is written.
    joined: BTreeMap<String, String>,
    /// The first words of names, with the words of the longest name that begins so.
    beginnings: BTreeMap<String, usize>,
    /// Maximum length of a typed text that is looked at.
    longest: usize,
}

/// A name found inside a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NamedPlace {
    /// The place; with several of one name and size, all their divisions.
    pub place: FoundPlace,
    /// People who live there; a census division counts as large.
    pub population: u32,
    /// True when no town has the name.
    pub is_neighbourhood: bool,
    /// The places that may be meant, when the name leaves it open; otherwise empty.
    pub namesakes: Vec<FoundPlace>,
}

/// A town this many times larger than its namesakes is the one that is meant.
const PLAINLY_MEANT: u32 = 10;
/// More suggestions than this are a list no one reads.
const SUGGESTIONS: usize = 6;

impl Gazetteer {
    /// The gazetteer of these places and postal areas.
    pub fn new(mut places: Vec<Place>, postal: BTreeMap<String, Vec<CensusDivision>>) -> Self {
        let mut by_name: BTreeMap<String, Vec<usize>> = BTreeMap::new();
        for (at, place) in places.iter().enumerate() {
            for name in std::iter::once(&place.name).chain(&place.aliases) {
                for key in keys(name) {
                    let entry = by_name.entry(key).or_default();
                    if !entry.contains(&at) {
                        entry.push(at);
                    }
                }
            }
        }
        // A division is found by its whole name, and by its bare one where no town has it: “Sudbury” is the city. Anyone who says “Durham”
        // or “York” may well mean the region, so that a place of that name elsewhere does not hide it.
        for division in CensusDivision::all() {
            let at = places.len();
            let (en, fr) = (division.name(Locale::En), division.name(Locale::Fr));
            places.push(Place {
                name: en.to_owned(),
                aliases: vec![],
                divisions: vec![division],
                population: None,
                is_neighbourhood: false,
            });
            for name in [en, fr] {
                by_name.insert(fold(name), vec![at]);
            }
            let bare = fold(division.bare_name());
            if en.ends_with(" Region") {
                for kind in ["region of", "regional municipality of", "region de", "region du", "municipalite regionale de"] {
                    by_name.insert(format!("{kind} {bare}"), vec![at]);
                }
                by_name.entry(bare).or_default().push(at);
            } else {
                by_name.entry(bare).or_insert_with(|| vec![at]);
            }
        }
        let longest = by_name.keys().map(String::len).max().unwrap_or_default() + 8;
        let joined = by_name.keys().filter(|key| key.contains(' ')).map(|key| (key.replace(' ', ""), key.clone())).collect();
        let mut beginnings: BTreeMap<String, usize> = BTreeMap::new();
        for name in by_name.keys() {
            let mut words = name.split(' ');
            if let Some(first) = words.next() {
                let longest = beginnings.entry(first.to_owned()).or_default();
                *longest = (*longest).max(1 + words.count());
            }
        }
        Self { places, by_name, postal, joined, beginnings, longest }
    }

    /// How many names can be looked up.
    pub fn len(&self) -> usize {
        self.by_name.len()
    }

    /// True when nothing can be looked up.
    pub fn is_empty(&self) -> bool {
        self.by_name.is_empty()
    }

    /// Reads what was typed: a postal code or its first three characters, a place name, or the name of a division.
    pub fn read(&self, typed: &str) -> PlaceReading {
        if let Some(area) = forward_sortation_area(typed) {
            return match self.postal.get(&area) {
                Some(divisions) => PlaceReading::Found(FoundPlace { name: area, divisions: divisions.clone() }),
                None => PlaceReading::Unknown,
            };
        }
        let name = fold(typed);
        if name.is_empty() || name.len() > self.longest {
            return PlaceReading::Unknown;
        }
        match shorter(&name).find_map(|name| self.by_name.get(name)) {
            Some(found) => self.choose(found),
            None => self.suggest(shorter(&name).last().unwrap_or_default()),
        }
    }

    /// How many words the longest name has that begins with this one; none, when none does.
    pub fn longest_beginning_with(&self, word: &str) -> usize {
        self.beginnings.get(word).copied().unwrap_or_default()
    }

    /// The place of a folded name, exactly as it stands or run together.
    pub fn named(&self, name: &str) -> Option<NamedPlace> {
        let found = self.by_name.get(name).or_else(|| self.joined.get(name).and_then(|whole| self.by_name.get(whole)))?;
        let population = found
            .iter()
            .filter_map(|at| self.places.get(*at))
            .map(|place| place.population.unwrap_or(if self.is_division(place) { u32::MAX } else { 0 }))
            .max()?;
        let (place, namesakes) = match self.choose(found) {
            PlaceReading::Found(place) => (place, Vec::new()),
            PlaceReading::Several(places) => {
                let divisions = places.iter().flat_map(|place| place.divisions.iter().copied()).collect();
                (FoundPlace { name: places.first()?.name.clone(), divisions }, places)
            }
            PlaceReading::Unknown => return None,
        };
        let is_neighbourhood = found.iter().all(|at| self.places.get(*at).is_some_and(|place| place.is_neighbourhood));
        Some(NamedPlace { place, population, is_neighbourhood, namesakes })
    }

    /// The postal area of these three characters.
    pub fn postal(&self, area: &str) -> Option<FoundPlace> {
        self.postal.get(area).map(|divisions| FoundPlace { name: area.to_owned(), divisions: divisions.clone() })
    }

    /// The largest place whose name differs from a folded one by a letter or, from ten letters, two.
    pub fn nearly(&self, name: &str, smallest: u32) -> Option<NamedPlace> {
        let letters = name.chars().count();
        let allowed = if letters >= 10 { 2 } else { 1 };
        let first = name.chars().next()?;
        self.by_name
            .range(first.to_string()..)
            .map(|(other, at)| (other.as_str(), at))
            .take_while(|(other, _)| other.starts_with(first))
            .filter(|(_, at)| {
                at.iter().any(|at| self.places.get(*at).is_some_and(|place| place.population >= Some(smallest) || self.is_division(place)))
            })
            .filter(|(other, _)| distance_at_most(name, other, allowed))
            .filter_map(|(other, _)| self.named(other))
            .max_by_key(|found| found.population)
    }

    fn is_division(&self, place: &Place) -> bool {
        place.population.is_none() && place.divisions.first().is_some_and(|division| division.name(Locale::En) == place.name)
    }

    fn choose(&self, found: &[usize]) -> PlaceReading {
        let mut places: Vec<&Place> = found.iter().filter_map(|at| self.places.get(*at)).collect();
        places.sort_by_key(|place| std::cmp::Reverse(place.population));
        let same_division = places.windows(2).all(|pair| pair[0].divisions.first() == pair[1].divisions.first());
        let [first, rest @ ..] = places.as_slice() else {
            return PlaceReading::Unknown;
        };
        let second = rest.first().and_then(|place| place.population).unwrap_or_default();
        let plainly_meant = first.population.is_some_and(|people| people >= second.saturating_mul(PLAINLY_MEANT));
        if same_division || plainly_meant {
            return PlaceReading::Found(Self::found(first));
        }
        PlaceReading::Several(places.into_iter().take(SUGGESTIONS).map(Self::found).collect())
    }

    /// Names that begin like the typed one, then names that differ by one or two letters.
    fn suggest(&self, name: &str) -> PlaceReading {
        let letters = name.chars().count();
        if letters < 3 {
            return PlaceReading::Unknown;
        }
        let begins: Vec<usize> = self
            .by_name
            .range(name.to_owned()..)
            .take_while(|(other, _)| other.starts_with(name))
            .flat_map(|(_, at)| at.iter().copied())
            .collect();
        let near = |allowed: usize| -> Vec<usize> {
            self.by_name.iter().filter(|(other, _)| distance_at_most(name, other, allowed)).flat_map(|(_, at)| at.iter().copied()).collect()
        };
        let mut found = if begins.is_empty() { near(1) } else { begins };
        if found.is_empty() && letters >= 6 {
            found = near(2);
        }
        found.sort_by_key(|at| std::cmp::Reverse(self.places.get(*at).and_then(|place| place.population)));
        found.dedup();
        let mut places: Vec<FoundPlace> = Vec::new();
        for place in found.into_iter().filter_map(|at| self.places.get(at)).map(Self::found) {
            if !places.contains(&place) && places.len() < SUGGESTIONS {
                places.push(place);
            }
        }
        if places.is_empty() { PlaceReading::Unknown } else { PlaceReading::Several(places) }
    }

    fn found(place: &Place) -> FoundPlace {
        FoundPlace { name: place.name.clone(), divisions: place.divisions.clone() }
    }
}

#[cfg(test)]
mod tests;
