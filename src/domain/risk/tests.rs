//! What `risk.rs` promises.

use super::*;
use crate::domain::{change::ChangeId, draft::testing::service, moment::Moment};

fn change(texts: &[(&str, &str)]) -> Change {
    let base = Draft::of(&service("a", "A"));
    let mut draft = base.clone();
    texts.iter().for_each(|(path, text)| draft.set(path.parse().unwrap(), *text));
    let id = ServiceId::parse("a").unwrap();
    Change { draft, ..Change::begun(ChangeId("c".to_owned()), Kind::Update, id, 1, base, Moment::of_seconds(0)) }
}

fn risk(texts: &[(&str, &str)], is_young: bool) -> Risk {
    let known = Known::default();
    of_change(&change(texts), &Circumstances { known: &known, flags: if is_young { vec![Flag::Young] } else { Vec::new() } })
}

/// Every text that a person writes in words of their own.
const WORDS: [&str; 16] = [
    "organization.en",
    "organization.fr",
    "name.en",
    "name.fr",
    "description.en",
    "description.fr",
    "cannot_take.en",
    "cannot_take.fr",
    "schedule.en",
    "schedule.fr",
    "notices.1.en",
    "notices.1.fr",
    "phones.1.label.en",
    "phones.1.hours.fr",
    "text_line.keyword.en",
    "location.city",
];

#[test]
fn whatever_leads_somewhere_is_high_in_every_text() {
    for path in WORDS {
        for text in [
            "Our number has changed: 647-555-0142",
            "٦٤٧٥٥٥٠١٤٢",
            "see bit.ly/help",
            "ann@example.org",
            "on WhatsApp",
            "Do not call 911",
            "Call 988",
            "at 12 main street",
        ] {
            assert_eq!(risk(&[(path, text)], false), Risk::High, "{path}: {text}");
        }
    }
}

#[test]
fn who_a_service_is_and_for_whom_is_medium_and_high_while_it_is_young() {
    for (path, text) in [
        ("name.en", "B"),
        ("organization.en", "B"),
        ("description.en", "Talk."),
        ("categories", "shelter"),
        ("ages.min", "12"),
        ("service_area.scope", "canada"),
        ("without_parent", "yes"),
        ("confidentiality", "anonymous"),
        ("is_police", "no"),
        ("police_contact_required", "no"),
        ("cannot_take.en", "Nobody under 12"),
        ("notices.1.en", "Closed on Monday"),
        ("schedule.en", "Monday to Friday, 9 to 5"),
        ("access", "in_person"),
        ("audiences", "women"),
        ("indigenous.led", "yes"),
    ] {
        assert_eq!((risk(&[(path, text)], false), risk(&[(path, text)], true)), (Risk::Medium, Risk::High), "{path}");
    }
    assert_eq!((risk(&[("languages", "fr")], false), risk(&[("languages", "fr")], true)), (Risk::Low, Risk::High));
    assert_eq!(risk(&[("phones.1.number", "211")], false), Risk::High);
    for kind in Kind::ALL.iter().filter(|kind| **kind != Kind::Update) {
        let known = Known::default();
        let other = Change { kind: *kind, ..change(&[]) };
        assert_eq!(of_change(&other, &Circumstances { known: &known, flags: Vec::new() }), Risk::High, "{kind:?}");
    }
}

#[test]
fn an_address_counts_only_while_the_place_is_not_public() {
    let place = [
        ("location.secrecy", "public"),
        ("location.street", "12 Main Street"),
        ("location.city", "Kenora"),
        ("description.en", "At 12 Main Street."),
    ];
    let assessed = |texts: &[(&str, &str)]| {
        let (change, known) = (change(texts), Known::default());
        let circumstances = Circumstances { known: &known, flags: Vec::new() };
        let description = change.differences().into_iter().find(|difference| difference.field == Field::Description).unwrap();
        assess(&change, &description, &circumstances)
    };
    assert_eq!(assessed(&place).risk, Risk::Medium);
    let hidden = assessed(&[("location.secrecy", "private"), place[3]]);
    assert_eq!(hidden.flags, [Flag::Address("At 12 Main Street.".to_owned())]);
}

#[test]
fn what_reveals_a_secret_place_is_nobodys_to_publish_alone() {
    let street = ("description.en", "At 12 Main Street.");
    assert_eq!(revealing(&change(&[("location.secrecy", "private"), street])).len(), 1);
    assert!(revealing(&change(&[("location.secrecy", "area_only"), ("location.city", "Kenora"), street])).is_empty());
    assert!(revealing(&change(&[street])).is_empty());
    // A sentence that was there counts when the place becomes secret, and not for every later change.
    let mut before = change(&[street]);
    before.base = before.draft.clone();
    let secrecy: Path = "location.secrecy".parse().unwrap();
    before.draft.set(secrecy, "private");
    assert_eq!(revealing(&before).len(), 1);
    before.base.set(secrecy, "private");
    before.draft.set("free".parse().unwrap(), "yes");
    assert!(revealing(&before).is_empty());
}
