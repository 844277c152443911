//! The emergency words in other languages: what a reviewed card looks like, and that no other is shown.

use axum::http::StatusCode;

use crate::{
    domain::locale::Locale,
    i18n::language_card::LanguageCards,
    pages::{
        article, document, language_card,
        site::{Context, Site},
    },
};

use super::browser::{Reader, shipped_directory, site};

/// The shipped site with one more card. Its name is a stand-in; its text is a number.
fn with_card(review: &str, text: &str) -> Site {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("cards")).unwrap();
    let card = format!("---\nown-name: اسم\ndirection: rtl\n{review}\n---\n{text}\n");
    std::fs::write(folder.path().join("cards/ar.md"), card).unwrap();
    Site { cards: LanguageCards::load(folder.path()).0, ..site() }
}

const REVIEWED: &str = "reviewed-by: A. Reader\nreviewed-on: 2026-12-01";

#[test]
fn a_reviewed_card_is_written_its_own_way_with_the_directorys_numbers() {
    let (site, snapshot) = (with_card(REVIEWED, "{call:emergency-911}"), shipped_directory());
    for locale in Locale::ALL {
        let context = Context { site: &site, snapshot: &snapshot, locale, keys: true, now: None, rule: Default::default(), frames: None };
        let card = site.cards.iter().next().unwrap();
        let html = document::render(&context, || language_card::page(&context, card)).text;
        for part in ["lang=\"ar\" dir=\"rtl\"", "<h1>اسم</h1>", "href=\"tel:911\"", "A. Reader"] {
            assert!(html.contains(part), "{part} in {}", locale.code());
        }
        assert!(language_card::list(&context).is_some());
    }
}

#[test]
fn a_card_without_its_review_is_not_listed() {
    let (site, snapshot) = (with_card("reviewed-by: A. Reader\nreviewed-on:", "{call:emergency-911}"), shipped_directory());
    let context =
        Context { site: &site, snapshot: &snapshot, locale: Locale::En, keys: true, now: None, rule: Default::default(), frames: None };
    assert!(language_card::list(&context).is_none());
}

#[test]
fn a_number_that_a_card_cannot_show_is_named_at_start() {
    let problems = article::render_all(&with_card(REVIEWED, "{call:nobody}"), &shipped_directory()).1;
    assert!(problems.iter().any(|problem| problem.file.ends_with("cards/ar.md")), "{problems:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_language_without_a_card_is_a_page_that_is_not_there() {
    let reader = Reader::arrives().await;
    for address in ["/en/languages/ar", "/fr/langues/ar", "/en/languages/No%20Tag"] {
        assert_eq!(reader.opens(address).await.status, StatusCode::NOT_FOUND, "{address}");
    }
}
