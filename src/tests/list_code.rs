//! A list moves to another phone by a code, and to paper by a sheet that nothing can send.

use axum::http::StatusCode;

use super::{
    browser::{Reader, with_clock},
    house::person,
};
use crate::{
    clock::Clock,
    domain::{list_code, locale::Locale, person::Role, service::ServiceId},
    editing::{decide::Decided, hiding, setting::Setting},
    i18n::gate::topic_words,
};

const PICKED: [&str; 3] = ["kids-help-phone", "talk4healing", "interim-place"];

fn ids(texts: &[&str]) -> Vec<ServiceId> {
    texts.iter().map(|text| ServiceId::parse(text).unwrap()).collect()
}

fn code_of(reader: &Reader, texts: &[&str]) -> String {
    let published = reader.state().published();
    list_code::write(&ids(texts), published.snapshot.listings().iter().map(|listing| &listing.id))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_is_shown_when_it_is_asked_for_and_brings_the_list_to_another_phone() {
    let reader = Reader::arrives().await;
    let code = code_of(&reader, &PICKED);
    let fields: Vec<(&str, &str)> = PICKED.iter().map(|id| ("s", *id)).collect();
    assert!(!reader.submits("/en/list", &fields).await.body.contains(&code), "not before it is asked for");
    let shown = reader.submits("/en/list", &[&fields[..], &[("k", "1")]].concat()).await;
    assert!(shown.body.contains(&code));

    let opened = reader.reads(&format!("/fr/l/{code}")).await;
    assert_eq!((opened.services(), opened.header("cache-control")), (PICKED.to_vec(), "no-store"));
    assert!(opened.body.contains("content=\"noindex\"") && !opened.body.contains("role=\"alert\""));
    let typed = reader.submits("/en/list", &[("s", "emergency-911"), ("code", &code.to_uppercase().replace('-', " "))]).await;
    assert_eq!(
        (typed.status, typed.services()),
        (StatusCode::OK, [&["emergency-911"][..], &PICKED].concat()),
        "what was on the list stays"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_code_is_said_and_stays_in_its_box_with_what_is_still_known() {
    let reader = Reader::arrives().await;
    let code = code_of(&reader, &PICKED);
    let wrong = format!("zzzz{}", &code[4..]);
    for (locale, path) in [(Locale::En, "/en/list"), (Locale::Fr, "/fr/liste")] {
        let words = reader.state().site().catalog.words(locale);
        let answer = reader.submits(path, &[("code", &wrong)]).await;
        assert_eq!((answer.status, answer.services()), (StatusCode::UNPROCESSABLE_ENTITY, PICKED[1..].to_vec()));
        assert!(answer.body.contains(&words.with("list-code-unknown", [("parts", "zzzz".into())])), "{locale:?}");
        assert!(answer.body.contains(&format!("value=\"{wrong}\"")), "{locale:?}");
        let cut = reader.submits(path, &[("code", &code[..code.len() - 3])]).await;
        assert!(cut.services() == PICKED && cut.body.contains(&words.text("list-code-doubtful")), "{locale:?}");
        let none = reader.submits(path, &[("code", "?")]).await;
        assert!(none.status == StatusCode::UNPROCESSABLE_ENTITY && none.body.contains(&words.text("list-code-none")), "{locale:?}");
    }
    assert_eq!(reader.opens("/en/l/-").await.status, StatusCode::NOT_FOUND);
    assert_eq!(reader.opens(&format!("/en/l/{wrong}")).await.status, StatusCode::OK);
}

#[tokio::test(flavor = "multi_thread")]
async fn forty_services_fit_into_a_code_and_more_are_said() {
    let reader = Reader::arrives().await;
    let published = reader.state().published();
    let all: Vec<&str> = published.snapshot.listings().iter().map(|listing| listing.id.as_str()).collect();
    let full = reader.reads(&format!("/en/l/{}", code_of(&reader, &all[..40]))).await;
    assert_eq!(full.services().len(), 40);
    assert!(!full.body.contains("role=\"alert\""));
    let more = reader.reads(&format!("/en/l/{}", code_of(&reader, &all[..45]))).await;
    assert!(more.services().len() == 40 && more.body.contains("the list is full (40)"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_from_before_a_listing_was_taken_down_names_it_and_keeps_the_rest() {
    let reader = Reader::alone().await;
    let code = code_of(&reader, &PICKED);
    let (state, published) = (reader.state(), reader.state().published());
    let now = state.clock().now().into();
    let setting = Setting { store: state.store(), rules: state.do_not_publish(), known: published.known(), now };
    let ada = person("ada", Role::Administrator);
    state.store().add_person(&ada, now).await.unwrap();
    assert_eq!(hiding::hide(&setting, &ids(&PICKED[2..])[0], &ada, "Somebody felt unsafe.").await.unwrap(), Decided::Done);
    assert!(reader.state().refresh().await.unwrap());
    let opened = reader.reads(&format!("/en/l/{code}")).await;
    assert_eq!(opened.services(), PICKED[..2]);
    assert!(opened.body.contains("is not listed here any more") && opened.body.contains("Interim Place"));
    // So does another copy of the site, at its first publication.
    let other = Reader::of(with_clock(&reader, Clock::at("2026-11-24T20:00:00Z".parse().unwrap())).await);
    assert_eq!(other.reads(&format!("/en/l/{code}")).await.services(), PICKED[..2]);
}

#[tokio::test(flavor = "multi_thread")]
async fn no_service_has_letters_in_a_code_that_name_the_topic_and_none_shares_them() {
    let reader = Reader::arrives().await;
    let published = reader.state().published();
    let all: Vec<&str> = published.snapshot.listings().iter().map(|listing| listing.id.as_str()).collect();
    for id in &all {
        let code = code_of(&reader, &[id]);
        assert_eq!((topic_words::find(&code, Locale::En), code.len()), (None, 7), "{id}: {code}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_on_the_sheet_can_be_sent_and_it_holds_who_was_picked() {
    let reader = Reader::arrives().await;
    for (empty, path) in [("/en/list/sheet", "/en/list/sheet"), ("/fr/liste/feuille", "/fr/liste/feuille")] {
        let fields: Vec<(&str, &str)> = PICKED.iter().map(|id| ("s", *id)).collect();
        for page in [reader.reads(empty).await, reader.submits(path, &fields).await] {
            assert_eq!((page.status, page.header("cache-control")), (StatusCode::OK, "no-store"));
            let (around, sheet) = page.body.split_once("<article class=\"over\">").unwrap();
            let sheet = sheet.split("</article>").next().unwrap();
            assert!(!sheet.contains("<form") && !sheet.contains(" name=") && !sheet.contains(" form=") && !sheet.contains("<textarea"));
            assert_eq!(around.matches("<form").count(), around.matches("</form>").count(), "no form is open around it");
            assert_eq!(topic_words::find(page.element("title"), Locale::Fr), None);
        }
        let page = reader.submits(path, &fields).await;
        assert!(page.body.contains("686868") && page.body.contains("Talk4Healing"));
    }
}
