//! The order of results, in one place: what helps this minute, then what was asked for, then what is certain.
//!
//! Each key is a small number, lower first; keys are compared from the first to the last, and the position in the snapshot
//! (names in alphabetical order) settles what is left. Nothing is random, nothing is bought.

use crate::domain::{answer::Answer, moment::Moment, taxonomy::Category};

use super::{
    classes::tier,
    entry::Entry,
    hit::{Reach, Unknowns},
    query::{IndigenousChoice, Query},
};

/// The sort key of one match.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key([u8; 14]);

/// The key of an entry that matches a query, at a moment.
pub fn key(query: &Query, entry: &Entry, unknowns: Unknowns, now: Option<Moment>) -> Key {
    key_when(query, entry, unknowns, entry.answers(now) == Answer::Yes)
}

/// The same if it is known whether someone answers.
pub fn key_when(query: &Query, entry: &Entry, unknowns: Unknowns, is_open: bool) -> Key {
    let has = |category: Category| entry.categories.contains(&category);
    let reach = Reach::of(entry, query.area.as_ref());
    Key([
        // 1. Can be used now: a call, a text, a chat, before a link to a page.
        match entry.is_usable(query) {
            true => 0,
            // Then through another line; a page that says how to get there comes last.
            false => 2 - u8::from(entry.led_to),
        },
        // 2. Made for the people that were chosen.
        u8::from(unknowns.audience),
        // 3. Little else of what was asked for is left unsaid: language, way of contact, hours, police.
        unknowns.count() - [unknowns.audience, unknowns.age, unknowns.stands_in].into_iter().map(u8::from).sum::<u8>(),
        // 4. The age is certain.
        u8::from(unknowns.age),
        // 5. The help itself before who finds it.
        u8::from(unknowns.stands_in),
        // 6. When Indigenous services were asked for: led by Indigenous people first.
        u8::from(query.indigenous.contains(&IndigenousChoice::Any) && !entry.indigenous_led),
        // 7. It is first of all for the help that was asked for, as a children's aid society is for a child's protection.
        u8::from(!query.needs.is_empty() && !entry.categories.first().is_some_and(|first| query.needs_met().any(|need| need == *first))),
        // 8. Someone answers now; without a moment, day and night.
        u8::from(!is_open),
        // 9. Without an area: services for all of Ontario, since no one knows where the reader is.
        u8::from(query.area.is_none() && reach == Reach::Local),
        // 10. Specific to trafficking.
        u8::from(!has(Category::HumanTrafficking)),
        // 11. With an area: from near to far.
        query.area.as_ref().map_or(0, |_| reach as u8),
        // 12. Confirmed, the fresher first; then facts that were seen with the organization, or in several recent sources.
        tier(entry),
        // 13. For someone under 18: made for young people.
        u8::from(query.is_for_a_minor() && !entry.is_for_the_young()),
        // 14. More ways to reach them.
        u8::MAX - entry.contacts,
    ])
}

/// How many cards a reader takes in before choosing.
pub const FIRST: usize = 5;

/// Anyone who did not ask for the protection of a child is not met by one child protection agency after the other: it must act on what it
/// hears,
/// and there are others to talk to. One may be among the first; the next give way to what follows.
pub fn limit_agencies<T>(hits: Vec<T>, is_agency: impl Fn(&T) -> bool) -> Vec<T> {
    let (mut first, mut later) = (Vec::with_capacity(hits.len()), Vec::new());
    let mut met = false;
    for hit in hits {
        let agency = is_agency(&hit);
        if first.len() < FIRST && !(agency && met) {
            met |= agency;
            first.push(hit);
        } else {
            later.push(hit);
        }
    }
    first.append(&mut later);
    first
}
