//! A fact of a page with the sources it rests on.

use leptos::prelude::*;

use crate::{
    domain::{locale::Locale, web_address::WebAddress},
    i18n::{catalog::Words, facts::Fact},
    islands::fragment::{Fragment, IntoFragment},
};

use super::words as say;

/// One fact with its sources and date.
pub fn fact_source(words: Words<'_>, fact: &Fact) -> Fragment {
    let english = say::foreign(("", Locale::En), words.locale()).lang;
    let sources = fact
        .sources
        .iter()
        .map(|source| {
            let name = source
                .name
                .clone()
                .or_else(|| source.url.as_deref().and_then(|url| url.parse().ok()).map(|url: WebAddress| url.host().to_owned()));
            let name = name.unwrap_or_default();
            match source.url.clone() {
                Some(url) => view! { " " <a href=url rel="noreferrer nofollow" lang=english.clone()>{name}</a> }.into_fragment(),
                None => view! { " " <span lang=english.clone()>{name}</span> }.into_fragment(),
            }
        })
        .collect_view();
    let dated = match fact.dated() {
        Some(date) => words.with("source-dated", [("date", date.to_owned().into())]),
        None => words.text("source-undated"),
    };
    view! {
        <li>
            <span lang=english.clone()>{fact.claim.clone()}</span>
            {sources}
            " " {dated}
        </li>
    }
    .into_fragment()
}
