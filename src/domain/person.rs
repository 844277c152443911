//! Who may decide about listings.

use thiserror::Error;

use super::{email_address::EmailAddress, locale::Locale};

/// The name of a person's row: random, so that it says nothing and cannot be guessed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PersonId(pub String);

/// What a person may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// Looks at changes, publishes what cannot lead anyone to the wrong place.
    Editor,
    /// Everything an editor may, and what is held: numbers, pages, secret addresses.
    Administrator,
}

/// The text is no role.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("“{0}” is no role: editor or administrator")]
pub struct RoleProblem(String);

impl Role {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Editor, Self::Administrator];

    /// The identifier in the database and on the command line.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Editor => "editor",
            Self::Administrator => "administrator",
        }
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
