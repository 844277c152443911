//! What a table would do, beside what is on file.

use std::collections::BTreeMap;

use crate::{
    domain::{date::Date, do_not_publish::DoNotPublish, service::ServiceId},
    spreadsheet::{Planned, Row, Table, Why},
};

use super::{
    beside::{OnFile, at, id_column, id_of, refused},
    judge::judge,
};

/// What a table would do. Nothing is read or written.
pub(super) fn plan(table: &Table, on_file: &OnFile, rules: &DoNotPublish, today: Date) -> Vec<Planned> {
    let mut first: BTreeMap<ServiceId, Vec<u32>> = BTreeMap::new();
    for row in &table.rows {
        if let Some(id) = id_of(row) {
            first.entry(id).or_default().push(row.number);
        }
    }
    let other = |row: &Row| first.get(&id_of(row)?)?.iter().copied().find(|number| *number != row.number);
    table
        .rows
        .iter()
        .map(|row| match other(row) {
            Some(number) => refused(row, on_file, vec![at(row, id_column(), Why::Twice(number))]),
            None => judge(row, on_file, rules, today),
        })
        .collect()
}

#[cfg(test)]
mod tests;
