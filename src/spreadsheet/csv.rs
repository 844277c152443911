//! CSV, as spreadsheet programs write it: by commas, semicolons or tabs.

use csv::{QuoteStyle, ReaderBuilder, StringRecord, Terminator, WriterBuilder};

use super::{
    CellName, MAX_ROWS, SpreadsheetProblem, Table,
    encoding::{self, Encoding},
    grid::Grid,
    neutral,
    table::Column,
};

/// What separates cells, the most usual first.
const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];

const BYTE_ORDER_MARK: &[u8] = &[0xef, 0xbb, 0xbf];

/// The cells of a file.
///
/// # Errors
/// It is no text, or it is too long.
pub(super) fn read(bytes: &[u8]) -> Result<(Grid, Encoding), SpreadsheetProblem> {
    let (text, encoding) = encoding::decode(bytes);
    if text.contains('\0') {
        return Err(SpreadsheetProblem::Unreadable);
    }
    let (text, skipped, stated) = without_note_to_excel(&text);
    let separator = stated.unwrap_or_else(|| separator(text));
    let mut reader = ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(text.as_bytes());
    let (mut grid, mut record) = (Grid::default(), StringRecord::new());
    let mut row = skipped;
    while reader.read_record(&mut record).map_err(|_| SpreadsheetProblem::Unreadable)? {
        row = row.saturating_add(1);
        for (column, text) in (0..).zip(record.iter()).filter(|(_, text)| !text.trim().is_empty()) {
            grid.set(CellName { row, column }, neutral::read(text))?;
        }
        if row > MAX_ROWS && !record.iter().all(str::is_empty) {
            return Err(SpreadsheetProblem::TooManyRows);
        }
    }
    Ok((grid, encoding))
}

/// Excel's `sep=;` in a first line of its own; with how many rows that is, and the separator that it names.
fn without_note_to_excel(text: &str) -> (&str, u32, Option<u8>) {
    let Some((first, rest)) = text.split_once('\n') else { return (text, 0, None) };
    let named = first.trim_end().strip_prefix("sep=").and_then(|separator| separator.bytes().next());
    match named.filter(|separator| SEPARATORS.contains(separator)) {
        Some(separator) => (rest, 1, Some(separator)),
        None => (text, 0, None),
    }
}

/// The separator by which the first row has most names of columns.
fn separator(text: &str) -> u8 {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
    let known = |separator: u8| {
        let names = first.split(char::from(separator));
        names.filter(|name| Column::named(name.trim().trim_matches('"')).is_some()).count()
    };
    // Of equal ones the first, which is the most usual.
    SEPARATORS.into_iter().rev().max_by_key(|separator| known(*separator)).unwrap_or(b',')
}

/// The file of a table: UTF-8, and says so, because Excel would take it for something else.
///
/// # Errors
/// The writer's sentence.
pub(super) fn write(table: &Table, separator: u8) -> Result<Vec<u8>, SpreadsheetProblem> {
    let unwritable = |error: &dyn std::error::Error| SpreadsheetProblem::Unwritable(error.to_string());
    let mut writer = WriterBuilder::new()
        .delimiter(separator)
        .terminator(Terminator::CRLF)
        .quote_style(QuoteStyle::Necessary)
        .from_writer(BYTE_ORDER_MARK.to_vec());
    for row in table.texts() {
        writer.write_record(row.iter().map(|text| neutral::written(text))).map_err(|error| unwritable(&error))?;
    }
    writer.into_inner().map_err(|error| unwritable(error.error()))
}
