//! What `change.rs` promises.

use super::*;
use proptest::prelude::*;

const EVENTS: [Event; 8] = [
    Event::Submit,
    Event::Approve(Role::Editor),
    Event::Approve(Role::Administrator),
    Event::Reject,
    Event::Publish,
    Event::Undo(Role::Editor),
    Event::Undo(Role::Administrator),
    Event::Grant,
];

const fn risk(high: bool) -> Risk {
    if high { Risk::High } else { Risk::Medium }
}

#[test]
fn every_pair_of_status_and_event_has_its_answer() {
    use Status::*;
    for (high, allowed) in [
        (
            false,
            &[
                (Open, Event::Submit, Proposed),
                (Open, Event::Reject, Rejected),
                (Proposed, Event::Approve(Role::Editor), Approved),
                (Proposed, Event::Approve(Role::Administrator), Approved),
                (Proposed, Event::Reject, Rejected),
                (Held, Event::Approve(Role::Administrator), Approved),
                (Held, Event::Reject, Rejected),
                (Approved, Event::Publish, Published),
                (Approved, Event::Grant, Granted),
                (Approved, Event::Reject, Rejected),
                (Published, Event::Undo(Role::Editor), Undone),
                (Published, Event::Undo(Role::Administrator), Undone),
            ][..],
        ),
        (true, &[(Open, Event::Submit, Held), (Published, Event::Undo(Role::Administrator), Undone)][..]),
    ] {
        for (status, event) in Status::ALL.iter().flat_map(|status| EVENTS.map(|event| (*status, event))) {
            let expected = allowed.iter().find(|(from, by, _)| (*from, *by) == (status, event)).map(|(.., to)| *to);
            let answer = next(status, event, risk(high)).ok();
            // The first list covers what does not depend on the risk.
            if !high || matches!(event, Event::Submit | Event::Undo(_)) {
                assert_eq!(answer, expected, "{status:?} {event:?} {high}");
            }
        }
    }
}

#[test]
fn what_became_risky_after_it_was_sent_is_not_an_editors_to_publish() {
    assert_eq!(next(Status::Proposed, Event::Approve(Role::Editor), Risk::High), Err(Refusal::NeedsAdministrator));
    assert_eq!(next(Status::Proposed, Event::Approve(Role::Administrator), Risk::High), Ok(Status::Approved));
}

#[test]
fn only_a_change_of_its_own_shows_a_hidden_listing_again() {
    for kind in Kind::ALL.iter().filter(|kind| !matches!(kind, Kind::New | Kind::Relist)) {
        assert!(!kind.shows(false), "{kind:?}");
    }
    assert!(Kind::Update.shows(true) && !Kind::Remove.is_reversible() && !Kind::Hide.is_reversible());
}

#[test]
fn a_plus_part_and_capitals_are_the_same_person() {
    let ada = |mailbox: &str| Person {
        id: PersonId("p".into()),
        mailbox: mailbox.parse().unwrap(),
        name: "Ada".into(),
        role: Role::Administrator,
        locale: crate::domain::locale::Locale::En,
    };
    let draft = Draft::default();
    let begun = Change::begun(ChangeId("c".into()), Kind::Update, ServiceId::parse("a").unwrap(), 1, draft, Moment::of_seconds(0));
    let of = |mailbox: &str| Change { mailbox: Some(mailbox.parse().unwrap()), ..begun.clone() };
    for mailbox in ["ada@desk.example", "ADA@Desk.Example", "ada+work@desk.example", "Ada+1+2@desk.example"] {
        assert!(of(mailbox).is_of(&ada("ada@desk.example")) && of("ada@desk.example").is_of(&ada(mailbox)), "{mailbox}");
    }
    for mailbox in ["ada@desk.example.org", "adab@desk.example", "b@desk.example"] {
        assert!(!of(mailbox).is_of(&ada("ada@desk.example")), "{mailbox}");
    }
    assert!(!begun.is_of(&ada("ada@desk.example")));
}

proptest! {
    #[test]
    fn no_sequence_of_an_editors_acts_publishes_what_is_held(acts in prop::collection::vec(0usize..EVENTS.len(), 0..20)) {
        let mut status = Status::Open;
        let editors = EVENTS.into_iter().filter(|event| !matches!(event, Event::Approve(Role::Administrator) | Event::Undo(Role::Administrator)));
        let editors: Vec<Event> = editors.collect();
        for act in acts {
            status = next(status, editors[act % editors.len()], Risk::High).unwrap_or(status);
            prop_assert!(!matches!(status, Status::Approved | Status::Published | Status::Granted));
        }
    }
}
