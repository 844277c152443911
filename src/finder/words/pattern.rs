//! Patterns: which words a line asks for, and where a sentence says them.
//!
//! The parts between `+` must all occur, in any order; the choices between `|` stand for one another; the words of one choice follow
//! each other, with at most one word between. A choice in quotation marks is meant to the letter: no other form of its words and no
//! typing error counts. `#` is a number of five or more. Words behind `!` must not come next. A pattern in square brackets is meant only
//! when nothing else of meaning is
//! said but a place or an age.

use super::tokens::{stem, words};

/// How a line writes a number of five or more.
const MANY: &str = "#";

/// Words that follow each other.
pub type Phrase = Vec<Form>;

/// One word of a phrase.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// Any word with this stem.
    Stem(String),
    /// This word and no other.
    Exact(String),
    /// A number of five or more, written `#`: “took # pills”.
    Many,
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
            Self::Many => word.typed.parse::<u32>().is_ok_and(|number| (5..=1_000).contains(&number)),
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
        let alone = text.starts_with('[') && text.ends_with(']');
        let parts = parts(text).map(|choices| choices.map(|choice| choice.phrase()).collect::<Vec<_>>()).collect::<Vec<_>>();
        // A phrase that begins with what may not come next has no word of its own.
        if parts.iter().flatten().any(|phrase| matches!(phrase.first(), None | Some(Form::NotNext(_)))) {
            return Err(format!("“{text}” has an empty part"));
        }
        Ok(Self { parts, alone, written: text.to_owned() })
    }

    /// All its words.
    pub fn words(&self) -> Vec<String> {
        parts(&self.written).flatten().flat_map(|choice| words(choice.said)).collect()
    }

    /// The words that may be misspelt: those of choices without quotation marks.
    pub fn loose_words(&self) -> Vec<String> {
        parts(&self.written).flatten().filter(|choice| !choice.exact).flat_map(|choice| words(choice.said)).collect()
    }

    /// Sentences that the pattern is meant to hear: each choice once, with the first choice of every other part.
    pub fn examples(&self) -> Vec<String> {
        let said: Vec<Vec<&str>> = parts(&self.written).map(|choices| choices.map(|choice| choice.said).collect()).collect();
        let example = |part: usize, choice: &str| {
            let others = said.iter().enumerate().map(|(at, choices)| if at == part { choice } else { choices[0] });
            others.collect::<Vec<_>>().join(" ").replace(MANY, "30")
        };
        said.iter()
            .enumerate()
            .flat_map(|(part, choices)| choices.iter().map(move |choice| (part, *choice)))
            .map(|(part, choice)| example(part, choice))
            .collect()
    }
}

/// A choice as it is written.
#[derive(Clone, Copy)]
struct Choice<'a> {
    said: &'a str,
    not_next: &'a str,
    exact: bool,
}

impl Choice<'_> {
    fn phrase(self) -> Phrase {
        let form = |word: String| if self.exact { Form::Exact(word) } else { Form::Stem(stem(&word)) };
        let said = self.said.split_whitespace().flat_map(|word| match word {
            MANY => vec![Form::Many],
            word => words(word).into_iter().map(form).collect(),
        });
        said.chain(words(self.not_next).into_iter().map(Form::NotNext)).collect()
    }
}

/// The parts of a written pattern, each with its choices.
fn parts(written: &str) -> impl Iterator<Item = impl Iterator<Item = Choice<'_>>> {
    written.trim_matches(['[', ']']).split('+').map(|part| {
        part.split('|').map(|choice| {
            let (said, not_next) = choice.split_once('!').unwrap_or((choice, ""));
            let quoted = said.trim().strip_prefix('"').and_then(|said| said.strip_suffix('"'));
            Choice { said: quoted.unwrap_or(said).trim(), not_next, exact: quoted.is_some() }
        })
    })
}

/// The positions of a phrase's words from a start on: in order, at most one other between two of them.
pub fn follows(phrase: &[Form], sentence: &[Said<'_>], start: usize) -> Option<Vec<usize>> {
    const BETWEEN: usize = 1;
    sentence.get(start).filter(|word| phrase[0].is_said(word))?;
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
}
