//! What the finder promises, checked on made-up services.

use crate::domain::{
    age::{AgeBand, AgeRange},
    answer::Answer,
    census_division::CensusDivision,
    freshness::Freshness,
    opening::Opening,
    region::Region,
    service_area::ServiceArea,
    source::Confidence,
    taxonomy::{AccessMode, Audience, Category, Nation},
    time_zone::{HoursZone, TimeZone},
};

use super::{
    choice::Choice,
    codes,
    entry::Entry,
    hours_reader,
    index::Index,
    query::{Area, Group, IndigenousChoice, OpenChoice, Query},
    results::Results,
};

mod laws;
mod plain;

pub(super) use laws::any_query;

pub(super) fn entry() -> Entry {
    Entry {
        ages: AgeRange::default(),
        with_parent: false,
        area: ServiceArea::Province(vec![]),
        categories: vec![Category::Counselling],
        indigenous_led: false,
        indigenous_specific: false,
        nations: vec![],
        audiences: vec![],
        languages: vec!["en".parse().unwrap()],
        interpretation: None,
        access: vec![AccessMode::Phone],
        form: false,
        led_to: false,
        borrows_line: false,
        opening: Opening::NotKnown,
        phone: None,
        without_police: Answer::NotStated,
        confidence: Confidence::Medium,
        freshness: Freshness::Never,
        contacts: 1,
    }
}

fn division(code: u16) -> CensusDivision {
    CensusDivision::from_code(code).unwrap()
}

fn thunder_bay() -> Option<Area> {
    Area::of(vec![division(3558)])
}

fn positions(entries: Vec<Entry>, query: &Query) -> Vec<u32> {
    Results::search(&Index::build(entries), query, None).all().into_iter().map(|hit| hit.position).collect()
}

#[test]
fn certain_ages_come_before_unstated_ones_and_wrong_ones_are_left_out() {
    let unstated = entry();
    let from_16 = Entry { ages: AgeRange::new(Some(16), None, None).unwrap(), ..entry() };
    let from_12 = Entry { ages: AgeRange::new(Some(12), Some(17), None).unwrap(), ..entry() };
    let query = Query { age: Some(AgeBand::From12To15), ..Query::default() };
    assert_eq!(positions(vec![unstated, from_16, from_12], &query), [2, 0]);
}

#[test]
fn a_province_wide_line_survives_a_local_choice_and_stands_after_local_help() {
    let toronto = Entry { area: ServiceArea::Divisions(vec![division(3520)]), ..entry() };
    let canada = Entry { area: ServiceArea::Canada, ..entry() };
    let local = Entry { area: ServiceArea::Divisions(vec![division(3558)]), ..entry() };
    let query = Query { area: thunder_bay(), ..Query::default() };
    assert_eq!(positions(vec![toronto, canada, entry(), local], &query), [3, 2, 1]);
}

#[test]
fn a_region_holds_the_services_of_its_divisions() {
    let local = Entry { area: ServiceArea::Divisions(vec![division(3558)]), ..entry() };
    let index = Index::build(vec![local]);
    let in_region = |region| Results::search(&index, &Query { area: Some(Area::Region(region)), ..Query::default() }, None).total;
    assert_eq!((in_region(Region::North), in_region(Region::West)), (1, 0));
}

#[test]
fn a_service_for_women_is_not_made_for_boys_and_men() {
    let women = Entry { audiences: vec![Audience::Women, Audience::Families], ..entry() };
    let men = Entry { audiences: vec![Audience::MenBoys], ..entry() };
    let query = Query { audiences: [Audience::MenBoys].into(), ..Query::default() };
    assert_eq!(positions(vec![women, entry(), men], &query), [2, 1]);
}

#[test]
fn indigenous_led_comes_first_when_any_indigenous_service_is_asked_for() {
    let specific = Entry { indigenous_specific: true, ..entry() };
    let led = Entry { indigenous_led: true, nations: vec![Nation::Inuit], ..entry() };
    let any = Query { indigenous: [IndigenousChoice::Any].into(), ..Query::default() };
    assert_eq!(positions(vec![specific.clone(), entry(), led.clone()], &any), [2, 0]);
    let inuit = Query { indigenous: [IndigenousChoice::Nation(Nation::Inuit)].into(), ..Query::default() };
    assert_eq!(positions(vec![specific, entry(), led], &inuit), [2]);
}

#[test]
fn a_home_for_young_people_is_a_place_to_sleep_for_somebody_under_18() {
    let residence = Entry { categories: vec![Category::YouthResidence], ..entry() };
    let found = |age| positions(vec![residence.clone()], &Query { age, needs: [Category::Shelter].into(), ..Query::default() }).len();
    assert_eq!([Some(AgeBand::Under16), Some(AgeBand::From16To17), Some(AgeBand::From18To24), None].map(found), [1, 1, 0, 0]);
}

#[test]
fn counts_are_taken_as_if_their_own_group_were_not_chosen() {
    let shelter = Entry { categories: vec![Category::Shelter], area: ServiceArea::Divisions(vec![division(3558)]), ..entry() };
    let index = Index::build(vec![shelter, entry()]);
    let query = Query { needs: [Category::Shelter].into(), area: thunder_bay(), ..Query::default() };
    let counts = Results::search(&index, &query, None).counts;
    assert_eq!(counts.of(&Choice::Need(Category::Counselling)), 1);
    assert_eq!(counts.of(&Choice::Need(Category::Shelter)), 1);
    assert_eq!(counts.of(&Choice::Division(division(3520))), 0);
    assert_eq!(counts.of(&Choice::Region(Region::North)), 1);
}

#[test]
fn an_empty_answer_says_what_each_choice_took_away() {
    let index = Index::build(vec![entry()]);
    let query = Query { needs: [Category::Shelter].into(), open: [OpenChoice::Always].into(), ..Query::default() };
    let results = Results::search(&index, &query, None);
    assert!(results.is_empty());
    assert_eq!(results.without, [(Group::Need, 1), (Group::Open, 0)]);
}

#[test]
fn of_two_that_fit_alike_the_better_known_comes_first_then_the_one_for_the_young_then_more_ways_of_contact() {
    let confirmed = Entry { freshness: Freshness::Fresh, confidence: Confidence::Low, ..entry() };
    let of = |confidence| Entry { confidence, ..entry() };
    let known = vec![of(Confidence::Low), of(Confidence::Medium), of(Confidence::High), confirmed];
    assert_eq!(positions(known, &Query::default()), [3, 2, 1, 0]);

    let young = Entry { ages: AgeRange::new(Some(12), Some(24), None).unwrap(), ..entry() };
    let all_ages = Entry { ages: AgeRange::new(Some(0), None, None).unwrap(), contacts: 9, ..entry() };
    let minor = Query { age: Some(AgeBand::From12To15), ..Query::default() };
    assert_eq!(positions(vec![all_ages.clone(), young.clone()], &minor), [1, 0]);
    assert_eq!(positions(vec![all_ages, young], &Query { age: Some(AgeBand::From18To24), ..Query::default() }), [0, 1]);

    let ways = |contacts| Entry { contacts, ..entry() };
    assert_eq!(positions(vec![ways(1), ways(3), ways(2)], &Query::default()), [1, 2, 0]);
}

#[test]
fn who_answers_now_stands_before_who_does_not_and_who_does_not_say_is_kept() {
    let hours = |text: &str| Entry { opening: hours_reader::read(text, HoursZone::One(TimeZone::Eastern)), ..entry() };
    let entries = vec![entry(), hours("Mo-Fr 09:00-17:00"), hours("Mo-Fr 18:00-02:00"), hours("24/7")];
    let index = Index::build(entries);
    // A Monday, 20 o'clock in Toronto.
    let evening = Some("2026-11-24T01:00:00Z".parse::<chrono::DateTime<chrono::Utc>>().unwrap().into());
    let found = |query: &Query, now| {
        let results = Results::search(&index, query, now);
        (
            results.all().iter().map(|hit| hit.position).collect::<Vec<_>>(),
            results.certain,
            results.counts.of(&Choice::Open(OpenChoice::Now)),
        )
    };
    let open_now = Query { open: [OpenChoice::Now].into(), ..Query::default() };
    assert_eq!(found(&Query::default(), evening), (vec![2, 3, 0, 1], 4, 2));
    assert_eq!(found(&open_now, evening), (vec![2, 3, 0], 2, 2));
    // A page that is kept knows no hour: only day and night is certain.
    assert_eq!(found(&Query::default(), None).0, [3, 0, 1, 2]);
    assert_eq!(found(&open_now, None), (vec![3, 0, 1, 2], 1, 1));
}

#[test]
fn a_telephone_that_is_answered_counts_as_an_answer() {
    let hours = |text: &str| hours_reader::read(text, HoursZone::One(TimeZone::Eastern));
    let night = Some("2026-11-24T08:00:00Z".parse::<chrono::DateTime<chrono::Utc>>().unwrap().into());
    for (door, phone, answer) in [
        ("Mo-Fr 09:00-17:00", Some("24/7"), Answer::Yes),
        ("Mo-Fr 09:00-17:00", Some("Mo-Fr 08:00-20:00"), Answer::No),
        ("Mo-Fr 09:00-17:00", None, Answer::No),
        ("", Some("Mo-Fr 08:00-20:00"), Answer::NotStated),
        ("", None, Answer::NotStated),
    ] {
        assert_eq!(Entry { opening: hours(door), phone: phone.map(hours), ..entry() }.answers(night), answer, "{door} {phone:?}");
    }
}

#[test]
fn codes_that_are_not_known_are_ignored_and_said_so() {
    let read = |text: &str| {
        let pairs: Vec<(&str, &str)> = text.split('&').filter_map(|pair| pair.split_once('=')).collect();
        codes::read(pairs, |name| name == "g")
    };
    let reading = read("a=2&r=3558&i=1");
    assert!(!reading.ignored);
    assert_eq!(
        reading.query,
        Query { age: Some(AgeBand::From12To15), area: thunder_bay(), indigenous: [IndigenousChoice::Any].into(), ..Query::default() }
    );
    for text in ["a=9", "r=9999", "n=1.99", "zz=1", "o=yes", "o=3", "utm_source=x", "l=EN"] {
        assert!(read(text).ignored, "{text}");
    }
    for text in ["a=", "g=2", "n=", ""] {
        assert!(!read(text).ignored, "{text}");
    }
}
