//! The finder: the form, the choices made, and what fits them.

use std::sync::Arc;

use chrono::Timelike as _;
use leptos::prelude::*;

use crate::{
    domain::{locale::Locale, moment::Moment, taxonomy::Category, time_zone::TimeZone},
    finder::{
        asking::{Asking, Way},
        place::FoundPlace,
        query::{Area, Group, Query},
        search::Search,
        words::relevance::Meaning,
    },
    islands::{
        Island,
        finder::FinderIsland,
        fragment::{Fragment, IntoFragment},
    },
    urls::{Address, Page},
};

use blank_form::KeptForms;

use super::{
    document::{Document, Script, Switch},
    parts::{bulletins, kept_cards::KeptCards, walk_in},
    site::Context,
};

pub mod answer;
mod blank;
pub mod blank_form;
mod choices;
mod filled_form;
pub mod form;
mod groups;
pub mod handover;
pub mod list;
pub mod map;
mod read;
pub mod shown;

/// What the finder's page shows.
#[derive(Clone, Debug)]
pub struct Finder {
    /// What was asked.
    pub asking: Asking,
    /// What was found.
    pub search: Search,
    /// Why the typed place could not be used.
    pub place: Option<PlaceProblem>,
    /// Where the device's copy is; empty when there is none.
    pub copy: String,
    /// The cards of the publication.
    pub cards: Arc<KeptCards>,
    /// The forms of the publication.
    pub forms: Arc<KeptForms>,
}

/// A typed place that needs another look.
#[derive(Clone, Debug)]
pub struct PlaceProblem {
    /// Places it may be; none when nothing is like it.
    pub candidates: Vec<FoundPlace>,
}

/// How the other language shows what was asked: by a link, or by posting it again.
fn switch(asking: &Asking, page: Page, address: &Address, other: Locale) -> Switch {
    match asking.way() {
        Way::Address => Switch::Link(address.path(other)),
        Way::Post => Switch::Post { action: page.path(other), fields: asking.fields() },
    }
}

/// The finder's page.
pub fn page(context: &Context<'_>, finder: &Finder) -> Document {
    let words = context.words();
    let asking = &finder.asking;
    // The island owns what it wraps, so the server's parts are made before.
    let inside = view! {
        <div class="finder">
            {refine(context, finder)}
            // Where “Show 21 supports” leads.
            <div id="results" class="chosen" tabindex="-1">
                <div id="chosen" data-chip=words.with("chip-remove", [("name", "{name}".into())]) data-label=words.text("chips-label")>
                    {choices::chips(context, asking)}
                    {read::chips(context, finder)}
                </div>
            </div>
            <div id="server-results">{shown::results(context, finder)}</div>
        </div>
    }
    .into_fragment();
    let inside = if finder.copy.is_empty() {
        inside
    } else {
        view! {
            <FinderIsland copy=finder.copy.clone() now=context.now.map_or(0, Moment::seconds)>
                {inside}
            </FinderIsland>
        }
        .into_fragment()
    };
    let main = view! {
        <div class="wide finder-page">
            <h1>{words.text("find-title")}</h1>
            {problem_summary(context, finder)}
            {bulletins::of_divisions(context)}
            {asking.ignored.then(|| view! { <p class="callout note">{words.text("find-ignored")}</p> })}
            <div class="finder-columns">
                {inside}
                <div class="list-notes">
                    {list::keep_form(context, asking, &finder.search.page)}
                    {notes(context, finder)}
                </div>
            </div>
            {bed_at_night(context, finder)}
        </div>
    };
    let address = Address::Find(asking.query.clone(), asking.page);
    let switch = switch(asking, Page::Find, &address, context.locale.other());
    Document {
        title: words.text("find-title"),
        description: None,
        address: Some(address),
        switch,
        indexed: asking.query.is_empty() && asking.way() == Way::Address && asking.page <= 1,
        class: "find",
        script: if finder.copy.is_empty() { Script::None } else { Script::Island(Island::Finder) },
        main: main.into_fragment(),
    }
}

/// The form: open for anyone who has chosen nothing yet, folded above the results once something is chosen. On a wide screen it is beside
/// them (style/finder.css).
fn refine(context: &Context<'_>, finder: &Finder) -> Fragment {
    let form = form::full(context, finder);
    if finder.asking.query.is_empty() && finder.search.words.is_none() {
        return view! { <div class="refine">{form}</div> }.into_fragment();
    }
    view! {
        <details class="refine" open=finder.place.is_some()>
            <summary>{context.text("find-change")}</summary>
            {form}
        </details>
    }
    .into_fragment()
}

/// What is true of every card, said once below the list.
fn notes(context: &Context<'_>, finder: &Finder) -> Fragment {
    let words = context.words();
    let clear = finder.search.words.as_ref().is_some_and(|words| words.meaning == Meaning::Clear);
    around_every_list(context, Some(words.text(if clear { "find-words-order" } else { "results-order" })))
}

/// Where one can walk in when no bed is free, while most desks are closed. With scripting the choices may change on the page:
/// style/finder.css
/// shows it as soon as a place to sleep is chosen.
fn bed_at_night(context: &Context<'_>, finder: &Finder) -> Option<Fragment> {
    context.now.filter(|now| is_night(*now)).map(|_| {
        let needs_bed = finder.search.query(&finder.asking).needs.contains(&Category::Shelter)
            || finder.search.words.as_ref().is_some_and(|words| words.reading.needs.contains(&Category::Shelter));
        let class = if needs_bed { "tonight needed" } else { "tonight" };
        view! { <section class=class aria-labelledby="night">{walk_in::at_night(context)}</section> }.into_fragment()
    })
}

/// From nine in the evening to seven in the morning, by the clock of most of Ontario.
fn is_night(now: Moment) -> bool {
    let hour = TimeZone::Eastern.local(now).hour();
    !(7..21).contains(&hour)
}

/// What “may fit” means, where the facts are from and how to say that one is wrong: the same for every card, so not on it.
/// `order` says how the list is ordered, where that is not by name alone.
pub fn around_every_list(context: &Context<'_>, order: Option<String>) -> Fragment {
    let words = context.words();
    view! {
        <details class="how">
            <summary>{words.text("results-notes")}</summary>
            {order.map(|order| view! { <p>{order}</p> })}
            <p>{words.text("results-may-fit-note")}</p>
            <p>{words.with("results-source-note", [("date", context.snapshot.compiled_on().map(|date| words.date(date)).unwrap_or_default().into())])} " " {words.text("results-report-note")}</p>
        </details>
    }
    .into_fragment()
}

fn problem_summary(context: &Context<'_>, finder: &Finder) -> Option<Fragment> {
    let words = context.words();
    let problem = finder.place.as_ref()?;
    let message = if problem.candidates.is_empty() { "place-unknown" } else { "place-several" };
    let candidates = candidates(context, finder, &problem.candidates);
    Some(
        view! {
            <div class="callout problem" role="alert">
                <h2>{words.text("problem-heading")}</h2>
                <p><a href="#where">{words.with(message, [("typed", finder.asking.place.clone().into())])}</a></p>
                <ul>{candidates}</ul>
                <p>{words.text("place-help")}</p>
            </div>
        }
        .into_fragment(),
    )
}

/// A button for each place that may be meant: it makes the place a choice.
fn candidates(context: &Context<'_>, finder: &Finder, places: &[FoundPlace]) -> Fragment {
    let button = |place: &FoundPlace| {
        let query = Query { area: Some(Area::of(place.divisions.clone())?), ..finder.asking.query.clone() };
        let division = place.divisions.first().map(|division| division.name(context.locale)).unwrap_or_default();
        let label = if place.name == division { place.name.clone() } else { format!("{} ({division})", place.name) };
        Some(view! { <li>{choices::go(context, &finder.asking.with(query), label, "quiet")}</li> })
    };
    places.iter().filter_map(button).collect_view().into_fragment()
}

/// Asks which place is meant, when a name in the words belongs to several and none was chosen.
fn which_place(context: &Context<'_>, finder: &Finder) -> Option<Fragment> {
    let reading = finder.search.words.as_ref().map(|words| &words.reading).filter(|reading| !reading.namesakes.is_empty())?;
    let name = reading.place.as_ref().filter(|_| !finder.asking.query.has(Group::Area))?.name.clone();
    Some(
        view! {
            <div class="callout note">
                <p>{context.words().with("place-several", [("typed", name.into())])}</p>
                <ul class="ways">{candidates(context, finder, &reading.namesakes)}</ul>
            </div>
        }
        .into_fragment(),
    )
}

/// The message of a group's name.
pub fn group_message(group: Group) -> &'static str {
    choices::group_message(group)
}
