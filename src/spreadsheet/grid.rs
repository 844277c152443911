//! Cells as a file has them, before anyone asks what they mean.

use std::{collections::BTreeMap, fmt};

use super::{CellProblem, MAX_COLUMNS, MAX_ROWS, SpreadsheetProblem};

/// Where a cell is, as spreadsheet programs call it: `C14`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct CellName {
    /// From 1.
    pub row: u32,
    /// From 0.
    pub column: u32,
}

impl fmt::Display for CellName {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (mut letters, mut rest) = (Vec::new(), self.column + 1);
        while rest > 0 {
            let letter = u8::try_from((rest - 1) % 26).unwrap_or_default();
            letters.push(char::from(b'A' + letter));
            rest = (rest - 1) / 26;
        }
        let letters: String = letters.into_iter().rev().collect();
        write!(f, "{letters}{}", self.row)
    }
}

/// What a cell holds.
pub(super) type Content = Result<String, CellProblem>;

/// The cells that are not empty, by row and column.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Grid(BTreeMap<u32, BTreeMap<u32, Content>>);

impl Grid {
    /// Puts in a cell. An empty text is no cell.
    ///
    /// # Errors
    /// The file has more rows or columns than we read.
    pub(super) fn set(&mut self, cell: CellName, content: Content) -> Result<(), SpreadsheetProblem> {
        if content.as_ref().is_ok_and(|text| text.trim().is_empty()) {
            return Ok(());
        }
        if cell.row > MAX_ROWS {
            return Err(SpreadsheetProblem::TooManyRows);
        }
        if cell.column >= MAX_COLUMNS {
            return Err(SpreadsheetProblem::TooManyColumns);
        }
        self.0.entry(cell.row).or_default().insert(cell.column, content);
        Ok(())
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The rows that are not empty, with their numbers from 1.
    pub(super) fn rows(&self) -> impl Iterator<Item = (u32, &BTreeMap<u32, Content>)> {
        self.0.iter().map(|(row, cells)| (*row, cells))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_called_as_spreadsheet_programs_call_it() {
        for (column, row, name) in [(0, 1, "A1"), (25, 14, "Z14"), (26, 2, "AA2"), (51, 9, "AZ9"), (52, 1, "BA1"), (199, 20_000, "GR20000")]
        {
            assert_eq!(CellName { row, column }.to_string(), name);
        }
    }
}
