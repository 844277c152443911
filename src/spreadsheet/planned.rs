//! What a spreadsheet would do: row by row, what is new, what changes, what is as it was, and what is refused at which cell.

use crate::domain::{
    change::Kind,
    draft::{Difference, Draft},
    localized::Localized,
    problem::Wrong,
    service::ServiceId,
};

use super::{CellName, CellProblem, Column};

/// A row, and what it would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Planned {
    /// Its number in the file.
    pub row: u32,
    /// The listing; none for a new one, and for a row that names none.
    pub service: Option<ServiceId>,
    /// What it is called.
    pub name: Option<Localized>,
    /// What it would do.
    pub outcome: Outcome,
    /// What would be proposed.
    pub proposed: Option<Proposed>,
}

/// What a row would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It is a new listing.
    New,
    /// It changes this.
    Changed(Vec<Difference>),
    /// It says what is on file.
    Same,
    /// It cannot be used.
    Refused(Vec<Refused>),
}

/// What is wrong, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refused {
    /// The cell; none when its column is not in the file.
    pub cell: Option<CellName>,
    /// What is in its column.
    pub column: Option<Column>,
    /// What is wrong.
    pub why: Why,
}

/// Why a row, or a cell of it, is refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// The cell itself cannot be used.
    Cell(CellProblem),
    /// What it says cannot be.
    Text(Wrong),
    /// No listing has this id.
    NoListing,
    /// Another row has the same id: this one.
    Twice(u32),
    /// Only the shipped file changes this listing.
    Locked,
    /// Readers do not see the listing.
    Hidden,
    /// The listing never had this version.
    NoVersion,
    /// Someone changed the field since the file was written.
    Meanwhile,
    /// The place is not public. A spreadsheet neither opens it nor says where it is.
    SecretPlace,
}

/// A change that would be proposed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proposed {
    /// A correction, or a new listing.
    pub kind: Kind,
    /// The listing, or a stand-in for its name.
    pub service: ServiceId,
    /// The version that it is a change of.
    pub base_version: i64,
    /// What is on file.
    pub base: Draft,
    /// What is to be.
    pub draft: Draft,
}
