//! Who does something, and when.

use crate::domain::{date::Date, moment::Moment, time_zone::day_in_ontario};

/// The actor of what the program does by itself: loading the shipped file.
pub const PROGRAM: &str = "program";

/// Who does it, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct By {
    /// A person's id, `link` for someone with an organization's link, or [`PROGRAM`].
    pub actor: String,
    /// When.
    pub now: Moment,
}

impl By {
    /// The day that readers are told.
    pub fn today(&self) -> Date {
        day_in_ontario(self.now)
    }
}
