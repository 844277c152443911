//! The rules that hear danger, over the labelled sentences of `data/encoder`: a line that fires on everyday sentences is pruned.

use std::collections::BTreeMap;

use serde_json::Value;

use super::relevance::{Court, cases};
use crate::domain::locale::Locale;

/// Every labelled sentence: its language, whether it speaks of danger, and its words.
fn labelled() -> Vec<(Locale, bool, String)> {
    let files = ["en", "en-plain", "fr", "fr-plain"].map(|name| format!("data/encoder/sentences/{name}.jsonl"));
    let of = |case: Value| {
        (Locale::from_code(case["l"].as_str().unwrap()).unwrap(), case["d"] != "none", case["t"].as_str().unwrap().to_owned())
    };
    files.iter().flat_map(|file| cases(file)).map(of).collect()
}

#[test]
fn no_line_of_danger_fires_on_everyday_sentences() {
    let court = Court::opens();
    let mut fired: BTreeMap<String, [Vec<String>; 2]> = BTreeMap::new();
    for (locale, is_danger, text) in labelled() {
        for entry in court.reader(locale).fired(&text) {
            if entry.is_danger() {
                let name = format!("{} “{}”", entry.source, entry.pattern.written);
                fired.entry(name).or_default()[usize::from(is_danger)].push(text.clone());
            }
        }
    }
    assert!(fired.len() > 100, "only {} lines fired", fired.len());
    // One harmless sentence is chance; of more, a quarter at most.
    let eager = fired.iter().filter(|(_, [harmless, dangers])| harmless.len() > 1 && harmless.len() * 4 > harmless.len() + dangers.len());
    let eager: Vec<String> = eager.map(|(name, [harmless, dangers])| format!("{name}: {} dangers, {harmless:?}", dangers.len())).collect();
    assert!(eager.is_empty(), "{}", eager.join("\n"));
}
