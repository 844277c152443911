//! What a record must hold, and what is refused.

use super::*;
use crate::domain::service::PhoneKind;
use proptest::prelude::*;

fn phone(number: &str) -> RawPhone {
    RawPhone { number: number.into(), extension: None, label: None, label_fr: None, kind: PhoneKind::Voice, hours: None, hours_fr: None }
}

fn sound() -> RawService {
    RawService {
        id: "open-door".into(),
        organization: "Open Door".into(),
        name_en: "Open Door".into(),
        description_en: "A place to talk.".into(),
        phones: vec![phone("+18073455840")],
        service_area: Some(RawServiceArea { scope: "province".into(), census_divisions: vec![] }),
        categories: vec!["counselling".into()],
        source_urls: vec!["https://example.org/".into()],
        confidence: Some(Confidence::High),
        publish: true,
        ..RawService::default()
    }
}

fn refused(raw: &RawService) -> Vec<String> {
    raw.parse(&DoNotPublish::default()).unwrap_err().into_iter().map(|problem| problem.field).collect()
}

#[test]
fn a_sound_record_is_taken() {
    assert_eq!(sound().parse(&DoNotPublish::default()).unwrap().filed.service.id.as_str(), "open-door");
}

#[test]
fn every_problem_is_named_at_once() {
    let raw = RawService { id: "Open Door".into(), name_en: " ".into(), min_age: Some(-1), cost: Some("$5".into()), ..sound() };
    assert_eq!(refused(&raw), ["id", "name_en", "min_age", "cost"]);
}

#[test]
fn a_secret_place_with_a_street_is_refused() {
    let address = |line: &str, code: &str| {
        Some(RawAddress { line: line.into(), city: "Kenora".into(), postal_code: code.into(), confidential: true })
    };
    assert_eq!(refused(&RawService { address: address("1 Main St", ""), ..sound() }), ["address"]);
    assert_eq!(refused(&RawService { address: address("", "P9N 1A1"), ..sound() }), ["address"]);
    assert_eq!(refused(&RawService { address: address("", ""), lat: Some(49.7), ..sound() }), ["address"]);
}

#[test]
fn a_secret_place_keeps_nothing_but_its_secrecy() {
    let address = Some(RawAddress { line: String::new(), city: "Kenora".into(), postal_code: String::new(), confidential: true });
    let service = RawService { address, ..sound() }.parse(&DoNotPublish::default()).unwrap().filed.service;
    assert_eq!(service.location, Some(Location::Secret));
    assert!(!format!("{service:?}").contains("Kenora"));
}

#[test]
fn a_number_that_must_not_be_published_is_refused() {
    let list = DoNotPublish {
        numbers: vec![crate::domain::do_not_publish::Forbidden { value: "+18073455840".into(), reason: "closed".into() }],
        hosts: vec![],
    };
    let problems = sound().parse(&list).unwrap_err();
    assert_eq!(problems[0].reason, "+18073455840 must not be published: closed");
}

#[test]
fn what_nobody_can_reach_is_not_published() {
    assert_eq!(refused(&RawService { phones: vec![], ..sound() }), ["publish"]);
    assert!(RawService { phones: vec![], publish: false, ..sound() }.parse(&DoNotPublish::default()).is_ok());
}

#[test]
fn a_way_of_contact_without_its_means_is_a_refused_claim() {
    let ways = |ways: &[&str]| ways.iter().map(|way| (*way).to_owned()).collect::<Vec<_>>();
    let raw = RawService { access: ways(&["phone", "chat", "text", "in_person"]), ..sound() };
    let parsed = raw.parse(&DoNotPublish::default()).unwrap();
    assert_eq!(parsed.filed.service.access, [AccessMode::Phone, AccessMode::InPerson]);
    let said: Vec<String> = parsed.claims.iter().map(Problem::to_string).collect();
    assert_eq!(
        said,
        [
            "open-door: access: it says chat, and has no chat_url: the claim is left out",
            "open-door: access: it says text, and has no number to text: the claim is left out",
        ]
    );
    let sms = Some(RawTextLine { number: "686868".into(), keyword: None, keyword_fr: None });
    let with_means = RawService { sms, chat_url: Some("https://example.org/chat".into()), ..raw };
    assert_eq!(with_means.parse(&DoNotPublish::default()).unwrap().claims, []);
}

#[test]
fn a_number_that_is_there_is_a_way_of_contact_even_when_nobody_says_so() {
    let service = sound().parse(&DoNotPublish::default()).unwrap().filed.service;
    assert_eq!((service.access.as_slice(), service.reached_by().as_slice()), (&[][..], &[AccessMode::Phone][..]));
}

#[test]
fn an_extension_is_digits() {
    let with = |digits: &str| RawService { phones: vec![RawPhone { extension: Some(digits.into()), ..phone("+18073455840") }], ..sound() };
    let service = with("308").parse(&DoNotPublish::default()).unwrap().filed.service;
    assert_eq!(service.phones[0].extension.as_ref().map(Extension::as_str), Some("308"));
    assert_eq!(refused(&with("ask for Sam")), ["phones.extension"]);
}

#[test]
fn french_stands_beside_english_and_never_alone() {
    let french = || Some("Sans frais".to_owned());
    let numbers = |label: Option<&str>| vec![RawPhone { label: label.map(str::to_owned), label_fr: french(), ..phone("+18073455840") }];
    let service = RawService { phones: numbers(Some("Toll-free")), ..sound() }.parse(&DoNotPublish::default()).unwrap().filed.service;
    assert_eq!(service.phones[0].label, Some(Localized::new("Toll-free", french())));
    assert_eq!(refused(&RawService { phones: numbers(None), ..sound() }), ["phones.label_fr"]);
    assert_eq!(refused(&RawService { chat_url_fr: Some("https://example.org/fr".into()), ..sound() }), ["chat_url_fr"]);
    assert_eq!(refused(&RawService { cannot_take_en: Some("Nobody under 12.".into()), ..sound() }), ["cannot_take_en"]);
}

#[test]
fn a_line_that_leads_to_itself_is_refused() {
    assert_eq!(refused(&RawService { reached_through: Some("open-door".into()), ..sound() }), ["reached_through"]);
    assert_eq!(refused(&RawService { reached_through: Some("Open Door".into()), ..sound() }), ["reached_through"]);
}

#[test]
fn names_that_look_like_other_names_are_refused() {
    assert_eq!(refused(&RawService { name_en: "Kids\u{200b} Help".into(), ..sound() }), ["name_en"]);
    assert_eq!(refused(&RawService { organization: "abc\u{202e}def".into(), ..sound() }), ["organization"]);
}

proptest! {
    #[test]
    fn no_record_makes_the_parser_panic(id in ".{0,20}", name in ".{0,40}", number in ".{0,16}", line in ".{0,20}", min in any::<Option<i64>>(), hidden in any::<bool>()) {
        let raw = RawService {
            id,
            name_en: name,
            min_age: min,
            phones: vec![phone(&number)],
            address: Some(RawAddress { line: line.clone(), city: String::new(), postal_code: String::new(), confidential: hidden }),
            ..sound()
        };
        if let Ok(parsed) = raw.parse(&DoNotPublish::default()) {
            prop_assert!(!(hidden && matches!(parsed.filed.service.location, Some(Location::Public(_)))));
        }
    }
}
