//! What `approval.rs` promises.

use super::*;
use crate::domain::{change::ChangeId, draft::Draft, draft::testing::service, locale::Locale, service::ServiceId};

const NOW: (DeskRule, Moment) = (DeskRule::TwoPeople, Moment::of_seconds(60));

fn change(texts: &[(&str, &str)]) -> Change {
    let base = Draft::of(&service("a", "A"));
    let mut draft = base.clone();
    texts.iter().for_each(|(path, text)| draft.set(path.parse().unwrap(), *text));
    let begun = Change::begun(ChangeId("c".to_owned()), Kind::Update, ServiceId::parse("a").unwrap(), 3, base, Moment::of_seconds(0));
    Change { draft, ..begun }
}

fn person(name: &str, role: Role) -> Person {
    let mailbox = format!("{name}@desk.example").parse().unwrap();
    Person { id: PersonId(name.to_owned()), mailbox, name: name.to_owned(), role, locale: Locale::En }
}

fn vote(name: &str, role: Role, verdict: Verdict, of: &Change) -> Vote {
    Vote { person: person(name, role), verdict, content: Content::of(of), at: Moment::of_seconds(1) }
}

fn call(outcome: CallOutcome, of: &Change) -> Call {
    let text = String::new;
    let person = PersonId("x".to_owned());
    Call {
        reached: text(),
        source: text(),
        outcome,
        said: text(),
        person,
        name: text(),
        at: Moment::of_seconds(1),
        content: Content::said_by(of),
    }
}

#[test]
fn two_people_one_of_them_senior_and_a_call_are_needed() {
    use Missing::{Call, Person, Senior};
    let number = change(&[("phones.1.number", "211")]);
    let (sam, eve, ada) = (("sam", Role::Editor), ("eve", Role::Editor), ("ada", Role::Senior));
    let confirmed = || vec![call(CallOutcome::Confirmed, &number)];
    for (people, calls, missing) in [
        (&[][..], vec![], &[Call, Person, Senior][..]),
        (&[sam], confirmed(), &[Person, Senior]),
        (&[sam, sam], confirmed(), &[Person, Senior]),
        (&[sam, eve], confirmed(), &[Senior]),
        (&[ada], confirmed(), &[Person]),
        (&[sam, ada], vec![], &[Call]),
        (&[sam, ada], vec![call(CallOutcome::NotReached, &number)], &[Call]),
        (&[sam, ada], vec![call(CallOutcome::Denied, &number)], &[Call]),
        (&[sam, ada], vec![call(CallOutcome::OnTheirPage, &number)], &[]),
        (&[sam, ada], confirmed(), &[]),
    ] {
        let votes: Vec<Vote> = people.iter().map(|(name, role)| vote(name, *role, Verdict::Approve, &number)).collect();
        assert_eq!(Standing::of(&number, &votes, &calls, NOW).missing(), missing, "{people:?} {calls:?}");
    }
}

#[test]
fn a_vote_of_its_author_or_of_whoever_looks_after_the_listing_does_not_count() {
    let mut number = change(&[("phones.1.number", "211")]);
    number.mailbox = Some("Ada+work@desk.example".parse().unwrap());
    let votes = [vote("ada", Role::Administrator, Verdict::Approve, &number), vote("sam", Role::Editor, Verdict::Approve, &number)];
    assert_eq!(Standing::of(&number, &votes, &[], NOW).approved, [PersonId("sam".to_owned())].into());
    let own = change(&[("email", "sam@desk.example")]);
    let votes = [vote("sam", Role::Editor, Verdict::Approve, &own)];
    assert!(Standing::of(&own, &votes, &[], NOW).approved.is_empty());
}

#[test]
fn any_other_content_voids_an_approval_and_a_merge_leaves_the_call() {
    let number = change(&[("phones.1.number", "211")]);
    let merged = Change { base_version: 4, ..number.clone() };
    let other = change(&[("phones.1.number", "311")]);
    let longer = change(&[("phones.1.number", "211"), ("name.en", "B")]);
    let votes = [vote("sam", Role::Editor, Verdict::Approve, &number)];
    let calls = [call(CallOutcome::Confirmed, &number)];
    assert_eq!(Standing::of(&number, &votes, &calls, NOW).approved.len(), 1);
    let after_merge = Standing::of(&merged, &votes, &calls, NOW);
    assert_eq!((after_merge.approved.len(), after_merge.is_called), (0, true));
    for changed in [other, longer] {
        let standing = Standing::of(&changed, &votes, &calls, NOW);
        assert_eq!((standing.approved.len(), standing.is_called), (0, false));
    }
}

#[test]
fn one_editor_alone_does_not_refuse_a_removal() {
    let mut standing = Standing::default();
    assert!(standing.is_declined(Kind::Update, Role::Editor) && standing.is_declined(Kind::Remove, Role::Administrator));
    standing.declined.insert(PersonId("sam".to_owned()));
    assert!(!standing.is_declined(Kind::Remove, Role::Editor) && !standing.is_declined(Kind::Remove, Role::Senior));
    standing.declined.insert(PersonId("eve".to_owned()));
    assert!(standing.is_declined(Kind::Remove, Role::Editor));
}

#[test]
fn a_desk_of_one_person_waits_for_three_days_after_the_call() {
    let number = change(&[("phones.1.number", "211")]);
    let votes = [vote("ada", Role::Administrator, Verdict::Approve, &number)];
    let calls = [call(CallOutcome::Confirmed, &number)];
    let at = |minutes: i64| (DeskRule::OnePerson, Moment::of_seconds(1).plus_minutes(minutes));
    let until = Moment::of_seconds(1).plus_minutes(72 * 60);
    for (votes, calls, minutes, missing) in [
        (&votes[..], &calls[..], 0, &[Missing::Wait(until)][..]),
        (&votes, &calls, 72 * 60 - 1, &[Missing::Wait(until)]),
        (&votes, &calls, 72 * 60, &[]),
        (&votes, &[], 72 * 60, &[Missing::Call]),
        (&[], &calls, 72 * 60, &[Missing::Person, Missing::Senior]),
    ] {
        assert_eq!(Standing::of(&number, votes, calls, at(minutes)).missing(), missing, "after {minutes} minutes");
    }
    // A desk of two people does not wait, and one person is not enough however long it takes.
    let later = (DeskRule::TwoPeople, until.plus_minutes(60 * 24 * 365));
    assert_eq!(Standing::of(&number, &votes, &calls, later).missing(), [Missing::Person]);
}
