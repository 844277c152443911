//! The two cookies of people who decide about listings. Visitors get none.

use axum::http::{HeaderMap, HeaderValue, header};

use crate::editing::secret::Secret;

/// What a cookie is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CookieKind {
    /// This browser asked for a link to sign in.
    Asked,
    /// This browser is signed in.
    Session,
}

impl CookieKind {
    /// Its name. `__Host-` binds it to this host and to https; a browser takes such a name only together with `Secure`.
    const fn name(self, secure: bool) -> &'static str {
        match (self, secure) {
            (Self::Asked, true) => "__Host-asked",
            (Self::Asked, false) => "asked",
            (Self::Session, true) => "__Host-desk",
            (Self::Session, false) => "desk",
        }
    }

    /// Seconds for which a browser keeps it: as long as the link is good, or the whole of a session.
    const fn seconds(self) -> u32 {
        match self {
            Self::Asked => 10 * 60,
            Self::Session => 12 * 60 * 60,
        }
    }
}

/// A cookie that an answer sets, or takes away.
#[derive(Clone, Debug)]
pub struct SetCookie {
    /// Which.
    pub kind: CookieKind,
    /// What it holds; nothing to take it away.
    pub secret: Option<Secret>,
    /// True behind https.
    pub secure: bool,
}

impl SetCookie {
    /// The header.
    pub(super) fn header(&self) -> Option<HeaderValue> {
        let name = self.kind.name(self.secure);
        let (value, age) = self.secret.as_ref().map_or(("", 0), |secret| (secret.reveal(), self.kind.seconds()));
        let secure = if self.secure { "; Secure" } else { "" };
        let mut header = HeaderValue::from_str(&format!("{name}={value}; Path=/; Max-Age={age}; HttpOnly; SameSite=Lax{secure}")).ok()?;
        header.set_sensitive(true);
        Some(header)
    }
}

/// The secret that a browser sends.
pub(super) fn read(headers: &HeaderMap, kind: CookieKind, secure: bool) -> Option<Secret> {
    let pairs = headers.get_all(header::COOKIE).iter().filter_map(|value| value.to_str().ok()).flat_map(|value| value.split(';'));
    let mut values = pairs.filter_map(|pair| pair.trim().split_once('=')).filter(|(name, _)| *name == kind.name(secure));
    values.find_map(|(_, value)| Secret::parse(value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cookie_is_for_this_host_and_no_script() {
        let secret = Secret::parse(&"ab".repeat(16)).unwrap();
        let said = |secure| {
            let cookie = SetCookie { kind: CookieKind::Session, secret: Some(secret.clone()), secure };
            cookie.header().unwrap().to_str().unwrap().to_owned()
        };
        assert_eq!(said(true), format!("__Host-desk={}; Path=/; Max-Age=43200; HttpOnly; SameSite=Lax; Secure", "ab".repeat(16)));
        assert!(!said(false).contains("Secure") && said(false).starts_with("desk="));
        let away = SetCookie { kind: CookieKind::Session, secret: None, secure: true };
        assert!(away.header().unwrap().to_str().unwrap().starts_with("__Host-desk=; Path=/; Max-Age=0"));
    }

    #[test]
    fn only_a_secret_of_our_form_is_read() {
        let headers = |text: &'static str| HeaderMap::from_iter([(header::COOKIE, HeaderValue::from_static(text))]);
        let sent = headers("x=1; __Host-desk=abababababababababababababababab; desk=no");
        assert!(read(&sent, CookieKind::Session, true).is_some());
        assert!(read(&sent, CookieKind::Session, false).is_none() && read(&sent, CookieKind::Asked, true).is_none());
        assert!(read(&headers("__Host-desk=<script>"), CookieKind::Session, true).is_none());
    }
}
