//! Where, chosen on a map.

use axum::http::StatusCode;

use super::browser::{Answer, Reader};
use crate::{
    domain::{census_division::CensusDivision, locale::Locale},
    finder::{
        codes,
        hit::Reach,
        query::{Area, Query},
        results::Results,
    },
    urls::Address,
};

#[tokio::test(flavor = "multi_thread")]
async fn the_map_counts_what_is_local_as_the_areas_own_pages_do() {
    let reader = Reader::arrives().await;
    let map = reader.reads("/en/find/map").await;
    assert_eq!(map.header("cache-control"), "no-store");
    let mut counts = std::collections::BTreeSet::new();
    for division in CensusDivision::all() {
        let count = map.count(&format!("r.{}", division.code())).unwrap();
        let area = reader.reads(&Address::Division(division).path(Locale::En)).await;
        assert!(area.body.contains(&format!("In this area ({count})")), "{}: {count}", division.code());
        assert!(map.body.contains(&format!(">{} ({count})<", division.name(Locale::En))));
        counts.insert(count);
    }
    // Were the lines counted that help everywhere, every area would look alike.
    assert!(counts.first().unwrap() * 3 < *counts.last().unwrap() && counts.len() > 10, "{counts:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_maps_counts_follow_the_other_choices() {
    let reader = Reader::arrives().await;
    let published = reader.state().published();
    let index = published.snapshot.index();
    for choices in ["a=2&n=3", "i=1&l=fr", "r=3558", "a=u&r=region-north&o=1", "n=17&l=oj&p=1&o=1"] {
        let map = reader.reads(&format!("/en/find/map?{choices}")).await;
        let pairs = choices.split('&').filter_map(|pair| pair.split_once('='));
        let query = codes::read(pairs, |_| true).query;
        for division in CensusDivision::all() {
            let there = Query { area: Area::of(vec![division]), ..query.clone() };
            let hits = Results::list(index, &there, Some(reader.state().clock().now().into())).all();
            let local = hits.iter().filter(|hit| hit.reach == Reach::Local).count() as u64;
            assert_eq!(map.count(&format!("r.{}", division.code())), Some(local), "{choices}: {}", division.code());
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
            let on_maps = page.body.matches(&format!("{link} tabindex=\"-1\"")).count();
            // Once in the province, and once or twice in the enlarged south.
            assert!((1..=3).contains(&on_maps), "{link}");
            assert_eq!(page.body.matches(&link).count(), 1 + on_maps, "{link}");
            assert!(page.body.contains(&format!(">{} (", division.name(locale))));
        }
        assert_eq!(page.body.matches("<figure ").count(), 3);
        for name in ["Kenora", "Toronto", "Ottawa", "Simcoe"] {
            assert!(page.body.contains(&format!(">{name}</text>")) || page.body.contains(&format!(">{name} (")), "{name}");
        }
    }
    assert!(reader.reads("/en/find/map?r=3558").await.body.contains("aria-current=\"true\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_form_leads_to_the_map_with_its_choices_and_a_quiet_search_stays_out_of_every_address() {
    let reader = Reader::arrives().await;
    assert!(reader.reads("/en/find").await.body.contains("formaction=\"/en/find/map\""));
    let sent = reader.submits("/en/find/map", &[("a", "2"), ("n", "3"), ("where", "Kenora"), ("r", "")]).await;
    assert_eq!((sent.status, sent.header("location")), (StatusCode::SEE_OTHER, "/en/find/map?a=2&r=3560&n=3"));
    // A place that is none is asked about, as on the finder, and nothing is lost.
    let asked = reader.submits("/en/find/map", &[("a", "2"), ("where", "Atlantis")]).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(asked.body.contains("value=\"Atlantis\""));
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
        // The words count, too: no one is listed for an area who is not in the results.
        let everybody = reader.reads("/en/find/map").await;
        let count = |page: &Answer| CensusDivision::all().filter_map(|division| page.count(&format!("r.{}", division.code()))).sum::<u64>();
        assert!(count(&map) < count(&everybody));
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
    assert_eq!(drawn, ["", "a", "figcaption", "figure", "g", "path", "rect", "svg", "text", "title"].into());
}
