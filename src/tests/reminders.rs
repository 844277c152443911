//! Reminders: one email for all listings of a keeper, a page on which all are confirmed, and an end for anyone who wants none.

use std::{
    fs,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};

use axum::http::StatusCode;

use super::{
    browser::{self, Answer, Reader},
    staff::signed_in,
};
use crate::{
    clock::Clock,
    domain::{
        email_address::EmailAddress,
        freshness::Freshness,
        keeper::KeeperHow,
        letter::{Letter, LetterKind, LetterState},
        person::Role,
        service::ServiceId,
    },
    jobs::{
        outbox::{Post, deliver_due},
        refresh::remind,
    },
    mail::send::Mailer,
};

const ORIGIN: &str = "https://porchlight.example";

struct World {
    reader: Reader,
    days: Arc<AtomicI64>,
    folder: tempfile::TempDir,
    mailbox: EmailAddress,
    listings: Vec<ServiceId>,
}

/// A keeper of three listings, on Monday, 23 November 2026.
async fn world() -> World {
    let days = Arc::new(AtomicI64::new(0));
    let passed = Arc::clone(&days);
    let clock = Clock::telling(move || browser::clock().now() + chrono::Duration::days(passed.load(Ordering::Relaxed)));
    let reader = Reader::at(clock).await;
    let published = reader.state().published();
    let with = |listing: &&crate::finder::listing::Listing| {
        !listing.locked && !listing.is_crisis_line() && !listing.phones.is_empty() && listing.email.is_none()
    };
    let listings: Vec<ServiceId> =
        published.snapshot.listings().iter().map(AsRef::as_ref).filter(with).take(3).map(|listing| listing.id.clone()).collect();
    let mailbox: EmailAddress = "office@harbour.example".parse().unwrap();
    for service in &listings {
        reader.state().store().let_keep(service, &mailbox, KeeperHow::Granted, reader.state().clock().now().into()).await;
    }
    World { reader, days, folder: tempfile::tempdir().unwrap(), mailbox, listings }
}

impl World {
    async fn on_day(&self, day: i64) {
        self.days.store(day, Ordering::Relaxed);
        self.reader.state().refresh().await.unwrap();
    }

    /// Writes the reminders that are due, and sends them. The texts of those to the keeper.
    async fn reminds(&self) -> Vec<String> {
        remind(self.reader.state()).await.unwrap();
        let (folder, now) = (self.folder.path(), self.reader.state().clock().now().into());
        let post = Post { mailer: Mailer::folder(folder).unwrap(), origin: ORIGIN.to_owned(), host: String::new() };
        while deliver_due(self.reader.state(), &post, now).await.unwrap() > 0 {}
        let texts = taken(folder);
        texts.into_iter().filter(|text| text.contains(self.mailbox.as_str())).collect()
    }

    async fn submits(&self, link: &str, sent: &[(&str, &str)]) -> Answer {
        let answer = self.reader.submits(link, sent).await;
        self.reader.state().refresh().await.unwrap();
        answer
    }

    fn freshness(&self, at: usize) -> Freshness {
        self.reader.state().published().snapshot.find(self.listings[at].as_str()).unwrap().contacts_freshness()
    }
}

/// The emails of a folder, which is emptied.
fn taken(folder: &Path) -> Vec<String> {
    let files: Vec<_> = fs::read_dir(folder).unwrap().map(|file| file.unwrap().path()).collect();
    let text = |file: &std::path::PathBuf| fs::read_to_string(file).unwrap().replace("=\r\n", "").replace("=\n", "");
    let texts = files.iter().map(text).collect();
    files.iter().for_each(|file| fs::remove_file(file).unwrap());
    texts
}

fn link(text: &str) -> String {
    let (_, after) = text.split_once(&format!("{ORIGIN}/en/your-listings/")).unwrap_or_else(|| panic!("{text}"));
    format!("/en/your-listings/{}", &after[..32])
}

/// The values of the boxes of a page.
fn boxes(body: &str) -> Vec<String> {
    body.split("name=\"right\"").skip(1).map(|rest| rest.split("value=\"").nth(1).unwrap().split('"').next().unwrap().to_owned()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn one_email_names_all_listings_and_its_page_confirms_those_that_are_ticked() {
    let world = world().await;
    let sent = world.reminds().await;
    assert_eq!(sent.len(), 1);
    let published = world.reader.state().published();
    for id in &world.listings {
        let name = published.snapshot.find(id.as_str()).unwrap().name.read(crate::domain::locale::Locale::En).0.to_owned();
        assert!(sent[0].contains(&name) || sent[0].contains(&name[..8]), "{name}: {}", sent[0]);
    }
    assert!(world.reminds().await.is_empty(), "once a day");

    let link = link(&sent[0]);
    let page = world.reader.reads(&link).await.body;
    let boxes = boxes(&page);
    assert_eq!(boxes.len(), 3);
    let nothing = world.submits(&link, &[]).await;
    assert!(nothing.status == StatusCode::UNPROCESSABLE_ENTITY && nothing.body.contains("Please tick what is right"));
    let done = world.submits(&link, &[("right", &boxes[0]), ("right", &boxes[2])]).await;
    assert!(done.status == StatusCode::OK && done.body.contains("2 listings were confirmed today"), "{}", done.body);
    let fresh: Vec<bool> = (0..3).map(|at| world.freshness(at) == Freshness::Fresh).collect();
    assert_eq!(fresh.iter().filter(|fresh| **fresh).count(), 2);

    // One of another version, of no one's, or made up: nothing is confirmed.
    let other = published.snapshot.listings().iter().find(|other| !world.listings.contains(&other.id) && !other.locked).unwrap();
    for wrong in [format!("{}:1", other.id), boxes[1].replace(":", ":9"), "x".to_owned()] {
        let answer = world.submits(&link, &[("right", &boxes[1]), ("right", &wrong)]).await;
        assert_eq!(answer.status, StatusCode::CONFLICT, "{wrong}");
    }
    assert_eq!((0..3).filter(|at| world.freshness(*at) == Freshness::Fresh).count(), 2);

    // What is different is corrected with a link of its own.
    let id = world.listings[0].to_string();
    let opened = world.submits(&link, &[("act", &format!("open:{id}"))]).await;
    assert_eq!(opened.status, StatusCode::SEE_OTHER, "{}", opened.body);
    assert!(world.reader.reads(opened.header("location")).await.body.contains("people"));
    let foreign = world.submits(&link, &[("act", &format!("open:{}", other.id))]).await;
    assert_eq!(foreign.status, StatusCode::CONFLICT, "{}", foreign.body);
}

#[tokio::test(flavor = "multi_thread")]
async fn anyone_who_never_answers_gets_two_and_anyone_who_answers_is_left_alone_until_a_listing_grows_old() {
    let world = world().await;
    let mut days = Vec::new();
    for day in [0, 1, 13, 14, 15, 28, 180, 200] {
        world.on_day(day).await;
        if !world.reminds().await.is_empty() {
            days.push(day);
        }
    }
    assert_eq!(days, [0, 14]);

    let world = self::world().await;
    let link = link(&world.reminds().await[0]);
    let boxes = boxes(&world.reader.reads(&link).await.body);
    let all: Vec<(&str, &str)> = boxes.iter().map(|value| ("right", value.as_str())).collect();
    assert_eq!(world.submits(&link, &all).await.status, StatusCode::OK);
    for (day, is_reminded) in [(1, false), (15, false), (330, false), (331, true), (345, false), (347, true), (360, false), (361, true)] {
        world.on_day(day).await;
        assert_eq!(!world.reminds().await.is_empty(), is_reminded, "on day {day}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_one_is_reminded_who_wants_no_more_or_whose_mail_server_takes_none() {
    let world = world().await;
    let link = link(&world.reminds().await[0]);
    let stopped = world.submits(&link, &[("act", "stop")]).await;
    assert!(stopped.status == StatusCode::OK && stopped.body.contains("no more reminders"), "{}", stopped.body);
    world.on_day(20).await;
    assert!(world.reminds().await.is_empty());

    // It is remembered for as long as they look after anything, and for a year after that.
    let (store, late) = (world.reader.state().store(), browser::clock().now() + chrono::Duration::days(400));
    assert_eq!(store.forget_reminders_before(late.into()).await.unwrap(), 0);
    let mut ada = signed_in(&world.reader, "ada", Role::Administrator).await;
    for id in &world.listings {
        let sent = [("act", "end-keeper"), ("keeper", world.mailbox.as_str())];
        assert_eq!(ada.submits(&format!("/en/desk/listings/{id}"), &sent).await.status, StatusCode::OK);
    }
    assert_eq!(store.forget_reminders_before(browser::clock().now().into()).await.unwrap(), 0);
    assert_eq!(store.forget_reminders_before(late.into()).await.unwrap(), 1);

    let world = self::world().await;
    remind(world.reader.state()).await.unwrap();
    let store = world.reader.state().store();
    let is_own = |letter: &Letter| letter.kind == LetterKind::Reminder && letter.recipient == world.mailbox;
    assert!(store.letters(LetterState::Waiting).await.unwrap().read.iter().any(is_own));
    store.bounced(&world.mailbox, world.reader.state().clock().now().into()).await.unwrap();
    world.on_day(14).await;
    remind(world.reader.state()).await.unwrap();
    assert_eq!(store.letters(LetterState::Waiting).await.unwrap().read.iter().filter(|letter| is_own(letter)).count(), 1);
}
