//! Why a file, or a cell of it, cannot be used.

use thiserror::Error;

use super::grid::CellName;

/// Why a whole file cannot be used.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum SpreadsheetProblem {
    /// More bytes than [`super::MAX_BYTES`].
    #[error("the file is too large")]
    TooLarge,
    /// A small file that unpacks to a large one.
    #[error("the file unpacks to too much")]
    UnpacksToTooMuch,
    /// More rows than [`super::MAX_ROWS`].
    #[error("the file has too many rows")]
    TooManyRows,
    /// More columns than [`super::MAX_COLUMNS`].
    #[error("the file has too many columns")]
    TooManyColumns,
    /// An XLS file, or a workbook behind a password.
    #[error("the file is of an old kind, or has a password")]
    OldOrLocked,
    /// No spreadsheet, or one that is damaged.
    #[error("the file is no spreadsheet that can be read")]
    Unreadable,
    /// It took too long.
    #[error("reading the file took too long")]
    TooSlow,
    /// Nothing is in it.
    #[error("the file is empty")]
    Empty,
    /// A sheet of this name is hidden, and has cells.
    #[error("the sheet “{0}” is hidden")]
    HiddenSheet(String),
    /// Cells are on more than one sheet.
    #[error("there are several sheets with cells")]
    SeveralSheets,
    /// Merged cells, from here on.
    #[error("cells are merged from {0} on")]
    Merged(CellName),
    /// A column of this name is not known.
    #[error("no column is called “{1}” ({0})")]
    UnknownColumn(CellName, String),
    /// Two columns have this name.
    #[error("two columns are called “{1}” ({0})")]
    ColumnTwice(CellName, String),
    /// The column of the short names is missing.
    #[error("there is no column “id”")]
    NoId,
    /// The writer's own sentence.
    #[error("the file cannot be written: {0}")]
    Unwritable(String),
}

impl SpreadsheetProblem {
    /// The name of its message.
    pub const fn message(&self) -> &'static str {
        match self {
            Self::TooLarge => "spreadsheet-too-large",
            Self::UnpacksToTooMuch => "spreadsheet-unpacks-to-too-much",
            Self::TooManyRows => "spreadsheet-too-many-rows",
            Self::TooManyColumns => "spreadsheet-too-many-columns",
            Self::OldOrLocked => "spreadsheet-old-or-locked",
            Self::Unreadable | Self::Unwritable(_) => "spreadsheet-unreadable",
            Self::TooSlow => "spreadsheet-too-slow",
            Self::Empty => "spreadsheet-empty",
            Self::HiddenSheet(_) => "spreadsheet-hidden-sheet",
            Self::SeveralSheets => "spreadsheet-several-sheets",
            Self::Merged(_) => "spreadsheet-merged",
            Self::UnknownColumn(..) => "spreadsheet-unknown-column",
            Self::ColumnTwice(..) => "spreadsheet-column-twice",
            Self::NoId => "spreadsheet-no-id",
        }
    }

    /// The cell at which it is.
    pub const fn cell(&self) -> Option<CellName> {
        match self {
            Self::Merged(cell) | Self::UnknownColumn(cell, _) | Self::ColumnTwice(cell, _) => Some(*cell),
            _ => None,
        }
    }

    /// What is called so, in the file's own words.
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::HiddenSheet(name) | Self::UnknownColumn(_, name) | Self::ColumnTwice(_, name) => Some(name),
            _ => None,
        }
    }
}

/// Why a cell cannot be used.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum CellProblem {
    /// A formula: what it comes to depends on the program that opens it.
    #[error("it is a formula")]
    Formula,
    /// A text that a spreadsheet program would run as a formula.
    #[error("it begins as a formula does")]
    LikeFormula,
    /// A day or a time as a serial number: which day it is depends on settings.
    #[error("it is a date as a number")]
    Date,
    /// A number with a decimal point, or one too large to be exact.
    #[error("it is a number that is not whole")]
    NotWhole,
    /// `#REF!` and its like.
    #[error("it is an error of the spreadsheet program")]
    Error,
    /// A text right of the last column.
    #[error("its column has no name")]
    NoColumn,
}

impl CellProblem {
    /// All of them.
    pub const ALL: [Self; 6] = [Self::Formula, Self::LikeFormula, Self::Date, Self::NotWhole, Self::Error, Self::NoColumn];

    /// The name of its message.
    pub const fn message(self) -> &'static str {
        match self {
            Self::Formula => "cell-formula",
            Self::LikeFormula => "cell-like-formula",
            Self::Date => "cell-date",
            Self::NotWhole => "cell-not-whole",
            Self::Error => "cell-error",
            Self::NoColumn => "cell-no-column",
        }
    }
}
