//! A small file to keep: numbers, what to text and where to walk in, on one page that needs nothing else. It is called “notes”, and is gone
//! when it is deleted. Without an area it is also what the server says when it is full, and what a proxy says when the server is down
//! (docs/HOSTING.md).
//!
//! It is written by hand and not by the views of the site: it has no frame, no script and no link to us, and every byte of it is here.

use std::fmt::Write as _;

use crate::{
    domain::{
        census_division::CensusDivision,
        locale::Locale,
        service::{Phone, TextLine},
    },
    finder::{listing::Listing, snapshot::Snapshot},
    html::escape,
    i18n::catalog::Words,
};

use super::super::{
    parts::{
        contact, last_resort,
        lines::{EMERGENCY, HOTLINE, KIDS, TALK4HEALING},
    },
    printed::{nearby::Nearby, wanted::Wanted},
    site::Site,
};

/// What it looks like. Named by its hash in the policy of the answer, because the file brings it along.
pub const STYLE: &str = "body{font:18px/1.45 system-ui,sans-serif;margin:0 auto;padding:16px;max-width:34em;color:#12263a;background:#fff}\
h1{font-size:24px}h2{font-size:19px;margin:24px 0 8px}ul{padding:0;list-style:none;margin:0}li{padding:8px 0;border-top:1px solid #ccc}\
a{color:#075353;font-weight:700;display:inline-block;padding:8px 16px 8px 0}section+section{border-top:4px solid #075353;margin-top:32px}\
@media(prefers-color-scheme:dark){body{color:#ece7dd;background:#0d1a26}a{color:#8adcd3}}";

/// The lines that help everywhere: 911 first.
const LINES: [(&str, &str); 4] =
    [(EMERGENCY, "plan-emergency"), (HOTLINE, "sheet-hotline"), (KIDS, "sheet-kids"), (TALK4HEALING, "sheet-talk4healing")];

/// The file, in both languages, the reader's first.
pub fn write(site: &Site, snapshot: &Snapshot, first: Locale, division: Option<CensusDivision>) -> String {
    let title = escape(&site.catalog.words(first).text("keep-title"));
    let mut file = format!(
        "<!DOCTYPE html>\n<html lang=\"{}\">\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n\
         <meta name=\"format-detection\" content=\"telephone=no\">\n<meta name=\"robots\" content=\"noindex\">\n<title>{title}</title>\n\
         <style>{STYLE}</style>\n<h1>{title}</h1>\n",
        first.code()
    );
    for locale in [first, first.other()] {
        let words = site.catalog.words(locale);
        let _ = writeln!(file, "<section lang=\"{}\">", locale.code());
        part(&mut file, &words.text("keep-call"), everywhere(snapshot, words));
        if let Some(division) = division {
            let near = words.with("sheet-near", [("area", division.name(locale).into())]);
            part(&mut file, &near, local(snapshot, words, division));
        }
        part(&mut file, &words.text("keep-walk"), places(site, words, locale, division));
        part(&mut file, &words.text("keep-quiet"), ["keep-hand", "keep-show"].map(|id| escape(&words.text(id))).to_vec());
        let date = snapshot.compiled_on().map(|date| words.date(date)).unwrap_or_default();
        let _ = write!(
            file,
            "<p>{} {}\n<p>{}\n</section>\n",
            escape(&words.with("keep-as-of", [("date", date.into())])),
            escape(&words.text("keep-delete")),
            escape(&words.text("keep-busy"))
        );
    }
    file
}

fn part(file: &mut String, heading: &str, items: Vec<String>) {
    if items.is_empty() {
        return;
    }
    let _ = write!(file, "<h2>{}</h2>\n<ul>\n", escape(heading));
    for item in items {
        let _ = writeln!(file, "<li>{item}");
    }
    file.push_str("</ul>\n");
}

fn everywhere(snapshot: &Snapshot, words: Words<'_>) -> Vec<String> {
    let lines = LINES.iter().filter_map(|(id, about)| last_resort::line(snapshot, id).map(|line| (line, about)));
    lines.map(|(line, about)| format!("{}{}", ways(words, line), escape(&words.text(about)))).collect()
}

/// The numbers that a discreet sheet of the division has, by the same rules: no name that says what it is about.
fn local(snapshot: &Snapshot, words: Words<'_>, division: CensusDivision) -> Vec<String> {
    let lines = Nearby::of(snapshot, division).lines(words, Wanted::QUIET).into_iter();
    lines
        .map(|line| {
            let shown =
                [line.lead.clone(), Some(line.number.clone()), line.extension.clone()].into_iter().flatten().collect::<Vec<_>>().join(" ");
            let number = match line.lead {
                None => format!("<a href=\"tel:{}\">{}</a>", dialled(&line.number, line.extension.as_deref()), escape(&shown)),
                Some(_) => format!("{}. ", escape(&shown)),
            };
            let name = line.name.map(|name| format!("{}. ", name.text)).unwrap_or_default();
            let other = line.other.map(|other| format!("{other}. ")).unwrap_or_default();
            format!("{number}{}", escape(&format!("{other}{name}{}", line.about)))
        })
        .collect()
}

/// A shown number as a telephone takes it; an extension after a pause.
fn dialled(number: &str, extension: Option<&str>) -> String {
    let digits = |text: &str| text.chars().filter(char::is_ascii_digit).collect::<String>();
    match extension {
        Some(extension) => format!("{},{}", digits(number), digits(extension)),
        None => digits(number),
    }
}

/// A line's number to call and to text.
fn ways(words: Words<'_>, line: &Listing) -> String {
    let call = line.voices().next().map(|phone: &Phone| contact::call(words, phone));
    let text = line.text_line.as_ref().map(|line: &TextLine| contact::text(words, line));
    let link = |way: crate::islands::contact::Contact| format!("<a href=\"{}\">{}</a>", escape(&way.href), escape(&way.label));
    call.into_iter().chain(text).map(link).collect()
}

fn places(site: &Site, words: Words<'_>, locale: Locale, division: Option<CensusDivision>) -> Vec<String> {
    let phrase = || site.walk_in.words.read(locale).into();
    let stores = match division.map(|division| site.walk_in.of(division)) {
        Some(Some(place)) => words.with("plan-places-say", [("stores", words.list(&place.stores).into()), ("words", phrase())]),
        Some(None) => words.with("walk-in-unknown", [("words", phrase())]),
        None => words.with("keep-stores", [("words", phrase())]),
    };
    vec![escape(&words.text("keep-places")), escape(&stores)]
}
