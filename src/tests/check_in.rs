//! The check-in over HTTP: kept by no one, the same for everyone, its searches out of every address.

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};

use super::browser::{Reader, shipped_directory, site};
use crate::{
    domain::{
        check_in::{AGES, Card},
        locale::Locale,
    },
    finder::{asking::Asking, snapshot::Snapshot},
    islands::check_in::leads::{self, Chip},
    pages::site::Site,
    urls::Page,
};

mod page;
mod screens;

/// The shipped words and directory, for tests of views.
fn shipped() -> (Site, Snapshot) {
    (site(), shipped_directory())
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_keeps_the_page() {
    let reader = Reader::arrives().await;
    for address in Locale::ALL.map(|locale| Page::CheckIn.path(locale)) {
        for address in [address.clone(), format!("{address}?keys=off")] {
            let page = reader.reads(&address).await;
            assert_eq!((page.header("cache-control"), page.header("etag")), ("no-store", ""), "{address}");
            assert!(page.header("content-security-policy").contains("'wasm-unsafe-eval'"), "{address}");
            assert!(page.body.contains("data-wake=\"load\""), "{address}: the browser's build is loaded at once");
        }
        let again = Request::get(&address).header(header::IF_NONE_MATCH, "*").body(Body::empty()).unwrap();
        assert_eq!(reader.sends(again).await.status, StatusCode::OK, "{address}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_whole_check_in_is_small() {
    let reader = Reader::arrives().await;
    for address in Locale::ALL.map(|locale| Page::CheckIn.path(locale)) {
        let request = Request::get(&address).header(header::ACCEPT_ENCODING, "br").body(Body::empty()).unwrap();
        // The body is text for the Reader: its length is near enough.
        assert!(reader.sends(request).await.body.len() < 60_000, "{address}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn its_searches_answer_without_a_word_in_the_address() {
    let reader = Reader::arrives().await;
    let age = Some(AGES[0]);
    let searches = Card::ALL.into_iter().flat_map(|card| leads::searches(card, true, age)).map(|(_, query)| query);
    for query in searches.chain(Chip::ALL.map(|chip| chip.query(age))) {
        let fields = Asking::quietly(query).fields();
        let pairs: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
        let answer = reader.submits("/en/find", &pairs).await;
        assert_eq!((answer.status, answer.header("location")), (StatusCode::OK, ""), "{fields:?}");
        assert!(!answer.services().is_empty(), "{fields:?}");
        assert!(!answer.body.contains("was left out"), "{fields:?}: everything is understood");
    }
}
