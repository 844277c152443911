//! Which services are worth scoring: those that a kind of help, an audience, a language or a way of contact leads to. Of all others every
//! part of the score is nothing, unless a word of their texts or their name was typed.

use crate::domain::taxonomy::Category;

use super::{
    super::super::{choice::Choice, index::Index, positions::Positions},
    score::{BEDS, Wishes},
};

/// The services that something besides their texts and names leads to ([`Wishes::parts`]).
pub(super) fn of(index: &Index, wishes: &Wishes<'_>) -> Positions {
    let reading = wishes.reading;
    if reading.interpreter {
        // Anyone who interprets is meant, and no choice of the form asks for that.
        return index.all().clone();
    }
    let mut leads: Vec<Choice> = wishes.needs.iter().copied().map(Choice::Need).collect();
    // Those who find a bed, and the agencies that protect a child.
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
