//! The order of results when words were typed, in one place: what fits the words best leads; the order of choices settles ties.
//!
//! Each part of a score is a whole number and is printed by `porchlight search`, so that an editor can see why a listing has its
//! position.

use std::{collections::BTreeMap, ops::Range};

use crate::domain::{moment::Moment, service::ServiceId};

use super::{
    super::{
        hit::Hit,
        index::Index,
        positions::Positions,
        query::Query,
        results::{Results, Totals},
        snapshot::Snapshot,
        talk,
    },
    judgement::Nearness,
    reading::Reading,
};

mod candidates;
mod order;
#[cfg(test)]
pub(crate) mod plain;
mod score;
mod scored;

pub use order::Ranked;
use order::Sorting;
pub use score::Parts;
use score::{LINE, NAMED, Wishes};
use scored::Scored;

/// Someone to talk to, when nothing in the words says what is wanted: before whatever shares a word with them.
const GENERAL: i32 = 1_500;
/// The same when the model is sure of a kind of help.
const GENERAL_BESIDE: i32 = 300;
/// The same behind services that fit, where these are few: none of them need be one that answers now.
const GENERAL_BEHIND: i32 = 60;
/// Fewer services than this are few.
const FEW: u64 = 6;
/// The minimum probability, in thousandths, at which the model counts as sure of a kind of help.
const SURE: u16 = 450;
/// How many of those come first, so that what shares a word has a place among the first five too.
const GENERAL_LINES: usize = 3;
/// The minimum of the model's part at which a service is shown although no rule found it.
const WORTH_ADDING: i32 = 200;
/// Services with less than this share of the best one's relevance are not shown, in hundredths.
const WORTH_SHOWING: i32 = 34;

/// The answer to a search with words.
#[derive(Clone, Debug)]
pub struct Found {
    /// The choices together with what was read.
    pub query: Query,
    /// What fits.
    pub matches: Matches,
    /// How many come first because someone may be in danger.
    pub first: usize,
    /// How much of the words was understood.
    pub meaning: Meaning,
}

/// What fits, and in which order.
#[derive(Clone, Debug)]
pub enum Matches {
    /// In the order of choices: the words named only choices, or nothing fits.
    Chosen(Results),
    /// What fits the words best leads.
    Ranked(Ranked),
}

impl Found {
    /// How many matches there are.
    pub const fn totals(&self) -> Totals {
        match &self.matches {
            Matches::Chosen(results) => results.totals(),
            Matches::Ranked(ranked) => ranked.totals,
        }
    }

    /// The matches at these places, as far as they were put in order.
    pub fn hits(&self, places: Range<usize>) -> Vec<Hit> {
        match &self.matches {
            Matches::Chosen(results) => results.hits(places),
            Matches::Ranked(ranked) => ranked.hits.iter().copied().skip(places.start).take(places.len()).collect(),
        }
    }

    /// The scores of matches, in the same order; none when the words named only choices.
    pub fn parts(&self) -> &[Parts] {
        match &self.matches {
            Matches::Chosen(_) => &[],
            Matches::Ranked(ranked) => &ranked.parts,
        }
    }
}

/// How much of typed words was understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// A kind of help, a danger, a name or a choice was read: what fits leads.
    Clear,
    /// Only single words occur in our texts: lines that can help anyone lead, and the words only order.
    Unclear,
    /// Nothing fits the words, so that the choices alone decide.
    Nothing,
}

/// Searches with words, and puts all matches in order.
pub fn search(snapshot: &Snapshot, explicit: &Query, reading: &Reading, now: Option<Moment>) -> Found {
    search_upto(usize::MAX, snapshot, explicit, reading, now)
}

/// The same for a page that shows at most the first `upto` matches. Further matches are counted, and not put in order.
pub fn search_upto(upto: usize, snapshot: &Snapshot, explicit: &Query, reading: &Reading, now: Option<Moment>) -> Found {
    search_by(|sorting| sorting.ranked(upto), snapshot, explicit, reading, now)
}

fn search_by(
    sort: impl FnOnce(Sorting<'_>) -> Ranked,
    snapshot: &Snapshot,
    explicit: &Query,
    reading: &Reading,
    now: Option<Moment>,
) -> Found {
    let query = reading.applied(explicit);
    let index = snapshot.index();
    if !reading.speaks() && reading.top.is_empty() {
        let results = Results::search(index, &query, now);
        return Found { query, matches: Matches::Chosen(results), first: 0, meaning: Meaning::Clear };
    }
    let wishes = Wishes::of(&query, reading, now);
    let mut scored = scored(snapshot, &wishes);
    let fitted = scored.iter().any(|(_, parts)| parts.fits());
    let is_named = scored.iter().any(|(_, parts)| parts.name >= NAMED);
    // One word never decides: without a kind of help, a danger or a name, words order the supports and hide none.
    let is_clear = !reading.needs.is_empty()
        || reading.interpreter
        || !reading.lines.is_empty()
        || !reading.top.is_empty() && !reading.danger_is_judged
        || is_named;
    // A kind of help that the model is sure of comes before general lines.
    let is_meant = reading.meant.first().is_some_and(|(_, share)| *share >= SURE);
    let among = if is_clear {
        let among = worth_showing(index, &query, &scored, now);
        if among.len() < FEW && !is_named {
            let lines = add_general_lines(index, &wishes, &mut scored, GENERAL_BEHIND);
            among.iter().chain(lines).collect()
        } else {
            among
        }
    } else {
        add_general_lines(index, &wishes, &mut scored, if is_meant { GENERAL_BESIDE } else { GENERAL });
        let alike = snapshot.alike();
        let takes: Vec<bool> = alike.groups().iter().map(|entry| !wishes.turns_away(entry)).collect();
        index.all().iter().filter(|position| alike.group(*position).is_some_and(|group| takes[group])).collect()
    };
    let mut results = Results::search_among(index, &query, &among, now);
    let meaning = match (results.is_empty() || !fitted, is_clear) {
        (true, _) => Meaning::Nothing,
        (false, false) if reading.access.is_empty() && !is_meant && !reading.danger_is_judged => Meaning::Unclear,
        (false, _) => Meaning::Clear,
    };
    if results.is_empty() {
        results = Results::search(index, &query, now);
    }
    // What was asked for in words counts as much as what was chosen.
    let mut asked = Query { needs: query.needs.union(&reading.needs).copied().collect(), ..query.clone() };
    asked.needs.extend(reading.meant.first().filter(|_| is_meant).map(|(need, _)| *need));
    let by_score = meaning != Meaning::Nothing || !is_clear;
    let added = order::added(index, &query, &scored, &results);
    if results.is_empty() && added.is_empty() {
        return Found { query, matches: Matches::Chosen(results), first: 0, meaning };
    }
    let sorting = Sorting { snapshot, wishes: &wishes, asked: &asked, scored: &scored, by_score, results, added };
    let ranked = sort(sorting);
    let first = ranked.parts.iter().take_while(|parts| parts.first > 0).count();
    Found { query, matches: Matches::Ranked(ranked), first, meaning }
}

/// The scores of the services that fit.
fn scored(snapshot: &Snapshot, wishes: &Wishes<'_>) -> Scored {
    let texts = snapshot.text().search(&wishes.reading.terms);
    let named = named(snapshot, wishes.reading);
    let mut among = candidates::of(snapshot.index(), wishes);
    texts.iter().for_each(|(position, _)| among.insert(*position));
    Scored::of(snapshot, wishes, &among, &texts, &named)
}

/// What the reading says of a service that it names.
#[derive(Clone, Copy, Debug, Default)]
struct Named {
    line: i32,
    first: u8,
    nearness: Option<Nearness>,
}

/// The services that the reading names, by position.
fn named(snapshot: &Snapshot, reading: &Reading) -> BTreeMap<u32, Named> {
    let mut named: BTreeMap<u32, Named> = BTreeMap::new();
    let places = |ids: &[ServiceId]| {
        let places: Vec<(usize, u32)> = ids.iter().enumerate().filter_map(|(at, id)| Some((at, snapshot.position(id)?))).collect();
        // The first place of a service is written last, so that it counts.
        places.into_iter().rev()
    };
    for (at, position) in places(&reading.lines) {
        named.entry(position).or_default().line = LINE - i32::try_from(at).unwrap_or_default() * 20;
    }
    for (at, position) in places(&reading.top) {
        named.entry(position).or_default().first = u8::try_from(at + 1).unwrap_or(u8::MAX);
    }
    for (id, nearness) in &reading.near {
        if let Some(position) = snapshot.position(id) {
            named.entry(position).or_default().nearness = Some(*nearness);
        }
    }
    named
}

/// Adds lines that can help anyone, for words that leave open what is wanted, and tells which.
fn add_general_lines(index: &Index, wishes: &Wishes<'_>, scored: &mut Scored, points: i32) -> Vec<u32> {
    let people = wishes.reading.for_talk(wishes.query);
    let mut lines = talk::first(index, &people, wishes.now, GENERAL_LINES);
    // For the young other lines come first, but the one about trafficking is always among them.
    lines.extend(talk::first(index, &Query { age: None, ..people }, wishes.now, 1));
    for (at, position) in (0..).zip(&lines) {
        let mut parts = scored.of_position(*position);
        parts.line = parts.line.max(points - at * 20);
        scored.set(*position, parts);
    }
    lines
}

/// The services that fit well enough, measured against the best that the choices leave and that can be used now.
fn worth_showing(index: &Index, query: &Query, scored: &Scored, now: Option<Moment>) -> Positions {
    let fitting = Results::list(index, query, now);
    let fit = fitting.positions();
    let among = if fitting.usable > 0 { fit & index.usable(query) } else { fit };
    let best = scored.iter().filter(|(position, _)| among.contains(*position)).map(|(_, parts)| parts.relevance()).max();
    let least = best.unwrap_or_default() * WORTH_SHOWING / 100;
    let is_worth = |parts: &Parts| parts.relevance() > 0 && parts.relevance() >= least || parts.meant >= WORTH_ADDING;
    scored.iter().filter(|(_, parts)| is_worth(parts)).map(|(position, _)| position).collect()
}
