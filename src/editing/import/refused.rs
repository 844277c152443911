//! What is wrong with a record of the file, said to the person who keeps the file.

use std::fmt;

/// One refused field of one record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The record's id, or its place in the file when it has none.
    pub record: String,
    /// The field, by its name in the file.
    pub field: String,
    /// What is wrong with it, as a sentence.
    pub reason: String,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: {}", self.record, self.field, self.reason)
    }
}
