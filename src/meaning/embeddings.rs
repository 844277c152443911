//! Precomputed embeddings: `texts.bin` and `sentences.bin` of `data/encoder`.
//!
//! A file begins with the SHA-256 of the network that made it. A record for each text follows: the first eight bytes of the text's
//! SHA-256, then its embedding.

use std::{collections::BTreeMap, fs, path::Path};

use sha2::{Digest, Sha256};

use super::{
    MeaningError,
    embedding::{Embedding, WIDTH},
};

/// Bytes of the network's hash.
const MODEL: usize = 32;

/// The beginning of a text's SHA-256.
type Key = [u8; 8];

/// Embeddings by their texts.
#[derive(Clone, Debug, Default)]
pub struct Embeddings {
    by_text: BTreeMap<Key, Embedding>,
}

impl Embeddings {
    /// Reads a file. `model` is the SHA-256 of the network, as `model.json` says it.
    ///
    /// # Errors
    /// There is no such file, or another network made it.
    pub fn load(file: &Path, model: &str) -> Result<Self, MeaningError> {
        let named = || file.display().to_string();
        let bytes = fs::read(file).map_err(|reason| MeaningError::File { file: named(), reason })?;
        match bytes.split_at_checked(MODEL) {
            Some((made_by, records)) if hex::encode(made_by) == model => Ok(Self {
                by_text: records
                    .chunks_exact(size_of::<Key>() + WIDTH)
                    .filter_map(|record| record.split_first_chunk())
                    .map(|(key, numbers)| (*key, Embedding::from_bytes(numbers)))
                    .collect(),
            }),
            _ => Err(MeaningError::Format { file: named(), reason: "another network made it".to_owned() }),
        }
    }

    /// The bytes of a file.
    pub fn to_bytes(&self, model: &str) -> Vec<u8> {
        let mut bytes = hex::decode(model).unwrap_or_default();
        for (key, embedding) in &self.by_text {
            bytes.extend(key);
            bytes.extend(embedding.bytes());
        }
        bytes
    }

    /// The embedding of a text.
    pub fn get(&self, text: &str) -> Option<&Embedding> {
        self.by_text.get(&key(text))
    }

    /// The embeddings of these texts, of those that are known.
    pub fn restricted_to<'a>(&self, texts: impl Iterator<Item = &'a str>) -> Self {
        Self { by_text: texts.map(key).filter_map(|key| Some((key, self.by_text.get(&key)?.clone()))).collect() }
    }

    /// Adds a text's embedding.
    pub fn insert(&mut self, text: &str, embedding: Embedding) {
        self.by_text.insert(key(text), embedding);
    }
}

fn key(text: &str) -> Key {
    let mut key = Key::default();
    for (to, from) in key.iter_mut().zip(Sha256::digest(text.as_bytes())) {
        *to = from;
    }
    key
}
