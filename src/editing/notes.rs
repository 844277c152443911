//! Notes between editors, about a change or a listing.

use crate::{
    domain::{moment::Moment, note::Note, person::Person},
    store::{Found, Store, StoreError},
};

use super::{decide::DecideError, secret::random_id};

/// Writes a note.
///
/// # Errors
/// The database fails; then it is not kept.
pub async fn write(store: &Store, about: &str, person: &Person, words: &str, now: Moment) -> Result<(), DecideError> {
    let note = Note { about: about.to_owned(), person: Some(person.id.clone()), name: None, words: words.to_owned(), made_at: now };
    store.keep_note(&random_id()?, &note).await?;
    Ok(())
}

/// The notes about these, the oldest first.
///
/// # Errors
/// The database does not answer.
pub async fn about(store: &Store, these: &[&str]) -> Result<Found<Note>, StoreError> {
    let mut notes = Found::default();
    for about in these {
        notes.extend(store.notes(about).await?);
    }
    notes.read.sort_by_key(|note: &Note| note.made_at);
    Ok(notes)
}
