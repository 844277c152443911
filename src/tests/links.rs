//! Links that lock no one out, and say nothing about whose an email address is.

use axum::http::StatusCode;

use super::{
    browser::{self, Reader},
    partner::{LOOKED_AT_ALL, delivered, listed, with_a_link},
    staff::{Browser, person},
};
use crate::{
    clock::Clock,
    domain::{letter::LetterState, person::Role},
    store::testing::{count, fill_the_disk},
};

/// The secrets of the links to sign in that lie in a folder, the newest last. The folder is emptied.
fn links(folder: &std::path::Path) -> Vec<String> {
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort_by_key(|path| std::fs::metadata(path).unwrap().modified().unwrap());
    let secrets = files.iter().map(|path| {
        let text = std::fs::read_to_string(path).unwrap().replace("=\r\n", "").replace("=\n", "");
        text.split_once("/en/desk/sign-in/").unwrap().1[..32].to_owned()
    });
    let secrets = secrets.collect();
    files.iter().for_each(|path| std::fs::remove_file(path).unwrap());
    secrets
}

async fn asks(browser: &mut Browser<'_>, mailbox: &str) -> (StatusCode, String) {
    let answer = browser.submits("/en/desk/sign-in", &[("mailbox", mailbox)]).await;
    (answer.status, answer.body)
}

async fn uses(browser: &mut Browser<'_>, link: &str) -> StatusCode {
    browser.submits(&format!("/en/desk/sign-in/{link}"), &[]).await.status
}

const SAM: &str = "sam@porchlight.example";

#[tokio::test(flavor = "multi_thread")]
async fn a_second_click_within_a_minute_locks_nobody_out() {
    let (reader, folder) = (Reader::alone().await, tempfile::tempdir().unwrap());
    reader.state().store().add_person(&person("sam", Role::Editor), reader.state().clock().now().into()).await.unwrap();
    let mut browser = Browser::of(&reader);
    for _ in 0..3 {
        assert_eq!(asks(&mut browser, SAM).await.0, StatusCode::OK);
    }
    assert_eq!(delivered(&reader, folder.path()).await, 1, "one browser gets one letter");
    assert_eq!(uses(&mut browser, &links(folder.path())[0]).await, StatusCode::SEE_OTHER);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_browsers_within_a_minute_both_get_in_and_the_fourth_link_ends_the_first() {
    let (reader, folder) = (Reader::alone().await, tempfile::tempdir().unwrap());
    reader.state().store().add_person(&person("sam", Role::Editor), reader.state().clock().now().into()).await.unwrap();
    let mut browsers = [0, 1, 2, 3].map(|_| Browser::of(&reader));
    let mut held = Vec::new();
    for browser in &mut browsers[..3] {
        asks(browser, SAM).await;
        assert_eq!(delivered(&reader, folder.path()).await, 1);
        held.push(links(folder.path()).remove(0));
    }
    let [first, second, third, fourth] = &mut browsers;
    // A fourth within the minute gets the same answer and no letter: no one floods a person.
    asks(fourth, SAM).await;
    assert_eq!(delivered(&reader, folder.path()).await, 0);
    // Each link is for its own browser.
    assert_eq!(uses(second, &held[0]).await, StatusCode::GONE);
    assert_eq!(uses(second, &held[1]).await, StatusCode::SEE_OTHER);
    // A minute later there is room again: of four, one of the oldest ends, and no newer one does.
    let later = Clock::at(browser::clock().now() + chrono::Duration::minutes(1));
    let mut newer = Vec::new();
    let next = Reader::of(browser::with_clock(&reader, later).await);
    for _ in 0..2 {
        let mut other = Browser::of(&next);
        asks(&mut other, SAM).await;
        assert_eq!(delivered(&next, folder.path()).await, 1);
        newer.push((other, links(folder.path()).remove(0)));
    }
    let mut old = [uses(first, &held[0]).await, uses(third, &held[2]).await];
    old.sort_unstable();
    assert_eq!(old, [StatusCode::SEE_OTHER, StatusCode::GONE]);
    for (other, link) in &mut newer {
        assert_eq!(uses(other, link).await, StatusCode::SEE_OTHER);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_organization_that_has_finished_gets_another_link_at_once() {
    let (reader, folder) = (Reader::alone().await, tempfile::tempdir().unwrap());
    let (id, link) = with_a_link(&reader, folder.path()).await;
    let (_, mailbox) = listed(&reader);
    let address = format!("/en/s/{id}/i-work-here");
    reader.submits(&address, &[("mailbox", &mailbox)]).await;
    assert_eq!(delivered(&reader, folder.path()).await, 0, "the first link is still good");
    assert_eq!(reader.submits(&format!("{link}/finish"), &LOOKED_AT_ALL).await.status, StatusCode::OK);
    reader.submits(&address, &[("mailbox", &mailbox)]).await;
    assert_eq!(delivered(&reader, folder.path()).await, 1);
    reader.submits(&address, &[("mailbox", &mailbox)]).await;
    assert_eq!(delivered(&reader, folder.path()).await, 0, "once");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_known_address_and_an_unknown_one_write_the_same_and_fail_the_same() {
    let reader = Reader::alone().await;
    let (state, (id, mailbox)) = (reader.state(), listed(&reader));
    state.store().add_person(&person("sam", Role::Editor), state.clock().now().into()).await.unwrap();
    let work_here = format!("/en/s/{id}/i-work-here");
    let requests =
        [("/en/desk/sign-in", [SAM, SAM, "nobody@porchlight.example"]), (&work_here, [&mailbox, &mailbox, "nobody@porchlight.example"])];
    for (address, mailboxes) in requests {
        let mut answers = Vec::new();
        for mailbox in mailboxes {
            let before = count(state.store(), "letter").await;
            let answer = reader.submits(address, &[("mailbox", mailbox)]).await;
            assert_eq!(count(state.store(), "letter").await, before + 1, "one row for {mailbox} at {address}");
            answers.push((answer.status, answer.body));
        }
        assert!(answers.iter().all(|answer| *answer == answers[0]), "{address}");
    }
    assert_eq!(
        state.store().letters(LetterState::Waiting).await.unwrap().read.len(),
        3,
        "a letter for each browser of the editor, and one to the organization"
    );
    state.store().forget_letters_to_nobody().await.unwrap();
    assert_eq!(count(state.store(), "letter").await, 3);
    fill_the_disk(state.store()).await;
    for (address, mailboxes) in requests {
        for mailbox in mailboxes {
            let answer = reader.submits(address, &[("mailbox", mailbox)]).await;
            assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE, "{mailbox} at {address}");
            assert!(answer.body.contains(&format!("value=\"{mailbox}\"")), "what was typed is given back");
        }
    }
}
