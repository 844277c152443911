//! Which of the labelled sentences training never sees, and which kinds of help they name.

use std::collections::BTreeSet;

use porchlight::{domain::taxonomy::Category, meaning::sentences::Sentence};

use crate::random::Random;

/// What a sentence is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// The weights are trained on it.
    Training,
    /// Probabilities and thresholds are fitted on it.
    Calibration,
    /// Nothing sees it: the figures are measured on it.
    Held,
}

impl Part {
    /// The part of a sentence: by its words alone, so that a new sentence moves no other.
    pub fn of(sentence: &Sentence) -> Self {
        match Random::new(fingerprint(&sentence.t)).bits() % 100 {
            0..10 => Self::Held,
            10..17 => Self::Calibration,
            _ => Self::Training,
        }
    }
}

/// FNV-1a.
fn fingerprint(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// The kinds of help that the sentences name, in the order of the taxonomy: the network's answers, after “none”.
pub fn needs(sentences: &[Sentence]) -> Vec<Category> {
    let named: BTreeSet<&str> = sentences.iter().flat_map(|sentence| sentence.n.iter().map(String::as_str)).collect();
    Category::ALL.iter().copied().filter(|category| named.contains(category.id())).collect()
}
