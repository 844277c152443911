//! What was done, as the desk reads it in the audit. Visitors never appear in it.

use super::{
    act::{Actor, Deed},
    moment::Moment,
    service::ServiceId,
};

/// Something that was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Done {
    /// When.
    pub at: Moment,
    /// By whom.
    pub actor: Actor,
    /// What. `None` for a word of another release.
    pub deed: Option<Deed>,
    /// To what: the id of a service, a change, a person or a motion.
    pub object: String,
    /// The listing of the change, where it is one.
    pub service: Option<ServiceId>,
}

/// What someone looks for. Empty texts look for everything.
#[derive(Clone, Debug)]
pub struct Wanted {
    /// The id of the actor.
    pub actor: String,
    /// The id of a listing.
    pub service: String,
    /// From this moment on.
    pub from: Moment,
    /// Before this moment.
    pub before: Moment,
    /// How many newer ones are left out.
    pub skipped: i64,
}

/// How many are shown at a time.
pub const PAGE: i64 = 50;
