//! When a service answers.

use serde::{Deserialize, Serialize};

use super::localized::Localized;

/// Hours as far as they are known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Schedule {
    /// In the words of the source.
    pub words: Option<Localized>,
    /// In OpenStreetMap's `opening_hours` syntax.
    pub opening_hours: Option<String>,
}

impl Schedule {
    /// True when nothing was stated.
    pub const fn is_unknown(&self) -> bool {
        self.words.is_none() && self.opening_hours.is_none()
    }
}
