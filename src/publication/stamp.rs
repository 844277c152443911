//! What a publication was made from.

use serde::{Deserialize, Serialize};

use crate::domain::revision::Revision;

/// A fingerprint of this program: its sources and the versions of its dependencies. Another program may understand the same record differently.
pub const PROGRAM: &str = env!("PROGRAM_FINGERPRINT");

/// Everything that decides what a publication says. Two with the same stamp are the same.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Stamp {
    /// The database's revision.
    pub revision: Revision,
    /// A row of the audit from the time of this revision: its number and hash. A restored copy of the database can reach the same revision by
    /// other acts, but then it does not contain this row.
    pub act: (i64, String),
    /// The digest of the shipped files, which say also what must not be published.
    pub shipped: String,
    /// The program that made it.
    pub program: String,
}
