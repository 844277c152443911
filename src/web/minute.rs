//! Pages that are the same for every reader within a minute: they say who answers now, and as of which minute.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

use crate::domain::{locale::Locale, moment::Moment};

use super::cache::KeptPage;

/// Maximum number of pages: about 4 MB. Further pages are made for each request.
const MAX: usize = 256;

/// The position of a listing in the publication, and the language.
type Key = (u32, Locale);

/// The pages of the latest minute.
#[derive(Debug, Default)]
pub(super) struct MinutePages {
    kept: Mutex<(i64, BTreeMap<Key, Arc<KeptPage>>)>,
}

impl MinutePages {
    /// The page at a moment, made if it is not there yet.
    pub(super) fn get(&self, key: Key, now: Moment, make: impl FnOnce() -> KeptPage) -> Arc<KeptPage> {
        let minute = now.seconds().div_euclid(60);
        if let Some(page) = self.of(minute).1.get(&key) {
            return Arc::clone(page);
        }
        // The lock is not held while the page is made, so that requests for other pages do not wait.
        let page = Arc::new(make());
        let mut kept = self.of(minute);
        if kept.1.len() < MAX {
            kept.1.insert(key, Arc::clone(&page));
        }
        page
    }

    /// The pages of a minute. Those of another minute are dropped.
    fn of(&self, minute: i64) -> std::sync::MutexGuard<'_, (i64, BTreeMap<Key, Arc<KeptPage>>)> {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.0 != minute {
            *kept = (minute, BTreeMap::new());
        }
        kept
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(text: &str) -> KeptPage {
        KeptPage::new(text.as_bytes().to_vec())
    }

    #[test]
    fn a_page_is_made_once_a_minute_and_language() {
        let (pages, noon) = (MinutePages::default(), Moment::of_seconds(1_796_126_400));
        let first = pages.get((7, Locale::En), noon, || page("12:00"));
        let again = pages.get((7, Locale::En), Moment::of_seconds(1_796_126_459), || unreachable!("it is kept"));
        assert!(Arc::ptr_eq(&first, &again));
        let other = pages.get((7, Locale::Fr), noon, || page("12 h"));
        assert_ne!(other.hash(), first.hash());
        let later = pages.get((7, Locale::En), noon.plus_minutes(1), || page("12:01"));
        assert_ne!(later.hash(), first.hash());
    }

    #[test]
    fn no_more_than_so_many_are_kept() {
        let (pages, noon) = (MinutePages::default(), Moment::of_seconds(1_796_126_400));
        for position in 0..1_000 {
            pages.get((position, Locale::En), noon, || page("12:00"));
        }
        assert_eq!(pages.kept.lock().unwrap().1.len(), MAX);
    }
}
