//! From OpenStreetMap's `opening_hours` to a week's table.
//!
//! What people type is written in that syntax by `domain::hours`; the grammar of it is the library's (`opening-hours-syntax`). What is
//! kept is what a weekly table can hold: days of the week, public holidays, times of day. Seasons, weeks of a month, school holidays and
//! sunsets are read and then called “not known”: a wrong
//! “open now” costs someone a walk through the night, “they do not say” costs a telephone call.

use std::sync::Arc;

use opening_hours_syntax::{
    ExtendedTime, RuleKind, parse,
    rules::{
        OpeningHoursExpression, RuleOperator, RuleSequence,
        day::{HolidayKind, WeekDayRange, Weekday},
        time::{Time, TimeSpan},
    },
};

use crate::domain::{
    hours::OpeningHours,
    opening::{DAY, Opening, Span, SpanKind, Week},
    time_zone::HoursZone,
};

/// How a comment says that one needs an appointment.
const APPOINTMENT: [&str; 3] = ["appointment", "rendez-vous", "rdv"];

const WEEK: [Weekday; 7] = [Weekday::Mon, Weekday::Tue, Weekday::Wed, Weekday::Thu, Weekday::Fri, Weekday::Sat, Weekday::Sun];

/// Reads hours; what cannot be read for certain is not known.
pub fn read(text: &str, zone: HoursZone) -> Opening {
    let table = OpeningHours::parse(text).ok();
    table.and_then(|table| parse(table.as_str()).ok()).and_then(|hours| week(&hours, zone)).unwrap_or_default()
}

/// What a rule says of the days and times of a week.
struct Rule {
    days: Vec<WeekDayRange>,
    spans: Vec<Span>,
    kind: RuleKind,
    operator: RuleOperator,
}

/// The table, if one week can say it all.
fn week(hours: &OpeningHoursExpression, zone: HoursZone) -> Option<Opening> {
    let rules: Vec<Rule> = hours.rules.iter().map(Rule::of).collect::<Option<_>>()?;
    let speaks_of_holidays = rules.iter().any(|rule| rule.days.iter().any(is_holiday));
    let days = |holiday: bool| WEEK.map(|day| spans_of(&rules, day, holiday));
    let (days, holidays) = (days(false), speaks_of_holidays.then(|| days(true)));
    let whole = |days: &[Vec<Span>; 7]| days.iter().all(|spans| *spans == [Span { from: 0, to: DAY, kind: SpanKind::Open }]);
    if rules.is_empty() {
        return None;
    }
    if whole(&days) && holidays.as_ref().is_none_or(whole) {
        return Some(Opening::Always);
    }
    Some(Opening::Week(Arc::new(Week { days, holidays, zone })))
}

const fn is_holiday(day: &WeekDayRange) -> bool {
    matches!(day, WeekDayRange::Holiday { .. })
}

impl Rule {
    fn of(rule: &RuleSequence) -> Option<Self> {
        let days = &rule.day_selector;
        let weekly = days.year.is_empty() && days.monthday.is_empty() && days.week.is_empty();
        let plain = |day: &WeekDayRange| match day {
            WeekDayRange::Fixed { offset, nth_from_start, nth_from_end, .. } => {
                *offset == 0 && nth_from_start.iter().chain(nth_from_end).all(|chosen| *chosen)
            }
            WeekDayRange::Holiday { kind, offset } => *offset == 0 && *kind == HolidayKind::Public,
        };
        let comment = rule.comment.to_lowercase();
        let kind = match rule.kind {
            RuleKind::Closed | RuleKind::Open | RuleKind::Unknown if !weekly || !days.weekday.iter().all(plain) => return None,
            RuleKind::Closed => SpanKind::NotKnown,
            _ if APPOINTMENT.iter().any(|word| comment.contains(word)) => SpanKind::ByAppointment,
            RuleKind::Open => SpanKind::Open,
            RuleKind::Unknown => SpanKind::NotKnown,
        };
        let spans = rule.time_selector.spans.iter().map(|span| span_of(span, kind)).collect::<Option<Vec<_>>>()?;
        Some(Self { days: days.weekday.clone(), spans, kind: rule.kind, operator: rule.operator })
    }

    fn applies(&self, day: Weekday, holiday: bool) -> bool {
        self.days.is_empty()
            || self.days.iter().any(|chosen| match chosen {
                WeekDayRange::Holiday { .. } => holiday,
                WeekDayRange::Fixed { range, .. } => {
                    let place = |day: &Weekday| day.days_since(Weekday::Mon);
                    let (first, last, day) = (place(range.start()), place(range.end()), place(&day));
                    // `Sa-Mo` runs over the end of the week.
                    if first <= last { (first..=last).contains(&day) } else { day >= first || day <= last }
                }
            })
    }
}

/// The spans that begin on a day: rules in their order, as the specification reads them.
fn spans_of(rules: &[Rule], day: Weekday, holiday: bool) -> Vec<Span> {
    let mut spans: Vec<Span> = Vec::new();
    for rule in rules.iter().filter(|rule| rule.applies(day, holiday)) {
        match (rule.kind, rule.operator) {
            (RuleKind::Closed, RuleOperator::Normal | RuleOperator::Additional) => {
                // `PH off` closes the day, and what runs on from its evening; `12:00-13:00 off` only the hour.
                let whole = rule.spans.iter().any(|span| (span.from, span.to) == (0, DAY));
                if whole {
                    spans.clear();
                } else {
                    spans = rule.spans.iter().fold(spans, |spans, closed| spans.iter().flat_map(|span| cut(*span, *closed)).collect());
                }
            }
            (RuleKind::Closed, RuleOperator::Fallback) => {}
            (_, RuleOperator::Normal) => spans.clone_from(&rule.spans),
            (_, RuleOperator::Additional) => spans.extend(&rule.spans),
            (_, RuleOperator::Fallback) => {
                if spans.is_empty() {
                    spans.clone_from(&rule.spans);
                }
            }
        }
    }
    spans
}

/// What is left of a span when another is taken out of it.
fn cut(span: Span, closed: Span) -> impl Iterator<Item = Span> {
    let before = Span { to: span.to.min(closed.from), ..span };
    let after = Span { from: span.from.max(closed.to), ..span };
    [before, after].into_iter().filter(|part| part.from < part.to)
}

fn span_of(span: &TimeSpan, kind: SpanKind) -> Option<Span> {
    let minutes = |time: Time| match time {
        Time::Fixed(time) => Some(minutes(time)),
        Time::Variable(_) => None,
    };
    let (from, to) = (minutes(span.range.start)?, minutes(span.range.end)?);
    // `18:00-02:00` ends on the next day.
    let to = if from < to { to } else { to + DAY };
    (!span.open_end && span.repeats.is_none() && to <= 2 * DAY).then_some(Span { from, to, kind })
}

fn minutes(time: ExtendedTime) -> u16 {
    u16::from(time.hour()) * 60 + u16::from(time.minute())
}

#[cfg(test)]
mod tests;
