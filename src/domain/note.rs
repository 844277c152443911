//! What is said about a change or a listing and goes to no reader.

use super::{moment::Moment, person::PersonId};

/// A note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The id of a change or a service.
    pub about: String,
    /// Who wrote it; `None` for whoever sent the change.
    pub person: Option<PersonId>,
    /// What others call that person. It is read, and not written.
    pub name: Option<String>,
    /// What it says.
    pub words: String,
    /// When it was written.
    pub made_at: Moment,
}
