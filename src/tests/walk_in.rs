//! Places to walk into: shown only where a source names them, and below a search for a bed at night.

use super::browser::Reader;
use crate::{
    clock::Clock,
    domain::{census_division::CensusDivision, locale::Locale},
    urls::{Address, Page},
};

#[tokio::test(flavor = "multi_thread")]
async fn a_division_shows_stores_only_with_a_source_and_a_day_and_every_other_one_says_that_none_is_known() {
    let reader = Reader::arrives().await;
    let walk_in = &reader.state().site().walk_in;
    for (division, locale) in CensusDivision::all().flat_map(|division| Locale::ALL.map(|locale| (division, locale))) {
        let page = reader.reads(&Address::Division(division).path(locale)).await;
        let words = reader.state().site().catalog.words(locale);
        let (_, section) = page.body.split_once("class=\"walk-in\"").unwrap_or_else(|| panic!("{division:?}"));
        let section = section.split("</section>").next().unwrap_or_default();
        let none = words.with("walk-in-unknown", [("words", walk_in.words.read(locale).into())]);
        match walk_in.of(division) {
            Some(place) => {
                assert!(section.contains(&format!("href=\"{}\"", place.source.url)), "{division:?}");
                assert!(section.contains(&words.date(place.seen)), "{division:?}");
                assert!(place.stores.iter().all(|store| section.contains(store.as_str())) && !section.contains(&none), "{division:?}");
                assert!(section.contains(walk_in.unknown.read(locale)), "what is not known is said: {division:?}");
            }
            None => assert!(section.contains(&none) && !section.contains("https://"), "{division:?}"),
        }
        assert!(section.contains(&format!("{}#say-these-words", Page::GetSafe.path(locale))), "{division:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn get_safe_names_exactly_the_areas_that_have_a_source_and_the_day() {
    let reader = Reader::arrives().await;
    let site = reader.state().site();
    for locale in Locale::ALL {
        let page = reader.reads(&Page::GetSafe.path(locale)).await;
        let (_, section) = page.body.split_once("id=\"say-these-words\"").unwrap();
        let section = section.split("<h3").next().unwrap_or_default();
        for division in CensusDivision::all() {
            let linked = section.contains(&format!("href=\"{}\"", Address::Division(division).path(locale)));
            assert_eq!(linked, site.walk_in.of(division).is_some(), "{division:?}");
        }
        assert!(section.contains(&site.catalog.words(locale).date(site.walk_in.seen().unwrap())));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_search_for_a_bed_at_night_ends_with_where_one_can_walk_in() {
    let needed = "class=\"tonight needed\"";
    // Nine in the evening in Toronto, and five to seven in the morning.
    for night in ["2026-11-24T02:00:00Z", "2026-11-24T11:55:00Z"] {
        let reader = Reader::at(Clock::at(night.parse().unwrap())).await;
        assert!(reader.reads("/en/find?n=3").await.body.contains(needed), "{night}");
        let typed = reader.submits("/en/find", &[("q", "i need somewhere to sleep tonight")]).await;
        assert!(typed.body.contains(needed), "{night}");
        // There for a choice that is made on the page, and not shown before it.
        let other = reader.reads("/en/find?n=1").await;
        assert!(other.body.contains("class=\"tonight\"") && !other.body.contains(needed), "{night}");
    }
    for day in ["2026-11-24T01:59:00Z", "2026-11-24T12:00:00Z"] {
        let reader = Reader::at(Clock::at(day.parse().unwrap())).await;
        assert!(!reader.reads("/en/find?n=3").await.body.contains("id=\"night\""), "{day}");
    }
}
