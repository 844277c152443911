//! CSV, as spreadsheet programs write it: by commas, semicolons or tabs.

use csv::{QuoteStyle, Reader, ReaderBuilder, StringRecord, Terminator, WriterBuilder};

use super::{
    CellName, MAX_ROWS, SpreadsheetProblem, Table,
    encoding::{self, Encoding},
    grid::Grid,
    neutral,
    table::Column,
};

/// What separates cells, the most usual first.
const SEPARATORS: [u8; 3] = [b',', b';', b'\t'];

/// The separator of a file with one column. A file that contains this character is refused earlier.
const NO_SEPARATOR: u8 = b'\0';

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
    let mut reader = reader(text, separator);
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

/// The separator with which the first row has the most column names. If the first row is one cell, the file has one column: commas below
/// are part of its texts.
fn separator(text: &str) -> u8 {
    let first_row = |separator: u8| {
        let records = reader(text, separator).into_records().map_while(Result::ok);
        let mut rows = records.filter(|row| !row.iter().all(|text| text.trim().is_empty()));
        rows.next().unwrap_or_default()
    };
    let named = |row: &StringRecord| row.iter().filter(|name| Column::named(name.trim()).is_some()).count();
    let rows = SEPARATORS.map(|separator| (separator, first_row(separator)));
    if rows.iter().all(|(_, row)| row.len() <= 1) {
        return NO_SEPARATOR;
    }
    // Of equal ones the first, which is the most usual.
    rows.iter().rev().max_by_key(|(_, row)| named(row)).map_or(NO_SEPARATOR, |(separator, _)| *separator)
}

fn reader(text: &str, separator: u8) -> Reader<&[u8]> {
    ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(text.as_bytes())
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
