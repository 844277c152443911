//! Calendar dates, without time or zone.

use std::{fmt, str::FromStr};

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use thiserror::Error;

/// A day in the calendar, written `2026-11-23`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date(NaiveDate);

/// The text is not a date of the form `2026-11-23`.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("“{0}” is not a date written year-month-day")]
pub struct DateProblem(String);

impl Date {
    /// A date from its parts, if there is such a day.
    pub fn new(year: i32, month: u32, day: u32) -> Option<Self> {
        NaiveDate::from_ymd_opt(year, month, day).map(Self)
    }

    /// Year, month from 1, day from 1.
    pub fn parts(self) -> (i32, u32, u32) {
        (self.0.year(), self.0.month(), self.0.day())
    }

    /// The day this many days before.
    pub fn days_before(self, days: u32) -> Self {
        Self(self.0 - chrono::Days::new(u64::from(days)))
    }

    /// The day this many days after.
    pub fn days_after(self, days: u32) -> Self {
        Self(self.0 + chrono::Days::new(u64::from(days)))
    }

    /// Whole days from another date to this one; negative when this one is earlier.
    pub fn days_since(self, earlier: Self) -> i64 {
        (self.0 - earlier.0).num_days()
    }
}

impl From<NaiveDate> for Date {
    fn from(date: NaiveDate) -> Self {
        Self(date)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.parts();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl FromStr for Date {
    type Err = DateProblem;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        // The parser takes “2026-1-5” and “+2026-01-05” too. A day is written in one way, so that texts compare as days do.
        let date = text.parse().ok().map(Self);
        date.filter(|date| (1900..=9999).contains(&date.0.year()) && date.to_string() == text).ok_or_else(|| DateProblem(text.to_owned()))
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer)?.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_date_reads_as_it_is_written() {
        let date: Date = "2026-11-23".parse().unwrap();
        assert_eq!(date.to_string(), "2026-11-23");
        assert_eq!(date.days_since("2026-10-31".parse().unwrap()), 23);
        assert_eq!(date.days_before(23).to_string(), "2026-10-31");
    }

    #[test]
    fn a_day_that_does_not_exist_is_refused() {
        for text in ["2026-02-30", "2026-11", "yesterday", "26-11-23", "", "2026-11-23T10", "2026-1-5", "+2026-01-05", " 2026-01-05"] {
            assert!(text.parse::<Date>().is_err(), "{text}");
        }
    }
}
