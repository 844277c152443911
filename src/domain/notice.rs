//! What is true for a while only: “The office is closed until Monday.”

use serde::{Deserialize, Serialize};

use super::{date::Date, localized::Localized};

/// A sentence with an end. No one need remember to take it down.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// The sentence.
    pub words: Localized,
    /// The last day on which it is shown.
    pub until: Date,
}

impl Notice {
    /// True when it is still shown on a day.
    pub fn is_current(&self, today: Date) -> bool {
        today <= self.until
    }
}
