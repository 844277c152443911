//! What handlers read of a request: its query and its language.

use axum::http::{HeaderMap, Uri, header};

use crate::{domain::locale::Locale, i18n::accept_language, urls::KEYS_PARAMETER};

/// Names and values, decoded. Broken percent signs and bytes become the replacement character: there is no wrong query string.
pub fn pairs(text: &str) -> Vec<(String, String)> {
    url::form_urlencoded::parse(text.as_bytes()).map(|(name, value)| (name.into_owned(), value.into_owned())).collect()
}

/// The pairs of an address.
pub fn query(uri: &Uri) -> Vec<(String, String)> {
    uri.query().map(pairs).unwrap_or_default()
}

/// False when the address asks for the exit's keys to be off.
pub fn keys(pairs: &[(String, String)]) -> bool {
    !pairs.iter().any(|(name, value)| name == KEYS_PARAMETER && value == "off")
}

/// The language of an address, else the one the browser prefers: for pages that have no address of their own.
pub fn locale(uri: &Uri, headers: &HeaderMap) -> Locale {
    let first = uri.path().trim_start_matches('/').split('/').next().unwrap_or_default();
    Locale::from_code(first)
        .unwrap_or_else(|| accept_language::preferred(headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok())))
}
