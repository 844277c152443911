//! A whole search: by choices alone, or by words and choices. Views get its answer and search nothing themselves.

use crate::domain::moment::Moment;

use super::{
    asking::Asking,
    query::Query,
    results::{PAGE_SIZE, Results},
    snapshot::Snapshot,
    words::{
        reader::Reader,
        reading::Reading,
        relevance::{self, Found},
    },
};

/// What was found.
#[derive(Clone, Debug)]
pub enum Search {
    /// By choices alone.
    Choices(Results),
    /// By words: what they were read as, and what fits them.
    Words(Box<(Reading, Found)>),
}

impl Search {
    /// Searches for what was asked, at a moment.
    pub fn run(snapshot: &Snapshot, reader: &Reader<'_>, asking: &Asking, now: Option<Moment>) -> Self {
        if !asking.has_words() {
            return Self::Choices(Results::search(snapshot.index(), &asking.query, now));
        }
        let reading = reader.read(asking.typed_words(), &asking.taken_back);
        let found = relevance::search_upto(asking.page.max(1).saturating_mul(PAGE_SIZE), snapshot, &asking.query, &reading, now);
        Self::Words(Box::new((reading, found)))
    }

    /// The matches.
    pub fn results(&self) -> &Results {
        match self {
            Self::Choices(results) => results,
            Self::Words(words) => &words.1.results,
        }
    }

    /// What words were read as and what fits them; nothing when none were typed.
    pub fn words(&self) -> Option<(&Reading, &Found)> {
        match self {
            Self::Choices(_) => None,
            Self::Words(words) => Some((&words.0, &words.1)),
        }
    }

    /// The choices together with what was read in the words.
    pub fn query<'a>(&'a self, asking: &'a Asking) -> &'a Query {
        self.words().map_or(&asking.query, |(_, found)| &found.query)
    }
}
