//! Email addresses, by the rules of the library that sends to them.

use std::{fmt, str::FromStr};

use email_address::EmailAddress as Standard;
use thiserror::Error;

use super::stored_as_text::stored_as_text;

/// An email address that a letter can be sent to, such as `info@example.org`: ASCII, with a named host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmailAddress(String);

/// The text is not an email address.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("“{0}” is not an email address")]
pub struct EmailAddressProblem(String);

/// The maximum length of an address (RFC 5321, section 4.5.3.1.3, without the angle brackets).
const MAX_LENGTH: usize = 254;

impl EmailAddress {
    /// The address as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What is behind the `@`.
    pub fn host(&self) -> &str {
        self.0.rsplit('@').next().unwrap_or_default()
    }

    /// In small letters, as it is compared.
    pub fn small(&self) -> Self {
        Self(self.0.to_lowercase())
    }

    /// The person that it reaches as far as it tells: in small letters, and without what follows a plus.
    pub fn person(&self) -> String {
        self.folded()
    }

    /// True when both reach the same person as far as the address tells: capitals, and what follows a plus, make no difference.
    pub fn is_same_person(&self, other: &Self) -> bool {
        self.folded() == other.folded()
    }

    fn folded(&self) -> String {
        let small = self.0.to_lowercase();
        let (name, host) = small.split_once('@').unwrap_or((&small, ""));
        format!("{}@{host}", name.split('+').next().unwrap_or(name))
    }
}

impl fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// The address in what people paste: `mailto:info@example.org?subject=Hello`, `<info@example.org>`, `Hope House <info@example.org>`.
fn unframed(text: &str) -> &str {
    let text = text.trim();
    let text = text.strip_suffix('>').and_then(|text| text.rsplit_once('<')).map_or(text, |(_, inside)| inside.trim());
    match text.split_at_checked("mailto:".len()) {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("mailto:") => rest.split('?').next().unwrap_or(rest).trim(),
        _ => text,
    }
}

impl FromStr for EmailAddress {
    type Err = EmailAddressProblem;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        // Word curves the apostrophe of O'Neil.
        let address = unframed(text).replace('’', "'");
        let is_good = address.len() <= MAX_LENGTH
            && address.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'"')
            && address.rsplit_once('@').is_some_and(|(name, host)| {
                let last = host.rsplit('.').next().unwrap_or_default();
                let is_named = host.contains('.') && (last.starts_with("xn--") || last.bytes().all(|byte| byte.is_ascii_alphabetic()));
                is_named && Standard::is_valid_local_part(name) && Standard::is_valid_domain(host)
            });
        if is_good { Ok(Self(address)) } else { Err(EmailAddressProblem(text.to_owned())) }
    }
}

stored_as_text!(EmailAddress);

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn an_address_is_read_as_people_paste_it() {
        for (typed, kept) in [
            ("info@harbour.example", "info@harbour.example"),
            ("Sh.O'Neil@harbour.example", "Sh.O'Neil@harbour.example"),
            ("Sh.O’Neil@harbour.example", "Sh.O'Neil@harbour.example"),
            ("mailto:info@harbour.example", "info@harbour.example"),
            ("MAILTO:info@harbour.example?subject=Hi%20there", "info@harbour.example"),
            ("<info@harbour.example>", "info@harbour.example"),
            ("<mailto:info@harbour.example>", "info@harbour.example"),
            ("Harbour House <info@harbour.example>", "info@harbour.example"),
            (" info+intake@mail.harbour-house.example ", "info+intake@mail.harbour-house.example"),
        ] {
            assert_eq!(typed.parse::<EmailAddress>().map(|address| address.0).as_deref(), Ok(kept), "{typed}");
        }
    }

    #[test]
    fn what_no_letter_reaches_is_refused() {
        for text in [
            "",
            "fenfc.org",
            "@fenfc.org",
            "a@b",
            "a@b.c\r\nBcc: x@y.z",
            "a@@b.c",
            "a..b@c.example",
            ".a@b.example",
            "a.@b.example",
            "a@-b.example",
            "a@b-.example",
            "info@-harbour.example",
            "a@org..example",
            "a@.example",
            "a@example.",
            "a b@c.example",
            "a@b.example, c@d.example",
            "a@[127.0.0.1]",
            "a@127.0.0.1",
            "\"a b\"@c.example",
            "\"a\"@c.example",
            "é@c.example",
            "a@é.example",
            "a@b.example>",
            "<a@b.example",
            "a\u{0}@b.example",
            "a@b.12",
        ] {
            assert!(text.parse::<EmailAddress>().is_err(), "{text}");
        }
        assert!(format!("{}@c.example", "a".repeat(64)).parse::<EmailAddress>().is_ok());
        assert!(format!("{}@c.example", "a".repeat(65)).parse::<EmailAddress>().is_err());
    }

    proptest! {
        #[test]
        fn what_is_kept_is_kept_as_it_is(text in "\\PC{0,30}|[a-z.'’+<>@:-]{0,30}|[a-z.']{1,8}@[a-z.-]{1,8}[.][a-z]{2,4}") {
            if let Ok(address) = text.parse::<EmailAddress>() {
                prop_assert_eq!(address.as_str().parse(), Ok(address.clone()));
                prop_assert!(!address.as_str().contains(char::is_whitespace));
            }
        }
    }
}
