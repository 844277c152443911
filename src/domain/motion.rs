//! What takes two people of the desk and is no change of a listing (docs/SAFETY.md L8).

use super::{
    act::Actor,
    moment::Moment,
    person::{Person, PersonId},
    stored::stored,
};

stored! {
    /// How many people a high-risk change needs.
    #[derive(Default)]
    DeskRule {
        /// Two, and a call.
        #[default]
        TwoPeople = "two-people";
        /// One, a call, and three days in which anyone who was told can object.
        OnePerson = "one-person";
    }
}

impl DeskRule {
    /// How many people.
    pub const fn people(self) -> usize {
        match self {
            Self::TwoPeople => 2,
            Self::OnePerson => 1,
        }
    }
}

/// Hours between a call back and publication at a desk of one person.
pub const WAIT_HOURS: i64 = 72;

stored! {
    /// What is proposed.
    MotionKind {
        /// Someone is to be an administrator.
        Administrator = "administrator";
        /// The desk is to be one of one person.
        OnePerson = "one-person";
    }
}

/// Days for which a motion waits for a second person.
pub const MOTION_DAYS: i64 = 14;

/// A motion that waits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Motion {
    /// Its name: random.
    pub id: String,
    /// What is proposed.
    pub kind: MotionKind,
    /// Whom it is about, if it is about a person.
    pub person: Option<PersonId>,
    /// Who proposes it.
    pub by: Actor,
    /// When.
    pub at: Moment,
}

impl Motion {
    /// Whether this person may agree to it: someone senior, who neither proposed it nor gains by it.
    pub fn may_agree(&self, person: &Person) -> bool {
        person.role.is_senior() && self.by.person() != Some(&person.id) && self.person.as_ref() != Some(&person.id)
    }
}
