//! What `urls.rs` promises.

use super::*;
use crate::domain::age::AgeBand;

#[test]
fn no_two_pages_share_an_address() {
    for locale in Locale::ALL {
        let mut paths: Vec<String> = Page::ALL.iter().map(|page| page.path(locale)).collect();
        let all = paths.len();
        paths.sort_unstable();
        paths.dedup();
        assert_eq!(paths.len(), all);
    }
}

#[test]
fn every_division_and_region_has_its_own_slug() {
    for division in CensusDivision::all() {
        assert_eq!(division_from_slug(&division_slug(division)), Some(division));
    }
    for (region, locale) in Region::ALL.into_iter().flat_map(|region| Locale::ALL.map(|locale| (region, locale))) {
        assert_eq!(region_from_slug(region_slug(region, locale), locale), Some(region));
    }
}

#[test]
fn a_search_is_an_address_of_codes() {
    let query = Query { age: Some(AgeBand::From12To15), ..Query::default() };
    assert_eq!(Address::Find(query.clone(), 1).path(Locale::En), "/en/find?a=2");
    assert_eq!(Address::Find(query, 2).path(Locale::Fr), "/fr/trouver?a=2&g=2");
    assert_eq!(Address::Find(Query::default(), 3).path(Locale::En), "/en/find?g=3");
}

#[test]
fn a_sub_page_knows_the_page_above_it() {
    assert_eq!(Page::ParentsTalk.parent(), Some(Page::Parents));
    assert_eq!(Page::Parents.parent(), None);
    assert_eq!(Page::ParentsTalk.article(), "parents--talk");
}
