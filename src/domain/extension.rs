//! What is dialled after a number is answered.

use std::{fmt, str::FromStr};

use thiserror::Error;

use super::stored_as_text::stored_as_text;

/// An extension of a telephone number: one to seven digits, leading zeros included.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Extension(String);

/// The text is no extension.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("“{0}” is not an extension of one to seven digits")]
pub struct ExtensionProblem(String);

/// What people write before an extension.
const WORDS: [&str; 7] = ["extension", "poste", "ext", "post", "x", "p", "#"];

/// The digits of an extension as people type it: `x123`, `ext. 123`, `poste 12`, `123`.
fn digits(text: &str) -> String {
    let between = |c: char| c.is_whitespace() || matches!(c, '.' | ',' | ';' | ':' | '#');
    let small = text.trim_start_matches(|c: char| between(c) && c != '#').to_lowercase();
    let digits = WORDS.iter().find_map(|word| small.strip_prefix(word)).unwrap_or(&small);
    digits.trim_matches(between).to_owned()
}

impl Extension {
    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Extension {
    type Err = ExtensionProblem;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = digits(text);
        let is_good = (1..=7).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
        if is_good { Ok(Self(digits)) } else { Err(ExtensionProblem(text.to_owned())) }
    }
}

impl fmt::Display for Extension {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

stored_as_text!(Extension);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_are_kept_as_they_are_and_nothing_else_is_taken() {
        assert_eq!("0308".parse::<Extension>().unwrap().as_str(), "0308");
        for text in ["x123", "X 123", "ext. 123", "poste 123", "#123", "Extension: 123"] {
            assert_eq!(text.parse::<Extension>().unwrap().as_str(), "123", "{text}");
        }
        for text in ["", "x", "12345678", "3 08", "٣", "-1", "3;4", "ask for Sam"] {
            assert!(text.parse::<Extension>().is_err(), "{text}");
        }
    }
}
