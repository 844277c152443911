//! What the desk tells readers for a while: where it is seen, who may tell everyone, and that it ends by itself, to the minute.

use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

use axum::http::StatusCode;

use super::{
    browser::{self, Reader},
    staff::{Browser, signed_in},
};
use crate::{
    clock::Clock,
    domain::{act::Deed, motion::DeskRule, person::Role},
};

const NOTICES: &str = "/en/desk/notices";
const EN: &str = "The office is closed by snow.";
const FR: &str = "Le bureau est fermé à cause de la neige.";

/// A reader with a stopped clock: 15:00 in Ontario on 23 November 2026, plus the minutes that a test adds.
async fn with_a_clock() -> (Reader, Arc<AtomicI64>) {
    let passed = Arc::new(AtomicI64::new(0));
    let minutes = Arc::clone(&passed);
    let clock = Clock::telling(move || browser::clock().now() + chrono::Duration::minutes(minutes.load(Ordering::Relaxed)));
    (Reader::at(clock).await, passed)
}

/// Writes a notice, and tells what the desk is told.
async fn writes(editor: &mut Browser<'_>, area: &str, listing: &str, from: &str, until: &str) -> browser::Answer {
    let sent = [("area", area), ("listing", listing), ("en", EN), ("fr", FR), ("from", from), ("until", until)];
    let answer = editor.submits(NOTICES, &sent).await;
    editor.reader().state().refresh().await.unwrap();
    answer
}

async fn sees(reader: &Reader, address: &str) -> bool {
    reader.reads(address).await.body.contains(if address.starts_with("/fr") { FR } else { EN })
}

#[tokio::test(flavor = "multi_thread")]
async fn a_notice_of_an_area_is_seen_there_and_goes_to_the_minute() {
    let (reader, passed) = with_a_clock().await;
    let mut eddie = signed_in(&reader, "eddie", Role::Editor).await;
    let kept = writes(&mut eddie, "division:3558", "", "2026-11-23 15:30", "2026-11-23 17:00").await;
    assert_eq!(kept.status, StatusCode::OK, "{}", kept.body);
    assert!(kept.body.contains("not yet shown") && kept.body.contains("2 h 0 min left"), "{}", kept.body);
    let there = ["/en/areas/thunder-bay", "/fr/regions/thunder-bay", "/en/find", "/fr/trouver"];
    for (minute, is_seen) in [(0, false), (29, false), (30, true), (119, true), (120, false), (121, false)] {
        passed.store(minute, Ordering::Relaxed);
        reader.state().refresh().await.unwrap();
        for address in there {
            assert_eq!(sees(&reader, address).await, is_seen, "{address} after {minute} minutes");
        }
        assert!(!sees(&reader, "/en/areas/kenora").await && !sees(&reader, "/en").await);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_notice_goes_in_time_when_the_database_does_not_answer() {
    let (reader, passed) = with_a_clock().await;
    let mut eddie = signed_in(&reader, "eddie", Role::Editor).await;
    writes(&mut eddie, "division:3558", "", "", "2026-11-23 17:00").await;
    assert!(sees(&reader, "/en/areas/thunder-bay").await);
    reader.state().store().close().await.unwrap();
    passed.store(119, Ordering::Relaxed);
    assert!(reader.state().refresh().await.is_err());
    assert!(sees(&reader, "/en/areas/thunder-bay").await);
    passed.store(120, Ordering::Relaxed);
    assert!(reader.state().refresh().await.is_err());
    assert!(!sees(&reader, "/en/areas/thunder-bay").await);
}

#[tokio::test(flavor = "multi_thread")]
async fn all_of_ontario_is_told_by_two_people() {
    let reader = Reader::alone().await;
    let mut ada = signed_in(&reader, "ada", Role::Administrator).await;
    let mut sam = signed_in(&reader, "sam", Role::Senior).await;
    let mut eddie = signed_in(&reader, "eddie", Role::Editor).await;
    let kept = writes(&mut ada, "province", "", "", "2026-12-01").await;
    assert!(kept.body.contains("waits for a second person"), "{}", kept.body);
    let id = reader.state().store().bulletins(reader.state().clock().now().into()).await.unwrap().read.remove(0).id;
    let agree = format!("agree:{id}");
    for (who, said) in [(&mut ada, "someone else must agree"), (&mut eddie, "Only a senior editor")] {
        let answer = who.submits(NOTICES, &[("act", &agree)]).await;
        assert!(answer.status == StatusCode::FORBIDDEN && answer.body.contains(said), "{}", answer.body);
    }
    reader.state().refresh().await.unwrap();
    assert!(!sees(&reader, "/en").await);
    assert_eq!(sam.submits(NOTICES, &[("act", &agree)]).await.status, StatusCode::OK);
    assert_eq!(sam.submits(NOTICES, &[("act", &agree)]).await.status, StatusCode::CONFLICT, "once");
    reader.state().refresh().await.unwrap();
    for address in ["/en", "/fr", "/en/get-safe", "/en/find", "/fr/s/kids-help-phone", "/en/posters", "/en/desk/sign-in"] {
        assert!(sees(&reader, address).await, "{address}");
    }
    // What is shown to others has no word of it, and paper has none.
    for address in ["/en/note", "/en/plan"] {
        assert!(!sees(&reader, address).await, "{address}");
    }
    // Anyone of the desk ends it.
    assert_eq!(eddie.submits(NOTICES, &[("act", &format!("end:{id}"))]).await.status, StatusCode::OK);
    reader.state().refresh().await.unwrap();
    assert!(!sees(&reader, "/en").await);
    let (done, _) = reader.state().store().audit().await.unwrap();
    let deeds: Vec<Deed> = done.iter().filter(|row| row.object == id).filter_map(|row| row.deed).collect();
    for (deed, times) in [(Deed::Announce, 1), (Deed::Agree, 1), (Deed::EndBulletin, 1), (Deed::Refused, 3)] {
        assert_eq!(deeds.iter().filter(|other| **other == deed).count(), times, "{deeds:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_locked_line_is_spoken_of_by_two_people_and_any_other_listing_by_one() {
    let reader = Reader::alone().await;
    let mut ada = signed_in(&reader, "ada", Role::Administrator).await;
    assert!(writes(&mut ada, "", "kids-help-phone", "", "2026-11-24").await.body.contains("waits for a second person"));
    assert!(!sees(&reader, "/en/s/kids-help-phone").await);
    let mut sam = signed_in(&reader, "sam", Role::Senior).await;
    let id = reader.state().store().bulletins(reader.state().clock().now().into()).await.unwrap().read.remove(0).id;
    sam.submits(NOTICES, &[("act", &format!("agree:{id}"))]).await;
    reader.state().refresh().await.unwrap();
    // Its number is on every page, so that this is too.
    assert!(sees(&reader, "/en/s/kids-help-phone").await && sees(&reader, "/fr/signes").await);

    let published = reader.state().published();
    let other = published.snapshot.listings().iter().find(|listing| !listing.locked && !listing.phones.is_empty()).unwrap();
    let (id, number) = (other.id.to_string(), other.phones[0].number.to_string());
    assert_eq!(writes(&mut sam, "", &id, "", "2026-11-24").await.status, StatusCode::OK);
    assert!(sees(&reader, &format!("/en/s/{id}")).await);
    // Its own number may be named, and no other.
    for (words, status) in [
        (format!("Only {number} answers."), StatusCode::OK),
        ("Only 1-800-668-6868 answers.".to_owned(), StatusCode::UNPROCESSABLE_ENTITY),
        ("Only 416-555-0199 answers.".to_owned(), StatusCode::UNPROCESSABLE_ENTITY),
    ] {
        let sent = [("area", ""), ("listing", id.as_str()), ("en", &words), ("fr", FR), ("from", ""), ("until", "2026-11-24")];
        let answer = sam.submits(NOTICES, &sent).await;
        assert_eq!(answer.status, status, "{words}");
        assert!(status == StatusCode::OK || answer.body.contains("would lead a reader away"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_desk_of_one_person_tells_everyone_alone() {
    let reader = Reader::alone().await;
    let mut ada = signed_in(&reader, "ada", Role::Administrator).await;
    let store = reader.state().store();
    let mut sam = signed_in(&reader, "sam", Role::Senior).await;
    ada.submits("/en/desk/people", &[("act", "one-person")]).await;
    let motion = store.motions(reader.state().clock().now().into()).await.unwrap().read.remove(0).id;
    sam.submits("/en/desk/people", &[("act", &format!("agree:{motion}"))]).await;
    assert_eq!(store.desk_rule().await.unwrap(), DeskRule::OnePerson);
    assert!(writes(&mut ada, "province", "", "", "2026-12-01").await.body.contains("within two seconds"));
    assert!(sees(&reader, "/en").await);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_notice_that_cannot_be_taken_names_each_mistake_and_keeps_what_was_typed() {
    let reader = Reader::alone().await;
    let mut eddie = signed_in(&reader, "eddie", Role::Editor).await;
    for (area, listing, from, until, said) in [
        ("", "", "", "2026-11-24", "Choose one area, or write the short name"),
        ("province", "fc-timmins", "", "2026-11-24", "Choose one area, or write the short name"),
        ("", "no-such-listing", "", "2026-11-24", "Choose one area, or write the short name"),
        ("division:3558", "", "2026-11-25", "2026-11-24", "end before it begins"),
        ("division:3558", "", "", "2026-11-23 14:59", "That moment has passed"),
        ("division:3558", "", "", "2026-12-08", "for 14 days at most"),
        ("division:3558", "", "tomorrow", "2026-11-24", "like this: 2026-11-30 23:50"),
    ] {
        let wrong = writes(&mut eddie, area, listing, from, until).await;
        assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY, "{said}");
        assert!(wrong.body.contains(said) && wrong.body.contains(EN) && wrong.body.contains(FR), "{said}: {}", wrong.body);
    }
    assert!(reader.state().store().bulletins(reader.state().clock().now().into()).await.unwrap().read.is_empty());
}
