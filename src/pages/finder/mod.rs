//! P29: the form, the choices made, and what fits them.

use std::{collections::BTreeSet, ops::Range};

use leptos::prelude::*;

use crate::{
    domain::{
        kept::{KEPT_PARAMETER, Kept},
        moment::Moment,
        taxonomy::Category,
    },
    finder::{
        place::FoundPlace,
        query::{Area, Group, Query},
        reason, relax,
        results::{Hit, Results, Section},
        talk,
        words::{
            reading::{Reading, Refused},
            relevance::{Found, Meaning, Parts},
        },
    },
    islands::{
        self, Island, card,
        copy::FinderWords,
        finder::{FinderIsland, PAGE_SIZE},
    },
    urls::{Address, Page, REFUSED_PARAMETER, WORDS_PARAMETER},
};

use super::{
    article::quiet_fields,
    document::{Document, Switch},
    parts::card_text,
    site::Context,
};

pub mod answer;
mod choices;
pub mod form;
pub mod list;
pub mod map;
mod read;

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
    pub kept: Kept,
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
            // Only the words or the list keep this page at its own address: without them the choices may stand in one again.
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
    let chosen = !query.is_empty() || finder.found.is_some();
    // The island owns what it wraps, so the server's parts are made before.
    let inside = view! {
        <div class="finder">
            <div class="filters">
                {choices::chips(context, finder)}
                {read::chips(context, finder)}
                <details class="refine" open=!chosen || finder.place.is_some()>
                    <summary>{words.text(if chosen { "find-change" } else { "find-choose" })}</summary>
                    {form::full(context, finder, &results).into_any()}
                </details>
            </div>
            <div id="server-results">{shown(context, finder, &results)}</div>
        </div>
    }
    .into_any();
    let main = view! {
        <div class="wide finder-page">
            <h1>{words.text("find-title")}</h1>
            {problem_summary(context, finder)}
            {finder.ignored.then(|| view! { <p class="callout note">{words.text("find-ignored")}</p> })}
            <FinderIsland copy=finder.copy.clone() now=context.now.map_or(0, Moment::seconds)>
                {inside}
            </FinderIsland>
            {list::keep_form(context, finder, &results)}
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

/// The results of one page, or the kindest way on when there are none.
fn shown(context: &Context<'_>, finder: &Finder, results: &Results) -> AnyView {
    let words = context.words();
    let query = finder.found.as_ref().map_or(&finder.query, |(_, found)| &found.query);
    let around = card_text::finder_words(words);
    let talk = match &finder.found {
        Some((reading, found)) => talk_row(context, &reading.for_talk(&found.query), &around),
        None => talk_row(context, query, &around),
    };
    if results.hits.is_empty() {
        return view! { {talk} {nothing(context, finder, results)} }.into_any();
    }
    let (page, pages) = finder.page_of(results);
    let (from, to) = finder.range_of(results);
    let cards = Cards { query, around: &around, kept: &finder.kept };
    let of = |from: usize, to: usize| results.hits.get(from..to).unwrap_or_default();
    // The part of a section that stands on this page.
    let here = |range: &Range<usize>| (range.start.clamp(from, to), range.end.clamp(from, to));
    let sentence = around.sentence(results, context.locale);
    let as_of = context.now.map(|now| view! { <p class="as-of">{around.opening.as_of(now, query.area.as_ref())}</p> });
    // With words there is one list: what fits them best leads, and each card says what is not certain.
    if let Some((reading, found)) = finder.found.as_ref().filter(|(_, found)| !found.parts.is_empty()) {
        let part = |range: Range<usize>, heading: String| {
            let (start, end) = here(&range);
            (start < end).then(|| {
                let shown = cards.of(context, of(start, end), found.parts.get(start..end).map(|parts| (&reading.needs, parts)));
                view! {
                    <h2 class="group">{heading}</h2>
                    <ol class="results" data-total=range.len()>{shown}</ol>
                }
            })
        };
        let clear = found.meaning == Meaning::Clear;
        // Whoever may be in danger reads first what to do, then whom else to talk to.
        let notes = read::notes(context, reading, found);
        let (above, below) = if found.first > 0 { (Some(notes), None) } else { (None, Some(notes)) };
        return view! {
            {above}
            {talk}
            {below}
            {answer::first(context, reading)}
            <p class="sentence">{sentence}</p>
            {as_of}
            {part(0..results.usable, words.text(if clear { "find-words-heading" } else { "find-unclear-heading" }))}
            {part(results.usable..results.hits.len(), around.heading(Section::NoLine).to_owned())}
            {pager(context, finder, page, pages)}
            {read::articles(context, finder)}
            {clear.then(|| view! { <p class="order">{words.text("find-words-order")}</p> })}
        }
        .into_any();
    }
    let further = relax::further(context.snapshot.index(), query, results, context.now);
    let further = (page == 1 && !further.is_empty()).then(|| {
        view! {
            <h2 class="group">{around.further_heading.clone()}</h2>
            <p>{around.further.clone()}</p>
            <ol class="results" data-total="0">{cards.of(context, &further, None)}</ol>
        }
    });
    let sections = results
        .sections()
        .filter_map(|(section, range)| {
            let (start, end) = here(&range);
            (start < end).then(|| {
                view! {
                    <h2 class="group">{around.heading(section).to_owned()}</h2>
                    <ol class="results" data-total=range.len()>{cards.of(context, of(start, end), None)}</ol>
                }
            })
        })
        .collect_view();
    view! {
        {talk}
        {finder.found.as_ref().map(|(reading, found)| view! { {read::notes(context, reading, found)} {answer::first(context, reading)} })}
        <p class="sentence">{sentence}</p>
        {as_of}
        {further}
        {sections}
        {pager(context, finder, page, pages)}
        <p class="order">{words.text("results-order")}</p>
    }
    .into_any()
}

/// The row “Talk now” above a list.
pub fn talk_row(context: &Context<'_>, query: &Query, around: &FinderWords) -> Option<AnyView> {
    let lines = talk::lines(context.snapshot.index(), query, context.now);
    let lines = lines.into_iter().filter_map(|position| context.snapshot.at(position));
    islands::talk::row(lines.map(|listing| card_text::card(context.words(), listing)).collect(), query, around)
}

/// Cards of one page: what they are measured against, and which of them are on the reader's list.
struct Cards<'a> {
    query: &'a Query,
    around: &'a FinderWords,
    kept: &'a Kept,
}

impl Cards<'_> {
    /// The cards of these hits. `typed` is the kinds of help that were read in typed words, and how well each hit fits the words.
    fn of(&self, context: &Context<'_>, hits: &[Hit], typed: Option<(&BTreeSet<Category>, &[Parts])>) -> AnyView {
        let around = card::Around { query: self.query, words: self.around, now: context.now };
        hits.iter()
            .enumerate()
            .filter_map(|(at, hit)| {
                let (listing, entry) = (context.snapshot.at(hit.position)?, context.snapshot.index().entries().get(hit.position as usize)?);
                let typed = typed.and_then(|(needs, parts)| Some(parts.get(at)?.typed(needs)));
                let reasons = reason::reasons(self.query, entry, hit, typed);
                let kept = Some(self.kept.holds(&listing.id));
                Some(card::result_card(card_text::card(context.words(), listing), entry, *hit, &reasons, kept, around))
            })
            .collect_view()
            .into_any()
    }
}

fn pager(context: &Context<'_>, finder: &Finder, page: usize, pages: usize) -> Option<AnyView> {
    let words = context.words();
    let go = |to: usize, message: &str| choices::go(context, finder, &finder.query, to, words.text(message), "quiet");
    (pages > 1).then(|| {
        view! {
            <nav class="pager" aria-label=words.text("pager-label")>
                {(page > 1).then(|| go(page - 1, "pager-previous"))}
                <span>{words.with("pager-where", [("page", page.into()), ("pages", pages.into())])}</span>
                {(page < pages).then(|| go(page + 1, "pager-next"))}
            </nav>
        }
        .into_any()
    })
}

/// No result: said kindly, with what to undo and the lines that answer now, everywhere (UX.md D).
fn nothing(context: &Context<'_>, finder: &Finder, results: &Results) -> AnyView {
    let words = context.words();
    let undo = results
        .without
        .iter()
        .filter(|(_, count)| *count > 0)
        .map(|(group, count)| {
            let label = words.with("undo-group", [("group", words.text(choices::group_message(*group)).into()), ("n", (*count).into())]);
            view! { <li>{read::without(context, finder, *group, label)}</li> }
        })
        .collect_view();
    let query = finder.found.as_ref().map_or(&finder.query, |(_, found)| &found.query);
    let index = context.snapshot.index();
    let around = card_text::finder_words(words);
    // No results, so none of these is known to the list's form as shown: their boxes start empty, and a second tick changes nothing.
    let none = Kept::default();
    let close = relax::relax(index, query, context.now).map(|found| {
        let hits = found.results.hits.get(..relax::SHOWN.min(found.results.hits.len())).unwrap_or_default();
        // With words the same words would be read again, so that the list would be as empty as before.
        let all = (finder.found.is_none() && found.results.hits.len() > hits.len()).then(|| {
            let label = words.with("results-close-all", [("n", found.results.hits.len().into())]);
            view! { <p>{choices::go(context, finder, &found.query, 1, label, "quiet")}</p> }
        });
        view! {
            <h2 class="group">{words.text("results-close")}</h2>
            <p>{around.given_up(&found)}</p>
            <ol class="results" data-total="0">{Cards { query: &found.query, around: &around, kept: &none }.of(context, hits, None)}</ol>
            {all}
        }
    });
    let lines = Cards { query, around: &around, kept: &none }.of(context, &relax::everywhere(index, query, context.now), None);
    view! {
        <p class="sentence">{words.text("results-nothing")}</p>
        <p>{words.text("results-nothing-undo")}</p>
        <ul class="undo">{undo}<li>{choices::go(context, &finder.wordless(), &Query::default(), 1, words.text("undo-all"), "quiet")}</li></ul>
        {close}
        <h2 class="group">{words.text("results-everywhere")}</h2>
        <ol class="results" data-total="0">{lines}</ol>
    }
    .into_any()
}

/// The message of a group's name.
pub fn group_message(group: Group) -> &'static str {
    choices::group_message(group)
}
