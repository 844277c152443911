//! The plain way to search with words: every service is asked by itself, and all matches are sorted. What is fast must find the same.

use std::collections::BTreeMap;

use crate::domain::{answer::Answer, moment::Moment, taxonomy::Category};

use super::{
    super::{
        super::{entry::Entry, hit::Hit, query::Query, ranking, results::Totals, snapshot::Snapshot},
        reading::Reading,
        text_index::TextScore,
    },
    Found, Ranked, Sorting, named,
    score::{Fit, Parts, WHOLE_NAME, Wishes},
    scored, search_by,
};

/// Searches, and sorts all matches by their keys.
pub(crate) fn search_plainly(snapshot: &Snapshot, explicit: &Query, reading: &Reading, now: Option<Moment>) -> Found {
    search_by(|sorting| sorting.plainly(), snapshot, explicit, reading, now)
}

/// Whether every service that is asked by itself has the same score.
pub(crate) fn is_scored_like_all(snapshot: &Snapshot, explicit: &Query, reading: &Reading, now: Option<Moment>) -> bool {
    let query = reading.applied(explicit);
    let wishes = Wishes::of(&query, reading, now);
    let texts: BTreeMap<u32, TextScore> = snapshot.text().search(&reading.terms).into_iter().collect();
    let named = named(snapshot, reading);
    let score = |(position, entry): (u32, &Entry)| {
        let text = texts.get(&position).copied().unwrap_or_default();
        let mut parts = wishes.parts(entry, text, entry.answers(now) == Answer::Yes);
        if let Some(named) = named.get(&position) {
            parts.line = parts.line.max(named.line);
            parts.first = named.first;
            parts.near = named.nearness.map_or(0, |nearness| wishes.near(entry, nearness));
        }
        (parts.fits() || parts.near > 0).then_some((position, parts))
    };
    let all: Vec<(u32, Parts)> = (0u32..).zip(snapshot.index().entries()).filter_map(score).collect();
    scored(snapshot, &wishes).iter().eq(all)
}

impl Sorting<'_> {
    fn plainly(self) -> Ranked {
        let entry = |hit: &Hit| &self.snapshot.index().entries()[hit.position as usize];
        let place = |hit: Hit| {
            let is_open = entry(&hit).answers(self.wishes.now) == Answer::Yes;
            let mut parts = self.scored.of_position(hit.position);
            self.wishes.add_fit(&mut parts, entry(&hit), Fit { reach: hit.reach, is_age_unstated: hit.unknowns.age, is_open });
            let first = if parts.first == 0 { u8::MAX } else { parts.first };
            let helps_now = entry(&hit).is_usable(self.asked) || parts.name >= WHOLE_NAME;
            let place = (first, !helps_now, if self.by_score { -parts.total() } else { 0 });
            ((place, ranking::key_when(self.wishes.query, entry(&hit), hit.unknowns, is_open), hit.position), hit, parts)
        };
        let mut all: Vec<_> = self.results.all().into_iter().chain(self.added.iter().copied()).map(place).collect();
        all.sort_by_key(|(key, ..)| *key);
        if !self.asked.needs.contains(&Category::ChildProtection) && self.wishes.reading.danger.is_none() {
            all = ranking::limit_agencies(all, |(_, hit, _)| entry(hit).is_child_protection());
        }
        let helping: Vec<&Hit> =
            all.iter().take_while(|(((first, late, _), ..), ..)| *first < u8::MAX || !late).map(|(_, hit, _)| hit).collect();
        let certain = helping.iter().filter(|hit| hit.unknowns.count() == 0).count();
        let totals = Totals { total: all.len(), certain, usable: helping.len() };
        let (hits, parts) = all.iter().map(|(_, hit, parts)| (*hit, *parts)).unzip();
        Ranked { totals, counts: self.results.counts.clone(), hits, parts }
    }
}
