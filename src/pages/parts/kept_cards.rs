//! The words of a publication's cards, made once for all readers of a language.

use std::{
    borrow::Cow,
    sync::{
        OnceLock,
        atomic::{AtomicUsize, Ordering},
    },
};

use crate::{domain::per_locale::PerLocale, finder::snapshot::Snapshot, i18n::catalog::Words, islands::card::CardText};

use super::card_text;

/// Maximum number of cards that are kept: about 1.5 kB each. In a larger directory those that are shown first are kept, and another is made
/// each time it is shown.
const MAX: usize = 8_000;

/// The cards of a publication by position. Each is made when it is first shown.
#[derive(Debug, Default)]
pub struct KeptCards {
    cards: PerLocale<Vec<OnceLock<Box<CardText>>>>,
    kept: AtomicUsize,
}

impl KeptCards {
    /// Empty, with room for the card of each listing.
    pub fn of(snapshot: &Snapshot) -> Self {
        let count = snapshot.listings().len();
        Self { cards: PerLocale::of(|_| std::iter::repeat_with(OnceLock::new).take(count).collect()), kept: AtomicUsize::new(0) }
    }

    /// The card of the listing at a position of this publication.
    pub fn card(&self, words: Words<'_>, snapshot: &Snapshot, position: u32) -> Option<Cow<'_, CardText>> {
        let listing = snapshot.at(position)?;
        let make = || card_text::card(words, listing);
        let Some(place) = self.cards.get(words.locale()).get(position as usize) else { return Some(Cow::Owned(make())) };
        if let Some(card) = place.get() {
            return Some(Cow::Borrowed(card));
        }
        // Two readers who show the same card at once may count it twice: then one less is kept.
        if self.kept.fetch_add(1, Ordering::Relaxed) >= MAX {
            self.kept.fetch_sub(1, Ordering::Relaxed);
            return Some(Cow::Owned(make()));
        }
        Some(Cow::Borrowed(place.get_or_init(|| Box::new(make()))))
    }
}
