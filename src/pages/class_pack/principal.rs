//! The principal’s page: the parts that boards publish of a protocol (F140), which of them this pack and this site serve, and what to
//! arrange before the lesson.

use leptos::prelude::*;

use crate::islands::fragment::{Fragment, IntoFragment};

use super::piece::{Printed, blank, head};

/// A part of a protocol, and what here serves it, if anything does.
const PARTS: [(&str, Option<&str>); 9] = [
    ("pack-principal-1", None),
    ("pack-principal-2", Some("pack-principal-2-here")),
    ("pack-principal-3", Some("pack-principal-3-here")),
    ("pack-principal-4", Some("pack-principal-4-here")),
    ("pack-principal-5", Some("pack-principal-5-here")),
    ("pack-principal-6", None),
    ("pack-principal-7", None),
    ("pack-principal-8", None),
    ("pack-principal-9", None),
];

const BEFORE: [&str; 6] = [
    "pack-principal-do-1",
    "pack-principal-do-2",
    "pack-principal-do-3",
    "pack-principal-do-4",
    "pack-principal-do-5",
    "pack-principal-do-6",
];

pub(super) fn view(printed: &Printed<'_>) -> Fragment {
    let words = printed.words;
    let rows = PARTS
        .iter()
        .map(|(part, here)| {
            view! { <tr><th scope="row">{words.text(part)}</th><td>{here.map_or_else(|| "–".to_owned(), |here| words.text(here))}</td><td><span class="box" aria-hidden="true"></span></td></tr> }
        })
        .collect_view();
    let before = BEFORE.iter().map(|line| blank(words.text(line))).collect_view();
    view! {
        {head(printed, "pack-head-principal", words.text("pack-principal-title"))}
        <p>{words.text("pack-principal-about")}</p>
        <table>
            <thead>
                <tr>
                    <th scope="col">{words.text("pack-principal-part")}</th>
                    <th scope="col">{words.text("pack-principal-here")}</th>
                    <th scope="col">{words.text("pack-principal-board")}</th>
                </tr>
            </thead>
            <tbody>{rows}</tbody>
        </table>
        <h3>{words.text("pack-principal-before")}</h3>
        {before}
    }
    .into_fragment()
}
