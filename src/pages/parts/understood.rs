//! What the finder understood of a table of hours, in words: for the people who typed it, so that they can say no.

use crate::{
    domain::{
        hours::OpeningHours,
        opening::{DAY, Opening, Span, SpanKind},
        time_zone::{HoursZone, TimeZone},
    },
    finder::hours_reader,
    i18n::catalog::Words,
};

use super::week::{by_spans, span, which};

/// Every day of the week with its hours, and the public holidays: “Monday to Friday: 9 am to 5 pm · Saturday and Sunday: closed”. `None`
/// for a text that cannot be read.
pub fn hours(words: Words<'_>, table: &str) -> Option<String> {
    let table = OpeningHours::parse(table).ok()?;
    // The words name no clock, so that any does.
    let week = match hours_reader::read(table.as_str(), HoursZone::One(TimeZone::Eastern)) {
        Opening::Always => return Some(words.text("hours-always")),
        Opening::NotKnown => return None,
        Opening::Week(week) => week,
    };
    let part =
        |days: String, spans: &[Span]| words.with("hours-understood", [("days", days.into()), ("times", times(words, spans).into())]);
    let mut said: Vec<String> = by_spans(&week.days).into_iter().map(|(spans, days)| part(which(words, &days), spans)).collect();
    if let Some(holidays) = &week.holidays {
        said.extend(by_spans(holidays).into_iter().map(|(spans, days)| {
            // A holiday rule of most tables is the same whatever the day.
            let all = words.text("hours-holidays");
            let days = if days.len() == 7 { all } else { words.with("hours-holidays-on", [("days", which(words, &days).into())]) };
            part(days, spans)
        }));
    }
    Some(said.join(" · "))
}

fn times(words: Words<'_>, spans: &[Span]) -> String {
    let said = spans.iter().map(|one| {
        let times = if (one.from, one.to) == (0, DAY) { words.text("hours-all-day") } else { span(words, *one) };
        match one.kind {
            SpanKind::Open => times,
            SpanKind::ByAppointment => words.with("hours-appointment", [("times", times.into())]),
            SpanKind::NotKnown => words.with("hours-unknown", [("times", times.into())]),
        }
    });
    let said: Vec<String> = said.collect();
    if said.is_empty() { words.text("hours-closed") } else { words.list(&said) }
}
