//! The headers that every answer has, and the checks that every form has.

use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use base64::{Engine as _, engine::general_purpose::STANDARD};
use sha2::{Digest, Sha256};

use crate::pages::quiet::file;

use super::answer::Profile;

/// The content security policies: static text, no nonce. Only the exit's script is inline, named by its hash.
#[derive(Clone, Debug)]
pub struct Policies {
    reading: HeaderValue,
    buttons: HeaderValue,
    preview: HeaderValue,
    island: HeaderValue,
    file: HeaderValue,
}

impl Policies {
    /// The policies of a site with this exit script.
    pub fn new(exit_script: &str) -> Self {
        let hash = STANDARD.encode(Sha256::digest(exit_script.as_bytes()));
        let policy = |scripts: &str, connect: &str| {
            let text = format!(
                "default-src 'none'; script-src 'sha256-{hash}'{scripts}; style-src 'self'; img-src 'self'; {connect}form-action 'self'; \
                 base-uri 'none'; frame-ancestors 'none'"
            );
            HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static("default-src 'none'"))
        };
        Self {
            reading: policy("", ""),
            buttons: policy(" 'self'", ""),
            preview: policy(" 'self'", "connect-src 'self'; "),
            island: policy(" 'self' 'wasm-unsafe-eval'", "connect-src 'self'; "),
            file: file_policy(),
        }
    }

    /// The policy of a page.
    pub const fn of(&self, profile: Profile) -> &HeaderValue {
        match profile {
            Profile::Reading => &self.reading,
            Profile::Buttons => &self.buttons,
            Profile::Preview => &self.preview,
            Profile::Island => &self.island,
            Profile::File => &self.file,
        }
    }
}

/// The policy of the small file: its own style, named by its hash, and nothing else.
pub fn file_policy() -> HeaderValue {
    let hash = STANDARD.encode(Sha256::digest(file::STYLE.as_bytes()));
    let text = format!("default-src 'none'; style-src 'sha256-{hash}'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'");
    HeaderValue::from_str(&text).unwrap_or(HeaderValue::from_static("default-src 'none'"))
}

/// Headers that never change (docs/SAFETY.md).
pub const STATIC_HEADERS: [(HeaderName, HeaderValue); 6] = [
    (header::REFERRER_POLICY, HeaderValue::from_static("no-referrer")),
    (header::X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff")),
    (header::X_FRAME_OPTIONS, HeaderValue::from_static("DENY")),
    (HeaderName::from_static("cross-origin-opener-policy"), HeaderValue::from_static("same-origin")),
    (HeaderName::from_static("cross-origin-resource-policy"), HeaderValue::from_static("same-origin")),
    (
        HeaderName::from_static("permissions-policy"),
        HeaderValue::from_static(
            "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), \
             payment=(), publickey-credentials-get=(), screen-wake-lock=(), serial=(), usb=()",
        ),
    ),
];

/// Origin of a form submission, from the headers of the request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sender {
    /// From one of our own pages.
    OurPage,
    /// From a page that hides its address, as ours do (`Referrer-Policy: no-referrer`): the form's own key must tell.
    Hidden,
    /// From elsewhere, or from no page at all.
    Elsewhere,
}

/// Origin of a form submission. Checked wherever a submission changes something.
///
/// Browsers say it in `Sec-Fetch-Site`; older ones, and all of them over plain http, in `Origin` alone. A request with neither header is
/// refused: every browser of recent years sends at least one with our own forms.
pub fn sender(headers: &HeaderMap) -> Sender {
    let text = |name: &str| headers.get(name).and_then(|value| value.to_str().ok());
    if let Some(site) = text("sec-fetch-site") {
        return if site == "same-origin" { Sender::OurPage } else { Sender::Elsewhere };
    }
    match (text("origin"), text("host")) {
        (Some("null"), _) => Sender::Hidden,
        (Some(origin), Some(host)) => {
            let ours = origin.split_once("://").is_some_and(|(scheme, rest)| matches!(scheme, "http" | "https") && rest == host);
            if ours { Sender::OurPage } else { Sender::Elsewhere }
        }
        _ => Sender::Elsewhere,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_policy_is_written_out_whole() {
        let policies = Policies::new("void 0");
        let all =
            [Profile::Reading, Profile::Buttons, Profile::Preview, Profile::Island].map(|profile| policies.of(profile).to_str().unwrap());
        assert_eq!(
            all,
            [
                "default-src 'none'; script-src 'sha256-yyjq/GGlTvm0YhdkNx72uPxcwaIXqWZBYZftmpA6pYU='; style-src 'self'; img-src 'self'; \
                 form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
                "default-src 'none'; script-src 'sha256-yyjq/GGlTvm0YhdkNx72uPxcwaIXqWZBYZftmpA6pYU=' 'self'; style-src 'self'; img-src 'self'; \
                 form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
                "default-src 'none'; script-src 'sha256-yyjq/GGlTvm0YhdkNx72uPxcwaIXqWZBYZftmpA6pYU=' 'self'; style-src 'self'; img-src 'self'; \
                 connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
                "default-src 'none'; script-src 'sha256-yyjq/GGlTvm0YhdkNx72uPxcwaIXqWZBYZftmpA6pYU=' 'self' 'wasm-unsafe-eval'; style-src 'self'; \
                 img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            ]
        );
    }

    #[test]
    fn only_our_own_pages_may_send_what_changes_something() {
        let sent = |pairs: &[(&'static str, &'static str)]| {
            let headers = pairs.iter().map(|(name, value)| (HeaderName::from_static(name), HeaderValue::from_static(value)));
            sender(&HeaderMap::from_iter(headers))
        };
        assert_eq!(sent(&[("sec-fetch-site", "same-origin"), ("origin", "null")]), Sender::OurPage);
        assert_eq!(sent(&[("origin", "https://example.org"), ("host", "example.org")]), Sender::OurPage);
        assert_eq!(sent(&[("origin", "null"), ("host", "example.org")]), Sender::Hidden);
        for foreign in [
            &[][..],
            &[("sec-fetch-site", "cross-site")],
            &[("sec-fetch-site", "same-site")],
            &[("sec-fetch-site", "none")],
            &[("sec-fetch-site", "cross-site"), ("origin", "null")],
            &[("origin", "https://example.org.evil.net"), ("host", "example.org")],
            &[("origin", "https://evil.net"), ("host", "example.org")],
            &[("host", "example.org")],
        ] {
            assert_eq!(sent(foreign), Sender::Elsewhere, "{foreign:?}");
        }
    }
}
