//! What typed words mean, as a small trained model reads them: danger, kinds of help, and who needs it.
//!
//! The model runs inside the server, keeps nothing and logs nothing. It judges sentences that no list of phrases foresees; what is exact
//! (ages, places, names) is read by the rules of `finder/words`. `docs/READING.md` tells how it is trained and how well it does.

pub mod collection;
pub mod embedding;
pub mod embeddings;
pub mod encoder;
pub mod judge;
pub mod labels;
pub mod pieces;
pub mod sentences;
mod windows;

#[cfg(test)]
mod tests;

use std::io;

use thiserror::Error;

/// Why the model cannot be used. Rules alone then read typed words.
#[derive(Debug, Error)]
pub enum MeaningError {
    /// A file of the model cannot be read.
    #[error("{file} cannot be read: {reason}")]
    File {
        /// Which file.
        file: String,
        /// Why.
        reason: io::Error,
    },
    /// A file of the model is not what it should be.
    #[error("{file} is not a part of the model: {reason}")]
    Format {
        /// Which file.
        file: String,
        /// What is wrong.
        reason: String,
    },
    /// The network fails on a text.
    #[error("the network fails: {0}")]
    Network(String),
}
