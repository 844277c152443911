//! The finder over HTTP, with the shipped directory.

use std::collections::BTreeSet;

use axum::http::StatusCode;
use proptest::prelude::*;

use super::browser::Reader;
use crate::{
    domain::taxonomy::AccessMode,
    finder::{
        choice::Choice,
        words::taken_back::{Read, TakenBack},
    },
};

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
    let offered: BTreeSet<String> = published.snapshot.index().choices().iter().map(Choice::facet).collect();
    assert_eq!(page.attributes("data-facet").into_iter().map(str::to_owned).collect::<BTreeSet<_>>(), offered);
}

#[tokio::test(flavor = "multi_thread")]
async fn there_is_never_an_empty_page() {
    let reader = Reader::arrives().await;
    // Nobody offers this, in this place, in this language.
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
async fn typed_words_are_answered_at_the_finders_own_address_and_stand_in_no_address_title_or_header() {
    let reader = Reader::arrives().await;
    let words = "shelter xyzzyword thunderbay 15";
    let found = reader.submits("/en/find", &[("q", words), ("where", ""), ("a", "")]).await;
    assert_eq!(found.status, StatusCode::OK);
    assert!(!found.services().is_empty());
    assert_eq!(found.element("title"), reader.reads("/en/find").await.element("title"));
    assert_eq!(found.header("cache-control"), "no-store");
    for (name, value) in &found.headers {
        assert!(!String::from_utf8_lossy(value.as_bytes()).contains("xyzzyword"), "{name}");
    }
    for address in found.attributes("href").into_iter().chain(found.attributes("action")).chain(found.attributes("copy")) {
        assert!(!address.contains("xyzzyword") && !address.contains("q="), "{address}");
    }
    // The words stay in the box, and everything on the page that leads to another list takes them along.
    assert!(found.body.contains("id=\"q\"") && found.body.contains(&format!("value=\"{words}\"")));
    assert!(found.body.contains("action=\"/fr/trouver\""), "the language switch posts");
    for read in ["age 15 ✕", "Thunder Bay ✕", "A safe place to sleep ✕"] {
        assert!(found.body.contains(read), "{read}");
    }
    // An address never takes words.
    assert!(reader.reads("/en/find?q=suicide").await.body.contains("could not be read"));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_read_is_taken_back_by_one_press_and_the_forms_own_choice_wins() {
    let reader = Reader::arrives().await;
    let without_age = TakenBack::default().and([Read::Age]).write("shelter thunder bay 15").unwrap();
    let found = reader.submits("/en/find", &[("q", "shelter thunder bay 15"), ("x", &without_age)]).await;
    assert!(!found.body.contains("age 15 ✕") && found.body.contains("Thunder Bay ✕"));
    let other = reader.submits("/en/find", &[("q", "shelter thunder bay 14"), ("x", &without_age)]).await;
    assert!(other.body.contains("age 14 ✕"), "other words are read anew");
    let chosen = reader.submits("/en/find", &[("q", "shelter thunder bay 15"), ("a", "4")]).await;
    assert!(!chosen.body.contains("age 15 ✕"));
}

#[tokio::test(flavor = "multi_thread")]
async fn words_of_danger_put_the_right_line_first_in_both_languages() {
    let reader = Reader::arrives().await;
    for (address, words, first) in [
        ("/en/find", "i want to kill myself", "988-suicide-crisis-helpline"),
        ("/en/find", "je veux mourir", "988-suicide-crisis-helpline"),
        ("/fr/trouver", "he wont let me leave", "emergency-911"),
        ("/fr/trouver", "ma fille a disparu", "emergency-911"),
    ] {
        let found = reader.submits(address, &[("q", words)]).await;
        assert_eq!(found.services().first(), Some(&first), "{words}");
        assert!(found.body.contains("lines come first") || found.body.contains("lignes viennent en premier"), "{words}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_overdose_is_told_to_call_an_ambulance_and_not_asked_about_thoughts() {
    let reader = Reader::arrives().await;
    for (address, words, said, law) in [
        ("/en/find", "my friend took too many pills and wont wake up", "call 911 now", "/en/your-rights#overdose"),
        ("/fr/trouver", "mon ami se réveille pas", "appeler le 911 tout de suite", "/fr/tes-droits#overdose"),
    ] {
        let found = reader.submits(address, &[("q", words)]).await;
        assert_eq!(found.services().first(), Some(&"emergency-911"), "{words}");
        assert!(found.body.contains(said) && found.body.contains(law), "{words}");
        assert!(!found.body.contains("think about dying") && !found.body.contains("des gens répondent tout de suite"), "{words}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_is_answered_first_by_the_section_of_a_page() {
    let reader = Reader::arrives().await;
    for (address, words, section, said) in [
        ("/en/find", "will they tell my parents", "/en/under-18#under-16", "what do you have to report?"),
        ("/en/find", "do i have to give my name", "/en/when-you-call#hotline", "No, you never have to"),
        ("/en/find", "can i get deported", "/en/your-rights#status-and-work", "with or without papers"),
        ("/en/find", "what is vqrp", "/en/providers#vqrp", "urgent costs"),
        ("/fr/trouver", "est-ce que je vais avoir des ennuis", "/fr/tes-droits#made-to", "Aide juridique Ontario"),
        ("/fr/trouver", "c’est quoi la NPP 166", "#what", "protocole"),
    ] {
        let found = reader.submits(address, &[("q", words)]).await;
        let answer =
            found.body.split_once("class=\"callout answer\"").and_then(|(_, rest)| rest.split_once("</section>")).map(|(answer, _)| answer);
        let answer = answer.unwrap_or_else(|| panic!("{words} is not answered"));
        assert!(answer.contains(section) && answer.contains(said), "{words}: {answer}");
        let results = found.body.find("class=\"results\"").unwrap();
        assert!(found.body.find("class=\"callout answer\"").unwrap() < results, "{words}");
        assert!(!found.body.contains("We are not sure") && !found.body.contains("savons pas au juste"), "{words}");
    }
    let threat = reader.submits("/en/find", &[("q", "he says if i leave he will tell my parents")]).await;
    assert!(!threat.body.contains("class=\"callout answer\""), "a threat is no question");
    let danger = reader.submits("/en/find", &[("q", "he has a gun, will i get in trouble if i call")]).await;
    assert!(
        !danger.body.contains("class=\"callout answer\"") && danger.body.contains("/en/your-rights#made-to"),
        "danger comes first, the link below"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wished_way_of_contact_comes_first_and_can_be_taken_back() {
    let reader = Reader::arrives().await;
    for (address, words) in [
        ("/en/find", "kenora, 13, cant talk on the phone"),
        ("/en/find", "can i text someone"),
        ("/fr/trouver", "je peux pas parler fort"),
        ("/fr/trouver", "texter"),
    ] {
        let found = reader.submits(address, &[("q", words)]).await;
        let published = reader.state().published();
        let first = published.snapshot.find(found.services()[0]).unwrap().entry();
        assert!([AccessMode::Text, AccessMode::Chat].iter().any(|mode| first.access.contains(mode)), "{words}: {}", found.services()[0]);
        assert!(found.services().len() >= 10, "{words} hides nobody");
    }
    let without_text = TakenBack::default().and([Read::Choice(Choice::Access(AccessMode::Text))]).write("can i text someone").unwrap();
    let taken_back = reader.submits("/en/find", &[("q", "can i text someone"), ("x", &without_text)]).await;
    assert!(!taken_back.body.contains("Text ✕"));
    assert!(reader.submits("/en/find", &[("q", "can i text someone")]).await.body.contains("Text ✕"));
    for words in ["he texts me all night", "i cant talk to my mom", "my cat", "mon chat est mort"] {
        let found = reader.submits("/en/find", &[("q", words)]).await;
        assert!(!found.body.contains("Text ✕") && !found.body.contains("Chat ✕"), "{words}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_language_by_any_of_its_names_leads_to_interpreters_and_how_to_ask_for_one() {
    let reader = Reader::arrives().await;
    for (address, words) in [
        ("/en/find", "punjabi"),
        ("/en/find", "ਪੰਜਾਬੀ"),
        ("/en/find", "hotline in tagalog"),
        ("/en/find", "أحتاج مساعدة العربية"),
        ("/en/find", "my mom doesnt speak english"),
        ("/fr/trouver", "je parle pas bien français, créole"),
        ("/fr/trouver", "interprète arabe"),
    ] {
        let found = reader.submits(address, &[("q", words)]).await;
        let (published, first) = (reader.state().published(), found.services()[0]);
        assert_eq!(published.snapshot.find(first).unwrap().entry().interpretation, Some(true), "{words}: {first}");
        assert!(found.body.contains("#interpreter"), "{words}");
    }
    let spanish = reader.submits("/en/find", &[("q", "español")]).await;
    assert!(spanish.body.contains("Spanish ✕"));
}

#[tokio::test(flavor = "multi_thread")]
async fn words_that_mean_nothing_to_us_are_not_said_to_be_read() {
    let reader = Reader::arrives().await;
    for (address, words, kind, clear) in [
        ("/en/find", "qwrtz plmk", "We could not read these words", "Clear my words"),
        ("/en/find", "the colour of my room", "We are not sure what these words ask for", "Clear my words"),
        ("/fr/trouver", "qwrtz plmk", "pas pu être lus", "Effacer les mots"),
    ] {
        let found = reader.submits(address, &[("q", words)]).await;
        assert!(found.body.contains(kind) && found.body.contains(clear), "{words}");
        for claim in ["We read", "On a lu", "fits your words best", "convient le mieux"] {
            assert!(!found.body.contains(claim), "{words}: {claim}");
        }
        assert!(found.services().len() >= 20, "{words}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn strange_words_get_a_normal_page() {
    let reader = Reader::arrives().await;
    let long = "refuge ".repeat(1_500);
    for words in [
        long.as_str(),
        "\u{202e}\u{200f}😀😀",
        "'; DROP TABLE services; --",
        "<script>alert(1)</script>",
        "(a+)+$",
        "\0\u{fffd}",
        "%ud800",
        "qqqqzzzz wwwwxxxx",
    ] {
        let found = reader.submits("/fr/trouver", &[("q", words)]).await;
        assert_eq!(found.status, StatusCode::OK);
        assert!(found.services().len() >= 3, "{}", words.chars().take(30).collect::<String>());
        assert!(!found.body.contains("<script>alert"));
    }
    assert!(reader.submits("/fr/trouver", &[("q", &long)]).await.body.contains("seul le début a été lu"));
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
