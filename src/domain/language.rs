//! Languages in which services answer.

use thiserror::Error;

use super::stored_as_text::stored_as_text;

/// A BCP 47 language tag without region, such as `fr`, `oj` (Ojibwe) or `cr` (Cree).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Language(String);

stored_as_text!(Language);

/// The text is not a language tag.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("“{0}” is not a language tag such as en, fr or oj")]
pub struct LanguageProblem(String);

impl Language {
    /// The tag.
    pub fn tag(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for Language {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::str::FromStr for Language {
    type Err = LanguageProblem;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let letters = text.bytes().all(|byte| byte.is_ascii_lowercase());
        if letters && (2..=3).contains(&text.len()) { Ok(Self(text.to_owned())) } else { Err(LanguageProblem(text.to_owned())) }
    }
}
