//! A listing that was taken down stays down, in whatever order an older link, a correction that waits, the removal and a reverted new
//! listing come, for an editor and an administrator, on both databases. Only one way leads back.

use super::house::{House, person};
use crate::{
    domain::{
        act::Deed,
        change::{Change, ChangeId, Finish, Kind, Status},
        decision::Refusal,
        field::Field,
        letter::{LetterKind, LetterState, Purpose},
        person::{Person, Role},
        service::ServiceId,
    },
    editing::{
        decide::Decided,
        hiding,
        review::{Opened, Review},
        secret::Secret,
        undo,
    },
    store::{
        DatabaseAddress, TokenState,
        testing::{on_postgres, on_sqlite},
    },
};

/// What happens to the listing, in any order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Event {
    /// A correction that was sent before is published.
    Correction,
    /// The organization's removal is published.
    Removal,
    /// The organization writes something with a link that it got long ago, and that is published.
    OlderLink,
    /// The new listing is reverted.
    Revert,
}

const EVENTS: [Event; 4] = [Event::Correction, Event::Removal, Event::OlderLink, Event::Revert];

fn orders() -> Vec<[Event; 4]> {
    let mut orders = Vec::new();
    for one in EVENTS {
        for two in EVENTS {
            for three in EVENTS {
                for four in EVENTS {
                    let order = [one, two, three, four];
                    if EVENTS.iter().all(|event| order.contains(event)) {
                        orders.push(order);
                    }
                }
            }
        }
    }
    orders
}

async fn every_order(address: DatabaseAddress) {
    let house = House::open(&address).await;
    for (at, order) in orders().into_iter().enumerate() {
        for by in [person("ada", Role::Administrator), person("ed", Role::Editor)] {
            let name = format!("house-{at}-{}", by.id.0);
            let new = house.listed(&name).await;
            let id = new.service_id.clone();
            let correction = house.waits(&id, format!("{name}-correction"), Kind::Update, &[("description.en", "A quiet place.")]).await;
            let removal = house.waits(&id, format!("{name}-removal"), Kind::Remove, &[]).await;
            let link = house.link(&id).await;
            let mut is_down = false;
            for event in order {
                happens(&house, event, (&new, &correction, &removal, &link), &by).await;
                is_down |= !house.is_shown(&id).await;
                assert!(!is_down || !house.is_shown(&id).await, "{order:?} {event:?} {:?}", by.role);
            }
            assert_eq!(is_down, by.role == Role::Administrator, "an editor takes nothing down alone");
            if is_down {
                everything_of_it_has_ended(&house, &id, &link).await;
            }
        }
    }
}

async fn happens(house: &House, event: Event, (new, correction, removal, link): (&Change, &ChangeId, &ChangeId, &Secret), by: &Person) {
    match event {
        Event::Correction => drop(house.publishes(correction, by).await),
        Event::Removal => {
            if house.store.change(removal).await.unwrap().unwrap().status.is_undecided() {
                house.others_agree(removal).await;
            }
            drop(house.publishes(removal, by).await);
        }
        Event::Revert => {
            let new = house.store.change(&new.id).await.unwrap().unwrap();
            undo::undo(&house.setting(), &new, by, "It was invented.").await.unwrap();
        }
        Event::OlderLink => {
            let setting = house.setting();
            let Opened::Review(review) = Review::open(&house.store, link, setting.now).await.unwrap() else { return };
            let field = Field::Schedule;
            let texts = [("schedule.en".parse().unwrap(), "On weekdays".to_owned())];
            review.save(&house.store, field, &texts, &review.seen(field), &house.rules, setting.now).await.unwrap();
            let Opened::Review(review) = Review::open(&house.store, link, setting.now).await.unwrap() else { panic!("it was open") };
            review.finish(&setting, Finish::Partly, &Default::default()).await.unwrap();
            let sent = house.store.changes_of(&new.service_id).await.unwrap().read;
            for change in sent.iter().filter(|change| change.status == Status::Proposed && change.id != *correction) {
                house.publishes(&change.id, by).await;
            }
        }
    }
}

/// Its links and its waiting changes. Each sender is told, once.
async fn everything_of_it_has_ended(house: &House, id: &ServiceId, link: &Secret) {
    let setting = house.setting();
    let token = house.store.token(&link.hash(), Purpose::Review, setting.now).await.unwrap().unwrap();
    assert_eq!(token.state, TokenState::Hidden);
    let changes = house.store.changes_of(id).await.unwrap().read;
    assert!(changes.iter().all(|change| !change.status.is_undecided()), "{changes:?}");
    let closed: Vec<String> = changes
        .iter()
        .filter(|change| change.status == Status::Closed && change.sent_at.is_some())
        .map(|change| change.id.0.clone())
        .collect();
    let letters = house.store.letters(LetterState::Waiting).await.unwrap().read;
    let mut told: Vec<String> = letters
        .into_iter()
        .filter(|letter| letter.kind == LetterKind::Closed && closed.contains(&letter.object))
        .map(|letter| letter.object)
        .collect();
    told.sort_unstable();
    let mut expected = closed;
    expected.sort_unstable();
    assert_eq!(told, expected);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_taken_down_stays_down_in_every_order_on_sqlite() {
    on_sqlite(async |address| every_order(address).await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_taken_down_stays_down_in_every_order_on_postgresql() {
    on_postgres(async |address: DatabaseAddress| every_order(address).await).await;
}

async fn it_comes_back_one_way(address: DatabaseAddress) {
    let house = House::open(&address).await;
    let (ada, ann, ed) = (person("ada", Role::Administrator), person("ann", Role::Administrator), person("ed", Role::Editor));
    for way in ["removed", "hidden"] {
        let id = house.listed(&format!("{way}-house")).await.service_id;
        let correction = house.waits(&id, format!("{way}-correction"), Kind::Update, &[("description.en", "A quiet place.")]).await;
        if way == "removed" {
            let removal = house.waits(&id, format!("{way}-removal"), Kind::Remove, &[]).await;
            house.others_agree(&removal).await;
            assert_eq!(house.publishes(&removal, &ada).await, Decided::Done);
            assert_eq!(house.publishes(&correction, &ada).await, Decided::Refused(Refusal::NotNow(Status::Closed)));
            let removal = house.store.change(&removal).await.unwrap().unwrap();
            let undone = undo::undo(&house.setting(), &removal, &ada, "A mistake.").await.unwrap();
            assert_eq!(undone, Decided::Refused(Refusal::Hidden), "a removal is not reverted");
        } else {
            assert_eq!(hiding::hide(&house.setting(), &id, &ed, "Somebody felt unsafe.").await.unwrap(), Decided::Done);
            assert_eq!(hiding::hide(&house.setting(), &id, &ed, "Again.").await.unwrap(), Decided::TooLate);
            // What waits may still be decided, and shows nothing.
            assert_eq!(house.publishes(&correction, &ada).await, Decided::Waits, "what was hidden once needs two people and a call");
        }
        assert!(!house.is_shown(&id).await);
        assert_eq!(hiding::propose(&house.setting(), &id, &ada, "It is safe now.").await.unwrap(), Decided::Done);
        assert_eq!(hiding::propose(&house.setting(), &id, &ann, "Yes.").await.unwrap(), Decided::TooLate, "one waits");
        let changes = house.store.changes_of(&id).await.unwrap().read;
        let again = changes.iter().find(|change| change.kind == Kind::Relist).unwrap();
        assert_eq!(again.status, Status::Held);
        house.others_agree(&again.id).await;
        assert_eq!(house.publishes(&again.id, &ed).await, Decided::Waits, "no one of them is senior");
        assert_eq!(house.publishes(&again.id, &ada).await, Decided::Refused(Refusal::OwnChange));
        assert!(!house.is_shown(&id).await);
        assert_eq!(house.publishes(&again.id, &ann).await, Decided::Done);
        assert!(house.is_shown(&id).await);
    }
    let (acts, broken) = house.store.audit().await.unwrap();
    assert_eq!(broken, None);
    for deed in [Deed::Approve, Deed::Call, Deed::Publish, Deed::TakeDown, Deed::Hide, Deed::Propose, Deed::Relist] {
        assert!(acts.iter().any(|found| found.deed == Some(deed)), "{deed:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hidden_listing_comes_back_by_a_held_change_of_two_people_on_sqlite() {
    on_sqlite(async |address| it_comes_back_one_way(address).await).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hidden_listing_comes_back_by_a_held_change_of_two_people_on_postgresql() {
    on_postgres(async |address: DatabaseAddress| it_comes_back_one_way(address).await).await;
}
