//! Words that a typing error may stand for, ready to be compared.

use std::collections::{BTreeMap, BTreeSet};

use super::{
    super::likeness::{Letters, distance_at_most},
    tokens::sound,
};

/// Sounds shorter than this are alike too often.
const HEARD: usize = 3;

/// Known words, by their length and by their sound.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    by_length: BTreeMap<usize, Vec<Known>>,
    by_sound: BTreeMap<String, BTreeSet<String>>,
}

#[derive(Clone, Debug)]
struct Known {
    word: String,
    letters: Letters,
    /// How many documents use it.
    documents: u32,
}

/// How near a known word is to what was typed: the nearest is the smallest.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Nearness<'a> {
    /// Two for each change, one for a word that sounds alike.
    distance: usize,
    /// It begins with another letter, which is rarely mistyped.
    other_start: bool,
    /// What is used more is meant more often.
    documents: std::cmp::Reverse<u32>,
    /// The word.
    pub word: &'a str,
}

impl Nearness<'_> {
    /// What two vocabularies' words are compared by, before the words themselves.
    pub fn rank(&self) -> (usize, bool, std::cmp::Reverse<u32>) {
        (self.distance, self.other_start, self.documents)
    }
}

impl Vocabulary {
    /// Adds a word that is not in it yet, with the number of documents that use it.
    pub fn add(&mut self, word: &str, documents: u32) {
        let letters = Letters::of(word);
        self.by_length.entry(letters.count()).or_default().push(Known { word: word.to_owned(), letters, documents });
        self.by_sound.entry(sound(word)).or_default().insert(word.to_owned());
    }

    /// The word nearest to a typed one: of at least so many letters, with at most so many changes, or alike in sound.
    pub fn nearest(&self, typed: &str, least: usize, allowed: usize) -> Option<Nearness<'_>> {
        let (letters, heard, first) = (Letters::of(typed), sound(typed), typed.chars().next()?);
        let lengths = letters.count().saturating_sub(2).max(least)..=letters.count() + 2;
        if lengths.is_empty() {
            return None;
        }
        let changed = self.by_length.range(lengths.clone()).flat_map(|(_, known)| known).filter_map(|known| {
            known.letters.may_be_near(letters, allowed).then_some(())?;
            let changes = (1..=allowed).find(|most| distance_at_most(typed, &known.word, *most))?;
            Some(Nearness {
                distance: changes * 2,
                other_start: !known.word.starts_with(first),
                documents: std::cmp::Reverse(known.documents),
                word: &known.word,
            })
        });
        let alike = self.by_sound.get(&heard).filter(|_| heard.len() >= HEARD).into_iter().flatten();
        let alike = alike.filter(|word| lengths.contains(&word.chars().count())).map(|word| Nearness {
            distance: 1,
            other_start: false,
            documents: std::cmp::Reverse(self.documents(word)),
            word,
        });
        changed.chain(alike).min()
    }

    /// The first word that sounds like a typed one.
    pub fn sounding_like(&self, typed: &str) -> Option<&str> {
        let heard = sound(typed);
        self.by_sound.get(&heard).filter(|_| heard.len() >= HEARD)?.first().map(String::as_str)
    }

    fn documents(&self, word: &str) -> u32 {
        let known = self.by_length.get(&word.chars().count()).into_iter().flatten();
        known.filter(|known| known.word == word).map(|known| known.documents).next().unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_word_sounds_alike_or_differs_least_and_is_used_most() {
        let mut vocabulary = Vocabulary::default();
        for (word, documents) in [("shelter", 9), ("shelters", 2), ("counsellor", 3), ("suicide", 1), ("phone", 5), ("baby", 7)] {
            vocabulary.add(word, documents);
        }
        let nearest =
            |typed: &str, least: usize, allowed: usize| vocabulary.nearest(typed, least, allowed).map(|near| near.word.to_owned());
        assert_eq!(nearest("shetler", 6, 1).as_deref(), Some("shelter"));
        assert_eq!(nearest("sheltters", 6, 2).as_deref(), Some("shelters"));
        assert_eq!(nearest("kounselor", 6, 1).as_deref(), Some("counsellor"));
        assert_eq!(nearest("fone", 6, 1), None, "a short word is near to too many others");
        assert_eq!(vocabulary.sounding_like("fone"), Some("phone"));
        assert_eq!(nearest("bay", 6, 1), None);
    }
}
