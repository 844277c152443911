//! What a listing's page says of hours, of notices, and of what a young person asks first.

use super::browser::site;
use crate::{
    domain::{
        answer::Answer,
        confidentiality::Confidentiality,
        date::Date,
        do_not_publish::DoNotPublish,
        locale::Locale,
        localized::Localized,
        location::Location,
        moment::Moment,
        notice::Notice,
        revision::Revision,
        service::Service,
        time_zone::{HoursZone, TimeZone},
    },
    finder::{hours_reader, listing::Listing, snapshot::Snapshot},
    pages::{document, parts::week::week, service, site::Context},
    store::testing,
};

/// Text with every kind of space as a plain one.
fn spaced(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

fn said(locale: Locale, hours: &str) -> Option<String> {
    let opening = hours_reader::read(hours, HoursZone::One(TimeZone::Eastern));
    week(site().catalog.words(locale), &opening).map(|text| spaced(&text))
}

#[test]
fn a_week_is_said_as_people_say_it() {
    for (hours, english, french) in [
        ("24/7", "Answers day and night, every day", "Répond jour et nuit, tous les jours"),
        ("Mo-Fr 08:30-16:30", "Open Monday to Friday, 8:30 a.m. to 4:30 p.m.", "Ouvert du lundi au vendredi, de 8 h 30 à 16 h 30"),
        ("Mo-Su 08:00-24:00", "Open every day, 8 a.m. to midnight", "Ouvert tous les jours, de 8 h à minuit"),
        ("Mo,We,Fr 12:00-17:00", "Open Monday, Wednesday and Friday, noon to 5 p.m.", "Ouvert lundi, mercredi et vendredi, de midi à 17 h"),
        (
            "Mo-Fr 12:00-20:00; Sa 12:00-16:00",
            "Open Monday to Friday, noon to 8 p.m.; Saturday, noon to 4 p.m.",
            "Ouvert du lundi au vendredi, de midi à 20 h; samedi, de midi à 16 h",
        ),
        (
            "Mo-Fr 09:00-12:00,13:00-17:00; PH off",
            "Open Monday to Friday, 9 a.m. to noon and 1 p.m. to 5 p.m.",
            "Ouvert du lundi au vendredi, de 9 h à midi et de 13 h à 17 h",
        ),
    ] {
        assert_eq!(said(Locale::En, hours).as_deref(), Some(english));
        assert_eq!(said(Locale::Fr, hours).as_deref(), Some(french));
    }
}

#[test]
fn hours_that_need_other_words_are_left_to_the_source() {
    for hours in ["Mo-Fr 09:00-17:00; PH 10:00-12:00", "Mo-Fr 09:00-17:00 \"by appointment\"", "weekdays", ""] {
        assert_eq!(said(Locale::En, hours), None, "{hours}");
    }
}

/// The page of a service at noon, Eastern time, on Christmas Eve 2026.
fn page(service: Service, locale: Locale) -> String {
    let (site, id) = (site(), service.id.clone());
    let snapshot = Snapshot::new(Revision(1), vec![Listing::publish(service, &DoNotPublish::default()).unwrap()]);
    let noon = "2026-12-24T17:00:00Z".parse::<chrono::DateTime<chrono::Utc>>().unwrap();
    let context = Context {
        site: &site,
        snapshot: &snapshot,
        locale,
        keys: true,
        now: Some(Moment::from(noon)),
        rule: Default::default(),
        frames: None,
    };
    spaced(&document::render(&context, || service::page(&context, snapshot.find(id.as_str()).unwrap())).text)
}

#[test]
fn a_notice_is_shown_until_its_last_day_and_not_after() {
    let notice = |day| Notice {
        words: Localized::either(Some("Intake is closed.".to_owned()), Some("L’accueil est fermé.".to_owned())).unwrap(),
        until: Date::new(2026, 12, day).unwrap(),
    };
    let with = |day| Service { notices: vec![notice(day)], ..testing::service("a", "A") };
    assert!(page(with(24), Locale::En).contains("Intake is closed. (Until 24 December 2026)"));
    assert!(page(with(24), Locale::Fr).contains("L’accueil est fermé. (Jusqu’au 24 décembre 2026)"));
    assert!(!page(with(23), Locale::En).contains("Intake is closed."));
}

#[test]
fn what_a_young_person_asks_first_is_answered_or_left_open() {
    let answered = Service {
        without_parent: Answer::Yes,
        confidentiality: Confidentiality::UnlessInDanger,
        is_police: Answer::No,
        ..testing::service("a", "A")
    };
    let html = page(answered, Locale::En);
    assert!(html.contains("<dt>Is this the police?</dt><dd>No, this is not the police</dd>"));
    assert!(html.contains("<dt>What is kept private, and what must be reported?</dt><dd>What you say stays with them"));
    let open = page(testing::service("a", "A"), Locale::En);
    let (_, not_stated) = open.split_once("class=\"not-stated\"").unwrap();
    assert!(not_stated.contains("Can I come without a parent?") && not_stated.contains("What is kept private"));
    assert!(!open.contains("Is this the police?"), "it is not raised where nobody spoke of it");
}

#[test]
fn of_a_place_the_town_alone_may_be_shown() {
    let in_town = Service { location: Some(Location::AreaOnly { city: "Kenora".to_owned() }), ..testing::service("a", "A") };
    assert!(page(in_town, Locale::En).contains("<dd translate=\"no\">Kenora</dd>"));
}
