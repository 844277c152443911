//! The desk: where editors sign in, look at what was sent, and decide.

use crate::{pages::desk::unreadable::OddRow, store::Found};

pub mod audit;
pub mod change;
pub mod listings;
pub mod people;
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
