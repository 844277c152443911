//! The figures of every page as a Markdown table: `porchlight check --table`, kept in `docs/pages.md`.

use std::fmt::Write as _;

use crate::domain::locale::Locale;

use super::Report;

/// The table with its heading.
pub fn markdown(report: &Report) -> String {
    let mut text = String::from(
        "# The pages and their figures\n\n\
         Written by `porchlight check --table`; do not edit by hand. Words are counted without numbers, headings included. Reading level:\n\
         Flesch–Kincaid grade in English (8 at most, 6 on pages for teenagers), Kandel–Moles index in French (60 at least, 70 on pages for\n\
         teenagers), each right to about one grade or five points. Home, check-in and posters are files of messages, so they cite no facts.\n\n\
         | Page | Words en | Words fr | Level en | Level fr | Facts cited |\n|---|--:|--:|--:|--:|---|\n",
    );
    let mut pages: Vec<&str> = report.pages.iter().map(|measured| measured.page.as_str()).collect();
    pages.sort_unstable();
    pages.dedup();
    for page in pages {
        let of = |locale: Locale| report.pages.iter().find(|measured| measured.page == page && measured.locale == locale);
        let count = |locale: Locale| of(locale).map(|measured| measured.count).unwrap_or_default();
        let level = |locale: Locale| count(locale).level(locale).map_or_else(|| "–".to_owned(), |level| format!("{level:.1}"));
        let facts = of(Locale::En).map(|measured| measured.facts.clone()).unwrap_or_default();
        let facts = if facts.is_empty() { "–".to_owned() } else { format!("{}: {}", facts.len(), facts.join(" ")) };
        let (en, fr) = (count(Locale::En).words, count(Locale::Fr).words);
        let _ = writeln!(text, "| {} | {en} | {fr} | {} | {} | {facts} |", page.replace("--", "/"), level(Locale::En), level(Locale::Fr));
    }
    text
}
