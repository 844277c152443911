//! What happens to what a young person says: what is kept private, and what must be reported.

use serde::{Deserialize, Serialize};

/// What an organization says of it. It is never guessed: most have not been asked yet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Confidentiality {
    /// Nothing was stated.
    #[default]
    NotStated,
    /// No one need say who they are, so that nothing can be passed on about them.
    Anonymous,
    /// It stays with them, unless a child or someone's life may be in danger.
    UnlessInDanger,
    /// They may share it with others they work with.
    MayBeShared,
}

impl Confidentiality {
    /// All that can be stated, in the order of a form.
    pub const STATED: [Self; 3] = [Self::Anonymous, Self::UnlessInDanger, Self::MayBeShared];

    /// The identifier in files and forms, and the end of its message name; empty when nothing was stated.
    pub const fn id(self) -> &'static str {
        match self {
            Self::NotStated => "",
            Self::Anonymous => "anonymous",
            Self::UnlessInDanger => "unless_in_danger",
            Self::MayBeShared => "may_be_shared",
        }
    }

    /// The value of an identifier.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::STATED.into_iter().find(|value| value.id() == id)
    }
}
