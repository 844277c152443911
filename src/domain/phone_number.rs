//! Telephone numbers that can be reached from Ontario.

mod typed;

use std::{fmt, str::FromStr};

use thiserror::Error;

use super::{locale::Locale, stored_as_text::stored_as_text};

pub use typed::TypedNumber;

/// A number of the North American plan in E.164 form (`+18339001010`), or a short code of three, five or six digits (`988`, `686868`).
///
/// Premium numbers (area code 900 and exchange 976) are refused: they cost the caller money.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct PhoneNumber(String);

/// Why a text is not a number that we would show.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum PhoneNumberProblem {
    /// Neither ten digits after +1 nor a short code.
    #[error("“{0}” is not a Canadian or toll-free number in the form +18005551234, nor a short code")]
    Form(String),
    /// A number that bills the caller.
    #[error("“{0}” is a premium number that costs the caller money")]
    Premium(String),
    /// A number of another country of the numbering plan, or of no country.
    #[error("“{0}” is neither a Canadian nor a toll-free number")]
    Abroad(String),
    /// A short code that is no one's own number, or not known.
    #[error("“{0}” is not on the list of short codes")]
    ShortCode(String),
}

impl PhoneNumberProblem {
    /// The ends of all names of messages.
    pub const IDS: [&'static str; 4] = ["number", "number-premium", "number-abroad", "number-short-code"];

    /// The end of the name of its message.
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Form(_) => "number",
            Self::Premium(_) => "number-premium",
            Self::Abroad(_) => "number-abroad",
            Self::ShortCode(_) => "number-short-code",
        }
    }
}

/// Area codes that are free to call, from the North American Numbering Plan.
const TOLL_FREE: [&str; 7] = ["800", "833", "844", "855", "866", "877", "888"];

impl PhoneNumber {
    /// The number as digits, with `+` when it is an international one: the form of `tel:` and `sms:` addresses.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// True for `911`, `988`, `686868` and their like.
    pub fn is_short_code(&self) -> bool {
        !self.0.starts_with('+')
    }

    /// True when the call is free to the caller.
    pub fn is_toll_free(&self) -> bool {
        self.0.get(2..5).is_some_and(|area| TOLL_FREE.contains(&area))
    }

    /// The number as people in Ontario write it: `1-833-900-1010` and `807-345-5840` in English,
    /// `1 833 900-1010` and `807 345-5840` in French (Office québécois de la langue française).
    pub fn display(&self, locale: Locale) -> String {
        let Some(national) = self.0.strip_prefix("+1") else {
            return self.0.clone();
        };
        let (area, rest) = national.split_at(3);
        let (exchange, line) = rest.split_at(3);
        match (self.is_toll_free(), locale) {
            (true, Locale::En) => format!("1-{area}-{exchange}-{line}"),
            (false, Locale::En) => format!("{area}-{exchange}-{line}"),
            // No-break spaces keep a number on one line.
            (true, Locale::Fr) => format!("1\u{a0}{area}\u{a0}{exchange}-{line}"),
            (false, Locale::Fr) => format!("{area}\u{a0}{exchange}-{line}"),
        }
    }
}

impl FromStr for PhoneNumber {
    type Err = PhoneNumberProblem;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let wrong = || PhoneNumberProblem::Form(text.to_owned());
        let international = text.starts_with("+1");
        let digits = text.strip_prefix("+1").unwrap_or(text);
        if !digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(wrong());
        }
        match (international, digits.len()) {
            (true, 10) => {
                let first_of = |at: usize| digits.as_bytes().get(at).copied().unwrap_or(b'0');
                // In the numbering plan neither an area code nor an exchange begins with 0 or 1.
                if first_of(0) < b'2' || first_of(3) < b'2' {
                    return Err(wrong());
                }
                if digits.starts_with("900") || digits.get(3..6) == Some("976") {
                    return Err(PhoneNumberProblem::Premium(text.to_owned()));
                }
                Ok(Self(text.to_owned()))
            }
            (false, 3 | 5 | 6) => Ok(Self(text.to_owned())),
            _ => Err(wrong()),
        }
    }
}

impl fmt::Display for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

stored_as_text!(PhoneNumber);

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn number(text: &str) -> PhoneNumber {
        text.parse().unwrap()
    }

    #[test]
    fn a_toll_free_number_is_written_with_its_one() {
        assert_eq!(number("+18339001010").display(Locale::En), "1-833-900-1010");
        assert_eq!(number("+18339001010").display(Locale::Fr), "1\u{a0}833\u{a0}900-1010");
    }

    #[test]
    fn a_local_number_is_written_without_it() {
        assert_eq!(number("+18073455840").display(Locale::En), "807-345-5840");
        assert_eq!(number("+18073455840").display(Locale::Fr), "807\u{a0}345-5840");
    }

    #[test]
    fn short_codes_stay_as_they_are() {
        for code in ["911", "988", "211", "686868", "25825"] {
            assert_eq!(number(code).display(Locale::En), code);
        }
    }

    #[test]
    fn numbers_that_cannot_be_reached_or_that_cost_money_are_refused() {
        for text in
            ["", "1-800-668-6868", "+1800668686", "+10006686868", "+18001686868", "+448001112222", "12", "+1８００６６８６８６８", "80O"]
        {
            assert!(matches!(text.parse::<PhoneNumber>(), Err(PhoneNumberProblem::Form(_))), "{text}");
        }
        assert!(matches!("+19005551234".parse::<PhoneNumber>(), Err(PhoneNumberProblem::Premium(_))));
        assert!(matches!("+14169761234".parse::<PhoneNumber>(), Err(PhoneNumberProblem::Premium(_))));
    }

    proptest! {
        #[test]
        fn no_text_makes_the_parser_panic(text in ".{0,40}") {
            if let Ok(number) = text.parse::<PhoneNumber>() {
                prop_assert_eq!(number.as_str(), text.as_str());
                prop_assert!(number.display(Locale::Fr).bytes().filter(u8::is_ascii_digit).count() >= 3);
            }
        }
    }
}
