//! Addresses of web pages and mailboxes that belong to organizations.

use std::{fmt, str::FromStr};

use thiserror::Error;

use super::stored_as_text::stored_as_text;

/// A web page of an organization or a source: `https` or `http`, a named host, no user name in it.
///
/// The scheme check is what keeps `javascript:` and `data:` out of our links: the views print addresses as they are.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct WebAddress(String);

/// Why a text is not a web address that we would link to.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum WebAddressProblem {
    /// Not `https://` or `http://`.
    #[error("“{0}” does not begin with https://")]
    Scheme(String),
    /// No host, a numeric host, a user name, or characters that do not belong in an address.
    #[error("“{0}” is not the address of a web page on a named site")]
    Host(String),
}

impl WebAddress {
    /// The whole address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The site's name as people know it: without `www.`.
    pub fn host(&self) -> &str {
        let rest = self.0.split_once("://").map_or("", |(_, rest)| rest);
        let host = rest.split(['/', '?', '#']).next().unwrap_or("");
        let host = host.split(':').next().unwrap_or(host);
        host.strip_prefix("www.").unwrap_or(host)
    }
}

impl FromStr for WebAddress {
    type Err = WebAddressProblem;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let rest = text
            .strip_prefix("https://")
            .or_else(|| text.strip_prefix("http://"))
            .ok_or_else(|| WebAddressProblem::Scheme(text.to_owned()))?;
        let authority = rest.split(['/', '?', '#']).next().unwrap_or("");
        let host = authority.split(':').next().unwrap_or("");
        let named = host.contains('.')
            && !host.starts_with('.')
            && !host.ends_with('.')
            && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'))
            && host.rsplit('.').next().is_some_and(|last| last.bytes().all(|byte| byte.is_ascii_alphabetic()));
        let clean = text.chars().all(|c| !c.is_whitespace() && !c.is_control() && !matches!(c, '"' | '<' | '>' | '\\' | '`'));
        if named && clean && !authority.contains('@') && text.len() <= 2_000 {
            Ok(Self(text.to_owned()))
        } else {
            Err(WebAddressProblem::Host(text.to_owned()))
        }
    }
}

impl fmt::Display for WebAddress {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

stored_as_text!(WebAddress);

/// A mailbox of an organization, such as `info@example.org`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EmailAddress(String);

/// The text is not a mailbox.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("“{0}” is not an e-mail address")]
pub struct EmailAddressProblem(String);

impl EmailAddress {
    /// The mailbox as it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// True when both reach the same person as far as the address tells: capitals, and what stands behind a plus, make no difference.
    pub fn is_same_person(&self, other: &Self) -> bool {
        self.folded() == other.folded()
    }

    fn folded(&self) -> String {
        let small = self.0.to_lowercase();
        let (name, host) = small.split_once('@').unwrap_or((&small, ""));
        format!("{}@{host}", name.split('+').next().unwrap_or(name))
    }
}

impl std::fmt::Display for EmailAddress {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

impl FromStr for EmailAddress {
    type Err = EmailAddressProblem;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | '+' | '@');
        let good = text.split_once('@').is_some_and(|(name, host)| {
            !name.is_empty() && host.contains('.') && !host.contains('@') && !host.starts_with('.') && !host.ends_with('.')
        });
        if good && text.len() <= 254 && text.chars().all(allowed) {
            Ok(Self(text.to_owned()))
        } else {
            Err(EmailAddressProblem(text.to_owned()))
        }
    }
}

stored_as_text!(EmailAddress);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_host_is_what_a_reader_recognises() {
        let page: WebAddress = "https://www.kidshelpphone.ca/urgent-help?x=1".parse().unwrap();
        assert_eq!(page.host(), "kidshelpphone.ca");
        let bare: WebAddress = "http://example.org".parse().unwrap();
        assert_eq!(bare.host(), "example.org");
    }

    #[test]
    fn only_links_to_named_web_sites_are_taken() {
        for text in [
            "javascript:alert(1)",
            "data:text/html,x",
            "//example.org",
            "ftp://example.org",
            "https://",
            "https://127.0.0.1/",
            "https://user@example.org/",
            "https://exa mple.org",
            "https://example.org/\"onclick",
            "https://localhost/",
            "https://.org",
        ] {
            assert!(text.parse::<WebAddress>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_mailbox_has_a_name_and_a_host() {
        assert!("reception@fenfc.org".parse::<EmailAddress>().is_ok());
        for text in ["fenfc.org", "@fenfc.org", "a@b", "a@b.c\r\nBcc: x@y.z", "a@@b.c"] {
            assert!(text.parse::<EmailAddress>().is_err(), "{text}");
        }
    }
}
