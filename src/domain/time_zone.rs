//! Ontario's two times, without a database of time zones: the browser has to know them too.
//!
//! Daylight time runs from the second Sunday in March to the first Sunday in November, at 2 o'clock (Time Act, R.S.O. 1990, c. T.9).
//! The Act's line between Eastern and Central time is the meridian 90° west. It cuts the district of Thunder Bay, whose city and
//! towns along the lake are east of it; Kenora and Rainy River are west. We decide by census division, and pages say which
//! time was taken. (Atikokan, Pickle Lake and some others keep Eastern Standard Time all year; no listing of ours is theirs alone.)

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, Weekday};
use serde::{Deserialize, Serialize};

use super::{date::Date, moment::Moment, service_area::ServiceArea};

/// The census divisions on Central time: Rainy River and Kenora.
const CENTRAL: [u16; 2] = [3559, 3560];

/// One of Ontario's times.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum TimeZone {
    /// As in Toronto and Thunder Bay.
    Eastern,
    /// As in Kenora and Fort Frances.
    Central,
}

/// By which clock a listing's hours are meant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum HoursZone {
    /// By this one.
    One(TimeZone),
    /// It serves divisions on both sides and does not say.
    NotStated,
}

/// The day of a moment, as readers and editors are told it: by the clock of most of Ontario.
pub fn day_in_ontario(moment: Moment) -> Date {
    TimeZone::Eastern.local(moment).date().into()
}

/// The first moment of a day in Ontario: four or five hours after it begins in universal time.
pub fn begin_in_ontario(day: Date) -> Option<Moment> {
    let (year, month, date) = day.parts();
    let midnight = NaiveDate::from_ymd_opt(year, month, date)?.and_hms_opt(0, 0, 0)?;
    [4, 5].into_iter().map(|hours| Moment::from(midnight).plus_minutes(hours * 60)).find(|moment| day_in_ontario(*moment) == day)
}

/// The moment of a day, or of a day and a time, as people write it for Ontario: `2026-11-30` or `2026-11-30 23:50`.
pub fn moment_in_ontario(typed: &str) -> Option<Moment> {
    let (day, time) = typed.trim().split_once([' ', 'T']).unwrap_or((typed.trim(), "00:00"));
    let begins = begin_in_ontario(day.parse().ok()?)?;
    let (hours, minutes) = time.trim().split_once(':')?;
    let (hours, minutes): (i64, i64) = (hours.parse().ok()?, minutes.parse().ok()?);
    ((0..24).contains(&hours) && (0..60).contains(&minutes)).then(|| begins.plus_minutes(hours * 60 + minutes))
}

impl TimeZone {
    /// Minutes ahead of universal time without daylight time: negative.
    const fn standard(self) -> i64 {
        match self {
            Self::Eastern => -5 * 60,
            Self::Central => -6 * 60,
        }
    }

    /// What a clock on the wall shows.
    pub fn local(self, moment: Moment) -> NaiveDateTime {
        let standard = moment.shown(self.standard());
        // Daylight time begins at 2 standard time and ends at 2 daylight time, which is 1 standard time.
        let turn = |month, sundays: u64, hour| {
            let first = NaiveDate::from_ymd_opt(standard.year(), month, 1)?;
            let to_sunday = u64::from((7 - first.weekday().days_since(Weekday::Sun)) % 7);
            first.checked_add_days(Days::new(to_sunday + 7 * (sundays - 1)))?.and_hms_opt(hour, 0, 0)
        };
        let daylight = turn(3, 2, 2).is_some_and(|begins| begins <= standard) && turn(11, 1, 1).is_some_and(|ends| standard < ends);
        if daylight { moment.shown(self.standard() + 60) } else { standard }
    }

    /// The time of an area: Central only where all of it is.
    pub fn of(area: &ServiceArea) -> HoursZone {
        let central = |code: u16| CENTRAL.contains(&code);
        match area {
            // What is offered to all of Ontario or Canada is read as the time of most of Ontario; pages say so.
            ServiceArea::Canada | ServiceArea::Province(_) => HoursZone::One(Self::Eastern),
            ServiceArea::Divisions(divisions) => match divisions.iter().filter(|division| central(division.code())).count() {
                0 => HoursZone::One(Self::Eastern),
                n if n == divisions.len() => HoursZone::One(Self::Central),
                _ => HoursZone::NotStated,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, TimeZone as _, Utc};

    use super::*;
    use crate::domain::census_division::CensusDivision;

    #[test]
    fn clocks_show_what_the_worlds_time_zone_database_says() {
        // Every half hour of twenty years, against the database itself.
        let start: DateTime<Utc> = "2020-01-01T00:00:00Z".parse().unwrap();
        for half_hour in 0..(20 * 366 * 48) {
            let time = start + chrono::Duration::minutes(half_hour * 30);
            let moment = Moment::from(time);
            let shown = |zone: chrono_tz::Tz| zone.from_utc_datetime(&time.naive_utc()).naive_local();
            assert_eq!(TimeZone::Eastern.local(moment), shown(chrono_tz::America::Toronto), "{time}");
            assert_eq!(TimeZone::Central.local(moment), shown(chrono_tz::America::Winnipeg), "{time}");
        }
        // The north-west keeps Winnipeg's time.
        let july = "2026-07-01T12:00:00Z".parse::<DateTime<Utc>>().unwrap().naive_utc();
        let shown = |zone: chrono_tz::Tz| zone.from_utc_datetime(&july).naive_local();
        assert_eq!(shown(chrono_tz::America::Rainy_River), shown(chrono_tz::America::Winnipeg));
        assert_eq!(shown(chrono_tz::America::Thunder_Bay), shown(chrono_tz::America::Toronto));
    }

    #[test]
    fn the_day_ends_at_midnight_in_ontario() {
        let day = |time: &str| day_in_ontario(time.parse::<DateTime<Utc>>().unwrap().into()).to_string();
        for (time, said) in [
            // 23:30 and 00:30 of a winter's night, and of a summer's.
            ("2026-11-24T04:30:00Z", "2026-11-23"),
            ("2026-11-24T05:30:00Z", "2026-11-24"),
            ("2026-07-02T03:30:00Z", "2026-07-01"),
            ("2026-07-02T04:30:00Z", "2026-07-02"),
            // The clocks change on 1 November 2026 and on 14 March 2027: 23:30 of the day before, of the day, and of the day after.
            ("2026-11-01T03:30:00Z", "2026-10-31"),
            ("2026-11-02T04:30:00Z", "2026-11-01"),
            ("2026-11-03T04:30:00Z", "2026-11-02"),
            ("2027-03-14T04:30:00Z", "2027-03-13"),
            ("2027-03-15T03:30:00Z", "2027-03-14"),
            ("2027-03-16T03:30:00Z", "2027-03-15"),
            // 00:30 of the days on which they change.
            ("2026-11-01T04:30:00Z", "2026-11-01"),
            ("2027-03-14T05:30:00Z", "2027-03-14"),
        ] {
            assert_eq!(day(time), said, "{time}");
        }
    }

    #[test]
    fn the_time_of_an_area_follows_its_divisions() {
        let divisions = |codes: &[u16]| {
            TimeZone::of(&ServiceArea::Divisions(codes.iter().map(|code| CensusDivision::from_code(*code).unwrap()).collect()))
        };
        for (codes, zone) in [
            (&[3520][..], HoursZone::One(TimeZone::Eastern)),
            (&[3558], HoursZone::One(TimeZone::Eastern)),
            (&[3559], HoursZone::One(TimeZone::Central)),
            (&[3559, 3560], HoursZone::One(TimeZone::Central)),
            (&[3556, 3558, 3560], HoursZone::NotStated),
        ] {
            assert_eq!(divisions(codes), zone, "{codes:?}");
        }
        assert_eq!(TimeZone::of(&ServiceArea::Canada), HoursZone::One(TimeZone::Eastern));
    }

    #[test]
    fn no_moment_is_too_far_away() {
        for seconds in [i64::MIN, i64::MAX, 0, -1] {
            let _ = TimeZone::Central.local(Moment::of_seconds(seconds));
        }
    }

    #[test]
    fn a_day_begins_at_midnight_in_ontario() {
        for (day, begins) in [("2026-07-01", "2026-07-01T04:00"), ("2026-12-01", "2026-12-01T05:00")] {
            let moment = begin_in_ontario(day.parse().unwrap()).unwrap();
            assert_eq!(moment.shown(0).format("%Y-%m-%dT%H:%M").to_string(), begins);
            assert_eq!(day_in_ontario(moment.plus_minutes(-1)), day.parse::<Date>().unwrap().days_before(1));
        }
    }

    #[test]
    fn a_moment_is_read_as_people_write_it() {
        for (typed, moment) in [
            ("2026-11-30", Some("2026-11-30T05:00")),
            (" 2026-11-30 23:50 ", Some("2026-12-01T04:50")),
            ("2026-07-01T09:05", Some("2026-07-01T13:05")),
            ("2026-11-30 24:00", None),
            ("2026-11-31", None),
            ("yesterday", None),
            ("", None),
        ] {
            let read = moment_in_ontario(typed).map(|moment| moment.shown(0).format("%Y-%m-%dT%H:%M").to_string());
            assert_eq!(read.as_deref(), moment, "{typed}");
        }
    }
}
