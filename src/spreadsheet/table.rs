//! A table of listings: named columns, and rows of texts.

use std::collections::BTreeMap;

use crate::domain::{field::Field, path::Path};

use super::{CellName, CellProblem, SpreadsheetProblem, grid::Grid};

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Column {
    /// A text of a listing.
    Text(Path),
    /// The version of the listing when the file was written: what was changed since is not changed back.
    Version,
}

/// The name of the column of versions. No field has it.
const VERSION: &str = "version";

impl Column {
    /// The column of a name.
    pub fn named(name: &str) -> Option<Self> {
        let name = name.trim().to_ascii_lowercase();
        if name == VERSION { Some(Self::Version) } else { name.parse().ok().map(Self::Text) }
    }

    /// Its name.
    pub fn name(self) -> String {
        match self {
            Self::Text(path) => path.to_string(),
            Self::Version => VERSION.to_owned(),
        }
    }

    /// Every column, with one row of those that have rows.
    pub fn all_once() -> Vec<Self> {
        let of = |field: &Field| {
            let path = |part| if field.has_rows() { Path::of_row(*field, 1, part) } else { Path::of(*field, part) };
            field.parts().iter().copied().filter_map(path).map(Self::Text).collect::<Vec<_>>()
        };
        let mut columns: Vec<Self> = Field::ALL.iter().flat_map(of).collect();
        columns.insert(1, Self::Version);
        columns
    }

    const fn is_id(self) -> bool {
        matches!(self, Self::Text(path) if matches!(path.field(), Field::Id))
    }
}

/// A cell: its text, which is empty where nothing is, or why it cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// Where it is.
    pub name: CellName,
    /// What it says.
    pub text: Result<String, CellProblem>,
}

/// A row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// Its number in the file, from 1.
    pub number: u32,
    /// A cell for each column.
    pub cells: BTreeMap<Column, Cell>,
    /// Cells right of the last column.
    pub outside: Vec<CellName>,
}

impl Row {
    /// The text of a column; empty where there is none, or it cannot be used.
    pub fn text(&self, column: Column) -> &str {
        self.cells.get(&column).and_then(|cell| cell.text.as_deref().ok()).unwrap_or_default().trim()
    }
}

/// A table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Table {
    /// Its columns, from left to right.
    pub columns: Vec<Column>,
    /// Its rows, from the top. None is empty.
    pub rows: Vec<Row>,
}

impl Table {
    /// A table of these columns, with a row for each list of texts.
    pub fn new(columns: Vec<Column>, rows: impl IntoIterator<Item = BTreeMap<Column, String>>) -> Self {
        let rows = (2..)
            .zip(rows)
            .map(|(number, texts)| {
                let cell = |(column, at): (&Column, u32)| {
                    let text = texts.get(column).cloned().unwrap_or_default();
                    (*column, Cell { name: CellName { row: number, column: at }, text: Ok(text) })
                };
                Row { number, cells: columns.iter().zip(0..).map(cell).collect(), outside: Vec::new() }
            })
            .collect();
        Self { columns, rows }
    }

    /// The table of a grid. Its first row names the columns.
    ///
    /// # Errors
    /// A column has no name that we know, or the same as another; or none holds the short names.
    pub(super) fn of(grid: &Grid) -> Result<Self, SpreadsheetProblem> {
        let mut rows = grid.rows();
        let (heading, names) = rows.next().ok_or(SpreadsheetProblem::Empty)?;
        let mut columns: Vec<(u32, Column)> = Vec::new();
        for (at, name) in names {
            let cell = CellName { row: heading, column: *at };
            let name = name.clone().unwrap_or_default();
            let column = Column::named(&name).ok_or_else(|| SpreadsheetProblem::UnknownColumn(cell, name.clone()))?;
            if columns.iter().any(|(_, other)| *other == column) {
                return Err(SpreadsheetProblem::ColumnTwice(cell, name));
            }
            columns.push((*at, column));
        }
        if !columns.iter().any(|(_, column)| column.is_id()) {
            return Err(SpreadsheetProblem::NoId);
        }
        let rows = rows
            .map(|(number, found)| {
                let cell = |(at, column): &(u32, Column)| {
                    let text = found.get(at).cloned().unwrap_or_else(|| Ok(String::new()));
                    (*column, Cell { name: CellName { row: number, column: *at }, text })
                };
                let is_outside = |at: &&u32| !columns.iter().any(|(column, _)| column == *at);
                let outside = found.keys().filter(is_outside).map(|at| CellName { row: number, column: *at }).collect();
                Row { number, cells: columns.iter().map(cell).collect(), outside }
            })
            .collect();
        Ok(Self { columns: columns.into_iter().map(|(_, column)| column).collect(), rows })
    }

    /// The names of the columns, then the texts of the rows. A cell that cannot be used is empty.
    pub(super) fn texts(&self) -> impl Iterator<Item = Vec<String>> {
        let names = self.columns.iter().map(|column| column.name()).collect();
        let text = |row: &Row, column: &Column| row.cells.get(column).and_then(|cell| cell.text.clone().ok()).unwrap_or_default();
        let rows = self.rows.iter().map(move |row| self.columns.iter().map(|column| text(row, column)).collect());
        std::iter::once(names).chain(rows)
    }
}
