//! Ontario's five service regions.

use serde::{Deserialize, Serialize};

/// A service region of the Ministry of Children, Community and Social Services: five since 13 January 2014.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Region {
    /// The city of Toronto.
    Toronto,
    /// From Wellington to York.
    Central,
    /// From Durham to the Ottawa valley.
    East,
    /// From Muskoka to Kenora.
    North,
    /// The southwest, Hamilton and Niagara.
    West,
}

impl Region {
    /// All five.
    pub const ALL: [Self; 5] = [Self::Toronto, Self::Central, Self::East, Self::North, Self::West];

    /// The code that is in an address. Letters, so that it can never be taken for a census division.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Toronto => "to",
            Self::Central => "ce",
            Self::East => "ea",
            Self::North => "no",
            Self::West => "we",
        }
    }

    /// The region of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|region| region.code() == code)
    }
}
