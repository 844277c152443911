//! Cards of a publication in words, put together once for all readers of a language.

use std::sync::OnceLock;

use crate::{domain::locale::Locale, finder::snapshot::Snapshot, i18n::catalog::Words, islands::card::CardText};

use super::card_text;

/// Maximum number of listings whose cards are kept, about 1.5 kB each and language. In a larger directory a card is put together for each
/// page that shows it: memory grows with what exists, and time only with what is shown.
const MAX: usize = 4_000;

/// The cards of a publication, by position, each made when it is first shown.
#[derive(Debug, Default)]
pub struct KeptCards {
    en: Vec<OnceLock<CardText>>,
    fr: Vec<OnceLock<CardText>>,
}

impl KeptCards {
    /// Room for the cards of these listings, if they are not too many.
    pub fn of(snapshot: &Snapshot) -> Self {
        let count = Some(snapshot.listings().len()).filter(|count| *count <= MAX).unwrap_or_default();
        let room = || std::iter::repeat_with(OnceLock::new).take(count).collect();
        Self { en: room(), fr: room() }
    }

    /// The card at a position of this publication.
    pub fn card(&self, words: Words<'_>, snapshot: &Snapshot, position: u32) -> Option<CardText> {
        let listing = snapshot.at(position)?;
        let cards = match words.locale() {
            Locale::En => &self.en,
            Locale::Fr => &self.fr,
        };
        let make = || card_text::card(words, listing);
        Some(cards.get(position as usize).map_or_else(make, |kept| kept.get_or_init(make).clone()))
    }
}
