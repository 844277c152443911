//! What exists in one or both languages: a text, the address of a page.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::locale::Locale;

/// A text of ours or of an organization, or a page of theirs, in at least one language. A reader whose language is missing is shown the
/// other, marked as what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Localized<T = String>(Languages<T>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Languages<T> {
    English(T),
    French(T),
    Both { en: T, fr: T },
}

/// As it is written.
#[derive(Serialize, Deserialize)]
struct Forms<T> {
    en: Option<T>,
    fr: Option<T>,
}

/// As it may be in the database: records written before a field had two languages hold the English alone.
#[derive(Deserialize)]
#[serde(untagged)]
enum Stored<T> {
    Forms(Forms<T>),
    English(T),
}

impl<T: Serialize> Serialize for Localized<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Forms { en: self.form(Locale::En), fr: self.form(Locale::Fr) }.serialize(serializer)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Localized<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // Only records, which are JSON, are older than the second language. A binary format cannot say which form it holds.
        let stored = if deserializer.is_human_readable() {
            Stored::deserialize(deserializer)?
        } else {
            Stored::Forms(Forms::deserialize(deserializer)?)
        };
        match stored {
            Stored::Forms(Forms { en, fr }) => {
                Self::either(en, fr).ok_or_else(|| serde::de::Error::custom("there is neither English nor French"))
            }
            Stored::English(en) => Ok(Self(Languages::English(en))),
        }
    }
}

impl<T> Localized<T> {
    /// The forms that exist; `None` when neither does.
    pub fn either(en: Option<T>, fr: Option<T>) -> Option<Self> {
        Some(Self(match (en, fr) {
            (Some(en), Some(fr)) => Languages::Both { en, fr },
            (Some(en), None) => Languages::English(en),
            (None, Some(fr)) => Languages::French(fr),
            (None, None) => return None,
        }))
    }

    /// The English form, with the French one when it exists.
    pub fn of(en: T, fr: Option<T>) -> Self {
        Self(match fr {
            Some(fr) => Languages::Both { en, fr },
            None => Languages::English(en),
        })
    }

    /// Every form there is.
    pub fn all(&self) -> impl Iterator<Item = &T> {
        Locale::ALL.into_iter().filter_map(|locale| self.form(locale))
    }

    /// The form in exactly this language.
    pub const fn form(&self, locale: Locale) -> Option<&T> {
        match (&self.0, locale) {
            (Languages::English(text) | Languages::Both { en: text, .. }, Locale::En)
            | (Languages::French(text) | Languages::Both { fr: text, .. }, Locale::Fr) => Some(text),
            _ => None,
        }
    }

    /// The form for a reader, and the language that it is really in.
    pub const fn pick(&self, locale: Locale) -> (&T, Locale) {
        match (&self.0, locale) {
            (Languages::English(en), _) | (Languages::Both { en, .. }, Locale::En) => (en, Locale::En),
            (Languages::French(fr), _) | (Languages::Both { fr, .. }, Locale::Fr) => (fr, Locale::Fr),
        }
    }
}

impl Localized {
    /// A text with its French form, when there is one. An empty French text counts as missing.
    pub fn new(en: impl Into<String>, fr: Option<String>) -> Self {
        Self::of(en.into(), fr.filter(|text| !text.trim().is_empty()))
    }

    /// The text for a reader, and the language that it is really in.
    pub fn read(&self, locale: Locale) -> (&str, Locale) {
        let (text, language) = self.pick(locale);
        (text, language)
    }

    /// The text in exactly this language.
    pub fn exact(&self, locale: Locale) -> Option<&str> {
        self.form(locale).map(String::as_str)
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
    fn what_only_french_has_is_french_to_everybody() {
        let name = Localized::either(None, Some("Porte ouverte".to_owned())).unwrap();
        assert_eq!(name.read(Locale::En), ("Porte ouverte", Locale::Fr));
        assert_eq!((name.exact(Locale::En), name.all().count()), (None, 1));
        assert_eq!(Localized::<String>::either(None, None), None);
        assert_eq!(serde_json::from_str::<Localized>(&serde_json::to_string(&name).unwrap()).unwrap(), name);
        assert!(serde_json::from_str::<Localized>(r#"{"en": null, "fr": null}"#).is_err());
    }

    #[test]
    fn a_stored_text_of_one_language_is_still_read() {
        let stored = |json: &str| serde_json::from_str::<Localized>(json).unwrap();
        assert_eq!(stored("\"Toll-free\""), Localized::new("Toll-free", None));
        let both = Localized::new("Toll-free", Some("Sans frais".into()));
        assert_eq!(stored(&serde_json::to_string(&both).unwrap()), both);
    }
}
