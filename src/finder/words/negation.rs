//! Negated phrases of danger: “he doesnt hit me”, « je suis pas en danger ».
//!
//! A small grammar for phrases of one part. The model judges every other negation, and what is over or meant as a joke.

use std::collections::BTreeSet;

use super::{pattern::Said, tokens::words};

/// Words that may come between a negation and what it negates.
const BETWEEN: [&str; 10] = ["ever", "even", "really", "actually", "to", "been", "vraiment", "meme", "ete", "me"];
/// After these words a negation still holds: “he doesnt lock me in or hit me”.
const OR: [&str; 4] = ["or", "nor", "ou", "ni"];
/// How many words before “or” are looked at.
const FAR: usize = 6;
/// « Pas » before one of these words negates nothing: « il me frappe pas mal fort », « pas juste une fois ».
const NOT_ONLY: [&str; 4] = ["mal", "juste", "seulement", "rien"];

/// The words that negate, of both languages (`negations.txt`).
#[derive(Clone, Debug, Default)]
pub struct Negations {
    before: BTreeSet<String>,
    after: BTreeSet<String>,
}

impl Negations {
    /// Adds a file: a line of words that come before what they negate; a line that begins with `after:` lists those that come after.
    pub fn add(&mut self, text: &str) {
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            match line.strip_prefix("after:") {
                Some(after) => self.after.extend(words(after)),
                None => self.before.extend(words(line)),
            }
        }
    }

    /// Whether a phrase at these positions is negated: right before it, by the one word inside it, in French right after
    /// it, or together with another phrase.
    pub(super) fn negate(&self, sentence: &[Said<'_>], positions: &[usize]) -> bool {
        let (Some(first), Some(last)) = (positions.first(), positions.last()) else { return false };
        let typed = |at: usize| sentence.get(at).map(|word| word.typed);
        let negates = |at: usize| typed(at).is_some_and(|word| self.before.contains(word));
        let before = |back: usize| first.checked_sub(back);
        let is_negated_before = before(1).is_some_and(negates)
            || before(1).and_then(typed).is_some_and(|word| BETWEEN.contains(&word)) && before(2).is_some_and(negates);
        let is_negated_inside = positions.windows(2).any(|pair| pair[1] - pair[0] == 2 && negates(pair[0] + 1));
        let is_negated_after =
            typed(last + 1).is_some_and(|word| self.after.contains(word)) && typed(last + 2).is_none_or(|next| !NOT_ONLY.contains(&next));
        let is_negated_as_another =
            before(1).and_then(typed).is_some_and(|word| OR.contains(&word)) && (2..=FAR).filter_map(before).any(negates);
        is_negated_before || is_negated_inside || is_negated_after || is_negated_as_another
    }
}
