//! Cards to show and the plan: light on slow data, with nothing around them, and whole in every area.

use super::browser::Reader;
use crate::{
    domain::{census_division::CensusDivision, locale::Locale, shown_card::ShownCard},
    i18n::gate::topic_words,
    urls::{Address, Page},
    web::cache::brotli,
};

/// What a page says, without its marks.
fn said(html: &str) -> String {
    let (_, main) = html.split_once("<main").unwrap();
    let mut text = String::new();
    for part in main.split('<').skip(1) {
        text.push_str(part.split_once('>').map_or("", |(_, text)| text));
        text.push(' ');
    }
    text
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_is_three_kilobytes_and_says_the_same_in_both_languages_wherever_it_is_opened() {
    let reader = Reader::arrives().await;
    for locale in Locale::ALL {
        let page = reader.reads(&Page::Note.path(locale)).await;
        assert!(brotli(page.body.as_bytes(), 5).len() <= 3 * 1024, "{} bytes", brotli(page.body.as_bytes(), 5).len());
        assert_eq!(page.element("title"), "Note");
        assert_eq!(page.header("cache-control"), "no-store");
        for card in ShownCard::ALL {
            let sheet = reader.reads(&Address::PrintNote(card).path(locale)).await;
            for lang in ["en", "fr"] {
                assert_eq!(sheet.body.matches(&format!("<div lang=\"{lang}\">")).count(), 8, "{card:?}");
            }
            assert_eq!(topic_words::find(&said(&sheet.body), Locale::Fr), None, "{card:?}");
        }
    }
    assert_eq!(reader.opens("/en/note/4").await.status, 404);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_plan_of_every_area_has_no_field_and_names_no_topic() {
    let reader = Reader::arrives().await;
    for (division, locale) in CensusDivision::all().flat_map(|division| Locale::ALL.map(|locale| (division, locale))) {
        let page = reader.reads(&Address::PlanFor(division).path(locale)).await;
        let plan = said(&page.body);
        assert_eq!(topic_words::find(&plan, locale), None, "{division:?}");
        for field in ["<input", "<textarea", "<select", "<form", "contenteditable"] {
            assert!(!page.body.contains(field), "{division:?}: {field}");
        }
        assert!(plan.contains("686868") && plan.contains("911"), "{division:?}");
        let stores = reader.state().site().walk_in.of(division).is_some();
        assert_eq!(plan.contains("Angela"), stores, "{division:?}: words to say only where somebody knows them");
    }
}
