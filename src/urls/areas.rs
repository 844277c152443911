//! The names of divisions and regions in addresses.

use crate::domain::{census_division::CensusDivision, locale::Locale, region::Region};

fn slug(name: &str) -> String {
    crate::finder::place::fold(name).replace(' ', "-")
}

/// `thunder-bay`: the same in both languages, because Statistics Canada does not translate most names.
pub fn division_slug(division: CensusDivision) -> String {
    slug(division.bare_name())
}

/// The division of a slug.
pub fn division_from_slug(text: &str) -> Option<CensusDivision> {
    CensusDivision::all().find(|division| division_slug(*division) == text)
}

/// `region-north`, `region-nord`.
pub const fn region_slug(region: Region, locale: Locale) -> &'static str {
    match (region, locale) {
        (Region::Toronto, _) => "region-toronto",
        (Region::Central, Locale::En) => "region-central",
        (Region::Central, Locale::Fr) => "region-centre",
        (Region::East, Locale::En) => "region-east",
        (Region::East, Locale::Fr) => "region-est",
        (Region::North, Locale::En) => "region-north",
        (Region::North, Locale::Fr) => "region-nord",
        (Region::West, Locale::En) => "region-west",
        (Region::West, Locale::Fr) => "region-ouest",
    }
}

/// The region of a slug.
pub fn region_from_slug(text: &str, locale: Locale) -> Option<Region> {
    Region::ALL.into_iter().find(|region| region_slug(*region, locale) == text)
}
