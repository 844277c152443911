//! A telephone number as a person types it, with its extension where one follows.

use super::{PhoneNumber, PhoneNumberProblem, TOLL_FREE};
use crate::domain::extension::Extension;

/// A number, and the extension that was typed behind it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypedNumber {
    /// The number.
    pub number: PhoneNumber,
    /// What is dialled once it is answered.
    pub extension: Option<Extension>,
}

/// Area codes of Canada that are in service, without those that are no place, such as 600 (Canadian Numbering Administrator, cnac.ca).
const CANADIAN: [&str; 55] = [
    "204", "226", "236", "249", "250", "257", "263", "289", "306", "343", "354", "365", "367", "368", "382", "403", "416", "418", "428",
    "431", "437", "438", "450", "468", "474", "506", "514", "519", "548", "579", "581", "584", "587", "604", "613", "639", "647", "672",
    "683", "705", "709", "742", "753", "778", "780", "782", "807", "819", "825", "867", "873", "879", "902", "905", "942",
];

/// Short codes that a listing may have. Three digits: services that the CRTC gave a code (211 community, 311 municipal, 811 health, 911
/// emergency, 988 suicide). Six digits: lines of the shipped directory.
const SHORT_CODES: [&str; 7] = ["211", "311", "811", "911", "988", "258258", "686868"];

impl TypedNumber {
    /// The number of what a person typed, with or without the leading 1, in any of the usual ways to group it.
    ///
    /// # Errors
    /// It is no Canadian or toll-free number and no known short code, or what follows it is no extension.
    pub fn parse(text: &str) -> Result<Self, PhoneNumberProblem> {
        let form = || PhoneNumberProblem::Form(text.to_owned());
        let small = text.trim().to_lowercase();
        let bare = ["tel:", "sms:"].iter().find_map(|scheme| small.strip_prefix(scheme)).unwrap_or(&small);
        let (number, extension) = match bare.find(|c: char| c.is_alphabetic() || matches!(c, '#' | ',' | ';')) {
            Some(at) => {
                let (number, rest) = bare.split_at(at);
                (number, Some(rest.parse().map_err(|_| form())?))
            }
            None => (bare, None),
        };
        Ok(Self { number: number_of(number, text)?, extension })
    }
}

/// `typed` is what a message quotes.
fn number_of(text: &str, typed: &str) -> Result<PhoneNumber, PhoneNumberProblem> {
    let grouped = |c: char| {
        c.is_whitespace() || matches!(c, '-' | '.' | '/' | '(' | ')' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{b7}' | '\u{2022}')
    };
    let compact = text.replace(grouped, "");
    let digits = compact.strip_prefix("+1").unwrap_or(&compact);
    let number = match digits.len() {
        10 => format!("+1{digits}"),
        11 if digits.starts_with('1') => format!("+{digits}"),
        _ => compact.clone(),
    };
    let number: PhoneNumber = number.parse().map_err(|problem| match problem {
        PhoneNumberProblem::Premium(_) => PhoneNumberProblem::Premium(typed.to_owned()),
        _ => PhoneNumberProblem::Form(typed.to_owned()),
    })?;
    let Some(national) = number.as_str().strip_prefix("+1") else {
        let is_known = SHORT_CODES.contains(&number.as_str());
        return if is_known { Ok(number) } else { Err(PhoneNumberProblem::ShortCode(typed.to_owned())) };
    };
    let (area, exchange) = (national.get(..3).unwrap_or_default(), national.get(3..6).unwrap_or_default());
    // In an area, no exchange is a service code: 807-911-1234 is no one's number.
    if exchange.ends_with("11") && !TOLL_FREE.contains(&area) {
        return Err(PhoneNumberProblem::Form(typed.to_owned()));
    }
    let is_reached = CANADIAN.contains(&area) || TOLL_FREE.contains(&area);
    if is_reached { Ok(number) } else { Err(PhoneNumberProblem::Abroad(typed.to_owned())) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn typed(text: &str) -> Result<(String, Option<String>), PhoneNumberProblem> {
        TypedNumber::parse(text).map(|typed| (typed.number.to_string(), typed.extension.map(|extension| extension.to_string())))
    }

    #[test]
    fn a_number_is_read_however_it_is_grouped() {
        for text in [
            "+18075550101",
            "807-555-0101",
            "(807) 555-0101",
            "1 807 555 0101",
            "1.807.555.0101",
            "+1 807 555-0101",
            "807\u{a0}555\u{2011}0101",
            "807–555–0101",
            "807/555-0101",
            "tel:+1-807-555-0101",
        ] {
            assert_eq!(typed(text), Ok(("+18075550101".to_owned(), None)), "{text}");
        }
        assert_eq!(typed("2-1-1"), Ok(("211".to_owned(), None)));
    }

    #[test]
    fn an_extension_behind_it_is_taken_apart() {
        for text in [
            "807-555-0101 x123",
            "807-555-0101x123",
            "807-555-0101 X 123",
            "807 555-0101 poste 123",
            "807-555-0101, poste 123",
            "807-555-0101 ext. 123",
            "807-555-0101 ext 123",
            "807-555-0101 ext.123",
            "807-555-0101 Extension: 123",
            "807-555-0101 p. 123",
            "807-555-0101 #123",
            "807-555-0101 ,,123",
            "807-555-0101, ext. 123",
            "807-555-0101;x123",
        ] {
            assert_eq!(typed(text), Ok(("+18075550101".to_owned(), Some("123".to_owned()))), "{text}");
        }
        for text in [
            "807-555-0101 ask for Sam",
            "807-555-0101 or 807-555-0102",
            "807-555-0101 x",
            "807-555-0101 x12345678",
            "807-555-0101 (main) x1",
        ] {
            assert!(matches!(typed(text), Err(PhoneNumberProblem::Form(_))), "{text}");
        }
    }

    #[test]
    fn only_canadian_and_toll_free_numbers_are_taken() {
        for area in CANADIAN.iter().chain(&TOLL_FREE) {
            assert!(typed(&format!("{area}-555-0101")).is_ok(), "{area}");
        }
        // The Caribbean, the United States, and area codes that are no place.
        for area in ["876", "809", "242", "649", "212", "310", "500", "600", "700", "387", "999"] {
            assert!(matches!(typed(&format!("{area}-555-0101")), Err(PhoneNumberProblem::Abroad(_))), "{area}");
        }
        for text in ["900-555-0101", "416-976-1234"] {
            assert!(matches!(typed(text), Err(PhoneNumberProblem::Premium(_))), "{text}");
        }
        for text in ["807-911-1234", "345-5840", "+44 20 7946 0958", "0118 496 0000", "", "8075550101234"] {
            assert!(matches!(typed(text), Err(PhoneNumberProblem::Form(_))), "{text}");
        }
    }

    #[test]
    fn a_short_code_is_on_the_list() {
        for code in SHORT_CODES {
            assert_eq!(typed(code), Ok((code.to_owned(), None)));
        }
        for code in ["411", "511", "611", "711", "976", "12345", "741741", "999999"] {
            assert!(matches!(typed(code), Err(PhoneNumberProblem::ShortCode(_))), "{code}");
        }
    }

    proptest! {
        #[test]
        fn what_is_kept_is_kept_as_it_is(text in "\\PC{0,20}|[0-9 ().+-]{3,18}( ?(x|ext|poste) ?[0-9]{1,4})?") {
            if let Ok(typed) = TypedNumber::parse(&text) {
                prop_assert_eq!(TypedNumber::parse(typed.number.as_str()), Ok(TypedNumber { number: typed.number, extension: None }));
            }
        }
    }
}
