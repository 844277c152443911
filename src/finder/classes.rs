//! What the order of results distinguishes, as rows of bits: made once a publication, so that a search compares no two services.

use std::sync::Arc;

use crate::domain::{
    census_division::CensusDivision, freshness::Freshness, service_area::ServiceArea, source::Confidence, taxonomy::Category,
};

use super::{entry::Entry, positions::Positions};

/// A row that many searches share.
pub(super) type Row = Arc<Positions>;

/// Rows that no query changes.
#[derive(Clone, Debug, Default)]
pub(super) struct Classes {
    /// Another line leads there.
    pub(super) led_to: Row,
    /// Run by Indigenous people.
    pub(super) indigenous_led: Row,
    /// By the first kind of help.
    pub(super) first: Vec<Row>,
    /// About trafficking.
    pub(super) trafficking: Row,
    /// By how fresh and how sure the facts are, the best first; the worst is left out.
    pub(super) tiers: Vec<Row>,
    /// Made for young people.
    pub(super) young: Row,
    /// By the number of ways of contact, the most first; the fewest is left out.
    pub(super) contacts: Vec<Row>,
    /// All of Ontario, or of Canada.
    pub(super) province: Row,
    pub(super) canada: Row,
    /// By division: those that name it.
    pub(super) named: Vec<Row>,
    /// Child protection agencies, and what is like them.
    pub(super) agencies: Row,
    /// The number to call first is that of a crisis line for everywhere.
    pub(super) borrowed: Row,
    /// Lines to talk to, wherever a reader is.
    pub(super) lines_for_all: Row,
    /// Services for mental health crises alone.
    pub(super) for_a_mental_crisis: Row,
}

impl Classes {
    pub(super) fn build(entries: &[Entry]) -> Self {
        let row = |holds: &dyn Fn(&Entry) -> bool| -> Row {
            Arc::new((0u32..).zip(entries).filter(|(_, entry)| holds(entry)).map(|(position, _)| position).collect())
        };
        let mut is_there = [false; 256];
        for entry in entries {
            is_there[usize::from(entry.contacts)] = true;
        }
        let mut contacts: Vec<u8> = (0..=u8::MAX).rev().filter(|wanted| is_there[usize::from(*wanted)]).collect();
        contacts.pop();
        Self {
            led_to: row(&|entry| entry.led_to),
            indigenous_led: row(&|entry| entry.indigenous_led),
            first: Category::ALL.iter().map(|category| row(&|entry| entry.categories.first() == Some(category))).collect(),
            trafficking: row(&|entry| entry.categories.contains(&Category::HumanTrafficking)),
            tiers: (0..WORST).map(|wanted| row(&|entry| tier(entry) == wanted)).collect(),
            young: row(&Entry::is_for_the_young),
            contacts: contacts.into_iter().map(|wanted| row(&|entry| entry.contacts == wanted)).collect(),
            province: row(&|entry| matches!(entry.area, ServiceArea::Province(_))),
            canada: row(&|entry| matches!(entry.area, ServiceArea::Canada)),
            named: CensusDivision::all().map(|division| row(&|entry| entry.area.divisions().contains(&division))).collect(),
            agencies: row(&Entry::is_child_protection),
            borrowed: row(&|entry| entry.borrows_line),
            lines_for_all: row(&Entry::is_line_for_all),
            for_a_mental_crisis: row(&Entry::is_for_a_mental_crisis),
        }
    }
}

/// The last tier.
const WORST: u8 = 5;

/// How fresh a service's facts are, and, of those that were never confirmed, how sure: from 0, the best.
pub(super) const fn tier(entry: &Entry) -> u8 {
    match (entry.freshness, entry.confidence) {
        (Freshness::Fresh, _) => 0,
        (Freshness::Fading, _) => 1,
        (Freshness::Old, _) => 2,
        (Freshness::Never, Confidence::High) => 3,
        (Freshness::Never, Confidence::Medium) => 4,
        (Freshness::Never, Confidence::Low) => WORST,
    }
}
