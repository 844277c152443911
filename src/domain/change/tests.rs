//! What `change.rs` promises.

use super::*;
use crate::domain::person::Role;

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
