//! When a student tells you something: what to say and whom to call, on one screen of a phone.

use leptos::prelude::*;

use crate::{
    islands::fragment::{Fragment, IntoFragment},
    urls::{Address, Page},
};

use super::{
    super::{
        document::{Document, Script, Switch},
        parts::{contact, last_resort, lines::HOTLINE},
        site::Context,
    },
    teacher::WHEN_TOLD,
};

/// The page.
pub fn page(context: &Context<'_>) -> Document {
    let words = context.words();
    let steps = WHEN_TOLD.iter().map(|id| view! { <li>{words.text(id)}</li> }).collect_view();
    let main = view! {
        <article class="reading told">
            <h1>{words.text("pack-when-told")}</h1>
            <ol>{steps}</ol>
            <ul class="told-calls">
                {call(context, "childrens-aid-ontario", "pack-call-find-society")}
                {call(context, HOTLINE, "pack-call-think")}
            </ul>
            <p><a class="quiet" href=Page::Educators.path(context.locale)>{words.text("pack-told-more")}</a></p>
        </article>
    };
    Document {
        title: words.text("pack-when-told"),
        description: Some(words.text("pack-told-description")),
        address: Some(Address::Page(Page::WhenToldAtSchool)),
        switch: Switch::Link(Page::WhenToldAtSchool.path(context.locale.other())),
        indexed: true,
        class: "article-page",
        script: Script::None,
        main: main.into_fragment(),
    }
}

/// A line with its button, and why to call it.
fn call(context: &Context<'_>, id: &str, reason: &'static str) -> Option<Fragment> {
    let words = context.words();
    let listing = last_resort::line(context.snapshot, id)?;
    let first = contact::first(words, listing).into_iter().take(1).collect::<Vec<_>>();
    Some(view! { <li><span>{words.text(reason)}</span> {contact::buttons(&first)}</li> }.into_fragment())
}
