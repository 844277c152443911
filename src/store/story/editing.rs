//! The story of editing, told on both databases: a change is written, sent, decided about, published, taken back; letters are sent once.

use std::collections::BTreeSet;

use crate::{
    domain::{
        act::{Actor, Deed},
        change::{CONFIRMED, Change, ChangeId, Finish, Kind, Status},
        date::Date,
        draft::Draft,
        field::Field,
        known::Known,
        letter::{Letter, LetterId, LetterKind, LetterState},
        locale::Locale,
        location::{Address, Location},
        moment::Moment,
        person::{PersonId, Role},
        revision::Revision,
        service::{Service, ServiceId},
    },
    store::{
        Act, Applied, By, DatabaseAddress, Decision, Restoration, Saved, Store,
        testing::{on_postgres, on_sqlite, service, shown},
    },
};

mod agreed;
mod mail;

use agreed::{approves, is_agreed, person, what_the_service_denies_is_refused_and_nobody_who_left_decides};
use mail::{a_letter_goes_out_once_and_is_never_lost, a_link_is_spent_once};

#[tokio::test]
async fn the_story_of_editing_on_sqlite() {
    on_sqlite(async |address| story(open(&address).await, open(&address).await).await).await;
}

#[tokio::test]
async fn the_story_of_editing_on_postgresql() {
    on_postgres(async |address: DatabaseAddress| story(open(&address).await, open(&address).await).await).await;
}

async fn open(address: &DatabaseAddress) -> Store {
    Store::connect(address).await.unwrap()
}

const NOON: Moment = Moment::of_seconds(1_795_608_000);

fn by(actor: &str) -> By {
    By { actor: Actor::Person(PersonId(actor.to_owned())), now: NOON }
}

fn id(text: &str) -> ServiceId {
    ServiceId::parse(text).unwrap()
}

/// A change of `before` to `after`, begun and not yet sent.
fn change(name: &str, before: &Service, after: &Service, base_version: i64) -> Change {
    Change {
        id: ChangeId(name.to_owned()),
        service_id: before.id.clone(),
        kind: Kind::Update,
        status: Status::Open,
        finish: None,
        base_version,
        base: Draft::of(before),
        draft: Draft::of(after),
        confirms: BTreeSet::new(),
        means: crate::domain::freshness::Means::Link,
        mailbox: Some("office@example.org".parse().unwrap()),
        reason: None,
        made_at: NOON,
        sent_at: None,
        decided_at: None,
        decided_by: None,
        batch: None,
        version: 1,
    }
}

fn letter(name: &str, kind: LetterKind) -> Letter {
    Letter {
        id: LetterId(name.to_owned()),
        kind,
        recipient: "office@example.org".parse().unwrap(),
        object: "a-line".to_owned(),
        words: String::new(),
        made_at: NOON,
        state: LetterState::Waiting,
        tries: 0,
    }
}

async fn name_of(store: &Store, service: &str) -> String {
    let (filed, _) = store.current(&id(service)).await.unwrap().unwrap();
    filed.service.name.exact(Locale::En).unwrap().to_owned()
}

async fn story(store: Store, other: Store) {
    store.migrate().await.unwrap();
    store.load_shipped(&[shown("a-line", "A"), shown("b-line", "B")], "one", Date::new(2026, 11, 1).unwrap()).await.unwrap();
    for (id, role) in [("sam", Role::Editor), ("kim", Role::Editor), ("ada", Role::Senior)] {
        assert!(store.add_person(&person(id, role), NOON).await.unwrap());
    }
    a_change_is_written_and_a_stale_save_is_seen(&store, &other).await;
    it_is_published_once_with_everything_that_belongs_to_it(&store, &other).await;
    what_is_late_is_not_published_over_what_is_there(&store).await;
    an_earlier_version_is_put_back(&store).await;
    a_new_listing_and_a_removal(&store).await;
    a_place_that_becomes_private_is_forgotten_everywhere(&store).await;
    a_link_is_spent_once(&store, &other).await;
    a_letter_goes_out_once_and_is_never_lost(&store, &other).await;
    what_the_service_denies_is_refused_and_nobody_who_left_decides(&store).await;
    what_was_done_is_written_down_unbroken(&store).await;
    what_was_kept_long_enough_goes(&store).await;
}

async fn a_change_is_written_and_a_stale_save_is_seen(store: &Store, other: &Store) {
    let written = change("c1", &service("a-line", "A"), &service("a-line", "A, corrected"), 1);
    store.add_change(&written).await.unwrap();
    let read = store.change(&written.id).await.unwrap().unwrap();
    assert_eq!(read, written);
    // Two windows save the same change.
    assert_eq!(store.save_change(&Change { finish: Some(Finish::Changed), ..read.clone() }).await.unwrap(), Saved::Yes);
    assert_eq!(other.save_change(&Change { finish: Some(Finish::Partly), ..read }).await.unwrap(), Saved::Stale);
    let kept = store.change(&written.id).await.unwrap().unwrap();
    assert_eq!((kept.finish, kept.version), (Some(Finish::Changed), 2));
    // Whatever is no name of the row may become another: what began as a correction may end as a removal.
    let other = Change { kind: Kind::Remove, status: Status::Held, draft: kept.base.clone(), service_id: id("b-line"), ..kept.clone() };
    assert_eq!(store.save_change(&other).await.unwrap(), Saved::Yes);
    assert_eq!(store.change(&written.id).await.unwrap(), Some(Change { version: 3, ..other.clone() }));
    assert_eq!(store.save_change(&Change { version: 3, ..kept.clone() }).await.unwrap(), Saved::Yes);
}

async fn it_is_published_once_with_everything_that_belongs_to_it(store: &Store, other: &Store) {
    let open = store.change(&ChangeId("c1".into())).await.unwrap().unwrap();
    let sent = Change { sent_at: Some(NOON), confirms: CONFIRMED.into(), status: Status::Proposed, ..open };
    assert_eq!(store.save_change(&sent).await.unwrap(), Saved::Yes);
    let queue = store.changes(&[Status::Proposed, Status::Held]).await.unwrap().read;
    assert_eq!(queue.iter().map(|change| change.id.0.as_str()).collect::<Vec<_>>(), ["c1"]);

    let corrected = queue[0].draft.parse(&Default::default()).unwrap().service;
    let letters = [letter("l-published", LetterKind::Published)];
    // Two processes press the same button.
    let decision = Decision { change: &queue[0], service: Some(&corrected), done: &letters, refused: &[] };
    let (known, one, two) = (Known::default(), by("sam"), by("kim"));
    let act = Act::Approve(&decision);
    let outcomes = tokio::join!(store.apply(act, &known, &one), other.apply(act, &known, &two));
    let outcomes = [outcomes.0.unwrap(), outcomes.1.unwrap()];
    assert_eq!(outcomes.iter().filter(|outcome| **outcome == Applied::Done(Revision(2))).count(), 1, "{outcomes:?}");
    assert!(outcomes.contains(&Applied::Stale));

    assert_eq!(name_of(store, "a-line").await, "A, corrected");
    assert_eq!(store.revision().await.unwrap(), Revision(2));
    let confirmed = store.confirmations().await.unwrap();
    assert_eq!(confirmed[&id("a-line")][&Field::Phones].on, by("sam").today());
    assert_eq!(store.letters(LetterState::Waiting).await.unwrap().read.len(), 1);
    let versions = store.versions(&id("a-line")).await.unwrap();
    assert_eq!(versions.iter().map(|version| version.number).collect::<Vec<_>>(), [2, 1]);
    assert_eq!(versions[0].change.as_ref().map(|change| change.0.as_str()), Some("c1"));
    // The shipped file no longer touches it.
    store.load_shipped(&[shown("a-line", "A, from the file"), shown("b-line", "B")], "two", Date::new(2026, 11, 2).unwrap()).await.unwrap();
    assert_eq!(name_of(store, "a-line").await, "A, corrected");
}

async fn what_is_late_is_not_published_over_what_is_there(store: &Store) {
    let late = Change { status: Status::Proposed, ..change("c2", &service("a-line", "A"), &service("a-line", "A, otherwise"), 1) };
    store.add_change(&late).await.unwrap();
    let letters = [letter("l-never", LetterKind::Published)];
    assert_eq!(approves(store, "c2", &service("a-line", "A, otherwise"), &letters, "sam").await, Applied::Stale);
    assert_eq!(name_of(store, "a-line").await, "A, corrected");
    assert_eq!(store.change(&late.id).await.unwrap().unwrap().status, Status::Proposed);
    assert_eq!(store.letters(LetterState::Waiting).await.unwrap().read.len(), 1, "its letter was not written either");
}

async fn an_earlier_version_is_put_back(store: &Store) {
    let published = store.change(&ChangeId("c1".into())).await.unwrap().unwrap();
    let undone = [Change { status: Status::Undone, ..published.clone() }];
    let letters = [letter("l-back", LetterKind::TakenBack)];
    let back = async |current| {
        let restoration = Restoration { service: &published.service_id, current, earlier: 1, undone: &undone, letters: &letters };
        store.apply(Act::Restore(&restoration), &Known::default(), &by("sam")).await.unwrap()
    };
    assert_eq!(back(1).await, Applied::Stale, "it is at 2 by now");
    assert!(matches!(back(2).await, Applied::Done(_)));
    assert!(store.letters(LetterState::Waiting).await.unwrap().read.iter().any(|letter| letter.kind == LetterKind::TakenBack));
    assert_eq!(name_of(store, "a-line").await, "A");
    assert_eq!(store.change(&published.id).await.unwrap().unwrap().status, Status::Undone);
    assert_eq!(store.versions(&id("a-line")).await.unwrap().len(), 3);
    assert!(!store.confirmations().await.unwrap().contains_key(&id("a-line")), "nobody confirmed what stands there now");
}

async fn a_new_listing_and_a_removal(store: &Store) {
    let new = service("new-line", "New");
    let proposed = Change { kind: Kind::New, base: Draft::default(), base_version: 0, status: Status::Held, ..change("c3", &new, &new, 0) };
    store.add_change(&proposed).await.unwrap();
    is_agreed(store, "c3", &new).await;
    assert_eq!(name_of(store, "new-line").await, "New");

    store.add_change(&Change { kind: Kind::Remove, status: Status::Held, ..change("c4", &new, &new, 1) }).await.unwrap();
    is_agreed(store, "c4", &new).await;
    assert!(!store.current(&id("new-line")).await.unwrap().unwrap().0.published);
}

async fn a_place_that_becomes_private_is_forgotten_everywhere(store: &Store) {
    let street = |street: &str| {
        Some(Location::Public(Address { street: street.to_owned(), city: "Kenora".to_owned(), postal_code: Some("P9N 1A1".to_owned()) }))
    };
    let before = Service { location: street("7 Hidden Lane"), ..service("b-line", "B") };
    let after = Service { location: Some(Location::Private), ..before.clone() };
    let steps = [("p1", service("b-line", "B"), before.clone(), 1), ("p2", before.clone(), after.clone(), 2)];
    for (name, from, to, version) in steps {
        store.add_change(&Change { status: Status::Held, ..change(name, &from, &to, version) }).await.unwrap();
        is_agreed(store, name, &to).await;
    }
    let everything = format!(
        "{:?} {:?} {:?}",
        store.versions(&id("b-line")).await.unwrap(),
        store.changes_of(&id("b-line")).await.unwrap().read,
        store.audit().await.unwrap()
    );
    for told in ["Hidden", "Kenora", "P9N"] {
        assert!(!everything.contains(told), "{told}");
    }
    assert_eq!(store.versions(&id("b-line")).await.unwrap().len(), 3);
}

async fn what_was_done_is_written_down_unbroken(store: &Store) {
    let (acts, broken) = store.audit().await.unwrap();
    assert_eq!(broken, None);
    // What someone tried and was refused is there too, and changed nothing.
    let (refused, acts): (Vec<Deed>, Vec<Deed>) = acts.iter().map(|act| act.deed.unwrap()).partition(|deed| *deed == Deed::Refused);
    assert!(!refused.is_empty());
    let said: Vec<&str> = acts.into_iter().map(Deed::id).collect();
    let agreed = |deed| [Deed::Approve, Deed::Approve, Deed::Call, Deed::Call, Deed::Approve, deed];
    let told = [
        &[Deed::Import, Deed::LetIn, Deed::LetIn, Deed::LetIn, Deed::Approve, Deed::Publish, Deed::Import, Deed::Restore][..],
        &agreed(Deed::Publish),
        &agreed(Deed::TakeDown),
        &agreed(Deed::Publish),
        &agreed(Deed::Publish),
        &[Deed::Save, Deed::Save, Deed::Call, Deed::Reject, Deed::Decline, Deed::Reject],
    ];
    assert_eq!(said, told.concat().iter().map(|deed| deed.id()).collect::<Vec<_>>());
    // Someone alters a row by hand.
    let forge = "UPDATE audit SET actor = 'nobody' WHERE seq = 3";
    sqlx::query(forge).execute(&store.pool).await.unwrap();
    assert_eq!(store.audit().await.unwrap().1, Some(3));
    assert_eq!(store.verify_audit().await.unwrap().broken, Some(3));
}

async fn what_was_kept_long_enough_goes(store: &Store) {
    let left = store.changes(&[Status::Open]).await.unwrap().read;
    store.add_change(&change("never-sent", &service("b-line", "B"), &service("b-line", "B, perhaps"), 1)).await.unwrap();
    assert_eq!(store.forget_unsent_changes_before(NOON).await.unwrap(), 0);
    assert_eq!(store.forget_unsent_changes_before(NOON.plus_minutes(1)).await.unwrap(), left.len() as u64 + 1);
    assert!(store.change(&ChangeId("c1".into())).await.unwrap().is_some(), "what was decided stays");
    let sent = store.letters(LetterState::Sent).await.unwrap().read.len() as u64;
    assert_eq!(store.forget_delivered_letters_before(NOON).await.unwrap(), 0);
    assert_eq!(store.forget_delivered_letters_before(NOON.plus_minutes(1)).await.unwrap(), sent);
    assert_eq!(store.letters(LetterState::Handed).await.unwrap().read.len(), 1, "what nobody knows stays until somebody looks");
}
