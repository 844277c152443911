//! The order of matches, as far as a page looks: what fits the words best leads, and the order of choices settles ties.

use crate::domain::{answer::Answer, taxonomy::Category};

use super::{
    super::super::{
        counts::Counts,
        hit::{Hit, Reach, Unknowns},
        index::Index,
        query::Query,
        ranking,
        results::{Results, Totals},
        snapshot::Snapshot,
    },
    score::{Fit, Parts, WHOLE_NAME, Wishes},
    scored::Scored,
};

/// What decides before ties: first of all because of danger, what does not help now, and how badly it fits.
type Place = (u8, bool, i32);

/// A match with what decides its place; ties are settled later.
#[derive(Clone, Copy)]
struct Placed {
    place: Place,
    position: u32,
}

impl Placed {
    const fn key(&self) -> (Place, u32) {
        (self.place, self.position)
    }

    /// Whether it is first of all, or helps now.
    const fn helps(&self) -> bool {
        self.place.0 < u8::MAX || !self.place.1
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

/// Matches, best first.
#[derive(Clone, Debug)]
pub struct Ranked {
    /// How many there are.
    pub totals: Totals,
    /// The number beside every choice, counted among what the words fit.
    pub counts: Counts,
    /// The first of them, as many as were wanted.
    pub hits: Vec<Hit>,
    /// Their scores.
    pub parts: Vec<Parts>,
}

/// What is put in order.
pub(super) struct Sorting<'a> {
    pub(super) snapshot: &'a Snapshot,
    pub(super) wishes: &'a Wishes<'a>,
    /// The choices, with the kinds of help that were asked for in words.
    pub(super) asked: &'a Query,
    pub(super) scored: &'a Scored,
    /// Whether scores decide, or the order of choices alone.
    pub(super) by_score: bool,
    /// What fits the choices.
    pub(super) results: Results,
    /// Lines that come first although they do not fit the choices.
    pub(super) added: Vec<Hit>,
}

impl Sorting<'_> {
    fn index(&self) -> &Index {
        self.snapshot.index()
    }

    fn hit(&self, position: u32) -> Hit {
        let added = self.added.iter().find(|hit| hit.position == position).copied();
        added.unwrap_or_else(|| self.results.hit(position))
    }

    /// The parts of a match with the points for how it fits the person.
    fn fitted(&self, mut parts: Parts, hit: &Hit, is_open: bool) -> Parts {
        let group = self.snapshot.alike().group(hit.position);
        if let Some(entry) = group.and_then(|group| self.snapshot.alike().groups().get(group)) {
            self.wishes.add_fit(&mut parts, entry, Fit { reach: hit.reach, is_age_unstated: hit.unknowns.age, is_open });
        }
        parts
    }

    /// Every match with its place, in no order, and how many of those that help now leave nothing open.
    fn placed(&self) -> (Vec<Placed>, usize) {
        let answering = self.index().answering(self.wishes.now);
        let usable = self.index().usable(self.asked);
        let mut certain = 0;
        let mut scores = self.scored.iter().peekable();
        let mut place = |hit: Hit, parts: Parts| {
            let position = hit.position;
            let parts = self.fitted(parts, &hit, answering.yes.contains(position));
            let first = if parts.first == 0 { u8::MAX } else { parts.first };
            // Anyone who types a name wants that place, even when the way there leads through another line.
            let helps_now = usable.contains(position) || parts.name >= WHOLE_NAME;
            let placed = Placed { place: (first, !helps_now, if self.by_score { -parts.total() } else { 0 }), position };
            certain += usize::from(placed.helps() && hit.unknowns == Unknowns::default());
            placed
        };
        let matches = self.results.positions();
        let mut all: Vec<Placed> = Vec::with_capacity(self.results.total + self.added.len());
        for position in matches.iter() {
            while scores.next_if(|(at, _)| *at < position).is_some() {}
            let parts = scores.next_if(|(at, _)| *at == position).map(|(_, parts)| parts).unwrap_or_default();
            all.push(place(self.results.hit(position), parts));
        }
        all.extend(self.added.iter().map(|hit| place(*hit, self.scored.of_position(hit.position))));
        (all, certain)
    }

    /// The first `upto` matches in order.
    pub(super) fn ranked(self, upto: usize) -> Ranked {
        let (mut hits, certain) = self.placed();
        let (total, helping) = (hits.len(), hits.iter().filter(|placed| placed.helps()).count());
        let is_limited = !self.asked.needs.contains(&Category::ChildProtection) && self.wishes.reading.danger.is_none();
        let agencies = &self.index().classes().agencies;
        let is_other = |position: &&u32| !is_limited || !agencies.contains(**position);
        // Matches are sorted only as far as the page needs: those that it shows, and enough that are no agencies (limit_agencies).
        let mut first: Vec<Placed> = Vec::new();
        let (mut from, mut sorted, mut others) = (0, 0, 0);
        while from < hits.len() && (first.len() < upto || others < ranking::FIRST) {
            if from == sorted {
                sorted += bring_forward(&mut hits[from..], upto.saturating_sub(from));
            }
            let place = hits[from].place;
            let tied = hits[from..sorted].iter().take_while(|hit| hit.place == place).count();
            let group: Vec<u32> = hits[from..from + tied].iter().map(|hit| hit.position).collect();
            let wanted = upto.saturating_sub(first.len()).max(AT_ONCE);
            let mut in_order = self.results.in_order(&group, wanted);
            if others + in_order.iter().filter(is_other).count() < ranking::FIRST {
                in_order = self.results.in_order(&group, usize::MAX);
            }
            others += in_order.iter().filter(is_other).count();
            first.extend(in_order.into_iter().map(|position| Placed { place, position }));
            from += tied;
        }
        if is_limited {
            first = ranking::limit_agencies(first, |placed| agencies.contains(placed.position));
        }
        let usable = first.iter().take_while(|placed| placed.helps()).count();
        // Behind those that are in order, what helps now would come first.
        let is_all = usable == first.len();
        let answering = self.index().answering(self.wishes.now);
        let shown: Vec<Hit> = first.iter().map(|placed| self.hit(placed.position)).collect();
        let of = |hit: &Hit| self.fitted(self.scored.of_position(hit.position), hit, answering.yes.contains(hit.position));
        let parts: Vec<Parts> = shown.iter().map(of).collect();
        let certain = if is_all { certain } else { shown.iter().take(usable).filter(|hit| hit.unknowns == Unknowns::default()).count() };
        let usable = if is_all { helping } else { usable };
        Ranked { totals: Totals { total, certain, usable }, counts: self.results.counts, hits: shown, parts }
    }
}

/// Lines for someone in danger that are no match of what was chosen, except those that do not take the age.
pub(super) fn added(index: &Index, query: &Query, scored: &Scored, results: &Results) -> Vec<Hit> {
    let matches = results.positions();
    let first = scored.iter().filter(|(position, parts)| parts.first > 0 && !matches.contains(*position));
    first
        .filter_map(|(position, _)| {
            let entry = index.entries().get(position as usize)?;
            let takes = query.age.map_or(Answer::Yes, |band| entry.takes(band));
            let unknowns = Unknowns { age: takes == Answer::NotStated, ..Unknowns::default() };
            (takes != Answer::No).then(|| Hit { position, unknowns, reach: Reach::of(entry, query.area.as_ref()) })
        })
        .collect()
}
