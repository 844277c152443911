//! The desk: where editors sign in, look at what was sent, and decide.

use std::fmt::Display;

use axum::http::StatusCode;

use crate::{domain::decision::Refusal, editing::decide::Decided, pages::desk::unreadable::OddRow, store::Found};

pub mod audit;
pub mod batches;
pub mod bulletins;
pub mod calls;
pub mod change;
pub mod findings;
pub mod listings;
pub mod people;
pub mod posted;
pub mod queue;
pub mod restore;
pub mod sign_in;

/// Rows that could not be read, as the desk names them. The log says why.
fn odd<T>(found: &Found<T>) -> Vec<OddRow> {
    found
        .unreadable
        .iter()
        .map(|row| {
            tracing::error!(table = row.table, id = row.id, reason = row.reason, "a row of the database cannot be read");
            OddRow { table: row.table, id: row.id.clone() }
        })
        .collect()
}

/// The status of what someone of the desk decided. The log says why it cannot be kept.
fn status<E: Display>(decided: &Result<Decided, E>) -> StatusCode {
    match decided {
        Ok(Decided::Done | Decided::Waits | Decided::Proposed) => StatusCode::OK,
        Ok(Decided::Refused(Refusal::LastAdministrator) | Decided::Conflicts(_) | Decided::TooLate) => StatusCode::CONFLICT,
        Ok(Decided::Refused(_)) => StatusCode::FORBIDDEN,
        Ok(Decided::Wrong(_)) => StatusCode::UNPROCESSABLE_ENTITY,
        Err(error) => {
            tracing::error!(%error, "what someone of the desk decided cannot be kept");
            StatusCode::SERVICE_UNAVAILABLE
        }
    }
}
