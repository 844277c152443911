//! In the evening it is still today: the day that readers and editors are told is Ontario's.

use axum::http::StatusCode;

use super::{
    browser::{self, Reader},
    partner::{LOOKED_AT_ALL, with_a_link},
};
use crate::{clock::Clock, domain::service::ServiceId};

#[tokio::test(flavor = "multi_thread")]
async fn what_is_done_at_half_past_eleven_in_the_evening_is_of_that_day() {
    for (time, day, stored) in [
        ("2026-11-24T04:30:00Z", "23 November 2026", "2026-11-23"),
        // The evenings before and of the nights in which the clocks change, 1 November 2026 and 14 March 2027.
        ("2026-11-01T03:30:00Z", "31 October 2026", "2026-10-31"),
        ("2026-11-02T04:30:00Z", "1 November 2026", "2026-11-01"),
        ("2027-03-14T04:30:00Z", "13 March 2027", "2027-03-13"),
        ("2027-03-15T03:30:00Z", "14 March 2027", "2027-03-14"),
    ] {
        let clock = Clock::at(time.parse().unwrap());
        let (reader, folder) = (Reader::at(clock).await, tempfile::tempdir().unwrap());
        let (id, link) = with_a_link(&reader, folder.path()).await;
        assert_eq!(reader.submits(&format!("{link}/finish"), &LOOKED_AT_ALL).await.status, StatusCode::OK);
        let report = [("kind", "closed"), ("words", "")];
        assert_eq!(reader.submits(&format!("/en/s/{id}/report"), &report).await.status, StatusCode::OK);
        let reports = reader.state().store().reports(&ServiceId::parse(id.as_str()).unwrap()).await.unwrap().read;
        assert_eq!(reports[0].received_on.to_string(), stored);
        reader.state().refresh().await.unwrap();
        let listing = reader.reads(&format!("/en/s/{id}")).await;
        assert!(listing.body.contains(&format!("Confirmed by the organization on {day}: ")), "{time}");
        assert!(reader.reads("/en/posters/print").await.body.contains(day), "{time}");
    }
}

/// What asks the clock twice may say two things: once before a minute ends, and once after it.
#[tokio::test(flavor = "multi_thread")]
async fn everything_that_answers_one_request_is_of_one_moment() {
    let asked = std::sync::Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let counted = std::sync::Arc::clone(&asked);
    let clock = Clock::telling(move || {
        counted.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        browser::clock().now()
    });
    let reader = Reader::at(clock).await;
    let listing = reader.state().published().snapshot.listings()[0].id.clone();
    for address in
        ["/en", "/en/find?o=now", "/en/posters/print", "/en/get-safe", &format!("/en/s/{listing}"), &format!("/en/s/{listing}/report")]
    {
        let before = asked.load(std::sync::atomic::Ordering::Relaxed);
        reader.opens(address).await;
        assert!(asked.load(std::sync::atomic::Ordering::Relaxed) - before <= 1, "{address}");
    }
    let before = asked.load(std::sync::atomic::Ordering::Relaxed);
    reader.submits("/en/find", &[("words", "somebody to talk to in Timmins right now")]).await;
    reader.submits(&format!("/en/s/{listing}/report"), &[("kind", "closed")]).await;
    assert!(asked.load(std::sync::atomic::Ordering::Relaxed) - before <= 2);
}
