//! Changes that were proposed together, out of one spreadsheet.

use super::{moment::Moment, person::PersonId};

/// The name of a batch: random.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct BatchId(pub String);

impl BatchId {
    /// The id in an address; `None` for a text that no batch is called.
    pub fn parse(text: &str) -> Option<Self> {
        let is_one = (1..=64).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        is_one.then(|| Self(text.to_owned()))
    }
}

/// A batch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Batch {
    /// Its name.
    pub id: BatchId,
    /// Who read the spreadsheet in.
    pub by: PersonId,
    /// When.
    pub made_at: Moment,
    /// When its changes were proposed; none while it is a dry run.
    pub sent_at: Option<Moment>,
}
