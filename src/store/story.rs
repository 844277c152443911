//! One story, told on both databases: what the store promises must be true on each.

use crate::domain::{
    date::Date,
    locale::Locale,
    moment::Moment,
    report::{Report, ReportKind},
    revision::Revision,
    service::{Filed, Service, ServiceId},
};

use super::{
    Applied, DatabaseAddress, Store,
    found::Found,
    record,
    testing::{by_program, on_postgres, on_sqlite, service, shown},
};

/// When someone reports something.
const NOON: Moment = Moment::of_seconds(0);

mod editing;
mod sessions;

#[tokio::test]
async fn the_story_on_sqlite() {
    on_sqlite(async |address| story(open(&address).await).await).await;
}

#[tokio::test]
async fn the_story_on_postgresql() {
    on_postgres(async |address: DatabaseAddress| story(open(&address).await).await).await;
}

#[tokio::test]
async fn two_processes_start_at_once_on_sqlite() {
    on_sqlite(two_processes).await;
}

#[tokio::test]
async fn two_processes_start_at_once_on_postgresql() {
    on_postgres(two_processes).await;
}

async fn open(address: &DatabaseAddress) -> Store {
    Store::connect(address).await.unwrap()
}

fn day(day: u32) -> Date {
    Date::new(2026, 11, day).unwrap()
}

fn id(text: &str) -> ServiceId {
    ServiceId::parse(text).unwrap()
}

fn draft(id: &str, name: &str) -> Filed {
    Filed { published: false, ..shown(id, name) }
}

fn facts(filed: &[Filed]) -> Vec<Service> {
    filed.iter().map(|filed| filed.service.clone()).collect()
}

async fn published(store: &Store) -> Vec<Service> {
    store.published().await.unwrap().read.into_iter().map(|filed| filed.service).collect()
}

async fn drafts(store: &Store) -> Vec<Service> {
    store.drafts().await.unwrap().read.into_iter().map(|filed| filed.service).collect()
}

fn names(services: &[Service]) -> Vec<&str> {
    services.iter().map(|service| service.name.exact(Locale::En).unwrap()).collect()
}

async fn story(store: Store) {
    assert!(store.is_reachable().await);
    store.migrate().await.unwrap();
    store.migrate().await.unwrap();
    assert_eq!(store.revision().await.unwrap(), Revision(0));
    assert_eq!(store.shipped_digest().await.unwrap(), None);
    assert_eq!(store.published().await.unwrap(), Found::default());

    the_file_is_followed(&store).await;
    the_revision_names_what_readers_see(&store).await;
    what_people_edited_stays(&store).await;
    an_editor_who_is_quicker_wins(&store).await;
    a_write_that_fails_leaves_nothing(&store).await;
    reports_are_kept_once_and_forgotten(&store).await;
    the_store_is_still_whole(&store).await;
}

async fn the_file_is_followed(store: &Store) {
    let first = [shown("b-line", "B"), shown("a-line", "Ligne d’écoute « A »"), draft("c-line", "C")];
    assert_eq!(store.load_shipped(&first, "one", day(1)).await.unwrap(), Revision(1));
    assert_eq!(store.shipped_digest().await.unwrap().as_deref(), Some("one"));
    assert_eq!(published(store).await, [first[1].service.clone(), first[0].service.clone()]);
    assert_eq!(drafts(store).await, [first[2].service.clone()]);
    assert_eq!(store.service(&id("c-line")).await.unwrap().as_ref(), Some(&first[2]));
    assert_eq!(store.service(&id("z-line")).await.unwrap(), None);

    // One altered, one gone, one new.
    let second = [shown("a-line", "A"), draft("c-line", "C"), shown("d-line", "D")];
    assert_eq!(store.load_shipped(&second, "two", day(2)).await.unwrap(), Revision(2));
    assert_eq!(names(&published(store).await), ["A", "D"]);
    assert_eq!(names(&drafts(store).await), ["B", "C"]);
    let withdrawn = store.service(&id("b-line")).await.unwrap().unwrap();
    assert!(!withdrawn.published && names(&[withdrawn.service]) == ["B"]);
}

async fn the_revision_names_what_readers_see(store: &Store) {
    let same = [shown("a-line", "A"), draft("c-line", "C"), shown("d-line", "D")];
    // The same file again, and the same services in another file.
    assert_eq!(store.load_shipped(&same, "two", day(3)).await.unwrap(), Revision(2));
    assert_eq!(store.load_shipped(&same, "three", day(3)).await.unwrap(), Revision(2));
    assert_eq!(store.shipped_digest().await.unwrap().as_deref(), Some("three"));

    // Readers do not see a draft change, and do see it published.
    let [a, _, d] = same;
    assert_eq!(store.load_shipped(&[a.clone(), draft("c-line", "C, longer"), d.clone()], "four", day(3)).await.unwrap(), Revision(2));
    assert_eq!(names(&drafts(store).await), ["B", "C, longer"]);
    assert_eq!(store.load_shipped(&[a, shown("c-line", "C"), d], "five", day(3)).await.unwrap(), Revision(3));
    assert_eq!(names(&published(store).await), ["A", "C", "D"]);
}

/// Until there is an editor's desk, editing is done by hand here, as the desk will do it.
async fn edit(store: &Store, service: &Service) {
    const EDIT: &str = "UPDATE service SET record = $1, origin = 'edited', version = version + 1 WHERE id = $2";
    let record = record::write(service).unwrap();
    let edited = sqlx::query(EDIT).bind(record).bind(service.id.as_str()).execute(&store.pool).await.unwrap();
    assert_eq!(edited.rows_affected(), 1);
}

async fn what_people_edited_stays(store: &Store) {
    edit(store, &service("a-line", "A, corrected by its staff")).await;
    edit(store, &service("d-line", "D, corrected by its staff")).await;
    // The file has another word for one of them and has lost the other.
    let revision = store.load_shipped(&[shown("a-line", "A, from the file"), shown("c-line", "C")], "six", day(4)).await.unwrap();
    assert_eq!(revision, Revision(3));
    assert_eq!(names(&published(store).await), ["A, corrected by its staff", "C", "D, corrected by its staff"]);
}

async fn an_editor_who_is_quicker_wins(store: &Store) {
    const VERSION: &str = "SELECT version FROM service WHERE id = 'c-line'";
    let before: i64 = sqlx::query_scalar(VERSION).fetch_one(&store.pool).await.unwrap();
    edit(store, &service("c-line", "C, just saved")).await;
    assert!(
        !super::shipped::replace_at(store, &shown("c-line", "C, from the file"), before, &by_program("2026-11-26".parse().unwrap())).await
    );
    assert_eq!(names(&[store.service(&id("c-line")).await.unwrap().unwrap().service]), ["C, just saved"]);
}

async fn a_write_that_fails_leaves_nothing(store: &Store) {
    let before = (store.published().await.unwrap(), store.drafts().await.unwrap(), store.revision().await.unwrap());
    // The second of two services with one id is refused by the database, after the first was written.
    let twice = [shown("e-line", "E"), shown("f-line", "F"), shown("e-line", "E again")];
    let problem = store.load_shipped(&twice, "seven", day(5)).await.unwrap_err();
    assert!(problem.to_string().starts_with("the database failed while loading the shipped directory"), "{problem}");
    let after = (store.published().await.unwrap(), store.drafts().await.unwrap(), store.revision().await.unwrap());
    assert_eq!(before, after);
    assert_eq!(store.shipped_digest().await.unwrap().as_deref(), Some("six"));
}

async fn reports_are_kept_once_and_forgotten(store: &Store) {
    let report = |words: &str, on| Report {
        service_id: "a-line".into(),
        kind: ReportKind::NumberWrong,
        words: words.into(),
        doubtful: words.is_empty(),
        received_on: on,
    };
    let (late, early) = (report("Le numéro est “mort”.\n😔", day(20)), report("", day(9)));
    let _ = store.report("r-late", &late, NOON).await.unwrap();
    let _ = store.report("r-early", &early, NOON).await.unwrap();
    // The form sent twice, and the same form with other words: the first stays.
    let _ = store.report("r-late", &late, NOON).await.unwrap();
    let _ = store.report("r-late", &report("other words", day(21)), NOON).await.unwrap();
    assert_eq!(store.reports(&id("a-line")).await.unwrap().read, [early, late.clone()]);
    assert_eq!(store.reports(&id("b-line")).await.unwrap().read, []);

    let stray = Report { service_id: "z-line".into(), ..late.clone() };
    assert_eq!(store.report("r-stray", &stray, NOON).await.unwrap(), Applied::Stale, "there is no such listing");

    assert_eq!(store.forget_reports_before(day(9)).await.unwrap(), 0);
    assert_eq!(store.forget_reports_before(day(10)).await.unwrap(), 1);
    assert_eq!(store.reports(&id("a-line")).await.unwrap().read, [late]);
}

async fn the_store_is_still_whole(store: &Store) {
    store.migrate().await.unwrap();
    assert_eq!(store.load_shipped(&[shown("g-line", "G")], "eight", day(6)).await.unwrap(), Revision(4));
    assert!(names(&published(store).await).contains(&"G"));
}

/// Two processes of one version, then of two versions, start on one database. One of them waits for the other.
async fn two_processes(address: DatabaseAddress) {
    let (one, other) = (open(&address).await, open(&address).await);
    let (first, second) = tokio::join!(one.migrate(), other.migrate());
    first.unwrap();
    second.unwrap();

    let many: Vec<Filed> = (0..60).map(|number| shown(&format!("line-{number:02}"), "First")).collect();
    let (first, second) = tokio::join!(one.load_shipped(&many, "same", day(1)), other.load_shipped(&many, "same", day(1)));
    assert_eq!((first.unwrap(), second.unwrap()), (Revision(1), Revision(1)));
    assert_eq!(published(&one).await, facts(&many));

    for round in 1..=5 {
        let ours: Vec<Filed> = (0..60).map(|number| shown(&format!("line-{number:02}"), &format!("Ours {round}"))).collect();
        let theirs: Vec<Filed> = (30..90).map(|number| shown(&format!("line-{number:02}"), &format!("Theirs {round}"))).collect();
        let (our_digest, their_digest) = (format!("ours {round}"), format!("theirs {round}"));
        let (first, second) =
            tokio::join!(one.load_shipped(&ours, &our_digest, day(2)), other.load_shipped(&theirs, &their_digest, day(2)));
        let mut revisions = [first.unwrap(), second.unwrap()];
        revisions.sort();
        assert_eq!(revisions, [Revision(2 * round), Revision(2 * round + 1)]);

        // The last write is there whole, with nothing of the other.
        let last = if one.shipped_digest().await.unwrap() == Some(our_digest) { ours } else { theirs };
        assert_eq!(published(&other).await, facts(&last));
        assert_eq!(drafts(&one).await.len(), 30);
    }
}
