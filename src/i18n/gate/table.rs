//! The figures of every page as a Markdown table: `porchlight check --table`, kept in `docs/pages.md`.

use std::fmt::Write as _;

use crate::domain::locale::Locale;

use super::{Report, reading_level::Count};

/// The table with its heading.
pub fn markdown(report: &Report) -> String {
    let mut text = String::from(
        "# The pages and their figures\n\n\
         Written by `porchlight check --table`; do not edit by hand. Words are counted without numbers, headings included. Reading level:\n\
         Flesch–Kincaid grade in English (8 at most, 6 on pages for teenagers), Kandel–Moles index in French (60 at least, 70 on pages for\n\
         teenagers), each right to about one grade or five points. Of a page for adults, the paragraphs alone (without lists, callouts, tables\n\
         and headings) are at grade 5 at least and at 85 at most: cut any shorter, they sound like orders. Home, check-in and posters are files\n\
         of messages, so they cite no facts.\n\n\
         | Page | Words en | Words fr | Level en | Level fr | Paragraphs en | Paragraphs fr | Facts cited |\n\
         |---|--:|--:|--:|--:|--:|--:|---|\n",
    );
    let mut pages: Vec<&str> = report.pages.iter().map(|measured| measured.page.as_str()).collect();
    pages.sort_unstable();
    pages.dedup();
    for page in pages {
        let of = |locale: Locale| report.pages.iter().find(|measured| measured.page == page && measured.locale == locale);
        let count = |locale: Locale| of(locale).map(|measured| measured.count).unwrap_or_default();
        let level = |count: Count, locale: Locale| count.level(locale).map_or_else(|| "–".to_owned(), |level| format!("{level:.1}"));
        let whole = Locale::ALL.map(|locale| level(count(locale), locale));
        let prose = Locale::ALL.map(|locale| level(of(locale).map(|measured| measured.prose).unwrap_or_default(), locale));
        let facts = of(Locale::En).map(|measured| measured.facts.clone()).unwrap_or_default();
        let facts = if facts.is_empty() { "–".to_owned() } else { format!("{}: {}", facts.len(), facts.join(" ")) };
        let (en, fr) = (count(Locale::En).words, count(Locale::Fr).words);
        let levels = whole.iter().chain(&prose).cloned().collect::<Vec<_>>().join(" | ");
        let _ = writeln!(text, "| {} | {en} | {fr} | {levels} | {facts} |", page.replace("--", "/"));
    }
    text
}
