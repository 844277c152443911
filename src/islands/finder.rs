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
    finder::{hit::Hit, query::Query, reason, relax, results::Results, talk},
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
    let results = Results::search(index, query, Some(*now));
    form::show_counts(&results);
    let (locale, words, cards) = (copy.locale, &copy.words, Cards { copy, query, now: *now });
    let (total, shown) = (results.total, (*shown).min(results.total));
    let mut html = Markup::default();
    let lines = talk::lines(index, query, Some(*now)).into_iter().filter_map(|position| copy.cards.get(position as usize));
    row::row(&mut html, lines, query, words);
    if total == 0 {
        html.html("<div class=\"empty\">").add(&words.empty_drawing).html("</div>");
    }
    // public/boot/live.js takes from here what the form's way to the results says.
    html.html("<p class=\"sentence\"").attribute("data-show", words.show(&results, locale).as_deref()).html(">");
    html.text(&words.sentence(&results, locale)).html("</p>");
    let further = relax::out_of_area(index, query, &results, Some(*now));
    if !further.is_empty() {
        part(&mut html, "group", &words.further_heading, Some(&words.further), 0, &cards.of(&further));
    }
    for (section, range) in results.sections().filter(|(_, range)| range.start < shown) {
        let hits = results.hits(range.start..range.end.min(shown));
        let class = FinderWords::heading_class(section, further.is_empty());
        part(&mut html, class, &words.heading(section, range.len()), None, range.len(), &cards.of(&hits));
    }
    if total > 0 {
        paragraph(&mut html, "as-of", &words.opening.as_of(*now, query.area.as_ref()));
    }
    if shown < total {
        html.html("<p class=\"more\"><button type=\"button\" class=\"quiet\"").attribute(form::MORE, "").html(">");
        html.text(&words.more).html("</button></p>");
    }
    paragraph(&mut html, "on-device", &words.on_device);
    if total == 0 {
        instead(&mut html, live, &cards);
    }
    html
}

/// What is shown when nothing fits: what is close, and the lines that help everywhere.
#[cfg(feature = "island-finder")]
fn instead(html: &mut Markup, form::Live { copy, index, query, now, .. }: &form::Live, cards: &Cards<'_>) {
    let words = &copy.words;
    if let Some(found) = relax::relax(index, query, Some(*now)) {
        let close = Cards { query: &found.query, ..*cards }.of(&found.results.hits(0..relax::SHOWN));
        part(html, "group", &words.close_heading, Some(&words.given_up(&found)), 0, &close);
    }
    part(html, "group", &words.everywhere_heading, None, 0, &cards.of(&relax::everywhere(index, query, Some(*now))));
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
    fn of(&self, hits: &[Hit]) -> Markup {
        let around = card::Around { query: self.query, words: &self.copy.words, now: Some(self.now) };
        let mut html = Markup::default();
        for hit in hits {
            let position = hit.position as usize;
            if let (Some(text), Some(entry)) = (self.copy.cards.get(position), self.copy.entries.get(position)) {
                card::result_card(&mut html, text, entry, *hit, &reason::reasons(self.query, entry, hit, None), Some(false), around);
            }
        }
        html
    }
}
