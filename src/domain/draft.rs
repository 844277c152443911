//! A listing as someone types it: an ordered map from the name of a text to the text. Forms, files and tables of rows and columns all
//! become one of these, and [`Draft::parse`] is the one judge of them.

mod contacts;
mod difference;
mod merge;
mod notices;
mod of;
mod pages;
mod parse;
mod place;
mod reader;
mod shapes;
mod telling;

use std::collections::BTreeMap;

use super::{
    email_address::EmailAddress,
    field::{Field, Part},
    localized::Localized,
    path::{Path, PathProblem},
};

pub use difference::{Difference, differences};
pub use merge::{Conflict, merged};
pub use pages::insecure_pages;
pub use parse::{Parsed, unpublishable};
pub use telling::cleared_place;

/// The texts of a listing by their names. What is empty is not there: nothing was stated.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft(BTreeMap<Path, String>);

impl Draft {
    /// A draft of named texts, such as the pairs of a form. A name that comes several times is a list.
    ///
    /// # Errors
    /// The names that no text of a listing has.
    pub fn of_pairs<'a>(pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> Result<Self, Vec<PathProblem>> {
        let (mut draft, mut unknown) = (Self::default(), Vec::new());
        for (name, text) in pairs {
            match name.parse::<Path>() {
                Ok(path) => draft.add(path, text),
                Err(problem) => unknown.push(problem),
            }
        }
        if unknown.is_empty() { Ok(draft) } else { Err(unknown) }
    }

    /// The text of a name; empty when there is none.
    pub fn get(&self, path: Path) -> &str {
        self.0.get(&path).map_or("", String::as_str)
    }

    /// Puts a text in the place of another. An empty one takes it away.
    pub fn set(&mut self, path: Path, text: impl Into<String>) {
        let text = text.into();
        if text.trim().is_empty() {
            self.0.remove(&path);
        } else {
            self.0.insert(path, text);
        }
    }

    /// Adds a text to those of the same name, on a line of its own.
    fn add(&mut self, path: Path, text: &str) {
        let joined = match self.get(path) {
            "" => text.to_owned(),
            before => format!("{before}\n{text}"),
        };
        self.set(path, joined);
    }

    /// All texts, in the order of a form.
    pub fn texts(&self) -> impl Iterator<Item = (Path, &str)> {
        self.0.iter().map(|(path, text)| (*path, text.as_str()))
    }

    /// The texts of one field.
    pub fn field(&self, field: Field) -> impl Iterator<Item = (Path, &str)> {
        self.texts().filter(move |(path, _)| path.field() == field)
    }

    /// What the service is called, where that is said in a language at least.
    pub fn name(&self) -> Option<Localized> {
        let name = |part| Path::of(Field::Name, part).map(|path| self.get(path).trim().to_owned()).filter(|name| !name.is_empty());
        Localized::either(name(Part::En), name(Part::Fr))
    }

    /// The email address on file, if it is one.
    pub fn email(&self) -> Option<EmailAddress> {
        self.field(Field::Email).find_map(|(_, text)| text.parse().ok())
    }

    /// Puts in the text of a part of a field without rows.
    fn put(&mut self, field: Field, part: Part, text: impl Into<String>) {
        if let Some(path) = Path::of(field, part) {
            self.set(path, text);
        }
    }
}

#[cfg(test)]
pub(crate) mod testing;
#[cfg(test)]
mod tests;
