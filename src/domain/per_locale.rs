//! One value for each language.

use super::locale::Locale;

/// A value for each language, so that none can be missing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PerLocale<T> {
    en: T,
    fr: T,
}

impl<T> PerLocale<T> {
    /// The values that are made for each language.
    pub fn of(mut make: impl FnMut(Locale) -> T) -> Self {
        Self { en: make(Locale::En), fr: make(Locale::Fr) }
    }

    /// The same where one may fail.
    ///
    /// # Errors
    /// The first failure.
    pub fn try_of<E>(mut make: impl FnMut(Locale) -> Result<T, E>) -> Result<Self, E> {
        Ok(Self { en: make(Locale::En)?, fr: make(Locale::Fr)? })
    }

    /// The value of a language.
    pub const fn get(&self, locale: Locale) -> &T {
        match locale {
            Locale::En => &self.en,
            Locale::Fr => &self.fr,
        }
    }
}
