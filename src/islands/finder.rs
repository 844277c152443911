//! The finder's island: results and counts follow the choices on the reader's device, and nothing is sent until Search is pressed.
//!
//! The server's form and results are its children. Once woken it reads the form as it stands (what was ticked before, what Back
//! brought back), and shows its own list in place of the server's.

use leptos::prelude::*;

#[cfg(feature = "island-finder")]
use super::{
    finder_words::FinderWords,
    form,
    fragment::{Fragment, IntoFragment},
    text::{paragraph, part},
};
#[cfg(feature = "island-finder")]
use crate::{
    domain::moment::Moment,
    finder::{hit::Hit, index::Index, query::Query, reason, relax, results::Results, talk},
};

/// Wraps the finder's form and results. `copy` is the address of the device's copy of the snapshot; `now` the server's second at which
/// the page was made. The device counts on from there: a phone's own clock may be wrong, and the order must be the server's.
#[island]
pub fn FinderIsland(copy: String, now: i64, children: Children) -> impl IntoView {
    #[cfg(not(feature = "island-finder"))]
    let live = {
        let _ = (copy, now);
        // The browser replaces this empty place with its own list.
        move || None::<AnyView>
    };
    #[cfg(feature = "island-finder")]
    let live = {
        let state: RwSignal<Option<form::Live>, LocalStorage> = RwSignal::new_local(None);
        form::wake(copy, now, state);
        move || state.with(|live| live.as_ref().map(live_results))
    };
    view! {
        {children()}
        <div class="live-results">{live}</div>
    }
}

#[cfg(feature = "island-finder")]
fn live_results(live: &form::Live) -> AnyView {
    let form::Live { copy, index, query, now, shown, more } = live;
    let now = *now;
    let results = Results::search(index, query, Some(now));
    form::show_counts(&results);
    let locale = copy.locale;
    let cards = |from: usize, to: usize| cards(copy, query, now, &results.hits(from..to));
    let (total, shown) = (results.total, (*shown).min(results.total));
    let sentence = copy.words.sentence(&results, locale);
    let more_button = (shown < total).then(|| {
        let more = *more;
        view! { <p class="more"><button type="button" class="quiet" on:click=move |_| form::show_more(more)>{copy.words.more.clone()}</button></p> }
    });
    let further = relax::out_of_area(index, query, &results, Some(now));
    let further = (!further.is_empty()).then(|| {
        let cards = self::cards(copy, query, now, &further);
        part("group", copy.words.further_heading.clone(), Some(copy.words.further.clone()), 0, cards)
    });
    let alone = further.is_none();
    let sections = results
        .sections()
        .filter(|(_, range)| range.start < shown)
        .map(|(section, range)| {
            let heading = copy.words.heading(section, range.len());
            let cards = cards(range.start, range.end.min(shown));
            part(FinderWords::heading_class(section, alone), heading, None, range.len(), cards)
        })
        .collect_view();
    let lines = talk::lines(index, query, Some(now)).into_iter().filter_map(|position| copy.cards.get(position as usize).cloned());
    view! {
        {super::talk::row(lines.collect(), query, &copy.words)}
        {(total == 0).then(|| view! { <div class="empty" inner_html=copy.words.empty_drawing.clone()></div> })}
        // public/boot/live.js takes from here what the form's way to the results says.
        <p class="sentence" data-show=copy.words.show(&results, locale)>{sentence}</p>
        {further}
        {sections}
        {(total > 0).then(|| paragraph("as-of", copy.words.opening.as_of(now, query.area.as_ref())))}
        {more_button}
        {paragraph("on-device", copy.words.on_device.clone())}
        {(total == 0).then(|| instead(copy, index, query, now))}
    }
    .into_any()
}

/// What is shown when nothing fits: what is close, and the lines that help everywhere.
#[cfg(feature = "island-finder")]
fn instead(copy: &super::copy::DeviceCopy, index: &Index, query: &Query, now: Moment) -> Fragment {
    let close = relax::relax(index, query, Some(now)).map(|found| {
        let hits = found.results.hits(0..relax::SHOWN);
        let cards = cards(copy, &found.query, now, &hits);
        part("group", copy.words.close_heading.clone(), Some(copy.words.given_up(&found)), 0, cards)
    });
    let lines = cards(copy, query, now, &relax::everywhere(index, query, Some(now)));
    let everywhere = part("group", copy.words.everywhere_heading.clone(), None, 0, lines);
    view! { {close} {everywhere} }.into_fragment()
}

#[cfg(feature = "island-finder")]
fn cards(copy: &super::copy::DeviceCopy, query: &Query, now: Moment, hits: &[Hit]) -> Fragment {
    let around = super::card::Around { query, words: &copy.words, now: Some(now) };
    hits.iter()
        .filter_map(|hit| {
            let position = hit.position as usize;
            let (card, entry) = (copy.cards.get(position)?.clone(), copy.entries.get(position)?);
            Some(super::card::result_card(card, entry, *hit, &reason::reasons(query, entry, hit, None), Some(false), around))
        })
        .collect_view()
        .into_fragment()
}
