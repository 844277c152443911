//! Why the shipped directory cannot be read.

use std::path::{Path, PathBuf};

use thiserror::Error;

use super::refused::Refused;

/// The shipped directory cannot be read at all. A single bad record is no such error.
#[derive(Debug, Error)]
pub enum ImportError {
    /// Missing, or not allowed to be read.
    #[error("the file {} cannot be read ({reason})", path.display())]
    Unreadable {
        /// The file.
        path: PathBuf,
        /// What the system said.
        reason: String,
    },
    /// Not JSON, or JSON of another form.
    #[error("the file {} is wrong at line {line}, column {column}: {reason}", path.display())]
    Json {
        /// The file.
        path: PathBuf,
        /// The line, counted from 1.
        line: usize,
        /// The column, counted from 1.
        column: usize,
        /// What is wrong there.
        reason: String,
    },
    /// No record is left.
    #[error("every record of the file {} was refused, so it is not loaded; the first: {first}", path.display())]
    AllRefused {
        /// The file.
        path: PathBuf,
        /// What is wrong with the first.
        first: Refused,
    },
    /// A service cannot be written as JSON.
    #[error("a service cannot be written as JSON ({0})")]
    Unwritable(String),
}

impl ImportError {
    pub(super) fn json(path: &Path, error: &serde_json::Error) -> Self {
        let (line, column) = (error.line(), error.column());
        Self::Json { path: path.to_owned(), line, column, reason: without_place(error) }
    }
}

/// The parser's words, without the place that it adds to them.
pub(super) fn without_place(error: &serde_json::Error) -> String {
    let text = error.to_string();
    let place = format!(" at line {} column {}", error.line(), error.column());
    text.strip_suffix(&place).map_or(text.clone(), str::to_owned)
}
