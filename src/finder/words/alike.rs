//! Services that are alike to typed words: they differ only in texts, area, hours and freshness. What words ask of a service is asked once of
//! each such group, because a directory of 100,000 services has far fewer groups than services.

use std::collections::HashMap;

use crate::domain::{
    age::AgeRange,
    answer::Answer,
    freshness::Freshness,
    language::Language,
    opening::Opening,
    service_area::ServiceArea,
    source::Confidence,
    taxonomy::{AccessMode, Audience, Category},
};

use super::super::entry::Entry;

/// The group of every service.
#[derive(Clone, Debug, Default)]
pub struct Alike {
    /// By position.
    groups: Vec<u32>,
    /// What the members of each group have in common.
    common: Vec<Entry>,
}

/// Everything in which the members of a group are the same.
#[derive(PartialEq, Eq, Hash)]
struct Common<'a> {
    ages: AgeRange,
    with_parent: bool,
    is_everywhere: bool,
    categories: &'a [Category],
    indigenous: (bool, bool),
    audiences: &'a [Audience],
    languages: &'a [Language],
    interpretation: Option<bool>,
    access: &'a [AccessMode],
    form: bool,
}

impl<'a> Common<'a> {
    fn of(entry: &'a Entry) -> Self {
        Self {
            ages: entry.ages,
            with_parent: entry.with_parent,
            is_everywhere: entry.area.is_everywhere(),
            categories: &entry.categories,
            indigenous: (entry.indigenous_led, entry.indigenous_specific),
            audiences: &entry.audiences,
            languages: &entry.languages,
            interpretation: entry.interpretation,
            access: &entry.access,
            form: entry.form,
        }
    }

    /// An entry of which nothing else is stated, so that nothing else can be asked of a group.
    fn entry(&self) -> Entry {
        Entry {
            ages: self.ages,
            with_parent: self.with_parent,
            area: if self.is_everywhere { ServiceArea::Canada } else { ServiceArea::Divisions(Vec::new()) },
            categories: self.categories.to_vec(),
            indigenous_led: self.indigenous.0,
            indigenous_specific: self.indigenous.1,
            nations: Vec::new(),
            audiences: self.audiences.to_vec(),
            languages: self.languages.to_vec(),
            interpretation: self.interpretation,
            access: self.access.to_vec(),
            form: self.form,
            led_to: false,
            borrows_line: false,
            opening: Opening::NotKnown,
            phone: None,
            without_police: Answer::NotStated,
            confidence: Confidence::Low,
            freshness: Freshness::Never,
            contacts: 0,
        }
    }
}

impl Alike {
    /// The groups of these entries.
    pub fn of(entries: &[Entry]) -> Self {
        let mut known: HashMap<Common<'_>, u32> = HashMap::new();
        let mut groups = Vec::with_capacity(entries.len());
        let mut common = Vec::new();
        for entry in entries {
            let of_entry = Common::of(entry);
            let group = known.get(&of_entry).copied().unwrap_or_else(|| {
                let next = u32::try_from(common.len()).unwrap_or(u32::MAX);
                common.push(of_entry.entry());
                known.insert(of_entry, next);
                next
            });
            groups.push(group);
        }
        Self { groups, common }
    }

    /// How many groups there are.
    pub(super) const fn count(&self) -> usize {
        self.common.len()
    }

    /// The group of a service.
    pub(super) fn group(&self, position: u32) -> Option<usize> {
        self.groups.get(position as usize).map(|group| *group as usize)
    }

    /// What the members of each group have in common, by the number of the group.
    pub(super) fn groups(&self) -> &[Entry] {
        &self.common
    }
}
