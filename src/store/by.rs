//! Who does something, and when.

use crate::domain::{date::Date, moment::Moment};

/// The actor of what the program does by itself: loading the shipped file.
pub const PROGRAM: &str = "program";

/// Who does it, when, and on which day by the calendar of Ontario.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct By {
    /// A person's id, `link` for somebody with an organization's link, or [`PROGRAM`].
    pub actor: String,
    /// When.
    pub now: Moment,
    /// The day that readers are told.
    pub today: Date,
}
