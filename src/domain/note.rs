//! Notes on a change or a listing, for editors only.

use super::{
    moment::Moment,
    person::PersonId,
    text::{Shape, TextProblem, clean},
};

/// A note.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Note {
    /// The id of a change or a service.
    pub about: String,
    /// Who wrote it; `None` for the person who sent the change.
    pub person: Option<PersonId>,
    /// What others call that person. It is read, and not written.
    pub name: Option<String>,
    /// What it says.
    pub words: String,
    /// When it was written.
    pub made_at: Moment,
}

/// The maximum number of characters of a note, of a reason, and of what someone says with a claim.
pub const LIMIT: usize = 1_000;

/// What someone wrote, cleaned.
///
/// # Errors
/// There is nothing, or it cannot be kept as it was typed.
pub fn words(typed: &str) -> Result<String, WordsProblem> {
    let words = clean(typed, Shape::lines(LIMIT)).map_err(WordsProblem::Text)?;
    if words.is_empty() { Err(WordsProblem::Missing) } else { Ok(words) }
}

/// What is wrong with someone's words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WordsProblem {
    /// There are none.
    Missing,
    /// It is too long, or has characters that no one can see.
    Text(TextProblem),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_cut_off_silently() {
        assert_eq!(words("  Their page. \n"), Ok("Their page.".to_owned()));
        assert_eq!(words(" \n "), Err(WordsProblem::Missing));
        assert_eq!(words(&"é".repeat(LIMIT)), Ok("é".repeat(LIMIT)));
        assert_eq!(words(&"é".repeat(LIMIT + 1)), Err(WordsProblem::Text(TextProblem::TooLong { limit: LIMIT, typed: LIMIT + 1 })));
        assert!(matches!(words("Their\0 page"), Err(WordsProblem::Text(TextProblem::Invisible(..)))));
    }
}
