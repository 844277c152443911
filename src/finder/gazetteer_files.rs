//! The gazetteer from the files of `data/geo` (data/geo/README.md has their sources and licences).

use std::{collections::BTreeMap, fs, path::Path};

use serde::Deserialize;

use crate::domain::census_division::CensusDivision;

use super::gazetteer::{Gazetteer, Place};

mod neighbourhoods;

use neighbourhoods::Neighbourhoods;

#[derive(Deserialize)]
struct PlaceRow {
    name: String,
    cd_code: String,
    cd_certain: String,
    near_cds: String,
    population: Option<u32>,
    aliases: String,
}

#[derive(Deserialize)]
struct PostalRow {
    fsa: String,
    cd_code: String,
    cd_share: Option<f64>,
    other_cds: String,
    name: String,
    kind: String,
}

#[derive(Deserialize)]
struct AliasRow {
    alias: String,
    place: String,
    cd_code: String,
}

/// A postal area nearly all of whose codes lie in one division is that division's (data/geo/README.md: a rural one can span five).
const NEARLY_ALL: f64 = 0.95;

/// Other names of places.
const ALIASES: [&str; 2] = ["first_nation_aliases.csv", "aliases.csv"];

/// Reads `places.csv`, `fsa.csv` and the files of other names.
///
/// # Errors
/// One sentence with the file and the line.
pub fn load(folder: &Path) -> Result<Gazetteer, String> {
    let mut places = Vec::new();
    for row in rows::<PlaceRow>(&folder.join("places.csv"))? {
        let near = if row.cd_certain == "yes" { "" } else { row.near_cds.as_str() };
        places.push(Place {
            aliases: row.aliases.split(';').map(str::trim).filter(|alias| !alias.is_empty()).map(str::to_owned).collect(),
            divisions: divisions(&row.cd_code, near, &row.name)?,
            population: row.population,
            is_neighbourhood: false,
            name: row.name,
        });
    }
    let aliases = ALIASES.iter().map(|file| rows::<AliasRow>(&folder.join(file))).collect::<Result<Vec<_>, _>>()?;
    for row in aliases.into_iter().flatten() {
        let known = places
            .iter_mut()
            .find(|place| place.name == row.place && place.divisions.first().is_some_and(|first| first.code().to_string() == row.cd_code));
        match known {
            Some(place) => place.aliases.push(row.alias),
            None => places.push(Place {
                divisions: divisions(&row.cd_code, "", &row.alias)?,
                aliases: vec![],
                population: None,
                is_neighbourhood: false,
                name: row.alias,
            }),
        }
    }
    let (mut postal, mut neighbourhoods) = (BTreeMap::new(), Neighbourhoods::beside(&places));
    for row in rows::<PostalRow>(&folder.join("fsa.csv"))? {
        let others = if row.cd_share.is_some_and(|share| share >= NEARLY_ALL) { "" } else { row.other_cds.as_str() };
        let found = divisions(&row.cd_code, others, &row.fsa)?;
        if row.kind == "urban" {
            neighbourhoods.add(&row.name, &found);
        }
        postal.insert(row.fsa.clone(), found);
    }
    places.extend(neighbourhoods.found);
    Ok(Gazetteer::new(places, postal))
}

fn rows<T: for<'de> Deserialize<'de>>(file: &Path) -> Result<Vec<T>, String> {
    let text = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    csv::Reader::from_reader(text.as_bytes())
        .into_deserialize()
        .collect::<Result<_, _>>()
        .map_err(|error| format!("{}: {error}", file.display()))
}

/// The main division, then others, written `3502:0.33 3509:0.15` or `3502 3509`.
fn divisions(main: &str, others: &str, about: &str) -> Result<Vec<CensusDivision>, String> {
    std::iter::once(main)
        .chain(others.split([' ', ';']).filter(|part| !part.is_empty()))
        .map(|part| part.split(':').next().unwrap_or_default().parse().map_err(|problem| format!("{about}: {problem}")))
        .collect()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::finder::place::PlaceReading;

    #[test]
    fn the_shipped_places_are_found() {
        let gazetteer = load(Path::new("data/geo")).unwrap();
        for (typed, code) in [
            ("Thunder Bay", 3558),
            ("P7B 1A1", 3558),
            ("M5V", 3520),
            ("toronto", 3520),
            ("Hamilton", 3525),
            ("Kenora", 3560),
            ("Mt Forest", 3523),
            ("mt. forest", 3523),
            ("N. Bay", 3548),
            ("n bay", 3548),
            ("Ft Frances", 3559),
            ("Sudbury", 3553),
            ("Grand Sudbury", 3553),
            ("Aamjiwnaang", 3538),
            ("Walpole Island First Nation", 3538),
            ("Ottawa", 3506),
            ("north bay", 3548),
            ("Sault-Sainte-Marie", 3557),
            ("London", 3539),
            ("Toronto, ON, Canada", 3520),
            ("City of Barrie", 3543),
            ("ville de Hearst", 3556),
            ("Kitchener-Waterloo", 3530),
            ("the Soo", 3557),
            ("Le Soo", 3557),
            ("GTA", 3520),
            ("Regional Municipality of Durham", 3518),
            ("Simcoe County, Ontario", 3543),
            ("Lansdowne House", 3560),
            ("Georgina Island", 3519),
            ("Shoal Lake 40", 3560),
            ("Onigaming", 3560),
            ("Cape Croker", 3541),
            ("Moraviantown", 3536),
            ("Winisk", 3560),
            ("KI", 3560),
            ("Wiky", 3551),
            ("Scugog Island", 3518),
            ("Biigtigong", 3558),
            ("Netmizaaggamig Nishnaabeg", 3558),
            ("Munsee-Delaware", 3539),
            ("Chippewas of Nawash", 3541),
            ("Mississaugas of the Credit", 3529),
            ("Wahta Mohawks", 3544),
            ("Stanjikoming", 3559),
            ("Kettle and Stony Point First Nation", 3538),
            ("Six Nations of the Grand River Territory", 3529),
        ] {
            match gazetteer.read(typed) {
                PlaceReading::Found(place) => assert_eq!(place.divisions[0].code(), code, "{typed}"),
                other => panic!("{typed}: {other:?}"),
            }
        }
    }

    #[test]
    fn a_rural_postal_area_shows_every_division_it_spans() {
        let gazetteer = load(Path::new("data/geo")).unwrap();
        assert!(matches!(gazetteer.read("K0A"), PlaceReading::Found(place) if place.divisions.len() == 4));
    }
}
