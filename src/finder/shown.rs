//! A match as a card shows it: with the reasons why it is there.

use super::{
    hit::Hit,
    index::Index,
    query::Query,
    reason::{self, Reason, Typed},
};

/// One card.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The match.
    pub hit: Hit,
    /// Why it is shown, strongest first.
    pub reasons: Vec<Reason>,
}

impl Shown {
    /// A match of a query. `typed` is how typed words fit it.
    pub(super) fn of(index: &Index, query: &Query, hit: Hit, typed: Option<Typed<'_>>) -> Self {
        let entry = index.entries().get(hit.position as usize);
        Self { hit, reasons: entry.map(|entry| reason::reasons(query, entry, &hit, typed)).unwrap_or_default() }
    }

    /// A match of a page that gives no reasons.
    #[cfg(feature = "ssr")]
    pub(super) const fn without_reasons(hit: Hit) -> Self {
        Self { hit, reasons: Vec::new() }
    }

    /// Matches of a query without words.
    pub(super) fn all(index: &Index, query: &Query, hits: impl IntoIterator<Item = Hit>) -> Vec<Self> {
        hits.into_iter().map(|hit| Self::of(index, query, hit, None)).collect()
    }
}
