//! The order of results in the plainest way: a key for every match, and all of them sorted. What is walked has to be the same.

use proptest::prelude::*;

use super::{
    super::{
        entry::Entry,
        hit::{Hit, Reach, Unknowns},
        index::Index,
        positions::Positions,
        query::{Group, Query},
        ranking,
        results::Results,
        talk,
    },
    laws::{any_entry, any_query},
};
use crate::domain::{freshness::Freshness, moment::Moment, source::Confidence, taxonomy::Category};

/// All hits, best first, among some positions.
fn listed(index: &Index, query: &Query, among: &Positions, now: Option<Moment>) -> Vec<Hit> {
    let chosen: Vec<_> = Group::ALL.into_iter().filter_map(|group| Some((group, index.chosen(query, group, now)?))).collect();
    let matches = chosen.iter().fold(among.clone(), |all, (_, answers)| all & &answers.possible());
    let keyed = |position: u32| {
        let unsaid = |group| chosen.iter().any(|(other, answers)| *other == group && answers.not_stated.contains(position));
        let unknowns = Unknowns {
            age: unsaid(Group::Age),
            audience: unsaid(Group::Audience),
            language: unsaid(Group::Language),
            access: unsaid(Group::Access),
            open: unsaid(Group::Open),
            without_police: unsaid(Group::WithoutPolice),
            stands_in: unsaid(Group::Need),
        };
        let entry = &index.entries()[position as usize];
        (ranking::key(query, entry, unknowns, now), Hit { position, unknowns, reach: Reach::of(entry, query.area.as_ref()) })
    };
    let mut hits: Vec<_> = matches.iter().map(keyed).collect();
    hits.sort_by_key(|(key, hit)| (*key, hit.position));
    let hits: Vec<Hit> = hits.into_iter().map(|(_, hit)| hit).collect();
    let is_certain = |hit: &Hit| index.entries()[hit.position as usize].is_usable(query) && hit.unknowns.count() == 0;
    let (certain, others): (Vec<Hit>, Vec<Hit>) = hits.into_iter().partition(is_certain);
    let certain = match query.needs.contains(&Category::ChildProtection) {
        true => certain,
        false => ranking::limit_agencies(certain, |hit: &Hit| index.entries()[hit.position as usize].is_child_protection()),
    };
    certain.into_iter().chain(others).collect()
}

/// The same for a whole search: the row “Talk now” is not repeated by the first card.
fn searched(index: &Index, query: &Query, now: Option<Moment>) -> Vec<Hit> {
    let mut hits = listed(index, query, index.all(), now);
    let certain = Results::list(index, query, now).certain;
    let lines = talk::lines(index, query, now);
    let repeats =
        |hit: &Hit| lines.contains(&hit.position) || query.needs.is_empty() && index.entries()[hit.position as usize].borrows_line;
    if let Some(at) = hits[..certain].iter().position(|hit| !repeats(hit)) {
        hits[..=at].rotate_right(1);
    }
    hits
}

/// A directory of so many entries, out of a few: each with its own freshness, ways of contact and way there.
fn directory(few: &[Entry], size: usize, seed: u64) -> Vec<Entry> {
    let mut state = seed | 1;
    let mut random = move |below: u64| {
        // xorshift64*: the same on every machine.
        state ^= state >> 12;
        state ^= state << 25;
        state ^= state >> 27;
        (state.wrapping_mul(0x2545_f491_4f6c_dd1d) >> 33) % below
    };
    let fresh = [Freshness::Fresh, Freshness::Fading, Freshness::Old, Freshness::Never];
    let sure = [Confidence::High, Confidence::Medium, Confidence::Low];
    (0..size)
        .map(|_| {
            let entry = &few[random(few.len() as u64) as usize];
            Entry {
                freshness: fresh[random(4) as usize],
                confidence: sure[random(3) as usize],
                contacts: random(6) as u8,
                led_to: random(3) == 0,
                languages: if random(4) == 0 { vec!["fr".parse().unwrap()] } else { entry.languages.clone() },
                interpretation: (random(5) == 0).then_some(true),
                ..entry.clone()
            }
        })
        .collect()
}

fn same(entries: Vec<Entry>, query: &Query, now: Option<Moment>, page: usize) -> Result<(), TestCaseError> {
    let index = Index::build(entries);
    let results = Results::search(&index, query, now);
    let plain = searched(&index, query, now);
    prop_assert_eq!(results.total, plain.len());
    prop_assert_eq!(results.positions(), plain.iter().map(|hit| hit.position).collect());
    // Any page, and what is behind the last.
    for from in [0, page, page * 20, plain.len().saturating_sub(7), plain.len() + 3] {
        prop_assert_eq!(results.hits(from..from + 20), plain.iter().skip(from).take(20).copied().collect::<Vec<_>>(), "from {}", from);
    }
    let list = Results::list(&index, query, now);
    prop_assert_eq!(list.hits(0..40), listed(&index, query, index.all(), now).into_iter().take(40).collect::<Vec<_>>());
    prop_assert_eq!(list.usable, plain.iter().filter(|hit| index.entries()[hit.position as usize].is_usable(query)).count());
    Ok(())
}

proptest! {
    #[test]
    fn what_is_walked_is_what_is_sorted(
        few in prop::collection::vec(any_entry(), 1..30),
        size in 0usize..700,
        seed in any::<u64>(),
        query in any_query(),
        minutes in prop::option::of(0i64..(60 * 24 * 366)),
        page in 0usize..40,
    ) {
        let now = minutes.map(|minutes| Moment::of_seconds(1_767_225_600 + minutes * 60));
        same(directory(&few, size, seed), &query, now, page)?;
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6))]
    #[test]
    fn what_is_walked_is_what_is_sorted_in_a_large_directory_too(
        few in prop::collection::vec(any_entry(), 1..60),
        seed in any::<u64>(),
        query in any_query(),
        minutes in 0i64..(60 * 24 * 366),
        page in 0usize..900,
    ) {
        same(directory(&few, 20_000, seed), &query, Some(Moment::of_seconds(1_767_225_600 + minutes * 60)), page)?;
    }
}
