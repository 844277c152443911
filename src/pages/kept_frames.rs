//! Parts of the frame that are the same on every page of a publication: made once in each language, when a page first shows them.

use std::sync::OnceLock;

use crate::domain::{locale::Locale, per_locale::PerLocale};

/// How many parts there are.
pub(super) const PARTS: usize = 6;

/// The parts of a publication, as HTML.
#[derive(Debug, Default)]
pub struct KeptFrames(PerLocale<[OnceLock<String>; PARTS]>);

impl KeptFrames {
    /// The part at a place below [`PARTS`], made if no page has shown it yet.
    pub(super) fn part(&self, locale: Locale, place: usize, make: impl FnOnce() -> String) -> String {
        match self.0.get(locale).get(place) {
            Some(kept) => kept.get_or_init(make).clone(),
            None => make(),
        }
    }
}
