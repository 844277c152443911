//! Matches in order, found by walking classes: no key is made for what is not shown, and nothing is sorted that a page does not need.

use std::ops::Range;

use super::{
    hit::Hit,
    positions::Positions,
    ranking::FIRST,
    steps::{Doubts, Reaches, Steps},
};

/// So few are put in order by their keys: cheaper than to go on through rows.
const FEW: u64 = 192;

/// All matches of a search, in an order that is walked when somebody asks.
#[derive(Clone, Debug, Default)]
pub(super) struct Order {
    /// The first, in this order.
    front: Vec<u32>,
    /// What follows, part by part; each part is walked in the order of the steps.
    parts: Vec<Positions>,
    steps: Steps,
    doubts: Doubts,
    reaches: Reaches,
}

impl Order {
    /// Those that fit for certain, then the others; no two parts share a position.
    pub(super) fn new(certain: Positions, others: Positions, steps: Steps, doubts: Doubts, reaches: Reaches) -> Self {
        Self { front: Vec::new(), parts: vec![certain, others], steps, doubts, reaches }
    }

    /// Of those that fit for certain, at most one agency is among the first few ([`super::ranking::limit_agencies`]).
    pub(super) fn limit_agencies(&mut self, agencies: &Positions) {
        let met = self.parts[0].clone() & agencies;
        if met.is_empty() {
            return;
        }
        let mut others = self.parts[0].clone();
        others -= &met;
        let mut first = self.walk(&others, 0..FIRST);
        first.extend(self.walk(&met, 0..1));
        first = self.steps.sorted(first.into_iter());
        first.truncate(FIRST);
        self.lead(first);
    }

    /// The first of those that fit for certain and are not in a set comes before all others; as it was, if there is none.
    pub(super) fn lead_with_none_of(&mut self, repeats: &Positions) {
        if let Some(at) = self.front.iter().position(|position| !repeats.contains(*position)) {
            self.front[..=at].rotate_right(1);
            return;
        }
        let mut others = self.parts[0].clone();
        others -= repeats;
        let first = self.walk(&others, 0..1);
        self.lead(first);
    }

    /// Puts these before all others.
    fn lead(&mut self, mut first: Vec<u32>) {
        self.parts[0] -= &first.iter().copied().collect();
        first.append(&mut self.front);
        self.front = first;
    }

    /// The hits of a range, which may end behind the last.
    pub(super) fn hits(&self, range: Range<usize>) -> Vec<Hit> {
        let mut found: Vec<u32> = self.front.iter().copied().skip(range.start).take(range.len()).collect();
        let (mut skip, wanted) = (range.start.saturating_sub(self.front.len()), range.len());
        for part in &self.parts {
            let size = usize::try_from(part.len()).unwrap_or(usize::MAX);
            let left = wanted - found.len();
            if skip < size && left > 0 {
                found.extend(self.walk(part, skip..skip.saturating_add(left)));
            }
            skip = skip.saturating_sub(size);
        }
        found.into_iter().map(|position| self.hit(position)).collect()
    }

    /// One of the matches.
    pub(super) fn hit(&self, position: u32) -> Hit {
        Hit { position, unknowns: self.doubts.at(position), reach: self.reaches.at(position) }
    }

    /// The first so many of some positions, in the order of the steps.
    #[cfg(feature = "ssr")]
    pub(super) fn first_of(&self, some: &[u32], wanted: usize) -> Vec<u32> {
        match some {
            [_] => some.to_vec(),
            some if some.len() as u64 <= FEW => self.steps.sorted(some.iter().copied()),
            some => self.walk(&some.iter().copied().collect(), 0..wanted),
        }
    }

    /// Every position.
    pub(super) fn positions(&self) -> Positions {
        let front: Positions = self.front.iter().copied().collect();
        self.parts.iter().fold(front, |mut all, part| {
            all |= part;
            all
        })
    }

    /// The positions of a set at these places of its order.
    fn walk(&self, set: &Positions, range: Range<usize>) -> Vec<u32> {
        let mut walk = Walk { steps: &self.steps, skip: range.start as u64, left: range.len(), found: Vec::new() };
        walk.go(set, 0);
        walk.found
    }
}

struct Walk<'a> {
    steps: &'a Steps,
    skip: u64,
    left: usize,
    found: Vec<u32>,
}

impl Walk<'_> {
    /// Goes through a set whose members are alike in the steps before this one.
    fn go(&mut self, set: &Positions, step: usize) {
        let size = set.len();
        if size <= self.skip {
            self.skip -= size;
            return;
        }
        if self.left == 0 {
            return;
        }
        if size <= FEW {
            return self.take(self.steps.sorted(set.iter()).into_iter());
        }
        let Some(rows) = self.steps.0.get(step) else { return self.take(set.iter()) };
        let mut rest = set.clone();
        for row in rows {
            let alike = rest.clone() & row;
            if alike.is_empty() {
                continue;
            }
            rest -= &alike;
            self.go(&alike, step + 1);
            if self.left == 0 {
                return;
            }
        }
        self.go(&rest, step + 1);
    }

    fn take(&mut self, positions: impl Iterator<Item = u32>) {
        for position in positions {
            if self.skip > 0 {
                self.skip -= 1;
            } else if self.left > 0 {
                self.left -= 1;
                self.found.push(position);
            } else {
                return;
            }
        }
    }
}
