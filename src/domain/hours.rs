//! Opening hours as people type them, in English, French or OpenStreetMap's syntax, written in the one form that the finder reads.
//!
//! A table that cannot be read for certain is refused with the part that is not clear. A wrong “open now” costs someone a walk through
//! the night, so nothing is guessed: a day without hours is not open all day, and “9 to 5” has no morning until someone says so.

mod grammar;
mod lexer;
mod meaning;
mod phrases;
pub mod rows;
mod times;
mod written;

use std::fmt;

use serde::{Serialize, Serializer};
use thiserror::Error;

/// A table of hours that was understood, in OpenStreetMap's `opening_hours` syntax: `Mo-Fr 09:00-17:00; PH off`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OpeningHours(String);

/// Why a table of hours cannot be taken, with the part that is not clear, as it was typed.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum HoursProblem {
    /// A word or a mark that means nothing here.
    #[error("“{0}” cannot be read as hours")]
    Unreadable(String),
    /// Days, and no hours.
    #[error("“{0}” comes without hours")]
    NoHours(String),
    /// Hours, and no days.
    #[error("“{0}” comes without days")]
    NoDays(String),
    /// Morning or afternoon is not said.
    #[error("“{0}” does not say morning or afternoon")]
    AmOrPm(String),
}

impl HoursProblem {
    /// The ends of all names of messages.
    pub const IDS: [&'static str; 4] = ["hours", "hours-no-hours", "hours-no-days", "hours-am-or-pm"];

    /// The end of the name of its message.
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Unreadable(_) => "hours",
            Self::NoHours(_) => "hours-no-hours",
            Self::NoDays(_) => "hours-no-days",
            Self::AmOrPm(_) => "hours-am-or-pm",
        }
    }

    /// The part that is not clear.
    pub fn part(&self) -> &str {
        match self {
            Self::Unreadable(part) | Self::NoHours(part) | Self::NoDays(part) | Self::AmOrPm(part) => part,
        }
    }
}

/// The maximum length of a table, as in OpenStreetMap's database.
const LIMIT: usize = 255;

impl OpeningHours {
    /// Reads a table.
    ///
    /// # Errors
    /// The first part that is not clear.
    pub fn parse(text: &str) -> Result<Self, HoursProblem> {
        let rules = grammar::rules(&lexer::lex(text)?)?;
        let written = written::table(&rules);
        if rules.is_empty() || written.len() > LIMIT {
            return Err(HoursProblem::Unreadable(text.trim().chars().take(LIMIT).collect()));
        }
        Ok(Self(written))
    }

    /// The table.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for OpeningHours {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Serialize for OpeningHours {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests;
