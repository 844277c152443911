//! A text that exists in one or both languages.

use serde::{Deserialize, Serialize};

use super::locale::Locale;

/// A text of ours or of an organization. English is always there, because the sources of the directory are in English;
/// French may be missing, and then the English is shown, marked as English.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Localized {
    en: String,
    fr: Option<String>,
}

impl Localized {
    /// A text with its French form, when there is one. An empty French text counts as missing.
    pub fn new(en: impl Into<String>, fr: Option<String>) -> Self {
        Self { en: en.into(), fr: fr.filter(|text| !text.trim().is_empty()) }
    }

    /// The text for a reader, and the language that it is really in.
    pub fn read(&self, locale: Locale) -> (&str, Locale) {
        match (locale, &self.fr) {
            (Locale::Fr, Some(fr)) => (fr, Locale::Fr),
            _ => (&self.en, Locale::En),
        }
    }

    /// The text in exactly this language.
    pub fn exact(&self, locale: Locale) -> Option<&str> {
        match locale {
            Locale::En => Some(&self.en),
            Locale::Fr => self.fr.as_deref(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_french_text_is_english_and_says_so() {
        let name = Localized::new("Open door", Some("  ".into()));
        assert_eq!(name.read(Locale::Fr), ("Open door", Locale::En));
        assert_eq!(name.exact(Locale::Fr), None);
    }

    #[test]
    fn a_french_text_is_french() {
        let name = Localized::new("Open door", Some("Porte ouverte".into()));
        assert_eq!(name.read(Locale::Fr), ("Porte ouverte", Locale::Fr));
        assert_eq!(name.read(Locale::En), ("Open door", Locale::En));
    }
}
