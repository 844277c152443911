//! The directory as a table.

use std::collections::{BTreeMap, BTreeSet};

use crate::{
    domain::{
        draft::Draft,
        field::{Field, Part},
        locale::Locale,
        path::{Path, ROWS},
        phone_number::PhoneNumber,
        service::{Service, ServiceId},
    },
    spreadsheet::{Column, Table},
    store::{Store, StoreError},
};

/// The listings that readers see, or those of them that are wanted: one row each, with its version.
///
/// # Errors
/// The database does not answer.
pub async fn export(store: &Store, wanted: Option<&BTreeSet<ServiceId>>) -> Result<Table, StoreError> {
    let listed = store.listed().await?.read.into_iter();
    let is_wanted = |service: &Service| wanted.is_none_or(|wanted| wanted.contains(&service.id));
    let shown = listed.filter(|(filed, _)| filed.published && is_wanted(&filed.service));
    Ok(table(shown.map(|(filed, version)| (filed.service, version))))
}

/// A table of services at their versions. There is a column for every text, and for one row more of each kind than any of them has.
pub(super) fn table(services: impl Iterator<Item = (Service, i64)>) -> Table {
    let drafts: Vec<(Draft, i64)> = services.map(|(service, version)| (Draft::of(&service), version)).collect();
    let rows: Vec<BTreeMap<Column, String>> = drafts.iter().map(|(draft, version)| texts(draft, *version)).collect();
    let used = |field: Field| drafts.iter().flat_map(|(draft, _)| draft.field(field)).filter_map(|(path, _)| path.row()).max().unwrap_or(0);
    let mut columns = Vec::new();
    for field in Field::ALL {
        if field.has_rows() {
            let rows = 1..=(used(*field) + 1).min(ROWS);
            let of_row = |row| field.parts().iter().filter_map(move |part| Path::of_row(*field, row, *part));
            columns.extend(rows.flat_map(of_row).map(Column::Text));
        } else {
            columns.extend(field.parts().iter().filter_map(|part| Path::of(*field, *part)).map(Column::Text));
        }
        if *field == Field::Id {
            columns.push(Column::Version);
        }
    }
    Table::new(columns, rows)
}

fn texts(draft: &Draft, version: i64) -> BTreeMap<Column, String> {
    let texts = draft.texts().map(|(path, text)| (Column::Text(path), said(path, text)));
    texts.chain([(Column::Version, version.to_string())]).collect()
}

/// A number as people write it: a spreadsheet program would take `+18073455840` for a sum.
fn said(path: Path, text: &str) -> String {
    let number = Some(text).filter(|_| path.part() == Part::Number).and_then(|text| text.parse::<PhoneNumber>().ok());
    number.map_or_else(|| text.to_owned(), |number| number.display(Locale::En))
}
