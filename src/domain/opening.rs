//! Whether someone answers at a moment: the one function that badge, filter, order and print ask.
//!
//! Hours are kept as a small table of one week by the clock on the wall, made from OpenStreetMap's `opening_hours` once a publication
//! (finder/hours_reader). It holds no date, so the device's copy may be kept for ever.

use std::sync::Arc;

use chrono::{Datelike, Days, NaiveDate, NaiveDateTime, Timelike, Weekday};
use serde::{Deserialize, Serialize};

use super::{
    answer::Answer,
    holiday::is_holiday,
    moment::Moment,
    time_zone::{HoursZone, TimeZone},
};

/// Minutes of a day.
pub const DAY: u16 = 24 * 60;

/// How many days are looked ahead for the next opening.
const AHEAD: u64 = 8;

/// When a service answers.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Opening {
    /// Day and night, every day.
    Always,
    /// By a week's table. Many services have the same one.
    Week(#[serde(with = "shared")] Arc<Week>),
    /// Not stated, or stated in words that cannot be read for certain.
    #[default]
    NotKnown,
}

/// A shared week is written as a week.
mod shared {
    use std::sync::Arc;

    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    use super::Week;

    pub(super) fn serialize<S: Serializer>(week: &Arc<Week>, serializer: S) -> Result<S::Ok, S::Error> {
        week.as_ref().serialize(serializer)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Arc<Week>, D::Error> {
        Week::deserialize(deserializer).map(Arc::new)
    }
}

/// The hours of a week.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Week {
    /// Monday to Sunday, when it is no public holiday.
    pub days: [Vec<Span>; 7],
    /// Monday to Sunday, when it is a public holiday; `None` when the hours do not speak of holidays.
    pub holidays: Option<[Vec<Span>; 7]>,
    /// By which clock.
    pub zone: HoursZone,
}

/// A span of one day, which may run on into the next.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Span {
    /// Minutes after the day began.
    pub from: u16,
    /// Minutes after the day began, not included; at most two days.
    pub to: u16,
    /// What can be expected.
    pub kind: SpanKind,
}

/// What can be expected in a span.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum SpanKind {
    /// Someone answers.
    Open,
    /// People with an appointment are received.
    ByAppointment,
    /// The source says that it is not known.
    NotKnown,
}

/// What can be said at one moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Open, as at every moment.
    Always,
    /// Open now; until when, if that is within a day.
    Open(Option<Turn>),
    /// Closed now; when it opens next, if that is within a week.
    Closed(Option<Turn>),
    /// By appointment.
    ByAppointment,
    /// A public holiday of which the hours do not speak.
    Holiday,
    /// Not known.
    NotKnown,
}

/// When a state ends, by the clock on the wall.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Turn {
    /// Which day.
    pub day: TurnDay,
    /// Minutes after that day began.
    pub minute: u16,
    /// By which clock.
    pub zone: TimeZone,
}

/// A day, as one says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TurnDay {
    /// Today.
    Today,
    /// Tomorrow.
    Tomorrow,
    /// One of the days after: 0 for Monday.
    Weekday(u8),
}

impl Opening {
    /// What can be said at a moment.
    pub fn at(&self, now: Moment) -> State {
        match self {
            Self::Always => State::Always,
            Self::NotKnown => State::NotKnown,
            Self::Week(week) => match week.zone {
                HoursZone::One(zone) => week.at(zone, zone.local(now)),
                // Two clocks may be meant: only what both say is said, and no time of day.
                HoursZone::NotStated => {
                    let [east, west] = [TimeZone::Eastern, TimeZone::Central].map(|zone| week.at(zone, zone.local(now)));
                    match (east, west) {
                        (State::Open(_), State::Open(_)) => State::Open(None),
                        (State::Closed(_), State::Closed(_)) => State::Closed(None),
                        (east, west) if east == west => east,
                        _ => State::NotKnown,
                    }
                }
            },
        }
    }

    /// Whether someone answers at a moment. Without a moment only “day and night” is certain.
    pub fn answers(&self, now: Option<Moment>) -> Answer {
        match (self, now) {
            (Self::Always, _) => Answer::Yes,
            (_, None) => Answer::NotStated,
            (_, Some(now)) => match self.at(now) {
                State::Always | State::Open(_) => Answer::Yes,
                State::Closed(_) => Answer::No,
                // Without an appointment no one can count on being seen.
                State::ByAppointment => Answer::No,
                State::Holiday | State::NotKnown => Answer::NotStated,
            },
        }
    }

    /// Whether someone answers day and night.
    pub fn answers_always(&self) -> Answer {
        match self {
            Self::Always => Answer::Yes,
            Self::Week(week) if week.days.iter().flatten().any(|span| span.kind == SpanKind::NotKnown) => Answer::NotStated,
            Self::Week(_) => Answer::No,
            Self::NotKnown => Answer::NotStated,
        }
    }

    /// By which clock its hours are meant; `None` when that does not matter.
    pub fn zone(&self) -> Option<HoursZone> {
        match self {
            Self::Week(week) => Some(week.zone),
            Self::Always | Self::NotKnown => None,
        }
    }
}

/// A day's hours.
enum Hours<'a> {
    Stated(&'a [Span]),
    /// A public holiday of which nothing is said, on a day that has hours otherwise.
    SilentHoliday,
}

impl Week {
    fn hours(&self, date: NaiveDate) -> Hours<'_> {
        // Seven days, so the position exists.
        let weekday = date.weekday().days_since(Weekday::Mon) as usize;
        let usual = self.days[weekday].as_slice();
        match &self.holidays {
            _ if !is_holiday(date) => Hours::Stated(usual),
            Some(holidays) => Hours::Stated(&holidays[weekday]),
            None if usual.is_empty() => Hours::Stated(usual),
            None => Hours::SilentHoliday,
        }
    }

    /// The spans that begin on a day, of those days whose hours are known.
    fn spans(&self, date: Option<NaiveDate>) -> &[Span] {
        match date.map(|date| self.hours(date)) {
            Some(Hours::Stated(spans)) => spans,
            Some(Hours::SilentHoliday) | None => &[],
        }
    }

    /// The span that holds a minute of a day, with the day's minute at which it ends. Spans of the day before may run into it.
    fn span_at(&self, date: NaiveDate, minute: u16) -> Option<(SpanKind, u16)> {
        let holding = |spans: &[Span], minute: u16| {
            let span = spans.iter().find(|span| span.from <= minute && minute < span.to)?;
            Some((span.kind, span.to))
        };
        holding(self.spans(Some(date)), minute).or_else(|| {
            let (kind, to) = holding(self.spans(date.pred_opt()), minute + DAY)?;
            Some((kind, to - DAY))
        })
    }

    fn at(&self, zone: TimeZone, local: NaiveDateTime) -> State {
        let date = local.date();
        let minute = u16::try_from(local.hour() * 60 + local.minute()).unwrap_or_default();
        match self.span_at(date, minute) {
            Some((SpanKind::Open, to)) => State::Open(self.end(zone, date, minute, to)),
            Some((SpanKind::ByAppointment, _)) => State::ByAppointment,
            Some((SpanKind::NotKnown, _)) => State::NotKnown,
            None if matches!(self.hours(date), Hours::SilentHoliday) => State::Holiday,
            None => State::Closed(self.next(zone, date, minute)),
        }
    }

    /// When an open span ends, following those that begin where it ends; `None` when that is more than a day away.
    fn end(&self, zone: TimeZone, today: NaiveDate, minute: u16, first: u16) -> Option<Turn> {
        let mut to = first;
        loop {
            if to >= minute + DAY {
                return None;
            }
            let date = today.checked_add_days(Days::new(u64::from(to / DAY)))?;
            match self.span_at(date, to % DAY) {
                Some((SpanKind::Open, end)) => to = (to / DAY) * DAY + end,
                _ => break,
            }
        }
        // Midnight belongs to the evening before it.
        let day = if to <= DAY { TurnDay::Today } else { TurnDay::Tomorrow };
        Some(Turn { day, minute: to % DAY, zone })
    }

    /// The next opening that is certain.
    fn next(&self, zone: TimeZone, today: NaiveDate, minute: u16) -> Option<Turn> {
        (0..AHEAD).find_map(|ahead| {
            let date = today.checked_add_days(Days::new(ahead))?;
            let opens = self.spans(Some(date)).iter().filter(|span| span.kind == SpanKind::Open && span.from < DAY);
            let from = opens.map(|span| span.from).filter(|from| ahead > 0 || *from > minute).min()?;
            let day = match ahead {
                0 => TurnDay::Today,
                1 => TurnDay::Tomorrow,
                _ => TurnDay::Weekday(u8::try_from(date.weekday().days_since(Weekday::Mon)).unwrap_or_default()),
            };
            Some(Turn { day, minute: from, zone })
        })
    }
}
