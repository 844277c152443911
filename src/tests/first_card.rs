//! The first thing on the screen is something the reader can use now: asked of the shipped directory for every census division, age,
//! kind of help and group, by day and by night. No answer is written down here.

use super::browser::shipped_directory;
use crate::{
    domain::{
        age::AgeBand,
        answer::Answer,
        census_division::CensusDivision,
        moment::Moment,
        taxonomy::{AccessMode, Audience, Category, Nation},
    },
    finder::{
        entry::Entry,
        hit::Hit,
        index::Index,
        query::{Area, IndigenousChoice, Query},
        relax,
        results::Results,
        talk,
    },
};

/// Cards a reader takes in before choosing.
const FIRST: usize = 3;

/// A Monday afternoon, the night after it, and a page that knows no hour.
fn moments() -> [Option<Moment>; 3] {
    [Some("2026-11-23T20:00:00Z"), Some("2026-11-24T08:00:00Z"), None]
        .map(|now| now.map(|now| now.parse::<chrono::DateTime<chrono::Utc>>().unwrap().into()))
}

/// Every division with every age, or none.
fn everywhere() -> Vec<Query> {
    let ages = || AgeBand::ALL.into_iter().map(Some).chain([None]);
    CensusDivision::all()
        .flat_map(|division| ages().map(move |age| Query { age, area: Area::of(vec![division]), ..Query::default() }))
        .collect()
}

/// What a page shows: who is further away but made for the chosen people, then the results.
fn cards(index: &Index, query: &Query, now: Option<Moment>) -> (Vec<Hit>, Results) {
    let results = Results::list(index, query, now);
    let mut cards = relax::out_of_area(index, query, &results, now);
    cards.extend(results.all());
    (cards, results)
}

fn entry<'a>(index: &'a Index, hit: &Hit) -> &'a Entry {
    &index.entries()[hit.position as usize]
}

fn written(entry: &Entry) -> bool {
    [AccessMode::Text, AccessMode::Chat].iter().any(|mode| entry.access.contains(mode))
}

#[test]
fn whatever_is_needed_the_first_card_can_be_used_whenever_any_can_and_nobody_without_a_line_stands_above_one() {
    let snapshot = shipped_directory();
    let index = snapshot.index();
    for base in everywhere() {
        for need in Category::ALL.iter().copied().map(Some).chain([None]) {
            let query = Query { needs: need.into_iter().collect(), ..base.clone() };
            let (cards, results) = cards(index, &query, moments()[1]);
            let usable = cards.iter().map(|hit| entry(index, hit).is_usable(&query)).collect::<Vec<_>>();
            assert!(usable.is_sorted_by_key(|usable| !usable), "{query:?}");
            assert_eq!(usable.iter().filter(|usable| **usable).count(), results.usable, "{query:?}");
            // Behind them, a service that another line leads to comes before a page to read.
            assert!(results.hits(results.usable..results.total).is_sorted_by_key(|hit| !entry(index, hit).led_to), "{query:?}");
        }
    }
}

#[test]
fn the_five_needs_of_the_grid_have_a_usable_first_card_everywhere() {
    let snapshot = shipped_directory();
    let index = snapshot.index();
    let needs = [None, Some(Category::CrisisLine), Some(Category::HumanTrafficking), Some(Category::Shelter), Some(Category::OnlineSafety)];
    for base in everywhere() {
        for need in needs {
            for now in moments() {
                let query = Query { needs: need.into_iter().collect(), ..base.clone() };
                let (cards, _) = cards(index, &query, now);
                let first = cards.first().map(|hit| entry(index, hit));
                // A place to sleep that no number leads to directly shows the buttons of the line that leads there.
                assert!(first.is_some_and(|first| first.is_usable(&query) || first.led_to), "{query:?}");
            }
        }
    }
}

#[test]
fn somebody_under_18_finds_a_line_without_a_voice_in_the_row_talk_now() {
    let snapshot = shipped_directory();
    let index = snapshot.index();
    for query in everywhere().into_iter().filter(Query::is_for_a_minor) {
        for now in moments() {
            let lines = talk::lines(index, &query, now);
            assert!((2..=3).contains(&lines.len()), "{query:?}");
            let first = &index.entries()[lines[0] as usize];
            assert!(written(first) && first.takes(query.age.unwrap()) == Answer::Yes, "{query:?}");
        }
    }
}

#[test]
fn who_asked_for_nothing_in_particular_meets_one_child_protection_agency_at_most() {
    let snapshot = shipped_directory();
    let index = snapshot.index();
    for query in everywhere().into_iter().filter(Query::is_for_a_minor) {
        for now in moments() {
            let (cards, _) = cards(index, &query, now);
            let agencies = cards.iter().take(FIRST).filter(|hit| entry(index, hit).is_child_protection()).count();
            assert!(agencies <= 1, "{query:?}: {agencies}");
        }
    }
}

#[test]
fn child_protection_is_first_when_it_is_asked_for() {
    let snapshot = shipped_directory();
    let index = snapshot.index();
    for base in everywhere() {
        if base.age.is_some() && !base.is_for_a_minor() {
            continue;
        }
        let query = Query { needs: [Category::ChildProtection].into(), ..base };
        let (cards, _) = cards(index, &query, moments()[1]);
        if let Some(first) = cards.first().map(|hit| entry(index, hit)) {
            assert_eq!(first.categories.first(), Some(&Category::ChildProtection), "{query:?}");
        }
    }
}

#[test]
fn the_chosen_people_are_among_the_first_whenever_anybody_is_made_for_them() {
    let snapshot = shipped_directory();
    let index = snapshot.index();
    for base in everywhere() {
        for group in Audience::ALL.iter().copied() {
            for need in [None, Some(Category::Shelter)] {
                let query = Query { audiences: [group].into(), needs: need.into_iter().collect(), ..base.clone() };
                let anywhere = index.entries().iter().any(|entry| {
                    entry.is_usable(&query)
                        && entry.audiences.contains(&group)
                        && query.age.is_none_or(|band| entry.takes(band) != Answer::No)
                        && (query.needs.is_empty() || query.needs_met().any(|need| entry.categories.contains(&need)))
                });
                let (cards, _) = cards(index, &query, moments()[0]);
                let among = cards.iter().take(FIRST).any(|hit| entry(index, hit).audiences.contains(&group));
                assert!(among || !anywhere, "{query:?}");
            }
        }
        for choice in IndigenousChoice::ALL {
            let query = Query { indigenous: [choice].into(), ..base.clone() };
            let (cards, _) = cards(index, &query, moments()[0]);
            for card in cards.iter().take(FIRST).map(|hit| entry(index, hit)) {
                let fits = match choice {
                    IndigenousChoice::Any => card.indigenous_led || card.indigenous_specific,
                    IndigenousChoice::Led => card.indigenous_led,
                    IndigenousChoice::Nation(nation) => card.nations.contains(&nation),
                };
                assert!(fits, "{query:?}");
            }
            let exists = |nation: Nation| index.entries().iter().any(|entry| entry.nations.contains(&nation) && entry.has_own_line());
            assert!(!cards.is_empty() || !Nation::ALL.iter().copied().any(exists), "{query:?}");
        }
    }
}
