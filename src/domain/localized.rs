//! What exists in one or both languages: a text, the address of a page.

use serde::{Deserialize, Serialize};

use super::locale::Locale;

/// A text of ours or of an organization, or a page of theirs. English is always there, because the sources of the directory are in
/// English; French may be missing, and then the English is shown, marked as English.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Stored<T>")]
pub struct Localized<T = String> {
    en: T,
    fr: Option<T>,
}

/// As it may stand in the database: records written before a field had two languages hold the English alone.
#[derive(Deserialize)]
#[serde(untagged)]
enum Stored<T> {
    Both { en: T, fr: Option<T> },
    English(T),
}

impl<T> From<Stored<T>> for Localized<T> {
    fn from(stored: Stored<T>) -> Self {
        match stored {
            Stored::Both { en, fr } => Self { en, fr },
            Stored::English(en) => Self { en, fr: None },
        }
    }
}

impl<T> Localized<T> {
    /// Both forms, as far as they exist.
    pub const fn of(en: T, fr: Option<T>) -> Self {
        Self { en, fr }
    }

    /// Every form there is.
    pub fn all(&self) -> impl Iterator<Item = &T> {
        std::iter::once(&self.en).chain(&self.fr)
    }

    /// The form for a reader, and the language that it is really in.
    pub fn pick(&self, locale: Locale) -> (&T, Locale) {
        match (locale, &self.fr) {
            (Locale::Fr, Some(fr)) => (fr, Locale::Fr),
            _ => (&self.en, Locale::En),
        }
    }
}

impl Localized {
    /// A text with its French form, when there is one. An empty French text counts as missing.
    pub fn new(en: impl Into<String>, fr: Option<String>) -> Self {
        Self { en: en.into(), fr: fr.filter(|text| !text.trim().is_empty()) }
    }

    /// The text for a reader, and the language that it is really in.
    pub fn read(&self, locale: Locale) -> (&str, Locale) {
        let (text, language) = self.pick(locale);
        (text, language)
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

    #[test]
    fn a_stored_text_of_one_language_is_still_read() {
        let stored = |json: &str| serde_json::from_str::<Localized>(json).unwrap();
        assert_eq!(stored("\"Toll-free\""), Localized::new("Toll-free", None));
        let both = Localized::new("Toll-free", Some("Sans frais".into()));
        assert_eq!(stored(&serde_json::to_string(&both).unwrap()), both);
    }
}
