//! Excel's XLSX: read as a stream of cells, written with every cell a text.

use std::io::Cursor;

use calamine::{DataRef, Reader as _, SheetVisible, Xlsx};
use rust_xlsxwriter::{Format, FormatAlign, Workbook};

use super::{
    CellName, CellProblem, SpreadsheetProblem, Table,
    grid::{Content, Grid},
    neutral, unpacked,
};

/// A number up to which every whole number is exact.
const MAX_EXACT: f64 = 9_007_199_254_740_992.0;

/// The width of a column, in characters.
const WIDTH: f64 = 24.0;

/// The cells of the one sheet of a workbook that has any.
///
/// # Errors
/// It is damaged, or it says things in ways that are easily misunderstood: hidden, on several sheets, in merged cells.
pub(super) fn read(bytes: &[u8]) -> Result<Grid, SpreadsheetProblem> {
    unpacked::check(bytes)?;
    // The reader panics at some damaged files, such as one with a cell of a name too long.
    std::panic::catch_unwind(|| read_sheets(bytes)).unwrap_or(Err(SpreadsheetProblem::Unreadable))
}

fn read_sheets(bytes: &[u8]) -> Result<Grid, SpreadsheetProblem> {
    let unreadable = |_| SpreadsheetProblem::Unreadable;
    let mut workbook: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(unreadable)?;
    let sheets: Vec<(String, bool)> =
        workbook.sheets_metadata().iter().map(|sheet| (sheet.name.clone(), sheet.visible == SheetVisible::Visible)).collect();
    let mut found: Option<Grid> = None;
    for (name, is_visible) in sheets {
        // A sheet of a chart has no cells.
        let Some(grid) = cells(&mut workbook, &name)?.filter(|grid| !grid.is_empty()) else { continue };
        if !is_visible {
            return Err(SpreadsheetProblem::HiddenSheet(name));
        }
        if found.is_some() {
            return Err(SpreadsheetProblem::SeveralSheets);
        }
        let merged = workbook.merge_cells_by_sheet_name(&name).map_err(unreadable)?;
        if let Some(first) = merged.iter().map(|region| region.start).min() {
            return Err(SpreadsheetProblem::Merged(cell_name(first)));
        }
        found = Some(grid);
    }
    Ok(found.unwrap_or_default())
}

fn cells(workbook: &mut Xlsx<Cursor<&[u8]>>, name: &str) -> Result<Option<Grid>, SpreadsheetProblem> {
    let Ok(mut reader) = workbook.worksheet_cells_reader(name) else { return Ok(None) };
    let mut grid = Grid::default();
    // With the formulas as they are: to expand them is work, and a number in them decides how much.
    while let Some(record) = reader.next_cell_with_formula_metadata().map_err(|_| SpreadsheetProblem::Unreadable)? {
        let content = if record.formula.is_some() { Err(CellProblem::Formula) } else { content(record.value) };
        grid.set(cell_name(record.pos), content)?;
    }
    Ok(Some(grid))
}

const fn cell_name((row, column): (u32, u32)) -> CellName {
    CellName { row: row.saturating_add(1), column }
}

fn content(value: DataRef<'_>) -> Content {
    match value {
        DataRef::Empty => Ok(String::new()),
        DataRef::String(text) => neutral::read(&text),
        DataRef::SharedString(text) => neutral::read(text),
        DataRef::Int(number) => Ok(number.to_string()),
        DataRef::Float(number) if number.fract() == 0.0 && number.abs() <= MAX_EXACT => Ok(format!("{number:.0}")),
        DataRef::Float(_) => Err(CellProblem::NotWhole),
        DataRef::Bool(is_so) => Ok(if is_so { "yes" } else { "no" }.to_owned()),
        DataRef::DateTime(_) | DataRef::DateTimeIso(_) | DataRef::DurationIso(_) => Err(CellProblem::Date),
        DataRef::Error(_) => Err(CellProblem::Error),
    }
}

/// The workbook of a table: one sheet, whose cells are texts, so that no program takes a number for a date or strips its zeros.
///
/// # Errors
/// The writer's sentence.
pub(super) fn write(table: &Table) -> Result<Vec<u8>, SpreadsheetProblem> {
    let unwritable = |error: rust_xlsxwriter::XlsxError| SpreadsheetProblem::Unwritable(error.to_string());
    let text = Format::new().set_num_format("@").set_align(FormatAlign::Top);
    let heading = Format::new().set_num_format("@").set_bold();
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet();
    sheet.set_name("Porchlight").map_err(unwritable)?;
    sheet.set_freeze_panes(1, 1).map_err(unwritable)?;
    for (row, texts) in (0..).zip(table.texts()) {
        let format = if row == 0 { &heading } else { &text };
        for (column, content) in (0..).zip(&texts) {
            if row == 0 {
                // An empty cell too is for text.
                sheet.set_column_width(column, WIDTH).map_err(unwritable)?;
                sheet.set_column_format(column, &text).map_err(unwritable)?;
            }
            if !content.is_empty() {
                sheet.write_string_with_format(row, column, neutral::written(content), format).map_err(unwritable)?;
            }
        }
    }
    workbook.save_to_buffer().map_err(unwritable)
}
