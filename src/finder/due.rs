//! Which listings are to be verified now, and in which order.

use std::{
    borrow::Borrow,
    collections::{BTreeMap, BTreeSet},
};

use crate::domain::{
    date::Date,
    freshness::Freshness,
    localized::Localized,
    person::PersonId,
    phone_number::PhoneNumber,
    service::ServiceId,
    taxonomy::Category,
    time_zone::day_in_ontario,
    verification::{Attempt, Outcome, Task, task},
    web_address::is_shared,
};

use super::listing::Listing;

/// How much harm an untrue listing does to readers, the most first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Harm {
    /// A line that someone in danger calls.
    Line,
    /// A reader has reported that something is wrong.
    Reported,
    /// A bed, or a service for young people.
    ShelterOrYoung,
    /// Everything else.
    Other,
}

/// A listing to be verified.
#[derive(Clone, Debug)]
pub struct Due<'a> {
    /// The listing.
    pub listing: &'a Listing,
    /// What is to be done.
    pub task: Task,
    /// How much harm it does while it is untrue.
    pub harm: Harm,
    /// The numbers that may be called: never one of a crisis line.
    pub numbers: Vec<PhoneNumber>,
    /// The hosts of its own pages.
    pub hosts: Vec<String>,
    /// How often someone tried since it was verified last.
    pub tries: usize,
    /// Who verifies it at the moment.
    pub held_by: Option<PersonId>,
}

/// What is known of calls and reports.
#[derive(Clone, Debug, Default)]
pub struct Known {
    /// Attempts by listing, the oldest first.
    pub attempts: BTreeMap<ServiceId, Vec<Attempt>>,
    /// The day on which a reader reported something of a listing last.
    pub reported: BTreeMap<String, Date>,
    /// Who verifies which listing at the moment.
    pub held: BTreeMap<ServiceId, PersonId>,
}

/// What is to be verified on a day, in order of harm, then what was confirmed longest ago. What can only be written to is last.
pub fn due<'a, L: Borrow<Listing>>(listings: &'a [L], known: &Known, today: Date) -> Vec<Due<'a>> {
    let listings: Vec<&'a Listing> = listings.iter().map(Borrow::borrow).collect();
    let lines: BTreeSet<&PhoneNumber> =
        listings.iter().filter(|listing| listing.is_crisis_line()).flat_map(|line| &line.phones).map(|phone| &phone.number).collect();
    let mut all: Vec<Due<'a>> = listings.iter().filter_map(|listing| one(listing, &lines, known, today)).collect();
    all.sort_by_cached_key(|due| {
        let since = due.listing.contacts_confirmed().map(|confirmed| confirmed.on);
        (due.task == Task::Write, due.harm, since, due.listing.compiled_on, due.tries)
    });
    all
}

fn one<'a>(listing: &'a Listing, lines: &BTreeSet<&PhoneNumber>, known: &Known, today: Date) -> Option<Due<'a>> {
    let tried = known.attempts.get(&listing.id).map(Vec::as_slice).unwrap_or_default();
    // What was verified since is no longer in doubt.
    let verified = tried.iter().rev().find(|attempt| attempt.outcome == Outcome::AllTrue).map(|attempt| day_in_ontario(attempt.at));
    let is_reported = known.reported.get(listing.id.as_str()).is_some_and(|on| verified.is_none_or(|verified| *on > verified));
    if listing.contacts_freshness() == Freshness::Fresh && !is_reported {
        return None;
    }
    let is_line = listing.is_crisis_line() || listing.locked;
    let (numbers, hosts) = (if is_line { Vec::new() } else { own_numbers(listing, lines) }, own_hosts(listing));
    let task = task(tried, !numbers.is_empty(), !hosts.is_empty(), today);
    if matches!(task, Task::Later(_)) {
        return None;
    }
    let harm = match () {
        () if is_line => Harm::Line,
        () if is_reported => Harm::Reported,
        () if listing.categories.contains(&Category::Shelter) || listing.entry().is_for_the_young() => Harm::ShelterOrYoung,
        () => Harm::Other,
    };
    let tries = tried.iter().rev().take_while(|attempt| attempt.outcome != Outcome::AllTrue).count();
    Some(Due { listing, task, harm, numbers, hosts, tries, held_by: known.held.get(&listing.id).cloned() })
}

fn own_numbers(listing: &Listing, lines: &BTreeSet<&PhoneNumber>) -> Vec<PhoneNumber> {
    let mut numbers: Vec<PhoneNumber> = Vec::new();
    for phone in listing.voices().filter(|phone| !lines.contains(&phone.number) && !phone.number.is_short_code()) {
        if !numbers.contains(&phone.number) {
            numbers.push(phone.number.clone());
        }
    }
    numbers
}

fn own_hosts(listing: &Listing) -> Vec<String> {
    let pages = listing.url.iter().flat_map(Localized::all).chain(&listing.organization.url);
    let hosts: BTreeSet<String> = pages.map(|page| page.host().to_owned()).filter(|host| !is_shared(host)).collect();
    hosts.into_iter().collect()
}
