//! The hours of a week in words, from the table that badge and filter read too.

use crate::{
    domain::opening::{Opening, Span, SpanKind},
    i18n::catalog::Words,
    islands::opening::ClockWords,
};

/// The days of the week, from Monday, as the ends of message names.
const DAYS: [&str; 7] = ["mo", "tu", "we", "th", "fr", "sa", "su"];

/// The names of the days of the week, from Monday.
pub fn days(words: Words<'_>) -> [String; 7] {
    DAYS.map(|day| words.text(&format!("day-{day}")))
}

/// How a time of day is said.
pub fn clock(words: Words<'_>) -> ClockWords {
    ClockWords {
        locale: Some(words.locale()),
        am: words.with("time-am", [("time", "{time}".into())]),
        pm: words.with("time-pm", [("time", "{time}".into())]),
        noon: words.text("time-noon"),
        midnight: words.text("time-midnight"),
    }
}

/// When someone answers, day by day: “Open Monday to Friday, 9 am to 5 pm; Saturday, 10 am to noon”. `None` when nothing is known for
/// certain, or when some of it needs other words than these: by appointment, other hours on holidays.
pub fn week(words: Words<'_>, opening: &Opening) -> Option<String> {
    let week = match opening {
        Opening::Always => return Some(words.text("hours-always")),
        Opening::NotKnown => return None,
        Opening::Week(week) => week,
    };
    let is_plain = week.days.iter().flatten().all(|span| span.kind == SpanKind::Open);
    let holidays_differ = week.holidays.as_ref().is_some_and(|holidays| holidays.iter().any(|spans| !spans.is_empty()));
    if !is_plain || holidays_differ {
        return None;
    }
    let open = by_spans(&week.days).into_iter().filter(|(spans, _)| !spans.is_empty());
    let said = open.map(|(spans, days)| {
        let spans: Vec<String> = spans.iter().map(|span| self::span(words, *span)).collect();
        words.with("hours-part", [("days", which(words, &days).into()), ("times", words.list(&spans).into())])
    });
    let said = said.reduce(|first, then| words.with("hours-then", [("first", first.into()), ("then", then.into())]))?;
    Some(words.with("hours-open", [("when", said.into())]))
}

/// The days that have the same hours, in the order of the week; Monday is 0.
pub(super) fn by_spans(week: &[Vec<Span>; 7]) -> Vec<(&[Span], Vec<usize>)> {
    let mut parts: Vec<(&[Span], Vec<usize>)> = Vec::new();
    for (day, spans) in week.iter().enumerate() {
        match parts.iter_mut().find(|(other, _)| *other == spans.as_slice()) {
            Some((_, days)) => days.push(day),
            None => parts.push((spans, vec![day])),
        }
    }
    parts
}

/// “9 am to 5 pm”.
pub(super) fn span(words: Words<'_>, span: Span) -> String {
    let clock = clock(words);
    words.with("hours-span", [("from", clock.say(span.from).into()), ("to", clock.say(span.to).into())])
}

/// Days by name: a range where three or more follow each other.
pub(super) fn which(words: Words<'_>, days: &[usize]) -> String {
    let names = self::days(words);
    let name = |day: &usize| names.get(*day).cloned().unwrap_or_default();
    match days {
        [_, _, _, _, _, _, _] => words.text("hours-every-day"),
        [first, .., last] if days.len() > 2 && last - first + 1 == days.len() => {
            words.with("hours-days", [("first", name(first).into()), ("last", name(last).into())])
        }
        days => words.list(&days.iter().map(name).collect::<Vec<_>>()),
    }
}
