//! The check-in's island: one question per screen, held in memory, answered by buttons.
//!
//! The server's folded sections are its children and stay when it does not wake. It keeps nothing, sends nothing, and changes no
//! address: the reader's answers are gone when the page is.

use std::sync::Arc;

use leptos::prelude::*;

pub mod cards;
mod hands;
pub mod leads;
mod screens;
pub mod walk;
pub mod words;

use words::CheckInWords;

/// Wraps the folded sections, and replaces them once it is awake. `words` holds every word that it may show.
#[island]
pub fn CheckInIsland(words: CheckInWords, children: Children) -> impl IntoView {
    let state = RwSignal::new(None);
    let stage = screens::Stage { words: Arc::new(words), state };
    // The server shows the folded sections, and the browser must begin with the same.
    Effect::new(move |_| hands::wake(state));
    view! {
        <div id=hands::FOLDED hidden=move || state.with(Option::is_some)>{children()}</div>
        {move || state.with(|walk| walk.as_ref().map(|walk| screens::show(&stage, walk)))}
    }
}
