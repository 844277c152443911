//! Languages in which services answer.

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// A BCP 47 language tag without region, such as `fr`, `oj` (Ojibwe) or `cr` (Cree).
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Language(String);

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

impl std::str::FromStr for Language {
    type Err = LanguageProblem;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let letters = text.bytes().all(|byte| byte.is_ascii_lowercase());
        if letters && (2..=3).contains(&text.len()) { Ok(Self(text.to_owned())) } else { Err(LanguageProblem(text.to_owned())) }
    }
}
