//! Every letter that the site sends, as data. A letter names what it is about; its words and its link are made when it is handed over.

use super::{email_address::EmailAddress, moment::Moment};

/// The name of a letter's row, and of the message: random.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct LetterId(pub String);

/// What a link opens that is for a new listing: no service has this id.
pub const NEW_LISTING: &str = "*";

/// What a mailed link is good for, and how long.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Purpose {
    /// An organization looks at its listing.
    Review,
    /// A person signs in.
    SignIn,
}

impl Purpose {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Review, Self::SignIn];

    /// The identifier in the database.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Review => "review",
            Self::SignIn => "sign-in",
        }
    }

    /// The purpose of an identifier.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|purpose| purpose.id() == id)
    }

    /// Minutes for which the link is good: 14 days for a listing, 10 minutes to sign in.
    pub const fn minutes(self) -> i64 {
        match self {
            Self::Review => 14 * 24 * 60,
            Self::SignIn => 10,
        }
    }
}

/// What a letter says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LetterKind {
    /// To an organization: is your listing true? With a link to it. About a service.
    Review,
    /// To the person who proposes a new listing: the link to the form. About the email address that asked.
    NewListing,
    /// To an organization: what you sent is published. About a change.
    Published,
    /// To an organization: what you sent is not published, and why. About a change.
    Rejected,
    /// To an organization: the service said, when we asked it, that what you sent is not from them. About a change.
    Denied,
    /// To an organization: its listing is taken down, as it asked. About a change.
    TakenDown,
    /// To an organization: what was published is taken back, and why. About a change.
    TakenBack,
    /// To an organization: what you sent is closed, because the listing was taken down. About a change.
    Closed,
    /// To an editor: the link to sign in. About a person.
    SignIn,
}

impl LetterKind {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Review,
        Self::NewListing,
        Self::Published,
        Self::Rejected,
        Self::Denied,
        Self::TakenDown,
        Self::TakenBack,
        Self::Closed,
        Self::SignIn,
    ];

    /// The identifier in the database, and the end of its messages' names.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Review => "review",
            Self::NewListing => "new-listing",
            Self::Published => "published",
            Self::Rejected => "rejected",
            Self::Denied => "denied",
            Self::TakenDown => "taken-down",
            Self::TakenBack => "taken-back",
            Self::Closed => "closed",
            Self::SignIn => "sign-in",
        }
    }

    /// The kind of an identifier.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }

    /// What its link is good for; `None` when it has none that acts.
    pub const fn purpose(self) -> Option<Purpose> {
        match self {
            Self::Review | Self::NewListing => Some(Purpose::Review),
            Self::SignIn => Some(Purpose::SignIn),
            Self::Published | Self::Rejected | Self::Denied | Self::TakenDown | Self::TakenBack | Self::Closed => None,
        }
    }
}

/// How far a letter has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LetterState {
    /// It is to be sent.
    Waiting,
    /// A process is sending it; after a while another may take it over.
    Claimed,
    /// Passed to the mail server, result unknown. It is never retried: a person looks at a letter found so after a crash.
    Handed,
    /// The mail server said that it has it.
    Sent,
    /// It is not tried again: the mail server refused it for good, or it waited for too long. In the database it is a handed one with a
    /// mark, which an earlier release does not send again either.
    Refused,
}

impl LetterState {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Waiting, Self::Claimed, Self::Handed, Self::Sent, Self::Refused];

    /// The identifier in the database.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Claimed => "claimed",
            Self::Handed => "handed",
            Self::Sent => "sent",
            Self::Refused => "refused",
        }
    }

    /// The state of an identifier.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.id() == id)
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
