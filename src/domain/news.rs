//! What the people who look after a listing are told, and the administrators: high-risk changes, and who may make them.

use super::{change::ChangeId, email_address::EmailAddress, moment::Moment, service::ServiceId, stored::stored};

stored! {
    /// What happened.
    NewsKind {
        /// A high-risk change was sent. Readers do not see it yet.
        Submitted = "submitted";
        /// Someone asked for the link at another email address.
        Asked = "asked";
        /// A high-risk change reached readers.
        Published = "published";
        /// The same, and the email address on file is another one now.
        AddressChanged = "address-changed";
        /// A link was sent to another email address.
        Granted = "granted";
        /// Someone who looks after the listing invited a colleague.
        Invited = "invited";
        /// An email address looks after the listing no longer.
        KeeperEnded = "keeper-ended";
        /// Readers do not see the listing any more.
        Hidden = "hidden";
        /// The service said, when it was called, that a change is false.
        Denied = "denied";
        /// Someone said: this was not us.
        Objected = "objected";
        /// A desk of one person called the service. The change is published after three days, unless someone objects.
        Announced = "announced";
    }
}

stored! {
    /// Who is told.
    Audience {
        /// Someone who looks after the listing, or did a short while ago.
        Keeper = "keeper";
        /// An administrator.
        Desk = "desk";
    }
}

/// Something that happened, as one person is told of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct News {
    /// What.
    pub kind: NewsKind,
    /// To which listing; for one that is not published yet, a stand-in.
    pub service: ServiceId,
    /// By which change, if it was one.
    pub change: Option<ChangeId>,
    /// When.
    pub at: Moment,
}

/// Hours for which someone who looks after a listing puts back what it said before a change, by one press.
pub const UNDO_HOURS: i64 = 72;

/// An objection that no one has answered yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Objected {
    /// To which change.
    pub change: ChangeId,
    /// Of which listing.
    pub service: ServiceId,
    /// Who objects.
    pub mailbox: EmailAddress,
    /// Since when.
    pub at: Moment,
}
