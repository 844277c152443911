//! How long a search takes with the shipped directory: p50 and p99, beside a plain scan of the same entries in the same run.
//!
//! `cargo bench --bench finder`. The reference does the same work in the simplest way: every entry is asked every question, once for
//! the matches and once for each choice that has a count beside it. Then the same search in directories of up to a million listings.

use std::{
    io::Write as _,
    path::Path,
    time::{Duration, Instant},
};

use porchlight::{
    domain::{
        age::AgeBand, answer::Answer, census_division::CensusDivision, moment::Moment, service_area::ServiceArea, taxonomy::Category,
    },
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

fn measure(rounds: usize, mut work: impl FnMut(&Query) -> usize) -> (Duration, Duration, usize) {
    let mut numbers = Numbers(7);
    let mut checksum = 0;
    let mut times: Vec<Duration> = (0..rounds)
        .map(|_| {
            let query = query(&mut numbers);
            let start = Instant::now();
            checksum += work(&query);
            start.elapsed()
        })
        .collect();
    times.sort_unstable();
    (times[rounds / 2], times[rounds * 99 / 100], checksum)
}

/// A directory of so many listings: the shipped ones again and again, each time somewhere else. The same on every machine.
fn directory_of(shipped: &[Entry], size: usize) -> Vec<Entry> {
    let (mut numbers, divisions): (_, Vec<CensusDivision>) = (Numbers(11), CensusDivision::all().collect());
    let elsewhere = |area: &ServiceArea, numbers: &mut Numbers| match area {
        ServiceArea::Divisions(own) => ServiceArea::Divisions(own.iter().map(|_| divisions[numbers.below(divisions.len())]).collect()),
        other => other.clone(),
    };
    let copy = |at: usize| {
        let entry = &shipped[at % shipped.len()];
        if at < shipped.len() { entry.clone() } else { Entry { area: elsewhere(&entry.area, &mut numbers), ..entry.clone() } }
    };
    (0..size).map(copy).collect()
}

/// How a search grows with the directory, and the plainest search of the same directory beside it where that ends in time.
fn scale(shipped: &[Entry], out: &mut impl std::io::Write) {
    let now = Some(Moment::of_seconds(1_795_464_000));
    for size in [shipped.len(), 10_000, 100_000, 1_000_000] {
        let entries = directory_of(shipped, size);
        let rounds = (4_000_000 / size).clamp(20, 2_000);
        let started = Instant::now();
        let index = Index::build(entries);
        let built = started.elapsed();
        let (p50, p99, _) = measure(rounds, |query| Results::search(&index, query, now).hits(0..20).len());
        let (list, _, _) = measure(rounds, |query| Results::list(&index, query, now).hits(0..20).len());
        let (all, _, _) = measure(rounds.min(100), |query| Results::list(&index, query, now).all().len());
        let _ = writeln!(
            out,
            "{size:>9}  index {built:>10.1?}  page with counts p50 {p50:>9.1?} p99 {p99:>9.1?}  first 20 p50 {list:>9.1?}  all in order p50 {all:>9.1?}"
        );
    }
}

fn main() {
    let Ok(directory) = Directory::read(Path::new("data/directory")) else { return };
    let entries: Vec<Entry> = directory.listings().iter().map(Listing::entry).collect();
    let index = Index::build(entries.clone());
    let (p50, p99, _) = measure(ROUNDS, |query| Results::search(&index, query, Some(Moment::of_seconds(1_795_464_000))).hits(0..20).len());
    let (scan_p50, scan_p99, _) = measure(ROUNDS, |query| scan(&entries, query));
    let mut out = std::io::stdout();
    let ratio = |a: Duration, b: Duration| a.as_secs_f64() / b.as_secs_f64();
    let _ = writeln!(out, "{} listings, {ROUNDS} queries (age + place + kind of help, all counts)", entries.len());
    let _ = writeln!(out, "finder       p50 {p50:?}  p99 {p99:?}");
    let _ = writeln!(out, "plain scan   p50 {scan_p50:?}  p99 {scan_p99:?}");
    let _ = writeln!(out, "finder / scan  p50 {:.3}  p99 {:.3}", ratio(p50, scan_p50), ratio(p99, scan_p99));
    let _ = writeln!(out, "\nThe same search in larger directories (the shipped listings again and again, elsewhere)");
    scale(&entries, &mut out);
}
