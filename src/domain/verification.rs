//! Verifying a listing with its organization: what came of an attempt, and what is to be done next. Pure.

use chrono::{Datelike, NaiveDate, Weekday};

use super::{
    date::Date, holiday::is_holiday, moment::Moment, person::PersonId, service::ServiceId, stored::stored, time_zone::day_in_ontario,
};

stored! {
    /// What came of an attempt.
    Outcome {
        /// Everything that was ticked is true.
        AllTrue = "all-true";
        /// Something was different: a correction was begun.
        Corrected = "corrected";
        /// No one answered, or no one who knows.
        Nobody = "nobody";
        /// The organization does not want to be listed.
        NotListed = "not-listed";
        /// The number reaches someone else.
        WrongNumber = "wrong-number";
        /// A letter was posted, with a code to type.
        Posted = "posted";
    }
}

/// An attempt to verify a listing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Attempt {
    /// Which listing.
    pub service: ServiceId,
    /// Who tried.
    pub person: PersonId,
    /// What came of it.
    pub outcome: Outcome,
    /// The number that was called, or the page that was looked at.
    pub reached: String,
    /// When.
    pub at: Moment,
}

/// Minutes for which a listing is one caller's.
pub const HOLD_MINUTES: i64 = 30;

/// After so many tries in a row that no one answered, we write.
pub const TRIES: usize = 3;

/// Working days between two tries.
const BETWEEN: u32 = 2;

/// Days until something is done again after a correction was begun, or a removal was proposed: people of the desk decide about it meanwhile.
const DECIDED_IN: i64 = 30;

/// Days after the last try until we call again someone who was written to.
const WRITTEN: i64 = 180;

/// Days for which the code of a posted letter is good.
const ANSWERED_IN: i64 = 60;

/// What is to be done about a listing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Task {
    /// Call it.
    Call,
    /// Look at its own page: a crisis line is not kept busy, and a number may be wrong.
    Page,
    /// Write to it.
    Write,
    /// Nothing before this day.
    Later(Date),
}

/// What is to be done on a day, after these attempts, the oldest first. `may_call` says whether there is a number that may be called, and
/// `has_page` whether there is a page.
pub fn task(attempts: &[Attempt], may_call: bool, has_page: bool, today: Date) -> Task {
    let first = match (may_call, has_page) {
        (true, _) => Task::Call,
        (false, true) => Task::Page,
        (false, false) => Task::Write,
    };
    let Some(last) = attempts.last() else { return first };
    let day = day_in_ontario(last.at);
    let passed = today.days_since(day);
    match last.outcome {
        Outcome::Nobody => {
            let tries = attempts.iter().rev().take_while(|attempt| attempt.outcome == Outcome::Nobody).count();
            match working_days_after(day, BETWEEN) {
                _ if tries >= TRIES && passed < WRITTEN => Task::Write,
                next if today < next => Task::Later(next),
                _ => first,
            }
        }
        Outcome::WrongNumber if has_page => Task::Page,
        Outcome::WrongNumber => Task::Write,
        Outcome::Corrected | Outcome::NotListed if passed < DECIDED_IN => Task::Later(day.days_after(DECIDED_IN.unsigned_abs() as u32)),
        Outcome::Posted if passed < patience(attempts) => Task::Later(day.days_after(patience(attempts).unsigned_abs() as u32)),
        Outcome::AllTrue | Outcome::Corrected | Outcome::NotListed | Outcome::Posted => first,
    }
}

/// Days after a posted letter until something is done again: as long as its code is good, and longer for someone who does not answer calls.
fn patience(attempts: &[Attempt]) -> i64 {
    let unanswered = attempts.iter().rev().take_while(|attempt| attempt.outcome != Outcome::AllTrue);
    if unanswered.filter(|attempt| attempt.outcome == Outcome::Nobody).count() >= TRIES { WRITTEN } else { ANSWERED_IN }
}

/// The day that is so many working days after another.
fn working_days_after(day: Date, days: u32) -> Date {
    let mut next = day;
    let mut passed = 0;
    while passed < days {
        next = next.days_after(1);
        passed += u32::from(is_working_day(next));
    }
    next
}

/// True on a day from Monday to Friday that is no holiday.
pub fn is_working_day(day: Date) -> bool {
    let (year, month, of_month) = day.parts();
    NaiveDate::from_ymd_opt(year, month, of_month)
        .is_some_and(|date| !matches!(date.weekday(), Weekday::Sat | Weekday::Sun) && !is_holiday(date))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    /// Attempts at noon in Ontario.
    fn attempts(all: &[(&str, Outcome)]) -> Vec<Attempt> {
        let attempt = |(on, outcome): &(&str, Outcome)| Attempt {
            service: ServiceId::parse("a").unwrap(),
            person: PersonId("p".to_owned()),
            outcome: *outcome,
            reached: String::new(),
            at: format!("{on}T17:00:00Z").parse::<chrono::DateTime<chrono::Utc>>().unwrap().into(),
        };
        all.iter().map(attempt).collect()
    }

    #[test]
    fn someone_who_does_not_answer_is_called_three_times_and_then_written_to() {
        use Outcome::Nobody;
        let friday = [("2026-11-27", Nobody)];
        for (tries, today, expected) in [
            // Not before two working days: Friday, then Tuesday.
            (&friday[..], "2026-11-27", Task::Later(day("2026-12-01"))),
            (&friday, "2026-11-30", Task::Later(day("2026-12-01"))),
            (&friday, "2026-12-01", Task::Call),
            // Christmas and Boxing Day are no working days.
            (&[("2026-12-23", Nobody)], "2026-12-27", Task::Later(day("2026-12-28"))),
            (&[("2026-11-27", Nobody), ("2026-12-01", Nobody)], "2026-12-03", Task::Call),
            (&[("2026-11-27", Nobody), ("2026-12-01", Nobody), ("2026-12-03", Nobody)], "2026-12-03", Task::Write),
            (&[("2026-11-27", Nobody), ("2026-12-01", Nobody), ("2026-12-03", Nobody)], "2027-05-31", Task::Write),
            (&[("2026-11-27", Nobody), ("2026-12-01", Nobody), ("2026-12-03", Nobody)], "2027-06-01", Task::Call),
            // Someone answered in between: it begins anew.
            (
                &[("2026-11-20", Nobody), ("2026-11-24", Nobody), ("2026-11-26", Outcome::AllTrue), ("2026-12-01", Nobody)],
                "2026-12-03",
                Task::Call,
            ),
        ] {
            assert_eq!(task(&attempts(tries), true, true, day(today)), expected, "{tries:?} on {today}");
        }
    }

    #[test]
    fn a_wrong_number_is_not_called_again_and_what_is_being_decided_is_left_alone() {
        let of = |outcome| attempts(&[("2026-11-27", outcome)]);
        let today = day("2026-12-10");
        assert_eq!(task(&of(Outcome::WrongNumber), true, true, today), Task::Page);
        assert_eq!(task(&of(Outcome::WrongNumber), true, false, today), Task::Write);
        for outcome in [Outcome::Corrected, Outcome::NotListed] {
            assert_eq!(task(&of(outcome), true, true, today), Task::Later(day("2026-12-27")));
            assert_eq!(task(&of(outcome), true, true, day("2026-12-27")), Task::Call);
        }
        assert_eq!(task(&of(Outcome::AllTrue), true, true, today), Task::Call);
    }

    #[test]
    fn after_a_letter_we_wait_for_its_code_and_longer_for_someone_who_never_answers() {
        use Outcome::{AllTrue, Nobody, Posted};
        let posted = ("2026-12-04", Posted);
        let thrice = [("2026-11-27", Nobody), ("2026-12-01", Nobody), ("2026-12-03", Nobody), posted];
        let answered = [thrice[0], thrice[1], thrice[2], ("2026-12-03", AllTrue), posted];
        for (attempts_so_far, today, expected) in [
            (&[posted][..], "2026-12-04", Task::Later(day("2027-02-02"))),
            (&[posted], "2027-02-01", Task::Later(day("2027-02-02"))),
            (&[posted], "2027-02-02", Task::Call),
            (&thrice, "2027-02-02", Task::Later(day("2027-06-02"))),
            (&thrice, "2027-06-02", Task::Call),
            (&answered, "2027-02-02", Task::Call),
        ] {
            assert_eq!(task(&attempts(attempts_so_far), true, true, day(today)), expected, "{attempts_so_far:?} on {today}");
        }
    }

    #[test]
    fn a_line_that_may_not_be_called_is_looked_up_on_its_page() {
        assert_eq!(task(&[], false, true, day("2026-12-01")), Task::Page);
        assert_eq!(task(&[], false, false, day("2026-12-01")), Task::Write);
    }
}
