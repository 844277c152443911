//! Rules in OpenStreetMap's syntax.

use super::{
    grammar::{Days, Joint, Rule},
    meaning::Modifier,
};

const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

/// The table of rules.
pub(super) fn table(rules: &[Rule]) -> String {
    let mut table = String::new();
    for rule in rules {
        if !table.is_empty() {
            table.push_str(match rule.joint {
                Joint::Normal => "; ",
                Joint::Additional => ", ",
                Joint::Fallback => " || ",
            });
        }
        table.push_str(&written(rule));
    }
    table
}

fn written(rule: &Rule) -> String {
    // The syntax has holidays at an end only.
    let (holidays, week): (Vec<Days>, Vec<Days>) = rule.days.iter().partition(|days| **days == Days::Holidays);
    let days = week.into_iter().chain(holidays.into_iter().take(1)).map(days).collect::<Vec<_>>().join(",");
    let hours = match (rule.is_all_day, rule.days.is_empty()) {
        (true, true) => "24/7".to_owned(),
        (true, false) => "00:00-24:00".to_owned(),
        (false, _) => rule.spans.iter().map(|(from, to)| format!("{}-{}", time(*from), time(*to))).collect::<Vec<_>>().join(","),
    };
    let modifier = match rule.modifier {
        Some(Modifier::Closed) => "off",
        Some(Modifier::Unknown) => "unknown",
        Some(Modifier::Appointment) if rule.comment.is_none() => "\"by appointment\"",
        Some(Modifier::Appointment) | None => "",
    };
    let comment = rule.comment.as_ref().map(|comment| format!("\"{}\"", comment.trim_matches(is_quote).trim())).unwrap_or_default();
    let parts = [days, hours, modifier.to_owned(), comment];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

const fn is_quote(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '«' | '»' | ' ' | '\u{a0}')
}

fn days(days: Days) -> String {
    let name = |day: u8| DAYS.get(usize::from(day)).copied().unwrap_or_default();
    match days {
        Days::Holidays => "PH".to_owned(),
        Days::Week { first, last } if first == last => name(first).to_owned(),
        Days::Week { first, last } => format!("{}-{}", name(first), name(last)),
    }
}

fn time(minute: u16) -> String {
    format!("{:02}:{:02}", minute / 60, minute % 60)
}
