//! Ontario's nine public holidays (Employment Standards Act, 2000, S.O. 2000, c. 41, s. 1 “public holiday” and O. Reg. 285/01:
//! the eight of the Act and Family Day).

use chrono::{Datelike, Days, NaiveDate, Weekday};

/// True on a public holiday in Ontario. Days given instead of one that falls on a weekend are each employer's choice and are not
/// public holidays.
pub fn is_holiday(date: NaiveDate) -> bool {
    let (month, day, weekday) = (date.month(), date.day(), date.weekday());
    match (month, day) {
        // New Year's Day, Canada Day, Christmas Day, Boxing Day.
        (1 | 7, 1) | (12, 25 | 26) => true,
        // Family Day: the third Monday in February, since 2008.
        (2, 15..=21) => weekday == Weekday::Mon,
        // Victoria Day: the Monday before 25 May.
        (5, 18..=24) => weekday == Weekday::Mon,
        // Labour Day: the first Monday in September.
        (9, 1..=7) => weekday == Weekday::Mon,
        // Thanksgiving: the second Monday in October.
        (10, 8..=14) => weekday == Weekday::Mon,
        (3 | 4, _) => easter(date.year()).and_then(|sunday| sunday.checked_sub_days(Days::new(2))) == Some(date),
        _ => false,
    }
}

/// Easter Sunday in the Gregorian calendar (Meeus, Jones and Butcher).
fn easter(year: i32) -> Option<NaiveDate> {
    let (a, b, c) = (year.rem_euclid(19), year.div_euclid(100), year.rem_euclid(100));
    let (d, e, f) = (b / 4, b % 4, (b + 8) / 25);
    let g = (b - f + 1) / 3;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 22 * l) / 451;
    let sum = h + l - 7 * m + 114;
    NaiveDate::from_ymd_opt(year, u32::try_from(sum / 31).ok()?, u32::try_from(sum % 31 + 1).ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn holidays(year: i32) -> Vec<String> {
        let first = NaiveDate::from_ymd_opt(year, 1, 1).unwrap();
        first.iter_days().take_while(|date| date.year() == year).filter(|date| is_holiday(*date)).map(|date| date.to_string()).collect()
    }

    #[test]
    fn there_are_nine_a_year() {
        assert_eq!(
            holidays(2026),
            ["2026-01-01", "2026-02-16", "2026-04-03", "2026-05-18", "2026-07-01", "2026-09-07", "2026-10-12", "2026-12-25", "2026-12-26"]
        );
        assert_eq!(holidays(2027)[..5], ["2027-01-01", "2027-02-15", "2027-03-26", "2027-05-24", "2027-07-01"]);
        assert!((2008..2100).all(|year| holidays(year).len() == 9));
    }

    #[test]
    fn good_friday_follows_the_moon() {
        for date in ["2024-03-29", "2025-04-18", "2028-04-14", "2035-03-23", "2038-04-23"] {
            assert!(is_holiday(date.parse().unwrap()), "{date}");
        }
    }
}
