//! What could be printed, now and on earlier days: what a code of a sheet is looked up in.

use std::{
    collections::BTreeSet,
    sync::{Arc, OnceLock},
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

/// What could be printed on earlier days, as far as someone asked. One day is made at a time, so that nobody keeps the machine busy by
/// asking for many.
#[derive(Debug, Default)]
pub struct EarlierDays(Mutex<Vec<(Date, OfADay)>>);

impl EarlierDays {
    /// Waits for its turn to look at a day.
    pub async fn turn(&self) -> Turn<'_> {
        Turn(self.0.lock().await)
    }
}

/// The turn of one who looks at a day.
#[derive(Debug)]
pub struct Turn<'a>(MutexGuard<'a, Vec<(Date, OfADay)>>);

impl Turn<'_> {
    /// The day, if it is kept, with the revision at which it was made.
    pub fn kept(&self, day: Date) -> Option<OfADay> {
        self.0.iter().find(|(kept, _)| *kept == day).map(|(_, printable)| printable.clone())
    }

    /// Keeps a day, in place of the one that was kept first.
    pub fn keep(&mut self, day: Date, printable: OfADay) {
        self.0.retain(|(kept, _)| *kept != day);
        if self.0.len() >= KEPT_DAYS {
            self.0.remove(0);
        }
        self.0.push((day, printable));
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
