//! Listings as a table of rows and columns, in the two formats that people have: CSV and Excel's XLSX. A row is a listing, a column a text of
//! it, named as in [`crate::domain::path`].
//!
//! What is written here is read again as the same table. What others wrote is understood, or refused by the cell: nothing is guessed.

mod csv;
mod encoding;
mod grid;
mod neutral;
#[cfg(feature = "ssr")]
mod planned;
mod problem;
mod table;
mod unpacked;
mod xlsx;

pub use encoding::Encoding;
pub use grid::CellName;
#[cfg(feature = "ssr")]
pub use planned::{Outcome, Planned, Proposed, Refused, Why};
pub use problem::{CellProblem, SpreadsheetProblem};
pub use table::{Cell, Column, Row, Table};

use crate::domain::locale::Locale;

/// Maximum size of a file, in bytes.
pub const MAX_BYTES: usize = 5 * 1024 * 1024;
/// Maximum number of rows, the one with the names included.
pub const MAX_ROWS: u32 = 20_000;
/// Maximum number of columns.
pub const MAX_COLUMNS: u32 = 200;

/// The two formats.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// Text, for any program.
    Csv,
    /// Excel's, with every cell a text.
    Xlsx,
}

impl Format {
    /// Both.
    pub const ALL: [Self; 2] = [Self::Csv, Self::Xlsx];

    /// The end of a file's name.
    pub const fn extension(self) -> &'static str {
        match self {
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
        }
    }
}

/// A file that was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Understood {
    /// What it says.
    pub table: Table,
    /// In which encoding it is. One that was assumed is for a person to look at.
    pub encoding: Encoding,
}

/// The table of a file, whose bytes say which format it is.
///
/// # Errors
/// Why the file as a whole cannot be used. What is wrong with a single cell is in the table.
pub fn read(bytes: &[u8]) -> Result<Understood, SpreadsheetProblem> {
    if bytes.len() > MAX_BYTES {
        return Err(SpreadsheetProblem::TooLarge);
    }
    let (grid, encoding) = match bytes {
        // A zip file: XLSX, or one of its kin.
        [b'P', b'K', 3, 4, ..] => (xlsx::read(bytes)?, Encoding::Stated),
        // Compound file: Excel before 2007, or a workbook behind a password.
        [0xd0, 0xcf, 0x11, 0xe0, ..] => return Err(SpreadsheetProblem::OldOrLocked),
        _ => csv::read(bytes)?,
    };
    Ok(Understood { table: Table::of(&grid)?, encoding })
}

/// The file of a table. French spreadsheet programs separate by semicolons.
///
/// # Errors
/// The writer's sentence; the table has more rows or columns than the format.
pub fn write(table: &Table, format: Format, locale: Locale) -> Result<Vec<u8>, SpreadsheetProblem> {
    match format {
        Format::Csv => csv::write(table, if locale == Locale::Fr { b';' } else { b',' }),
        Format::Xlsx => xlsx::write(table),
    }
}

#[cfg(test)]
mod tests;
