//! How fast the desk answers what readers report.

use super::{date::Date, moment::Moment, time_zone::day_in_ontario};

/// Days after which a report that waits has waited for too long.
pub const TOO_LONG: i64 = 7;

/// Reports as numbers: nothing of what they say.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answered {
    /// Median number of days from a report to a decision about it; none when nothing was decided.
    pub median_days: Option<i64>,
    /// How many were decided.
    pub decided: usize,
    /// How many wait.
    pub waiting: usize,
    /// How many of them have waited for more than a week.
    pub waiting_long: usize,
}

impl Answered {
    /// From the day of each report, and the moment at which it was dealt with.
    pub fn of(reports: &[(Date, Option<Moment>)], today: Date) -> Self {
        let mut days: Vec<i64> =
            reports.iter().filter_map(|(on, closed)| Some(day_in_ontario((*closed)?).days_since(*on).max(0))).collect();
        days.sort_unstable();
        let waiting: Vec<i64> = reports.iter().filter(|(_, closed)| closed.is_none()).map(|(on, _)| today.days_since(*on)).collect();
        Self {
            // Of an even number, the later one of the two in the middle: a reader does not wait for half a day.
            median_days: days.get(days.len() / 2).copied(),
            decided: days.len(),
            waiting: waiting.len(),
            waiting_long: waiting.iter().filter(|days| **days > TOO_LONG).count(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_median_is_of_what_was_decided_and_the_rest_waits() {
        let day = |of: u32| Date::new(2026, 11, of).unwrap();
        let at = |of: u32| Some(super::super::time_zone::begin_in_ontario(day(of)).unwrap());
        let reports = [(day(1), at(2)), (day(1), at(4)), (day(1), at(11)), (day(20), None), (day(21), None)];
        let answered = Answered::of(&reports, day(28));
        assert_eq!(answered, Answered { median_days: Some(3), decided: 3, waiting: 2, waiting_long: 1 });
        assert_eq!(Answered::of(&reports[..2], day(28)).median_days, Some(3));
        assert_eq!(Answered::of(&[], day(28)), Answered::default());
    }
}
