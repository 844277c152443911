//! What a reader tells us about a listing.

use thiserror::Error;

use super::{
    date::Date,
    text::{Shape, TextProblem, clean},
};

/// What is wrong, as the reader ticked it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReportKind {
    /// The number does not work, or someone else answers.
    NumberWrong,
    /// The service has closed.
    Closed,
    /// They did not help although the listing says so.
    TurnedAway,
    /// The reader did not feel safe with them. Kept apart from the others.
    FeltUnsafe,
    /// Something else.
    Other,
}

impl ReportKind {
    /// All, as the form lists them.
    pub const ALL: [Self; 5] = [Self::NumberWrong, Self::Closed, Self::TurnedAway, Self::FeltUnsafe, Self::Other];

    /// The value in the form and in the database, and the end of the message name.
    pub const fn id(self) -> &'static str {
        match self {
            Self::NumberWrong => "number-wrong",
            Self::Closed => "closed",
            Self::TurnedAway => "turned-away",
            Self::FeltUnsafe => "felt-unsafe",
            Self::Other => "other",
        }
    }

    /// The kind of a form value.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }
}

/// The names of the form's fields.
pub mod parameter {
    /// What is wrong with the listing.
    pub const KIND: &str = "kind";
    /// The reader's own words.
    pub const WORDS: &str = "words";
    /// The key that makes sending twice the same as sending once.
    pub const KEY: &str = "key";
    /// The field that only programs fill.
    pub const TRAP: &str = "website";
}

/// The maximum number of characters of a reader's own words (docs/SAFETY.md L17).
pub const WORDS_LIMIT: usize = 2_000;

/// Days after which a report is deleted (docs/SAFETY.md V14).
pub const KEPT_DAYS: u32 = 90;

/// A report that may be kept: a kind, perhaps some words, and the day. Nothing about the reader.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// The listing it is about.
    pub service_id: String,
    /// What was ticked.
    pub kind: ReportKind,
    /// What was typed; empty when nothing was.
    pub words: String,
    /// True when a field that only programs fill was filled. An editor judges: some browsers fill every field.
    pub doubtful: bool,
    /// The day it came in; no time, so that it cannot be matched with anything.
    pub received_on: Date,
}

/// Why a report cannot be kept yet.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum ReportProblem {
    /// Nothing was ticked.
    #[error("no choice was ticked")]
    NothingChosen,
    /// The words cannot be kept as they were typed.
    #[error(transparent)]
    Words(#[from] TextProblem),
}

impl Report {
    /// A report from the form's raw values; `trap` is the field that only programs fill.
    ///
    /// # Errors
    /// All that is wrong at once, so that the reader corrects it in one go.
    pub fn parse(service_id: &str, kind: Option<&str>, words: &str, trap: &str, received_on: Date) -> Result<Self, Vec<ReportProblem>> {
        let kind = kind.and_then(ReportKind::from_id);
        let mut problems = Vec::new();
        if kind.is_none() {
            problems.push(ReportProblem::NothingChosen);
        }
        let words = clean(words, Shape::lines(WORDS_LIMIT)).map_err(|problem| problems.push(problem.into())).ok();
        match (kind, words) {
            (Some(kind), Some(words)) => {
                Ok(Self { service_id: service_id.to_owned(), kind, words, doubtful: !trap.is_empty(), received_on })
            }
            _ => Err(problems),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn today() -> Date {
        Date::new(2026, 11, 23).unwrap()
    }

    #[test]
    fn a_ticked_choice_is_enough() {
        let report = Report::parse("kids-help-phone", Some("closed"), " ", "", today()).unwrap();
        assert_eq!((report.kind, report.words.as_str()), (ReportKind::Closed, ""));
    }

    #[test]
    fn what_pasting_leaves_behind_does_not_cost_the_report_and_what_nobody_sees_is_named() {
        let report = Report::parse("x", Some("other"), "a\tb\u{ad}\r\nc", "", today()).unwrap();
        assert_eq!(report.words, "a b\nc");
        let problems = Report::parse("x", Some("other"), "a\0b", "", today()).unwrap_err();
        assert!(matches!(problems[..], [ReportProblem::Words(TextProblem::Invisible(..))]));
    }

    #[test]
    fn everything_wrong_is_said_at_once() {
        let long = "é".repeat(WORDS_LIMIT + 1);
        assert_eq!(
            Report::parse("x", Some("bogus"), &long, "", today()),
            Err(vec![
                ReportProblem::NothingChosen,
                ReportProblem::Words(TextProblem::TooLong { limit: WORDS_LIMIT, typed: WORDS_LIMIT + 1 })
            ])
        );
        assert!(Report::parse("x", Some("other"), &"é".repeat(WORDS_LIMIT), "", today()).is_ok());
    }
}
