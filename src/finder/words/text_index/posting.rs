//! One word in one document, in one number: a directory of 100,000 listings has six million of them.

use serde::{Deserialize, Serialize};

/// One word in one document: the document, then which names hold the word, then how much it weighs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub(super) struct Posting(u32);

const WEIGHT_BITS: u32 = 5;
const NAME_BITS: u32 = 2;
/// The maximum weight that fits.
pub(super) const MAX_WEIGHT: u8 = (1 << WEIGHT_BITS) - 1;
/// How many names a document can have.
pub(super) const MAX_NAMES: usize = NAME_BITS as usize;
/// How many documents an index can have: 33 million.
pub(super) const MAX_DOCUMENTS: u32 = 1 << (u32::BITS - WEIGHT_BITS - NAME_BITS);

impl Posting {
    /// A word in a document. `names` says which names hold it, as bits. A weight above the maximum is the maximum.
    pub(super) fn new(document: u32, weight: u8, names: u8) -> Self {
        let names = u32::from(names) & ((1 << NAME_BITS) - 1);
        Self(document << (WEIGHT_BITS + NAME_BITS) | names << WEIGHT_BITS | u32::from(weight.min(MAX_WEIGHT)))
    }

    pub(super) const fn document(self) -> u32 {
        self.0 >> (WEIGHT_BITS + NAME_BITS)
    }

    pub(super) const fn weight(self) -> u8 {
        (self.0 & ((1 << WEIGHT_BITS) - 1)) as u8
    }

    pub(super) const fn names(self) -> u8 {
        (self.0 >> WEIGHT_BITS & ((1 << NAME_BITS) - 1)) as u8
    }

    /// The same word of another document, or of the same one at another place.
    pub(super) fn moved(self, document: u32) -> Self {
        Self::new(document, self.weight(), self.names())
    }

    /// Two forms of a word in one document: the better weight, and the names of both.
    pub(super) fn with(self, other: Self) -> Self {
        Self::new(self.document(), self.weight().max(other.weight()), self.names() | other.names())
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_posting_is_what_it_was_made_from(document in 0..MAX_DOCUMENTS, weight in 0..=MAX_WEIGHT, names in 0u8..4) {
            let posting = Posting::new(document, weight, names);
            prop_assert_eq!((posting.document(), posting.weight(), posting.names()), (document, weight, names));
        }
    }
}
