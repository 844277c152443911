//! What people do to words on a phone changes the danger of hardly any sentence: capitals, lost apostrophes and accents, one typing slip,
//! short spellings.

use super::relevance::{Court, cases};
use crate::{
    domain::locale::Locale,
    finder::words::{reader::Reader, taken_back::TakenBack, target::Danger},
};

/// The maximum share of sentences whose danger a change may change, in hundredths.
const MAX_CHANGED: usize = 2;
/// One of this many labelled sentences is tried.
const STEP: usize = 40;

type Change = (&'static str, fn(&str) -> String);

const CHANGES: [Change; 5] = [
    ("capitals", |text| text.to_uppercase()),
    ("apostrophes", |text| text.replace(['\'', '’'], "")),
    ("accents", without_accents),
    ("slip", slip),
    ("spellings", short),
];

#[test]
fn hurried_spelling_hardly_changes_a_danger() {
    let court = Court::opens();
    let sentences = sentences();
    let half = sentences.len().div_ceil(2);
    let changed: Vec<[Vec<String>; CHANGES.len()]> = std::thread::scope(|scope| {
        let workers: Vec<_> = sentences.chunks(half).map(|part| scope.spawn(|| changed(&court, part))).collect();
        workers.into_iter().map(|worker| worker.join().unwrap()).collect()
    });
    for (at, (name, _)) in CHANGES.iter().enumerate() {
        let lines: Vec<&str> = changed.iter().flat_map(|lists| lists[at].iter().map(String::as_str)).collect();
        assert!(lines.len() * 100 <= sentences.len() * MAX_CHANGED, "{name}: {} of {}\n{}", lines.len(), sentences.len(), lines.join("\n"));
    }
}

/// For each change, the sentences whose danger it changes.
fn changed(court: &Court, sentences: &[(Locale, String)]) -> [Vec<String>; CHANGES.len()] {
    let mut lists = std::array::from_fn(|_| Vec::new());
    for (locale, text) in sentences {
        let before = danger(court, *locale, text);
        for (list, (_, change)) in lists.iter_mut().zip(CHANGES) {
            let other = change(text);
            let after = if other == *text { before } else { danger(court, *locale, &other) };
            if before != after {
                list.push(format!("{text} ({before:?}) | {other} ({after:?})"));
            }
        }
    }
    lists
}

fn danger(court: &Court, locale: Locale, text: &str) -> Option<Danger> {
    let reader = court.reader(locale);
    let (judgement, _) = court.judge.judge(&reader.mended(text)).unwrap();
    Reader { judgement: Some(&judgement), ..reader }.read(text, &TakenBack::default()).danger
}

/// The judged sentences, and some of the labelled ones.
fn sentences() -> Vec<(Locale, String)> {
    let locale = |code: &str| Locale::from_code(code).unwrap();
    let mut sentences = Vec::new();
    for file in ["words", "words2"] {
        let of = |case: serde_json::Value| (locale(case["locale"].as_str().unwrap()), case["text"].as_str().unwrap().to_owned());
        sentences.extend(cases(&format!("data/directory/{file}.jsonl")).into_iter().map(of));
    }
    let (labelled, _) = crate::meaning::sentences::load(std::path::Path::new("data/encoder/sentences")).unwrap();
    sentences.extend(labelled.into_iter().step_by(STEP).map(|sentence| (locale(&sentence.l), sentence.t)));
    sentences
}

fn without_accents(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization as _;
    text.nfd().filter(|letter| !unicode_normalization::char::is_combining_mark(*letter)).collect()
}

/// Two letters swapped in the middle of the second longest word: a word that says something, and not always the one that says most.
fn slip(text: &str) -> String {
    let mut words: Vec<String> = text.split(' ').map(str::to_owned).collect();
    let mut by_length: Vec<usize> = (0..words.len()).filter(|at| words[*at].chars().all(char::is_alphabetic)).collect();
    by_length.sort_by_key(|at| std::cmp::Reverse(words[*at].chars().count()));
    if let Some(at) = by_length.get(1).or_else(|| by_length.first()).copied() {
        let mut letters: Vec<char> = words[at].chars().collect();
        let middle = letters.len() / 2;
        if middle > 0 {
            letters.swap(middle, middle - 1);
        }
        words[at] = letters.into_iter().collect();
    }
    words.join(" ")
}

fn short(text: &str) -> String {
    const SHORT: [(&str, &str); 14] = [
        ("you", "u"),
        ("are", "r"),
        ("and", "n"),
        ("to", "2"),
        ("for", "4"),
        ("with", "w"),
        ("because", "bc"),
        ("please", "pls"),
        ("que", "k"),
        ("je", "j"),
        ("pour", "pr"),
        ("dans", "ds"),
        ("avec", "avc"),
        ("pas", "pa"),
    ];
    let spelt = |word: &str| SHORT.iter().find(|(long, _)| *long == word).map_or(word.to_owned(), |(_, short)| (*short).to_owned());
    text.split(' ').map(spelt).collect::<Vec<_>>().join(" ")
}
