//! The lexicon from the files of `locales/<language>/search`.

use std::{fs, path::Path};

use crate::domain::locale::Locale;

use super::lexicon::Lexicon;

/// The file of town names that are ordinary words; all others hold lines.
const NOT_PLACES: &str = "not-places.txt";

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
            match fs::read_to_string(&file) {
                Ok(text) if file.file_name().is_some_and(|name| name == NOT_PLACES) => lexicon.add_not_places(&text),
                Ok(text) => problems.extend(lexicon.add(&file.display().to_string(), &text)),
                Err(error) => problems.push(format!("{}:1: {error}", file.display())),
            }
        }
    }
    (lexicon, problems)
}
