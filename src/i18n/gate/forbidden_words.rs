//! Words that no page may say, as a list for each language: `locales/<locale>/forbidden-words.txt`.
//!
//! A line is `word | what to write instead | where it may stand`. A star at the end of a word stands for any ending. Where it
//! may be is a list divided by commas: a page; `glossary quoted`, there and only between quotation marks; or, between
//! quotation marks, a name that holds the word (`"Aboriginal Legal Services"`), on every page.

use std::{fs, path::Path};

/// The list of one language.
#[derive(Clone, Debug, Default)]
pub struct ForbiddenWords(Vec<Rule>);

#[derive(Clone, Debug)]
struct Rule {
    word: String,
    any_ending: bool,
    instead: String,
    exceptions: Vec<Exception>,
}

/// Where a word may be after all.
#[derive(Clone, Debug)]
enum Exception {
    /// On this page.
    Page(String),
    /// On this page, between quotation marks.
    QuotedOn(String),
    /// Inside this name.
    Name(String),
}

impl Exception {
    fn read(text: &str) -> Self {
        match text.strip_prefix('"').and_then(|text| text.strip_suffix('"')) {
            Some(name) => Self::Name(fold(name)),
            None => text.strip_suffix(" quoted").map_or_else(|| Self::Page(text.to_owned()), |page| Self::QuotedOn(page.to_owned())),
        }
    }

    /// True when it covers the word that stands at a place of a folded text.
    fn covers(&self, folded: &str, at: usize, page: &str) -> bool {
        match self {
            Self::Page(own) => own == page,
            Self::QuotedOn(own) => own == page && folded[..at].trim_end().ends_with(['"', '«']),
            Self::Name(name) => folded.match_indices(name).any(|(start, name)| (start..start + name.len()).contains(&at)),
        }
    }
}

impl ForbiddenWords {
    /// Reads a list.
    ///
    /// # Errors
    /// A line and a reason.
    pub fn load(file: &Path) -> Result<Self, (usize, String)> {
        Self::parse(&fs::read_to_string(file).map_err(|error| (1, error.to_string()))?)
    }

    /// Reads the text of a list.
    ///
    /// # Errors
    /// A line and a reason.
    pub fn parse(text: &str) -> Result<Self, (usize, String)> {
        let mut rules = Vec::new();
        for (at, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#')) {
            let fields: Vec<&str> = line.split('|').map(str::trim).collect();
            let (word, instead, places) = match fields[..] {
                [word, instead] => (word, instead, ""),
                [word, instead, places] => (word, instead, places),
                _ => return Err((at + 1, "a line has two or three parts: word | instead | where it may stand".to_owned())),
            };
            let (word, any_ending) = word.strip_suffix('*').map_or((word, false), |stem| (stem, true));
            if word.is_empty() || instead.is_empty() {
                return Err((at + 1, "the word or what to write instead is missing".to_owned()));
            }
            let exceptions = places.split(',').map(str::trim).filter(|place| !place.is_empty()).map(Exception::read).collect();
            rules.push(Rule { word: fold(word), any_ending, instead: instead.to_owned(), exceptions });
        }
        Ok(Self(rules))
    }

    /// Takes over the lines of another list.
    pub fn add(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    /// What a text says that it may not, with what to write instead: one sentence each.
    pub fn find(&self, text: &str, page: &str) -> Vec<String> {
        let folded = fold(text);
        self.0
            .iter()
            .filter(|rule| {
                places(&folded, &rule.word, rule.any_ending)
                    .any(|at| !rule.exceptions.iter().any(|exception| exception.covers(&folded, at, page)))
            })
            .map(|rule| format!("says “{}{}”: {}", rule.word, if rule.any_ending { "…" } else { "" }, rule.instead))
            .collect()
    }
}

/// Lower case, straight marks, plain spaces.
pub fn fold(text: &str) -> String {
    text.chars()
        .map(|c| match c {
            '’' | '‘' => '\'',
            '“' | '”' => '"',
            '\u{a0}' | '\u{202f}' | '\n' => ' ',
            '‑' => '-',
            c => c,
        })
        .flat_map(char::to_lowercase)
        .collect()
}

/// Where a word is in a folded text, as a word of its own or, with any ending, at the start of one.
pub fn places<'a>(folded: &'a str, word: &'a str, any_ending: bool) -> impl Iterator<Item = usize> + 'a {
    let is_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    folded.match_indices(word).map(|(at, _)| at).filter(move |at| {
        let starts = !is_word(word.chars().next()) || !is_word(folded[..*at].chars().next_back());
        let ends = any_ending || !is_word(word.chars().next_back()) || !is_word(folded[at + word.len()..].chars().next());
        starts && ends
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn list() -> ForbiddenWords {
        ForbiddenWords::parse(
            "# a list\nslave* | write trafficking\npimp | write trafficker | glossary quoted\n! | no exclamation marks\nbad choices | leave it out | myths\n\
             native | write Indigenous | \"Native Women's Centre\"\n")
        .unwrap()
    }

    #[test]
    fn a_word_is_found_whole_or_by_its_beginning() {
        let list = list();
        assert_eq!(list.find("Modern Slavery today", "home"), ["says “slave…”: write trafficking"]);
        assert_eq!(list.find("like a slaver, of slaves", "home"), ["says “slave…”: write trafficking"]);
        assert_eq!(list.find("a pimple", "home"), Vec::<String>::new());
        assert_eq!(list.find("Pimp. Bad\u{a0}choices!", "home").len(), 3);
    }

    #[test]
    fn a_page_may_have_an_exception_between_quotation_marks() {
        let list = list();
        assert!(list.find("The word \"pimp\" is slang.", "glossary").is_empty());
        assert!(list.find("Le mot «\u{a0}pimp\u{a0}».", "glossary").is_empty());
        assert_eq!(list.find("\"pimp\" and then pimp", "glossary").len(), 1);
        assert_eq!(list.find("The word \"pimp\" is slang.", "signs").len(), 1);
        assert!(list.find("bad choices", "myths").is_empty());
    }

    #[test]
    fn a_name_may_hold_a_word_on_every_page() {
        let list = list();
        assert!(list.find("Call the Native Women’s Centre now", "signs").is_empty());
        assert_eq!(list.find("Call the Native Women's Centre, a native place", "signs").len(), 1);
    }

    #[test]
    fn a_broken_line_is_named() {
        assert_eq!(ForbiddenWords::parse("# ok\nslave\n").unwrap_err().0, 2);
        assert_eq!(ForbiddenWords::parse("| x\n").unwrap_err().0, 1);
    }
}
