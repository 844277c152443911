//! Rows of the database that cannot be read: named on the desk, which works without them.

use leptos::prelude::*;

use crate::{
    i18n::catalog::Words,
    islands::fragment::{Fragment, IntoFragment},
};

/// A row that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OddRow {
    /// Its table.
    pub table: &'static str,
    /// Its id.
    pub id: String,
}

/// The rows by table and id; nothing when all can be read.
pub(super) fn callout(words: Words<'_>, rows: &[OddRow]) -> Option<Fragment> {
    let items = rows.iter().map(|row| view! { <li><code>{format!("{} {}", row.table, row.id)}</code></li> }).collect_view();
    (!rows.is_empty()).then(|| {
        view! {
            <section class="callout problem odd">
                <h2>{words.with("desk-odd", [("n", rows.len().into())])}</h2>
                <p>{words.text("desk-odd-means")}</p>
                <ul>{items}</ul>
            </section>
        }
        .into_fragment()
    })
}
