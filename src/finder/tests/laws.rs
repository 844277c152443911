//! What holds for thousands of random services and searches.

use proptest::prelude::*;

use super::{
    super::{
        codes,
        entry::Entry,
        hit::Hit,
        hours_reader,
        index::Index,
        query::{Area, IndigenousChoice, OpenChoice, Query},
        results::Results,
        talk,
    },
    entry,
};
use crate::domain::{
    age::{AgeBand, AgeRange},
    answer::Answer,
    census_division::CensusDivision,
    freshness::Freshness,
    moment::Moment,
    opening::Opening,
    region::Region,
    service_area::ServiceArea,
    taxonomy::{AccessMode, Audience, Category},
    time_zone::{HoursZone, TimeZone},
};

pub(in crate::finder) fn any_query() -> impl Strategy<Value = Query> {
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
    let open = prop::collection::btree_set(prop::sample::select(OpenChoice::ALL.to_vec()), 0..2);
    (age, area, some(Category::ALL), audiences, access, indigenous, languages, open, any::<bool>()).prop_map(
        |(age, area, needs, audiences, access, indigenous, languages, open, without_police)| Query {
            age,
            area,
            needs,
            indigenous,
            audiences,
            languages,
            access,
            open,
            without_police,
        },
    )
}

fn any_opening() -> impl Strategy<Value = Opening> {
    let texts = vec!["24/7", "Mo-Fr 08:30-16:30", "Mo-Su 18:00-02:00", "\"by appointment\"", "they never say"];
    prop::sample::select(texts).prop_map(|text| hours_reader::read(text, HoursZone::One(TimeZone::Eastern)))
}

fn any_freshness() -> impl Strategy<Value = Freshness> {
    prop::sample::select(vec![Freshness::Fresh, Freshness::Fading, Freshness::Old, Freshness::Never])
}

pub(super) fn any_entry() -> impl Strategy<Value = Entry> {
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
    let access =
        prop::collection::btree_set(prop::sample::select(AccessMode::ALL.to_vec()), 0..3).prop_map(|modes| modes.into_iter().collect());
    let reached = (access, any::<bool>(), any::<bool>(), any::<bool>());
    (ages, area, categories, audiences, (any::<bool>(), any::<bool>()), any_opening(), prop::option::of(any_opening()), answer, reached)
        .prop_map(
            |(
                ages,
                area,
                categories,
                audiences,
                (indigenous_led, indigenous_specific),
                opening,
                phone,
                without_police,
                (access, form, with_parent, borrows_line),
            )| Entry {
                access,
                form,
                with_parent,
                borrows_line,
                ages,
                area,
                categories,
                audiences,
                indigenous_led,
                indigenous_specific,
                opening,
                phone,
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
    fn of_two_that_fit_alike_the_fresher_is_never_lower(
        entry in any_entry(),
        others in prop::collection::vec(any_entry(), 0..10),
        query in any_query(),
        one in any_freshness(),
        other in any_freshness(),
    ) {
        let (fresher, older) = (one.min(other), one.max(other));
        let mut entries = vec![Entry { freshness: older, ..entry.clone() }, Entry { freshness: fresher, ..entry }];
        entries.extend(others);
        let hits = Results::list(&Index::build(entries), &query, None).all();
        let place = |position| hits.iter().position(|hit| hit.position == position);
        prop_assert!(fresher == older || place(1) <= place(0), "{:?} {:?}", place(1), place(0));
    }

    #[test]
    fn no_text_makes_the_code_reader_panic(name in ".{0,4}", value in ".{0,60}") {
        let _ = codes::read([(name.as_str(), value.as_str())], |_| false);
    }

    #[test]
    fn the_number_beside_a_choice_is_how_many_fit_for_certain_once_it_is_made(
        entries in prop::collection::vec(any_entry(), 0..40),
        query in any_query(),
        minutes in 0i64..(60 * 24 * 366),
    ) {
        let now = Some(Moment::of_seconds(1_767_225_600 + minutes * 60));
        let index = Index::build(entries);
        for (choice, count) in Results::search(&index, &query, now).counts.iter() {
            let mut chosen = query.without(choice.group());
            chosen.add(choice.clone());
            prop_assert_eq!(count, Results::list(&index, &chosen, now).certain as u64, "{:?}", choice);
        }
    }

    #[test]
    fn every_hit_fits_and_every_fit_is_a_hit(
        entries in prop::collection::vec(any_entry(), 0..40),
        query in any_query(),
        minutes in 0i64..(60 * 24 * 366),
    ) {
        let now = Moment::of_seconds(1_767_225_600 + minutes * 60);
        // A second, plain reading of the same promise: one entry at a time, no index.
        let fits = |entry: &Entry| {
            let any = |answers: Vec<Answer>| answers.is_empty() || answers.iter().any(|answer| *answer != Answer::No);
            query.age.is_none_or(|band| entry.takes(band) != Answer::No)
                && query.area.as_ref().is_none_or(|area| area.divisions().iter().any(|division| entry.area.serves(*division)))
                && (query.needs.is_empty()
                    || query.needs_met().any(|need| entry.categories.contains(&need))
                    || query.wants_a_bed_for_a_child() && entry.is_protection_agency())
                && (query.indigenous.is_empty() || query.indigenous.iter().any(|choice| match choice {
                    IndigenousChoice::Any => entry.indigenous_led || entry.indigenous_specific,
                    IndigenousChoice::Led => entry.indigenous_led,
                    IndigenousChoice::Nation(nation) => entry.nations.contains(nation),
                }))
                && any(query.audiences.iter().map(|audience| entry.made_for(*audience)).collect())
                && any(query.access.iter().map(|mode| entry.reached_by(*mode)).collect())
                && any(query.languages.iter().map(|language| entry.answers_in(language)).collect())
                && any(query.open.iter().map(|choice| match choice {
                    OpenChoice::Always => entry.answers_always(),
                    OpenChoice::Now => entry.answers(Some(now)),
                }).collect())
                && (!query.without_police || entry.without_police != Answer::No)
        };
        let expected: std::collections::BTreeSet<u32> = (0u32..).zip(&entries).filter(|(_, entry)| fits(entry)).map(|(at, _)| at).collect();
        let index = Index::build(entries);
        let results = Results::search(&index, &query, Some(now));
        let hits = results.all();
        let found: std::collections::BTreeSet<u32> = hits.iter().map(|hit| hit.position).collect();
        prop_assert_eq!(&found, &expected);
        prop_assert_eq!(found.len(), hits.len());
        // Who can be used now comes first; among them, who fits for certain.
        let entry = |hit: &Hit| &index.entries()[hit.position as usize];
        prop_assert!(hits.is_sorted_by_key(|hit| !entry(hit).is_usable(&query)));
        prop_assert!(hits[..results.certain].iter().all(|hit| hit.unknowns.count() == 0 && entry(hit).is_usable(&query)));
        prop_assert!(hits[results.certain..results.usable].iter().all(|hit| hit.unknowns.count() > 0));
        prop_assert!(hits[results.usable..].iter().all(|hit| !entry(hit).is_usable(&query)));
        // The row “Talk now” is right above: its lines are not the first card again, while another fits for certain, nor are their
        // numbers for anyone who chose no kind of help.
        let lines = talk::lines(&index, &query, Some(now));
        let others = |hit: &Hit| !lines.contains(&hit.position) && (!query.needs.is_empty() || !entry(hit).borrows_line);
        prop_assert!(hits[..results.certain].first().is_none_or(others) || !hits[..results.certain].iter().any(others));
        // The people that were chosen come before a certain age.
        prop_assert!(hits[results.certain..results.usable].is_sorted_by_key(|hit| hit.unknowns.audience));
        for (group, count) in &results.without {
            prop_assert!(*count >= hits.len() as u64, "{:?}", group);
        }
    }
}
