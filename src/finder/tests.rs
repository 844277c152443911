//! What the finder promises, checked on made-up services and on thousands of random ones.

use proptest::prelude::*;

use crate::domain::{
    age::{AgeBand, AgeRange, Answer},
    census_division::CensusDivision,
    region::Region,
    service_area::ServiceArea,
    source::Confidence,
    taxonomy::{AccessMode, Audience, Category, Nation},
};

use super::{
    codes,
    entry::Entry,
    index::Index,
    query::{Area, Group, IndigenousChoice, Query},
    results::Results,
};

pub(super) fn entry() -> Entry {
    Entry {
        ages: AgeRange::default(),
        area: ServiceArea::Province(vec![]),
        categories: vec![Category::Counselling],
        indigenous_led: false,
        indigenous_specific: false,
        nations: vec![],
        audiences: vec![],
        languages: vec!["en".parse().unwrap()],
        interpretation: None,
        access: vec![AccessMode::Phone],
        always_open: Answer::NotStated,
        without_police: Answer::NotStated,
        confidence: Confidence::Medium,
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
    Results::search(&Index::build(entries), query).hits.into_iter().map(|hit| hit.position).collect()
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
    let in_region = |region| Results::search(&index, &Query { area: Some(Area::Region(region)), ..Query::default() }).hits.len();
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
    let counts = Results::search(&index, &query).counts;
    assert_eq!(counts.of(Group::Need, Category::Counselling.code()), 1);
    assert_eq!(counts.of(Group::Need, Category::Shelter.code()), 1);
    assert_eq!(counts.of(Group::Area, "3520"), 0);
    assert_eq!(counts.of(Group::Area, "no"), 1);
}

#[test]
fn an_empty_answer_says_what_each_choice_took_away() {
    let index = Index::build(vec![entry()]);
    let query = Query { needs: [Category::Shelter].into(), always_open: true, ..Query::default() };
    let results = Results::search(&index, &query);
    assert!(results.hits.is_empty());
    assert_eq!(results.without, [(Group::Need, 1), (Group::AlwaysOpen, 0)]);
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
    for text in ["a=9", "r=9999", "n=1.99", "zz=1", "o=yes", "utm_source=x", "l=EN"] {
        assert!(read(text).ignored, "{text}");
    }
    for text in ["a=", "g=2", "n=", ""] {
        assert!(!read(text).ignored, "{text}");
    }
}

fn any_query() -> impl Strategy<Value = Query> {
    let age = prop::option::of(prop::sample::select(AgeBand::ALL.to_vec()));
    let area = prop::option::of(prop_oneof![
        prop::sample::select(Region::ALL.to_vec()).prop_map(Area::Region),
        prop::collection::vec(prop::sample::select(CensusDivision::all().collect::<Vec<_>>()), 1..4)
            .prop_filter_map("never empty", Area::of),
    ]);
    let some = |all: &'static [Category]| prop::collection::btree_set(prop::sample::select(all.to_vec()), 0..3);
    let audiences = prop::collection::btree_set(prop::sample::select(Audience::ALL.to_vec()), 0..3);
    let access = prop::collection::btree_set(prop::sample::select(AccessMode::ALL.to_vec()), 0..3);
    let indigenous = prop::collection::btree_set(prop::sample::select(IndigenousChoice::ALL.to_vec()), 0..3);
    let languages = prop::collection::btree_set(prop::sample::select(vec!["en", "fr", "oj"]).prop_map(|tag| tag.parse().unwrap()), 0..2);
    (age, area, some(Category::ALL), audiences, access, indigenous, languages, any::<bool>(), any::<bool>()).prop_map(
        |(age, area, needs, audiences, access, indigenous, languages, always_open, without_police)| Query {
            age,
            area,
            needs,
            indigenous,
            audiences,
            languages,
            access,
            always_open,
            without_police,
        },
    )
}

fn any_entry() -> impl Strategy<Value = Entry> {
    let ages = (prop::option::of(0u8..20), prop::option::of(16u8..60), prop::option::of(any::<bool>()))
        .prop_map(|(min, max, under_16)| AgeRange::new(min, max, under_16).unwrap_or_default());
    let area = prop_oneof![
        Just(ServiceArea::Canada),
        Just(ServiceArea::Province(vec![])),
        prop::collection::vec(prop::sample::select(CensusDivision::all().collect::<Vec<_>>()), 1..5).prop_map(ServiceArea::Divisions),
    ];
    let categories = prop::collection::vec(prop::sample::select(Category::ALL.to_vec()), 1..4);
    let audiences = prop::collection::vec(prop::sample::select(Audience::ALL.to_vec()), 0..3);
    let answer = prop::sample::select(vec![Answer::Yes, Answer::NotStated, Answer::No]);
    (ages, area, categories, audiences, any::<bool>(), any::<bool>(), answer.clone(), answer).prop_map(
        |(ages, area, categories, audiences, indigenous_led, indigenous_specific, always_open, without_police)| Entry {
            ages,
            area,
            categories,
            audiences,
            indigenous_led,
            indigenous_specific,
            always_open,
            without_police,
            ..entry()
        },
    )
}

proptest! {
    #[test]
    fn codes_read_back_as_the_same_query(query in any_query()) {
        let written = codes::write(&query);
        let pairs: Vec<(&str, &str)> = written.split('&').filter_map(|pair| pair.split_once('=')).collect();
        let reading = codes::read(pairs, |_| false);
        prop_assert_eq!(reading.query, query);
        prop_assert!(!reading.ignored);
        prop_assert!(written.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"=&.".contains(&byte)), "{}", written);
    }

    #[test]
    fn no_text_makes_the_code_reader_panic(name in ".{0,4}", value in ".{0,60}") {
        let _ = codes::read([(name.as_str(), value.as_str())], |_| false);
    }

    #[test]
    fn every_hit_fits_and_every_fit_is_a_hit(entries in prop::collection::vec(any_entry(), 0..40), query in any_query()) {
        // A second, plain reading of the same promise: one entry at a time, no index.
        let fits = |entry: &Entry| {
            let any = |answers: Vec<Answer>| answers.is_empty() || answers.iter().any(|answer| *answer != Answer::No);
            query.age.is_none_or(|band| entry.ages.takes(band) != Answer::No)
                && query.area.as_ref().is_none_or(|area| area.divisions().iter().any(|division| entry.area.serves(*division)))
                && (query.needs.is_empty() || query.needs_met().any(|need| entry.categories.contains(&need)))
                && (query.indigenous.is_empty() || query.indigenous.iter().any(|choice| match choice {
                    IndigenousChoice::Any => entry.indigenous_led || entry.indigenous_specific,
                    IndigenousChoice::Led => entry.indigenous_led,
                    IndigenousChoice::Nation(nation) => entry.nations.contains(nation),
                }))
                && any(query.audiences.iter().map(|audience| entry.made_for(*audience)).collect())
                && any(query.access.iter().map(|mode| entry.reached_by(*mode)).collect())
                && any(query.languages.iter().map(|language| entry.answers_in(language)).collect())
                && (!query.always_open || entry.always_open != Answer::No)
                && (!query.without_police || entry.without_police != Answer::No)
        };
        let expected: std::collections::BTreeSet<u32> = (0u32..).zip(&entries).filter(|(_, entry)| fits(entry)).map(|(at, _)| at).collect();
        let results = Results::search(&Index::build(entries), &query);
        let found: std::collections::BTreeSet<u32> = results.hits.iter().map(|hit| hit.position).collect();
        prop_assert_eq!(&found, &expected);
        prop_assert_eq!(found.len(), results.hits.len());
        // Ages that are certain stand before ages that are not stated.
        prop_assert!(results.hits.is_sorted_by_key(|hit| hit.unknowns.age));
        for (group, count) in &results.without {
            prop_assert!(*count >= results.hits.len() as u64, "{:?}", group);
        }
    }
}
