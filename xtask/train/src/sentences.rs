//! The labelled sentences, and which of them training never sees.

use std::{collections::BTreeSet, fs, path::Path};

use porchlight::domain::taxonomy::Category;
use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::{Problem, random::Random};

/// Dangers in the order of the model's answers.
pub const DANGERS: [&str; 5] = ["none", "life", "overdose", "harm", "missing"];
/// Who needs help, in the order of the model's answers.
pub const PEOPLE: [&str; 8] = ["nobody", "self", "child", "friend", "partner", "family", "pupil", "client"];

/// One sentence with its labels. The letters are those of the files.
#[derive(Clone, Debug, Deserialize)]
pub struct Sentence {
    /// Language: en or fr.
    pub l: String,
    /// The words.
    pub t: String,
    /// Danger.
    pub d: String,
    /// Kinds of help, the most wanted first.
    pub n: Vec<String>,
    /// Who needs help.
    pub w: String,
}

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

impl Sentence {
    /// Which part a sentence belongs to: by its words alone, so that a new sentence moves no other.
    pub fn part(&self) -> Part {
        match Random::new(fingerprint(&self.t)).bits() % 100 {
            0..10 => Part::Held,
            10..15 => Part::Calibration,
            _ => Part::Training,
        }
    }

    /// The place of its danger among [`DANGERS`].
    pub fn danger(&self) -> usize {
        DANGERS.iter().position(|danger| *danger == self.d).unwrap_or_default()
    }

    /// The place of the person among [`PEOPLE`].
    pub fn person(&self) -> usize {
        PEOPLE.iter().position(|person| *person == self.w).unwrap_or_default()
    }
}

/// FNV-1a.
fn fingerprint(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

/// All sentences of a folder, in the order of the files' names, and the SHA-256 of what was read.
///
/// # Errors
/// A file cannot be read, or a line has a label that is none.
pub fn load(folder: &Path) -> Result<(Vec<Sentence>, String), Problem> {
    let mut files: Vec<_> = fs::read_dir(folder)?.collect::<Result<Vec<_>, _>>()?.into_iter().map(|file| file.path()).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "jsonl"));
    files.sort();
    let (mut sentences, mut seen, mut hash) = (Vec::new(), BTreeSet::new(), Sha256::new());
    for file in files {
        let text = fs::read_to_string(&file)?;
        hash.update(text.as_bytes());
        for (number, line) in (1..).zip(text.lines()) {
            let at = |reason: String| Problem::Sentence(format!("{}:{number}: {reason}", file.display()));
            let sentence: Sentence = serde_json::from_str(line).map_err(|error| at(error.to_string()))?;
            if !DANGERS.contains(&sentence.d.as_str()) || !PEOPLE.contains(&sentence.w.as_str()) {
                return Err(at(format!("“{}” or “{}” is no label", sentence.d, sentence.w)));
            }
            if let Some(need) = sentence.n.iter().find(|need| Category::from_id(need).is_none()) {
                return Err(at(format!("“{need}” is no kind of help")));
            }
            if !seen.insert(sentence.t.clone()) {
                return Err(at(format!("“{}” is there twice", sentence.t)));
            }
            sentences.push(sentence);
        }
    }
    Ok((sentences, hex::encode(hash.finalize())))
}

/// The kinds of help that the sentences name, in the order of the taxonomy: the model's answers, after “none”.
pub fn needs(sentences: &[Sentence]) -> Vec<Category> {
    let named: BTreeSet<&str> = sentences.iter().flat_map(|sentence| sentence.n.iter().map(String::as_str)).collect();
    Category::ALL.iter().copied().filter(|category| named.contains(category.id())).collect()
}
