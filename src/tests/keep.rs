//! A small file to keep: whole by itself, small, neutral, and the same when the server is full.

use std::sync::Arc;

use axum::http::StatusCode;
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
};

use super::browser::Reader;
use crate::{
    domain::{census_division::CensusDivision, locale::Locale},
    i18n::gate::topic_words,
    pages::quiet::file,
    urls::{self, Page},
    web::{busy, listener, routes},
};

/// What every file has to hold to.
fn is_a_file(html: &str, about: &str) {
    assert!(html.len() <= 14 * 1024, "{about}: {} bytes", html.len());
    for (locale, lang) in [(Locale::En, "en"), (Locale::Fr, "fr")] {
        let (_, section) = html.split_once(&format!("<section lang=\"{lang}\">")).unwrap();
        let section = section.split("</section>").next().unwrap();
        assert_eq!(topic_words::find(section, locale), None, "{about}");
        assert!(
            section.contains("href=\"tel:911\"") && section.contains("686868") && section.contains("href=\"tel:+18339001010\""),
            "{about}"
        );
    }
    // It asks for nothing, runs nothing, names no one's site.
    for outside in ["<script", "src=", "<link", "<img", "http", "Porchlight", "url(", "@import", "<form", "<input"] {
        assert!(!html.contains(outside), "{about}: {outside}");
    }
    assert!(html.contains("<title>Notes</title>"), "{about}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_file_of_every_area_is_small_whole_and_names_no_topic() {
    let reader = Reader::arrives().await;
    let (site, published) = (reader.state().site(), reader.state().published());
    for locale in Locale::ALL {
        is_a_file(&file::write(site, &published.snapshot, locale, None), "Ontario");
        for division in CensusDivision::all() {
            is_a_file(&file::write(site, &published.snapshot, locale, Some(division)), division.bare_name());
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_saved_under_a_name_that_tells_nothing_and_the_area_stands_in_no_address() {
    let reader = Reader::arrives().await;
    for locale in Locale::ALL {
        let page = Page::Keep.path(locale);
        let offered = reader.reads(&page).await;
        assert!(offered.body.contains(&format!("method=\"post\" action=\"{page}\"")), "{page}");
        let near = reader.submits(&page, &[("r", "3520")]).await;
        assert_eq!((near.status, near.header("content-disposition")), (StatusCode::OK, "attachment; filename=\"notes.html\""));
        assert_eq!(near.header("cache-control"), "no-store");
        assert!(near.header("content-security-policy").starts_with("default-src 'none'; style-src 'sha256-"));
        let words = reader.state().site().catalog.words(locale);
        let toronto = CensusDivision::from_code(3520).unwrap().name(locale);
        assert!(near.body.contains(&words.with("sheet-near", [("area", toronto.into())])), "{page}");
        // What is no division is left out: the numbers for all of Ontario help too.
        for (name, value) in [("r", "9999"), ("r", ""), ("x", "1")] {
            let everywhere = reader.submits(&page, &[(name, value)]).await;
            assert_eq!(everywhere.status, StatusCode::OK);
            is_a_file(&everywhere.body, value);
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_division_without_a_source_says_so_in_the_file() {
    let reader = Reader::arrives().await;
    let (site, published) = (reader.state().site(), reader.state().published());
    let of = |code: u16| file::write(site, &published.snapshot, Locale::En, CensusDivision::from_code(code));
    assert!(of(3558).contains("We do not know of such a store here"));
    assert!(of(3520).contains("In stores such as Loblaws, No Frills and Shoppers Drug Mart"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_without_room_answers_503_with_the_same_bytes() {
    let reader = Reader::alone().await;
    let state = reader.state().clone();
    let notes = reader.reads(urls::NOTES_FILE).await;
    assert!(notes.header("content-disposition").is_empty(), "shown, not saved");
    let socket = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = socket.local_addr().unwrap();
    let full = {
        let state = Arc::new(state.clone());
        move || busy::answer(&state)
    };
    let router = routes::router(state, std::path::Path::new("."));
    tokio::spawn(listener::serve(socket, router, 1, full, std::future::pending()));
    let _only_place = TcpStream::connect(address).await.unwrap();
    let mut refused = TcpStream::connect(address).await.unwrap();
    refused.write_all(b"GET /en/get-safe HTTP/1.1\r\nHost: x\r\n\r\n").await.unwrap();
    let mut answer = Vec::new();
    refused.read_to_end(&mut answer).await.unwrap();
    let answer = String::from_utf8(answer).unwrap();
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    assert_eq!(body, notes.body);
    assert!(head.starts_with("HTTP/1.1 503"), "{head}");
    for header in
        ["retry-after: 60", "cache-control: no-store", "referrer-policy: no-referrer", "content-security-policy: default-src 'none'"]
    {
        assert!(head.to_lowercase().contains(header), "{header} in {head}");
    }
}
