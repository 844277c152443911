//! The lexicon from the files of `locales/<language>/search`.

use std::{collections::BTreeMap, fs, path::Path};

use crate::domain::locale::Locale;

use super::{super::place::fold, lexicon::Lexicon};

/// The file of town names that are ordinary words.
const NOT_PLACES: &str = "not-places.txt";
/// The file of words that negate.
const NEGATIONS: &str = "negations.txt";
/// The file of ordinary words.
const ORDINARY: &str = "ordinary.txt";
/// The file of ordinary words that may set a choice, for `porchlight check` alone.
const REVIEWED: &str = "reviewed.txt";
/// The file of spellings; all others hold lines.
const SPELLINGS: &str = "spellings.txt";

/// Reads every `*.txt` of both languages into one lexicon. What cannot be read is said as `file:line: reason`.
pub fn load(locales: &Path) -> (Lexicon, Vec<String>) {
    let mut lexicon = Lexicon::default();
    let mut problems = Vec::new();
    for locale in Locale::ALL {
        let folder = locales.join(locale.code()).join("search");
        let mut files: Vec<_> = match fs::read_dir(&folder) {
            Ok(entries) => entries.filter_map(|entry| entry.ok().map(|entry| entry.path())).collect(),
            Err(error) => {
                problems.push(format!("{}:1: {error}", folder.display()));
                continue;
            }
        };
        files.retain(|file| file.extension().is_some_and(|ending| ending == "txt"));
        files.sort_unstable();
        for file in files {
            let text = match fs::read_to_string(&file) {
                Ok(text) => text,
                Err(error) => {
                    problems.push(format!("{}:1: {error}", file.display()));
                    continue;
                }
            };
            let shown = file.display().to_string();
            match file.file_name().and_then(|name| name.to_str()) {
                Some(NOT_PLACES) => lexicon.add_not_places(&text),
                Some(NEGATIONS) => lexicon.add_negations(&text),
                Some(REVIEWED) => {}
                Some(ORDINARY) => lexicon.add_ordinary(locale, &text),
                Some(SPELLINGS) => problems.extend(lexicon.add_spellings(locale, &shown, &text)),
                _ => problems.extend(lexicon.add(locale, &shown, &text)),
            }
        }
    }
    (lexicon, problems)
}

/// The ordinary words of a language that may set a choice, each with the reason: a line is words, separated by commas, then `=` and
/// the reason. A line without a reason is a problem, said as `file:line: reason`.
pub fn reviewed(locales: &Path, locale: Locale) -> (BTreeMap<String, String>, Vec<String>) {
    let file = locales.join(locale.code()).join("search").join(REVIEWED);
    let text = match fs::read_to_string(&file) {
        Ok(text) => text,
        Err(error) => return (BTreeMap::new(), vec![format!("{}:1: {error}", file.display())]),
    };
    let mut reviewed = BTreeMap::new();
    let mut problems = Vec::new();
    for (number, line) in (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#')) {
        match line.split_once('=').map(|(written, reason)| (written, reason.trim())).filter(|(_, reason)| !reason.is_empty()) {
            Some((written, reason)) => reviewed.extend(written.split(',').map(|word| (fold(word), reason.to_owned()))),
            None => problems.push(format!("{}:{number}: a line is words = the reason", file.display())),
        }
    }
    (reviewed, problems)
}
