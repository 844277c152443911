//! Who may bring a change how far. Pure: what is stored is decided here and written elsewhere.

use thiserror::Error;

use super::{
    approval::{CallOutcome, Standing},
    change::{Kind, Status},
    field::Risk,
    person::Role,
};

/// What happens to a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Its author sends it.
    Submit,
    /// Someone of the desk approves exactly what it says.
    Approve,
    /// Someone of the desk has called back.
    Call(CallOutcome),
    /// Someone of this role is for refusing it.
    Reject(Role),
    /// It is published.
    Publish,
    /// It is taken back by someone of this role.
    Undo(Role),
    /// The link that it asks for is sent.
    Grant,
}

/// Why an event is not possible.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
pub enum Refusal {
    /// It takes a listing from readers: an administrator decides.
    #[error("only an administrator may decide about it")]
    NeedsAdministrator,
    /// It would show older high-risk values again: only a change that two people approve does.
    #[error("older numbers, pages or places come back only by a change that two people approve")]
    HighAgain,
    /// It came from the email address of the person who wants to decide about it.
    #[error("it came from the same email address")]
    OwnChange,
    /// That number, or page, is not one that readers see today.
    #[error("that is no number or page that readers see today")]
    NotOnFile,
    /// It tells where a secret place is: that is not to be published at all.
    #[error("it tells where a secret place is")]
    Revealing,
    /// Only the shipped file changes this listing.
    #[error("only the shipped directory changes this listing")]
    Locked,
    /// Readers do not see the listing: it was taken down or hidden.
    #[error("the listing is not shown")]
    Hidden,
    /// The desk would be left without an administrator.
    #[error("the desk would be left without an administrator")]
    LastAdministrator,
    /// It needs two people, and this one was let in a short while ago.
    #[error("someone who was let in a short while ago is no second person")]
    TooNew,
    /// The person is no longer on the desk, or may not decide.
    #[error("the person may not decide any more")]
    NotOnDesk,
    /// Not in this status.
    #[error("that is not possible any more")]
    NotNow(Status),
}

/// What a decision depends on besides the change's status.
#[derive(Clone, Copy, Debug)]
pub struct Facts<'a> {
    /// What is asked for.
    pub kind: Kind,
    /// How much harm it can do, as it is now.
    pub risk: Risk,
    /// What is recorded of it, with what happens now.
    pub standing: &'a Standing,
}

impl Facts<'_> {
    /// A change may have become risky since it was sent, and one that was held stays held.
    const fn is_high(&self, status: Status) -> bool {
        matches!(self.risk, Risk::High) || matches!(status, Status::Held)
    }

    fn after_vote(&self, status: Status) -> Status {
        match self.is_high(status) {
            true if self.standing.missing().is_empty() => Status::Approved,
            true => Status::Held,
            false => Status::Approved,
        }
    }
}

/// The status after an event.
///
/// # Errors
/// The event is not possible now, or not for the person who asks for it.
pub fn next(status: Status, event: Event, facts: &Facts<'_>) -> Result<Status, Refusal> {
    match (status, event) {
        (Status::Open, Event::Submit) => Ok(if facts.is_high(status) { Status::Held } else { Status::Proposed }),
        (Status::Proposed | Status::Held, Event::Approve) => Ok(facts.after_vote(status)),
        (Status::Proposed | Status::Held, Event::Call(CallOutcome::Denied)) => Ok(Status::Rejected),
        // A call alone publishes nothing that one person could publish without it.
        (Status::Proposed, Event::Call(_)) if !facts.is_high(status) => Ok(Status::Proposed),
        (Status::Proposed | Status::Held, Event::Call(_)) => Ok(facts.after_vote(status)),
        (Status::Proposed | Status::Held | Status::Approved, Event::Reject(role)) => {
            Ok(if facts.standing.is_declined(facts.kind, role) { Status::Rejected } else { status })
        }
        (Status::Approved, Event::Publish) => Ok(Status::Published),
        (Status::Approved, Event::Grant) => Ok(Status::Granted),
        // A new listing is not shown any more: that leads no one anywhere. Other high-risk values are shown again by a change of their own.
        (Status::Published, Event::Undo(role)) if facts.kind == Kind::New && role != Role::Administrator => {
            Err(Refusal::NeedsAdministrator)
        }
        (Status::Published, Event::Undo(_)) if facts.kind != Kind::New && facts.risk == Risk::High => Err(Refusal::HighAgain),
        (Status::Published, Event::Undo(_)) => Ok(Status::Undone),
        (status, _) => Err(Refusal::NotNow(status)),
    }
}

#[cfg(test)]
mod tests;
