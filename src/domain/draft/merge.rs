//! Two people changed one listing at the same time: what both did is kept, field by field, and where they disagree both are shown.

use super::{
    Draft,
    difference::{differences, texts},
};
use crate::domain::{field::Field, path::Path};

/// A field that both changed, and not in the same way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    /// The field.
    pub field: Field,
    /// Its texts as the other person left them.
    pub theirs: Vec<(Path, String)>,
    /// Its texts as this person left them.
    pub mine: Vec<(Path, String)>,
}

/// Both changes on top of the draft that both started from.
///
/// # Errors
/// The fields that both changed in different ways. Nothing is decided for anyone: a field is taken whole from one side.
pub fn merged(base: &Draft, theirs: &Draft, mine: &Draft) -> Result<Draft, Vec<Conflict>> {
    let changed_by_me = differences(base, mine);
    let conflicts: Vec<Conflict> = changed_by_me
        .iter()
        .map(|difference| Conflict { field: difference.field, theirs: texts(theirs, difference.field), mine: difference.after.clone() })
        .filter(|conflict| conflict.theirs != conflict.mine && conflict.theirs != texts(base, conflict.field))
        .collect();
    if !conflicts.is_empty() {
        return Err(conflicts);
    }
    let mut both = theirs.clone();
    for difference in changed_by_me {
        for (path, _) in texts(theirs, difference.field) {
            both.set(path, "");
        }
        for (path, text) in difference.after {
            both.set(path, text);
        }
    }
    Ok(both)
}
