//! What was done to the directory, and by whom: the words of the audit.

use super::{person::PersonId, stored::stored};

/// Who does something.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Actor {
    /// Anyone. No audit and no log names a visitor.
    Visitor,
    /// Someone with the link of an organization.
    Link,
    /// Someone of the desk.
    Person(PersonId),
    /// The program by itself: it loads the shipped file, and closes what is too old.
    Program,
}

impl Actor {
    const VISITOR: &'static str = "visitor";
    const LINK: &'static str = "link";
    const PROGRAM: &'static str = "program";

    /// The identifier in the audit. No person has the id of one of the others: persons' ids are random.
    pub fn id(&self) -> &str {
        match self {
            Self::Visitor => Self::VISITOR,
            Self::Link => Self::LINK,
            Self::Person(person) => &person.0,
            Self::Program => Self::PROGRAM,
        }
    }

    /// The actor of an identifier.
    pub fn from_id(id: &str) -> Self {
        match id {
            Self::VISITOR => Self::Visitor,
            Self::LINK => Self::Link,
            Self::PROGRAM => Self::Program,
            person => Self::Person(PersonId(person.to_owned())),
        }
    }

    /// The person, if it is one.
    pub const fn person(&self) -> Option<&PersonId> {
        match self {
            Self::Person(person) => Some(person),
            Self::Visitor | Self::Link | Self::Program => None,
        }
    }
}

stored! {
    /// What was done.
    Deed {
        /// An organization saved a field of its draft.
        Save = "save";
        /// Someone who looks after a listing asked for a link for someone elsewhere.
        Ask = "ask";
        /// An organization finished with its listing.
        Finish = "finish";
        /// Someone of the desk proposed a change.
        Propose = "propose";
        /// Someone of the desk approved exactly what a change says.
        Approve = "approve";
        /// Someone of the desk called back, or looked at the page on file.
        Call = "call";
        /// A correction or a new listing reached readers.
        Publish = "publish";
        /// A listing was taken down.
        TakeDown = "take-down";
        /// A listing was hidden at once.
        Hide = "hide";
        /// A hidden listing is shown again.
        Relist = "relist";
        /// A link was sent to another email address. An earlier release wrote its status.
        Grant = "granted";
        /// A change was refused. An earlier release wrote its status.
        Reject = "rejected";
        /// Someone of the desk is for refusing a removal, which takes two of them.
        Decline = "decline";
        /// A change was closed, because its listing was taken down.
        Close = "close";
        /// An earlier version was put back.
        Restore = "restore";
        /// Someone of the desk tried to verify a listing, and nothing was confirmed.
        Verify = "verify";
        /// Someone of the desk printed a letter with a code, to be posted.
        Post = "post";
        /// Someone of the desk wrote what readers are told for a while.
        Announce = "announce";
        /// Someone of the desk ended it before its time.
        EndBulletin = "end-bulletin";
        /// Someone of the desk read a spreadsheet in, to see what it would do.
        DryRun = "dry-run";
        /// Someone of the desk looked at what the program found odd: it is right.
        Settle = "settle";
        /// Fields were confirmed.
        Confirm = "confirm";
        /// Someone who looks after a listing invited a colleague.
        Invite = "invite";
        /// Someone looks after a listing no longer.
        Leave = "leave";
        /// The desk ended someone's looking after a listing.
        EndKeeper = "end-keeper";
        /// The desk ended every link to a listing.
        EndLinks = "end-links";
        /// Someone who was told of a change said that it was not them.
        Object = "object";
        /// Someone of the desk looked at an objection.
        AnswerObjection = "answer-objection";
        /// Reports of readers were dealt with.
        CloseReports = "close-reports";
        /// A person was let in at the desk, or in again.
        LetIn = "let-in";
        /// What a person may do was changed.
        SetRole = "set-role";
        /// A person was taken off the desk.
        CloseAccount = "close-account";
        /// A person was signed out in one browser.
        EndSession = "end-session";
        /// A person was signed out everywhere.
        EndSessions = "end-sessions";
        /// Someone proposed what takes two people: a new administrator, or a desk of one person.
        Move = "move";
        /// A second person agreed to it.
        Agree = "agree";
        /// Someone refused it.
        Disagree = "disagree";
        /// How many people a high-risk change needs was set.
        SetRule = "set-rule";
        /// A high-risk change was published at a desk of one person.
        Alone = "alone";
        /// Someone of the desk wrote a note.
        Note = "note";
        /// Someone of the desk had a link sent to someone who looks after a listing.
        SendLink = "send-link";
        /// Someone of the desk signed in.
        SignIn = "sign-in";
        /// Someone of the desk tried what they may not do, or what was decided already. Nothing was changed.
        Refused = "refused";
        /// The shipped directory was loaded, or one of its records.
        Import = "import";
        /// A record that is no longer shipped was withdrawn.
        Withdraw = "withdraw";
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_actor_reads_back_as_it_was_written() {
        for actor in [Actor::Visitor, Actor::Link, Actor::Program, Actor::Person(PersonId("a1".to_owned()))] {
            assert_eq!(Actor::from_id(actor.id()), actor);
        }
    }
}
