//! Notes between editors, about a change or a listing.

use crate::{
    domain::{change::ChangeId, note::Note, person::Person},
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
pub async fn write(setting: &Setting<'_>, about: &str, person: &Person, words: &str) -> Result<Decided, DecideError> {
    let (id, note) = (random_id()?, by(setting, about, person, words));
    applied(setting.store.apply(Act::Note(&id, &note), setting.known, &setting.by(person)).await?)
}

/// Closes reports that were dealt with, with what was found out.
///
/// # Errors
/// The database fails; nothing is done.
pub async fn close_reports(
    setting: &Setting<'_>,
    closing: ClosingReports<'_>,
    person: &Person,
    words: &str,
) -> Result<Decided, DecideError> {
    let (id, note) = (random_id()?, by(setting, closing.service.as_str(), person, words));
    applied(setting.store.apply(Act::CloseReports(closing, &id, &note), setting.known, &setting.by(person)).await?)
}

/// Closes an objection that was looked at, with what was found out.
///
/// # Errors
/// The database fails; nothing is done.
pub async fn answer_objection(setting: &Setting<'_>, change: &ChangeId, person: &Person, words: &str) -> Result<Decided, DecideError> {
    let (id, note) = (random_id()?, by(setting, &change.0, person, words));
    applied(setting.store.apply(Act::AnswerObjection(change, &id, &note), setting.known, &setting.by(person)).await?)
}

fn by(setting: &Setting<'_>, about: &str, person: &Person, words: &str) -> Note {
    Note { about: about.to_owned(), person: Some(person.id.clone()), name: None, words: words.to_owned(), made_at: setting.now }
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
