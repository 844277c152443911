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

impl Extension {
    /// The digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl FromStr for Extension {
    type Err = ExtensionProblem;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let good = (1..=7).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_digit());
        if good { Ok(Self(text.to_owned())) } else { Err(ExtensionProblem(text.to_owned())) }
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
        for text in ["", "12345678", "ext. 3", "3 08", "٣", "-1", "3;4"] {
            assert!(text.parse::<Extension>().is_err(), "{text}");
        }
    }
}
