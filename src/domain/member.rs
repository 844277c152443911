//! A person as the desk lists them.

use super::{moment::Moment, person::Person};

/// Someone who is or was on the desk.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Member {
    /// Who.
    pub person: Person,
    /// Whether they were taken off the desk.
    pub is_closed: bool,
    /// Whether they have not signed in for too long, and decide about nothing.
    pub is_unused: bool,
    /// From when they count as a second person, if they do not yet.
    pub counts_from: Option<Moment>,
    /// When they signed in last; `None` before the first time.
    pub seen_at: Option<Moment>,
    /// Browsers in which they are signed in, the one that was used last first.
    pub sessions: Vec<Session>,
}

/// A browser in which someone is signed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// The beginning of the hash of its secret: it names the session, and opens nothing.
    pub name: String,
    /// When they signed in.
    pub begun: Moment,
    /// When it was used last.
    pub used: Moment,
}
