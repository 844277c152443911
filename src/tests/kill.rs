//! `kill -9` in the middle of publishing and of mailing, on both databases: afterwards there is all of it, or nothing.
//!
//! The process that is killed is this very test program, started once more for the same test: with a database in its environment, the test
//! plays the part of the one that is killed.

use std::{
    env,
    io::{BufRead as _, BufReader, Write as _},
    process::{Command, Stdio},
    time::Duration,
};

use super::{
    browser::{open_at, site},
    mail,
};
use crate::{
    domain::{
        act::{Actor, Deed},
        change::{CONFIRMED, Change, ChangeId, Kind, Status},
        date::Date,
        draft::Draft,
        known::Known,
        letter::{Letter, LetterId, LetterKind, LetterState},
        locale::Locale,
        moment::Moment,
        person::{Person, PersonId, Role},
        service::ServiceId,
    },
    jobs::outbox::deliver_due,
    store::{
        Act, Applied, By, DatabaseAddress, Decision, Store,
        testing::{on_postgres, on_sqlite, service, shown},
    },
};

/// Where the process that is killed finds its database, and which round it is.
const DATABASE: &str = "KILLED_DATABASE";
const ROUND: &str = "KILLED_ROUND";

const NOON: Moment = Moment::of_seconds(1_795_608_000);

/// Delays before SIGKILL, in milliseconds: some before any work, some in the middle of a write.
const AFTER: [u64; 8] = [0, 3, 9, 17, 31, 48, 77, 120];

/// Starts a test of this program in a process of its own, and kills it some time after it has printed `said`.
fn killed(test: &str, address: &DatabaseAddress, round: usize, said: &str) {
    let mut child = Command::new(env::current_exe().unwrap())
        .args(["--exact", "--nocapture", test])
        .env(DATABASE, address.setting())
        .env(ROUND, round.to_string())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let has_said = BufReader::new(child.stdout.as_mut().unwrap()).lines().map_while(Result::ok).any(|line| line.contains(said));
    assert!(has_said, "the process ended before it said {said}");
    std::thread::sleep(Duration::from_millis(AFTER[round % AFTER.len()]));
    // SIGKILL: nothing of it runs any more.
    child.kill().unwrap();
    child.wait().unwrap();
    // A PostgreSQL server continues its last statement for a moment.
    std::thread::sleep(Duration::from_millis(100));
}

/// What the process prints: when it begins, and after each publication.
const BEGUN: &str = "begun";
const PUBLISHED: &str = "published";

/// Prints a word for the process that kills this one.
fn say(word: &str) {
    std::io::stdout().write_all(format!("{word}\n").as_bytes()).unwrap();
}

fn by() -> By {
    By { actor: Actor::Person(sam().id), now: NOON }
}

fn sam() -> Person {
    Person {
        id: PersonId("sam".to_owned()),
        mailbox: "sam@desk.example".parse().unwrap(),
        name: "Sam".to_owned(),
        role: Role::Editor,
        locale: Locale::En,
    }
}

fn line() -> ServiceId {
    ServiceId::parse("a-line").unwrap()
}

async fn publish_next(store: &Store) {
    let (filed, version) = store.current(&line()).await.unwrap().unwrap();
    let after = service("a-line", &format!("Version {}", version + 1));
    let name = format!("to-{}-{}", version + 1, std::process::id());
    let change = Change {
        id: ChangeId(name.clone()),
        service_id: line(),
        kind: Kind::Update,
        status: Status::Proposed,
        finish: None,
        base_version: version,
        base: Draft::of(&filed.service),
        draft: Draft::of(&after),
        confirms: CONFIRMED.into(),
        means: crate::domain::freshness::Means::Link,
        mailbox: None,
        reason: None,
        made_at: NOON,
        sent_at: Some(NOON),
        decided_at: Some(NOON),
        decided_by: None,
        batch: None,
        version: 1,
    };
    store.add_change(&change).await.unwrap();
    let recipient = "office@example.org".parse().unwrap();
    let letter = Letter::new(LetterId(name), LetterKind::Published, recipient, change.id.0.clone(), String::new(), NOON);
    let decision = Decision { change: &change, service: Some(&after), done: &[letter], refused: &[] };
    let applied = store.apply(Act::Approve(&decision), &Known::default(), &by()).await.unwrap();
    assert!(matches!(applied, Applied::Done(_)), "{applied:?}");
}

/// The database of a process that is to be killed.
fn to_be_killed() -> Option<DatabaseAddress> {
    env::var(DATABASE).ok().map(|address| address.parse().unwrap())
}

async fn publishes_until_it_is_killed(address: DatabaseAddress) {
    let store = Store::connect(&address).await.unwrap();
    say(BEGUN);
    loop {
        publish_next(&store).await;
        say(PUBLISHED);
    }
}

async fn publishing_is_whole_after_every_kill(test: &'static str, address: DatabaseAddress) {
    let store = Store::connect(&address).await.unwrap();
    store.migrate().await.unwrap();
    store.load_shipped(&[shown("a-line", "Version 1")], "one", Date::new(2026, 11, 1).unwrap()).await.unwrap();
    store.add_person(&sam(), NOON).await.unwrap();
    let first = store.revision().await.unwrap();
    for round in 0..AFTER.len() {
        let address = address.clone();
        // Early rounds may be killed before anything is published; later rounds always publish first.
        let said = if round < AFTER.len() / 2 { BEGUN } else { PUBLISHED };
        tokio::task::spawn_blocking(move || killed(test, &address, round, said)).await.unwrap();
        let (filed, version) = store.current(&line()).await.unwrap().unwrap();
        assert_eq!(filed.service.name.exact(Locale::En), Some(format!("Version {version}").as_str()), "round {round}");
        let published: Vec<Change> = store.changes(&[Status::Published]).await.unwrap().read;
        let times = i64::try_from(published.len()).unwrap();
        assert_eq!(times, version - 1, "a version for each published change");
        assert_eq!(store.versions(&line()).await.unwrap().len() as i64, if times == 0 { 0 } else { version });
        assert_eq!(store.revision().await.unwrap().0 - first.0, times, "a revision for each");
        let mut letters: Vec<String> =
            store.letters(LetterState::Waiting).await.unwrap().read.into_iter().map(|letter| letter.id.0).collect();
        let mut names: Vec<String> = published.iter().map(|change| change.id.0.clone()).collect();
        letters.sort_unstable();
        names.sort_unstable();
        assert_eq!(letters, names, "a letter for each");
        let (acts, broken) = store.audit().await.unwrap();
        let published = acts.iter().filter(|act| act.deed == Some(Deed::Publish)).count();
        assert_eq!((published as i64, broken), (times, None), "a row of what was done for each, unbroken");
        assert_eq!(store.confirmations().await.unwrap().contains_key(&line()), times > 0);
    }
    // And the next process continues.
    let (_, before) = store.current(&line()).await.unwrap().unwrap();
    publish_next(&store).await;
    assert_eq!(store.current(&line()).await.unwrap().unwrap().1, before + 1);
    assert!(before > 1, "something was published before it was killed");
}

#[tokio::test(flavor = "multi_thread")]
async fn publishing_is_whole_after_every_kill_on_sqlite() {
    if let Some(address) = to_be_killed() {
        return publishes_until_it_is_killed(address).await;
    }
    let test = "tests::kill::publishing_is_whole_after_every_kill_on_sqlite";
    on_sqlite(|address| publishing_is_whole_after_every_kill(test, address)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn publishing_is_whole_after_every_kill_on_postgresql() {
    if let Some(address) = to_be_killed() {
        return publishes_until_it_is_killed(address).await;
    }
    let test = "tests::kill::publishing_is_whole_after_every_kill_on_postgresql";
    on_postgres(move |address| publishing_is_whole_after_every_kill(test, address)).await;
}

/// Minutes between two rounds: by then another process takes over what the killed one had claimed.
const BETWEEN: i64 = 60;

/// Letters in all.
const LETTERS: usize = 24;

fn at(round: usize) -> Moment {
    NOON.plus_minutes(BETWEEN * i64::try_from(round).unwrap())
}

async fn mails_until_it_is_killed(address: DatabaseAddress) {
    let state = open_at(&address, site()).await;
    let (post, _) = mail::server();
    let now = at(env::var(ROUND).unwrap().parse().unwrap());
    say(BEGUN);
    loop {
        deliver_due(&state, &post, now).await.unwrap();
    }
}

async fn no_letter_is_lost_or_sent_twice(test: &'static str, address: DatabaseAddress) {
    let (post, folder) = mail::server();
    let state = open_at(&address, site()).await;
    let run = crate::editing::secret::random_id().unwrap();
    let letters: Vec<Letter> = (0..LETTERS).map(|number| mail::letter(&format!("m{number}-{run}@example.org"), NOON)).collect();
    state.store().post(&letters).await.unwrap();
    let rounds = 4;
    for round in 0..rounds {
        let address = address.clone();
        tokio::task::spawn_blocking(move || killed(test, &address, 2 * round, BEGUN)).await.unwrap();
    }
    for round in 2 * rounds..3 * rounds {
        deliver_due(&state, &post, at(round)).await.unwrap();
    }
    let [waiting, claimed, handed, sent] = [LetterState::Waiting, LetterState::Claimed, LetterState::Handed, LetterState::Sent]
        .map(|letter_state| state.store().letters(letter_state));
    let [waiting, claimed, handed, sent] = [waiting.await, claimed.await, handed.await, sent.await].map(|letters| letters.unwrap().read);
    assert_eq!((waiting.len(), claimed.len()), (0, 0), "none is forgotten");
    assert_eq!(handed.len() + sent.len(), LETTERS);
    // At most one is under way when a process is killed.
    assert!(handed.len() <= rounds, "{} of {rounds}", handed.len());
    for letter in &sent {
        assert_eq!(mail::taken(&folder, &letter.recipient.to_string()).len(), 1);
    }
    for letter in &handed {
        assert!(mail::taken(&folder, &letter.recipient.to_string()).len() <= 1, "no one gets the same email twice");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_letter_is_lost_or_sent_twice_on_sqlite() {
    if let Some(address) = to_be_killed() {
        return mails_until_it_is_killed(address).await;
    }
    let test = "tests::kill::no_letter_is_lost_or_sent_twice_on_sqlite";
    on_sqlite(|address| no_letter_is_lost_or_sent_twice(test, address)).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_letter_is_lost_or_sent_twice_on_postgresql() {
    if let Some(address) = to_be_killed() {
        return mails_until_it_is_killed(address).await;
    }
    let test = "tests::kill::no_letter_is_lost_or_sent_twice_on_postgresql";
    on_postgres(move |address| no_letter_is_lost_or_sent_twice(test, address)).await;
}
