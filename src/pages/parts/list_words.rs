//! The words around every list of results, put together once: some hundred messages, the same for every reader.

use std::sync::OnceLock;

use crate::{domain::locale::Locale, i18n::catalog::Words, islands::finder_words::FinderWords};

use super::card_text;

/// The words around results in each language, made when they are first asked for.
#[derive(Debug, Default)]
pub struct ListWords {
    en: OnceLock<FinderWords>,
    fr: OnceLock<FinderWords>,
}

impl ListWords {
    /// Those of a language.
    pub fn of(&self, words: Words<'_>) -> &FinderWords {
        let kept = match words.locale() {
            Locale::En => &self.en,
            Locale::Fr => &self.fr,
        };
        kept.get_or_init(|| card_text::finder_words(words))
    }
}
