//! Rows as the database gives them: one struct a query, with a field for each column.

/// Defines a row whose columns are read by the names of its fields.
macro_rules! row {
    ($(#[$about:meta])* $visible:vis struct $row:ident { $($(#[$of:meta])* $shown:vis $column:ident: $kind:ty,)+ }) => {
        $(#[$about])*
        $visible struct $row {
            $($(#[$of])* $shown $column: $kind,)+
        }

        impl sqlx::FromRow<'_, sqlx::any::AnyRow> for $row {
            fn from_row(row: &sqlx::any::AnyRow) -> Result<Self, sqlx::Error> {
                Ok(Self { $($column: sqlx::Row::try_get(row, stringify!($column))?,)+ })
            }
        }
    };
}

pub(super) use row;
