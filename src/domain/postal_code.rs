//! Canadian postal codes, read for listings and for searches alike.

use std::{fmt, str::FromStr};

use thiserror::Error;

use super::stored_as_text::stored_as_text;

/// A whole postal code, written as Canada Post does: `P7B 1A1`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PostalCode(String);

/// The text is not a postal code.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("“{0}” is not a Canadian postal code such as P7A 4P7")]
pub struct PostalCodeProblem(String);

/// Letters that no postal code contains (Canada Post, Addressing Guidelines).
const NEVER: &[u8] = b"DFIOQU";
/// Further letters that no code begins with.
const NEVER_FIRST: &[u8] = b"WZ";

/// The capital letters and digits of what was typed, without spaces and hyphens. In a whole code, the letter O where a digit must be is a
/// zero, as in `LOL 1BO`.
pub fn compact(text: &str) -> String {
    let compact: String = text.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '\u{2010}'..='\u{2015}')).collect();
    let compact = compact.to_ascii_uppercase();
    if compact.chars().count() != 6 {
        return compact;
    }
    compact.chars().enumerate().map(|(at, c)| if at % 2 == 1 && c == 'O' { '0' } else { c }).collect()
}

/// True for letters and digits by turns, as in `P7B` and `P7B1A1`.
pub fn has_shape(compact: &str) -> bool {
    compact.bytes().enumerate().all(|(at, byte)| if at % 2 == 0 { byte.is_ascii_uppercase() } else { byte.is_ascii_digit() })
}

impl FromStr for PostalCode {
    type Err = PostalCodeProblem;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let compact = compact(text);
        let is_used = || {
            !compact.bytes().any(|byte| NEVER.contains(&byte)) && compact.bytes().next().is_some_and(|first| !NEVER_FIRST.contains(&first))
        };
        if compact.len() == 6 && has_shape(&compact) && is_used() {
            let (area, unit) = compact.split_at(3);
            Ok(Self(format!("{area} {unit}")))
        } else {
            Err(PostalCodeProblem(text.to_owned()))
        }
    }
}

impl fmt::Display for PostalCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

stored_as_text!(PostalCode);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_postal_code_is_read_however_it_is_typed_and_written_in_one_way() {
        for typed in ["P7B 1A1", "p7b1a1", "P7B-1A1", "P7B\u{a0}1A1", " p7b  1a1 ", "P7B\u{2013}1A1"] {
            assert_eq!(typed.parse::<PostalCode>().unwrap().to_string(), "P7B 1A1", "{typed}");
        }
        assert_eq!("LOL 1BO".parse::<PostalCode>().unwrap().to_string(), "L0L 1B0");
        for text in ["", "P7B", "P7B 1A", "P7B 1A12", "90210", "D7B 1A1", "W7B 1A1", "P7B 1O1A", "Р7B 1A1", "P7Б1A1", "P7B,1A1"] {
            assert!(text.parse::<PostalCode>().is_err(), "{text}");
        }
    }
}
