//! When a service answers.

use serde::{Deserialize, Deserializer, Serialize};

use super::{hours::OpeningHours, localized::Localized};

/// Hours as far as they are known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Schedule {
    /// In the words of the source.
    pub words: Option<Localized>,
    /// As a table that the finder reads. One that was stored before tables were checked, and that cannot be read, is not known.
    #[serde(default, deserialize_with = "stored")]
    pub opening_hours: Option<OpeningHours>,
}

fn stored<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<OpeningHours>, D::Error> {
    Ok(Option::<String>::deserialize(deserializer)?.and_then(|text| OpeningHours::parse(&text).ok()))
}

impl Schedule {
    /// True when nothing was stated.
    pub const fn is_unknown(&self) -> bool {
        self.words.is_none() && self.opening_hours.is_none()
    }
}
