//! Typing errors: only a word that nobody knows is mended, and only into a long one.

use super::{
    super::gazetteer::distance_at_most,
    reader::{CORRECTED, Reader},
    sentence::{Correction, Word},
    tokens::{sound, stem},
};

/// Only words of this many letters are what a typing error may stand for.
const LONG: usize = 6;

impl Reader<'_> {
    /// Puts the nearest known word in the place of one that nobody knows.
    pub(super) fn correct(&self, sentence: &mut Vec<Word>, unfinished: bool) {
        let mut looked = 0;
        let mut at = 0;
        while at < sentence.len() {
            let word = &sentence[at];
            let letters = word.typed.chars().count();
            let last = unfinished && at + 1 == sentence.len();
            let strange =
                !word.taken && (4..=24).contains(&letters) && word.typed.chars().all(char::is_alphabetic) && !self.knows(&word.typed);
            if strange && looked < CORRECTED && (!last || self.index.beginning(&word.typed, 1).is_empty()) {
                looked += 1;
                let typed = word.typed.clone();
                if let Some(near) = self.nearest(&typed) {
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
        let letters = typed.chars().count();
        let allowed = if letters >= 8 { 2 } else { 1 };
        let heard = sound(typed);
        let first = typed.chars().next()?;
        let of_lexicon = self.lexicon.written().map(|word| (word, u32::MAX));
        of_lexicon
            .chain(self.index.written())
            // A short word is near to too many others.
            .filter(|(word, _)| word.chars().count() >= LONG && word.chars().count().abs_diff(letters) <= 2)
            .filter_map(|(word, documents)| {
                let alike = heard.len() >= 3 && sound(word) == heard;
                let distance = (1..=allowed).find(|allowed| distance_at_most(typed, word, *allowed));
                let distance = if alike { Some(1) } else { distance.map(|distance| distance * 2) }?;
                let other_start = !alike && !word.starts_with(first);
                Some(((distance, other_start, std::cmp::Reverse(documents), word), word))
            })
            .min_by(|(a, _), (b, _)| a.cmp(b))
            .map(|(_, word)| word.to_owned())
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
            let heard = sound(part);
            self.lexicon.written().find(|word| heard.len() >= 3 && sound(word) == heard).map(str::to_owned)
        };
        typed.char_indices().map(|(at, _)| at).skip(3).find_map(|at| {
            let (first, second) = typed.split_at(at);
            Some((known(first)?, known(second)?))
        })
    }
}
