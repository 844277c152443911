//! Every page, in both languages: what all of them promise.

use axum::http::{Request, StatusCode, header};

use super::browser::Reader;
use crate::{domain::locale::Locale, urls::Page};

/// Opening tags of a name, with their attributes.
fn tags<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    html.split(&format!("<{name}"))
        .skip(1)
        .filter(|rest| rest.starts_with([' ', '>', '/']))
        .filter_map(|rest| rest.split('>').next())
        .collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_has_its_frame_in_its_language() {
    let reader = Reader::arrives().await;
    for address in reader.every_address() {
        let page = reader.reads(&address).await;
        let lang = &address[1..3];
        assert!(page.body.contains(&format!("<html lang=\"{lang}\"")), "{address}");
        assert!(
            page.body
                .split_once("<body")
                .and_then(|(_, body)| body.split_once('>'))
                .is_some_and(|(_, first)| first.starts_with("<header class=\"top\"><a id=\"exit\"")),
            "{address}: the exit is the first thing in the first landmark"
        );
        assert_eq!(tags(&page.body, "h1").len(), 1, "{address}: one h1");
        assert_eq!(tags(&page.body, "main").len(), 1, "{address}");
        assert!(!page.element("title").trim().is_empty(), "{address}");
        assert!(
            page.body.contains("<meta name=\"format-detection\" content=\"telephone=no\">"),
            "{address}: digits in words are no button"
        );
        // What is held up to others, or left on a table, has the exit and nothing else around it.
        let bare = matches!(&address[3..], "/note" | "/plan");
        assert!(bare || page.body.contains("tel:911") && page.body.contains("tel:+18339001010"), "{address}: the lines");
        assert!(!bare || !page.body.contains("Porchlight") && page.body.contains("class=\"back\""), "{address}: bare, with a way back");
        assert!(!page.body.contains("<!--"), "{address}: no comments");
        for unresolved in ["{$", "{ $", "{call:", "{text:", "{web:", "{chat:", "[^F", "<p></p>"] {
            assert!(!page.body.contains(unresolved), "{address}: {unresolved}");
        }
    }
    assert_eq!(reader.state().site().catalog.problems(), Vec::<String>::new());
}

/// What a page shows, without its marks, scripts and styles.
fn shown(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some((before, tag)) = rest.split_once('<') {
        text.push_str(before);
        let ends = ["script", "style"].into_iter().find(|name| tag.starts_with(name)).map_or(">".to_owned(), |name| format!("</{name}>"));
        rest = tag.split_once(ends.as_str()).map_or("", |(_, after)| after);
        text.push(' ');
    }
    text.push_str(rest);
    text.replace("&#39;", "'").replace("&#x27;", "'")
}

#[tokio::test(flavor = "multi_thread")]
async fn every_word_is_set_with_the_same_apostrophe() {
    let reader = Reader::arrives().await;
    for address in reader.every_address() {
        let text = shown(&reader.reads(&address).await.body);
        let letters: Vec<char> = text.chars().collect();
        if let Some(at) = letters.windows(2).position(|pair| pair[0].is_alphanumeric() && pair[1] == '\'') {
            let around: String = letters[at.saturating_sub(20)..(at + 20).min(letters.len())].iter().collect();
            panic!("{address}: a straight apostrophe in “{around}”");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn headings_come_in_order() {
    let reader = Reader::arrives().await;
    for address in reader.every_address() {
        let page = reader.reads(&address).await;
        let levels: Vec<u8> = page
            .body
            .split("<h")
            .skip(1)
            .filter_map(|rest| rest.as_bytes().first().copied().filter(u8::is_ascii_digit))
            .map(|digit| digit - b'0')
            .collect();
        assert_eq!(levels.first(), Some(&1), "{address}");
        assert!(levels.windows(2).all(|pair| pair[1] <= pair[0] + 1), "{address}: {levels:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn every_link_inside_the_site_leads_somewhere() {
    let reader = Reader::arrives().await;
    let mut links: Vec<String> = Vec::new();
    for address in reader.every_address() {
        let page = reader.reads(&address).await;
        for link in page.attributes("href") {
            let link = link.replace("&amp;", "&");
            if let Some(anchor) = link.strip_prefix('#') {
                assert!(page.body.contains(&format!("id=\"{anchor}\"")), "{address}: #{anchor}");
            } else if link.starts_with('/') && !link.starts_with("/pkg/") && link != "/favicon.svg" {
                links.push(link);
            }
        }
    }
    links.sort_unstable();
    links.dedup();
    for link in links {
        let (path, anchor) = link.split_once('#').map_or((link.as_str(), None), |(path, anchor)| (path, Some(anchor)));
        let page = reader.reads(path).await;
        if let Some(anchor) = anchor {
            assert!(page.body.contains(&format!("id=\"{anchor}\"")), "{link}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_language_switch_keeps_the_page_and_the_choices() {
    let reader = Reader::arrives().await;
    let english = reader.reads("/en/find?a=2&r=3558&i=1").await;
    assert!(english.body.contains("href=\"/fr/trouver?a=2&amp;r=3558&amp;i=1\" lang=\"fr\""));
    for page in Page::ALL.iter().filter(|page| reader.state().site().has(**page)) {
        let french = reader.reads(&page.path(Locale::Fr)).await;
        let twin = page.path(Locale::En);
        // A page with a form keeps what was typed into it (tests/kept_words.rs).
        let is_form = french.body.contains(&format!("formaction=\"{twin}\" name=\"language\""));
        assert!(is_form || french.body.contains(&format!("href=\"{twin}\" lang=\"en\"")), "{page:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_the_browser_has_is_not_sent_again() {
    let reader = Reader::arrives().await;
    for encoding in ["br", "gzip", "identity"] {
        let ask = |etag: Option<&str>| {
            let mut request = Request::get("/en/get-safe").header(header::ACCEPT_ENCODING, encoding);
            if let Some(etag) = etag {
                request = request.header(header::IF_NONE_MATCH, etag);
            }
            request.body(axum::body::Body::empty()).unwrap()
        };
        let first = reader.sends(ask(None)).await;
        assert_eq!((first.status, first.header("cache-control")), (StatusCode::OK, "private, no-cache"));
        let second = reader.sends(ask(Some(first.header("etag")))).await;
        assert_eq!((second.status, second.body.len()), (StatusCode::NOT_MODIFIED, 0), "{encoding}");
        assert_eq!(reader.sends(ask(Some("\"other\""))).await.status, StatusCode::OK);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_root_leads_to_the_readers_language() {
    let reader = Reader::arrives().await;
    for (asked, led) in [("fr-CA,fr;q=0.9", "/fr"), ("en", "/en"), ("zh", "/en")] {
        let request = Request::get("/").header(header::ACCEPT_LANGUAGE, asked).body(axum::body::Body::empty()).unwrap();
        let answer = reader.sends(request).await;
        assert_eq!((answer.status, answer.header("location"), answer.header("vary")), (StatusCode::FOUND, led, "accept-language"));
    }
    let slash = reader.opens("/fr/trouver/?a=2").await;
    assert_eq!((slash.status, slash.header("location")), (StatusCode::PERMANENT_REDIRECT, "/fr/trouver?a=2"));
}

#[tokio::test(flavor = "multi_thread")]
async fn foreign_words_on_a_french_page_say_their_language() {
    let reader = Reader::arrives().await;
    // A listing with an English name and no French one.
    let page = reader.reads("/fr/s/talk4healing").await;
    assert!(page.body.contains("<h1 lang=\"en\" translate=\"no\">Talk4Healing</h1>"), "{}", page.element("main"));
    let english = reader.reads("/en/s/talk4healing").await;
    assert!(english.body.contains("<h1 translate=\"no\">Talk4Healing</h1>"));
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_and_the_readme_tell_the_same_days_of_compilation() {
    let reader = Reader::arrives().await;
    let (first, last) = reader.state().published().snapshot.compiled().unwrap();
    assert!(first < last);
    for (locale, pages) in [(Locale::En, ["/en/about", "/en/about/sources"]), (Locale::Fr, ["/fr/a-propos", "/fr/a-propos/sources"])] {
        let words = reader.state().site().catalog.words(locale);
        let (first, last) = (words.date(first), words.date(last));
        let said = match locale {
            Locale::En => format!("from {first} to {last}"),
            Locale::Fr => format!("du {first} au {last}"),
        };
        for page in pages {
            let body = reader.reads(page).await.body;
            assert!(body.contains(&said), "{page} does not say “{said}”");
        }
    }
    let readme = std::fs::read_to_string("README.md").unwrap();
    let day = |date: crate::domain::date::Date| date.parts().2;
    assert!(readme.contains(&format!("from {} to {} November 2026", day(first), day(last))));
}
