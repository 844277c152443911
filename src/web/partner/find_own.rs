//! An organization looks for its listing by name. What is typed is in the body of the form, so that no log has it.

use axum::http::StatusCode;

use crate::{
    finder::{by_name::by_name, listing::Listing},
    pages::partner::find_own::{self, Looked, NAME},
};

use super::super::{answer::Handled, visit::Visit};

/// Maximum number of listings that are shown.
const MAX_SHOWN: usize = 20;

/// `POST /en/update-listing`
pub async fn post(visit: Visit) -> Handled {
    let form = visit.form().await?;
    let typed = form.value(NAME);
    if form.asks_for_language() {
        return Ok(visit.page(|context| find_own::page(context, Looked { typed, is_asked: false, found: None, is_cut: false })));
    }
    let mut found: Option<Vec<&Listing>> = by_name(&visit.published.snapshot, typed, MAX_SHOWN + 1);
    let is_cut = found.as_ref().is_some_and(|found| found.len() > MAX_SHOWN);
    if let Some(found) = &mut found {
        found.truncate(MAX_SHOWN);
    }
    let status = if found.is_some() { StatusCode::OK } else { StatusCode::UNPROCESSABLE_ENTITY };
    Ok(visit.page_with(status, |context| find_own::page(context, Looked { typed, is_asked: true, found: found.as_deref(), is_cut })))
}
