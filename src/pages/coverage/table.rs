//! The table of areas: a row each, which a phone shows as a card.

use leptos::prelude::*;

use crate::{
    finder::coverage::{Coverage, OfArea},
    islands::fragment::{Fragment, IntoFragment},
    urls::{Address, Page},
};

use super::{super::site::Context, by_name};

/// The columns of counts, in the order of [`crate::finder::coverage::Counts::columns`].
pub(super) const COLUMNS: [&str; 6] =
    ["coverage-listings", "coverage-column-confirmed", "coverage-under-16", "coverage-by-text", "coverage-in-french", "coverage-led"];

/// The table. Roles are written out: a phone shows rows as blocks, which would end what a table is for assistive technology.
pub(super) fn table(context: &Context<'_>, coverage: &Coverage) -> Fragment {
    let words = context.words();
    let heads = ["coverage-area"].into_iter().chain(COLUMNS).chain(["coverage-nothing"]);
    let heads = heads.map(|head| view! { <th role="columnheader" scope="col">{words.text(head)}</th> }).collect_view();
    let everywhere = row(context, "coverage-everywhere".to_owned(), words.text("coverage-everywhere"), None, &coverage.everywhere);
    let rows = by_name(context, coverage).into_iter().filter_map(|division| {
        let path = Address::Division(division).path(context.locale);
        let of = coverage.divisions.get(&division)?;
        Some(row(context, format!("area-{}", division.code()), division.name(context.locale).to_owned(), Some(path), of))
    });
    view! {
        <table class="coverage-table" role="table">
            <thead role="rowgroup"><tr role="row">{heads}</tr></thead>
            <tbody role="rowgroup">{everywhere} {rows.collect_view()}</tbody>
        </table>
    }
    .into_fragment()
}

fn row(context: &Context<'_>, id: String, name: String, path: Option<String>, of: &OfArea) -> Fragment {
    let words = context.words();
    let counts = of.all.columns().into_iter().zip(COLUMNS).map(|((_, n), label)| {
        view! { <td role="cell"><span class="label" aria-hidden="true">{words.text(label)}</span> <span>{n}</span></td> }
    });
    let missing: Vec<_> = of.missing().collect();
    let nothing = if missing.is_empty() {
        view! { <span>{words.text("coverage-all-kinds")}</span> }.into_fragment()
    } else {
        let kinds = missing.iter().map(|kind| view! { <li>{words.category(*kind)}</li> }).collect_view();
        view! {
            <details>
                <summary>{words.with("coverage-missing", [("n", missing.len().into())])} <span class="unseen">" " {name.clone()}</span></summary>
                <ul>{kinds}</ul>
                <p><a href=Page::NewListing.path(context.locale)>{words.text("coverage-tell")}</a></p>
            </details>
        }
        .into_fragment()
    };
    let named = match path {
        Some(path) => view! { <a href=path>{name}</a> }.into_fragment(),
        None => view! { <span>{name}</span> }.into_fragment(),
    };
    view! {
        <tr role="row" id=id>
            <th role="rowheader" scope="row">{named}</th>
            {counts.collect_view()}
            <td role="cell"><span class="label" aria-hidden="true">{words.text("coverage-nothing")}</span> {nothing}</td>
        </tr>
    }
    .into_fragment()
}
