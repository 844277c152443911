//! The finder's island: results and counts follow the choices on the reader's device, and nothing is sent until Search is pressed.
//!
//! The server's form and results are its children. Once woken it reads the form as it stands (what was ticked before, what Back
//! brought back), and shows its own list in place of the server's.

use leptos::prelude::*;

#[cfg(feature = "island-finder")]
use super::form;
#[cfg(feature = "island-finder")]
use crate::finder::{
    query::Query,
    reason, relax,
    results::{Hit, Results},
};

/// Results shown at first, and added by each press of “Show more”. The server's page has as many.
pub const PAGE_SIZE: usize = 20;

/// Wraps the finder's form and results. `copy` is the address of the device's copy of the snapshot.
#[island]
pub fn FinderIsland(copy: String, children: Children) -> impl IntoView {
    #[cfg(not(feature = "island-finder"))]
    let live = {
        let _ = copy;
        // The browser replaces this empty place with its own list.
        move || None::<AnyView>
    };
    #[cfg(feature = "island-finder")]
    let live = {
        let state: RwSignal<Option<form::Live>, LocalStorage> = RwSignal::new_local(None);
        form::wake(copy, state);
        move || state.with(|live| live.as_ref().map(live_results))
    };
    view! {
        {children()}
        <div class="live-results">{live}</div>
    }
}

#[cfg(feature = "island-finder")]
fn live_results(live: &form::Live) -> AnyView {
    let form::Live { copy, index, query, shown, more } = live;
    let results = Results::search(index, query);
    form::show_counts(&results);
    let locale = copy.locale;
    let cards = |from: usize, to: usize| cards(copy, query, results.hits.get(from..to).unwrap_or_default());
    let (total, certain, shown) = (results.hits.len(), results.certain, (*shown).min(results.hits.len()));
    let possible = total - certain;
    let sentence = match (certain, possible) {
        (0, 0) => copy.words.nothing.clone(),
        (certain, 0) => copy.words.fits.of(certain, locale),
        (0, possible) => copy.words.may_fit.of(possible, locale),
        (certain, possible) => format!("{} {}", copy.words.fits.of(certain, locale), copy.words.may_fit.of(possible, locale)),
    };
    form::announce(&sentence);
    let more_button = (shown < total).then(|| {
        let more = *more;
        view! { <p class="more"><button type="button" class="quiet" on:click=move |_| form::show_more(more)>{copy.words.more.clone()}</button></p> }
    });
    view! {
        <p class="on-device">{copy.words.on_device.clone()}</p>
        <p class="sentence">{sentence}</p>
        {(certain > 0).then(|| view! { <h2 class="group">{copy.words.certain_heading.clone()}</h2> })}
        {(certain > 0).then(|| view! { <ol class="results" data-total=certain>{cards(0, shown.min(certain))}</ol> })}
        {(possible > 0 && shown > certain).then(|| view! {
            <h2 class="group">{copy.words.possible_heading.clone()}</h2>
            <ol class="results" data-total=possible>{cards(certain, shown)}</ol>
        })}
        {more_button}
        {(total == 0).then(|| instead(copy, index, query))}
    }
    .into_any()
}

/// What is shown when nothing fits: what is close, and the lines that help everywhere.
#[cfg(feature = "island-finder")]
fn instead(copy: &super::copy::DeviceCopy, index: &crate::finder::index::Index, query: &Query) -> AnyView {
    let close = relax::relax(index, query).map(|found| {
        let hits = found.results.hits.get(..relax::SHOWN.min(found.results.hits.len())).unwrap_or_default();
        view! {
            <h2 class="group">{copy.words.close_heading.clone()}</h2>
            <p>{copy.words.given_up(&found)}</p>
            <ol class="results" data-total="0">{cards(copy, &found.query, hits)}</ol>
        }
    });
    view! {
        {close}
        <h2 class="group">{copy.words.everywhere_heading.clone()}</h2>
        <ol class="results" data-total="0">{cards(copy, query, &relax::everywhere(index, query))}</ol>
    }
    .into_any()
}

#[cfg(feature = "island-finder")]
fn cards(copy: &super::copy::DeviceCopy, query: &Query, hits: &[Hit]) -> AnyView {
    hits.iter()
        .filter_map(|hit| {
            let position = hit.position as usize;
            let (card, entry) = (copy.cards.get(position)?.clone(), copy.entries.get(position)?);
            Some(super::card::result_card(card, *hit, query, &reason::reasons(query, entry, hit, None), &copy.words, Some(false)))
        })
        .collect_view()
        .into_any()
}
