//! What someone does to the directory, and what becomes of it.

use std::collections::BTreeSet;

use crate::domain::{
    approval::Call,
    change::{Change, ChangeId},
    decision::Refusal,
    email_address::EmailAddress,
    field::Field,
    freshness::Means,
    letter::Letter,
    motion::Motion,
    note::Note,
    person::{Person, PersonId, Role},
    report::Report,
    revision::Revision,
    service::{Service, ServiceId},
    verification::Outcome,
};

use super::{
    asked::Asking,
    batches::Batching,
    bulletins::Announcing,
    finishing::{Finished, Saving},
    posted::{CodeTyped, NewPosted},
    tokens::{NewToken, TokenHash},
};

/// What someone does.
#[derive(Clone, Copy, Debug)]
pub enum Act<'a> {
    /// Says that something of a listing is wrong, under an id that was made with the form. The same id again changes nothing.
    Report(&'a str, &'a Report),
    /// Asks for a letter. It waits when one is on its way already.
    Ask(&'a Asking<'a>),
    /// Takes a listing to verify it, or gives it back.
    Hold(Holding<'a>),
    /// Says what came of an attempt to verify a listing.
    Verify(&'a Verifying<'a>),
    /// Tells readers something for a while.
    Announce(Announcing<'a>),
    /// Reads a spreadsheet in, or proposes what it says.
    Batch(Batching<'a>),
    /// Says of what the program found odd, by its key, that it is right as it is.
    Settle(&'a str),
    /// Prints letters with codes, to be posted.
    Print(&'a [NewPosted]),
    /// Types the code of a posted letter.
    TypeCode(&'a CodeTyped<'a>),
    /// Asks for a link to a listing at another email address.
    Claim(&'a Claim<'a>),
    /// Saves a draft.
    Save(&'a Saving<'a>),
    /// Finishes with a listing.
    Finish(&'a Finished<'a>),
    /// Approves a change. It reaches readers when nothing is missing any more.
    Approve(&'a Decision<'a>),
    /// Has called back about a change, under an id of its own. It reaches readers when nothing else was missing.
    Call(&'a Decision<'a>, &'a str, &'a Call),
    /// Refuses a change, with the reason in it.
    Reject(&'a Decision<'a>),
    /// Puts back an earlier version.
    Restore(&'a Restoration<'a>),
    /// Hides a listing, with the reason in the change.
    Hide(&'a Change),
    /// Changes who is on the desk.
    Staff(Staffing<'a>),
    /// Proposes a change, with a note that says why.
    Propose(&'a Change, &'a Note),
    /// Changes who looks after a listing.
    Keep(Keeping<'a>),
    /// Says of a change: this was not us.
    Object(Objection<'a>),
    /// Writes a note, under an id of its own.
    Note(&'a str, &'a Note),
    /// Says that an objection to this change was looked at, with a note of what was found out.
    AnswerObjection(&'a ChangeId, &'a str, &'a Note),
    /// Says that reports were dealt with, with a note.
    CloseReports(ClosingReports<'a>, &'a str, &'a Note),
}

impl<'a> Act<'a> {
    /// What it is about, as the audit names it when the act is refused.
    pub(super) fn object(&self) -> &'a str {
        match *self {
            Self::Report(_, report) => &report.service_id,
            Self::Ask(asking) => asking.letter.map_or("", |letter| &letter.object),
            Self::Hold(Holding::Take(service) | Holding::GiveBack(service)) => service.as_str(),
            Self::Verify(verifying) => verifying.service.as_str(),
            Self::Announce(Announcing::Write(bulletin)) => &bulletin.id,
            Self::Announce(Announcing::Agree(id) | Announcing::End(id)) => id,
            Self::Batch(batching) => batching.id(),
            Self::Settle(finding) => finding,
            Self::Print(letters) => letters.first().map_or("", |letter| letter.service.as_str()),
            Self::TypeCode(_) => "",
            Self::Claim(claim) => &claim.change.id.0,
            Self::Save(saving) => &saving.change.id.0,
            Self::Finish(finished) => finished.service.as_str(),
            Self::Approve(decision) | Self::Call(decision, ..) | Self::Reject(decision) => &decision.change.id.0,
            Self::Restore(restoration) => restoration.service.as_str(),
            Self::Hide(change) | Self::Propose(change, _) => &change.id.0,
            Self::Staff(Staffing::LetIn(person, _)) => &person.id.0,
            Self::Staff(Staffing::SetRole(id, _) | Staffing::Close(id) | Staffing::EndSession(id, _) | Staffing::EndSessions(id)) => &id.0,
            Self::Staff(Staffing::Move(motion)) => &motion.id,
            Self::Staff(Staffing::Decide(id, _)) => id,
            Self::Staff(Staffing::TwoPeople) => "",
            Self::Keep(Keeping::End(service, _) | Keeping::EndLinks(service)) => service.as_str(),
            Self::Keep(Keeping::Invite(_, change, _)) => &change.id.0,
            Self::Keep(Keeping::Leave(_) | Keeping::ConfirmAll(..) | Keeping::StopReminders(_)) => "",
            Self::Keep(Keeping::Open(_, service, _)) => service.as_str(),
            Self::Object(objection) => &objection.change.0,
            Self::Note(_, note) => &note.about,
            Self::AnswerObjection(change, ..) => &change.0,
            Self::CloseReports(closing, ..) => closing.service.as_str(),
        }
    }
}

/// A change about which someone decides.
#[derive(Clone, Copy, Debug)]
pub struct Decision<'a> {
    /// The change, merged with what others have published meanwhile, at the version that was seen.
    pub change: &'a Change,
    /// What its draft says; none for a claim, which asks for a link.
    pub service: Option<&'a Service>,
    /// Letters if it is carried out.
    pub done: &'a [Letter],
    /// Letters if it is refused.
    pub refused: &'a [Letter],
}

/// A listing that someone verifies at the moment.
#[derive(Clone, Copy, Debug)]
pub enum Holding<'a> {
    /// It is taken, for a while.
    Take(&'a ServiceId),
    /// It is given back.
    GiveBack(&'a ServiceId),
}

/// An attempt to verify a listing, and what follows from it.
#[derive(Clone, Copy, Debug)]
pub struct Verifying<'a> {
    /// Its id.
    pub id: &'a str,
    /// The listing.
    pub service: &'a ServiceId,
    /// The version that was seen.
    pub version: i64,
    /// What came of it.
    pub outcome: Outcome,
    /// The number that was called, or the page that was looked at.
    pub reached: &'a str,
    /// What is confirmed by it.
    pub fields: &'a BTreeSet<Field>,
    /// How.
    pub means: Means,
    /// The link with which the caller writes a correction.
    pub link: Option<&'a NewToken>,
    /// The removal that is proposed, with a note.
    pub removal: Option<(&'a Change, &'a Note)>,
    /// What readers could have reported.
    pub report: Option<&'a Report>,
}

/// A request for a link to a listing, with what its sender says.
#[derive(Clone, Copy, Debug)]
pub struct Claim<'a> {
    /// The request.
    pub change: &'a Change,
    /// What its sender says.
    pub note: &'a Note,
    /// Maximum number of requests for one listing that wait, however many are sent at once.
    pub most: usize,
}

/// What became of an act.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Applied {
    /// It is done, at this revision.
    Done(Revision),
    /// It is recorded, and waits for what is still missing.
    Waits,
    /// Someone was quicker: nothing was written.
    Stale,
    /// Only the shipped file changes this listing: nothing was written.
    Locked,
    /// Not by this person, or not any more: nothing was written.
    Refused(Refusal),
}

/// A change of who is on the desk.
#[derive(Clone, Copy, Debug)]
pub enum Staffing<'a> {
    /// Lets someone in, or in again, with letters that tell of it.
    LetIn(&'a Person, &'a [Letter]),
    /// Changes what someone may do.
    SetRole(&'a PersonId, Role),
    /// Takes someone off the desk. Sessions and links end at once.
    Close(&'a PersonId),
    /// Signs someone out in the browser of this name.
    EndSession(&'a PersonId, &'a str),
    /// Signs someone out everywhere. Links to sign in end too.
    EndSessions(&'a PersonId),
    /// Proposes what takes two people.
    Move(&'a Motion),
    /// Agrees to that motion, or refuses it.
    Decide(&'a str, bool),
    /// The desk is one of two people again. That takes one.
    TwoPeople,
}

/// A change of who looks after a listing.
#[derive(Clone, Copy, Debug)]
pub enum Keeping<'a> {
    /// Someone with this link invites a colleague, by this letter. The change is what can be objected to.
    Invite(&'a TokenHash, &'a Change, &'a Letter),
    /// Someone with this link looks after it no longer.
    Leave(&'a TokenHash),
    /// Someone with the link of a reminder confirms some of the listings that they look after.
    ConfirmAll(&'a TokenHash, &'a [ConfirmedListing<'a>]),
    /// Someone with the link of a reminder opens one of them with another link.
    Open(&'a TokenHash, &'a ServiceId, &'a NewToken),
    /// Someone with the link of a reminder wants no more of them.
    StopReminders(&'a TokenHash),
    /// The desk ends someone's looking after a listing.
    End(&'a ServiceId, &'a EmailAddress),
    /// The desk ends every link to a listing.
    EndLinks(&'a ServiceId),
}

/// A listing that is confirmed as it was seen.
#[derive(Clone, Copy, Debug)]
pub struct ConfirmedListing<'a> {
    /// Which.
    pub service: &'a ServiceId,
    /// The version that was seen.
    pub version: i64,
    /// What is confirmed.
    pub fields: &'a BTreeSet<Field>,
}

/// Reports of a listing that were dealt with.
#[derive(Clone, Copy, Debug)]
pub struct ClosingReports<'a> {
    /// The listing.
    pub service: &'a ServiceId,
    /// Those that someone felt unsafe, or the others.
    pub are_unsafe: bool,
    /// How many were seen: one that came meanwhile is not closed unread.
    pub seen: i64,
}

/// An objection to a change, with the link of an email that told of it.
#[derive(Clone, Copy, Debug)]
pub struct Objection<'a> {
    /// The link.
    pub link: &'a TokenHash,
    /// The change.
    pub change: &'a ChangeId,
}

/// The state that a listing is reverted to.
#[derive(Clone, Copy, Debug)]
pub struct Restoration<'a> {
    /// The listing.
    pub service: &'a ServiceId,
    /// The version that it has.
    pub current: i64,
    /// The version that it is to be again; 0, before its first, is not to be shown.
    pub earlier: i64,
    /// Changes that this takes back, with what was confirmed by them.
    pub undone: &'a [Change],
    /// Letters that tell of it.
    pub letters: &'a [Letter],
}
