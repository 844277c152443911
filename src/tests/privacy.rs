//! What visitors are promised: no cookie, no third party, nothing kept, nothing told.

use std::collections::BTreeSet;

use super::browser::{Reader, site};
use crate::{domain::locale::Locale, pages::site::Site};

#[tokio::test(flavor = "multi_thread")]
async fn every_answer_has_the_headers_that_keep_it_quiet() {
    let reader = Reader::arrives().await;
    let mut addresses = reader.every_address();
    addresses.extend(["/", "/en/nowhere", "/en/find?a=2", "/d/none", "/robots.txt"].map(str::to_owned));
    for address in addresses {
        let answer = reader.opens(&address).await;
        for (name, value) in [
            ("referrer-policy", "no-referrer"),
            ("x-content-type-options", "nosniff"),
            ("x-frame-options", "DENY"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
        ] {
            assert_eq!(answer.header(name), value, "{address}");
        }
        let policy = answer.header("content-security-policy");
        assert!(policy.starts_with("default-src 'none'; script-src 'sha256-"), "{address}: {policy}");
        assert!(!policy.contains("unsafe-inline") && !policy.contains("nonce"), "{address}: {policy}");
        assert!(answer.headers.get("set-cookie").is_none(), "{address}");
        assert!(!answer.header("cache-control").contains("public"), "{address}");
        assert!(answer.header("permissions-policy").contains("geolocation=()"), "{address}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_pages_with_an_island_may_run_the_browser_build() {
    let reader = Reader::arrives().await;
    let mut islands = BTreeSet::new();
    for address in reader.every_address() {
        let page = reader.reads(&address).await;
        let policy = page.header("content-security-policy");
        let holds_one = page.body.contains("leptos-island");
        assert_eq!(policy.contains("'wasm-unsafe-eval'"), holds_one, "{address}");
        // The choices of a poster fetch its preview; the poster has a button that prints. Neither runs the browser build.
        let (chooses, prints) = (page.body.contains("data-preview"), page.body.contains("data-print"));
        assert_eq!(policy.contains("connect-src"), holds_one || chooses, "{address}");
        assert_eq!(page.body.contains("<script type"), holds_one || chooses || prints, "{address}");
        islands.extend(holds_one.then(|| address.split('?').next().unwrap_or_default().to_owned()));
    }
    assert_eq!(islands.into_iter().collect::<Vec<_>>(), ["/en/check-in", "/en/find", "/fr/faire-le-point", "/fr/trouver"]);
    // The list has buttons, whose script is one of our files; it can fetch nothing.
    let list = reader.submits("/en/list", &[("s", "kids-help-phone")]).await;
    let policy = list.header("content-security-policy");
    assert!(list.body.contains("<script type=\"module\"") && policy.contains("' 'self'; style-src"), "{policy}");
    assert!(!policy.contains("wasm") && !policy.contains("connect-src"), "{policy}");
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_fetched_from_another_site() {
    let reader = Reader::arrives().await;
    for address in reader.every_address() {
        let page = reader.reads(&address).await;
        for source in page.attributes("src") {
            assert!(source.starts_with('/'), "{address}: {source}");
        }
        for (before, _) in page.body.match_indices("<link ") {
            let tag = page.body[before..].split('>').next().unwrap();
            assert!(!tag.contains("://"), "{address}: {tag}");
        }
        for word in ["preconnect", "dns-prefetch", "<iframe", "<img", "style=\"", "onclick", "og:", "twitter:"] {
            assert!(!page.body.contains(word), "{address}: {word}");
        }
        for link in page.attributes("href") {
            assert!(
                ["/", "#", "https://", "http://", "tel:", "sms:", "mailto:"].iter().any(|scheme| link.starts_with(scheme)),
                "{address}: {link}"
            );
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn titles_never_hold_what_a_reader_chose() {
    let reader = Reader::arrives().await;
    assert_eq!(reader.reads("/en/find?a=2&r=3558&i=1").await.element("title"), reader.reads("/en/find").await.element("title"));
    assert_eq!(reader.reads("/en/s/kids-help-phone").await.element("title"), reader.reads("/en/s/talk4healing").await.element("title"));
    assert!(reader.reads("/en/find?a=2").await.body.contains("<meta name=\"robots\" content=\"noindex\""));
    for address in ["/en/find", "/en/find?a=2", "/en/s/kids-help-phone", "/en/s/kids-help-phone/report"] {
        assert_eq!(reader.reads(address).await.header("cache-control"), "no-store", "{address}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn numbers_that_must_not_circulate_are_on_no_page() {
    let reader = Reader::arrives().await;
    let list: serde_json::Value = serde_json::from_str(&std::fs::read_to_string("data/directory/do-not-publish.json").unwrap()).unwrap();
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    let forbidden: Vec<String> = list["numbers"].as_array().unwrap().iter().map(|entry| digits(entry["value"].as_str().unwrap())).collect();
    assert!(!forbidden.is_empty());
    for address in reader.every_address() {
        let page = reader.reads(&address).await;
        let text = digits(&page.body.replace(['-', '\u{a0}', ' ', '(', ')'], ""));
        for number in &forbidden {
            assert!(!text.contains(&number[1..]) || !page.body.contains(&number[1..4]), "{address}: {number}");
        }
        assert!(!page.body.contains("ssmifc.com"), "{address}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_secret_place_has_no_address_anywhere() {
    let reader = Reader::arrives().await;
    let raw: serde_json::Value = serde_json::from_str(&std::fs::read_to_string("data/directory/services.json").unwrap()).unwrap();
    let secret = raw.as_array().unwrap().iter().filter(|record| record["publish"] == true && record["address"]["confidential"] == true);
    let mut seen = 0;
    for record in secret {
        let page = reader.reads(&format!("/en/s/{}", record["id"].as_str().unwrap())).await;
        assert!(page.body.contains("Address kept private for safety"), "{}", record["id"]);
        seen += 1;
    }
    assert!(seen > 30);
}

#[tokio::test(flavor = "multi_thread")]
async fn editors_notes_and_drafts_are_never_shown() {
    let reader = Reader::arrives().await;
    let raw: serde_json::Value = serde_json::from_str(&std::fs::read_to_string("data/directory/services.json").unwrap()).unwrap();
    for record in raw.as_array().unwrap() {
        let address = format!("/en/s/{}", record["id"].as_str().unwrap());
        let page = reader.opens(&address).await;
        if record["publish"] == true {
            let notes = record["notes"].as_str().filter(|notes| !notes.is_empty()).unwrap_or("no notes at all in this record");
            assert!(!page.body.contains(&crate::html::escape(notes)), "{address}");
            // Everyone knows 911; every other service is still to confirm its listing.
            let needed = record["confirmation"] != "not_needed";
            assert_eq!(page.body.contains("not yet confirmed by the organization"), needed, "{address}");
        } else {
            assert_eq!(page.status.as_u16(), 404, "{address}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_note_about_traces_stands_once_on_every_page_with_numbers() {
    let reader = Reader::arrives().await;
    for address in ["/en", "/en/find", "/en/s/kids-help-phone", "/en/get-safe", "/en/areas/kenora", "/en/s/kids-help-phone/report"] {
        let page = reader.reads(address).await;
        assert_eq!(page.body.matches("A call stays in the").count(), 1, "{address}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_named_after_its_content_may_be_kept_for_ever_and_nothing_else() {
    let reader = Reader::arrives().await;
    for locale in Locale::ALL {
        let copy = reader.reads(&reader.state().published().copy_path(locale)).await;
        assert_eq!(copy.header("cache-control"), "public, max-age=31536000, immutable");
    }
    for address in reader.every_address() {
        let kept = reader.reads(&address).await.header("cache-control").to_owned();
        assert!(["no-store", "private, no-cache"].contains(&kept.as_str()), "{address}: {kept}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn pages_name_their_twin_only_where_the_operator_has_set_the_address() {
    let twin = |locale: Locale, path: &str| format!("hreflang=\"{}\" href=\"https://example.org{path}\"", locale.code());
    let known = Reader::arrives_at(Site { origin: Some("https://example.org".to_owned()), ..site() }).await;
    let page = known.reads("/fr/parents/parler").await.body;
    assert!(page.contains(&twin(Locale::En, "/en/parents/talk")) && page.contains(&twin(Locale::Fr, "/fr/parents/parler")), "{page}");
    assert!(!Reader::arrives().await.reads("/fr/parents/parler").await.body.contains("https://example.org"));
}
