//! The order of matches, as far as a page looks: what fits the words best leads, and the order of choices settles ties.

use std::collections::BTreeMap;

use crate::domain::taxonomy::Category;

use super::{
    super::super::{hit::Hit, index::Index, query::Query, ranking, results::Results},
    score::{Parts, WHOLE_NAME, Wishes},
};

/// What decides before ties: first of all because of danger, what does not help now, and how badly it fits.
type Place = (u8, bool, i32);

/// How many are sorted at once, when a page looks further than it shows.
const AT_ONCE: usize = 64;

/// Sorts the first of some matches, at least as many as are wanted, with all that share the place of the last of them. Returns how many are
/// sorted; the others are all behind them.
fn bring_forward(hits: &mut [(Parts, Hit)], wanted: usize, key: impl Fn(&(Parts, Hit)) -> (Place, u32)) -> usize {
    let last = wanted.max(AT_ONCE).min(hits.len()).saturating_sub(1);
    if last + 1 < hits.len() {
        hits.select_nth_unstable_by_key(last, &key);
    }
    let mut end = last + 1;
    if let Some((of_last, _)) = hits.get(last).map(&key) {
        for at in last + 1..hits.len() {
            if key(&hits[at]).0 == of_last {
                hits.swap(at, end);
                end += 1;
            }
        }
    }
    hits[..end].sort_by_cached_key(&key);
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
    // Anyone who types a name wants that place, even when the way there leads through another line.
    let helps_now = |parts: &Parts, hit: &Hit| entry(hit).is_usable(asked) || parts.name >= WHOLE_NAME;
    let with_parts = |hit: &Hit| {
        let mut parts = scored.get(&hit.position).copied().unwrap_or_default();
        wishes.add_fit(&mut parts, entry(hit), hit, open.contains(hit.position));
        (parts, *hit)
    };
    let mut hits: Vec<(Parts, Hit)> = hits.iter().map(with_parts).collect();
    let place = |(parts, hit): &(Parts, Hit)| -> Place {
        let first = if parts.first == 0 { u8::MAX } else { parts.first };
        let score = if by_score { -parts.total() } else { 0 };
        (first, !helps_now(parts, hit), score)
    };
    let is_limited = !asked.needs.contains(&Category::ChildProtection) && wishes.reading.danger.is_none();
    let is_agency = |(_, hit): &(Parts, Hit)| is_limited && entry(hit).is_child_protection();
    // Matches are sorted only as far as the page needs: those that it shows, and enough that are no agencies (limit_agencies).
    let (mut from, mut sorted, mut others) = (0, 0, 0);
    while from < hits.len() && (from < upto || others < ranking::FIRST) {
        if from == sorted {
            sorted += bring_forward(&mut hits[from..], upto.saturating_sub(from), |hit| (place(hit), hit.1.position));
        }
        let tied = hits[from..sorted].iter().take_while(|hit| place(hit) == place(&hits[from])).count();
        let group = &mut hits[from..from + tied];
        group.sort_by_cached_key(|(_, hit)| {
            let is_open = open.contains(hit.position);
            (ranking::key_when(wishes.query, entry(hit), hit.unknowns, is_open), hit.position)
        });
        others += group.iter().filter(|hit| !is_agency(hit)).count();
        from += tied;
    }
    if is_limited {
        hits = ranking::limit_agencies(hits, is_agency);
    }
    let helps = |(parts, hit): &&(Parts, Hit)| parts.first > 0 || helps_now(parts, hit);
    let mut usable: Vec<&Hit> = hits[..sorted].iter().take_while(helps).map(|(_, hit)| hit).collect();
    if usable.len() == sorted {
        // Behind those that are sorted, what helps now would come first.
        usable.extend(hits[sorted..].iter().filter(helps).map(|(_, hit)| hit));
    }
    let (usable, certain) = (usable.len(), usable.iter().filter(|hit| hit.unknowns.count() == 0).count());
    let (parts, hits): (Vec<Parts>, Vec<Hit>) = hits.into_iter().unzip();
    (parts, results.listed(hits, certain, usable))
}
