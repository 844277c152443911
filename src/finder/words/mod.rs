//! Words: what a frightened person or a teacher types, in either language, read and found.
//!
//! Pure code: the same on the server and on the reader's device. Nothing here keeps what was typed.

mod age;
#[cfg(feature = "ssr")]
pub mod alike;
mod correction;
#[cfg(feature = "ssr")]
pub mod explain;
pub mod judgement;
pub mod lexicon;
#[cfg(feature = "finder-files")]
pub mod lexicon_files;
mod mended;
pub mod negation;
pub mod ordinary;
pub mod pattern;
mod places;
pub mod reader;
pub mod reading;
#[cfg(feature = "ssr")]
pub mod relevance;
mod respelled;
#[cfg(feature = "ssr")]
pub mod review;
pub mod sentence;
pub mod taken_back;
pub mod target;
pub mod text_index;
pub mod tokens;
pub mod vocabulary;

#[cfg(test)]
mod tests;
