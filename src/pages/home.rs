//! The home page: help or an answer in two taps.

use leptos::prelude::*;

use crate::{
    finder::counts::Counts,
    islands::fragment::IntoFragment,
    urls::{Address, Page},
};

use super::{
    document::{Document, Script, Switch},
    finder::form,
    parts::{drawings::Drawing, lines, pictures},
    site::Context,
};

/// The doors for people who need help, most urgent first: page, heading, one line under it.
const DOORS: [(Page, &str, &str); 4] = [
    (Page::CheckIn, "door-wrong", "door-wrong-about"),
    (Page::GetSafe, "door-safe", "door-safe-about"),
    (Page::Find, "door-find", "door-find-about"),
    (Page::Worried, "door-worried", "door-worried-about"),
];

/// The quiet row for everyone else.
const OTHERS: [(Page, &str); 4] = [
    (Page::WhatItIs, "door-learn"),
    (Page::Educators, "door-schools"),
    (Page::Providers, "door-services"),
    (Page::UpdateListing, "door-listing"),
];

/// The home page.
pub fn page(context: &Context<'_>, counts: &Counts) -> Document {
    let words = context.words();
    let doors = DOORS
        .iter()
        .filter(|(page, ..)| context.site.has(*page))
        .map(|(page, heading, about)| {
            view! {
                <li>
                    <a class="door" href=page.path(context.locale)>
                        {Drawing::of(*page).view()}
                        <b>{words.text(heading)}</b>
                        <span>{words.text(about)}</span>
                    </a>
                </li>
            }
        })
        .collect_view();
    let others = OTHERS
        .iter()
        .filter(|(page, _)| context.site.has(*page))
        .map(|(page, heading)| view! { <li><a href=page.path(context.locale)>{words.text(heading)}</a></li> })
        .collect_view();
    let reads = [Page::HowItStarts, Page::Online, Page::WhenYouCall]
        .into_iter()
        .filter_map(|page| {
            let article = context.site.articles.get(&page.article(), context.locale)?;
            Some(view! {
                <li>
                    <a href=page.path(context.locale)>{article.matter.title.clone()}</a>
                    <p>{article.matter.description.clone()}</p>
                </li>
            })
        })
        .collect_view();
    let main = view! {
        <div class="night">
            {pictures::porch()}
            <div class="wide">
                <h1>{words.text("home-heading")}</h1>
                <p class="lead">{words.text("home-lead")}</p>
                <div class="talk-first">
                    <p><b>{words.text("door-talk")}</b> " " <span>{words.text("door-talk-about")}</span></p>
                    {lines::strip(context)}
                </div>
                <ul class="doors">{doors}</ul>
                <ul class="others">{others}</ul>
            </div>
        </div>
        <div class="wide">
            <section class="quick" aria-labelledby="quick-heading">
                <h2 id="quick-heading">{words.text("home-find-heading")}</h2>
                {form::quick(context, counts)}
            </section>
            <section aria-labelledby="unsure-heading">
                <h2 id="unsure-heading">{words.text("home-unsure-heading")}</h2>
                <p>{words.text("home-unsure")}</p>
            </section>
            <section aria-labelledby="reads-heading">
                <h2 id="reads-heading">{words.text("home-reads-heading")}</h2>
                <ul class="reads">{reads}</ul>
            </section>
            <section aria-labelledby="kept-heading">
                <h2 id="kept-heading">{words.text("home-kept-heading")}</h2>
                <p>{words.text("home-kept")} " " <a href=Page::Safety.path(context.locale)>{context.site.title(Page::Safety, context.locale)}</a></p>
            </section>
        </div>
    };
    Document {
        title: words.text("home-title"),
        description: Some(words.text("home-description")),
        address: Some(Address::Page(Page::Home)),
        switch: Switch::Link(Page::Home.path(context.locale.other())),
        indexed: true,
        class: "home",
        script: Script::None,
        main: main.into_fragment(),
    }
}
