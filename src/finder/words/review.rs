//! What `porchlight check` says about the lexicon: lines that no sentence makes fire, and lines that fire on an ordinary word.

use std::collections::{BTreeMap, BTreeSet};

use super::{reader::Reader, reading::Reading, taken_back::TakenBack};

/// Patterns that do not hear even the words they are made of, each with its file and line: a spelling rewrites them, a place takes them,
/// or the words are common to both languages. `reader` reads the page of the language.
pub fn unreachable_entries(reader: &Reader<'_>) -> Vec<String> {
    let entries = reader.lexicon.entries().iter().filter(|entry| entry.locale == reader.locale);
    entries
        .flat_map(|entry| entry.pattern.examples().into_iter().map(move |example| (entry, example)))
        .filter(|(entry, example)| {
            !reader.fired(example).iter().any(|fired| fired.source == entry.source && fired.pattern.written == entry.pattern.written)
        })
        .map(|(entry, example)| format!("{}: “{example}” does not make “{}” fire", entry.source, entry.pattern.written))
        .collect()
}

/// Ordinary words that alone set a filter, an audience, a wish or a danger on the page of the reader's language, and are not on the
/// reviewed list; and words of that list that set nothing.
pub fn ambiguous_words(reader: &Reader<'_>, reviewed: &BTreeMap<String, String>) -> Vec<String> {
    let mut needed = BTreeSet::new();
    let mut problems = Vec::new();
    for word in reader.lexicon.ordinary().words(reader.locale) {
        let set = set(&reader.read(word, &TakenBack::default()));
        if set.is_empty() {
            continue;
        }
        if reviewed.contains_key(word) {
            needed.insert(word);
        } else {
            problems.push(format!("the ordinary word “{word}” alone sets {} on a page in {}", set.join(", "), reader.locale.code()));
        }
    }
    let idle = reviewed.keys().filter(|word| !needed.contains(word.as_str()));
    problems.extend(idle.map(|word| format!("“{word}” is on the reviewed list of {} and sets nothing", reader.locale.code())));
    problems
}

fn set(reading: &Reading) -> Vec<&'static str> {
    [
        ("an age", reading.age.is_some()),
        ("a place", reading.place.is_some()),
        ("Indigenous services", reading.indigenous),
        ("an audience", !reading.audiences.is_empty()),
        ("a language", !reading.languages.is_empty()),
        ("a way of contact", !reading.access.is_empty()),
        ("no police", reading.without_police),
        ("a danger", reading.danger.is_some()),
    ]
    .into_iter()
    .filter_map(|(name, set)| set.then_some(name))
    .collect()
}
