//! What could be printed, now and on earlier days: what a code of a sheet is looked up in.

use std::{
    collections::{BTreeSet, VecDeque},
    sync::{Arc, OnceLock},
    time::{Duration, Instant},
};

use tokio::sync::{Mutex, MutexGuard};

use crate::{
    domain::{date::Date, do_not_publish::DoNotPublish, revision::Revision, sheet_code::SheetCode},
    finder::{listing::Listing, snapshot::Snapshot},
    i18n::catalog::Catalog,
    pages::printed::every::{Contacts, every},
    store::History,
};

/// How many days are kept: a class or a building prints on few.
const KEPT_DAYS: usize = 4;

/// How many days are made in a minute. Sheets of one class or building are of few days; anyone who asks for more of them than that is
/// not holding one.
const DAYS_A_MINUTE: usize = 6;

/// Everything that could be printed on a day, as far as this revision knows it: until the day is over, a publication adds to it.
type OfADay = (Revision, Arc<BTreeSet<Contacts>>);

/// Everything that can be printed from one publication, made when someone first asks.
#[derive(Debug, Default)]
pub struct Printable(OnceLock<BTreeSet<Contacts>>);

impl Printable {
    /// What a code was made from, if it was made from this.
    pub fn find(&self, code: SheetCode, make: impl FnOnce() -> BTreeSet<Contacts>) -> Option<Contacts> {
        found(self.0.get_or_init(make), code)
    }
}

/// What could be printed on earlier days, as far as someone asked. One day is made at a time, and few in a minute, so that nobody keeps
/// the machine busy by asking for many.
#[derive(Debug, Default)]
pub struct EarlierDays(Mutex<Days>);

#[derive(Debug, Default)]
struct Days {
    kept: Vec<(Date, OfADay)>,
    /// When the latest ones were made, the first one first.
    made: VecDeque<Instant>,
}

impl EarlierDays {
    /// Waits for its turn to look at a day.
    pub async fn turn(&self) -> Turn<'_> {
        Turn(self.0.lock().await)
    }
}

/// The turn of one who looks at a day.
#[derive(Debug)]
pub struct Turn<'a>(MutexGuard<'a, Days>);

impl Turn<'_> {
    /// The day, if it is kept, with the revision at which it was made.
    pub fn kept(&self, day: Date) -> Option<OfADay> {
        self.0.kept.iter().find(|(kept, _)| *kept == day).map(|(_, printable)| printable.clone())
    }

    /// Whether another day may be made now. If so, it counts.
    pub fn may_make(&mut self, now: Instant) -> bool {
        let made = &mut self.0.made;
        while made.front().is_some_and(|at| now.duration_since(*at) >= Duration::from_secs(60)) {
            made.pop_front();
        }
        let may = made.len() < DAYS_A_MINUTE;
        if may {
            made.push_back(now);
        }
        may
    }

    /// Keeps a day, in place of the one that was kept first.
    pub fn keep(&mut self, day: Date, printable: OfADay) {
        let kept = &mut self.0.kept;
        kept.retain(|(kept, _)| *kept != day);
        if kept.len() >= KEPT_DAYS {
            kept.remove(0);
        }
        kept.push((day, printable));
    }
}

/// What a code was made from.
pub fn found(printable: &BTreeSet<Contacts>, code: SheetCode) -> Option<Contacts> {
    printable.iter().find(|contacts| SheetCode::of(code.printed_on(), contacts) == code).cloned()
}

/// Everything that could be printed on a day.
pub fn on(history: &History, day: Date, catalog: &Catalog) -> BTreeSet<Contacts> {
    // What must not be published now was on paper then: a code must say so, and not be unknown. Nothing of it is shown.
    let rules = DoNotPublish::default();
    let mut printable = BTreeSet::new();
    for moment in history.moments_of(day) {
        let listings = history.at(moment).into_iter().filter_map(|service| Listing::publish(service, &rules).ok()).collect();
        printable.extend(every(catalog, &Snapshot::new(Revision::default(), listings)));
    }
    printable
}

#[cfg(test)]
mod tests {
    use super::*;

    #[tokio::test]
    async fn only_so_many_days_are_made_in_a_minute() {
        let days = EarlierDays::default();
        let (start, second) = (Instant::now(), Duration::from_secs(1));
        let mut turn = days.turn().await;
        for _ in 0..DAYS_A_MINUTE {
            assert!(turn.may_make(start));
        }
        assert!(!turn.may_make(start + 59 * second));
        assert!(turn.may_make(start + 60 * second));
    }
}
