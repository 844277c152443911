//! A year of verifying the whole directory by phone, email, post and on pages, with a moving clock: how much of it is confirmed, and what it costs.

use std::collections::{BTreeMap, BTreeSet};

use sha2::{Digest as _, Sha256};

use super::browser::shipped_directory;
use crate::{
    domain::{
        date::Date,
        field::Field,
        freshness::{Confirmed, Freshness, Means},
        person::PersonId,
        reminder::Reminded,
        service::ServiceId,
        time_zone::begin_in_ontario,
        verification::{Attempt, Outcome, Task},
    },
    finder::{
        due::{Known, due},
        listing::Listing,
    },
};

/// A calling morning a week: four people, three hours, nine calls an hour.
const CALLERS: usize = 4;
const HOURS: usize = 3;
const AN_HOUR: usize = 9;

/// Letters that are posted in a week.
const LETTERS: usize = 20;
/// Of a hundred keepers with an email address, how many answer a reminder.
const ANSWER_EMAILS: u8 = 40;
/// Days until an organization types the code of a letter.
const ON_ITS_WAY: u32 = 14;

/// Whether an organization types the code of a letter: 60 of 100 do, and of those that never answer the phone as many.
fn types_the_code(id: &ServiceId) -> bool {
    chance(&format!("{id} post")) < 60
}

/// A number from 0 to 99 that is the same in every run.
fn chance(of: &str) -> u8 {
    Sha256::digest(of.as_bytes())[0] % 100
}

/// What an organization does: 15 of 100 never answer, the others in two of three calls; 3 of 100 have another number by now.
fn answers(id: &ServiceId, day: Date) -> Outcome {
    match (chance(id.as_str()), chance(&format!("{id} {day}"))) {
        (0..15, _) => Outcome::Nobody,
        (15..18, _) => Outcome::WrongNumber,
        (_, 0..33) => Outcome::Nobody,
        _ => Outcome::AllTrue,
    }
}

fn confirm(listing: &mut Listing, on: Date, by: Means) {
    for field in [Field::Phones, Field::TextLine, Field::Chat, Field::Email, Field::Page, Field::ReachedThrough] {
        listing.confirmed.insert(field, Confirmed { on, by });
    }
}

#[test]
fn a_year_of_calling_one_morning_a_week_keeps_the_directory_fresh() {
    let mut listings: Vec<Listing> = shipped_directory().listings().iter().map(|listing| Listing::clone(listing)).collect();
    let all = listings.len();
    let mut known = Known::default();
    let (mut attempts, mut pages) = (0_usize, 0_usize);
    let (mut calls_each, mut unreached): (BTreeMap<ServiceId, usize>, BTreeSet<ServiceId>) = Default::default();
    let mailbox = |listing: &Listing| listing.email.as_ref().filter(|_| !listing.locked).map(|email| email.small());
    let mut keepers: BTreeMap<String, Reminded> =
        listings.iter().filter_map(mailbox).map(|mailbox| (mailbox.to_string(), Reminded::never(mailbox))).collect();
    let mut emails: BTreeMap<String, usize> = BTreeMap::new();
    let (mut posted, mut typed): (BTreeMap<Date, Vec<ServiceId>>, usize) = Default::default();
    let first: Date = "2026-12-02".parse().unwrap();
    let mut after_90_days = 0;
    for week in 0..52 {
        let today = first.days_after(week * 7);
        listings.iter_mut().for_each(|listing| listing.today = today);
        let arrived: Vec<Date> = posted.keys().filter(|day| today.days_since(**day) >= i64::from(ON_ITS_WAY)).copied().collect();
        for id in arrived.iter().filter_map(|day| posted.remove(day)).flatten().filter(types_the_code) {
            typed += 1;
            confirm(listings.iter_mut().find(|listing| listing.id == id).unwrap(), today, Means::Post);
        }
        unreached.clear();
        for (mailbox, keeper) in &mut keepers {
            let own = |listing: &&mut Listing| listing.email.as_ref().is_some_and(|email| email.small().as_str() == mailbox.as_str());
            let days: Option<Vec<i64>> = listings.iter_mut().filter(own).map(|listing| listing.contacts_old_in()).collect();
            if keeper.is_due(days.and_then(|days| days.into_iter().min()), today) {
                *emails.entry(mailbox.clone()).or_default() += 1;
                keeper.last = begin_in_ontario(today);
                keeper.unanswered += 1;
                if chance(mailbox) < ANSWER_EMAILS {
                    (keeper.unanswered, keeper.has_answered) = (0, true);
                    listings.iter_mut().filter(own).for_each(|listing| confirm(listing, today, Means::Link));
                }
            }
        }
        let mut letters = 0;
        let mut done: Vec<(ServiceId, Outcome, Means)> = Vec::new();
        for due in due(&listings, &known, today) {
            let id = due.listing.id.clone();
            match due.task {
                // Only the shipped file changes it: no letter is printed.
                Task::Write if due.listing.locked => _ = unreached.insert(id),
                Task::Write if letters == LETTERS => _ = unreached.insert(id),
                Task::Write => {
                    letters += 1;
                    posted.entry(today).or_default().push(id.clone());
                    done.push((id, Outcome::Posted, Means::Post));
                }
                _ if done.len() >= CALLERS * HOURS * AN_HOUR + letters => {}
                Task::Call => done.push((id.clone(), answers(&id, today), Means::Call)),
                Task::Page => done.push((id, Outcome::AllTrue, Means::Page)),
                Task::Later(_) => unreachable!("what is left for later is not due"),
            }
        }
        for (id, outcome, means) in done {
            attempts += usize::from(means != Means::Post);
            pages += usize::from(means == Means::Page);
            if means == Means::Call {
                *calls_each.entry(id.clone()).or_default() += 1;
            }
            let at = begin_in_ontario(today).unwrap();
            let attempt = Attempt { service: id.clone(), person: PersonId("p".to_owned()), outcome, reached: String::new(), at };
            known.attempts.entry(id.clone()).or_default().push(attempt);
            if outcome == Outcome::AllTrue {
                confirm(listings.iter_mut().find(|listing| listing.id == id).unwrap(), today, means);
            }
        }
        if week == 12 {
            after_90_days = listings.iter().filter(|listing| listing.contacts_freshness() == Freshness::Fresh).count();
        }
    }
    let fresh = listings.iter().filter(|listing| listing.contacts_freshness() == Freshness::Fresh).count();
    let most = calls_each.values().max().unwrap();
    let per_listing = calls_each.values().sum::<usize>() as f64 / all as f64;
    let most_emails = emails.values().copied().max().unwrap_or_default();
    eprintln!(
        "of {all} listings: {after_90_days} confirmed after 90 days, {fresh} after a year; {attempts} attempts, {pages} of them pages; \
         {per_listing:.1} calls a listing, at most {most}; {typed} codes of letters typed, {} left to write to; {} hours of calling; \
         {} emails to {} keepers, at most {most_emails} to one",
        unreached.len(),
        attempts.div_ceil(AN_HOUR),
        emails.values().sum::<usize>(),
        keepers.len(),
    );
    assert!(after_90_days * 100 >= all * 60, "the goal: 60 of 100 after 90 days");
    assert!(fresh * 100 >= all * 65 && *most <= 12);
    assert!(most_emails <= 6 && !emails.is_empty());
    // No crisis line was called all year.
    let called = |listing: &&Listing| calls_each.contains_key(&listing.id);
    assert!(listings.iter().filter(called).all(|listing| !listing.is_crisis_line() && !listing.locked));
}
