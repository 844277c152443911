//! The order of results for one query, step by step, as rows of bits. It says the same as [`super::ranking::key`]: a test compares them over
//! generated directories.

use std::sync::Arc;

use super::{
    classes::{Classes, Row},
    hit::{Reach, Unknowns},
    index::Index,
    positions::Positions,
    query::{Group, IndigenousChoice, Query},
};

/// What each match does not say, by group: rows in the order of [`Group::ALL`], empty where nothing was chosen.
#[derive(Clone, Debug, Default)]
pub(super) struct Doubts(Vec<(Group, Row)>);

impl Doubts {
    pub(super) fn add(&mut self, group: Group, not_stated: Positions) {
        self.0.push((group, Arc::new(not_stated)));
    }

    fn of(&self, wanted: Group) -> Row {
        self.0.iter().find(|(group, _)| *group == wanted).map(|(_, row)| Arc::clone(row)).unwrap_or_default()
    }

    fn rows(&self, groups: &[Group]) -> Vec<Row> {
        groups.iter().map(|group| self.of(*group)).filter(|row| !row.is_empty()).collect()
    }

    /// Those of which something is not known.
    pub(super) fn any(&self) -> Positions {
        self.0.iter().fold(Positions::default(), |mut all, (_, row)| {
            all |= row;
            all
        })
    }

    /// What one of them does not say.
    pub(super) fn at(&self, position: u32) -> Unknowns {
        let in_doubt = |wanted| self.0.iter().any(|(group, row)| *group == wanted && row.contains(position));
        Unknowns {
            age: in_doubt(Group::Age),
            audience: in_doubt(Group::Audience),
            language: in_doubt(Group::Language),
            access: in_doubt(Group::Access),
            open: in_doubt(Group::Open),
            without_police: in_doubt(Group::WithoutPolice),
            stands_in: in_doubt(Group::Need),
        }
    }
}

/// How far services reach, seen from what was chosen.
#[derive(Clone, Debug, Default)]
pub(super) struct Reaches {
    /// They serve all of Ontario, and do not name the chosen area.
    province: Row,
    /// They serve all of Canada.
    canada: Row,
}

impl Reaches {
    pub(super) fn of(classes: &Classes, query: &Query) -> Self {
        let Some(area) = &query.area else { return Self { province: Arc::clone(&classes.province), canada: Arc::clone(&classes.canada) } };
        let mut province = classes.province.as_ref().clone();
        for division in area.divisions() {
            province -= &classes.named[division.index()];
        }
        Self { province: Arc::new(province), canada: Arc::clone(&classes.canada) }
    }

    pub(super) fn at(&self, position: u32) -> Reach {
        match () {
            () if self.province.contains(position) => Reach::Province,
            () if self.canada.contains(position) => Reach::Canada,
            () => Reach::Local,
        }
    }
}

/// One step of the order: rows from the best on. What is in none of them comes last.
pub(super) type Step = Vec<Row>;

/// All steps for a query, the first one deciding first.
#[derive(Clone, Debug, Default)]
pub(super) struct Steps(pub(super) Vec<Step>);

impl Steps {
    /// The steps of [`super::ranking::key`], in its order. Those that distinguish nothing are left out.
    pub(super) fn of(index: &Index, query: &Query, doubts: &Doubts, reaches: &Reaches, answering: Row) -> Self {
        let classes = index.classes();
        let usable = Arc::new(index.usable(query).clone());
        let not = |row: &Row| -> Step {
            let mut rest = index.all().clone();
            rest -= row;
            if row.is_empty() { Vec::new() } else { vec![Arc::new(rest)] }
        };
        let when = |holds: bool, step: Step| if holds { step } else { Vec::new() };
        let first_of = || {
            let mut met = Positions::default();
            query.needs_met().for_each(|need| met |= &classes.first[need.index()]);
            vec![Arc::new(met)]
        };
        let everywhere = || {
            let both: Positions = &*reaches.province | &*reaches.canada;
            vec![Arc::new(both)]
        };
        Self(vec![
            // 1. Can be used now, then through another line.
            vec![usable, Arc::clone(&classes.led_to)],
            // 2. Made for the people that were chosen.
            not(&doubts.of(Group::Audience)),
            // 3. Little else is left unsaid.
            fewest(index.all(), &doubts.rows(&[Group::Language, Group::Access, Group::Open, Group::WithoutPolice])),
            // 4. The age is certain.
            not(&doubts.of(Group::Age)),
            // 5. The help itself.
            not(&doubts.of(Group::Need)),
            // 6. Led by Indigenous people.
            when(query.indigenous.contains(&IndigenousChoice::Any), vec![Arc::clone(&classes.indigenous_led)]),
            // 7. First of all for that help.
            when(!query.needs.is_empty(), first_of()),
            // 8. Someone answers now.
            vec![answering],
            // 9. Without an area: for all of Ontario.
            when(query.area.is_none(), everywhere()),
            // 10. Specific to trafficking.
            vec![Arc::clone(&classes.trafficking)],
            // 11. From near to far.
            when(query.area.is_some(), [not(&everywhere()[0]), vec![Arc::clone(&reaches.province)]].concat()),
            // 12. The fresher, then the surer.
            classes.tiers.clone(),
            // 13. Made for young people.
            when(query.is_for_a_minor(), vec![Arc::clone(&classes.young)]),
            // 14. More ways to reach them.
            classes.contacts.clone(),
        ])
        .without_empty()
    }

    fn without_empty(mut self) -> Self {
        self.0.retain(|step| !step.is_empty());
        self
    }

    /// The class of a position at each step.
    pub(super) fn key(&self, position: u32) -> [u8; 16] {
        let mut key = [0; 16];
        for (class, step) in key.iter_mut().zip(&self.0) {
            let at = step.iter().position(|row| row.contains(position)).unwrap_or(step.len());
            *class = u8::try_from(at).unwrap_or(u8::MAX);
        }
        key
    }

    /// Positions in order.
    pub(super) fn sorted(&self, positions: impl Iterator<Item = u32>) -> Vec<u32> {
        let mut keyed: Vec<([u8; 16], u32)> = positions.map(|position| (self.key(position), position)).collect();
        keyed.sort_unstable();
        keyed.into_iter().map(|(_, position)| position).collect()
    }
}

/// Rows of those that are in none of these, in one, in two: all but the last.
fn fewest(all: &Positions, rows: &[Row]) -> Step {
    let mut counted = vec![all.clone()];
    for row in rows {
        counted.push(Positions::default());
        for at in (1..counted.len()).rev() {
            let moved = counted[at - 1].clone() & row;
            counted[at - 1] -= &moved;
            counted[at] |= &moved;
        }
    }
    counted.pop();
    counted.into_iter().map(Arc::new).collect()
}
