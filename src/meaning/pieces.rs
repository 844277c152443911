//! A text cut into the pieces that the encoder knows: the cut whose pieces are the most probable (Unigram, Kudo 2018).
//!
//! Our own code, because the library `tokenizers` would add about eighty packages for these few lines. A test compares the pieces of 130
//! texts with those that the library gave.

use std::{collections::HashMap, fs, path::Path};

use serde::Deserialize;
use unicode_normalization::UnicodeNormalization;

use super::MeaningError;

/// Begins and ends a text.
const BEGIN: u32 = 0;
const END: u32 = 2;
/// A letter that is in no piece.
const UNKNOWN: u32 = 3;
/// How much less probable than the rarest piece an unknown letter is (SentencePiece's constant).
const UNKNOWN_PENALTY: f64 = 10.0;
/// Stands for a space, and before the first word.
const SPACE: char = '\u{2581}';
/// What the encoder was trained to see before a question.
const BEFORE: &str = "query: ";

/// The pieces and how probable each is.
#[derive(Debug)]
pub struct Pieces {
    /// The number of each piece and the logarithm of its probability.
    known: HashMap<Box<str>, (u32, f64)>,
    /// The maximum length of a piece, in letters.
    longest: usize,
    unknown: f64,
}

#[derive(Deserialize)]
struct File {
    model: Model,
}

#[derive(Deserialize)]
struct Model {
    vocab: Vec<(Box<str>, f64)>,
}

impl Pieces {
    /// Reads `tokenizer.json`.
    ///
    /// # Errors
    /// There is no such file, or it holds no pieces.
    pub fn load(file: &Path) -> Result<Self, MeaningError> {
        let named = || file.display().to_string();
        let text = fs::read(file).map_err(|reason| MeaningError::File { file: named(), reason })?;
        let read: File =
            serde_json::from_slice(&text).map_err(|error| MeaningError::Format { file: named(), reason: error.to_string() })?;
        let least = read.model.vocab.iter().map(|(_, score)| *score).fold(0.0, f64::min);
        let longest = read.model.vocab.iter().map(|(piece, _)| piece.chars().count()).max().unwrap_or_default();
        let known = (0u32..).zip(read.model.vocab).map(|(number, (piece, score))| (piece, (number, score))).collect();
        Ok(Self { known, longest, unknown: least - UNKNOWN_PENALTY })
    }

    /// The numbers of a text's pieces, without marks.
    pub fn of(&self, text: &str) -> Vec<u32> {
        let text = spaced(text);
        let starts: Vec<usize> = text.char_indices().map(|(at, _)| at).chain([text.len()]).collect();
        let letters = starts.len() - 1;
        // For each place between two letters, the best cut that ends there: its score, where its last piece begins, and that piece.
        let mut best: Vec<Option<(f64, usize, u32)>> = vec![None; letters + 1];
        best[0] = Some((0.0, 0, UNKNOWN));
        for from in 0..letters {
            let Some((before, ..)) = best[from] else { continue };
            let mut add = |to: usize, score: f64, piece: u32| {
                let score = before + score;
                if best[to].is_none_or(|(other, ..)| score > other) {
                    best[to] = Some((score, from, piece));
                }
            };
            let mut single = false;
            for to in from + 1..=letters.min(from + self.longest) {
                if let Some((piece, score)) = self.known.get(&text[starts[from]..starts[to]]) {
                    add(to, *score, *piece);
                    single |= to == from + 1;
                }
            }
            if !single {
                add(from + 1, self.unknown, UNKNOWN);
            }
        }
        let mut pieces = Vec::new();
        let mut end = letters;
        while let Some((_, from, piece)) = best[end].filter(|_| end > 0) {
            // Unknown letters side by side are one piece.
            if piece != UNKNOWN || pieces.last() != Some(&UNKNOWN) {
                pieces.push(piece);
            }
            end = from;
        }
        pieces.reverse();
        pieces
    }

    /// The pieces of a text as the encoder takes them: after its mark for a question, between a beginning and an end.
    pub fn of_question(&self, text: &str) -> Vec<u32> {
        let mut pieces = vec![BEGIN];
        pieces.extend(self.of(&format!("{BEFORE}{text}")));
        pieces.push(END);
        pieces
    }

    /// The pieces of words in small letters, as the network is trained and asked: to the encoder, “HELP” is another word than “help”.
    pub fn of_words(&self, words: &str) -> Vec<u32> {
        self.of_question(&words.to_lowercase())
    }
}

/// NFKC, with one mark for each run of spaces and one before the first word.
fn spaced(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 3);
    let mut after_space = false;
    if !text.starts_with(char::is_whitespace) {
        out.push(SPACE);
    }
    for letter in text.nfkc() {
        let space = letter.is_whitespace();
        if !(space && after_space) {
            out.push(if space { SPACE } else { letter });
        }
        after_space = space;
    }
    out
}
