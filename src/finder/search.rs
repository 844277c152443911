//! A whole search: by choices alone, or by words and choices. Views get its answer and search nothing themselves.

use std::ops::Range;

use crate::domain::moment::Moment;

use super::{
    asking::Asking,
    hit::Hit,
    query::Query,
    results::{PAGE_SIZE, Section},
    results_page::{self, Nothing, Part, ResultsPage},
    shown::Shown,
    snapshot::Snapshot,
    talk,
    words::{
        reader::Reader,
        reading::Reading,
        relevance::{self, Found, Matches, Meaning, Parts},
    },
};

/// What was found.
#[derive(Clone, Debug)]
pub struct Search {
    /// The page that was asked for.
    pub page: ResultsPage,
    /// What typed words were read as; nothing when none were typed.
    pub words: Option<Box<ReadWords>>,
}

/// What typed words were read as.
#[derive(Clone, Debug)]
pub struct ReadWords {
    /// What was read.
    pub reading: Reading,
    /// The choices together with what was read.
    pub query: Query,
    /// How much was understood.
    pub meaning: Meaning,
    /// True when lines come first because someone may be in danger.
    pub is_danger: bool,
}

impl Search {
    /// Searches for what was asked, at a moment.
    pub fn run(snapshot: &Snapshot, reader: &Reader<'_>, asking: &Asking, now: Option<Moment>) -> Self {
        if !asking.has_words() {
            return Self { page: ResultsPage::find(snapshot.index(), &asking.query, asking.page, now), words: None };
        }
        let reading = reader.read(asking.typed_words(), &asking.taken_back);
        let found = relevance::search_upto(asking.page.max(1).saturating_mul(PAGE_SIZE), snapshot, &asking.query, &reading, now);
        let page = page_of_words(snapshot, asking.page, &reading, &found, now);
        let (meaning, is_danger) = (found.meaning, found.first > 0);
        Self { page, words: Some(Box::new(ReadWords { reading, query: found.query, meaning, is_danger })) }
    }

    /// The choices together with what was read in the words.
    pub fn query<'a>(&'a self, asking: &'a Asking) -> &'a Query {
        self.words.as_ref().map_or(&asking.query, |words| &words.query)
    }
}

fn page_of_words(snapshot: &Snapshot, number: usize, reading: &Reading, found: &Found, now: Option<Moment>) -> ResultsPage {
    let (index, query) = (snapshot.index(), &found.query);
    let (number, range) = results_page::page(number, found.totals().total);
    let talk = talk::lines(index, &reading.for_talk(query), now);
    match &found.matches {
        Matches::Chosen(results) => {
            let nothing = results.is_empty().then(|| Nothing::after_words(index, query, results, now));
            ResultsPage { number, talk, nothing, ..ResultsPage::list(index, query, results, range, now) }
        }
        Matches::Ranked(ranked) => {
            let (totals, counts) = (ranked.totals, ranked.counts.clone());
            // There is one list: what fits the words best leads, and each card says what is not certain.
            let sections = [(None, 0..totals.usable), (Some(Section::NoLine), totals.usable..totals.total)];
            let card = |(hit, parts): (&Hit, &Parts)| Shown::of(index, query, *hit, Some(parts.typed(&reading.needs)));
            let part = |(section, of_section): (Option<Section>, Range<usize>)| {
                let here = results_page::both(&of_section, &range);
                let matches = ranked.hits.iter().zip(&ranked.parts).skip(here.start).take(here.len());
                let cards: Vec<Shown> = matches.map(card).collect();
                (!cards.is_empty()).then(|| Part { section, total: of_section.len(), cards })
            };
            let parts = sections.into_iter().filter_map(part).collect();
            ResultsPage { totals, counts, number, talk, parts, further: Vec::new(), nothing: None }
        }
    }
}
