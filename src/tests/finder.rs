//! The finder over HTTP, with the shipped directory.

use axum::http::StatusCode;

use super::browser::Reader;

#[tokio::test(flavor = "multi_thread")]
async fn a_fifteen_year_old_in_thunder_bay_finds_an_indigenous_led_service_that_takes_her_age() {
    let reader = Reader::arrives().await;
    let sent = reader.submits("/en/find", &[("a", "2"), ("r", "3558"), ("i", "1"), ("where", "")]).await;
    assert_eq!((sent.status, sent.header("location")), (StatusCode::SEE_OTHER, "/en/find?a=2&r=3558&i=1"));
    let found = reader.reads("/en/find?a=2&r=3558&i=1").await;
    let first = found.services();
    assert!(first.len() >= 5);
    let listing = reader.state().published();
    let listing = listing.snapshot.find(first[0]).unwrap();
    assert!(listing.indigenous.led);
    assert!(found.body.contains("tel:+1"));
    assert!(found.body.contains("data-total=\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_typed_place_becomes_codes_and_never_stands_in_an_address() {
    let reader = Reader::arrives().await;
    for (typed, code) in
        [("Thunder Bay", "3558"), ("p7b", "3558"), ("M5V 2T6", "3520"), ("aamjiwnaang", "3538"), ("Sault-Sainte-Marie", "3557")]
    {
        let sent = reader.submits("/fr/trouver", &[("where", typed), ("r", "3501")]).await;
        assert_eq!((sent.status, sent.header("location")), (StatusCode::SEE_OTHER, format!("/fr/trouver?r={code}").as_str()), "{typed}");
    }
    let rural = reader.submits("/en/find", &[("where", "K0A 1A0")]).await;
    assert_eq!(rural.header("location"), "/en/find?r=3501.3502.3506.3509");
    reader.reads("/en/find?r=3501.3502.3506.3509").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_place_that_is_not_known_is_asked_about_and_nothing_is_lost() {
    let reader = Reader::arrives().await;
    let asked = reader.submits("/en/find", &[("a", "3"), ("n", "3"), ("where", "Nowhere-ville <b>")]).await;
    assert_eq!(asked.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(asked.body.contains("value=\"Nowhere-ville &lt;b&gt;\""));
    assert!(asked.body.contains("href=\"#where\""));
    assert!(asked.body.contains("name=\"n\" value=\"3\" checked"));
    assert_eq!(asked.header("cache-control"), "no-store");
    let several = reader.submits("/en/find", &[("a", "3"), ("where", "thunderbay")]).await;
    assert_eq!(several.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(several.body.contains("/en/find?a=3&amp;r=3558"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_quiet_search_keeps_its_address() {
    let reader = Reader::arrives().await;
    let found = reader.submits("/en/find", &[("quiet", "1"), ("a", "u"), ("n", "1")]).await;
    assert_eq!(found.status, StatusCode::OK);
    assert!(!found.services().is_empty());
    // Nothing on the page leads to an address with these choices in it.
    for link in found.attributes("href") {
        assert!(!link.contains("a=u"), "{link}");
    }
    assert!(found.body.contains("action=\"/fr/trouver\""), "the language switch posts too");
}

#[tokio::test(flavor = "multi_thread")]
async fn ages_are_certain_before_unstated_and_a_wrong_age_is_never_shown() {
    let reader = Reader::arrives().await;
    let published = reader.state().published();
    let mut shown = 0;
    for page in 1..=20 {
        let found = reader.reads(&format!("/en/find?a=2&g={page}")).await;
        for id in found.services() {
            let listing = published.snapshot.find(id).unwrap();
            assert_ne!(listing.ages.takes(crate::domain::age::AgeBand::From12To15), crate::domain::age::Answer::No, "{id}");
            shown += 1;
        }
    }
    assert!(shown > 100);
}

#[tokio::test(flavor = "multi_thread")]
async fn counts_stand_beside_every_choice() {
    let reader = Reader::arrives().await;
    let page = reader.reads("/en/find").await;
    assert_eq!(page.count("r.3558").map(|count| count > 20), Some(true));
    assert!(page.count("a.u").unwrap() > 50);
    assert_eq!(page.attributes("data-facet").len(), 6 + 54 + 20 + 5 + 11 + 6 + 6 + 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn there_is_never_an_empty_page() {
    let reader = Reader::arrives().await;
    // Nobody offers this, in this place, in this language.
    let page = reader.reads("/en/find?a=1&r=3551&n=19&l=es&c=6").await;
    assert!(page.body.contains("data-total=\"0\""));
    assert!(page.services().len() >= 3, "the lines that answer everywhere");
    assert!(page.body.contains("/en/find?a=1&amp;r=3551&amp;l=es&amp;c=6") || page.body.contains("class=\"undo\""));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_broken_address_gets_a_kind_note_and_the_rest_is_used() {
    let reader = Reader::arrives().await;
    for address in ["/en/find?a=99&r=3558", "/en/find?r=1", "/en/find?utm=x", "/en/find?g=0", "/en/find?a=%ff%fe", "/en/find?n=3.9999"] {
        let page = reader.reads(address).await;
        assert!(page.body.contains("could not be read"), "{address}");
    }
    assert!(!reader.reads("/en/find?a=2&r=3558").await.body.contains("could not be read"));
    let last = reader.reads("/en/find?g=9999").await;
    assert!(!last.services().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn judged_searches_by_choice_alone_show_what_they_must() {
    // The judged searches whose words the finder does not read yet are another matter; their choices hold already.
    let reader = Reader::arrives().await;
    let found = reader.reads("/en/find?a=2&r=3560&i=1").await;
    let first_five = &found.services()[..5];
    let wanted = ["fc-kenora", "care-unit-kenora", "talk4healing", "onwa-courage-for-change"];
    assert!(first_five.iter().any(|id| wanted.contains(id)), "{first_five:?}");
    for never in ["evas-place", "horizons-for-youth", "kennedy-house-youth-shelter", "covenant-house-toronto-shelter"] {
        let shelters = reader.reads("/en/find?a=2&r=3520&n=3").await;
        assert!(!shelters.services().contains(&never), "{never}");
    }
}
