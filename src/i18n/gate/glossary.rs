//! The glossary of docs/WRITING.md: one word for one thing, in both languages, and the words that no text uses for it.
//!
//! It is the table under the heading “Glossary”: `| English | never | français | jamais |`. What is never written is a list divided
//! by semicolons; in brackets behind a word are the pages or, between quotation marks, the names in which it is right, divided by
//! commas.

use std::{fs, path::Path};

use crate::domain::locale::Locale;

use super::forbidden_words::ForbiddenWords;

/// The heading of the table.
const HEADING: &str = "## Glossary";

/// The glossary.
#[derive(Clone, Debug, Default)]
pub struct Glossary {
    /// What no English text says.
    english: ForbiddenWords,
    /// What no French text says.
    french: ForbiddenWords,
    /// How many terms it has.
    pub terms: usize,
}

impl Glossary {
    /// Reads the glossary of a guide.
    ///
    /// # Errors
    /// A line and a reason.
    pub fn load(guide: &Path) -> Result<Self, (usize, String)> {
        Self::parse(&fs::read_to_string(guide).map_err(|error| (1, error.to_string()))?)
    }

    /// Reads the glossary in the text of a guide.
    ///
    /// # Errors
    /// A line and a reason.
    pub fn parse(guide: &str) -> Result<Self, (usize, String)> {
        let start = guide.lines().position(|line| line == HEADING).ok_or((1, format!("the heading “{HEADING}” is missing")))?;
        let rows = guide.lines().enumerate().skip(start + 1).take_while(|(_, line)| !line.starts_with("## "));
        // The first two lines of a table are its head and its rule.
        let mut glossary = Self::default();
        for (at, line) in rows.filter(|(_, line)| line.starts_with('|')).skip(2) {
            let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
            let [english, never, french, jamais] = cells[..] else {
                return Err((at + 1, "a term has four cells: English, never, French, jamais".to_owned()));
            };
            if english.is_empty() || french.is_empty() {
                return Err((at + 1, "a term has a word in both languages".to_owned()));
            }
            for (words, term, list) in [(never, english, &mut glossary.english), (jamais, french, &mut glossary.french)] {
                let of_language = ForbiddenWords::parse(&lines(words, term)).map_err(|(_, reason)| (at + 1, reason))?;
                list.add(of_language);
            }
            glossary.terms += 1;
        }
        if glossary.terms == 0 {
            return Err((start + 1, "the glossary has no terms".to_owned()));
        }
        Ok(glossary)
    }

    /// What no text of a language says.
    pub const fn never(&self, locale: Locale) -> &ForbiddenWords {
        match locale {
            Locale::En => &self.english,
            Locale::Fr => &self.french,
        }
    }
}

/// The words of a cell as lines of a list of forbidden words.
fn lines(cell: &str, term: &str) -> String {
    let line = |part: &str| {
        let (word, exceptions) = part.split_once('(').unwrap_or((part, ""));
        format!("{} | the glossary has “{term}” | {}\n", word.trim(), exceptions.trim_end().trim_end_matches(')'))
    };
    cell.split(';').map(str::trim).filter(|part| !part.is_empty()).map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const GUIDE: &str = "# Writing\n\n## Glossary\n\nOne word for one thing.\n\n| English | Never | Français | Jamais |\n|---|---|---|---|\n\
        | email address | mailbox; mailboxes | adresse courriel | boîte de courriel |\n\
        | service | supports (\"Community Supports Fund\", glossary) | service | |\n\n## Next\n\n| a | b |\n";

    #[test]
    fn a_word_of_the_never_column_is_found_and_the_right_word_is_named() {
        let glossary = Glossary::parse(GUIDE).unwrap();
        assert_eq!(glossary.terms, 2);
        assert_eq!(glossary.never(Locale::En).find("Open your mailbox.", "mail"), ["says “mailbox”: the glossary has “email address”"]);
        assert_eq!(glossary.never(Locale::Fr).find("Ouvrez votre boîte de courriel.", "mail").len(), 1);
        assert!(glossary.never(Locale::Fr).find("Open your mailbox.", "mail").is_empty());
    }

    #[test]
    fn a_name_and_a_page_in_brackets_may_hold_it() {
        let never = Glossary::parse(GUIDE).unwrap();
        let never = never.never(Locale::En);
        assert!(never.find("The Community Supports Fund", "providers").is_empty());
        assert!(never.find("Supports", "glossary").is_empty());
        assert_eq!(never.find("Twelve supports near you", "find").len(), 1);
    }

    #[test]
    fn a_guide_without_terms_or_with_a_broken_row_is_named() {
        assert_eq!(Glossary::parse("# Writing\n").unwrap_err().0, 1);
        assert_eq!(Glossary::parse("## Glossary\n").unwrap_err().0, 1);
        assert_eq!(Glossary::parse(&GUIDE.replace(" adresse courriel ", "")).unwrap_err().0, 9);
        assert_eq!(Glossary::parse(&GUIDE.replace("| boîte de courriel |", "|")).unwrap_err().0, 9);
    }
}
