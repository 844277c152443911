//! What an act does, inside its transaction.

use crate::domain::decision::Refusal;

/// What an act does to readers.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Effect {
    /// They see a difference.
    pub(super) is_seen: bool,
    /// Something of a secret place was erased.
    pub(super) forgot: bool,
    /// The change waits for more.
    pub(super) waits: bool,
}

/// What ends a transaction with nothing written.
pub(super) enum Stop {
    Failed(sqlx::Error),
    Unwritable(String),
    Stale,
    Locked,
    Refused(Refusal),
}

impl From<sqlx::Error> for Stop {
    fn from(error: sqlx::Error) -> Self {
        Self::Failed(error)
    }
}
