//! The table of routes, asked over the real router: a new route is in these tests the moment it exists.

use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header},
};

use super::browser::Reader;
use crate::{
    domain::locale::Locale,
    urls::{Page, Pattern},
    web::{
        access::Access,
        routes::{Route, routes},
    },
};

/// Every route in each language, with an address that answers.
pub(super) fn every_route(reader: &Reader) -> Vec<(Route, String)> {
    let all = routes(|page| reader.state().site().has(page));
    let filled = |path: String| {
        path.replace("{id}", "fc-timmins")
            .replace("{slug}", "thunder-bay")
            .replace("{tag}", "ar")
            .replace("{secret}", &"0".repeat(32))
            .replace("{field}", "name")
            .replace("{card}", "1")
            .replace("{code}", "rnzg-7w50-wf")
    };
    all.into_iter().flat_map(|route| Locale::ALL.map(|locale| (route.clone(), filled(route.pattern.path(locale))))).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_route_answers_in_both_languages_and_head_is_answered_as_get() {
    let reader = Reader::arrives().await;
    for (route, address) in every_route(&reader) {
        if route.method == Method::GET {
            // No card of another language has been reviewed yet, and no one without a link is let pass.
            let expected = match route.access() {
                Access::Anyone if route.pattern == Pattern::LanguageCard => StatusCode::NOT_FOUND,
                Access::Anyone => StatusCode::OK,
                Access::Link(_) => StatusCode::NOT_FOUND,
                Access::Signed => StatusCode::SEE_OTHER,
            };
            let [got, head] = [reader.opens(&address).await, reader.asks(Method::HEAD, &address).await];
            assert_eq!((got.status, head.status), (expected, expected), "{address}");
            assert_eq!((head.body.len(), head.header("content-security-policy")), (0, got.header("content-security-policy")), "{address}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_that_is_none_and_a_method_that_is_not_taken_get_their_page_everywhere() {
    let reader = Reader::arrives().await;
    let all = every_route(&reader);
    for (route, address) in &all {
        if route.method == Method::POST {
            let file = Request::post(address.as_str())
                .header(header::CONTENT_TYPE, "multipart/form-data; boundary=x")
                .header("sec-fetch-site", "same-origin")
                .body(Body::from("--x--"))
                .unwrap();
            let expected = match route.access() {
                Access::Anyone => StatusCode::UNSUPPORTED_MEDIA_TYPE,
                Access::Link(_) => StatusCode::NOT_FOUND,
                Access::Signed => StatusCode::SEE_OTHER,
            };
            assert_eq!(reader.sends(file).await.status, expected, "{address}");
        } else if !all.iter().any(|(other, same)| other.method == Method::POST && same == address) {
            assert_eq!(reader.asks(Method::POST, address).await.status, StatusCode::METHOD_NOT_ALLOWED, "{address}");
        }
        assert_eq!(reader.asks(Method::DELETE, address).await.status, StatusCode::METHOD_NOT_ALLOWED, "{address}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_slash_at_the_end_and_bytes_that_are_no_text_are_answered_kindly() {
    let reader = Reader::arrives().await;
    for (route, address) in every_route(&reader).into_iter().filter(|(route, _)| route.method == Method::GET) {
        let moved = reader.opens(&format!("{address}/?a=2")).await;
        assert_eq!((moved.status, moved.header("location")), (StatusCode::PERMANENT_REDIRECT, format!("{address}?a=2").as_str()));
        if let Pattern::Page(page) = route.pattern {
            assert!(Page::ALL.contains(&page));
        }
    }
    for odd in ["/en/s/%ff", "/fr/regions/%c3%28", "/en/languages/%80"] {
        assert_eq!(reader.opens(odd).await.status, StatusCode::BAD_REQUEST, "{odd}");
    }
}
