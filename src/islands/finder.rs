//! The finder's island: results and counts follow the choices on the reader's device, and nothing is sent until Search is pressed.
//!
//! The server's form and results are its children. Once woken it reads the form as it stands (what was ticked before, what Back
//! brought back), and shows its own list in place of the server's.

use leptos::prelude::*;

#[cfg(feature = "island-finder")]
use super::{
    card, copy,
    finder_words::FinderWords,
    form, talk as row,
    text::{paragraph, part},
};
#[cfg(feature = "island-finder")]
use crate::{
    domain::moment::Moment,
    finder::{
        query::Query,
        results::Section,
        results_page::{Nothing, Part, ResultsPage},
        shown::Shown,
    },
    html::Markup,
};

/// Wraps the finder's form and results. `copy` is the address of the device's copy of the snapshot; `now` the server's second at which
/// the page was made. The device counts on from there: a phone's own clock may be wrong, and the order must be the server's.
#[island]
pub fn FinderIsland(copy: String, now: i64, children: Children) -> impl IntoView {
    #[cfg(not(feature = "island-finder"))]
    let list = {
        let _ = (copy, now);
        // The browser replaces this empty place with its own list.
        view! { <div class="live-results"></div> }
    };
    #[cfg(feature = "island-finder")]
    let list = {
        let state: RwSignal<Option<form::Live>, LocalStorage> = RwSignal::new_local(None);
        form::wake(copy, now, state);
        // As one piece of markup: a view of every part would make the browser build a quarter larger.
        let live = move || state.with(|live| live.as_ref().map(|live| live_results(live).into_string())).unwrap_or_default();
        view! { <div class="live-results" inner_html=live on:click=move |event| form::pressed(&event, state)></div> }
    };
    view! {
        {children()}
        {list}
    }
}

#[cfg(feature = "island-finder")]
fn live_results(live: &form::Live) -> Markup {
    let form::Live { copy, index, query, now, shown } = live;
    let page = ResultsPage::first(index, query, *shown, Some(*now));
    form::show_counts(&page.counts);
    let (locale, words, cards) = (copy.locale, &copy.words, Cards { copy, query, now: *now });
    let (totals, total) = (page.totals, page.totals.total);
    let mut html = Markup::default();
    row::row(&mut html, page.talk.iter().filter_map(|position| copy.cards.get(*position as usize)), query, words);
    if total == 0 {
        html.html("<div class=\"empty\">").add(&words.empty_drawing).html("</div>");
    }
    // public/boot/live.js takes from here what the form's way to the results says.
    html.html("<p class=\"sentence\"").attribute("data-show", words.show(totals, locale).as_deref()).html(">");
    html.text(&words.sentence(totals, locale)).html("</p>");
    if !page.further.is_empty() {
        part(&mut html, "group", &words.further_heading, Some(&words.further), 0, &cards.of(&page.further));
    }
    for Part { section, total, cards: shown } in &page.parts {
        let section = section.unwrap_or(Section::Certain);
        let class = FinderWords::heading_class(section, page.further.is_empty());
        part(&mut html, class, &words.heading(section, *total), None, *total, &cards.of(shown));
    }
    if total > 0 {
        paragraph(&mut html, "as-of", &words.opening.as_of(*now, query.area.as_ref()));
    }
    if *shown < total {
        html.html("<p class=\"more\"><button type=\"button\" class=\"quiet\"").attribute(form::MORE, "").html(">");
        html.text(&words.more).html("</button></p>");
    }
    paragraph(&mut html, "on-device", &words.on_device);
    if let Some(nothing) = &page.nothing {
        instead(&mut html, nothing, words, &cards);
    }
    html
}

/// What is shown when nothing fits: what is close, and the lines that help everywhere.
#[cfg(feature = "island-finder")]
fn instead(html: &mut Markup, nothing: &Nothing, words: &FinderWords, cards: &Cards<'_>) {
    if let Some(found) = &nothing.close {
        let close = Cards { query: &found.query, ..*cards }.of(&found.cards);
        part(html, "group", &words.close_heading, Some(&words.given_up(found)), 0, &close);
    }
    part(html, "group", &words.everywhere_heading, None, 0, &cards.of(&nothing.everywhere));
}

/// The cards of one list, and what they are measured against.
#[cfg(feature = "island-finder")]
struct Cards<'a> {
    copy: &'a copy::DeviceCopy,
    query: &'a Query,
    now: Moment,
}

#[cfg(feature = "island-finder")]
impl Cards<'_> {
    fn of(&self, shown: &[Shown]) -> Markup {
        let around = card::Around { query: self.query, words: &self.copy.words, now: Some(self.now) };
        let mut html = Markup::default();
        for shown in shown {
            let position = shown.hit.position as usize;
            if let (Some(text), Some(entry)) = (self.copy.cards.get(position), self.copy.entries.get(position)) {
                card::result_card(&mut html, text, entry, shown, Some(false), around);
            }
        }
        html
    }
}
