//! What an organization types from a posted letter: its number, which names it, and its code, which opens the listing.

use super::moment::Moment;

/// Letters and digits of a code. I, O, 0 and 1 are left out: on paper they are taken for one another.
const ALPHABET: &[u8; 32] = b"ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
/// Characters of a code: 50 bits.
const CODE: usize = 10;
/// Digits of a number.
const NUMBER: usize = 6;
/// Minutes for which a code is good: 60 days.
pub const MINUTES: i64 = 60 * 24 * 60;
/// Maximum number of letters that are printed at a time.
pub const MAX_AT_A_TIME: usize = 20;
/// After so many wrong codes a letter opens nothing any more.
pub const MAX_WRONG: i64 = 5;

/// The number of a letter: six digits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LetterNumber(String);

impl LetterNumber {
    /// The number of random bytes.
    pub fn random(bytes: [u8; 4]) -> Self {
        Self(format!("{}", 100_000 + u32::from_be_bytes(bytes) % 900_000))
    }

    /// As it was typed: spaces and hyphens do not count.
    pub fn parse(typed: &str) -> Option<Self> {
        let digits = bare(typed);
        (digits.len() == NUMBER && digits.bytes().all(|byte| byte.is_ascii_digit())).then_some(Self(digits))
    }

    /// Its digits.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As it is printed: “482 913”.
    pub fn printed(&self) -> String {
        in_halves(&self.0, "\u{a0}")
    }
}

/// The code of a letter. It prints nothing of itself.
#[derive(Clone, PartialEq, Eq)]
pub struct LetterCode(String);

impl std::fmt::Debug for LetterCode {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("LetterCode")
    }
}

impl LetterCode {
    /// The code of random bytes, of which each gives five bits.
    pub fn random(bytes: [u8; CODE]) -> Self {
        Self(bytes.iter().map(|byte| char::from(ALPHABET[usize::from(byte % 32)])).collect())
    }

    /// As it was typed: small letters are large ones; spaces and hyphens do not count.
    pub fn parse(typed: &str) -> Option<Self> {
        let code = bare(typed).to_ascii_uppercase();
        (code.len() == CODE && code.bytes().all(|byte| ALPHABET.contains(&byte))).then_some(Self(code))
    }

    /// The code itself, for the sheet and for the hash.
    pub fn reveal(&self) -> &str {
        &self.0
    }

    /// As it is printed: “KXTPM-7Q3FD”.
    pub fn printed(&self) -> String {
        in_halves(&self.0, "-")
    }
}

/// When the code of a letter that is printed now ends.
pub const fn ends_at(now: Moment) -> Moment {
    now.plus_minutes(MINUTES)
}

fn bare(typed: &str) -> String {
    typed.chars().filter(|character| !character.is_whitespace() && !matches!(character, '-' | '‑' | '–' | '.')).collect()
}

fn in_halves(text: &str, between: &str) -> String {
    let (one, other) = text.split_at(text.len() / 2);
    format!("{one}{between}{other}")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn what_is_printed_is_read_back_however_it_is_typed(number: [u8; 4], code: [u8; CODE]) {
            let (number, code) = (LetterNumber::random(number), LetterCode::random(code));
            for printed in [number.printed(), number.as_str().to_owned(), format!(" {} ", number.printed().replace('\u{a0}', "-"))] {
                prop_assert_eq!(LetterNumber::parse(&printed).unwrap(), number.clone());
            }
            for printed in [code.printed(), code.printed().to_lowercase(), code.printed().replace('-', " "), format!("{}.", code.reveal())] {
                prop_assert_eq!(LetterCode::parse(&printed).unwrap(), code.clone());
            }
        }

        #[test]
        fn any_text_is_read_or_refused(text: String) {
            let _ = (LetterNumber::parse(&text), LetterCode::parse(&text));
        }
    }

    #[test]
    fn what_no_letter_has_is_refused() {
        for typed in ["", "KXTPM", "KXTPM7Q3FDA", "KXTPM-7Q3F0", "KXTPMI7Q3F", "ÉXTPM7Q3FD"] {
            assert!(LetterCode::parse(typed).is_none(), "{typed}");
        }
        for typed in ["", "12345", "1234567", "12345a", "１２３４５６"] {
            assert!(LetterNumber::parse(typed).is_none(), "{typed}");
        }
        assert_eq!(format!("{:?}", LetterCode::random([0; CODE])), "LetterCode");
    }
}
