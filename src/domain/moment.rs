//! A moment, to the minute: what “now” is to everything that asks whether a door is open.

use chrono::{DateTime, NaiveDateTime, TimeZone as _, Utc};

/// Whole minutes since 1970 began, in universal time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment(i64);

impl Moment {
    /// The minute that holds this second since 1970 began.
    pub const fn of_seconds(seconds: i64) -> Self {
        Self(seconds.div_euclid(60))
    }

    /// Its first second since 1970 began.
    pub const fn seconds(self) -> i64 {
        self.0.saturating_mul(60)
    }

    /// The moment this many minutes later.
    pub const fn plus_minutes(self, minutes: i64) -> Self {
        Self(self.0.saturating_add(minutes))
    }

    /// What a clock shows that is this many minutes ahead of universal time. Years that a calendar does not have become 1970.
    pub fn shown(self, minutes_ahead: i64) -> NaiveDateTime {
        let seconds = self.0.saturating_add(minutes_ahead).saturating_mul(60);
        DateTime::from_timestamp(seconds, 0).unwrap_or_default().naive_utc()
    }
}

impl From<DateTime<Utc>> for Moment {
    fn from(time: DateTime<Utc>) -> Self {
        Self::of_seconds(time.timestamp())
    }
}

impl From<NaiveDateTime> for Moment {
    /// The moment of a time that is given in universal time.
    fn from(universal: NaiveDateTime) -> Self {
        Utc.from_utc_datetime(&universal).into()
    }
}
