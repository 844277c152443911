//! What is said about a change or a listing and goes to no reader.

use super::{moment::Moment, person::PersonId};

/// A note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The id of a change or a service.
    pub about: String,
    /// Who wrote it; `None` for whoever sent the change.
    pub person: Option<PersonId>,
    /// What others call that person. It is read, and not written.
    pub name: Option<String>,
    /// What it says.
    pub words: String,
    /// When it was written.
    pub made_at: Moment,
}

/// Most characters of a note, of a reason, and of what somebody says with a claim.
pub const LIMIT: usize = 1_000;

/// What somebody wrote, without the space around it.
///
/// # Errors
/// There is nothing, or more than [`LIMIT`] characters.
pub fn words(typed: &str) -> Result<String, WordsProblem> {
    let words = typed.trim();
    if words.is_empty() {
        return Err(WordsProblem::Missing);
    }
    if words.chars().count() > LIMIT { Err(WordsProblem::TooLong) } else { Ok(words.to_owned()) }
}

/// What is wrong with somebody's words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WordsProblem {
    /// There are none.
    Missing,
    /// There are more than [`LIMIT`] characters.
    TooLong,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_cut_off_silently() {
        assert_eq!(words("  Their page. \n"), Ok("Their page.".to_owned()));
        assert_eq!(words(" \n "), Err(WordsProblem::Missing));
        assert_eq!(words(&"é".repeat(LIMIT)), Ok("é".repeat(LIMIT)));
        assert_eq!(words(&"é".repeat(LIMIT + 1)), Err(WordsProblem::TooLong));
    }
}
