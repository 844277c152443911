//! Two people and a call, as the store keeps them.

use super::{NOON, by, change, id, letter};
use crate::{
    domain::{
        approval::{Call, CallOutcome, Content},
        change::{Change, ChangeId, Kind, Status},
        decision::Refusal,
        known::Known,
        letter::{Letter, LetterKind, LetterState},
        locale::Locale,
        person::{Person, PersonId, Role},
        service::Service,
    },
    store::{Act, Applied, Decision, Store},
};

pub(super) fn person(id: &str, role: Role) -> Person {
    let mailbox = format!("{id}@desk.example").parse().unwrap();
    Person { id: PersonId(id.to_owned()), mailbox, name: id.to_owned(), role, locale: Locale::En }
}

pub(super) async fn approves(store: &Store, id: &str, service: &Service, letters: &[Letter], who: &str) -> Applied {
    let change = store.change(&ChangeId(id.to_owned())).await.unwrap().unwrap();
    let decision = Decision { change: &change, service: Some(service), done: letters, refused: &[] };
    store.apply(Act::Approve(&decision), &Known::default(), &by(who)).await.unwrap()
}

/// Someone called, and confirmed it.
async fn calls(store: &Store, id: &str, service: &Service, outcome: CallOutcome, refused: &[Letter]) -> Applied {
    let change = store.change(&ChangeId(id.to_owned())).await.unwrap().unwrap();
    let call = Call {
        reached: "+18005550100".to_owned(),
        source: String::new(),
        outcome,
        said: "The director says so.".to_owned(),
        person: PersonId("sam".to_owned()),
        name: String::new(),
        at: NOON,
        content: Content::said_by(&change),
    };
    let decision = Decision { change: &change, service: Some(service), done: &[], refused };
    store.apply(Act::Call(&decision, &format!("{id}-{}", outcome.id()), &call), &Known::default(), &by("sam")).await.unwrap()
}

/// Everything that a high-risk change needs.
pub(super) async fn is_agreed(store: &Store, id: &str, service: &Service) {
    assert_eq!(approves(store, id, service, &[], "sam").await, Applied::Waits, "one of two");
    assert_eq!(approves(store, id, service, &[], "sam").await, Applied::Waits, "and once more is still one");
    assert_eq!(calls(store, id, service, CallOutcome::NotReached, &[]).await, Applied::Waits);
    assert_eq!(calls(store, id, service, CallOutcome::Confirmed, &[]).await, Applied::Waits);
    assert!(matches!(approves(store, id, service, &[], "ada").await, Applied::Done(_)), "{id}");
}

pub(super) async fn what_the_service_denies_is_refused_and_nobody_who_left_decides(store: &Store) {
    let (now, version) = store.current(&id("a-line")).await.unwrap().unwrap();
    for name in ["d1", "d2"] {
        let removal = Change { kind: Kind::Remove, status: Status::Held, ..change(name, &now.service, &now.service, version) };
        store.add_change(&removal).await.unwrap();
    }
    let letters = [letter("l-denied", LetterKind::Denied)];
    assert!(matches!(calls(store, "d1", &now.service, CallOutcome::Denied, &letters).await, Applied::Done(_)));
    assert_eq!(store.change(&ChangeId("d1".into())).await.unwrap().unwrap().status, Status::Rejected);
    assert!(store.letters(LetterState::Waiting).await.unwrap().read.iter().any(|letter| letter.kind == LetterKind::Denied));
    assert_eq!(approves(store, "d2", &now.service, &[], "nobody").await, Applied::Refused(Refusal::NotOnDesk));
    // One editor alone does not refuse a removal.
    for (who, status) in [("sam", Status::Held), ("kim", Status::Rejected)] {
        let change = store.change(&ChangeId("d2".into())).await.unwrap().unwrap();
        let decision = Decision { change: &change, service: None, done: &[], refused: &[] };
        let _ = store.apply(Act::Reject(&decision), &Known::default(), &by(who)).await.unwrap();
        assert_eq!(store.change(&change.id).await.unwrap().unwrap().status, status, "{who}");
    }
}
