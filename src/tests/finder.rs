//! The finder over HTTP, with the shipped directory.

use std::{collections::BTreeSet, sync::Arc};

use axum::http::StatusCode;
use proptest::prelude::*;

use super::browser::{Reader, site};
use crate::{
    domain::{locale::Locale, revision::Revision},
    finder::{asking::Asking, choice::Choice, listing::Listing, results_page::ResultsPage, search::Search, snapshot::Snapshot},
    pages::{
        document,
        finder::{self, Finder},
        site::Context,
    },
};

mod form;
mod typed;

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
async fn what_was_read_shows_in_the_controls_and_makes_no_choice() {
    let reader = Reader::arrives().await;
    let page = reader.submits("/en/find", &[("q", "im 15 and need a bed in thunder bay, someone who speaks spanish")]).await;
    for said in ["From your words: age 15", "From your words: Thunder Bay", "(from your words)"] {
        assert!(page.body.contains(said), "{said}");
    }
    // The controls stay as they were: the next words may say something else.
    assert!(page.body.contains(r#"<input type="radio" name="a" value="" checked"#));
    let french = reader.submits("/fr/trouver", &[("q", "j'ai 15 ans, une place à thunder bay")]).await;
    assert!(french.body.contains("Lu dans les mots : 15 ans") && french.body.contains("Lu dans les mots : Thunder Bay"));
    let chosen = reader.submits("/en/find", &[("q", "im 15"), ("a", "3")]).await;
    assert!(!chosen.body.contains("From your words: age"), "a choice of the form counts more");
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_places_of_one_name_the_page_asks_which() {
    let reader = Reader::arrives().await;
    let page = reader.submits("/en/find", &[("q", "a place to sleep in vanier")]).await;
    assert!(page.body.contains("Which one do you mean by “Vanier”?") && page.body.contains("Vanier (Ottawa)"));
    let clear = reader.submits("/en/find", &[("q", "a place to sleep in kenora")]).await;
    assert!(!clear.body.contains("Which one do you mean"));
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
            assert_ne!(listing.ages.takes(crate::domain::age::AgeBand::From12To15), crate::domain::answer::Answer::No, "{id}");
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
    let published = reader.state().published();
    let offered: BTreeSet<String> = published.snapshot.index().offered().choices().iter().map(Choice::facet).collect();
    assert_eq!(page.attributes("data-facet").into_iter().map(str::to_owned).collect::<BTreeSet<_>>(), offered);
}

#[tokio::test(flavor = "multi_thread")]
async fn there_is_never_an_empty_page() {
    let reader = Reader::arrives().await;
    // No one offers this, in this place, in this language.
    let page = reader.reads("/en/find?a=1&r=3551&n=19&l=es&c=6").await;
    assert!(page.body.contains("data-total=\"0\""));
    assert!(page.services().len() >= 3, "the lines that answer everywhere");
    let (_, undo) = page.body.split_once("class=\"undo\"").unwrap();
    let undo = undo.split_once("</ul>").unwrap().0;
    let ways: Vec<String> = undo.split("href=\"").skip(1).map(|way| way.split('"').next().unwrap().replace("&amp;", "&")).collect();
    assert!(ways.len() >= 2, "{undo}");
    for way in ways {
        assert!(!reader.reads(&way).await.body.contains("data-total=\"0\""), "{way} leads to something");
    }
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

#[tokio::test(flavor = "multi_thread")]
async fn who_names_no_place_is_met_by_whoever_leads_to_every_place() {
    let reader = Reader::arrives().await;
    let found = reader.reads("/en/find?n=16").await;
    assert_eq!(found.services()[0], "childrens-aid-ontario", "one society's own line helps its area alone");
}

#[tokio::test(flavor = "multi_thread")]
async fn each_card_says_why_it_is_there() {
    let reader = Reader::arrives().await;
    let found = reader.reads("/en/find?a=2&r=3558&i=1").await;
    let said = found.body.matches("class=\"why\"").count();
    assert_eq!(said, found.services().len());
    assert!(found.body.contains("Shown because: takes this age · helps in this area · led by Indigenous people"));
    let typed = reader.submits("/fr/trouver", &[("q", "Talk4Healing")]).await;
    assert!(typed.body.contains("le nom écrit"));
}

#[tokio::test(flavor = "multi_thread")]
async fn when_nothing_fits_what_is_close_is_shown_and_the_age_is_kept() {
    let reader = Reader::arrives().await;
    let mut shown = 0;
    for need in crate::domain::taxonomy::Category::ALL {
        for age in ["1", "2"] {
            let found = reader.reads(&format!("/en/find?a={age}&r=3559&n={}&l=oj&o=1&f=6", need.code())).await;
            if !found.body.contains("Nothing listed fits all of that yet.") {
                continue;
            }
            shown += 1;
            let state = reader.state().published();
            for id in found.services() {
                let listing = state.snapshot.find(id).unwrap();
                let band = crate::domain::age::AgeBand::from_code(age).unwrap();
                assert_ne!(listing.ages.takes(band), crate::domain::answer::Answer::No, "{id}");
            }
            assert!(!found.services().is_empty());
        }
    }
    assert!(shown > 0, "the searches of this test find something: choose others");
}

/// What people paste, and what machines send: words in any script, marks of direction, emoji, code, halves of characters.
fn anything_typed() -> impl Strategy<Value = Vec<u8>> {
    let piece = prop_oneof![
        3 => "[a-z' ]{0,40}",
        2 => "\\PC{0,40}",
        1 => "[\u{200e}\u{200f}\u{202a}-\u{202e}\u{2066}-\u{2069}\u{feff}\u{0}]{0,20}",
        1 => "[😀👩‍👧🏳️‍⚧️🇨🇦0️⃣]{0,20}",
        1 => "('; DROP TABLE services; --|<script>|<img src=x onerror=alert(1)>|\\$\\{7\\*7\\}|%00|\\.\\./\\.\\./)",
        1 => "(il me |he |15 ans|ᐊᓂᔑᓈᐯ|العربية|ਪੰਜਾਬੀ|kenora |M5V ){0,12}",
    ];
    let text = prop::collection::vec(piece, 1..6).prop_map(|pieces| pieces.concat().into_bytes());
    // A lone surrogate and a cut character, as bytes.
    prop_oneof![9 => text, 1 => Just(b"suicide \xed\xa0\x80 \xf0\x9f".to_vec())]
}

#[test]
fn anything_that_is_typed_gets_a_page_with_supports() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let reader = runtime.block_on(Reader::arrives());
    proptest!(ProptestConfig::with_cases(60), |(words in anything_typed(), place in anything_typed(), french in any::<bool>())| {
        let encoded = |bytes: &[u8]| bytes.iter().map(|byte| format!("%{byte:02x}")).collect::<String>();
        let body = format!("q={}&where=&x={}", encoded(&words), encoded(&place));
        let address = if french { "/fr/trouver" } else { "/en/find" };
        let found = runtime.block_on(reader.sends_form(address, body));
        prop_assert!(matches!(found.status, StatusCode::OK | StatusCode::SEE_OTHER), "{}", found.status);
        if found.status == StatusCode::OK {
            prop_assert!(found.services().len() >= 3);
            prop_assert!(!found.body.contains("<script>alert") && !found.body.contains("<img src=x"));
        }
        let placed = runtime.block_on(reader.sends_form(address, format!("where={}", encoded(&place))));
        prop_assert!(!placed.status.is_server_error(), "{}", placed.status);
    });
}

#[tokio::test(flavor = "multi_thread")]
async fn very_long_words_and_thousands_of_parameters_get_a_normal_page() {
    let reader = Reader::arrives().await;
    for words in ["a".repeat(10_000), "😀".repeat(10_000), "\u{202e}".repeat(10_000), "il me frappe ".repeat(770), "é".repeat(10_000)] {
        let found = reader.submits("/en/find", &[("q", words.as_str())]).await;
        assert_eq!(found.status, StatusCode::OK);
        assert!(found.services().len() >= 3 && found.body.len() < 400_000);
    }
    let many = "n=1&a=2&x=n.1&keep=kids-help-phone&zz=%F0&".repeat(1_000);
    let found = reader.sends_form("/en/find", format!("{many}q=shelter")).await;
    assert_eq!(found.status, StatusCode::OK);
    assert!(!reader.opens(&format!("/en/find?{}", "n=1&a=2&r=3558&".repeat(400))).await.status.is_server_error());
}

/// A directory that is too large for a phone has no copy (`web/edition.rs`).
#[test]
fn without_a_copy_nothing_runs_and_the_page_says_so() {
    let site = site();
    let snapshot = Snapshot::new(Revision(1), Vec::<Listing>::new());
    for (locale, said) in [(Locale::En, "too long to keep on your phone"), (Locale::Fr, "trop longue pour le téléphone")] {
        let asking = Asking::in_address(&[]);
        let search = Search { page: ResultsPage::find(snapshot.index(), &asking.query, asking.page, None), words: None };
        let with = |copy: &str| {
            let (cards, forms) = (Arc::default(), Arc::default());
            let finder = Finder { asking: asking.clone(), search: search.clone(), place: None, copy: copy.to_owned(), cards, forms };
            let context =
                Context { site: &site, snapshot: &snapshot, locale, keys: true, now: None, rule: Default::default(), frames: None };
            document::render(&context, || finder::page(&context, &finder)).text
        };
        let (without, with) = (with(""), with("/d/0123456789abcdef"));
        assert!(without.contains(said) && !without.contains("leptos-island") && !without.contains("finder.wasm"), "{locale:?}");
        assert!(!with.contains(said) && with.contains("leptos-island") && with.contains("finder.wasm"), "{locale:?}");
    }
}
