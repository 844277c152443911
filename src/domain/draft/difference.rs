//! What changed between two drafts, field by field: what an editor looks at, and what one person's change is made of.

use super::Draft;
use crate::domain::{field::Field, path::Path};

/// A field that is not as it was. The rows of a field are one: a number that moved up has changed the list of numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The field.
    pub field: Field,
    /// Its texts before, in the order of a form.
    pub before: Vec<(Path, String)>,
    /// Its texts after.
    pub after: Vec<(Path, String)>,
}

/// The texts of a field, to be compared and shown.
pub(super) fn texts(draft: &Draft, field: Field) -> Vec<(Path, String)> {
    draft.field(field).map(|(path, text)| (path, text.trim().to_owned())).collect()
}

/// The fields in which two drafts differ, in the order of a form.
pub fn differences(before: &Draft, after: &Draft) -> Vec<Difference> {
    let of = |field: &Field| Difference { field: *field, before: texts(before, *field), after: texts(after, *field) };
    Field::ALL.iter().map(of).filter(|difference| difference.before != difference.after).collect()
}
