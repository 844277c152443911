//! The list of supports someone picked.

use axum::http::StatusCode;

use super::browser::Reader;
use crate::{html::escape, i18n::gate::topic_words};

/// The paper's part: what is under the heading before the box to copy from.
fn text(body: &str) -> &str {
    let (_, rest) = body.split_once("<textarea").unwrap_or_default();
    rest.split("</textarea>").next().unwrap_or_default()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_goes_from_results_to_paper_and_back_without_an_address() {
    let reader = Reader::arrives().await;
    let search = [("a", "2"), ("r", "3558"), ("g", "2")];
    let found = reader.reads("/en/find?a=2&r=3558").await;
    assert!(found.body.contains("form=\"keep\"") && found.body.contains("<form id=\"keep\""));
    let picked: Vec<&str> = found.services().into_iter().take(2).collect();
    let fields = [&search[..], &[("s", picked[0]), ("s", picked[1])]].concat();

    let list = reader.submits("/en/list", &fields).await;
    assert_eq!((list.status, list.header("cache-control")), (StatusCode::OK, "no-store"));
    assert_eq!(list.services(), picked);
    assert!(list.body.contains("content=\"noindex\""));
    for link in list.attributes("href").into_iter().chain(list.attributes("action")).chain(list.attributes("formaction")) {
        assert!(!link.starts_with('/') || !link.contains('?'), "{link}");
    }
    for (name, value) in &fields {
        assert!(list.body.contains(&format!("type=\"hidden\" name=\"{name}\" value=\"{value}\"")), "{name}={value}");
    }
    let published = reader.state().published();
    for id in &picked {
        let listing = published.snapshot.find(id).unwrap();
        assert!(text(&list.body).contains(&escape(listing.name.read(crate::domain::locale::Locale::En).0)), "{id}");
    }

    // Back: the same results, the boxes ticked, nothing in an address; further pages and choices keep the list.
    let back = reader.submits("/en/find", &fields).await;
    assert_eq!(back.status, StatusCode::OK);
    assert!(back.body.contains(&format!("name=\"s\" value=\"{}\"", picked[0])));
    for link in back.attributes("href") {
        assert!(!link.contains("a=2"), "{link}");
    }
    let first = reader.submits("/en/find", &[&search[..2], &[("s", picked[0])]].concat()).await;
    assert!(first.body.contains(&format!("value=\"{}\" form=\"keep\" checked", picked[0])));

    let one_less = reader.submits("/en/list", &[&fields[..], &[("d", picked[0])]].concat()).await;
    assert_eq!(one_less.services(), [picked[1]]);
    let none = reader.submits("/en/list", &[("s", picked[0]), ("d", picked[0])]).await;
    assert!(none.services().is_empty() && none.body.contains("Nothing is on your list yet"));
    // With nothing on the list the choices may be in an address again.
    assert_eq!(reader.submits("/en/find", &search[..2]).await.status, StatusCode::SEE_OTHER);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_on_the_list_but_not_on_the_page_is_carried_and_what_is_shown_can_be_unticked() {
    let reader = Reader::arrives().await;
    let found = reader.submits("/en/find", &[("a", "2"), ("s", "fc-kenora"), ("s", "emergency-911")]).await;
    let shown = found.services().contains(&"emergency-911");
    let (_, form) = found.body.split_once("<form id=\"keep\"").unwrap();
    let form = form.split("</form>").next().unwrap();
    assert_eq!(form.contains("value=\"emergency-911\""), !shown);
    assert_eq!(form.contains("value=\"fc-kenora\""), !found.services().contains(&"fc-kenora"));
    assert!(found.body.contains("action=\"/fr/trouver\""), "the language switch posts");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_can_be_started_on_the_page_of_a_listing() {
    let reader = Reader::arrives().await;
    let page = reader.reads("/fr/s/kids-help-phone").await;
    assert!(page.body.contains("action=\"/fr/liste\"") && page.body.contains("name=\"s\" value=\"kids-help-phone\""));
    let list = reader.submits("/fr/liste", &[("s", "kids-help-phone")]).await;
    assert!(text(&list.body).contains("Appeler le 1\u{a0}800\u{a0}668-6868"), "{}", text(&list.body));
    assert!(text(&list.body).contains("au 686868"));
    assert!(text(&list.body).contains("Répond jour et nuit"));
}

#[tokio::test(flavor = "multi_thread")]
async fn hostile_ids_are_left_out_kindly() {
    let reader = Reader::arrives().await;
    let long = "a".repeat(5_000);
    for id in ["</textarea><script>alert(1)</script>", "../../etc/passwd", "no-such-service", long.as_str(), "\0", "", "%00"] {
        let list = reader.submits("/en/list", &[("s", id), ("s", "kids-help-phone"), ("s", "kids-help-phone")]).await;
        assert_eq!(list.status, StatusCode::OK);
        assert_eq!(list.services(), ["kids-help-phone"]);
        assert!(!list.body.contains("<script>alert") && !list.body.contains("no-such-service"));
        assert!(list.body.contains("could not be added"));
        let back = reader.submits("/en/find", &[("s", id)]).await;
        assert!(!back.body.contains("no-such-service") && back.status.as_u16() < 400);
    }
    let published = reader.state().published();
    let all: Vec<(&str, &str)> = published.snapshot.listings().iter().map(|listing| ("s", listing.id.as_str())).collect();
    let list = reader.submits("/en/list", &all).await;
    assert_eq!((list.status, list.services().len()), (StatusCode::OK, 40));
    assert!(list.body.contains("could not be added"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_address_never_makes_a_list_and_its_words_name_no_topic() {
    let reader = Reader::arrives().await;
    for (address, locale) in [("/en/list", crate::domain::locale::Locale::En), ("/fr/liste", crate::domain::locale::Locale::Fr)] {
        let empty = reader.reads(&format!("{address}?s=kids-help-phone&a=2")).await;
        assert!(empty.services().is_empty() && empty.header("cache-control") == "no-store");
        let list = reader.submits(address, &[("s", "kids-help-phone")]).await;
        for part in [list.element("title"), list.element("h1"), text(&list.body)] {
            assert_eq!(topic_words::find(part, locale), None, "{part}");
        }
        assert_eq!(list.element("title"), empty.element("title"));
    }
}
