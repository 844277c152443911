//! The device's copy of a snapshot: what the finder's island needs to answer by itself, in one language.

use serde::{Deserialize, Serialize};

use crate::{domain::locale::Locale, finder::entry::Entry};

use super::{card::CardText, finder_words::FinderWords};

/// Everything the island needs. Sent as one file under a name made from its content, so that it can be kept for ever.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct DeviceCopy {
    /// The language of the words.
    pub locale: Locale,
    /// The searchable facts, by position.
    pub entries: Vec<Entry>,
    /// The card of each, by position.
    pub cards: Vec<CardText>,
    /// The words around them.
    pub words: FinderWords,
}

impl DeviceCopy {
    /// The copy as bytes.
    pub fn to_bytes(&self) -> Option<Vec<u8>> {
        postcard::to_allocvec(self).ok()
    }

    /// The copy of these bytes; `None` when they are of another version of the program.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        postcard::from_bytes(bytes).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_of_another_version_are_refused() {
        assert!(DeviceCopy::from_bytes(b"not a copy").is_none());
    }
}
