//! Where, chosen on a map.

use axum::http::StatusCode;

use super::browser::Reader;
use crate::domain::{census_division::CensusDivision, locale::Locale};

#[tokio::test(flavor = "multi_thread")]
async fn the_maps_counts_are_those_of_the_finder() {
    let reader = Reader::arrives().await;
    for choices in ["", "a=2&n=3", "i=1&l=fr", "r=3558", "a=u&r=region-north&o=1", "n=17&l=oj&p=1&o=1"] {
        let (map, finder) = (reader.reads(&format!("/en/find/map?{choices}")).await, reader.reads(&format!("/en/find?{choices}")).await);
        assert_eq!(map.header("cache-control"), "no-store");
        for division in CensusDivision::all() {
            let facet = format!("r.{}", division.code());
            assert!(map.count(&facet).is_some(), "{facet}");
            assert_eq!(map.count(&facet), finder.count(&facet), "{choices}: {facet}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn all_divisions_stand_in_the_list_and_on_the_map_by_their_names_and_lead_to_the_same_place() {
    let reader = Reader::arrives().await;
    for (address, find, locale) in [("/en/find/map?a=2", "/en/find", Locale::En), ("/fr/trouver/carte?a=2", "/fr/trouver", Locale::Fr)] {
        let page = reader.reads(address).await;
        for division in CensusDivision::all() {
            let link = format!("href=\"{find}?a=2&amp;r={}\"", division.code());
            let on_maps = if division.code() < 3550 && division.code() != 3548 { 2 } else { 1 };
            assert_eq!(page.body.matches(&link).count(), 1 + on_maps, "{link}");
            assert_eq!(page.body.matches(&format!("{link} tabindex=\"-1\"")).count(), on_maps, "{link}");
            assert!(page.body.contains(&format!(">{}{}", division.name(locale), if locale == Locale::En { ": " } else { "\u{a0}: " })));
        }
        assert_eq!(page.body.matches("<svg viewBox=\"0 0 900").count(), 2);
    }
    assert!(reader.reads("/en/find/map?r=3558").await.body.contains("aria-current=\"true\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_form_leads_to_the_map_with_its_choices_and_a_quiet_search_stays_out_of_every_address() {
    let reader = Reader::arrives().await;
    assert!(reader.reads("/en/find").await.body.contains("formaction=\"/en/find/map\""));
    let sent = reader.submits("/en/find/map", &[("a", "2"), ("n", "3"), ("where", "Kenora"), ("r", "")]).await;
    assert_eq!((sent.status, sent.header("location")), (StatusCode::SEE_OTHER, "/en/find/map?a=2&n=3"));
    for fields in [&[("quiet", "1"), ("a", "2"), ("n", "3")][..], &[("q", "shelter thunder bay 15"), ("a", "2")]] {
        let map = reader.submits("/en/find/map", fields).await;
        assert_eq!(map.status, StatusCode::OK);
        for link in map.attributes("href").into_iter().chain(map.attributes("action")) {
            assert!(!link.starts_with('/') || !link.contains('?'), "{link}");
        }
        // Choosing Kenora is a press of a button whose form has the rest.
        assert!(map.body.contains("name=\"r\" value=\"3560\""));
        for (name, value) in fields {
            assert!(map.body.contains(&format!("type=\"hidden\" name=\"{name}\" value=\"{value}\"")), "{name}");
        }
        let chosen = reader.submits("/en/find", &[fields, &[("r", "3560")]].concat()).await;
        assert!(chosen.status == StatusCode::OK && chosen.body.contains("Kenora District ✕"));
        let before = reader.submits("/en/find", fields).await;
        for division in CensusDivision::all() {
            let facet = format!("r.{}", division.code());
            assert_eq!(map.count(&facet), before.count(&facet), "the words count, too: {facet}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_broken_address_of_the_map_gets_a_kind_note() {
    let reader = Reader::arrives().await;
    for address in ["/en/find/map?a=99", "/en/find/map?x=1", "/fr/trouver/carte?%ff"] {
        let page = reader.reads(address).await;
        assert!(page.body.contains("could not be read") || page.body.contains("pas pu être lue"), "{address}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_map_shows_no_place_of_any_service() {
    let reader = Reader::arrives().await;
    let page = reader.reads("/en/find/map").await;
    assert_eq!(page.services(), Vec::<&str>::new());
    let (_, maps) = page.body.split_once("class=\"maps\"").unwrap();
    let drawn: std::collections::BTreeSet<&str> = maps
        .split("<h2")
        .next()
        .unwrap()
        .split('<')
        .filter_map(|tag| tag.split([' ', '>']).next())
        .filter(|name| !name.starts_with(['/', '!']))
        .collect();
    assert_eq!(drawn, ["", "a", "div", "figcaption", "figure", "g", "li", "p", "path", "rect", "svg", "text", "title", "ul"].into());
}
