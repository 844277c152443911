//! The order of matches, as far as a page looks: what fits the words best leads, and the order of choices settles ties.

use std::collections::BTreeMap;

use crate::domain::taxonomy::Category;

use super::{
    super::super::{hit::Hit, index::Index, query::Query, ranking, results::Results},
    score::{Parts, WHOLE_NAME, Wishes},
};

/// What decides before ties: first of all because of danger, what does not help now, and how badly it fits.
type Place = (u8, bool, i32);

/// A match with what decides its place; ties are settled later.
struct Placed {
    place: Place,
    parts: Parts,
    hit: Hit,
}

impl Placed {
    const fn key(&self) -> (Place, u32) {
        (self.place, self.hit.position)
    }

    /// Whether it is first of all, or helps now.
    const fn helps(&self) -> bool {
        self.parts.first > 0 || !self.place.1
    }
}

/// How many are sorted at once, when a page looks further than it shows.
const AT_ONCE: usize = 64;

/// Sorts the first of some matches, at least as many as are wanted, with all that share the place of the last of them. Returns how many are
/// sorted; the others are all behind them.
fn bring_forward(hits: &mut [Placed], wanted: usize) -> usize {
    let Some(last) = wanted.max(AT_ONCE).min(hits.len()).checked_sub(1) else { return 0 };
    if last + 1 < hits.len() {
        hits.select_nth_unstable_by_key(last, Placed::key);
    }
    let (of_last, mut end) = (hits[last].place, last + 1);
    for at in last + 1..hits.len() {
        if hits[at].place == of_last {
            hits.swap(at, end);
            end += 1;
        }
    }
    hits[..end].sort_unstable_by_key(Placed::key);
    end
}

/// Sorts the results, the first `upto` of them completely, and counts those that help now. Returns their parts in the same order.
pub(super) fn order(
    index: &Index,
    wishes: &Wishes<'_>,
    asked: &Query,
    scored: &BTreeMap<u32, Parts>,
    (by_score, upto): (bool, usize),
    (results, hits): (Results, Vec<Hit>),
) -> (Vec<Parts>, Results) {
    let answering = index.answering(wishes.now);
    let open = &answering.yes;
    let entry = |hit: &Hit| &index.entries()[hit.position as usize];
    let placed = |hit: Hit| {
        let entry = entry(&hit);
        let mut parts = scored.get(&hit.position).copied().unwrap_or_default();
        wishes.add_fit(&mut parts, entry, &hit, open.contains(hit.position));
        let first = if parts.first == 0 { u8::MAX } else { parts.first };
        // Anyone who types a name wants that place, even when the way there leads through another line.
        let helps_now = entry.is_usable(asked) || parts.name >= WHOLE_NAME;
        Placed { place: (first, !helps_now, if by_score { -parts.total() } else { 0 }), parts, hit }
    };
    let mut hits: Vec<Placed> = hits.into_iter().map(placed).collect();
    let is_limited = !asked.needs.contains(&Category::ChildProtection) && wishes.reading.danger.is_none();
    let is_agency = |placed: &Placed| is_limited && entry(&placed.hit).is_child_protection();
    // Matches are sorted only as far as the page needs: those that it shows, and enough that are no agencies (limit_agencies).
    let (mut from, mut sorted, mut others) = (0, 0, 0);
    while from < hits.len() && (from < upto || others < ranking::FIRST) {
        if from == sorted {
            sorted += bring_forward(&mut hits[from..], upto.saturating_sub(from));
        }
        let place = hits[from].place;
        let tied = hits[from..sorted].iter().take_while(|hit| hit.place == place).count();
        let group = &mut hits[from..from + tied];
        group.sort_by_cached_key(|Placed { hit, .. }| {
            let is_open = open.contains(hit.position);
            (ranking::key_when(wishes.query, entry(hit), hit.unknowns, is_open), hit.position)
        });
        others += group.iter().filter(|hit| !is_agency(hit)).count();
        from += tied;
    }
    if is_limited {
        hits = ranking::limit_agencies(hits, is_agency);
    }
    let mut usable: Vec<&Placed> = hits[..sorted].iter().take_while(|hit| hit.helps()).collect();
    if usable.len() == sorted {
        // Behind those that are sorted, what helps now would come first.
        usable.extend(hits[sorted..].iter().filter(|hit| hit.helps()));
    }
    let (usable, certain) = (usable.len(), usable.iter().filter(|placed| placed.hit.unknowns.count() == 0).count());
    let (parts, hits): (Vec<Parts>, Vec<Hit>) = hits.into_iter().map(|Placed { parts, hit, .. }| (parts, hit)).unzip();
    (parts, results.listed(hits, certain, usable))
}
