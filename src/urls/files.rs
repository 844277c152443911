//! Addresses that are no pages: files, and the page behind the exit.

use crate::domain::locale::Locale;

/// A file that is served as it is.
pub fn file(path: &str) -> String {
    format!("/{path}")
}

/// The device's copy of a snapshot, by the hash of its bytes.
pub fn copy(hash: &str) -> String {
    format!("/d/{hash}")
}

/// Where the exit leads: the federal weather page in the reader's language.
pub const fn exit(locale: Locale) -> &'static str {
    match locale {
        Locale::En => "https://weather.gc.ca/",
        Locale::Fr => "https://meteo.gc.ca/",
    }
}
