//! What `decision.rs` promises.

use super::*;
use crate::domain::person::PersonId;
use proptest::prelude::*;

const EVENTS: [Event; 11] = [
    Event::Submit,
    Event::Approve,
    Event::Call(CallOutcome::Confirmed),
    Event::Call(CallOutcome::Denied),
    Event::Call(CallOutcome::NotReached),
    Event::Reject(Role::Editor),
    Event::Reject(Role::Administrator),
    Event::Publish,
    Event::Undo(Role::Editor),
    Event::Undo(Role::Administrator),
    Event::Grant,
];

/// What is recorded once two people and a call agree.
fn complete() -> Standing {
    let people = ["ada", "sam"].map(|name| PersonId(name.to_owned()));
    Standing { approved: people.into(), has_senior: true, is_called: true, ..Standing::default() }
}

fn facts(kind: Kind, risk: Risk, standing: &Standing) -> Facts<'_> {
    Facts { kind, risk, standing }
}

#[test]
fn every_pair_of_status_and_event_has_its_answer() {
    use Status::*;
    let (nothing, complete) = (Standing::default(), complete());
    let call = [Event::Call(CallOutcome::Confirmed), Event::Call(CallOutcome::NotReached)];
    let denied = Event::Call(CallOutcome::Denied);
    let both = |from: Status, to: Status| [Role::Editor, Role::Administrator].map(|role| (from, Event::Reject(role), to));
    let undone = |roles: &[Role]| roles.iter().map(|role| (Published, Event::Undo(*role), Undone)).collect::<Vec<_>>();
    for (risk, standing, allowed) in [
        (
            Risk::Medium,
            &nothing,
            [
                vec![(Open, Event::Submit, Proposed), (Proposed, Event::Approve, Approved), (Held, Event::Approve, Held)],
                call.map(|call| (Proposed, call, Proposed)).to_vec(),
                undone(&[Role::Editor, Role::Administrator]),
            ]
            .concat(),
        ),
        (
            Risk::High,
            &nothing,
            [
                vec![(Open, Event::Submit, Held), (Proposed, Event::Approve, Held), (Held, Event::Approve, Held)],
                call.map(|call| (Proposed, call, Held)).to_vec(),
            ]
            .concat(),
        ),
        (
            Risk::High,
            &complete,
            [
                vec![(Open, Event::Submit, Held), (Proposed, Event::Approve, Approved), (Held, Event::Approve, Approved)],
                call.map(|call| (Proposed, call, Approved)).to_vec(),
            ]
            .concat(),
        ),
    ] {
        let held = if *standing == complete { Approved } else { Held };
        let always = [
            vec![(Approved, Event::Publish, Published), (Approved, Event::Grant, Granted)],
            vec![(Proposed, denied, Rejected), (Held, denied, Rejected)],
            call.map(|call| (Held, call, held)).to_vec(),
            [both(Proposed, Rejected), both(Held, Rejected), both(Approved, Rejected)].concat(),
        ]
        .concat();
        let allowed = [allowed, always].concat();
        for (status, event) in Status::ALL.iter().flat_map(|status| EVENTS.map(|event| (*status, event))) {
            let expected = allowed.iter().find(|(from, by, _)| (*from, *by) == (status, event)).map(|(.., to)| *to);
            assert_eq!(next(status, event, &facts(Kind::Update, risk, standing)).ok(), expected, "{status:?} {event:?} {risk:?}");
        }
    }
}

#[test]
fn older_numbers_come_back_by_a_change_of_their_own_and_a_new_listing_is_taken_back_by_an_administrator() {
    let nothing = Standing::default();
    let undo = |kind, risk, role| next(Status::Published, Event::Undo(role), &facts(kind, risk, &nothing));
    for role in Role::ALL {
        assert_eq!(undo(Kind::Update, Risk::High, role), Err(Refusal::HighAgain));
    }
    assert_eq!(undo(Kind::New, Risk::High, Role::Senior), Err(Refusal::NeedsAdministrator));
    assert_eq!(undo(Kind::New, Risk::High, Role::Administrator), Ok(Status::Undone));
}

proptest! {
    #[test]
    fn no_sequence_of_one_persons_acts_publishes_what_is_high(acts in prop::collection::vec(0usize..EVENTS.len(), 0..20)) {
        let mut status = Status::Open;
        // All that one person can bring about alone: their own approval, and a call.
        let alone = Standing { approved: [PersonId("ada".to_owned())].into(), has_senior: true, is_called: true, ..Standing::default() };
        for act in acts {
            status = next(status, EVENTS[act], &facts(Kind::Update, Risk::High, &alone)).unwrap_or(status);
            prop_assert!(!matches!(status, Status::Approved | Status::Published | Status::Granted));
        }
    }
}
