//! Phrases of danger that are denied: “he doesnt hit me”, « je suis pas en danger ».
//!
//! A small grammar for phrases of one part. The model judges everything else that is denied, over or meant as a joke.

use std::collections::BTreeSet;

use super::{pattern::Said, tokens::words};

/// Words that may come between a denial and what it denies.
const BETWEEN: [&str; 10] = ["ever", "even", "really", "actually", "to", "been", "vraiment", "meme", "ete", "me"];
/// After « pas » these words deny nothing: « il me frappe pas mal fort », « pas juste une fois ».
const NOT_ONLY: [&str; 4] = ["mal", "juste", "seulement", "rien"];

/// The words that deny, of both languages (`denials.txt`).
#[derive(Clone, Debug, Default)]
pub struct Denials {
    before: BTreeSet<String>,
    after: BTreeSet<String>,
}

impl Denials {
    /// Adds a file: words that stand before what they deny, and after `after:` those that follow it.
    pub fn add(&mut self, text: &str) {
        for line in text.lines().filter(|line| !line.starts_with('#')) {
            match line.strip_prefix("after:") {
                Some(after) => self.after.extend(words(after)),
                None => self.before.extend(words(line)),
            }
        }
    }

    /// Whether a phrase at these positions is denied: right before it, by the one word inside it, or, in French, right after it.
    pub(super) fn deny(&self, sentence: &[Said<'_>], positions: &[usize]) -> bool {
        let (Some(first), Some(last)) = (positions.first(), positions.last()) else { return false };
        let typed = |at: usize| sentence.get(at).map(|word| word.typed);
        let denies = |at: usize| typed(at).is_some_and(|word| self.before.contains(word));
        let before = |back: usize| first.checked_sub(back);
        let is_denied_before = before(1).is_some_and(denies)
            || before(1).and_then(typed).is_some_and(|word| BETWEEN.contains(&word)) && before(2).is_some_and(denies);
        let is_denied_inside = positions.windows(2).any(|pair| pair[1] - pair[0] == 2 && denies(pair[0] + 1));
        let is_denied_after =
            typed(last + 1).is_some_and(|word| self.after.contains(word)) && typed(last + 2).is_none_or(|next| !NOT_ONLY.contains(&next));
        is_denied_before || is_denied_inside || is_denied_after
    }
}
