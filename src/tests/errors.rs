//! Whatever is sent, a page comes back: with the right status, the exit and the lines.

use axum::{
    body::Body,
    http::{Method, Request, StatusCode, header},
};
use proptest::prelude::*;

use super::browser::{Answer, Reader};
use crate::{pages::error::Failure, web::routes};

fn is_a_calm_page(answer: &Answer, about: &str) {
    assert!(answer.header("content-type").starts_with("text/html"), "{about}: {}", answer.header("content-type"));
    for part in ["id=\"exit\"", "tel:911", "tel:+18339001010", "<h1>"] {
        assert!(answer.body.contains(part), "{about}: {part}");
    }
    assert_eq!(answer.header("referrer-policy"), "no-referrer", "{about}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_handler_that_panics_gets_the_page_of_our_own_failure_and_tells_nothing() {
    async fn panics() -> &'static str {
        panic!("a secret of ours")
    }
    let reader = Reader::arrives().await;
    let broken = axum::Router::new().route("/fr/casse", axum::routing::get(panics));
    let answer =
        reader.sends_to(routes::finished(broken, reader.state().clone()), Request::get("/fr/casse").body(Body::empty()).unwrap()).await;
    assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
    is_a_calm_page(&answer, "a panic");
    assert!(answer.body.contains("<html lang=\"fr\"") && !answer.body.contains("secret of ours"));
}

#[tokio::test(flavor = "multi_thread")]
async fn each_failure_has_its_status_and_a_page_in_the_readers_language() {
    let reader = Reader::arrives().await;
    let cases = [
        (Method::GET, "/en/nowhere", StatusCode::NOT_FOUND),
        (Method::GET, "/fr/s/personne", StatusCode::NOT_FOUND),
        (Method::GET, "/fr/regions/atlantide", StatusCode::NOT_FOUND),
        (Method::GET, "/pkg/none.js", StatusCode::NOT_FOUND),
        (Method::GET, "/d/0000", StatusCode::NOT_FOUND),
        (Method::GET, "/favicon.ico", StatusCode::NOT_FOUND),
        (Method::DELETE, "/en/find", StatusCode::METHOD_NOT_ALLOWED),
        (Method::POST, "/fr", StatusCode::METHOD_NOT_ALLOWED),
        (Method::GET, "/en/s/%ff%fe", StatusCode::BAD_REQUEST),
    ];
    for (method, address, status) in cases {
        let answer = reader.asks(method, address).await;
        assert_eq!(answer.status, status, "{address}");
        is_a_calm_page(&answer, address);
        let lang = if address.starts_with("/fr") { "fr" } else { "en" };
        assert!(answer.body.contains(&format!("<html lang=\"{lang}\"")), "{address}");
    }
    let head = reader.asks(Method::HEAD, "/en/nowhere").await;
    assert_eq!((head.status, head.body.as_str()), (StatusCode::NOT_FOUND, ""));
}

#[tokio::test(flavor = "multi_thread")]
async fn too_much_or_the_wrong_kind_of_form_is_said_so() {
    let reader = Reader::arrives().await;
    let send = |kind: &str, body: Vec<u8>| Request::post("/en/find").header(header::CONTENT_TYPE, kind).body(Body::from(body)).unwrap();
    let cases = [
        ("application/x-www-form-urlencoded", vec![b'a'; 140_000], StatusCode::PAYLOAD_TOO_LARGE),
        ("text/plain", b"a=2".to_vec(), StatusCode::UNSUPPORTED_MEDIA_TYPE),
        ("multipart/form-data; boundary=x", b"--x".to_vec(), StatusCode::UNSUPPORTED_MEDIA_TYPE),
        ("", b"a=2".to_vec(), StatusCode::UNSUPPORTED_MEDIA_TYPE),
    ];
    for (kind, body, status) in cases {
        let answer = reader.sends(send(kind, body)).await;
        assert_eq!(answer.status, status, "{kind}");
        is_a_calm_page(&answer, kind);
    }
    let broken = reader.sends(send("application/x-www-form-urlencoded", b"a=%zz&%ff=%f0%28&where=%00".to_vec())).await;
    assert!(broken.status == StatusCode::SEE_OTHER || broken.status == StatusCode::UNPROCESSABLE_ENTITY, "{}", broken.status);
}

#[tokio::test(flavor = "multi_thread")]
async fn every_failure_page_is_whole() {
    let reader = Reader::arrives().await;
    let published = reader.state().published();
    for locale in crate::domain::locale::Locale::ALL {
        let context = reader.state().context(&published, locale, true, reader.state().clock().now().into());
        for failure in Failure::ALL {
            let html = crate::pages::document::render(&context, || crate::pages::error::page(&context, failure)).text;
            assert!(html.contains("id=\"exit\"") && html.contains("<h1>") && html.contains("tel:911"), "{failure:?}");
        }
    }
    assert_eq!(reader.state().site().catalog.problems(), Vec::<String>::new());
}

#[test]
fn any_address_gets_a_page_and_never_a_fault_of_ours() {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let reader = runtime.block_on(Reader::arrives());
    let path = prop_oneof![
        "/(en|fr)/(find|trouver)\\?[a-z0-9=&.%]{0,60}",
        "/(en|fr)/s/[a-z0-9%-]{0,30}",
        "/(en|fr)/(areas|regions)/[a-z-]{0,20}",
        "/[a-zA-Z0-9/%.?&=_-]{0,60}",
    ];
    let config = ProptestConfig::with_cases(200);
    proptest!(config, |(address in path)| {
        if let Ok(request) = Request::get(&address).body(Body::empty()) {
            let answer = runtime.block_on(reader.sends(request));
            prop_assert!(!answer.status.is_server_error(), "{address}: {}", answer.status);
            if answer.status.is_client_error() {
                is_a_calm_page(&answer, &address);
            }
        }
    });
}
