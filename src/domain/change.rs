//! A proposed change of a listing.

use std::collections::BTreeSet;

use super::{
    act::Deed,
    batch::BatchId,
    draft::{Difference, Draft, differences},
    email_address::EmailAddress,
    field::Field,
    freshness::Means,
    moment::Moment,
    person::{Person, PersonId},
    service::ServiceId,
    stored::stored,
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

    /// What is done when it is carried out.
    pub const fn deed(self) -> Deed {
        match self {
            Self::Update | Self::New => Deed::Publish,
            Self::Remove => Deed::TakeDown,
            Self::Claim => Deed::Grant,
            Self::Hide => Deed::Hide,
            Self::Relist => Deed::Relist,
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
        /// It changes what can lead someone to the wrong place: two people and a call are needed.
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
pub const CONFIRMED: [Field; 9] = [
    Field::Phones,
    Field::TextLine,
    Field::Chat,
    Field::Email,
    Field::Page,
    Field::ReachedThrough,
    Field::Location,
    Field::Schedule,
    Field::Ages,
];

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
    /// How they were confirmed.
    pub means: Means,
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
    /// The batch that it is of, when it came out of a spreadsheet.
    pub batch: Option<BatchId>,
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
            means: Means::Link,
            mailbox: None,
            reason: None,
            made_at,
            sent_at: None,
            decided_at: None,
            decided_by: None,
            batch: None,
            version: 1,
        }
    }

    /// A correction that would put back what a listing was.
    pub fn back_to(service: &ServiceId, version: i64, now: Draft, then: Draft, made_at: Moment) -> Self {
        let begun = Self::begun(ChangeId(String::new()), Kind::Update, service.clone(), version, now, made_at);
        Self { draft: then, ..begun }
    }

    /// What it changes, in the order of the form.
    pub fn differences(&self) -> Vec<Difference> {
        differences(&self.base, &self.draft)
    }

    /// True when it was sent from this person's email address, or this person looks after the listing: has the email address on file,
    /// before or after the change. Case and any part after a plus sign are ignored.
    pub fn is_of(&self, person: &Person) -> bool {
        let on_file = [&self.base, &self.draft].into_iter().filter_map(Draft::email);
        on_file.chain(self.mailbox.clone()).any(|mailbox| mailbox.is_same_person(&person.mailbox))
    }
}

#[cfg(test)]
mod tests;
