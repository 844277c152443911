//! Notes: what editors say to each other about a change or a listing, and the words of the person who asks for a link. No reader sees them.

use sqlx::{Any, FromRow, Row, Transaction, any::AnyRow};

use crate::domain::{moment::Moment, note::Note, person::PersonId};

use super::{
    connect::Store,
    error::{StoreError, Unreadable, while_doing},
    found::Found,
};

const ADD: &str = "
    INSERT INTO note
         ( id
         , about
         , person_id
         , words
         , made_at
         )
    VALUES ($1, $2, $3, $4, $5)
";

const ABOUT: &str = "
    SELECT note.id
         , note.about
         , note.person_id
         , note.words
         , note.made_at
         , person.name
      FROM note
      LEFT JOIN person
        ON person.id = note.person_id
     WHERE note.about = $1
";

struct NoteRow(Note);

impl TryFrom<NoteRow> for Note {
    type Error = Unreadable;

    fn try_from(row: NoteRow) -> Result<Self, Unreadable> {
        Ok(row.0)
    }
}

impl FromRow<'_, AnyRow> for NoteRow {
    fn from_row(row: &AnyRow) -> Result<Self, sqlx::Error> {
        Ok(Self(Note {
            about: row.try_get("about")?,
            person: row.try_get::<Option<String>, _>("person_id")?.map(PersonId),
            name: row.try_get("name")?,
            words: row.try_get("words")?,
            made_at: Moment::of_seconds(row.try_get("made_at")?),
        }))
    }
}

pub(super) async fn add(transaction: &mut Transaction<'_, Any>, id: &str, note: &Note) -> Result<(), sqlx::Error> {
    sqlx::query(ADD)
        .bind(id)
        .bind(note.about.as_str())
        .bind(note.person.as_ref().map(|person| person.0.clone()))
        .bind(note.words.as_str())
        .bind(note.made_at.seconds())
        .execute(&mut **transaction)
        .await
        .map(drop)
}

impl Store {
    /// Keeps a note under an id of its own: for a demonstration. Someone of the desk writes one by [`Act::Note`](super::Act::Note).
    ///
    /// # Errors
    /// The database fails; then it is not kept.
    pub async fn keep_note(&self, id: &str, note: &Note) -> Result<(), StoreError> {
        let doing = while_doing("keeping a note");
        let mut transaction = self.pool.begin().await.map_err(doing)?;
        add(&mut transaction, id, note).await.map_err(doing)?;
        transaction.commit().await.map_err(doing)
    }

    /// The notes about a change or a service, the oldest first.
    ///
    /// # Errors
    /// The database does not answer.
    pub async fn notes(&self, about: &str) -> Result<Found<Note>, StoreError> {
        let rows = sqlx::query(ABOUT).bind(about).fetch_all(&self.pool).await.map_err(while_doing("reading notes"))?;
        let mut found = Found::of::<NoteRow>("note", &rows);
        found.read.sort_by_key(|note: &Note| note.made_at);
        Ok(found)
    }
}
