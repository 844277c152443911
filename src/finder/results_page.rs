//! One page of results, found before anything of it is drawn. The server and the reader's own device draw the same.

use std::ops::Range;

use crate::domain::moment::Moment;

use super::{
    counts::Counts,
    index::Index,
    query::{Group, Query},
    relax::{self, Relaxed},
    results::{PAGE_SIZE, Results, Section, Totals},
    shown::Shown,
    talk,
};

/// Everything that a page of results shows.
#[derive(Clone, Debug)]
pub struct ResultsPage {
    /// How many matches there are on all pages.
    pub totals: Totals,
    /// The number beside every choice.
    pub counts: Counts,
    /// Which page this is, from 1.
    pub number: usize,
    /// “Talk now”: the lines above the list, by position.
    pub talk: Vec<u32>,
    /// The sections that have cards on this page.
    pub parts: Vec<Part>,
    /// Supports further away, made for the chosen people. Only on the first page.
    pub further: Vec<Shown>,
    /// What is shown when nothing fits.
    pub nothing: Option<Nothing>,
}

/// The part of a section that is on a page.
#[derive(Clone, Debug)]
pub struct Part {
    /// Which section; `None` for what fits typed words best, certain or not.
    pub section: Option<Section>,
    /// How many matches the section has on all pages.
    pub total: usize,
    /// Its cards on this page, best first.
    pub cards: Vec<Shown>,
}

/// The ways on when nothing fits.
#[derive(Clone, Debug)]
pub struct Nothing {
    /// Each chosen group without which something would fit, and how many supports then fit for certain. After typed words that is unknown,
    /// and zero.
    pub undo: Vec<(Group, usize)>,
    /// What is close, when something is given up.
    pub close: Option<Relaxed>,
    /// Lines that help everywhere.
    pub everywhere: Vec<Shown>,
}

impl ResultsPage {
    /// A page of the results of choices, counted from 1. A number behind the last page is the last page.
    pub fn find(index: &Index, query: &Query, number: usize, now: Option<Moment>) -> Self {
        Self::of_choices(index, query, now, |total| page(number, total))
    }

    /// The first results of choices, as many as are wanted.
    pub fn first(index: &Index, query: &Query, wanted: usize, now: Option<Moment>) -> Self {
        Self::of_choices(index, query, now, |total| (1, 0..wanted.min(total)))
    }

    /// `place` gives the number of the page and the places of its results, of so many.
    fn of_choices(index: &Index, query: &Query, now: Option<Moment>, place: impl FnOnce(usize) -> (usize, Range<usize>)) -> Self {
        let talk = talk::lines(index, query, now);
        let results = Results::below(&talk, index, query, now);
        let (number, range) = place(results.total);
        let nothing = results.is_empty().then(|| Nothing::of(index, query, &results, now));
        Self { number, talk, nothing, ..Self::list(index, query, &results, range, now) }
    }

    /// The list alone: what is shown of results at these places, in the order of choices.
    pub(super) fn list(index: &Index, query: &Query, results: &Results, range: Range<usize>, now: Option<Moment>) -> Self {
        let further = if range.start == 0 { relax::out_of_area(index, query, results, now) } else { Vec::new() };
        let totals = results.totals();
        let part = |(section, of_section): (Section, Range<usize>)| {
            let hits = results.hits(both(&of_section, &range));
            (!hits.is_empty()).then(|| Part { section: Some(section), total: of_section.len(), cards: Shown::all(index, query, hits) })
        };
        Self {
            number: 1,
            talk: Vec::new(),
            parts: totals.sections().filter_map(part).collect(),
            further: Shown::all(index, query, further),
            nothing: None,
            counts: results.counts.clone(),
            totals,
        }
    }

    /// How many pages there are; at least one.
    pub fn pages(&self) -> usize {
        pages(self.totals.total)
    }

    /// The positions of all cards in the list, best first.
    pub fn positions(&self) -> impl Iterator<Item = u32> {
        self.parts.iter().flat_map(|part| &part.cards).map(|shown| shown.hit.position)
    }
}

impl Nothing {
    fn of(index: &Index, query: &Query, results: &Results, now: Option<Moment>) -> Self {
        let certain = |group: Group| Results::list(index, &query.without(group), now).certain;
        Self { undo: undo(results).map(|group| (group, certain(group))).collect(), ..Self::after_words(index, query, results, now) }
    }

    /// The same after typed words: they would be read again, so that no one knows yet how many there will be.
    pub(super) fn after_words(index: &Index, query: &Query, results: &Results, now: Option<Moment>) -> Self {
        Self {
            undo: undo(results).map(|group| (group, 0)).collect(),
            close: relax::relax(index, query, now),
            everywhere: Shown::all(index, query, relax::everywhere(index, query, now)),
        }
    }
}

/// The groups without which something would fit.
fn undo(results: &Results) -> impl Iterator<Item = Group> {
    results.without.iter().filter(|(_, count)| *count > 0).map(|(group, _)| *group)
}

fn pages(total: usize) -> usize {
    total.div_ceil(PAGE_SIZE).max(1)
}

/// The number of a page that exists, and which results are on it.
pub(super) fn page(number: usize, total: usize) -> (usize, Range<usize>) {
    let number = number.clamp(1, pages(total));
    (number, (number - 1) * PAGE_SIZE..(number * PAGE_SIZE).min(total))
}

/// What two ranges have in common.
pub(super) fn both(a: &Range<usize>, b: &Range<usize>) -> Range<usize> {
    a.start.max(b.start)..a.end.min(b.end)
}
