//! Languages in which services answer.

use thiserror::Error;

use super::stored_as_text::stored_as_text;

/// A BCP 47 language tag without region, such as `fr`, `oj` (Ojibwe) or `cr` (Cree): two or three small letters, in place, because a large
/// directory has hundreds of thousands of them.
#[derive(Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Language {
    letters: [u8; 3],
    length: u8,
}

stored_as_text!(Language);

/// The text is not a language tag.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("“{0}” is not a language tag such as en, fr or oj")]
pub struct LanguageProblem(String);

impl Language {
    /// The tag.
    pub fn tag(&self) -> &str {
        // Only small letters of ASCII are in it.
        self.letters.get(..usize::from(self.length)).and_then(|letters| std::str::from_utf8(letters).ok()).unwrap_or_default()
    }
}

impl std::fmt::Debug for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Language({:?})", self.tag())
    }
}

impl std::fmt::Display for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.tag())
    }
}

impl std::str::FromStr for Language {
    type Err = LanguageProblem;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let mut letters = [0; 3];
        let is_tag = (2..=3).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_lowercase());
        if !is_tag {
            return Err(LanguageProblem(text.to_owned()));
        }
        let length = letters.iter_mut().zip(text.bytes()).map(|(letter, byte)| *letter = byte).count();
        Ok(Self { letters, length: u8::try_from(length).unwrap_or_default() })
    }
}
