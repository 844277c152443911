//! Who answers now, over HTTP. The clock of these tests shows 3 p.m. Eastern time on Monday 23 November 2026.

use super::browser::Reader;
use crate::domain::answer::Answer;

#[tokio::test(flavor = "multi_thread")]
async fn a_card_says_whether_somebody_answers_and_for_which_minute_that_is_true() {
    let reader = Reader::arrives().await;
    let found = reader.reads("/en/find?r=3510").await;
    assert!(found.body.contains("Open or closed: as of 3 p.m. Eastern time."));
    // The clock is named once, below the list.
    assert!(found.body.contains("<span class=\"state open\">Open now, until 4:30 p.m.</span>"));
    let french = reader.reads("/fr/trouver?r=3510").await;
    assert!(french.body.contains("Ouvert ou fermé\u{a0}: état à 15\u{a0}h, heure de l’Est."));
    assert!(french.body.contains("Ouvert en ce moment, jusqu’à 16\u{a0}h\u{a0}30</span>"));
    // Kenora's clocks show an hour less.
    let kenora = reader.reads("/en/find?r=3560").await.body;
    assert!(kenora.contains("as of 2 p.m. Central time."));
    // Who keeps another time says so.
    assert!(kenora.contains("Eastern time</span>") && !kenora.contains("Central time</span>"));
}

#[tokio::test(flavor = "multi_thread")]
async fn open_now_leaves_out_who_is_closed_and_keeps_who_does_not_say() {
    let reader = Reader::arrives().await;
    let now = Some(reader.state().clock().now().into());
    let published = reader.state().published();
    let (mut shown, mut unsaid) = (0, 0);
    for page in 1..=20 {
        let found = reader.reads(&format!("/en/find?o=2&g={page}")).await;
        unsaid += found.body.matches("Not known if they are open now").count();
        for id in found.services() {
            assert_ne!(published.snapshot.find(id).unwrap().entry().answers(now), Answer::No, "{id}");
            shown += 1;
        }
    }
    assert!(shown > 200 && unsaid > 100, "{shown} {unsaid}");
    let found = reader.reads("/en/find?r=3510&n=1&o=2").await;
    // It opens at 6 p.m.
    assert!(!found.services().contains(&"talk-kingston"));
    assert!(reader.reads("/en/find?r=3510&n=1").await.services().contains(&"talk-kingston"));
    assert!(found.count("o.2").unwrap() > found.count("o.1").unwrap());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_listings_page_says_the_same_as_its_card() {
    let reader = Reader::arrives().await;
    let page = reader.reads("/en/s/talk-kingston").await;
    assert!(page.body.contains("<p class=\"state closed\">Closed now. Opens at 6 p.m. Eastern time</p>"));
    assert!(page.body.contains("as of 3 p.m. Eastern time"));
    assert!(page.body.contains("We read these hours as Eastern time."));
    assert_eq!(page.header("cache-control"), "no-store");
    let two_times = reader.reads("/en/s/nishnawbe-aski-legal-services").await;
    assert!(two_times.body.contains("<p class=\"state open\">Open now</p>"));
    assert!(two_times.body.contains("Eastern or Central time is not stated."));
    let in_words = reader.reads("/en/s/bruce-grey-child-family-services").await;
    assert!(in_words.body.contains("Open now? We do not know."));
    let by_phone = reader.reads("/en/s/haldimand-norfolk-reach").await;
    assert!(by_phone.body.contains("By phone: Answers day and night, every day"));
    assert!(!by_phone.body.contains("Open now?"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_is_kept_says_nothing_of_now() {
    let reader = Reader::arrives().await;
    let mut kept = 0;
    for address in reader.every_address() {
        let page = reader.reads(&address).await;
        if page.header("cache-control") != "no-store" {
            assert!(!page.body.contains("class=\"state") && !page.body.contains("class=\"as-of"), "{address}");
            kept += 1;
        }
    }
    assert!(kept > 100);
    // Nor does the variant without the exit's keys, so that both say the same.
    assert!(!reader.reads("/en/areas/frontenac?keys=off").await.body.contains("class=\"state"));
}

/// Card, list, listing and area page ask one function: no service has two answers (Rogers Home had).
#[tokio::test(flavor = "multi_thread")]
async fn every_listing_says_the_same_hours_everywhere() {
    use crate::{
        domain::locale::Locale,
        html::escape,
        pages::parts::{card_text, words as say},
    };
    let reader = Reader::arrives().await;
    let published = reader.state().published();
    let mut by_phone = 0;
    for listing in published.snapshot.listings() {
        for locale in Locale::ALL {
            let words = reader.state().site().catalog.words(locale);
            let said = say::hours_of(words, listing).text;
            assert_eq!(card_text::card(words, listing).hours.text, said, "{}", listing.id);
            if said == words.text("hours-not-stated") {
                let phone = listing.voices().next();
                assert!(listing.schedule.is_unknown() && phone.is_none_or(|phone| phone.schedule.is_unknown()), "{}", listing.id);
                continue;
            }
            by_phone += usize::from(listing.schedule.is_unknown());
            if locale == Locale::En {
                let page = reader.reads(&format!("/en/s/{}", listing.id)).await.body;
                assert!(page.contains(&escape(&said)), "{}: {said}", listing.id);
            }
        }
    }
    assert!(by_phone > 2, "{by_phone}");
    let (area, page) = (reader.reads("/en/areas/toronto").await.body, reader.reads("/en/s/covenant-house-rogers-home").await.body);
    let (_, card) = area.split_once("data-service=\"covenant-house-rogers-home\"").unwrap();
    let said = "By phone: Answers day and night, every day";
    assert!(card.split("</article>").next().unwrap().contains(said) && page.contains(said));
}
