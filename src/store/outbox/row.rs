//! A letter as the table holds it.

use crate::domain::{
    letter::{Letter, LetterId, LetterKind, LetterState},
    moment::Moment,
};

use super::super::error::Unreadable;
use super::super::row::row;

row! {
    pub(super) struct LetterRow {
        pub(super) id: String,
        pub(super) kind: String,
        pub(super) recipient: String,
        pub(super) object: String,
        pub(super) words: String,
        pub(super) made_at: i64,
        pub(super) state: String,
        pub(super) tries: i64,
        pub(super) refused: i64,
    }
}

impl TryFrom<LetterRow> for Letter {
    type Error = Unreadable;

    fn try_from(row: LetterRow) -> Result<Self, Unreadable> {
        // No email address is logged, however malformed.
        let no_address = || Unreadable { table: "letter", id: row.id.clone(), reason: "its recipient is no email address".to_owned() };
        let unknown =
            |what: &str, text: &str| Unreadable { table: "letter", id: row.id.clone(), reason: format!("“{text}” is no {what}") };
        Ok(Self {
            kind: LetterKind::from_id(&row.kind).ok_or_else(|| unknown("kind of letter", &row.kind))?,
            recipient: row.recipient.parse().map_err(|_| no_address())?,
            state: match row.refused {
                0 => LetterState::from_id(&row.state).ok_or_else(|| unknown("state of a letter", &row.state))?,
                _ => LetterState::Refused,
            },
            object: row.object,
            words: row.words,
            made_at: Moment::of_seconds(row.made_at),
            tries: row.tries,
            id: LetterId(row.id),
        })
    }
}
