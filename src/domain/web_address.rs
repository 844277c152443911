//! Addresses of web pages of organizations and sources.

#[cfg(feature = "ssr")]
mod typed;

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
    /// Neither `https` nor `http`.
    #[error("“{0}” does not begin with https://")]
    Scheme(String),
    /// No host, a numeric host, a port, a user name, or characters that do not belong in an address.
    #[error("“{0}” is not the address of a web page on a named site")]
    Host(String),
    /// A shortener, a messenger or a redirector: no one can see where it leads, and it can change.
    #[error("“{0}” leads on to another page; write the address of that page")]
    Redirect(String),
    /// A new address without `https`.
    #[error("“{0}” begins with http://; write https://")]
    Insecure(String),
}

impl WebAddressProblem {
    /// The ends of all names of messages.
    pub const IDS: [&'static str; 4] = ["page-scheme", "page", "page-redirect", "page-insecure"];

    /// The end of the name of its message.
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Scheme(_) => "page-scheme",
            Self::Host(_) => "page",
            Self::Redirect(_) => "page-redirect",
            Self::Insecure(_) => "page-insecure",
        }
    }
}

impl WebAddress {
    /// The whole address.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// True when no one on the way can read what is opened.
    pub fn is_secure(&self) -> bool {
        self.0.starts_with("https://")
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
        let last = host.rsplit('.').next().unwrap_or_default();
        let named = host.contains('.')
            && !host.starts_with('.')
            && !host.ends_with('.')
            && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-'))
            && (last.bytes().all(|byte| byte.is_ascii_alphabetic()) || last.starts_with("xn--"));
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

/// Sites on which anyone can have a page: what one of them says is not what the organization says.
const SHARED: [&str; 8] =
    ["facebook.com", "instagram.com", "linkedin.com", "linktr.ee", "sites.google.com", "docs.google.com", "wixsite.com", "wordpress.com"];

/// True for a host of such a site.
pub fn is_shared(host: &str) -> bool {
    SHARED.iter().any(|shared| host == *shared || host.ends_with(&format!(".{shared}")))
}

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
}
