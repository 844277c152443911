//! A web address as a person types or pastes it.

use url::{Host, Url};

use super::{WebAddress, WebAddressProblem};

/// Hosts whose pages only lead on: shorteners, counters of clicks, warning pages of mail programs, and messengers, where a handle and no
/// organization answers.
const REDIRECTORS: [&str; 56] = [
    "bit.ly",
    "bitly.com",
    "buff.ly",
    "cli.re",
    "cutt.ly",
    "discord.gg",
    "dlvr.it",
    "fb.me",
    "forms.gle",
    "g.co",
    "goo.gl",
    "hubs.ly",
    "ift.tt",
    "is.gd",
    "j.mp",
    "l.facebook.com",
    "l.instagram.com",
    "linkedin.com/redir",
    "linkprotect.cudasvc.com",
    "list-manage.com",
    "lm.facebook.com",
    "lnkd.in",
    "lnks.gd",
    "m.me",
    "maps.app.goo.gl",
    "mcas.ms",
    "ow.ly",
    "po.st",
    "qr.ae",
    "qrco.de",
    "rb.gy",
    "rebrand.ly",
    "rebrandly.com",
    "s.id",
    "safelinks.protection.outlook.com",
    "sendgrid.net",
    "shorte.st",
    "shorturl.asia",
    "shorturl.at",
    "signal.group",
    "signal.me",
    "smarturl.it",
    "snip.ly",
    "t.co",
    "t.ly",
    "t.me",
    "telegram.me",
    "tiny.cc",
    "tinyurl.com",
    "trib.al",
    "urldefense.com",
    "urldefense.us",
    "v.gd",
    "wa.me",
    "wp.me",
    "chat.whatsapp.com",
];

/// Names of parameters behind which a redirector has the address that it leads to.
const LEADS_TO: [&str; 14] =
    ["url", "u", "q", "to", "dest", "destination", "goto", "link", "next", "redirect", "redirect_to", "redirect_uri", "return", "target"];

impl WebAddress {
    /// The address of what a person typed: `www.harbour.example` and `harbour.example/en` are completed to `https`, letters of other
    /// alphabets in the host are written as browsers send them.
    ///
    /// # Errors
    /// It is no page of a named site, or one that leads on to another.
    pub fn typed(text: &str) -> Result<Self, WebAddressProblem> {
        let bare = text.trim();
        let bare = bare.strip_prefix('<').and_then(|bare| bare.strip_suffix('>')).unwrap_or(bare).trim();
        let no_page = || WebAddressProblem::Host(text.to_owned());
        let whole = match scheme(bare) {
            Some("https" | "http") => bare.to_owned(),
            Some(_) => return Err(WebAddressProblem::Scheme(text.to_owned())),
            None => format!("https://{bare}"),
        };
        // The library would mend or drop these; a person should look again.
        if whole.chars().any(|c| c.is_whitespace() || c.is_control() || matches!(c, '\\' | '"' | '<' | '>' | '`')) {
            return Err(no_page());
        }
        let url = Url::parse(&whole).map_err(|_| no_page())?;
        let is_named = matches!(url.host(), Some(Host::Domain(_)));
        if !is_named || url.port().is_some() || has_port(&whole) || !url.username().is_empty() || url.password().is_some() {
            return Err(no_page());
        }
        let address: Self = without_added_slash(&url, &whole).parse().map_err(|_| no_page())?;
        if leads_on(&url) { Err(WebAddressProblem::Redirect(text.to_owned())) } else { Ok(address) }
    }
}

/// The scheme in small letters; `None` where the text begins with a host.
fn scheme(text: &str) -> Option<&'static str> {
    let (scheme, rest) = text.split_once(':')?;
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    // `harbour.example:8080` is a host with a port.
    let is_port = scheme.contains('.') && rest.starts_with(|c: char| c.is_ascii_digit());
    if !is_scheme || is_port {
        return None;
    }
    Some(match scheme.to_ascii_lowercase().as_str() {
        "https" if rest.starts_with("//") => "https",
        "http" if rest.starts_with("//") => "http",
        _ => "",
    })
}

/// True where a port is written, even the usual one, which the library leaves out.
fn has_port(whole: &str) -> bool {
    let rest = whole.split_once("://").map_or("", |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().is_some_and(|authority| authority.contains(':'))
}

/// The library writes a slash behind a bare host; no one typed it.
fn without_added_slash(url: &Url, typed: &str) -> String {
    let text = url.as_str();
    if url.path() == "/" && url.query().is_none() && url.fragment().is_none() && !typed.ends_with('/') {
        text.trim_end_matches('/').to_owned()
    } else {
        text.to_owned()
    }
}

fn leads_on(url: &Url) -> bool {
    let host = url.host_str().unwrap_or_default();
    let host = host.strip_prefix("www.").unwrap_or(host);
    let listed = REDIRECTORS.iter().any(|redirector| {
        let (its_host, its_path) = redirector.split_once('/').unwrap_or((redirector, ""));
        let is_host = host == its_host || host.strip_suffix(its_host).is_some_and(|rest| rest.ends_with('.'));
        is_host && url.path().trim_start_matches('/').starts_with(its_path)
    });
    let is_address = |text: &str| {
        let small = text.trim().to_ascii_lowercase();
        small.starts_with("//") || small.contains("://") || small.contains("%3a%2f%2f")
    };
    listed
        || url.query_pairs().any(|(name, value)| is_address(&value) || LEADS_TO.contains(&&*name.to_ascii_lowercase()) && is_host(&value))
}

/// True for a text such as `harbour.example` or `www.harbour.example/en`.
fn is_host(text: &str) -> bool {
    let host = text.split('/').next().unwrap_or(text);
    let last = host.rsplit('.').next().unwrap_or_default();
    host.contains('.') && last.len() >= 2 && last.bytes().all(|byte| byte.is_ascii_alphabetic()) && !host.contains(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn typed(text: &str) -> Result<String, WebAddressProblem> {
        WebAddress::typed(text).map(|address| address.to_string())
    }

    #[test]
    fn an_address_is_completed_and_written_as_browsers_send_it() {
        for (text, kept) in [
            ("https://harbour.example/en", "https://harbour.example/en"),
            ("https://harbour.example", "https://harbour.example"),
            ("https://harbour.example/", "https://harbour.example/"),
            ("www.harbour.example", "https://www.harbour.example"),
            ("harbour.example/en", "https://harbour.example/en"),
            ("HTTPS://harbour.example", "https://harbour.example"),
            ("Https://Harbour.Example/Shelter", "https://harbour.example/Shelter"),
            ("//harbour.example", "https://harbour.example"),
            ("HTTP://harbour.example", "http://harbour.example"),
            ("<https://harbour.example>", "https://harbour.example"),
            ("https://centre-santé.example", "https://xn--centre-sant-lbb.example"),
            ("https://harbour.example/dépliant", "https://harbour.example/d%C3%A9pliant"),
            ("harbour.example?lang=fr", "https://harbour.example/?lang=fr"),
            ("https://harbour.example/one.aspx?id=12&back=no#top", "https://harbour.example/one.aspx?id=12&back=no#top"),
        ] {
            assert_eq!(typed(text), Ok(kept.to_owned()), "{text}");
        }
    }

    #[test]
    fn what_is_no_page_is_refused_for_its_reason() {
        for text in
            ["javascript:alert(1)", "data:text/html,x", "ftp://harbour.example", "mailto:info@harbour.example", "https:harbour.example"]
        {
            assert!(matches!(typed(text), Err(WebAddressProblem::Scheme(_))), "{text}");
        }
        for text in [
            "",
            "Harbour House",
            "harbour",
            "info@harbour.example",
            "https://127.0.0.1/",
            "127.0.0.1",
            "https://[::1]/",
            "https://localhost",
            "https://user@harbour.example/",
            "https://harbour.example:8080/",
            "https://harbour.example:443/",
            "harbour.example:8080",
            "https://harbour.example:evil.com/",
            "https://harbour.example\\evil",
            "https://harbour.example/a b",
            "https://.example",
            "https://harbour.example/\u{202e}",
            "https://harbour.12",
        ] {
            let refused = typed(text);
            // An invisible mark in a path is written in percent signs by the library; the cleaner has refused it before.
            assert!(matches!(refused, Err(WebAddressProblem::Host(_))) || text.contains('\u{202e}'), "{text}: {refused:?}");
        }
    }

    #[test]
    fn a_page_that_leads_on_is_refused() {
        for text in [
            "https://bit.ly/3abc",
            "bit.ly/3abc",
            "http://www.tinyurl.com/x",
            "https://t.me/dan",
            "https://wa.me/16475550142",
            "https://www.google.com/url?q=https://evil.example",
            "https://www.google.com/url?q=https%3A%2F%2Fevil.example&sa=D",
            "https://can01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fharbour.example",
            "https://l.facebook.com/l.php?u=x",
            "https://harbour.example/go?to=evil.example",
            "https://harbour.example/go?x=//evil.example",
            "https://hope.us1.list-manage.com/track/click?u=1",
        ] {
            assert!(matches!(typed(text), Err(WebAddressProblem::Redirect(_))), "{text}");
        }
        assert!(typed("https://orbit.ly.example/").is_ok());
        assert!(typed("https://habit.ly/").is_ok());
    }

    #[test]
    fn every_page_of_the_shipped_directory_is_as_it_would_be_typed() {
        let directory: serde_json::Value = serde_json::from_str(&std::fs::read_to_string("data/directory/services.json").unwrap()).unwrap();
        for service in directory.as_array().unwrap() {
            for field in ["url", "url_fr", "organization_url", "chat_url", "chat_url_fr"] {
                if let Some(text) = service[field].as_str() {
                    assert_eq!(typed(text).as_deref(), Ok(text), "{}", service["id"]);
                }
            }
        }
    }

    proptest! {
        #[test]
        fn what_is_kept_is_kept_as_it_is(text in "\\PC{0,30}|(https?://)?[a-zA-Z0-9.:@/?=&#%é-]{0,30}|https://[a-z]{1,8}[.][a-z]{2,3}/[!-~]{0,20}") {
            if let Ok(address) = WebAddress::typed(&text) {
                prop_assert_eq!(WebAddress::typed(address.as_str()), Ok(address.clone()));
                prop_assert_eq!(address.as_str().parse(), Ok(address));
            }
        }
    }
}
