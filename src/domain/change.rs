//! A proposed change of a listing, and who may bring it how far. Pure: what is stored is decided here and written elsewhere.

use std::collections::BTreeSet;

use thiserror::Error;

use super::{
    draft::{Difference, Draft, differences},
    email_address::EmailAddress,
    field::{Field, Risk},
    moment::Moment,
    person::{Person, PersonId, Role},
    service::ServiceId,
};

/// The name of a change's row: random.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChangeId(pub String);

impl ChangeId {
    /// The id in an address; `None` for a text that no change is called.
    pub fn parse(text: &str) -> Option<Self> {
        let is_one = (1..=64).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        is_one.then(|| Self(text.to_owned()))
    }
}

/// Declares a closed list of values with the identifiers under which they are stored.
macro_rules! stored {
    ($(#[$doc:meta])* $name:ident { $($(#[$value_doc:meta])* $value:ident = $id:literal;)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$value_doc])* $value,)+
        }

        impl $name {
            /// All of them.
            pub const ALL: &'static [Self] = &[$(Self::$value,)+];

            /// The identifier in the database, and the end of its message name.
            pub const fn id(self) -> &'static str {
                match self { $(Self::$value => $id,)+ }
            }

            /// The value of an identifier.
            pub fn from_id(id: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.id() == id)
            }
        }
    };
}

stored! {
    /// What is asked for.
    Kind {
        /// A published listing is to say something else.
        Update = "update";
        /// A new listing.
        New = "new";
        /// A listing is to be taken down.
        Remove = "remove";
        /// Someone asks for the link to a listing at an email address that is not on file. The listing stays as it is.
        Claim = "claim";
        /// Someone of the desk hid a listing at once, with a reason.
        Hide = "hide";
        /// A listing that is hidden, or was taken down, is to be shown again.
        Relist = "relist";
    }
}

impl Kind {
    /// Whether readers see the listing once a change of this kind is published, by whether they saw it before. A correction never
    /// shows a listing that is hidden.
    pub const fn shows(self, before: bool) -> bool {
        match self {
            Self::Update => before,
            Self::New | Self::Relist => true,
            Self::Remove | Self::Hide | Self::Claim => false,
        }
    }

    /// What the audit calls it when it is carried out, as one word.
    pub const fn act(self) -> &'static str {
        match self {
            Self::Update | Self::New => "publish",
            Self::Remove => "take-down",
            Self::Claim => "grant",
            Self::Hide => "hide",
            Self::Relist => "relist",
        }
    }

    /// Whether a published change of this kind can be reverted. A listing that was taken down or hidden comes back by [`Self::Relist`]
    /// only.
    pub const fn is_reversible(self) -> bool {
        matches!(self, Self::Update | Self::New)
    }
}

stored! {
    /// How far it has come.
    Status {
        /// Someone is still writing it.
        Open = "open";
        /// An editor is to look at it.
        Proposed = "proposed";
        /// It changes what can lead someone to the wrong place: an administrator is to look at it.
        Held = "held";
        /// It may be published.
        Approved = "approved";
        /// Readers see it.
        Published = "published";
        /// It was refused, with a reason.
        Rejected = "rejected";
        /// It was published, and taken back.
        Undone = "undone";
        /// The link that it asks for was sent.
        Granted = "granted";
        /// Its listing was taken down before anyone decided about it.
        Closed = "closed";
    }
}

impl Status {
    /// True until someone has decided about it.
    pub const fn is_undecided(self) -> bool {
        matches!(self, Self::Open | Self::Proposed | Self::Held | Self::Approved)
    }
}

/// What happens to a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Its author sends it.
    Submit,
    /// Someone of this role finds it good.
    Approve(Role),
    /// Someone refuses it.
    Reject,
    /// It is published.
    Publish,
    /// It is taken back.
    Undo(Role),
    /// The link that it asks for is sent.
    Grant,
}

/// Why an event is not possible.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum Refusal {
    /// It changes a number, a page or how secret an address is: an administrator decides until call-backs exist.
    #[error("only an administrator may decide about it")]
    NeedsAdministrator,
    /// No one but its sender has noted how a new listing was checked, with a source.
    #[error("nobody else has noted how it was checked, with a source")]
    Unchecked,
    /// It came from the email address of the person who wants to publish it.
    #[error("it came from the same email address")]
    OwnChange,
    /// It tells where a secret place is: no person alone may publish that.
    #[error("it tells where a secret place is")]
    Revealing,
    /// Only the shipped file changes this listing.
    #[error("only the shipped directory changes this listing")]
    Locked,
    /// Readers do not see the listing: it was taken down or hidden.
    #[error("the listing is not shown")]
    Hidden,
    /// Not in this status.
    #[error("that is not possible any more")]
    NotNow(Status),
}

/// The status after an event, by the risk that the change has now.
///
/// # Errors
/// The event is not possible now, or not for the person who asks for it.
pub const fn next(status: Status, event: Event, risk: Risk) -> Result<Status, Refusal> {
    let is_high = matches!(risk, Risk::High);
    match (status, event) {
        (Status::Open, Event::Submit) => Ok(if is_high { Status::Held } else { Status::Proposed }),
        // A change may have become risky since it was sent, and one that was held stays held.
        (Status::Held, Event::Approve(Role::Editor)) => Err(Refusal::NeedsAdministrator),
        (Status::Proposed, Event::Approve(Role::Editor)) if is_high => Err(Refusal::NeedsAdministrator),
        (Status::Proposed | Status::Held, Event::Approve(_)) => Ok(Status::Approved),
        (Status::Approved, Event::Publish) => Ok(Status::Published),
        (Status::Approved, Event::Grant) => Ok(Status::Granted),
        (Status::Published, Event::Undo(Role::Editor)) if is_high => Err(Refusal::NeedsAdministrator),
        (Status::Published, Event::Undo(_)) => Ok(Status::Undone),
        (Status::Open | Status::Proposed | Status::Held | Status::Approved, Event::Reject) => Ok(Status::Rejected),
        (status, _) => Err(Refusal::NotNow(status)),
    }
}

stored! {
    /// The four ways to finish looking at one's own listing.
    Finish {
        /// All was looked at, and all of it is true.
        Unchanged = "unchanged";
        /// All was looked at, and something was corrected.
        Changed = "changed";
        /// Only some of it was looked at.
        Partly = "partly";
        /// The listing is to be taken down.
        Remove = "remove";
    }
}

/// The fields that an organization confirms when it has looked at all of its listing: what a reader acts on.
pub const CONFIRMED: [Field; 8] =
    [Field::Phones, Field::TextLine, Field::Chat, Field::Email, Field::Page, Field::Location, Field::Schedule, Field::Ages];

/// A proposed change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// Its name.
    pub id: ChangeId,
    /// The service it is about; for a new listing a stand-in, until it is published and named.
    pub service_id: ServiceId,
    /// What is asked for.
    pub kind: Kind,
    /// How far it has come.
    pub status: Status,
    /// How its sender finished.
    pub finish: Option<Finish>,
    /// The version of the service that it was written for; 0 for a new listing.
    pub base_version: i64,
    /// The listing as it was then.
    pub base: Draft,
    /// The listing as it is to be.
    pub draft: Draft,
    /// The fields that were looked at.
    pub confirms: BTreeSet<Field>,
    /// Where an answer goes; for a claim, the email address that asks for the link.
    pub mailbox: Option<EmailAddress>,
    /// Why it was refused, or taken back.
    pub reason: Option<String>,
    /// When someone began it.
    pub made_at: Moment,
    /// When it was sent.
    pub sent_at: Option<Moment>,
    /// When someone decided about it.
    pub decided_at: Option<Moment>,
    /// Who decided.
    pub decided_by: Option<PersonId>,
    /// Grows by one with every save.
    pub version: i64,
}

impl Change {
    /// A change in which no one has written anything yet, of a listing as it is at a version.
    pub fn begun(id: ChangeId, kind: Kind, service_id: ServiceId, base_version: i64, base: Draft, made_at: Moment) -> Self {
        Self {
            id,
            service_id,
            kind,
            status: Status::Open,
            finish: None,
            base_version,
            draft: base.clone(),
            base,
            confirms: BTreeSet::new(),
            mailbox: None,
            reason: None,
            made_at,
            sent_at: None,
            decided_at: None,
            decided_by: None,
            version: 1,
        }
    }

    /// What it changes, in the order of the form.
    pub fn differences(&self) -> Vec<Difference> {
        differences(&self.base, &self.draft)
    }

    /// True when it was sent from this person's email address. Case and any part after a plus sign are ignored.
    pub fn is_of(&self, person: &Person) -> bool {
        self.mailbox.as_ref().is_some_and(|mailbox| mailbox.is_same_person(&person.mailbox))
    }
}

#[cfg(test)]
mod tests;
