//! The words of a sentence while it is read, and what each was taken for.

use super::{pattern::Said, target::Target, tokens::stem};

/// One word of the sentence.
#[derive(Clone, Debug)]
pub(super) struct Word {
    /// As it was typed, folded.
    pub(super) typed: String,
    /// Its stem, of the corrected word.
    pub(super) stem: String,
    /// True when it was read as a place, an age or a number.
    pub(super) taken: bool,
    /// What it was taken for, when no one typed it so.
    pub(super) corrected: Option<Correction>,
    /// What was done with it and by which rule, when someone asks.
    steps: Option<Vec<String>>,
}

/// A typing error that was mended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Correction {
    /// One slip in a long word, such as “suicde”.
    Slip,
    /// A guess.
    Guess,
}

impl Word {
    /// A word as it was typed, which remembers its steps when it is `explained`.
    pub(super) fn new(typed: String, explained: bool) -> Self {
        Self { stem: stem(&typed), typed, taken: false, corrected: None, steps: explained.then(Vec::new) }
    }

    /// A word that stands for a part of this one.
    pub(super) fn part(&self, typed: String) -> Self {
        Self { steps: self.steps.clone(), ..Self::new(typed, false) }
    }

    /// The word as patterns read it.
    pub(super) fn said(&self) -> Said<'_> {
        Said { typed: &self.typed, stem: &self.stem, taken: self.taken }
    }

    /// Remembers a step, if anyone asks.
    pub(super) fn note(&mut self, step: impl FnOnce() -> String) {
        if let Some(steps) = &mut self.steps {
            steps.push(step());
        }
    }

    /// The word and its steps.
    pub(super) fn explained(self) -> Explained {
        Explained { word: self.typed, steps: self.steps.unwrap_or_default() }
    }
}

/// A word with everything that was done because of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explained {
    /// The word as it was read.
    pub word: String,
    /// What was done, each with its rule.
    pub steps: Vec<String>,
}

/// Whether words that were all mended may say this: never who someone is, how old, or what they wish; danger only with one slip in a
/// long word, for which there is hardly another.
pub(super) fn may_say(target: &Target, mended: &[Correction]) -> bool {
    match target {
        Target::Audience(_)
        | Target::Indigenous
        | Target::WithoutPolice
        | Target::Interpreter
        | Target::Contact(_)
        | Target::Language(_)
        | Target::Age(_) => false,
        Target::Danger(_) | Target::Top(_) => mended.iter().all(|correction| *correction == Correction::Slip),
        Target::Need(_) | Target::Line(_) | Target::Section(_) | Target::Words(_) | Target::Nothing => true,
    }
}
