//! No one brings a high-risk change to readers alone: whatever one administrator does, in any order, many times at once, with a restart or a
//! new shipped file in between, on both databases and over the router.

use std::sync::Arc;

use proptest::{
    strategy::{Strategy as _, ValueTree as _},
    test_runner::TestRunner,
};
use tokio::task::JoinSet;

use super::{
    browser::{Reader, shipped_directory},
    house::{House, agree_if_needed, person},
    staff::{Browser, signed_in},
};
use crate::{
    domain::{
        approval::CallOutcome,
        change::{Change, ChangeId, Kind, Status},
        draft::Draft,
        field::Field,
        moment::Moment,
        person::{Person, Role},
        phone_number::PhoneNumber,
        service::ServiceId,
    },
    editing::{
        call::{self, Callable},
        decide, hiding, undo,
    },
    store::{
        DatabaseAddress, Store,
        testing::{on_postgres, on_sqlite, shown},
    },
};

/// The attacker's number.
const HOSTILE: &str = "+18073450666";
/// What one person may try.
const ACTS: usize = 10;
const ROUNDS: usize = 12;

/// Random sequences of acts.
fn sequences() -> Vec<Vec<usize>> {
    let mut runner = TestRunner::deterministic();
    let sequence = proptest::collection::vec(0..ACTS, 1..14);
    (0..ROUNDS).map(|_| sequence.new_tree(&mut runner).unwrap().current()).collect()
}

async fn does(house: &House, act: usize, change: &ChangeId, listing: &ServiceId, who: &Person) {
    let setting = house.setting();
    let Some(kept) = house.store.change(change).await.unwrap() else { return };
    let callable = Callable { numbers: vec!["+18005550100".parse().unwrap()], ..Callable::default() };
    let calls = async |outcome, number: &str| {
        let typed = call::Typed { reached: number, source: "a page", outcome, said: "Yes." };
        drop(call::record(&setting, &callable, &kept, who, &typed).await.unwrap());
    };
    match act {
        0..=2 => drop(decide::approve(&setting, &kept, who).await.unwrap()),
        3 => calls(CallOutcome::Confirmed, "+18005550100").await,
        4 => calls(CallOutcome::NotReached, "+18005550100").await,
        // A call to the number that the change brings.
        5 => calls(CallOutcome::Confirmed, HOSTILE).await,
        6 => drop(tokio::join!(decide::approve(&setting, &kept, who), decide::approve(&setting, &kept, who))),
        7 => drop(hiding::hide(&setting, listing, who, "Why not?").await.unwrap()),
        8 => drop(hiding::propose(&setting, listing, who, "Why not?").await.unwrap()),
        _ => {
            // What she published before is taken back, and back again.
            for change in house.store.changes_of(listing).await.unwrap().read {
                drop(undo::undo(&setting, &change, who, "Why not?").await.unwrap());
            }
        }
    }
}

async fn is_never_shown_by_one_person(address: DatabaseAddress) {
    let mut house = House::open(&address).await;
    let ada = person("ada", Role::Administrator);
    let hostile: PhoneNumber = HOSTILE.parse().unwrap();
    for (round, sequence) in sequences().into_iter().enumerate() {
        let id = house.listed(&format!("house-{round}")).await.service_id;
        let texts = [("phones.1.number", HOSTILE), ("phones.1.kind", "voice")];
        let change = house.waits(&id, format!("hostile-{round}"), Kind::Update, &texts).await;
        let kept = house.store.change(&change).await.unwrap().unwrap();
        assert_eq!(house.store.save_change(&Change { status: Status::Held, ..kept }).await.unwrap(), crate::store::Saved::Yes);
        for act in &sequence {
            does(&house, *act, &change, &id, &ada).await;
            // The hostile number is one correction of hers; another listing comes with the shipped file.
            let day = crate::domain::date::Date::new(2026, 12, 1).unwrap();
            house.store.load_shipped(&[shown("other", "Other")], &format!("{round}-{act}"), day).await.unwrap();
            if *act == 4 {
                house.store = Store::connect(&address).await.unwrap();
            }
            let (filed, _) = house.store.current(&id).await.unwrap().unwrap();
            assert!(filed.service.phones.iter().all(|phone| phone.number != hostile), "{sequence:?}");
        }
        // One more person, and it is there: what kept it back was the second person.
        let kept = house.store.change(&change).await.unwrap().unwrap();
        if kept.status.is_undecided() && house.is_shown(&id).await {
            let numbers = vec!["+18005550100".parse().unwrap()];
            agree_if_needed(&house.setting(), &Callable { numbers, ..Callable::default() }, &change).await;
            house.publishes(&change, &ada).await;
            let (filed, _) = house.store.current(&id).await.unwrap().unwrap();
            assert!(filed.service.phones.iter().any(|phone| phone.number == hostile), "{sequence:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn no_sequence_of_one_persons_acts_shows_a_hostile_number_on_sqlite() {
    on_sqlite(async |address| is_never_shown_by_one_person(address).await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn no_sequence_of_one_persons_acts_shows_a_hostile_number_on_postgresql() {
    on_postgres(async |address: DatabaseAddress| is_never_shown_by_one_person(address).await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn twenty_presses_at_once_over_the_router_are_one_persons_one_approval() {
    let reader = Reader::alone().await;
    let store = reader.state().store();
    let id = ServiceId::parse("fc-timmins").unwrap();
    let (filed, version) = store.current(&id).await.unwrap().unwrap();
    let base = Draft::of(&filed.service);
    let mut draft = base.clone();
    draft.set("phones.1.number".parse().unwrap(), HOSTILE);
    let begun = Change::begun(ChangeId("hostile".to_owned()), Kind::Update, id.clone(), version, base, Moment::of_seconds(0));
    let change = Change { draft, status: Status::Held, sent_at: Some(Moment::of_seconds(60)), ..begun };
    store.add_change(&change).await.unwrap();
    let cookies = signed_in(&reader, "ada", Role::Administrator).await.cookies;
    let number = filed.service.phones[0].number.to_string();
    let reader = Arc::new(reader);
    let mut presses = JoinSet::new();
    for press in 0..20 {
        let (reader, cookies, number) = (reader.clone(), cookies.clone(), number.clone());
        presses.spawn(async move {
            let mut browser = Browser::of(&reader);
            browser.cookies = cookies;
            let now = reader.state().store().change(&ChangeId("hostile".to_owned())).await.unwrap().unwrap().version;
            let version = (now + press % 2).to_string();
            let decision = if press % 3 == 0 { "call" } else { "approve" };
            let said = [("outcome", "confirmed"), ("number", number.as_str()), ("said", "They agree.")];
            let fields = [&[("version", version.as_str()), ("decision", decision)][..], &said].concat();
            browser.submits("/en/desk/changes/hostile", &fields).await.status
        });
    }
    let answers = presses.join_all().await;
    assert!(answers.iter().any(|status| status.is_success()), "{answers:?}");
    let record = reader.state().store().record(&ChangeId("hostile".to_owned())).await.unwrap();
    assert!(record.votes.read.len() <= 1, "{record:?}");
    let (filed, _) = reader.state().store().current(&id).await.unwrap().unwrap();
    let phones = Draft::of(&filed.service);
    assert!(phones.field(Field::Phones).all(|(_, text)| text != HOSTILE));
}

#[test]
fn a_crisis_line_is_not_called_and_its_own_page_counts() {
    let snapshot = shipped_directory();
    let of = |id: &str| {
        let id = ServiceId::parse(id).unwrap();
        let change = Change::begun(ChangeId("c".to_owned()), Kind::Update, id, 1, Draft::default(), Moment::of_seconds(0));
        Callable::of(&snapshot, &change)
    };
    let line = of("kids-help-phone");
    assert!(line.numbers.is_empty() && !line.hosts.is_empty(), "{line:?}");
    assert!(!of("fc-timmins").numbers.is_empty());
    assert!(of("not-listed").numbers.is_empty());
}
