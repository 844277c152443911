//! Whom to call, as a list of numbers.

use leptos::prelude::*;

use crate::{
    domain::census_division::CensusDivision,
    i18n::catalog::Words,
    islands::fragment::{Fragment, IntoFragment},
};

use super::super::{
    parts::lines::{EMERGENCY, HOTLINE, KIDS},
    posters::numbers::{self, Line},
    site::Context,
};

/// The association that knows which society covers an address.
const FIND_SOCIETY: &str = "childrens-aid-ontario";

/// Most societies of one area: four in Toronto.
const SOCIETIES: usize = 5;

/// Why someone calls, and the lines for it.
pub(super) type Reason = (&'static str, Vec<Line>);

/// Whom a teacher calls, in the order of need.
pub(super) fn at_school(context: &Context<'_>, words: Words<'_>, division: Option<CensusDivision>) -> Vec<Reason> {
    let snapshot = context.snapshot;
    let of = |id: &str| numbers::at_work(snapshot, words, id).into_iter().collect::<Vec<_>>();
    let societies = division.map(|division| numbers::societies(snapshot, words, division, SOCIETIES)).unwrap_or_default();
    let society = if societies.is_empty() { ("pack-call-find-society", of(FIND_SOCIETY)) } else { ("pack-call-society", societies) };
    let reasons = [("pack-call-danger", of(EMERGENCY)), society, ("pack-call-think", of(HOTLINE)), ("pack-call-student", of(KIDS))];
    reasons.into_iter().filter(|(_, lines)| !lines.is_empty()).collect()
}

/// Reasons with their numbers, on paper.
pub(super) fn list(words: Words<'_>, reasons: Vec<Reason>) -> Fragment {
    let rows = reasons
        .into_iter()
        .map(|(reason, lines)| {
            let lines = lines.into_iter().map(line).collect_view();
            view! { <li><span>{words.text(reason)}</span> <div>{lines}</div></li> }
        })
        .collect_view();
    view! { <ul class="calls reasons">{rows}</ul> }.into_fragment()
}

/// Lines alone, on paper.
pub(super) fn lines(lines: Vec<Line>) -> Fragment {
    let rows = lines.into_iter().map(|found| view! { <li>{line(found)}</li> }).collect_view();
    view! { <ul class="calls">{rows}</ul> }.into_fragment()
}

fn line(line: Line) -> Fragment {
    view! {
        <p>
            {line.lead.map(|lead| view! { {lead} " " })}
            <b class="call">{line.number}</b>
            {line.extension.map(|extension| view! { " " {extension} })}
            {line.other.map(|other| view! { " " <b>{other}</b> })}
            {line.name.map(|name| view! { " " <span lang=name.lang translate="no">{name.text}</span> })}
            {(!line.about.is_empty()).then(|| view! { " · " {line.about} })}
        </p>
    }
    .into_fragment()
}
