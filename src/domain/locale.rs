//! The two languages of the site.

use serde::{Deserialize, Serialize};

/// A language the whole site exists in. Decided once, by the first segment of the address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Locale {
    /// English, under `/en`.
    En,
    /// French as written in Ontario, under `/fr`.
    Fr,
}

impl Locale {
    /// Both, in the order in which they are listed.
    pub const ALL: [Self; 2] = [Self::En, Self::Fr];

    /// The BCP 47 tag, which is also the first segment of every address and the name of the folder in `locales/`.
    pub const fn code(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::Fr => "fr",
        }
    }

    /// The other language: where the switch leads.
    pub const fn other(self) -> Self {
        match self {
            Self::En => Self::Fr,
            Self::Fr => Self::En,
        }
    }

    /// The locale of a first path segment or folder name.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|locale| locale.code() == code)
    }
}
