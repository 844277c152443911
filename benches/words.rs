//! How long it takes to read typed words: p50 and p99 of the judged sentences, each made 200 letters long, beside the
//! plainest way to do a part of the work in the same run.
//!
//! `cargo bench --bench words`. The reference looks for every written pattern of the lexicon in the text with `str::contains`, and knows
//! nothing of places, ages, typing errors or other forms of a word.

use std::{
    fs,
    io::Write as _,
    path::Path,
    time::{Duration, Instant},
};

use porchlight::{
    domain::locale::Locale,
    editing::import::Directory,
    finder::{
        gazetteer_files,
        place::fold,
        snapshot::Snapshot,
        words::{lexicon_files, reader::Reader, taken_back::TakenBack},
    },
};

const ROUNDS: usize = 20;
/// Letters of each text: a long search, though not the longest that is read.
const LETTERS: usize = 200;

/// The judged sentences with their languages, each repeated up to the letters that are read.
fn sentences() -> Vec<(Locale, String)> {
    let text = fs::read_to_string("data/directory/words.jsonl").unwrap_or_default();
    let cases = text.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    cases
        .filter_map(|case| {
            let locale = Locale::from_code(case["locale"].as_str()?)?;
            let long = format!("{} ", case["text"].as_str()?).repeat(LETTERS).chars().take(LETTERS).collect();
            Some((locale, long))
        })
        .collect()
}

/// What reading cost: half of all readings, 99 of 100, and the sentence whose quickest reading took longest, which noise does not change.
struct Cost<'a> {
    p50: Duration,
    p99: Duration,
    slowest: (Duration, &'a str),
}

fn measure(sentences: &[(Locale, String)], mut work: impl FnMut(Locale, &str) -> usize) -> Cost<'_> {
    let mut checksum = 0;
    let mut times = Vec::with_capacity(sentences.len() * ROUNDS);
    let mut slowest = (Duration::ZERO, "");
    for (locale, text) in sentences {
        let mut quickest = Duration::MAX;
        for _ in 0..ROUNDS {
            let start = Instant::now();
            checksum += work(*locale, text);
            let time = start.elapsed();
            quickest = quickest.min(time);
            times.push(time);
        }
        slowest = slowest.max((quickest, text));
    }
    std::hint::black_box(checksum);
    times.sort_unstable();
    Cost { p50: times[times.len() / 2], p99: times[times.len() * 99 / 100], slowest }
}

fn main() {
    let Ok(directory) = Directory::read(Path::new("data/directory")) else { return };
    let Ok(gazetteer) = gazetteer_files::load(Path::new("data/geo")) else { return };
    let (lexicon, _) = lexicon_files::load(Path::new("locales"));
    let snapshot = Snapshot::new(Default::default(), directory.listings());
    let sentences = sentences();
    if sentences.is_empty() {
        return;
    }
    let Cost { p50, p99, slowest } = measure(&sentences, |locale, text| {
        let reader = Reader { lexicon: &lexicon, gazetteer: &gazetteer, index: snapshot.text(), locale, judgement: None };
        reader.read(text, &TakenBack::default()).terms.len()
    });
    let patterns: Vec<String> = lexicon.entries().iter().flat_map(|entry| entry.pattern.examples()).map(|example| fold(&example)).collect();
    let scan = measure(&sentences, |_, text| {
        let text = fold(text);
        patterns.iter().filter(|pattern| text.contains(pattern.as_str())).count()
    });
    let mut out = std::io::stdout();
    let ratio = |a: Duration, b: Duration| a.as_secs_f64() / b.as_secs_f64();
    let _ = writeln!(out, "{} sentences of {LETTERS} letters, {} patterns", sentences.len(), patterns.len());
    let _ = writeln!(out, "reader           p50 {p50:?}  p99 {p99:?}  slowest {:?}: {}", slowest.0, slowest.1);
    let _ = writeln!(out, "str::contains    p50 {:?}  p99 {:?}", scan.p50, scan.p99);
    let _ = writeln!(out, "reader / contains  p50 {:.3}  p99 {:.3}", ratio(p50, scan.p50), ratio(p99, scan.p99));
}
