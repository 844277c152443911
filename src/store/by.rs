//! Who does something, and when.

use crate::domain::{act::Actor, date::Date, moment::Moment, time_zone::day_in_ontario};

/// Who does it, and when.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct By {
    /// Who.
    pub actor: Actor,
    /// When.
    pub now: Moment,
}

impl By {
    /// Anyone.
    pub const fn visitor(now: Moment) -> Self {
        Self { actor: Actor::Visitor, now }
    }

    /// Someone with a link.
    pub const fn link(now: Moment) -> Self {
        Self { actor: Actor::Link, now }
    }

    /// The day that readers are told.
    pub fn today(&self) -> Date {
        day_in_ontario(self.now)
    }
}
