//! Patterns: which words a line asks for, and where a sentence says them.
//!
//! The parts between `+` must all occur, in any order; the choices between `|` stand for one another; the words of one choice follow
//! each other, with at most one word between. A choice in quotation marks is meant to the letter: no other form of its words and no
//! typing error counts. Words behind `!` must not come next. A pattern in square brackets is meant only when nothing else of meaning is
//! said but a place or an age.

use super::tokens::{stem, words};

/// Words that follow each other.
pub type Phrase = Vec<Form>;

/// One word of a phrase.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// Any word with this stem.
    Stem(String),
    /// This word and no other.
    Exact(String),
    /// Any word but this one comes next, or none: `cant talk !to`.
    NotNext(String),
}

/// One word of a sentence.
#[derive(Clone, Copy, Debug)]
pub struct Said<'a> {
    /// As it was typed, folded.
    pub typed: &'a str,
    /// The stem of what it is taken for.
    pub stem: &'a str,
    /// True when it was read as a place or an age.
    pub taken: bool,
}

/// What a line asks for.
#[derive(Clone, Debug)]
pub struct Pattern {
    /// All of these must occur; of each, one phrase.
    pub parts: Vec<Vec<Phrase>>,
    /// True when no other word of meaning may be said.
    pub alone: bool,
    /// As it was written.
    pub written: String,
}

impl Form {
    fn is_said(&self, word: &Said<'_>) -> bool {
        match self {
            Self::Stem(stem) => stem == word.stem,
            Self::Exact(exact) => exact == word.typed,
            Self::NotNext(_) => false,
        }
    }
}

impl Pattern {
    /// Reads one pattern.
    ///
    /// # Errors
    /// A part of it is empty.
    pub fn parse(text: &str) -> Result<Self, String> {
        let text = text.trim();
        let inner = text.strip_prefix('[').and_then(|text| text.strip_suffix(']'));
        let phrase = |choice: &str| -> Result<Phrase, String> {
            let exact = choice.trim().strip_prefix('"').and_then(|choice| choice.strip_suffix('"'));
            let (said, not_next) = choice.split_once('!').unwrap_or((choice, ""));
            let written = words(exact.unwrap_or(said));
            if written.is_empty() {
                return Err(format!("“{text}” has an empty part"));
            }
            let form = |word: String| if exact.is_some() { Form::Exact(word) } else { Form::Stem(stem(&word)) };
            Ok(written.into_iter().map(form).chain(words(not_next).into_iter().map(Form::NotNext)).collect())
        };
        let parts = inner
            .unwrap_or(text)
            .split('+')
            .map(|part| part.split('|').map(phrase).collect::<Result<Vec<_>, _>>())
            .collect::<Result<Vec<_>, _>>()?;
        Ok(Self { parts, alone: inner.is_some(), written: text.to_owned() })
    }

    /// The words that may be misspelt: those of choices without quotation marks.
    pub fn loose_words(&self) -> Vec<String> {
        self.written
            .trim_matches(['[', ']'])
            .split(['+', '|'])
            .filter(|choice| !choice.trim().starts_with('"'))
            .flat_map(|choice| words(choice.split('!').next().unwrap_or_default()))
            .collect()
    }

    /// The positions of the words that fulfil it, in order.
    pub fn occurs(&self, sentence: &[Said<'_>]) -> Option<Vec<usize>> {
        let mut used = Vec::new();
        for part in &self.parts {
            used.extend(part.iter().filter_map(|phrase| occurs(phrase, sentence)).max_by_key(Vec::len)?);
        }
        used.sort_unstable();
        used.dedup();
        Some(used)
    }
}

/// Where a phrase occurs: its words in order, at most one other between two of them.
fn occurs(phrase: &[Form], sentence: &[Said<'_>]) -> Option<Vec<usize>> {
    const BETWEEN: usize = 1;
    (0..sentence.len()).filter(|start| phrase[0].is_said(&sentence[*start])).find_map(|start| {
        let mut used = vec![start];
        for form in &phrase[1..] {
            let next = used.last()? + 1;
            if let Form::NotNext(word) = form {
                if sentence.get(next).is_some_and(|said| said.typed == *word) {
                    return None;
                }
                continue;
            }
            let found = (next..=next + BETWEEN).find(|at| sentence.get(*at).is_some_and(|word| form.is_said(word)))?;
            used.push(found);
        }
        Some(used)
    })
}
