//! Every fact with its sources: the page behind the folded lists.

use leptos::prelude::*;

use crate::{
    islands::fragment::IntoFragment,
    urls::{Address, Page},
};

use super::{
    document::{Document, Script, Switch},
    navigation,
    parts::{fact_source::fact_source, words::compiled},
    site::Context,
};

/// The page of all facts.
pub fn page(context: &Context<'_>) -> Document {
    let words = context.words();
    let facts = context.site.facts.iter().map(|fact| fact_source(words, fact)).collect_view();
    let main = view! {
        <article class="reading">
            {navigation::trail(context, Page::Sources)}
            <h1>{words.text("sources-title")}</h1>
            <p>{words.text("sources-intro")}</p>
            <p>{words.text("sources-how")}</p>
            <h2 id="facts">{words.text("sources-facts")}</h2>
            <ul class="facts-list">{facts}</ul>
            <h2 id="data">{words.text("sources-data")}</h2>
            <ul>
                <li>{words.with("sources-directory", [("compiled", compiled(words, context.snapshot).into())])}</li>
                <li>{words.text("sources-statcan")}</li>
                <li>{words.text("sources-geonames")}</li>
            </ul>
        </article>
    };
    Document {
        title: words.text("sources-title"),
        description: Some(words.text("sources-intro")),
        address: Some(Address::Page(Page::Sources)),
        switch: Switch::Link(Page::Sources.path(context.locale.other())),
        indexed: true,
        class: "article-page",
        script: Script::None,
        main: main.into_fragment(),
    }
}
