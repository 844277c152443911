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

fn facts(high: bool) -> Facts {
    Facts { high, is_current: true }
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
            let answer = next(status, event, facts(high)).ok();
            // What is the same for both risks stands in the first list only.
            if !high || matches!(event, Event::Submit | Event::Undo(_)) {
                assert_eq!(answer, expected, "{status:?} {event:?} {high}");
            }
        }
    }
}

#[test]
fn what_was_written_for_another_version_is_never_published_over_it() {
    let stale = Facts { high: false, is_current: false };
    assert_eq!(next(Status::Approved, Event::Publish, stale), Err(Refusal::Stale));
}

proptest! {
    #[test]
    fn no_sequence_of_an_editors_acts_publishes_what_is_held(acts in prop::collection::vec(0usize..EVENTS.len(), 0..20)) {
        let mut status = Status::Open;
        let editors = EVENTS.into_iter().filter(|event| !matches!(event, Event::Approve(Role::Administrator) | Event::Undo(Role::Administrator)));
        let editors: Vec<Event> = editors.collect();
        for act in acts {
            status = next(status, editors[act % editors.len()], facts(true)).unwrap_or(status);
            prop_assert!(!matches!(status, Status::Approved | Status::Published | Status::Granted));
        }
    }
}
