//! The ordinary words of both languages: what is a word and no misspelling, and what is too common to mean one thing.

use std::collections::BTreeMap;

use crate::domain::locale::Locale;

use super::tokens::words;

/// So many of the most frequent words of a language are ordinary: alone, none of them says who someone is, where, or in which danger.
const COMMON: usize = 5_000;

/// Words by language, each with its place in the order of frequency.
#[derive(Clone, Debug, Default)]
pub struct Ordinary {
    by_word: BTreeMap<String, [Option<u16>; 2]>,
}

impl Ordinary {
    /// Adds a language's words, the most frequent first, one a line. Lines that begin with `#` are comments.
    pub fn add(&mut self, locale: Locale, text: &str) {
        let lines = text.lines().filter(|line| !line.starts_with('#'));
        for (rank, line) in (0u16..).zip(lines) {
            for word in words(line) {
                let ranks = self.by_word.entry(word).or_default();
                // Two words may have one form, such as « a » and « à »: the more frequent one counts.
                ranks[locale as usize].get_or_insert(rank);
            }
        }
    }

    /// The words of a language.
    pub fn words(&self, locale: Locale) -> impl Iterator<Item = &str> {
        self.by_word.iter().filter(move |(_, ranks)| ranks[locale as usize].is_some()).map(|(word, _)| word.as_str())
    }

    /// True for a word of either language.
    pub fn is_word(&self, word: &str) -> bool {
        self.by_word.contains_key(word)
    }

    /// True for a word of a language.
    pub fn is_word_of(&self, word: &str, locale: Locale) -> bool {
        self.by_word.get(word).is_some_and(|ranks| ranks[locale as usize].is_some())
    }

    /// True for one of the most frequent words of a language.
    pub fn is_common(&self, word: &str, locale: Locale) -> bool {
        self.by_word.get(word).and_then(|ranks| ranks[locale as usize]).is_some_and(|rank| usize::from(rank) < COMMON)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_known_in_its_language_and_common_near_the_top() {
        let mut ordinary = Ordinary::default();
        ordinary.add(Locale::Fr, "# une liste\nde\nla\nl'été");
        assert!(ordinary.is_word("ete") && ordinary.is_common("de", Locale::Fr));
        assert!(!ordinary.is_common("de", Locale::En) && !ordinary.is_word("une"));
    }
}
