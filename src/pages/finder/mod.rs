//! The finder: the form, the choices made, and what fits them.

use leptos::prelude::*;

use crate::{
    domain::{
        moment::Moment,
        shortlist::{KEPT_PARAMETER, Shortlist},
    },
    finder::{
        place::FoundPlace,
        query::{Area, Group, Query},
        results::Results,
        words::{
            reading::{Reading, Refused},
            relevance::{Found, Meaning},
        },
    },
    islands::{
        Island,
        finder::{FinderIsland, PAGE_SIZE},
    },
    urls::{Address, Page, REFUSED_PARAMETER, WORDS_PARAMETER},
};

use super::{
    article::quiet_fields,
    document::{Document, Switch},
    site::Context,
};

pub mod answer;
mod choices;
pub mod form;
mod groups;
pub mod list;
pub mod map;
mod read;
pub mod shown;

/// What the finder's page shows.
#[derive(Clone, Debug, Default)]
pub struct Finder {
    /// The choices.
    pub query: Query,
    /// The page of results, from 1.
    pub page: usize,
    /// True when something in the address was not understood.
    pub ignored: bool,
    /// True when the choices must stay out of the address.
    pub quiet: bool,
    /// What was typed, as it was, and what of its reading was taken back.
    pub typed: Typed,
    /// What was typed as a place, and why it could not be used.
    pub place: Option<PlaceProblem>,
    /// Where the device's copy is.
    pub copy: String,
    /// What the words were read as, and what fits them; nothing when no words were typed.
    pub found: Option<(Reading, Found)>,
    /// The supports on the reader's list.
    pub kept: Shortlist,
}

/// Typed words: they live in the form, in no address, title or log.
#[derive(Clone, Debug, Default)]
pub struct Typed {
    /// The words.
    pub words: String,
    /// What was read in them and taken back.
    pub refused: Refused,
}

/// A typed place that needs another look.
#[derive(Clone, Debug)]
pub struct PlaceProblem {
    /// What was typed, given back as it was.
    pub typed: String,
    /// Places it may be; none when nothing is like it.
    pub candidates: Vec<FoundPlace>,
}

impl Finder {
    /// True when the page must stay at its own address, because choices or words may not stand in one.
    fn is_posted(&self) -> bool {
        self.quiet || !self.typed.words.is_empty() || !self.kept.is_empty()
    }

    /// The same reader without words.
    fn wordless(&self) -> Self {
        Self { quiet: self.quiet, kept: self.kept.clone(), ..Self::default() }
    }

    /// Which page of the results is shown, and how many there are.
    fn page_of(&self, results: &Results) -> (usize, usize) {
        let pages = results.hits.len().div_ceil(PAGE_SIZE).max(1);
        (self.page.clamp(1, pages), pages)
    }

    /// Which of the hits are shown: from, and up to but not with.
    fn range_of(&self, results: &Results) -> (usize, usize) {
        let (page, _) = self.page_of(results);
        ((page - 1) * PAGE_SIZE, (page * PAGE_SIZE).min(results.hits.len()))
    }

    /// The fields of a form that asks for another query with the same words.
    fn fields(&self, query: &Query) -> Vec<(String, String)> {
        self.fields_refusing(query, &self.typed.refused)
    }

    /// The same with other things taken back.
    fn fields_refusing(&self, query: &Query, refused: &Refused) -> Vec<(String, String)> {
        let mut fields = quiet_fields(query);
        if !self.quiet {
            // Not a quiet search: once the words and the list are gone, the choices may go back into the address.
            fields.remove(0);
        }
        if !self.typed.words.is_empty() {
            fields.push((WORDS_PARAMETER.to_owned(), self.typed.words.clone()));
            if !refused.is_empty() {
                fields.push((REFUSED_PARAMETER.to_owned(), refused.iter().cloned().collect::<Vec<_>>().join(",")));
            }
        }
        fields.extend(self.kept.ids().map(|id| (KEPT_PARAMETER.to_owned(), id.to_string())));
        fields
    }
}

/// The finder's page.
pub fn page(context: &Context<'_>, finder: &Finder) -> Document {
    let words = context.words();
    let query = &finder.query;
    let results = match &finder.found {
        Some((_, found)) => found.results.clone(),
        None => Results::search(context.snapshot.index(), query, context.now),
    };
    // The island owns what it wraps, so the server's parts are made before.
    let inside = view! {
        <div class="finder">
            {refine(context, finder, &results)}
            // Where “Show 21 supports” leads.
            <div id="results" class="chosen" tabindex="-1">
                <div id="chosen" data-chip=words.with("chip-remove", [("name", "{name}".into())]) data-label=words.text("chips-label")>
                    {choices::chips(context, finder)}
                    {read::chips(context, finder)}
                </div>
            </div>
            <div id="server-results">{shown::results(context, finder, &results)}</div>
        </div>
    }
    .into_any();
    let main = view! {
        <div class="wide finder-page">
            <h1>{words.text("find-title")}</h1>
            {problem_summary(context, finder)}
            {finder.ignored.then(|| view! { <p class="callout note">{words.text("find-ignored")}</p> })}
            <div class="finder-columns">
                <FinderIsland copy=finder.copy.clone() now=context.now.map_or(0, Moment::seconds)>
                    {inside}
                </FinderIsland>
                <div class="list-notes">
                    {list::keep_form(context, finder, &results)}
                    {notes(context, finder)}
                </div>
            </div>
        </div>
    };
    let address = Address::Find(query.clone(), finder.page);
    let switch = if finder.is_posted() {
        Switch::Post { action: Page::Find.path(context.locale.other()), fields: finder.fields(query) }
    } else {
        Switch::Link(address.path(context.locale.other()))
    };
    Document {
        title: words.text("find-title"),
        description: None,
        address: Some(address),
        switch,
        indexed: query.is_empty() && !finder.is_posted() && finder.page <= 1,
        class: "find",
        island: Some(Island::Finder),
        main: main.into_any(),
    }
}

/// The form: open for whoever has chosen nothing yet, folded above the results once something is chosen. On a wide screen it stands beside
/// them (style/finder.css).
fn refine(context: &Context<'_>, finder: &Finder, results: &Results) -> AnyView {
    let form = form::full(context, finder, results);
    if finder.query.is_empty() && finder.found.is_none() {
        return view! { <div class="refine">{form}</div> }.into_any();
    }
    view! {
        <details class="refine" open=finder.place.is_some()>
            <summary>{context.text("find-change")}</summary>
            {form}
        </details>
    }
    .into_any()
}

/// What is true of every card, said once below the list.
fn notes(context: &Context<'_>, finder: &Finder) -> AnyView {
    let words = context.words();
    let clear = finder.found.as_ref().is_some_and(|(_, found)| found.meaning == Meaning::Clear);
    around_every_list(context, Some(words.text(if clear { "find-words-order" } else { "results-order" })))
}

/// What “may fit” means, where the facts are from and how to say that one is wrong: the same for every card, so not on it.
/// `order` says how the list is ordered, where that is not by name alone.
pub fn around_every_list(context: &Context<'_>, order: Option<String>) -> AnyView {
    let words = context.words();
    view! {
        <details class="how">
            <summary>{words.text("results-notes")}</summary>
            {order.map(|order| view! { <p>{order}</p> })}
            <p>{words.text("results-may-fit-note")}</p>
            <p>{words.with("results-source-note", [("date", context.snapshot.compiled_on().map(|date| words.date(date)).unwrap_or_default().into())])} " " {words.text("results-report-note")}</p>
        </details>
    }
    .into_any()
}

fn problem_summary(context: &Context<'_>, finder: &Finder) -> Option<AnyView> {
    let words = context.words();
    let problem = finder.place.as_ref()?;
    let message = if problem.candidates.is_empty() { "place-unknown" } else { "place-several" };
    let candidates = problem
        .candidates
        .iter()
        .filter_map(|place| {
            let query = Query { area: Some(Area::of(place.divisions.clone())?), ..finder.query.clone() };
            let division = place.divisions.first().map(|division| division.name(context.locale)).unwrap_or_default();
            let label = if place.name == division { place.name.clone() } else { format!("{} ({division})", place.name) };
            Some(view! { <li>{choices::go(context, finder, &query, 1, label, "quiet")}</li> })
        })
        .collect_view();
    Some(
        view! {
            <div class="callout problem" role="alert">
                <h2>{words.text("problem-heading")}</h2>
                <p><a href="#where">{words.with(message, [("typed", problem.typed.clone().into())])}</a></p>
                <ul>{candidates}</ul>
                <p>{words.text("place-help")}</p>
            </div>
        }
        .into_any(),
    )
}

/// The message of a group's name.
pub fn group_message(group: Group) -> &'static str {
    choices::group_message(group)
}
