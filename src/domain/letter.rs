//! Every letter that the site sends, as data. A letter names what it is about; its words and its link are made when it is handed over.

use super::{email_address::EmailAddress, moment::Moment, stored::stored};

/// The name of a letter's row, and of the message: random.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LetterId(pub String);

/// What a link opens that is for a new listing: no service has this id.
pub const NEW_LISTING: &str = "*";

stored! {
    /// What a mailed link is good for, and how long.
    Purpose {
        /// An organization looks at its listing.
        Review = "review";
        /// A person signs in.
        SignIn = "sign-in";
        /// Someone who was told of a change says that it was not them. It opens what one email said.
        Object = "object";
        /// Someone confirms all listings that they look after. It opens what their email address looks after.
        Keep = "keep";
    }
}

impl Purpose {
    /// Minutes for which the link is good: 10 minutes to sign in, 30 days for a reminder, else 14 days.
    pub const fn minutes(self) -> i64 {
        match self {
            Self::Review | Self::Object => 14 * 24 * 60,
            Self::Keep => 30 * 24 * 60,
            Self::SignIn => 10,
        }
    }
}

stored! {
    /// What a letter says.
    LetterKind {
        /// To an organization: is your listing true? With a link to it. About a service.
        Review = "review";
        /// To the person who proposes a new listing: the link to the form. About the email address that asked.
        NewListing = "new-listing";
        /// To an organization: what you sent is published. About a change.
        Published = "published";
        /// To an organization: what you sent is not published, and why. About a change.
        Rejected = "rejected";
        /// To an organization: the service said, when we asked it, that what you sent is not from them. About a change.
        Denied = "denied";
        /// To an organization: its listing is taken down, as it asked. About a change.
        TakenDown = "taken-down";
        /// To an organization: what was published is taken back, and why. About a change.
        TakenBack = "taken-back";
        /// To an organization: what you sent is closed, because the listing was taken down. About a change.
        Closed = "closed";
        /// To an editor: the link to sign in. About a person.
        SignIn = "sign-in";
        /// To an administrator, once a week: the hash of the last row of the audit, to keep somewhere else.
        AuditHead = "audit-head";
        /// To someone new on the desk: where they sign in.
        Welcome = "welcome";
        /// To an administrator: someone was let in at the desk. About the person who let them in.
        LetIn = "let-in";
        /// To someone who looks after listings: are they true? With a link to all of them. About their email address.
        Reminder = "reminder";
        /// To someone who looks after listings: what happened to them, with the link of “This was not us”. About its own news.
        Digest = "digest";
        /// To an administrator: what happened. About its own news.
        DeskDigest = "desk-digest";
    }
}

impl LetterKind {
    /// What its link is good for; `None` when it has none that acts.
    pub const fn purpose(self) -> Option<Purpose> {
        match self {
            Self::Review | Self::NewListing => Some(Purpose::Review),
            Self::SignIn => Some(Purpose::SignIn),
            Self::Digest => Some(Purpose::Object),
            Self::Reminder => Some(Purpose::Keep),
            Self::Published
            | Self::Rejected
            | Self::Denied
            | Self::TakenDown
            | Self::TakenBack
            | Self::Closed
            | Self::Welcome
            | Self::LetIn
            | Self::AuditHead
            | Self::DeskDigest => None,
        }
    }
}

stored! {
    /// How far a letter has come.
    LetterState {
        /// It is to be sent.
        Waiting = "waiting";
        /// A process is sending it; after a while another may take it over.
        Claimed = "claimed";
        /// Passed to the mail server, result unknown. It is never retried: a person looks at a letter found so after a crash.
        Handed = "handed";
        /// The mail server said that it has it.
        Sent = "sent";
        /// It is not tried again: the mail server refused it for good, or it waited for too long. In the database it is a handed one with a
        /// mark, which an earlier release does not send again either.
        Refused = "refused";
    }
}

/// A letter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Letter {
    /// Its name.
    pub id: LetterId,
    /// What it says.
    pub kind: LetterKind,
    /// To whom.
    pub recipient: EmailAddress,
    /// What it is about: the id of a service, a change or a person.
    pub object: String,
    /// Words that it quotes; empty when it quotes none.
    pub words: String,
    /// When it was written.
    pub made_at: Moment,
    /// How far it has come.
    pub state: LetterState,
    /// How often it was tried to hand it over.
    pub tries: i64,
}

impl Letter {
    /// A letter that waits to be sent.
    pub fn new(id: LetterId, kind: LetterKind, recipient: EmailAddress, object: String, words: String, made_at: Moment) -> Self {
        Self { id, kind, recipient, object, words, made_at, state: LetterState::Waiting, tries: 0 }
    }
}

/// Minutes after which a letter that was not taken is given up: seven days.
const GIVEN_UP_AFTER: i64 = 7 * 24 * 60;

/// When a letter that was not taken is tried again: 1, 2, 4 … minutes later, at most six hours; `None` when it has waited for seven days.
pub fn next_try(letter: &Letter, now: Moment) -> Option<Moment> {
    let next = now.plus_minutes(wait_after(letter.tries));
    (next <= letter.made_at.plus_minutes(GIVEN_UP_AFTER)).then_some(next)
}

const fn wait_after(tries: i64) -> i64 {
    let most = 6 * 60;
    if tries > 8 {
        return most;
    }
    let minutes = 1 << (if tries < 1 { 0 } else { tries - 1 });
    if minutes > most { most } else { minutes }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tries_become_rare_and_end_after_seven_days() {
        assert_eq!([1, 2, 3, 8, 9, 1_000].map(wait_after), [1, 2, 4, 128, 360, 360]);
        let recipient = "a@b.example".parse().unwrap();
        let mut letter =
            Letter::new(LetterId("l".to_owned()), LetterKind::Review, recipient, String::new(), String::new(), Moment::of_seconds(0));
        let mut now = Moment::of_seconds(0);
        while let Some(next) = next_try(&letter, now) {
            letter.tries += 1;
            now = next;
        }
        let days = now.seconds() / (24 * 60 * 60);
        assert_eq!((days, (30..40).contains(&letter.tries)), (6, true), "{}", letter.tries);
    }
}
