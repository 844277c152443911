//! Notes between editors, about a change or a listing.

use crate::{
    domain::{moment::Moment, note::Note, person::Person},
    store::{Act, ClosingReports, Found, Store, StoreError},
};

use super::{
    decide::{DecideError, Decided, applied},
    secret::random_id,
    setting::Setting,
};

/// Writes a note.
///
/// # Errors
/// The database fails; then it is not kept.
pub async fn write(store: &Store, about: &str, person: &Person, words: &str, now: Moment) -> Result<(), DecideError> {
    let note = Note { about: about.to_owned(), person: Some(person.id.clone()), name: None, words: words.to_owned(), made_at: now };
    store.keep_note(&random_id()?, &note).await?;
    Ok(())
}

/// Closes reports that were dealt with, and writes down what was found out.
///
/// # Errors
/// The database fails. The reports may be closed without the note.
pub async fn close_reports(
    setting: &Setting<'_>,
    closing: &ClosingReports<'_>,
    person: &Person,
    words: &str,
) -> Result<Decided, DecideError> {
    let decided = applied(setting.store.apply(Act::CloseReports(*closing), setting.known, &setting.by(person)).await?)?;
    if decided == Decided::Done {
        write(setting.store, closing.service.as_str(), person, words, setting.now).await?;
    }
    Ok(decided)
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
