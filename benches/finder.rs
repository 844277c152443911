//! How long a search takes with the shipped directory: p50 and p99, beside a plain scan of the same entries in the same run.
//!
//! `cargo bench --bench finder`. The reference does the same work in the simplest way: every entry is asked every question, once for
//! the matches and once for each choice that has a count beside it.

use std::{
    io::Write as _,
    path::Path,
    time::{Duration, Instant},
};

use porchlight::{
    domain::{age::AgeBand, answer::Answer, census_division::CensusDivision, moment::Moment, taxonomy::Category},
    editing::import::Directory,
    finder::{
        entry::Entry,
        index::Index,
        listing::Listing,
        query::{Area, IndigenousChoice, Query},
        results::Results,
    },
};

const ROUNDS: usize = 4_000;

/// Always the same queries: a small linear generator.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % limit
    }
}

fn query(numbers: &mut Numbers) -> Query {
    let divisions: Vec<CensusDivision> = CensusDivision::all().collect();
    let mut query = Query { age: Some(AgeBand::ALL[numbers.below(6)]), ..Query::default() };
    query.area = Area::of(vec![divisions[numbers.below(49)]]);
    query.needs.insert(Category::ALL[numbers.below(20)]);
    if numbers.below(3) == 0 {
        query.indigenous.insert(IndigenousChoice::Any);
    }
    query
}

fn fits(query: &Query, entry: &Entry) -> bool {
    query.age.is_none_or(|band| entry.ages.takes(band) != Answer::No)
        && query.area.as_ref().is_none_or(|area| area.divisions().iter().any(|division| entry.area.serves(*division)))
        && (query.needs.is_empty() || query.needs.iter().any(|need| entry.categories.contains(need)))
        && (query.indigenous.is_empty() || entry.indigenous_led || entry.indigenous_specific)
}

fn scan(entries: &[Entry], query: &Query) -> usize {
    let found = entries.iter().filter(|entry| fits(query, entry)).count();
    let mut sum = 0;
    for band in AgeBand::ALL {
        let other = Query { age: None, ..query.clone() };
        sum += entries.iter().filter(|entry| fits(&other, entry) && entry.ages.takes(band) == Answer::Yes).count();
    }
    for division in CensusDivision::all() {
        let other = Query { area: None, ..query.clone() };
        sum += entries.iter().filter(|entry| fits(&other, entry) && entry.area.serves(division)).count();
    }
    for category in Category::ALL {
        let other = Query { needs: [].into(), ..query.clone() };
        sum += entries.iter().filter(|entry| fits(&other, entry) && entry.categories.contains(category)).count();
    }
    found + sum
}

fn measure(mut work: impl FnMut(&Query) -> usize) -> (Duration, Duration, usize) {
    let mut numbers = Numbers(7);
    let mut checksum = 0;
    let mut times: Vec<Duration> = (0..ROUNDS)
        .map(|_| {
            let query = query(&mut numbers);
            let start = Instant::now();
            checksum += work(&query);
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    (times[ROUNDS / 2], times[ROUNDS * 99 / 100], checksum)
}

fn main() {
    let Ok(directory) = Directory::read(Path::new("data/directory")) else { return };
    let entries: Vec<Entry> = directory.listings().iter().map(Listing::entry).collect();
    let index = Index::build(entries.clone());
    let (p50, p99, _) = measure(|query| Results::search(&index, query, Some(Moment::of_seconds(1_795_464_000))).hits.len());
    let (scan_p50, scan_p99, _) = measure(|query| scan(&entries, query));
    let mut out = std::io::stdout();
    let ratio = |a: Duration, b: Duration| a.as_secs_f64() / b.as_secs_f64();
    let _ = writeln!(out, "{} listings, {ROUNDS} queries (age + place + kind of help, all counts)", entries.len());
    let _ = writeln!(out, "finder       p50 {p50:?}  p99 {p99:?}");
    let _ = writeln!(out, "plain scan   p50 {scan_p50:?}  p99 {scan_p99:?}");
    let _ = writeln!(out, "finder / scan  p50 {:.3}  p99 {:.3}", ratio(p50, scan_p50), ratio(p99, scan_p99));
}
