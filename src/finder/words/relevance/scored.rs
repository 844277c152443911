//! The services that fit typed words, with their scores: what a group of services has in common is scored once, and a service has only the
//! points of its texts besides.

use std::collections::BTreeMap;

use super::{
    super::{
        super::{positions::Positions, snapshot::Snapshot},
        alike::Alike,
        text_index::TextScore,
    },
    Named,
    score::{Parts, Wishes},
};

/// One service.
#[derive(Clone, Copy, Debug)]
struct Row {
    position: u32,
    /// Where the points are that it has for anything but its texts.
    kind: u32,
    text: TextScore,
}

/// Scores by position.
#[derive(Debug, Default)]
pub(super) struct Scored {
    /// Sorted by position.
    rows: Vec<Row>,
    kinds: Vec<Parts>,
}

/// What is known of a group whose members answer now, or of one whose members do not.
#[derive(Clone, Copy)]
enum Kind {
    NotAsked,
    TurnedAway,
    At(u32),
}

/// The points of groups, asked for when the first member is met.
struct Kinds<'a> {
    wishes: &'a Wishes<'a>,
    alike: &'a Alike,
    found: Vec<[Kind; 2]>,
    points: Vec<Parts>,
}

impl Kinds<'_> {
    fn of(&mut self, position: u32, is_open: bool) -> Option<u32> {
        let group = self.alike.group(position)?;
        let kind = self.found.get_mut(group)?.get_mut(usize::from(is_open))?;
        if matches!(kind, Kind::NotAsked) {
            let entry = self.alike.groups().get(group)?;
            *kind = if self.wishes.turns_away(entry) {
                Kind::TurnedAway
            } else {
                self.points.push(self.wishes.parts(entry, TextScore::default(), is_open));
                Kind::At(last(&self.points))
            };
        }
        if let Kind::At(at) = kind { Some(*at) } else { None }
    }
}

/// The place of the last of some points.
fn last(points: &[Parts]) -> u32 {
    u32::try_from(points.len()).unwrap_or(u32::MAX).saturating_sub(1)
}

impl Scored {
    /// The scores of these services, without those that do not fit. `texts` and `named` are the points of texts and what the reading names;
    /// both name only services among these.
    pub(super) fn of(
        snapshot: &Snapshot,
        wishes: &Wishes<'_>,
        among: &Positions,
        texts: &[(u32, TextScore)],
        named: &BTreeMap<u32, Named>,
    ) -> Self {
        let (alike, answering) = (snapshot.alike(), snapshot.index().answering(wishes.now));
        let found = vec![[Kind::NotAsked; 2]; alike.count()];
        let mut kinds = Kinds { wishes, alike, found, points: Vec::new() };
        let mut texts = texts.iter().peekable();
        let mut rows = Vec::new();
        for position in among.iter() {
            let text = texts.next_if(|(at, _)| *at == position).map(|(_, score)| *score).unwrap_or_default();
            if let Some(kind) = kinds.of(position, answering.yes.contains(position)) {
                let fits = text != TextScore::default() || kinds.points.get(kind as usize).is_some_and(Parts::fits);
                if fits {
                    rows.push(Row { position, kind, text });
                }
            }
        }
        let mut scored = Self { rows, kinds: kinds.points };
        for (position, named) in named {
            let Some(entry) = snapshot.index().entries().get(*position as usize) else { continue };
            let mut parts = scored.of_position(*position);
            parts.line = parts.line.max(named.line);
            parts.first = named.first;
            parts.near = named.nearness.map_or(0, |nearness| wishes.near(entry, nearness));
            if parts.fits() || parts.near > 0 {
                scored.set(*position, parts);
            }
        }
        scored
    }

    /// The score of a service; zero if it does not fit.
    pub(super) fn of_position(&self, position: u32) -> Parts {
        let row = self.rows.binary_search_by_key(&position, |row| row.position).ok().and_then(|at| self.rows.get(at));
        row.map(|row| self.parts(row)).unwrap_or_default()
    }

    /// The scores of services, in the order of their positions.
    pub(super) fn iter(&self) -> impl Iterator<Item = (u32, Parts)> {
        self.rows.iter().map(|row| (row.position, self.parts(row)))
    }

    /// Gives a service another score.
    pub(super) fn set(&mut self, position: u32, parts: Parts) {
        self.kinds.push(parts);
        let row = Row { position, kind: last(&self.kinds), text: TextScore::default() };
        match self.rows.binary_search_by_key(&position, |row| row.position) {
            Ok(at) => self.rows[at] = row,
            Err(at) => self.rows.insert(at, row),
        }
    }

    fn parts(&self, row: &Row) -> Parts {
        self.kinds.get(row.kind as usize).copied().unwrap_or_default().with_text(row.text)
    }
}
