//! Keeps the file beside the database that a start reads ([`crate::publication`]).

use std::{path::PathBuf, sync::Arc, time::Duration};

use thiserror::Error;

use crate::{
    domain::revision::Revision,
    publication::{
        file::{self, File, FileProblem},
        stamp::{PROGRAM, Stamp},
    },
    store::{Store, StoreError},
    web::{edition::read::Kept, state::AppState},
};

use super::stop::Stop;

/// Between two looks. An editor who publishes twenty changes in a row need not have the file written twenty times.
pub(crate) const LOOK_EVERY: Duration = Duration::from_secs(10);

/// Where the file is, and what else decides what it says.
#[derive(Clone, Debug)]
pub struct Place {
    /// The file.
    pub path: PathBuf,
    /// The digest of the shipped files that were loaded, every record of them.
    pub shipped: String,
}

/// Why the file is not written.
#[derive(Debug, Error)]
pub enum KeepProblem {
    /// The database does not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The file cannot be written.
    #[error(transparent)]
    File(#[from] FileProblem),
}

/// The listings of the file, if nothing has changed since it was written: not the database, the shipped files, or the program. Then the shipped
/// directory is loaded already, and every record of it was understood.
///
/// # Errors
/// The file cannot be read or is damaged, or the database does not answer.
pub async fn read(store: &Store, place: &Place) -> Result<Option<Kept>, KeepProblem> {
    let Some(file) = File::read(&place.path)? else { return Ok(None) };
    let Stamp { revision, act, shipped, program } = &file.stamp;
    let is_current = store.holds_act(act).await? && store.revision().await? == *revision;
    if !is_current || *shipped != place.shipped || program != PROGRAM {
        return Ok(None);
    }
    let (listings, text) = file.unpack()?;
    Ok(Some(Kept { revision: *revision, listings, text }))
}

/// Writes each publication, until the server stops. What cannot be written is said once, and tried again: without the file a start takes longer.
pub async fn keep(state: AppState, place: Arc<Place>, mut stop: Stop) {
    let (mut written, mut is_failing, mut is_over) = (None, false, false);
    while !is_over {
        // Once more at the end: a place that became secret must not stay in a file of yesterday.
        is_over = stop.wait(LOOK_EVERY).await;
        match write(&state, &place, written).await {
            Ok(revision) => (written, is_failing) = (revision, false),
            // While the database is away, `refresh` says it.
            Err(KeepProblem::Store(_)) => {}
            Err(KeepProblem::File(problem)) if !is_failing => {
                tracing::error!(%problem, "the next start has to read the database");
                is_failing = true;
            }
            Err(KeepProblem::File(_)) => {}
        }
    }
}

/// Writes what is published, unless that was `written` before. Returns the revision that the file has now. When something is withheld or cannot be
/// read there is no file.
///
/// # Errors
/// The database does not answer, or the file cannot be written.
pub async fn write(state: &AppState, place: &Arc<Place>, written: Option<Revision>) -> Result<Option<Revision>, KeepProblem> {
    let published = state.published();
    let revision = published.snapshot.revision();
    if !published.is_whole {
        file::remove(&place.path)?;
        return Ok(None);
    }
    if written == Some(revision) {
        return Ok(written);
    }
    let Some(act) = state.store().last_act().await? else { return Ok(written) };
    // The act came first: if the revision is still this one, the act is of its time.
    if state.store().revision().await? != revision {
        return Ok(written);
    }
    let place = Arc::clone(place);
    let writing = tokio::task::spawn_blocking(move || {
        let stamp = Stamp { revision, act, shipped: place.shipped.clone(), program: PROGRAM.to_owned() };
        file::write(&place.path, &stamp, &published.snapshot)
    });
    match writing.await {
        Ok(done) => done?,
        Err(error) => std::panic::resume_unwind(error.into_panic()),
    }
    Ok(Some(revision))
}
