//! One result: the same card from the server and from the device.

use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use crate::{
    domain::{moment::Moment, opening::Opening},
    finder::{
        entry::Entry,
        hit::Hit,
        parameter,
        query::{OpenChoice, Query},
        reason::Reason,
        talk,
    },
};

use super::{
    contact::{Contact, buttons, in_order},
    finder_words::FinderWords,
    fragment::{Fragment, IntoFragment},
    opening,
    text::{Foreign, paragraph, span},
};

/// What a card shows, in the reader's language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CardText {
    /// The listing's id.
    pub id: String,
    /// Its page.
    pub href: String,
    /// Its name, kept in its own language.
    pub name: Foreign,
    /// What it does, in one or two sentences.
    pub summary: Foreign,
    /// Which ages it takes, or that it does not say.
    pub ages: String,
    /// Where it helps.
    pub area: String,
    /// Indigenous-led, Indigenous-specific.
    pub indigenous: Vec<String>,
    /// When it answers, or that it does not say.
    pub hours: Foreign,
    /// Whether it is made for the young, who would mostly rather text than call.
    pub for_the_young: bool,
    /// True when the hours are in the source's own words, which no one but a person can read for certain.
    pub hours_in_words: bool,
    /// Through which line it is reached, when it has none of its own.
    pub through: Option<String>,
    /// Ways of contact.
    pub contacts: Vec<Contact>,
    /// What must be known before contact: that it has to act on what it hears about a child.
    pub warning: Option<String>,
    /// What else is good to know: no police report needed, secret address.
    pub notes: Vec<String>,
}

/// The form that the boxes of all cards belong to, wherever on the page they are.
pub const KEEP_FORM: &str = "keep";

/// What all cards of a list have in common.
#[derive(Clone, Copy, Debug)]
pub struct Around<'a> {
    /// What they are measured against.
    pub query: &'a Query,
    /// The words that are put together.
    pub words: &'a FinderWords,
    /// The moment for which “open” is said; a page that is kept has none and says nothing.
    pub now: Option<Moment>,
}

/// The card of one hit: what a reader scans for, and everything else under “More”. `kept` says whether its box for the list is ticked;
/// without it there is no box. It has no id of its own, because a list may be on a page twice.
pub fn result_card(card: CardText, entry: &Entry, hit: Hit, reasons: &[Reason], kept: Option<bool>, around: Around<'_>) -> Fragment {
    let Around { query, words, now } = around;
    let why = words.why(reasons).map(|why| paragraph("why", why));
    let fit = fit(&card, hit, around);
    let contacts_shown = in_order(card.contacts, talk::written_first(query));
    let through = card.through.map(|through| paragraph("through", through));
    // The line above has the first of these labels already.
    let notes = card.indigenous.into_iter().skip(1).chain(card.notes).map(|note| paragraph("note", note)).collect_view();
    let name = card.name.text;
    // What is on the list is seen to be on it.
    let is_kept = kept == Some(true);
    let keep = kept.map(|kept| {
        view! {
            <div class="keep">
                <label class="option">
                    <input
                        type="checkbox"
                        name=parameter::KEPT
                        value=card.id.clone()
                        form=KEEP_FORM
                        checked=kept
                        autocomplete="off"
                        aria-label=format!("{}: {name}", words.keep)
                    />
                    <span>{words.keep.clone()}</span>
                </label>
                <button form=KEEP_FORM class="quiet">{words.keep_show.clone()}</button>
            </div>
        }
    });
    // Said once is enough.
    let in_words = card.hours_in_words && !(hit.unknowns.open && query.open.contains(&OpenChoice::Now));
    let mut states = now
        .map(|now| words.opening.of(entry, now, in_words, Some(opening::page_zone(query.area.as_ref()))))
        .unwrap_or_default()
        .into_iter();
    let hours_class = if entry.opening == Opening::Always { "hours always" } else { "hours" };
    let (state, hours) = match states.next() {
        // The line about its hours may say just that.
        Some(state) if state.text == card.hours.text => (span(state.kind, state.text), None),
        Some(state) => (span(state.kind, state.text), Some(paragraph("hours", card.hours))),
        None => (span(hours_class, card.hours), None),
    };
    view! {
        <li>
            <article class="card" data-service=card.id>
                <h3><a href=card.href lang=card.name.lang translate="no">{name.clone()}</a></h3>
                {paragraph("summary", card.summary)}
                {fit}
                {through}
                <div class="contacts">{buttons(contacts_shown)}</div>
                <details open=is_kept>
                    <summary>{state} <span class="more">{words.card_more.clone()}<span class="unseen">": " {name}</span></span></summary>
                    {opening::lines(states.collect())}
                    {hours}
                    {why}
                    {notes}
                    {keep}
                </details>
            </article>
        </li>
    }
    .into_fragment()
}

/// “✓ Takes ages 12 to 17 · ✓ Serves Kenora District · ? Does not say …”: one line of text, with what is not known said aloud.
fn fit(card: &CardText, hit: Hit, around: Around<'_>) -> Fragment {
    let Around { query, words, .. } = around;
    let unknowns = hit.unknowns;
    let age = match (query.age, unknowns.age) {
        (Some(_), true) => "unsaid",
        (Some(_), false) => "fits",
        (None, _) => "plain",
    };
    let area = if query.area.is_some() { "fits" } else { "plain" };
    let open_now = query.open.contains(&OpenChoice::Now);
    let unstated = [
        unknowns.audience,
        unknowns.language,
        unknowns.access,
        unknowns.open && !open_now,
        unknowns.without_police,
        unknowns.open && open_now,
        unknowns.stands_in,
    ]
    .into_iter()
    .zip(&words.unstated)
    .filter(|(unknown, _)| *unknown)
    .map(|(_, sentence)| ("unsaid", sentence.clone()));
    let parts = [(age, card.ages.clone()), (area, words.area_for(query, hit.reach).unwrap_or_else(|| card.area.clone()))]
        .into_iter()
        .chain(card.indigenous.first().map(|tag| ("indigenous", tag.clone())))
        .chain(card.warning.iter().map(|warning| ("warning", warning.clone())))
        .chain(unstated)
        // The mark before and the dot between them are the style sheet's.
        .map(|(class, text)| (span(class, text), " "))
        .collect_view();
    view! { <p class="fit">{parts}</p> }.into_fragment()
}
