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
    /// When they signed in last; `None` before the first time.
    pub seen_at: Option<Moment>,
    /// Browsers in which they are signed in.
    pub sessions: i64,
}
