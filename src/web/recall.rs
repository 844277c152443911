//! Finds what a code of a printed sheet was made from. Codes are stored nowhere: what could be printed is made again, first from what is
//! published now, then from what readers saw on the day of printing.

use std::{sync::Arc, time::Instant};

use thiserror::Error;
use tokio::task::spawn_blocking;

use crate::{
    domain::sheet_code::SheetCode,
    pages::printed::every::{Contacts, every},
    store::StoreError,
};

use super::{
    printable::{found, on},
    state::AppState,
};

/// Why a code cannot be looked up now.
#[derive(Debug, Error)]
pub enum RecallError {
    /// What was published before is needed, and the database does not answer.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Codes of too many days were asked about within a minute.
    #[error("codes of too many days were asked about within a minute")]
    TooMany,
}

/// What a code was made from; `None` when no sheet has it.
///
/// # Errors
/// It cannot be looked up now.
pub async fn find(state: &AppState, code: SheetCode) -> Result<Option<Contacts>, RecallError> {
    let (published, site) = (state.published(), state.clone());
    let revision = published.snapshot.revision();
    let now = spawn_blocking(move || published.printable.find(code, || every(&site.site().catalog, &published.snapshot))).await;
    if let Some(contacts) = now.ok().flatten() {
        return Ok(Some(contacts));
    }
    let day = code.printed_on();
    let mut turn = state.earlier_days().turn().await;
    // Today is not over: what is printed later today may be something else.
    if let Some((_, printable)) = turn.kept(day).filter(|(made_at, _)| day < state.today() || *made_at == revision) {
        return Ok(found(&printable, code));
    }
    if !turn.may_make(Instant::now()) {
        return Err(RecallError::TooMany);
    }
    let (history, site) = (state.store().history().await?, state.clone());
    let made = spawn_blocking(move || on(&history, day, &site.site().catalog)).await.unwrap_or_default();
    let printable = Arc::new(made);
    turn.keep(day, (revision, printable.clone()));
    Ok(found(&printable, code))
}
