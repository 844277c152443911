//! Who may decide about listings.

use thiserror::Error;

use super::{email_address::EmailAddress, locale::Locale};

/// Hours after which someone whom an administrator let in counts as a second person. One person who lets in another name of their own is
/// not two: until then, the other administrators have been told.
pub const NEW_HOURS: i64 = 72;

/// The name of a person's row: random, so that it says nothing and cannot be guessed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PersonId(pub String);

/// What a person may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Looks at changes, publishes what cannot lead anyone to the wrong place, and is one of the two who approve what can.
    Editor,
    /// An editor with experience: one of the two who approve what is held is one, or an administrator.
    Senior,
    /// Everything a senior editor may; refuses a removal alone, and looks after the people of the desk.
    Administrator,
}

/// The text is no role.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("“{0}” is no role: editor, senior-editor or administrator")]
pub struct RoleProblem(String);

impl Role {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Editor, Self::Senior, Self::Administrator];

    /// The identifier in the database and on the command line.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Editor => "editor",
            Self::Senior => "senior-editor",
            Self::Administrator => "administrator",
        }
    }
}

impl Role {
    /// Whether one of the two who approve a high-risk change may be of this role alone.
    pub const fn is_senior(self) -> bool {
        matches!(self, Self::Senior | Self::Administrator)
    }
}

impl std::str::FromStr for Role {
    type Err = RoleProblem;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::ALL.into_iter().find(|role| role.id() == text).ok_or_else(|| RoleProblem(text.to_owned()))
    }
}

/// A person who decides about listings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Person {
    /// Who.
    pub id: PersonId,
    /// Where the link to sign in goes.
    pub mailbox: EmailAddress,
    /// What others call them.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// In which language they are written to.
    pub locale: Locale,
}
