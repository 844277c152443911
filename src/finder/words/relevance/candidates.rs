//! Which services can have a score: those with a kind of help, an audience or a way of contact that was read. The score of any other service
//! is zero, unless the reading names it or one of its words was typed.

use crate::domain::taxonomy::Category;

use super::{
    super::super::{choice::Choice, index::Index, positions::Positions},
    score::{BEDS, Wishes},
};

/// A superset of the services that [`Wishes::parts`] scores for something other than their texts.
pub(super) fn of(index: &Index, wishes: &Wishes<'_>) -> Positions {
    let reading = wishes.reading;
    if reading.interpreter {
        // The index has no row for services that offer interpreters.
        return index.all().clone();
    }
    let mut leads: Vec<Choice> = wishes.needs.iter().copied().map(Choice::Need).collect();
    // Services that find a bed, and child protection agencies.
    leads.extend([Category::ChildProtection, Category::CrisisLine].map(Choice::Need));
    for (need, _) in &reading.meant {
        leads.push(Choice::Need(*need));
        if BEDS.contains(need) {
            leads.extend(BEDS.map(Choice::Need));
        }
    }
    leads.extend(reading.audiences.iter().copied().map(Choice::Audience));
    leads.extend(reading.access.iter().copied().map(Choice::Access));
    let mut all = Positions::default();
    for choice in leads {
        all |= &index.answers(&choice, wishes.now).yes;
    }
    all
}
