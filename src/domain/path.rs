//! Where a text of a listing belongs: `name.fr`, `phones.2.number`. The same name is in files, in forms and in the heading of a column.

use std::{fmt, str::FromStr};

use thiserror::Error;

use super::field::{Field, Part};

/// Maximum number of rows of a field. No service of the directory has more than four numbers.
pub const ROWS: u8 = 20;

/// A field, its row if it has rows, and the part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Path {
    field: Field,
    row: Option<u8>,
    part: Part,
}

/// No text of a listing has this name.
#[derive(Debug, Error, PartialEq, Eq)]
#[error("a listing has no field “{0}”")]
pub struct PathProblem(String);

impl Path {
    /// A part of a field without rows; `None` when the field has no such part.
    pub fn of(field: Field, part: Part) -> Option<Self> {
        (!field.has_rows() && field.parts().contains(&part)).then_some(Self { field, row: None, part })
    }

    /// A part of a row, which is numbered from 1 to [`ROWS`].
    pub fn of_row(field: Field, row: u8, part: Part) -> Option<Self> {
        (field.has_rows() && (1..=ROWS).contains(&row) && field.parts().contains(&part)).then_some(Self { field, row: Some(row), part })
    }

    /// The field.
    pub const fn field(self) -> Field {
        self.field
    }

    /// The row, from 1.
    pub const fn row(self) -> Option<u8> {
        self.row
    }

    /// The part.
    pub const fn part(self) -> Part {
        self.part
    }

    /// True for a list of identifiers.
    pub const fn is_list(self) -> bool {
        matches!(self.field, Field::Categories | Field::Audiences | Field::Languages | Field::Access)
            || matches!(self.part, Part::Nations | Part::Divisions)
    }

    /// True for a text that a person writes in words of their own, and that readers see: any of them may hold a number or an address.
    pub const fn is_words(self) -> bool {
        match self.field {
            Field::Organization | Field::Name | Field::Description | Field::CannotTake => true,
            Field::Schedule | Field::Notices => matches!(self.part, Part::En | Part::Fr),
            Field::Phones | Field::TextLine => {
                matches!(self.part, Part::LabelEn | Part::LabelFr | Part::HoursEn | Part::HoursFr | Part::KeywordEn | Part::KeywordFr)
            }
            Field::Location => matches!(self.part, Part::City),
            _ => false,
        }
    }

    /// The name as an anchor of a page: `phones-2-number`.
    pub fn anchor(self) -> String {
        self.to_string().replace(['.', '_'], "-")
    }
}

impl fmt::Display for Path {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.field.key())?;
        if let Some(row) = self.row {
            write!(f, ".{row}")?;
        }
        match self.part.key() {
            "" => Ok(()),
            part => write!(f, ".{part}"),
        }
    }
}

impl FromStr for Path {
    type Err = PathProblem;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let read = || {
            let (key, rest) = text.split_once('.').unwrap_or((text, ""));
            let field = Field::from_key(key)?;
            let (row, part) = if field.has_rows() { rest.split_once('.').map(|(row, part)| (Some(row), part))? } else { (None, rest) };
            let part = Part::ALL.iter().copied().find(|known| known.key() == part)?;
            match row {
                Some(row) => Self::of_row(field, row.parse().ok()?, part),
                None => Self::of(field, part),
            }
        };
        // A row is written in one way: 2, and neither 02 nor +2.
        read().filter(|path| path.to_string() == text).ok_or_else(|| PathProblem(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use proptest::prelude::*;

    fn every_path() -> Vec<Path> {
        let of_field = |field: &Field| {
            let field = *field;
            let parts = field.parts().iter().copied();
            if field.has_rows() {
                (1..=ROWS).flat_map(|row| field.parts().iter().filter_map(move |part| Path::of_row(field, row, *part))).collect::<Vec<_>>()
            } else {
                parts.filter_map(|part| Path::of(field, part)).collect()
            }
        };
        Field::ALL.iter().flat_map(of_field).collect()
    }

    #[test]
    fn every_text_of_a_listing_has_one_name_and_one_anchor() {
        let paths = every_path();
        for path in &paths {
            assert_eq!(path.to_string().parse(), Ok(*path));
        }
        let names: BTreeSet<String> = paths.iter().map(Path::to_string).collect();
        let anchors: BTreeSet<String> = paths.iter().map(|path| path.anchor()).collect();
        assert_eq!((names.len(), anchors.len()), (paths.len(), paths.len()));
        let second = |field| paths.iter().filter(move |path| path.field() == field && path.row() == Some(2)).map(|path| path.part());
        for field in [Field::Phones, Field::Notices] {
            assert_eq!(second(field).collect::<Vec<_>>(), field.parts());
        }
    }

    #[test]
    fn a_name_that_is_nearly_one_is_refused() {
        for text in
            ["", ".", "name", "name.de", "phones", "phones.number", "phones.0.number", "phones.02.number", "phones.21.number", "email.en"]
        {
            assert!(text.parse::<Path>().is_err(), "{text}");
        }
    }

    proptest! {
        #[test]
        fn no_text_makes_the_reader_panic(text in "[a-z_.0-9é]{0,30}") {
            if let Ok(path) = text.parse::<Path>() {
                prop_assert_eq!(path.to_string(), text);
            }
        }
    }
}
