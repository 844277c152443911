//! Words of danger as they may have been meant: written apart, together, letter by letter, or with “too” and “2” for “to”.
//!
//! “kill my self”, “killmyself”, “k m s” and “want too die” must all be heard. A sentence is read so for danger only: no other meaning is
//! taken from words that no one wrote.

use super::{lexicon::Entry, pattern::Said, reader::Reader, tokens::stem};

/// How people write “to”.
const TO: [&str; 2] = ["too", "2"];
/// The minimum number of letters that are written one by one.
const SPACED: usize = 3;
/// The maximum number of them: a long word letter by letter.
const MAX_LETTERS: usize = 14;
/// The minimum number of letters of two words that are one.
const JOINED: usize = 5;
/// The maximum number of words that are written as one.
const PARTS: usize = 4;

impl Reader<'_> {
    /// The lines of danger that a sentence makes fire once its words are respelled; none where nothing is respelled.
    pub(super) fn respelled_dangers(&self, typed: &[String]) -> Vec<&Entry> {
        // “my self harm” is “self harm” too: words that could be joined are tried both ways.
        [true, false].into_iter().map(|joins| self.dangers_of(typed, joins)).find(|found| !found.is_empty()).unwrap_or_default()
    }

    fn dangers_of(&self, typed: &[String], joins: bool) -> Vec<&Entry> {
        let meant = self.respelled(typed, joins);
        if meant == typed {
            return Vec::new();
        }
        let stems: Vec<String> = meant.iter().map(|word| stem(word)).collect();
        let said: Vec<Said<'_>> = meant.iter().zip(&stems).map(|(typed, stem)| Said { typed, stem, taken: false }).collect();
        let heard = self.lexicon.matches(&said, self.locale).into_iter();
        heard.filter(|(entry, at)| entry.is_danger() && !self.is_negated(entry, &said, at)).map(|(entry, _)| entry).collect()
    }

    fn respelled(&self, typed: &[String], joins: bool) -> Vec<String> {
        let is_word = |word: &str| self.lexicon.is_of_danger(word);
        let mut meant: Vec<String> = Vec::with_capacity(typed.len());
        let mut rest = typed;
        while let [word, others @ ..] = rest {
            let letters = rest.iter().take(MAX_LETTERS).take_while(|word| word.chars().count() == 1).count();
            let spaced = (SPACED..=letters).rev().map(|count| (count, rest[..count].concat())).find(|(_, joined)| is_word(joined));
            let next = others.first();
            let joined =
                next.filter(|_| joins).map(|next| format!("{word}{next}")).filter(|joined| joined.len() >= JOINED && is_word(joined));
            let is_to =
                TO.contains(&word.as_str()) && meant.last().is_some_and(|word| is_word(word)) && next.is_some_and(|next| is_word(next));
            match (spaced, joined) {
                (Some((count, joined)), _) => {
                    meant.push(joined);
                    rest = &rest[count..];
                    continue;
                }
                (None, Some(joined)) => {
                    meant.push(joined);
                    rest = &others[1..];
                    continue;
                }
                (None, None) if is_to => meant.push("to".to_owned()),
                (None, None) if self.knows(word) => meant.push(word.clone()),
                (None, None) => match parts(word, &is_word, PARTS) {
                    Some(parts) => meant.extend(parts.into_iter().map(str::to_owned)),
                    None => meant.push(word.clone()),
                },
            }
            rest = others;
        }
        meant
    }
}

/// The words that are written as one, the longest first.
fn parts<'a>(word: &'a str, is_word: &impl Fn(&str) -> bool, most: usize) -> Option<Vec<&'a str>> {
    if is_word(word) {
        return Some(vec![word]);
    }
    if most < 2 {
        return None;
    }
    let ends: Vec<usize> = word.char_indices().map(|(at, _)| at).skip(1).collect();
    ends.into_iter().rev().find_map(|at| {
        let (first, others) = word.split_at(at);
        // One letter is a word in “i” and “a” only.
        let is_first = is_word(first) && (first.len() > 1 || matches!(first, "i" | "a"));
        let others = is_first.then(|| parts(others, is_word, most - 1)).flatten()?;
        Some(std::iter::once(first).chain(others).collect())
    })
}
