//! Whom to call, as a list of numbers.

use leptos::prelude::*;

use crate::{
    i18n::catalog::Words,
    islands::fragment::{Fragment, IntoFragment},
};

use super::super::printed::{line::Line, pack::Reason};

/// Reasons with their numbers, on paper.
pub(super) fn list(words: Words<'_>, reasons: &[Reason]) -> Fragment {
    let rows = reasons
        .iter()
        .map(|(reason, lines)| {
            let lines = lines.iter().cloned().map(line).collect_view();
            view! { <li><span>{words.text(reason)}</span> <div>{lines}</div></li> }
        })
        .collect_view();
    view! { <ul class="calls reasons">{rows}</ul> }.into_fragment()
}

/// Lines alone, on paper.
pub(super) fn lines(lines: &[Line]) -> Fragment {
    let rows = lines.iter().cloned().map(|found| view! { <li>{line(found)}</li> }).collect_view();
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
