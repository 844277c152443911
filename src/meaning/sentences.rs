//! The labelled sentences of `data/encoder/sentences`, from which the network is trained.

use std::{collections::BTreeSet, fs, path::Path};

use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::domain::taxonomy::Category;

use super::{MeaningError, embedding::Embedding, embeddings::Embeddings};

/// Dangers in the order of the network's answers.
pub const DANGERS: [&str; 5] = ["none", "life", "overdose", "harm", "missing"];
/// Who needs help, in the order of the network's answers.
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

impl Sentence {
    /// The position of its danger among [`DANGERS`].
    pub fn danger(&self) -> usize {
        DANGERS.iter().position(|danger| *danger == self.d).unwrap_or_default()
    }

    /// The position of the person among [`PEOPLE`].
    pub fn person(&self) -> usize {
        PEOPLE.iter().position(|person| *person == self.w).unwrap_or_default()
    }
}

/// All sentences of a folder, in the order of the files' names, and the SHA-256 of what was read.
///
/// # Errors
/// A file cannot be read, a line has an unknown label, or a sentence occurs twice.
pub fn load(folder: &Path) -> Result<(Vec<Sentence>, String), MeaningError> {
    let unreadable = |file: &Path, reason| MeaningError::File { file: file.display().to_string(), reason };
    let entries = fs::read_dir(folder).and_then(Iterator::collect::<Result<Vec<_>, _>>).map_err(|reason| unreadable(folder, reason))?;
    let mut files: Vec<_> = entries.into_iter().map(|entry| entry.path()).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "jsonl"));
    files.sort();
    let (mut sentences, mut seen, mut hash) = (Vec::new(), BTreeSet::new(), Sha256::new());
    for file in files {
        let text = fs::read_to_string(&file).map_err(|reason| unreadable(&file, reason))?;
        hash.update(text.as_bytes());
        for (number, line) in (1..).zip(text.lines()) {
            let sentence = read(line)
                .and_then(|sentence| if seen.insert(sentence.t.clone()) { Ok(sentence) } else { Err("it occurs twice".to_owned()) });
            let at = |reason| MeaningError::Format { file: format!("{}:{number}", file.display()), reason };
            sentences.push(sentence.map_err(at)?);
        }
    }
    Ok((sentences, hex::encode(hash.finalize())))
}

fn read(line: &str) -> Result<Sentence, String> {
    let sentence: Sentence = serde_json::from_str(line).map_err(|error| error.to_string())?;
    if !DANGERS.contains(&sentence.d.as_str()) || !PEOPLE.contains(&sentence.w.as_str()) {
        return Err(format!("“{}” or “{}” is not a label", sentence.d, sentence.w));
    }
    match sentence.n.iter().find(|need| Category::from_id(need).is_none()) {
        Some(need) => Err(format!("“{need}” is not a kind of help")),
        None => Ok(sentence),
    }
}

/// The sentences nearest to a text, each with its cosine, the nearest first.
pub fn nearest<'a>(sentences: &'a [Sentence], known: &Embeddings, text: &Embedding, count: usize) -> Vec<(&'a Sentence, f32)> {
    let cosine = |sentence: &'a Sentence| Some((sentence, known.get(&sentence.t)?.cosine(text)));
    let mut nearest: Vec<(&Sentence, f32)> = sentences.iter().filter_map(cosine).collect();
    nearest.sort_by(|(_, one), (_, other)| other.total_cmp(one));
    nearest.truncate(count);
    nearest
}
