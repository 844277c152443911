//! Ontario's 49 census divisions: the areas that services serve.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{locale::Locale, region::Region};

/// One of Ontario's 49 census divisions, by its Statistics Canada code (3501 to 3560).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "u16", into = "u16")]
pub struct CensusDivision(u16);

/// The code is not one of the 49.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("“{0}” is not the code of a census division in Ontario")]
pub struct CensusDivisionProblem(String);

/// Code, bare name, English name, French name, region.
type Row = (u16, &'static str, &'static str, &'static str, Region);

/// Names and types: Statistics Canada, 2016 and 2021 census (Statistics Canada Open Licence). French names of counties are not
/// translated by Statistics Canada; the type follows in brackets so that no preposition has to be guessed.
/// Which region each belongs to is not confirmed by a published list: data/geo/README.md.
const TABLE: [Row; 49] = [
    (3501, "Stormont, Dundas and Glengarry", "Stormont, Dundas and Glengarry", "Stormont, Dundas et Glengarry", Region::East),
    (3502, "Prescott and Russell", "Prescott and Russell", "Prescott et Russell", Region::East),
    (3506, "Ottawa", "Ottawa", "Ottawa", Region::East),
    (3507, "Leeds and Grenville", "Leeds and Grenville", "Leeds et Grenville", Region::East),
    (3509, "Lanark", "Lanark County", "Lanark (comté)", Region::East),
    (3510, "Frontenac", "Frontenac County", "Frontenac (comté)", Region::East),
    (3511, "Lennox and Addington", "Lennox and Addington County", "Lennox et Addington (comté)", Region::East),
    (3512, "Hastings", "Hastings County", "Hastings (comté)", Region::East),
    (3513, "Prince Edward", "Prince Edward", "Prince Edward", Region::East),
    (3514, "Northumberland", "Northumberland County", "Northumberland (comté)", Region::East),
    (3515, "Peterborough", "Peterborough County", "Peterborough (comté)", Region::East),
    (3516, "Kawartha Lakes", "Kawartha Lakes", "Kawartha Lakes", Region::East),
    (3518, "Durham", "Durham Region", "Durham (région)", Region::East),
    (3519, "York", "York Region", "York (région)", Region::Central),
    (3520, "Toronto", "Toronto", "Toronto", Region::Toronto),
    (3521, "Peel", "Peel Region", "Peel (région)", Region::Central),
    (3522, "Dufferin", "Dufferin County", "Dufferin (comté)", Region::Central),
    (3523, "Wellington", "Wellington County", "Wellington (comté)", Region::Central),
    (3524, "Halton", "Halton Region", "Halton (région)", Region::Central),
    (3525, "Hamilton", "Hamilton", "Hamilton", Region::West),
    (3526, "Niagara", "Niagara Region", "Niagara (région)", Region::West),
    (3528, "Haldimand-Norfolk", "Haldimand-Norfolk", "Haldimand-Norfolk", Region::West),
    (3529, "Brant", "Brant", "Brant", Region::West),
    (3530, "Waterloo", "Waterloo Region", "Waterloo (région)", Region::Central),
    (3531, "Perth", "Perth County", "Perth (comté)", Region::West),
    (3532, "Oxford", "Oxford County", "Oxford (comté)", Region::West),
    (3534, "Elgin", "Elgin County", "Elgin (comté)", Region::West),
    (3536, "Chatham-Kent", "Chatham-Kent", "Chatham-Kent", Region::West),
    (3537, "Essex", "Essex County", "Essex (comté)", Region::West),
    (3538, "Lambton", "Lambton County", "Lambton (comté)", Region::West),
    (3539, "Middlesex", "Middlesex County", "Middlesex (comté)", Region::West),
    (3540, "Huron", "Huron County", "Huron (comté)", Region::West),
    (3541, "Bruce", "Bruce County", "Bruce (comté)", Region::West),
    (3542, "Grey", "Grey County", "Grey (comté)", Region::West),
    (3543, "Simcoe", "Simcoe County", "Simcoe (comté)", Region::Central),
    (3544, "Muskoka", "Muskoka District", "Muskoka (district)", Region::North),
    (3546, "Haliburton", "Haliburton County", "Haliburton (comté)", Region::East),
    (3547, "Renfrew", "Renfrew County", "Renfrew (comté)", Region::East),
    (3548, "Nipissing", "Nipissing District", "Nipissing (district)", Region::North),
    (3549, "Parry Sound", "Parry Sound District", "Parry Sound (district)", Region::North),
    (3551, "Manitoulin", "Manitoulin District", "Manitoulin (district)", Region::North),
    (3552, "Sudbury", "Sudbury District", "Sudbury (district)", Region::North),
    (3553, "Greater Sudbury", "Greater Sudbury", "Grand Sudbury", Region::North),
    (3554, "Timiskaming", "Timiskaming District", "Timiskaming (district)", Region::North),
    (3556, "Cochrane", "Cochrane District", "Cochrane (district)", Region::North),
    (3557, "Algoma", "Algoma District", "Algoma (district)", Region::North),
    (3558, "Thunder Bay", "Thunder Bay District", "Thunder Bay (district)", Region::North),
    (3559, "Rainy River", "Rainy River District", "Rainy River (district)", Region::North),
    (3560, "Kenora", "Kenora District", "Kenora (district)", Region::North),
];

impl CensusDivision {
    /// All 49, by code.
    pub fn all() -> impl Iterator<Item = Self> {
        TABLE.iter().map(|row| Self(row.0))
    }

    /// The division with this Statistics Canada code.
    pub fn from_code(code: u16) -> Option<Self> {
        TABLE.binary_search_by_key(&code, |row| row.0).ok().map(|_| Self(code))
    }

    /// Statistics Canada's code.
    pub const fn code(self) -> u16 {
        self.0
    }

    /// Position in [`CensusDivision::all`]: 0 to 48.
    pub fn index(self) -> usize {
        TABLE.binary_search_by_key(&self.0, |row| row.0).unwrap_or_default()
    }

    fn row(self) -> &'static Row {
        &TABLE[self.index()]
    }

    /// The name with its type: “Thunder Bay District”, « Thunder Bay (district) ».
    pub fn name(self, locale: Locale) -> &'static str {
        match locale {
            Locale::En => self.row().2,
            Locale::Fr => self.row().3,
        }
    }

    /// The name alone: “Thunder Bay”.
    pub fn bare_name(self) -> &'static str {
        self.row().1
    }

    /// The region it lies in.
    pub fn region(self) -> Region {
        self.row().4
    }
}

impl From<CensusDivision> for u16 {
    fn from(division: CensusDivision) -> Self {
        division.0
    }
}

impl TryFrom<u16> for CensusDivision {
    type Error = CensusDivisionProblem;

    fn try_from(code: u16) -> Result<Self, Self::Error> {
        Self::from_code(code).ok_or_else(|| CensusDivisionProblem(code.to_string()))
    }
}

impl std::str::FromStr for CensusDivision {
    type Err = CensusDivisionProblem;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        text.parse().ok().and_then(Self::from_code).ok_or_else(|| CensusDivisionProblem(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_are_forty_nine_in_order() {
        let codes: Vec<u16> = CensusDivision::all().map(CensusDivision::code).collect();
        assert_eq!(codes.len(), 49);
        assert!(codes.is_sorted());
        assert_eq!(CensusDivision::from_code(3558).unwrap().name(Locale::En), "Thunder Bay District");
    }

    #[test]
    fn a_code_outside_ontario_is_refused() {
        for text in ["3503", "2466", "", "35 58", "Toronto", "99999999"] {
            assert!(text.parse::<CensusDivision>().is_err(), "{text}");
        }
    }

    #[test]
    fn every_region_has_divisions() {
        for region in Region::ALL {
            assert!(CensusDivision::all().any(|division| division.region() == region));
        }
    }
}
