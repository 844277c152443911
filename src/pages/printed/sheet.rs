//! The numbers of a sheet.

use crate::{
    domain::{locale::Locale, sheet::Sheet, sheet_code::PrintedContact},
    finder::snapshot::Snapshot,
    i18n::catalog::Catalog,
};

use super::{
    line::{self, Line},
    nearby::Nearby,
    wanted::Wanted,
};

/// The numbers of a sheet in one language, found once for all its cards.
pub(in crate::pages) struct Numbers {
    pub(in crate::pages) locale: Locale,
    /// Those that help everywhere.
    pub(in crate::pages) everywhere: Vec<Line>,
    /// Those of the area.
    pub(in crate::pages) local: Vec<Line>,
}

/// The numbers in each of the sheet’s languages. `nearby` are the services of its area.
pub(in crate::pages) fn numbers(catalog: &Catalog, snapshot: &Snapshot, sheet: Sheet, nearby: Option<&Nearby<'_>>) -> Vec<Numbers> {
    let wanted = Wanted::of(sheet);
    let of = |locale: &Locale| {
        let words = catalog.words(*locale);
        let local = nearby.map(|nearby| nearby.lines(words, wanted)).unwrap_or_default();
        Numbers { locale: *locale, everywhere: line::everywhere(snapshot, words, wanted), local }
    };
    sheet.language.locales().iter().map(of).collect()
}

/// What the code of the sheet is made from.
pub(in crate::pages) fn contacts(numbers: &[Numbers]) -> Vec<PrintedContact> {
    let lines = numbers.iter().flat_map(|numbers| numbers.everywhere.iter().chain(&numbers.local));
    lines.map(|line| line.contact.clone()).collect()
}
