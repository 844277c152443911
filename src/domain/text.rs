//! The one cleaner of typed text: listings, notes, reasons, claims and reports all pass through [`clean`].
//!
//! It repairs what pasting leaves behind (tabs, no-break spaces, soft hyphens, decomposed accents) and rejects what no one can see or
//! tell apart, with the place where it is.

mod characters;
mod spaces;

use std::fmt;

use thiserror::Error;
use unicode_normalization::{UnicodeNormalization as _, char::is_combining_mark};

use characters::Treatment;

/// Whether a text may have several lines.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lines {
    /// A name, a label: a line break in it could pass for a line of its own in a letter or a copied list.
    One,
    /// A description, a note.
    Many,
}

/// What a text may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shape {
    /// How many lines.
    pub lines: Lines,
    /// The maximum number of characters, counted after cleaning.
    pub limit: usize,
}

impl Shape {
    /// A text of one line.
    pub const fn line(limit: usize) -> Self {
        Self { lines: Lines::One, limit }
    }

    /// A text of any number of lines.
    pub const fn lines(limit: usize) -> Self {
        Self { lines: Lines::Many, limit }
    }
}

/// Where something is in a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The number of the character, from 1.
    pub character: usize,
    /// The visible text right before it; empty at the beginning of the text.
    pub after: String,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.after.as_str() {
            "" => write!(f, "at the beginning"),
            after => write!(f, "after “{after}”"),
        }
    }
}

/// A character that cannot be kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unseen(pub char);

impl fmt::Display for Unseen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "U+{:04X}", u32::from(self.0))
    }
}

/// Why a text cannot be kept as it was typed.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum TextProblem {
    /// A control character, an invisible one, or a mark that changes the direction of the text.
    #[error("it contains an invisible character ({0}) {1}")]
    Invisible(Unseen, Place),
    /// More accents on one letter than any language has.
    #[error("it contains too many accents on one letter {0}")]
    Accents(Place),
    /// Letters of two alphabets in one word, such as a Cyrillic К in “Кids”.
    #[error("the word “{0}” mixes letters of two alphabets")]
    Alphabets(String),
    /// A line break where one line is meant.
    #[error("it must be on one line, and there is a line break {0}")]
    LineBreak(Place),
    /// Too long.
    #[error("it has {typed} characters, and the maximum is {limit}")]
    TooLong {
        /// The maximum.
        limit: usize,
        /// How many it has.
        typed: usize,
    },
}

impl TextProblem {
    /// The end of the name of its message.
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Invisible(..) => "invisible",
            Self::Accents(_) => "accents",
            Self::Alphabets(_) => "alphabets",
            Self::LineBreak(_) => "line-break",
            Self::TooLong { .. } => "too-long",
        }
    }

    /// The ends of all names of messages.
    pub const IDS: [&'static str; 5] = ["invisible", "accents", "alphabets", "line-break", "too-long"];

    /// Where it is, as far as it is in one place.
    pub const fn place(&self) -> Option<&Place> {
        match self {
            Self::Invisible(_, place) | Self::Accents(place) | Self::LineBreak(place) => Some(place),
            Self::Alphabets(_) | Self::TooLong { .. } => None,
        }
    }
}

/// More combining marks in a row than this are no spelling of any language.
const ACCENTS: usize = 5;

/// The text as it is kept: in Unicode's normal form C, without space around it. Cleaning a clean text changes nothing.
///
/// # Errors
/// The first thing that keeps it from being kept.
pub fn clean(typed: &str, shape: Shape) -> Result<String, TextProblem> {
    let typed: Vec<char> = typed.trim().chars().collect();
    let mut kept = String::with_capacity(typed.len());
    for (at, c) in typed.iter().enumerate() {
        match characters::treatment(&typed, at) {
            Treatment::Keep => kept.push(*c),
            Treatment::Replace(text) => kept.push_str(text),
            Treatment::Compose => kept.extend(std::iter::once(*c).nfkc()),
            Treatment::Drop => {}
            Treatment::Reject => return Err(TextProblem::Invisible(Unseen(*c), place(&typed, at))),
        }
    }
    let kept: Vec<char> = spaces::repaired(kept.trim()).nfc().collect();
    if let Some(at) = too_many_accents(&kept) {
        return Err(TextProblem::Accents(place(&kept, at)));
    }
    if let Some(at) = kept.iter().position(|c| *c == '\n').filter(|_| shape.lines == Lines::One) {
        return Err(TextProblem::LineBreak(place(&kept, at)));
    }
    let text: String = kept.iter().collect();
    if let Some(word) = characters::mixed_word(&text) {
        return Err(TextProblem::Alphabets(word.to_owned()));
    }
    if kept.len() > shape.limit {
        return Err(TextProblem::TooLong { limit: shape.limit, typed: kept.len() });
    }
    Ok(text)
}

/// A stored text on one line, for a letter or a copied list: a line break in an old record forges no line of its own.
pub fn on_one_line(text: &str) -> String {
    text.split(|c: char| c.is_control() || matches!(c, '\u{2028}' | '\u{2029}'))
        .map(str::trim)
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Where too many combining marks begin.
fn too_many_accents(text: &[char]) -> Option<usize> {
    let mut run = 0;
    text.iter().position(|c| {
        run = if is_combining_mark(*c) { run + 1 } else { 0 };
        run > ACCENTS
    })
}

/// Characters of the text before a place that are shown.
const SHOWN: usize = 20;

fn place(text: &[char], at: usize) -> Place {
    let before = text.get(..at).unwrap_or_default();
    let line: Vec<char> = before
        .rsplit(|c| characters::breaks_line(*c))
        .find(|line| line.iter().any(|c| !c.is_whitespace()))
        .map_or_else(Vec::new, |line| line.iter().copied().filter(|c| !characters::is_unseen(*c)).collect());
    let after: String = line.get(line.len().saturating_sub(SHOWN)..).unwrap_or_default().iter().collect();
    Place { character: at + 1, after: after.trim().to_owned() }
}

#[cfg(test)]
mod tests;
