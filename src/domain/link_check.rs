//! What came of asking whether a page of a listing still answers. It is work for a person, and never a change.

use super::{moment::Moment, stored::stored};

stored! {
    /// What a page answered.
    LinkOutcome {
        /// It is there.
        Fine = "fine";
        /// Its site does not let programs look: nothing is known.
        NotForPrograms = "not-for-programs";
        /// It leads to a site that no listing names.
        Elsewhere = "elsewhere";
        /// There is no such page.
        NotFound = "not-found";
        /// The site fails.
        Failing = "failing";
        /// The site does not answer.
        Unreachable = "unreachable";
        /// Its certificate is not valid, or it has none.
        Insecure = "insecure";
        /// It leads on and on.
        Loop = "loop";
    }
}

impl LinkOutcome {
    /// True when a person is to look at it.
    pub const fn is_bad(self) -> bool {
        !matches!(self, Self::Fine | Self::NotForPrograms)
    }
}

/// Minutes between two looks at a page: two weeks.
const EVERY: i64 = 14 * 24 * 60;
/// Minutes until a page that did not answer is looked at again: two days.
const AGAIN: i64 = 2 * 24 * 60;
/// So often in a row a page must fail before it is work: a site that is down for a night is none.
const TIMES: i64 = 2;

/// The last look at a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LinkCheck {
    /// The page's address.
    pub address: String,
    /// What it answered.
    pub outcome: LinkOutcome,
    /// Where it led, for [`LinkOutcome::Elsewhere`]: a host.
    pub led_to: Option<String>,
    /// When.
    pub at: Moment,
    /// How often in a row it answered so.
    pub times: i64,
}

impl LinkCheck {
    /// The look that follows on the last one.
    pub fn after(last: Option<&Self>, address: &str, outcome: LinkOutcome, led_to: Option<String>, at: Moment) -> Self {
        let times = last.filter(|last| last.outcome.is_bad() && outcome.is_bad()).map_or(1, |last| last.times + 1);
        Self { address: address.to_owned(), outcome, led_to, at, times }
    }

    /// When the page is looked at next.
    pub const fn next(&self) -> Moment {
        self.at.plus_minutes(if self.outcome.is_bad() && self.times < TIMES { AGAIN } else { EVERY })
    }

    /// True when someone of the desk is to look at it.
    pub const fn is_work(&self) -> bool {
        self.outcome.is_bad() && self.times >= TIMES
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_fails_once_is_looked_at_again_before_it_is_work() {
        let start = Moment::of_seconds(0);
        let at = |days: i64| start.plus_minutes(days * 24 * 60);
        let first = LinkCheck::after(None, "https://a.example/", LinkOutcome::Failing, None, start);
        assert_eq!((first.is_work(), first.next()), (false, at(2)));
        let second = LinkCheck::after(Some(&first), "https://a.example/", LinkOutcome::NotFound, None, at(2));
        assert_eq!((second.is_work(), second.next()), (true, at(16)), "another failure is a failure");
        let mended = LinkCheck::after(Some(&second), "https://a.example/", LinkOutcome::Fine, None, at(16));
        assert_eq!((mended.is_work(), mended.times, mended.next()), (false, 1, at(30)));
        let closed = LinkCheck::after(None, "https://a.example/", LinkOutcome::NotForPrograms, None, start);
        assert!(!closed.is_work() && closed.next() == at(14));
    }
}
