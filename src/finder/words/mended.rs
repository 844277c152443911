//! Words with their typing slips mended and their short spellings written out, for the model: it reads whole words best.
//!
//! Only a word that no one knows is mended, and only where one ordinary word alone can be meant.

use crate::domain::locale::Locale;

use super::{
    super::normal::normal,
    reader::{CORRECTED, Reader},
};

/// The minimum number of letters of a word in which two letters may be swapped.
const SWAPPED: usize = 3;
/// The minimum number of letters of a word in which a letter may be wrong, missing or too many.
const CHANGED: usize = 6;

/// Short spellings that are written out for the model alone: to the rules they may be initials or a part of a name.
const SHORT: [(Locale, &str, &str); 11] = [
    (Locale::En, "n", "and"),
    (Locale::En, "u", "you"),
    (Locale::En, "r", "are"),
    (Locale::En, "ur", "your"),
    (Locale::Fr, "pa", "pas"),
    (Locale::Fr, "j", "je"),
    (Locale::Fr, "k", "que"),
    (Locale::Fr, "pr", "pour"),
    (Locale::Fr, "ds", "dans"),
    (Locale::Fr, "vs", "vous"),
    (Locale::Fr, "ns", "nous"),
];

impl Reader<'_> {
    /// The text with its slips mended: “he htis me” stays, because it may be “hits” or “this”; “he wnats me” is “he wants me”.
    pub fn mended(&self, text: &str) -> String {
        let mut mended = String::with_capacity(text.len());
        let mut looked = 0;
        for part in text.split_inclusive(|letter: char| !letter.is_alphabetic()) {
            let word = part.trim_end_matches(|letter: char| !letter.is_alphabetic());
            let folded = normal(word);
            let letters = folded.chars().count();
            let short = SHORT.iter().find(|(locale, short, _)| *locale == self.locale && *short == folded && !part.ends_with(['\'', '’']));
            let spelt = short.map(|(_, _, long)| (*long).to_owned()).or_else(|| self.lexicon.meaning_of_spelling(&folded, self.locale));
            let length = (SWAPPED..=24).contains(&letters);
            let strange = spelt.is_none() && length && looked < CORRECTED && !self.knows(&folded);
            looked += usize::from(strange);
            match spelt.or_else(|| strange.then(|| self.meant(&folded)).flatten()) {
                Some(meant) => mended.extend([meant.as_str(), &part[word.len()..]]),
                None => mended.push_str(part),
            }
        }
        mended
    }

    /// The one ordinary word that differs by a swap, or else by one letter.
    fn meant(&self, word: &str) -> Option<String> {
        let letters: Vec<char> = word.chars().collect();
        let ordinary = self.lexicon.ordinary();
        let swaps = (1..letters.len()).map(|at| {
            let mut letters = letters.clone();
            letters.swap(at, at - 1);
            letters
        });
        let is_word = |word: &str| ordinary.is_word_of(word, self.locale) || self.lexicon.meaning_of_spelling(word, self.locale).is_some();
        if let Some(found) = only(swaps, is_word) {
            return found;
        }
        if letters.len() < CHANGED {
            return None;
        }
        let without = (0..letters.len()).map(|at| [&letters[..at], &letters[at + 1..]].concat());
        let with = (0..=letters.len()).flat_map(|at| ('a'..='z').map(move |letter| (at, letter)));
        let with = with.map(|(at, letter)| [&letters[..at], &[letter], &letters[at..]].concat());
        let other = (0..letters.len()).flat_map(|at| ('a'..='z').map(move |letter| (at, letter)));
        let other = other.map(|(at, letter)| [&letters[..at], &[letter], &letters[at + 1..]].concat());
        only(without.chain(with).chain(other), |word| ordinary.is_common(word, self.locale)).flatten()
    }
}

/// The one word among these that is known; `Some(None)` when there are several.
fn only(words: impl Iterator<Item = Vec<char>>, is_known: impl Fn(&str) -> bool) -> Option<Option<String>> {
    let mut found: Option<String> = None;
    for word in words.map(|letters| letters.into_iter().collect::<String>()).filter(|word| is_known(word)) {
        match &found {
            Some(other) if *other != word => return Some(None),
            _ => found = Some(word),
        }
    }
    found.map(Some)
}
