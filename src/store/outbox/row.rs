//! A letter as the table holds it.

use sqlx::{FromRow, Row, any::AnyRow};

use crate::domain::{
    letter::{Letter, LetterId, LetterKind, LetterState},
    moment::Moment,
};

use super::super::error::Unreadable;

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

impl FromRow<'_, AnyRow> for LetterRow {
    fn from_row(row: &AnyRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            id: row.try_get("id")?,
            kind: row.try_get("kind")?,
            recipient: row.try_get("recipient")?,
            object: row.try_get("object")?,
            words: row.try_get("words")?,
            made_at: row.try_get("made_at")?,
            state: row.try_get("state")?,
            tries: row.try_get("tries")?,
            refused: row.try_get("refused")?,
        })
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
