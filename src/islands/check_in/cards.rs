//! A card with everything it leads to: the same on the server's page and on the device.

use leptos::prelude::*;

use crate::{
    domain::{
        age::AgeBand,
        check_in::{AddOn, Card},
    },
    finder::query::Query,
    islands::card,
};

use super::{
    leads::{self, Chip, Line, Search},
    words::{self, CheckInWords, Voice},
};

/// A card as it stands on the page.
#[derive(Clone, Debug)]
pub struct Shown<'a> {
    /// Which.
    pub card: Card,
    /// Whether control comes with fear.
    pub strong_control: bool,
    /// The age to look by.
    pub age: Option<AgeBand>,
    /// What joins it.
    pub add_ons: &'a [AddOn],
    /// The main card when this one stands below it: what it leads to already is not said twice.
    pub below: Option<Card>,
}

impl<'a> Shown<'a> {
    /// The card alone, as a page without scripting shows it.
    pub const fn alone(card: Card, add_ons: &'a [AddOn]) -> Self {
        // Nobody is asked without scripting: the strong form leads to more help.
        Self { card, strong_control: true, age: None, add_ons, below: None }
    }
}

/// How a card speaks to its reader.
pub fn voice(words: &CheckInWords, card: Card) -> &Voice {
    if card == Card::Child { &words.vous } else { &words.tu }
}

/// Everything of a card below its heading.
pub fn body(words: &CheckInWords, shown: &Shown<'_>) -> AnyView {
    let Shown { card, strong_control, age, add_ons, below } = *shown;
    let text = words.cards.get(card.index()).map(|card| card.body.clone()).unwrap_or_default();
    let said = below.map(|main| (leads::lines(main, strong_control, age), leads::searches(main, strong_control, age)));
    let (said_lines, said_searches) = said.unwrap_or_default();
    let lines: Vec<Line> = leads::lines(card, strong_control, age).into_iter().filter(|line| !said_lines.contains(line)).collect();
    let searches: Vec<(Search, Query)> =
        leads::searches(card, strong_control, age).into_iter().filter(|search| !said_searches.contains(search)).collect();
    // What helpers must report is read before the first number.
    let (before, others): (Vec<AddOn>, Vec<AddOn>) = add_ons.iter().copied().partition(|add_on| add_on.before_calling());
    let pages = guides(words, card);
    let (pages_above, pages_below) = if leads::guides_first(card) { (Some(pages), None) } else { (None, Some(pages)) };
    view! {
        <p>{text}</p>
        {notes(words, others)}
        {pages_above}
        {notes(words, before)}
        {lines_view(words, card, &lines)}
        {pages_below}
        {searches_view(words, searches)}
    }
    .into_any()
}

fn notes(words: &CheckInWords, add_ons: Vec<AddOn>) -> AnyView {
    add_ons
        .into_iter()
        .map(|add_on| view! { <div class="callout note"><p>{words::at(&words.add_ons, add_on.index())}</p></div> })
        .collect_view()
        .into_any()
}

fn lines_view(words: &CheckInWords, card: Card, lines: &[Line]) -> AnyView {
    let lines: Vec<_> = lines.iter().filter_map(|line| words.lines.get(line.index())?.clone()).collect();
    let calls = lines.iter().flat_map(|line| &line.contacts).any(|contact| contact.kind == "call");
    let note = calls.then(|| view! { <p class="trace">{voice(words, card).call_note.clone()}</p> });
    let items: Vec<_> = lines
        .into_iter()
        .map(|line| {
            view! {
                <li>
                    <p><b lang=line.name.lang translate="no">{line.name.text}</b> " " {line.about}</p>
                    <div class="contacts">{card::contacts(line.contacts)}</div>
                </li>
            }
        })
        .collect();
    (!items.is_empty()).then(|| view! { {note} <ul class="check-in-lines">{items}</ul> }).into_any()
}

fn guides(words: &CheckInWords, card: Card) -> AnyView {
    let items: Vec<_> = leads::guides(card)
        .iter()
        .filter_map(|guide| words.guides.get(guide.index()).cloned())
        .map(|guide| view! { <li><a href=guide.href>{guide.title}</a></li> })
        .collect();
    (!items.is_empty()).then(|| view! { <ul class="ways">{items}</ul> }).into_any()
}

fn searches_view(words: &CheckInWords, searches: Vec<(Search, Query)>) -> AnyView {
    let heading = words.searches_heading.clone();
    let buttons: Vec<AnyView> =
        searches.iter().map(|(search, query)| send(words, query, words::at(&words.searches, search.index()), "quiet")).collect();
    (!buttons.is_empty())
        .then(|| {
            view! {
                <p class="check-in-find">{heading}</p>
                <div class="check-in-searches">{buttons}</div>
            }
        })
        .into_any()
}

/// “Would you like help that is…”: each a search of its own. Not for those who only want to learn.
pub fn chips(words: &CheckInWords, card: Card, age: Option<AgeBand>) -> AnyView {
    let heading = voice(words, card).chips.clone();
    (card != Card::Learning)
        .then(|| {
            let chips = Chip::ALL
                .iter()
                .map(|chip| view! { <li>{send(words, &chip.query(age), words::at(&words.chips, chip.index()), "chip")}</li> })
                .collect_view();
            view! {
                <p class="check-in-find">{heading}</p>
                <ul class="chips">{chips}</ul>
            }
        })
        .into_any()
}

/// A button that sends a search in the body of the request: no choice stands in an address.
fn send(words: &CheckInWords, query: &Query, label: String, class: &'static str) -> AnyView {
    let fields = std::iter::once((words.quiet.clone(), "1".to_owned()))
        .chain(leads::fields(query))
        .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
        .collect_view();
    view! {
        <form method="post" action=words.find.clone() autocomplete="off">
            {fields}
            <button class=class>{label}</button>
        </form>
    }
    .into_any()
}
