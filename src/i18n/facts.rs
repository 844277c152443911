//! The numbered facts that articles cite, with their sources.

use std::{collections::BTreeMap, fs, path::Path};

use serde::Deserialize;

use crate::domain::apostrophe::curved;

/// One fact. The list holds only facts that may be published: those seen in a primary source (A) or a good secondary one (B).
#[derive(Clone, Debug, Deserialize)]
pub struct Fact {
    /// Its number: `F016`.
    pub id: String,
    /// What it says, in English.
    pub claim: String,
    /// The figure, if it is one.
    pub figure: Option<String>,
    /// The date printed on the source, in its own words; absent when none was seen.
    pub date: Option<String>,
    /// `A` or `B`.
    pub confidence: String,
    /// Where it was seen.
    #[serde(default)]
    pub sources: Vec<FactSource>,
}

/// A source of a fact: a name, an address, or both.
#[derive(Clone, Debug, Deserialize)]
pub struct FactSource {
    /// Its name when the address does not say enough.
    pub name: Option<String>,
    /// Its address.
    pub url: Option<String>,
}

impl Fact {
    /// The same fact with the apostrophes of the page that shows it.
    fn set(mut self) -> Self {
        self.claim = curved(&self.claim);
        self.figure = self.figure.as_deref().map(curved);
        for source in &mut self.sources {
            source.name = source.name.as_deref().map(curved);
        }
        self
    }

    /// The date printed on the source; “n.d.” counts as none.
    pub fn dated(&self) -> Option<&str> {
        self.date.as_deref().filter(|date| *date != "n.d." && *date != "–")
    }
}

/// All facts, by number.
#[derive(Clone, Debug, Default)]
pub struct Facts(BTreeMap<String, Fact>);

impl Facts {
    /// Reads `facts.json`.
    ///
    /// # Errors
    /// One sentence with the place in the file.
    pub fn load(file: &Path) -> Result<Self, String> {
        let text = fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
        let facts: Vec<Fact> = serde_json::from_str(&text).map_err(|error| format!("{}: {error}", file.display()))?;
        Ok(Self(facts.into_iter().map(|fact| (fact.id.clone(), fact.set())).collect()))
    }

    /// The fact of a number.
    pub fn get(&self, id: &str) -> Option<&Fact> {
        self.0.get(id)
    }

    /// All, by number.
    pub fn iter(&self) -> impl Iterator<Item = &Fact> {
        self.0.values()
    }
}
