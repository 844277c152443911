//! What Ontario announced and what began, in the order of time: the line on the strategy page.

use leptos::prelude::*;

use crate::{
    domain::date::Date,
    i18n::catalog::Words,
    islands::fragment::{Fragment, IntoFragment},
};

/// When something happened, as exactly as its source says it.
#[derive(Clone, Copy)]
enum When {
    Day(i32, u32, u32),
    /// A month or a year, as a message.
    About(&'static str),
}

/// What happened, and the fact that says so.
struct Event {
    fact: &'static str,
    when: When,
    what: &'static str,
}

const fn event(fact: &'static str, when: When, what: &'static str) -> Event {
    Event { fact, when, what }
}

const EVENTS: [Event; 11] = [
    event("F165", When::Day(2020, 3, 6), "strategy-time-plan"),
    event("F145", When::Day(2020, 8, 31), "strategy-time-tools"),
    event("F051", When::Day(2021, 6, 3), "strategy-time-laws"),
    event("F133", When::Day(2021, 7, 29), "strategy-time-care"),
    event("F173", When::Day(2021, 12, 15), "strategy-time-forces"),
    event("F137", When::Day(2022, 1, 31), "strategy-time-schools"),
    event("F168", When::About("strategy-time-may-2024"), "strategy-time-review"),
    event("F167", When::About("strategy-time-2025"), "strategy-time-renewed"),
    event("F134", When::About("strategy-time-july-2025"), "strategy-time-kenora"),
    event("F052", When::Day(2026, 1, 1), "strategy-time-hotels"),
    event("F201", When::Day(2026, 2, 22), "strategy-time-statement"),
];

/// The line.
pub fn view(words: Words<'_>) -> Fragment {
    let items = EVENTS
        .iter()
        .map(|event| {
            let when = match event.when {
                When::Day(year, month, day) => Date::new(year, month, day).map(|date| words.date(date)).unwrap_or_default(),
                When::About(message) => words.text(message),
            };
            view! { <li data-fact=event.fact><b>{when}</b> <span>{words.text(event.what)}</span></li> }
        })
        .collect_view();
    view! { <ol class="timeline">{items}</ol> }.into_fragment()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::*;
    use crate::i18n::facts::Facts;

    #[test]
    fn every_event_rests_on_a_published_fact_of_its_year() {
        let facts = Facts::load(Path::new("data/facts/facts.json")).unwrap();
        for event in &EVENTS {
            let fact = facts.get(event.fact).unwrap_or_else(|| panic!("{}", event.fact));
            let stated = format!("{} {} {}", fact.claim, fact.figure.clone().unwrap_or_default(), fact.date.clone().unwrap_or_default());
            let year = match event.when {
                When::Day(year, ..) => year.to_string(),
                When::About(message) => message.rsplit('-').next().unwrap().to_owned(),
            };
            assert!(stated.contains(&year), "{}: {stated}", event.fact);
        }
    }

    #[test]
    fn events_are_in_the_order_of_time() {
        let years: Vec<String> = EVENTS
            .iter()
            .map(|event| match event.when {
                When::Day(year, month, day) => format!("{year}-{month:02}-{day:02}"),
                When::About("strategy-time-may-2024") => "2024-05".to_owned(),
                When::About("strategy-time-2025") => "2025".to_owned(),
                When::About(_) => "2025-07".to_owned(),
            })
            .collect();
        assert!(years.is_sorted(), "{years:?}");
    }
}
