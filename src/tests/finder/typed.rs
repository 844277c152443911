//! Typed words over HTTP: answered, given back, and nowhere else.

use super::super::browser::Reader;
use crate::{
    domain::taxonomy::AccessMode,
    finder::{
        choice::Choice,
        words::taken_back::{Read, TakenBack},
    },
};
use axum::http::StatusCode;

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
        ("/en/find", "qwrtz plmk", "We did not understand these words", "Clear my words"),
        ("/en/find", "the colour of my room", "We are not sure what you are looking for", "Clear my words"),
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
