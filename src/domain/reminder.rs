//! When a keeper is reminded that their listings grow old: never often, and never for long without an answer. Pure.

use super::{date::Date, email_address::EmailAddress, moment::Moment, time_zone::day_in_ontario};

/// Days before a listing is old at which its keeper is reminded: once each.
const BEFORE: [i64; 3] = [30, 14, 0];
/// Minimum number of days between two reminders.
const BETWEEN: i64 = 14;
/// Maximum number of reminders to someone who has never answered one.
const TO_A_STRANGER: usize = 2;
/// Days after which someone who answered once, and not since, is reminded again.
const AGAIN: i64 = 180;

/// What is known of a keeper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reminded {
    /// Who.
    pub mailbox: EmailAddress,
    /// When the last reminder was written.
    pub last: Option<Moment>,
    /// How many were written since they last answered.
    pub unanswered: usize,
    /// They have answered once.
    pub has_answered: bool,
    /// They want no more, or their mail server takes none.
    pub is_stopped: bool,
}

impl Reminded {
    /// Someone who was never reminded.
    pub const fn never(mailbox: EmailAddress) -> Self {
        Self { mailbox, last: None, unanswered: 0, has_answered: false, is_stopped: false }
    }

    /// Whether a reminder is due on a day. `days_left` is the number of days until the first of their listings is old: none when one was
    /// never confirmed, negative when it is old already.
    pub fn is_due(&self, days_left: Option<i64>, today: Date) -> bool {
        let passed = self.last.map(|last| today.days_since(day_in_ontario(last)));
        let has_waited = passed.is_none_or(|passed| passed >= BETWEEN);
        if self.is_stopped || !has_waited {
            return false;
        }
        let most = if self.has_answered { BEFORE.len() } else { TO_A_STRANGER };
        match BEFORE.get(self.unanswered).filter(|_| self.unanswered < most) {
            Some(before) => days_left.is_none_or(|left| left <= *before),
            None => self.has_answered && passed.is_some_and(|passed| passed >= AGAIN),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::time_zone::begin_in_ontario;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    /// The days of a year on which a keeper is reminded, whose listing is old after so many days; `answers` says after which reminder they
    /// answer, which makes it fresh for 360 days.
    fn year(mut left: Option<i64>, mut keeper: Reminded, answers: Option<usize>) -> Vec<u32> {
        let first = day("2026-12-01");
        let mut days = Vec::new();
        for passed in 0..365 {
            let today = first.days_after(passed);
            if keeper.is_due(left, today) {
                days.push(passed);
                keeper.last = begin_in_ontario(today);
                keeper.unanswered += 1;
                if answers == Some(keeper.unanswered) {
                    (keeper.unanswered, keeper.has_answered, left) = (0, true, Some(360));
                }
            }
            left = left.map(|left| left - 1);
        }
        days
    }

    fn keeper(has_answered: bool) -> Reminded {
        Reminded { has_answered, ..Reminded::never("office@harbour.example".parse().unwrap()) }
    }

    #[test]
    fn a_keeper_is_reminded_thirty_fourteen_and_no_days_before_and_a_stranger_twice() {
        for (left, has_answered, answers, days) in [
            (Some(100), true, None, &[70, 86, 100, 280][..]),
            (Some(100), true, Some(1), &[70]),
            (Some(100), true, Some(2), &[70, 86]),
            (Some(100), false, None, &[70, 86]),
            (None, false, None, &[0, 14]),
            (None, false, Some(1), &[0, 330]),
            // Old for long already: not three emails in a week.
            (Some(-200), true, None, &[0, 14, 28, 208]),
        ] {
            assert_eq!(year(left, keeper(has_answered), answers), days, "{left:?} {has_answered} {answers:?}");
            assert!(days.len() <= 6, "at most six emails a year");
        }
    }

    #[test]
    fn no_one_is_reminded_who_does_not_want_to_be() {
        let stopped = Reminded { is_stopped: true, ..keeper(true) };
        assert!(year(None, stopped, None).is_empty());
    }
}
