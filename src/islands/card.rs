//! One result: the same card from the server and from the device.

use serde::{Deserialize, Serialize};

use crate::{
    domain::{moment::Moment, opening::Opening},
    finder::{
        entry::Entry,
        hit::Hit,
        parameter,
        query::{OpenChoice, Query},
        shown::Shown,
        talk,
    },
    html::Markup,
};

use super::{
    contact::{Contact, buttons, in_order},
    finder_words::FinderWords,
    opening,
    text::{Foreign, element, paragraph, span},
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

/// Writes the card of one hit: what a reader scans for, and everything else under “More”. `kept` says whether its box for the list is ticked;
/// without it there is no box. It has no id of its own, because a list may be on a page twice.
pub fn result_card(
    html: &mut Markup,
    card: &CardText,
    entry: &Entry,
    Shown { hit, reasons }: &Shown,
    kept: Option<bool>,
    around: Around<'_>,
) {
    let Around { query, words, .. } = around;
    html.html("<li><article class=\"card\"").attribute("data-service", card.id.as_str()).html("><h3><a");
    html.attribute("href", card.href.as_str()).attribute("lang", card.name.lang.as_deref()).html(" translate=\"no\">");
    html.text(&card.name.text).html("</a></h3>");
    element(html, "p", "summary", &card.summary);
    fit(html, card, *hit, around);
    if let Some(through) = &card.through {
        paragraph(html, "through", through);
    }
    html.html("<div class=\"contacts\">");
    buttons(html, in_order(&card.contacts, talk::written_first(query)));
    // What is on the list is seen to be on it.
    html.html(if kept == Some(true) { "</div><details open>" } else { "</div><details>" }).html("<summary>");
    let hours = state(html, card, entry, *hit, around);
    html.html(" <span class=\"more\">").text(&words.card_more).html("<span class=\"unseen\">: ").text(&card.name.text);
    html.html("</span></span></summary>").add(&hours);
    if let Some(why) = words.why(reasons) {
        paragraph(html, "why", &why);
    }
    // The line above has the first of these labels already.
    for note in card.indigenous.iter().skip(1).chain(&card.notes) {
        paragraph(html, "note", note);
    }
    if let Some(kept) = kept {
        keep(html, card, kept, words);
    }
    html.html("</details></article></li>");
}

/// Writes whether someone answers now, or the hours; returns what belongs behind “More”.
fn state(html: &mut Markup, card: &CardText, entry: &Entry, hit: Hit, Around { query, words, now }: Around<'_>) -> Markup {
    // Said once is enough.
    let in_words = card.hours_in_words && !(hit.unknowns.open && query.open.contains(&OpenChoice::Now));
    let zone = Some(opening::page_zone(query.area.as_ref()));
    let mut states = now.map(|now| words.opening.of(entry, now, in_words, zone)).unwrap_or_default().into_iter();
    let mut below = Markup::default();
    let Some(state) = states.next() else {
        element(html, "span", if entry.opening == Opening::Always { "hours always" } else { "hours" }, &card.hours);
        return below;
    };
    span(html, state.kind, &state.text);
    opening::lines(&mut below, states);
    // The line about its hours may say just that.
    if state.text != card.hours.text {
        element(&mut below, "p", "hours", &card.hours);
    }
    below
}

/// The box that puts a card on the reader's list.
fn keep(html: &mut Markup, card: &CardText, kept: bool, words: &FinderWords) {
    html.html("<div class=\"keep\"><label class=\"option\"><input type=\"checkbox\"").attribute("name", parameter::KEPT);
    html.attribute("value", card.id.as_str()).attribute("form", KEEP_FORM).html(if kept { " checked" } else { "" });
    html.html(" autocomplete=\"off\" aria-label=\"").text(&words.keep).html(": ").text(&card.name.text).html("\"><span>");
    html.text(&words.keep).html("</span></label><button").attribute("form", KEEP_FORM).html(" class=\"quiet\">");
    html.text(&words.keep_show).html("</button></div>");
}

/// “✓ Takes ages 12 to 17 · ✓ Serves Kenora District · ? Does not say …”: one line of text, with what is not known said aloud.
fn fit(html: &mut Markup, card: &CardText, hit: Hit, Around { query, words, .. }: Around<'_>) {
    let unknowns = hit.unknowns;
    let age = match (query.age, unknowns.age) {
        (Some(_), true) => "unsaid",
        (Some(_), false) => "fits",
        (None, _) => "plain",
    };
    let area = if query.area.is_some() { "fits" } else { "plain" };
    html.html("<p class=\"fit\">");
    // The mark before and the dot between them are the style sheet's.
    let mut say = |class: &str, text: &str| {
        span(html, class, text);
        html.html(" ");
    };
    say(age, &card.ages);
    say(area, words.area_for(query, hit.reach).unwrap_or(&card.area));
    if let Some(tag) = card.indigenous.first() {
        say("indigenous", tag);
    }
    if let Some(warning) = &card.warning {
        say("warning", warning);
    }
    let open_now = query.open.contains(&OpenChoice::Now);
    let unstated = [
        unknowns.audience,
        unknowns.language,
        unknowns.access,
        unknowns.open && !open_now,
        unknowns.without_police,
        unknowns.open && open_now,
        unknowns.stands_in,
    ];
    for (_, sentence) in unstated.into_iter().zip(&words.unstated).filter(|(unknown, _)| *unknown) {
        say("unsaid", sentence);
    }
    html.html("</p>");
}
