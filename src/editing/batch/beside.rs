//! What the rows of a table are compared with, and how a row says which listing it means.

use std::collections::BTreeMap;

use crate::{
    domain::{
        field::{Field, Part},
        path::Path,
        service::{Filed, ServiceId},
    },
    spreadsheet::{Column, Outcome, Planned, Refused, Row, Table, Why},
    store::{Store, StoreError},
};

/// What is on file, as it is and as it was.
#[derive(Debug, Default)]
pub(super) struct OnFile {
    pub(super) now: BTreeMap<ServiceId, (Filed, i64)>,
    pub(super) then: BTreeMap<(ServiceId, i64), Filed>,
}

/// The column of the short names.
pub(super) fn id_column() -> Option<Column> {
    Path::of(Field::Id, Part::Whole).map(Column::Text)
}

/// The listing that a row names.
pub(super) fn id_of(row: &Row) -> Option<ServiceId> {
    id_column().and_then(|column| ServiceId::parse(row.text(column)))
}

/// The version at which a row was written, where it says one.
pub(super) fn version_of(row: &Row) -> Option<i64> {
    row.text(Column::Version).parse().ok()
}

/// Reads what the rows of a table are compared with.
pub(super) async fn on_file(store: &Store, table: &Table) -> Result<OnFile, StoreError> {
    let now: BTreeMap<_, _> =
        store.listed().await?.read.into_iter().map(|(filed, version)| (filed.service.id.clone(), (filed, version))).collect();
    let mut then = BTreeMap::new();
    for (id, version) in table.rows.iter().filter_map(|row| Some((id_of(row)?, version_of(row)?))) {
        let is_earlier = now.get(&id).is_some_and(|(_, current)| *current > version);
        if is_earlier && let Some(filed) = store.version(&id, version).await? {
            then.insert((id, version), filed);
        }
    }
    Ok(OnFile { now, then })
}

/// What is wrong at the cell of a column.
pub(super) fn at(row: &Row, column: Option<Column>, why: Why) -> Refused {
    let cell = column.and_then(|column| row.cells.get(&column)).map(|cell| cell.name);
    Refused { cell, column, why }
}

/// A row that cannot be used.
pub(super) fn refused(row: &Row, on_file: &OnFile, why: Vec<Refused>) -> Planned {
    let service = id_of(row);
    let filed = service.as_ref().and_then(|id| on_file.now.get(id));
    let name = filed.map(|(filed, _)| filed.service.name.clone());
    Planned { row: row.number, service, name, outcome: Outcome::Refused(why), proposed: None }
}
