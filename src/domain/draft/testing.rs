//! Drafts and services for tests.

use super::Draft;
use crate::domain::{do_not_publish::DoNotPublish, service::Service};

/// The draft of a service that is sound, and states no more than it must.
pub(crate) fn sound() -> Draft {
    let texts = [
        ("id", "open-door"),
        ("organization.en", "Open Door"),
        ("name.en", "Open Door"),
        ("description.en", "A place to talk."),
        ("phones.1.number", "+18073455840"),
        ("phones.1.kind", "voice"),
        ("service_area.scope", "province"),
        ("categories", "counselling"),
        ("sources", "https://example.org/"),
        ("compiled_on", "2026-11-23"),
        ("confidence", "high"),
    ];
    Draft::of_pairs(texts).unwrap()
}

/// A service of this id and English name.
pub(crate) fn service(id: &str, name: &str) -> Service {
    let mut draft = sound();
    draft.set("id".parse().unwrap(), id);
    draft.set("name.en".parse().unwrap(), name);
    draft.parse(&DoNotPublish::default()).unwrap().service
}

/// What people type and paste, by the text of a listing that they type it into: what is kept of it, or the message of why it is refused.
/// Every way into the directory reads them the same: the form, the shipped file, a draft.
pub(crate) const TYPED: &[(&str, &str, Result<&str, &str>)] = &[
    // Text.
    ("name.en", "Harbour\tHouse", Ok("Harbour House")),
    ("name.en", "Harbour\u{a0}House", Ok("Harbour House")),
    ("name.en", "Har\u{ad}bour House", Ok("Harbour House")),
    ("name.fr", "Refuge de l'e\u{301}te\u{301}", Ok("Refuge de l’été")),
    ("name.en", "Harbour\u{2028}Call 647-555-0143", Err("line-break")),
    ("name.en", "Harbour\nCall 647-555-0143", Err("line-break")),
    ("organization.en", "Harbour\u{202e}House", Err("invisible")),
    ("name.en", "Har\u{61c}bour", Err("invisible")),
    ("name.en", "Har\u{0}bour", Err("invisible")),
    ("name.en", "Har\u{180e}bour", Err("invisible")),
    ("name.en", "Harbour\u{3164}", Err("invisible")),
    ("name.en", "Harbour\u{e0041}", Err("invisible")),
    ("description.en", "A place\u{fffc} to talk.", Err("invisible")),
    ("description.en", "\u{f0b7} A place to talk.", Ok("• A place to talk.")),
    ("description.fr", "می\u{200c}خواهم 👩\u{200d}🚒", Ok("می\u{200c}خواهم 👩\u{200d}🚒")),
    ("phones.1.label.en", "Night\nline", Err("line-break")),
    ("text_line.keyword.en", "HE\u{200b}LP", Err("invisible")),
    ("location.city", "Kenora\u{feff}", Err("invisible")),
    ("name.en", "Кids House", Err("alphabets")),
    ("name.en", "Ｈａｒｂｏｕｒ", Ok("Harbour")),
    // Telephones.
    ("phones.1.number", "807-555-0101 x123", Ok("+18075550101")),
    ("phones.1.number", "(807) 555 0101", Ok("+18075550101")),
    ("phones.1.number", "876-555-0101", Err("number-abroad")),
    ("phones.1.number", "900-555-0101", Err("number-premium")),
    ("phones.1.number", "411", Err("number-short-code")),
    ("phones.1.number", "555-0101", Err("number")),
    ("phones.1.extension", "x123", Ok("123")),
    ("phones.1.extension", "poste 12", Ok("12")),
    ("phones.1.extension", "Sam", Err("extension")),
    // Email addresses.
    ("email", "Sh.O’Neil@harbour.example", Ok("Sh.O'Neil@harbour.example")),
    ("email", "mailto:info@harbour.example", Ok("info@harbour.example")),
    ("email", "<info@harbour.example>", Ok("info@harbour.example")),
    ("email", "a..b@harbour.example", Err("mailbox")),
    ("email", "info@-harbour.example", Err("mailbox")),
    // Postal codes.
    ("location.postal_code", "p7b1a1", Ok("P7B 1A1")),
    ("location.postal_code", "P7B-1A1", Ok("P7B 1A1")),
    ("location.postal_code", "P7B\u{a0}1A1", Ok("P7B 1A1")),
    ("location.postal_code", "90210", Err("postal-code")),
    // Pages.
    ("url.en", "www.harbour.example", Ok("https://www.harbour.example")),
    ("url.en", "harbour.example/en", Ok("https://harbour.example/en")),
    ("url.fr", "HTTPS://harbour.example", Ok("https://harbour.example")),
    ("url.en", "https://centre-santé.example", Ok("https://xn--centre-sant-lbb.example")),
    ("url.en", "https://bit.ly/3abc", Err("page-redirect")),
    ("chat.en", "https://wa.me/16475550142", Err("page-redirect")),
    ("organization_url", "https://www.google.com/url?q=https://harbour.example", Err("page-redirect")),
    ("url.en", "https://harbour.example:evil.example/", Err("page")),
    ("url.en", "ftp://harbour.example", Err("page-scheme")),
    // Hours.
    ("schedule.table", "Mo, We, Fr 09:00-17:00", Ok("Mo,We,Fr 09:00-17:00")),
    ("schedule.table", "Mon-Fri 9am-5pm", Ok("Mo-Fr 09:00-17:00")),
    ("schedule.table", "Mo-Fr 09:00–17:00", Ok("Mo-Fr 09:00-17:00")),
    ("schedule.table", "lun-ven 9 h à 17 h", Ok("Mo-Fr 09:00-17:00")),
    ("phones.1.hours.table", "Mo-We: 10:00-19:00", Ok("Mo-We 10:00-19:00")),
    ("schedule.table", "Mo-Fr 9-5", Err("hours-am-or-pm")),
    ("schedule.table", "Mo-Fr", Err("hours-no-hours")),
    ("phones.1.hours.table", "call us", Err("hours")),
];
