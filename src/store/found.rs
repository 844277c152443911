//! Rows as they were found. An unreadable row is reported, not fatal (docs/decisions/0012).

use sqlx::{FromRow, Row, any::AnyRow};

use super::error::Unreadable;

/// What a query found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found<T> {
    /// What can be read.
    pub read: Vec<T>,
    /// The rest.
    pub unreadable: Vec<Unreadable>,
}

impl<T> Default for Found<T> {
    fn default() -> Self {
        Self { read: Vec::new(), unreadable: Vec::new() }
    }
}

impl<T> Found<T> {
    /// Reads the rows of a table one by one: a column of an unexpected type counts as a row that cannot be read.
    pub(super) fn of<R>(table: &'static str, rows: &[AnyRow]) -> Self
    where
        R: for<'r> FromRow<'r, AnyRow>,
        T: TryFrom<R, Error = Unreadable>,
    {
        let mut found = Self::default();
        for row in rows {
            let read = R::from_row(row).map_err(|error| unreadable(table, row, &error)).and_then(T::try_from);
            match read {
                Ok(value) => found.read.push(value),
                Err(problem) => found.unreadable.push(problem),
            }
        }
        found.unreadable.sort_by(|one, other| one.id.cmp(&other.id));
        found
    }

    /// The one row that was looked for, if it is there.
    ///
    /// # Errors
    /// It cannot be read.
    pub(super) fn at_most_one(self) -> Result<Option<T>, Unreadable> {
        match self.unreadable.into_iter().next() {
            Some(problem) => Err(problem),
            None => Ok(self.read.into_iter().next()),
        }
    }

    /// Takes the rows of another query behind these.
    pub fn extend(&mut self, other: Self) {
        self.read.extend(other.read);
        self.unreadable.extend(other.unreadable);
    }
}

/// What is said of a row of which a column cannot be read.
fn unreadable(table: &'static str, row: &AnyRow, error: &sqlx::Error) -> Unreadable {
    let id = row.try_get::<String, _>("id").unwrap_or_else(|_| "?".to_owned());
    Unreadable { table, id, reason: error.to_string() }
}
