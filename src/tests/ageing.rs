//! A confirmation grows old by itself: readers are told, on the day, with nothing published in between.

use std::sync::{
    Arc,
    atomic::{AtomicI64, Ordering},
};

use super::{
    browser::{self, Reader},
    partner::{LOOKED_AT_ALL, with_a_link},
};
use crate::{
    clock::Clock,
    domain::{freshness::Freshness, locale::Locale},
    pages::parts::card_text,
};

#[tokio::test(flavor = "multi_thread")]
async fn a_confirmation_fades_and_grows_old_on_the_day_and_not_before() {
    let passed = Arc::new(AtomicI64::new(0));
    let minutes = Arc::clone(&passed);
    let clock = Clock::telling(move || browser::clock().now() + chrono::Duration::minutes(minutes.load(Ordering::Relaxed)));
    let (reader, folder) = (Reader::at(clock).await, tempfile::tempdir().unwrap());
    let (id, link) = with_a_link(&reader, folder.path()).await;
    reader.submits(&format!("{link}/finish"), &LOOKED_AT_ALL).await;
    // Confirmed on Monday, 23 November 2026, at three in the afternoon. The last minute of a day, and the first of the next.
    const LAST: i64 = 9 * 60 - 1;
    for (days, minute, freshness, en, fr) in [
        (0, 0, Freshness::Fresh, "Confirmed by them today", "Confirmé par l’organisme aujourd’hui"),
        (1, 0, Freshness::Fresh, "Confirmed by them yesterday", "Confirmé par l’organisme hier"),
        (13, 0, Freshness::Fresh, "Confirmed by them 13 days ago", "Confirmé par l’organisme il y a 13 jours"),
        (21, 0, Freshness::Fresh, "Confirmed by them 3 weeks ago", "Confirmé par l’organisme il y a 3 semaines"),
        // The clocks change on 14 March 2027: the evening is an hour earlier.
        (180, LAST - 60, Freshness::Fresh, "Confirmed by them 6 months ago", "Confirmé par l’organisme il y a 6 mois"),
        (180, LAST + 1, Freshness::Fading, "Not confirmed since November 2026: ask when you call", "Pas confirmé depuis novembre 2026"),
        (360, LAST, Freshness::Fading, "Not confirmed since November 2026: ask when you call", "Pas confirmé depuis novembre 2026"),
        (360, LAST + 1, Freshness::Old, "Not confirmed since November 2026: ask when you call", "à vérifier en appelant"),
    ] {
        passed.store(days * 24 * 60 + minute, Ordering::Relaxed);
        reader.state().refresh().await.unwrap();
        let published = reader.state().published();
        let listing = published.snapshot.find(id.as_str()).unwrap();
        assert_eq!(listing.contacts_freshness(), freshness, "after {days} days and {minute} minutes");
        assert_eq!(listing.entry().freshness, freshness);
        for (locale, said) in [(Locale::En, en), (Locale::Fr, fr)] {
            let notes = card_text::card(reader.state().site().catalog.words(locale), listing).notes;
            assert!(notes.iter().any(|note| note.contains(said)), "{said}: {notes:?}");
        }
        let page = reader.reads(&format!("/en/s/{id}")).await.body;
        let line = if freshness == Freshness::Fresh { "Confirmed by the organization on 23" } else { "Not confirmed since 23" };
        assert!(page.contains(line), "{days}: {page}");
    }
}
