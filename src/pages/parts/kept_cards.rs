//! The words of a publication's cards, made once for all readers of a language.

use std::sync::OnceLock;

use crate::{domain::per_locale::PerLocale, finder::snapshot::Snapshot, i18n::catalog::Words, islands::card::CardText};

use super::card_text;

/// Maximum number of listings whose cards are kept: about 1.5 kB each, in each language. In a larger directory they would take too much
/// memory, so a card is made for each page that shows it.
const MAX: usize = 4_000;

/// The cards of a publication by position. Each is made when it is first shown.
#[derive(Debug, Default)]
pub struct KeptCards {
    cards: PerLocale<Vec<OnceLock<CardText>>>,
}

impl KeptCards {
    /// Empty, with room for the card of each listing if there are no more than [`MAX`].
    pub fn of(snapshot: &Snapshot) -> Self {
        let count = Some(snapshot.listings().len()).filter(|count| *count <= MAX).unwrap_or_default();
        Self { cards: PerLocale::of(|_| std::iter::repeat_with(OnceLock::new).take(count).collect()) }
    }

    /// The card of the listing at a position of this publication.
    pub fn card(&self, words: Words<'_>, snapshot: &Snapshot, position: u32) -> Option<CardText> {
        let listing = snapshot.at(position)?;
        let make = || card_text::card(words, listing);
        Some(self.cards.get(words.locale()).get(position as usize).map_or_else(make, |kept| kept.get_or_init(make).clone()))
    }
}
