//! The pages of areas: what is local first, then the lines that answer everywhere.

use super::browser::Reader;
use crate::{
    domain::{census_division::CensusDivision, locale::Locale, region::Region, service_area::ServiceArea},
    pages::parts::lines::KIDS,
    urls::Address,
};

#[tokio::test(flavor = "multi_thread")]
async fn what_is_local_comes_first_and_kids_help_phone_is_among_the_lines_below() {
    let reader = Reader::arrives().await;
    let published = reader.state().published();
    let areas = CensusDivision::all().map(|division| (Address::Division(division), vec![division]));
    let regions = Region::ALL.map(|region| (Address::Region(region), CensusDivision::all().filter(|one| one.region() == region).collect()));
    for (address, divisions) in areas.chain(regions) {
        let page = reader.reads(&address.path(Locale::En)).await;
        let is_local = |id: &str| match &published.snapshot.find(id).unwrap().service_area {
            ServiceArea::Divisions(own) | ServiceArea::Province(own) => own.iter().any(|division| divisions.contains(division)),
            ServiceArea::Canada => false,
        };
        let shown: Vec<bool> = page.services().into_iter().map(is_local).collect();
        assert!(shown.is_sorted_by(|one, next| one >= next), "{address:?}: a line stands above what is local");
        let (_, below) = page.body.split_once("Lines that answer now").unwrap_or_else(|| panic!("{address:?}"));
        assert!(below.contains(&format!("data-service=\"{KIDS}\"")), "{address:?}");
        // Said once for the whole page.
        assert_eq!(page.body.matches("not confirmed them yet").count(), 1, "{address:?}");
    }
}
