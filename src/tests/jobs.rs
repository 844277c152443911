//! What runs beside the requests: started again after a panic, and stopped between two pieces of work.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use super::{
    browser::{self, Reader},
    mail::letter,
};
use crate::{
    clock::Clock,
    domain::letter::LetterState,
    jobs::{
        outbox::{self, Post},
        refresh,
        watched::Jobs,
    },
    mail::send::Mailer,
    store::Store,
    web::state::AppState,
};

const SOON: Duration = Duration::from_millis(1);

/// Waits for something that happens soon, however busy the machine is.
async fn until(what: &str, is_so: impl AsyncFn() -> bool) {
    let waited = async {
        while !is_so().await {
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
    };
    tokio::time::timeout(Duration::from_secs(120), waited).await.unwrap_or_else(|_| panic!("{what}"));
}

/// A site whose clock breaks the first time that a job asks it. The start of the site asks it once before.
async fn with_a_clock_that_breaks_once() -> (Reader, AppState, Arc<AtomicUsize>) {
    let (reader, asked) = (Reader::alone().await, Arc::new(AtomicUsize::new(0)));
    let counted = Arc::clone(&asked);
    let clock = Clock::telling(move || {
        assert!(counted.fetch_add(1, Ordering::Relaxed) != 1, "this clock breaks once");
        browser::clock().now()
    });
    let state = browser::with_clock(&reader, clock).await;
    (reader, state, asked)
}

fn into(folder: &std::path::Path) -> Post {
    Post { mailer: Mailer::folder(folder).unwrap(), origin: "https://porchlight.example".to_owned(), host: String::new() }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_job_that_follows_publications_is_started_again_after_a_panic() {
    let (_reader, state, asked) = with_a_clock_that_breaks_once().await;
    let mut jobs = Jobs::resting(SOON);
    let kept = state.clone();
    jobs.start("refresh", move |stop| refresh::keep_current(kept.clone(), stop));
    until("it looks at the clock again", async || asked.load(Ordering::Relaxed) > 2).await;
    jobs.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_job_that_sends_letters_is_started_again_after_a_panic() {
    let ((_reader, state, _), folder) = (with_a_clock_that_breaks_once().await, tempfile::tempdir().unwrap());
    state.store().post(&[letter("office@example.org", browser::clock().now().into())]).await.unwrap();
    let (mut jobs, post, sender) = (Jobs::resting(SOON), Arc::new(into(folder.path())), state.clone());
    jobs.start("outbox", move |stop| outbox::deliver(sender.clone(), Arc::clone(&post), stop));
    let sent = async || !state.store().letters(LetterState::Sent).await.unwrap().read.is_empty();
    until("the letter is sent", sent).await;
    jobs.stop().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stop_comes_between_two_letters_and_leaves_none_in_doubt() {
    let (reader, folder) = (Reader::alone().await, tempfile::tempdir().unwrap());
    let (state, now) = (reader.state().clone(), reader.state().clock().now().into());
    let letters: Vec<_> = (0..400).map(|number| letter(&format!("office{number}@example.org"), now)).collect();
    state.store().post(&letters).await.unwrap();
    let (mut jobs, post, sender) = (Jobs::default(), Arc::new(into(folder.path())), state.clone());
    jobs.start("outbox", move |stop| outbox::deliver(sender.clone(), Arc::clone(&post), stop));
    let count = async |store: &Store, letter_state| store.letters(letter_state).await.unwrap().read.len();
    until("the first is sent", async || count(state.store(), LetterState::Sent).await > 0).await;
    jobs.stop().await;
    let [waiting, claimed, handed, sent] = [LetterState::Waiting, LetterState::Claimed, LetterState::Handed, LetterState::Sent]
        .map(|letter_state| count(state.store(), letter_state));
    let (waiting, claimed, handed, sent) = (waiting.await, claimed.await, handed.await, sent.await);
    assert_eq!((claimed, handed), (0, 0), "{waiting} wait, {sent} are sent");
    assert!(waiting > 0 && waiting + sent == letters.len(), "{waiting} wait, {sent} are sent");
    // The next start continues.
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), sent);
}
