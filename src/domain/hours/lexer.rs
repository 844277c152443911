//! The text of hours in parts, each with its meaning.

use std::ops::Range;

use unicode_normalization::UnicodeNormalization as _;

use super::{HoursProblem, meaning::Meaning, phrases, times};

/// A text in parts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Lexed {
    typed: Vec<char>,
    /// The meaning of each part, with the characters that it is.
    tokens: Vec<(Meaning, Range<usize>)>,
}

impl Lexed {
    /// The meaning of a part.
    pub(super) fn meaning(&self, at: usize) -> Option<Meaning> {
        self.tokens.get(at).map(|(meaning, _)| *meaning)
    }

    /// Every meaning.
    pub(super) fn meanings(&self) -> impl Iterator<Item = Meaning> {
        self.tokens.iter().map(|(meaning, _)| *meaning)
    }

    /// What was typed, from one part until before another.
    pub(super) fn typed(&self, parts: Range<usize>) -> String {
        let ends = self.tokens.get(parts).and_then(|tokens| Some(tokens.first()?.1.start..tokens.last()?.1.end));
        ends.and_then(|ends| self.typed.get(ends)).unwrap_or_default().iter().collect()
    }
}

/// The parts of a text.
///
/// # Errors
/// The first word or mark that means nothing here.
pub(super) fn lex(text: &str) -> Result<Lexed, HoursProblem> {
    let typed: Vec<char> = text.nfc().collect();
    let plain: Vec<char> = typed.iter().map(|c| plain(*c)).collect();
    let is_french = phrases::is_french(&plain);
    let (mut tokens, mut at) = (Vec::new(), 0);
    while let Some(rest) = plain.get(at..).filter(|rest| !rest.is_empty()) {
        let length = match read(rest, is_french) {
            Some((meaning, length)) => {
                if let Some(meaning) = meaning {
                    tokens.push((meaning, at..at + length));
                }
                length
            }
            None => return Err(HoursProblem::Unreadable(word(typed.get(at..).unwrap_or_default()))),
        };
        at += length;
    }
    Ok(Lexed { typed, tokens })
}

/// The part at the beginning of a text, and its length. White space, and points and colons behind days, have no meaning.
fn read(rest: &[char], is_french: bool) -> Option<(Option<Meaning>, usize)> {
    let first = *rest.first()?;
    let simple = |meaning| Some((Some(meaning), 1));
    match first {
        '\n' | ';' => simple(Meaning::End),
        '.' | ':' => Some((None, 1)),
        c if c.is_whitespace() => Some((None, 1)),
        '"' => {
            let length = rest.iter().skip(1).position(|c| *c == '"')? + 2;
            Some((Some(Meaning::Comment), length))
        }
        '|' if rest.get(1) == Some(&'|') => Some((Some(Meaning::Fallback), 2)),
        ',' => simple(Meaning::Comma),
        '-' => simple(Meaning::Range),
        '&' | '/' => simple(Meaning::And),
        _ => phrases::phrase(rest, is_french).or_else(|| times::time(rest)).map(|(meaning, length)| (Some(meaning), length)),
    }
}

/// One plain letter for each that was typed.
fn plain(c: char) -> char {
    match c {
        '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
        '“' | '”' | '«' | '»' | '„' => '"',
        '’' | '‘' => '\'',
        '\r' | '\n' => '\n',
        c if c.is_whitespace() => ' ',
        c => {
            let base = std::iter::once(c).nfd().next().unwrap_or(c);
            base.to_lowercase().next().unwrap_or(base)
        }
    }
}

/// The word at the beginning of a text, as a message quotes it.
fn word(text: &[char]) -> String {
    let ends = |c: &char| c.is_whitespace() || matches!(c, ',' | ';');
    let word: String = text.iter().take_while(|c| !ends(c)).take(40).collect();
    if word.is_empty() { text.iter().take(1).collect() } else { word }
}
