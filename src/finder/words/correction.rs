//! Typing errors: only a word that no one knows is mended, and only into a long one.

use std::collections::BTreeMap;

use super::{
    super::likeness::distance_at_most,
    reader::{CORRECTED, Reader},
    sentence::{Correction, Word},
    tokens::stem,
    vocabulary::Vocabulary,
};

/// Only words of this many letters are what a typing error may stand for.
const LONG: usize = 6;

impl Reader<'_> {
    /// Puts the nearest known word in the place of one that no one knows.
    pub(super) fn correct(&self, sentence: &mut Vec<Word>, unfinished: bool) {
        let mut looked = 0;
        let mut at = 0;
        // Who repeats a word repeats the mistake.
        let mut known: BTreeMap<String, Option<String>> = BTreeMap::new();
        while at < sentence.len() {
            let word = &sentence[at];
            let letters = word.typed.chars().count();
            let last = unfinished && at + 1 == sentence.len();
            let strange =
                !word.taken && (4..=24).contains(&letters) && word.typed.chars().all(char::is_alphabetic) && !self.knows(&word.typed);
            if strange && looked < CORRECTED && (!last || self.index.beginning(&word.typed, 1).is_empty()) {
                let typed = word.typed.clone();
                let near = known.entry(typed.clone()).or_insert_with(|| {
                    looked += 1;
                    self.nearest(&typed)
                });
                if let Some(near) = near.clone() {
                    let slip = typed.chars().count() >= LONG && distance_at_most(&typed, &near, 1);
                    sentence[at].stem = stem(&near);
                    sentence[at].corrected = Some(if slip { Correction::Slip } else { Correction::Guess });
                    sentence[at].note(|| format!("is read as “{near}”, {}", if slip { "one slip" } else { "a guess" }));
                } else if let Some((first, second)) = self.split(&typed) {
                    sentence[at].note(|| format!("“{typed}” is read as two words"));
                    let rest = sentence[at].part(second);
                    sentence[at] = sentence[at].part(first);
                    sentence.insert(at + 1, rest);
                    at += 1;
                }
            }
            at += 1;
        }
    }

    /// The known word that differs least: one letter from four, two from eight; what sounds alike counts as one less.
    fn nearest(&self, typed: &str) -> Option<String> {
        let allowed = if typed.chars().count() >= 8 { 2 } else { 1 };
        // A short word is near to too many others.
        let of = |vocabulary: &'_ Vocabulary| vocabulary.nearest(typed, LONG, allowed).map(|near| (near.rank(), near.word.to_owned()));
        [of(self.lexicon.vocabulary()), of(self.index.vocabulary())].into_iter().flatten().min().map(|(_, word)| word)
    }

    /// Two known words run together: “helpline”, “safehouse”, “helpfone”.
    fn split(&self, typed: &str) -> Option<(String, String)> {
        let known = |part: &str| -> Option<String> {
            if part.len() < 3 {
                return None;
            }
            if self.knows(part) {
                return Some(part.to_owned());
            }
            self.lexicon.vocabulary().sounding_like(part).map(str::to_owned)
        };
        typed.char_indices().map(|(at, _)| at).skip(3).find_map(|at| {
            let (first, second) = typed.split_at(at);
            Some((known(first)?, known(second)?))
        })
    }
}
