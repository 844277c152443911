//! The shapes that addresses have: what the table of routes is made of.

use crate::domain::locale::Locale;

use super::{Page, SERVICE, print_segment, report_segment};

/// A kind of address. Where a part of it is a name or a code, it stands in braces.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Pattern {
    /// A fixed page.
    Page(Page),
    /// A listing: `/en/s/{id}`.
    Service,
    /// The form about a listing: `/en/s/{id}/report`.
    Report,
    /// The page of a census division or a region: `/en/areas/{slug}`.
    Area,
    /// The emergency words in another language: `/en/languages/{tag}`.
    LanguageCard,
    /// A sheet with numbers, to print.
    PrintSheet,
}

impl Pattern {
    /// The shape in a language.
    pub fn path(self, locale: Locale) -> String {
        match self {
            Self::Page(page) => page.path(locale),
            Self::Service => format!("/{}/{SERVICE}/{{id}}", locale.code()),
            Self::Report => format!("/{}/{SERVICE}/{{id}}/{}", locale.code(), report_segment(locale)),
            Self::Area => format!("{}/{{slug}}", Page::Areas.path(locale)),
            Self::LanguageCard => format!("{}/{{tag}}", Page::Languages.path(locale)),
            Self::PrintSheet => format!("{}/{}", Page::Posters.path(locale), print_segment(locale)),
        }
    }
}
