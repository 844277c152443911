//! The check-in's island: one question per screen, held in memory, answered by buttons.
//!
//! The server's folded sections are its children and stay when it does not wake. It keeps nothing, sends nothing, and changes no
//! address: the reader's answers are gone when the page is.

use std::sync::Arc;

use leptos::prelude::*;

pub mod cards;
mod hands;
pub mod leads;
pub(crate) mod screens;
pub mod walk;
pub mod words;

use walk::{Step, Walk};
use words::CheckInWords;

/// Wraps the folded sections, and replaces them once it is awake. `words` holds every word that it may show.
#[island]
pub fn CheckInIsland(words: CheckInWords, children: Children) -> impl IntoView {
    let state: RwSignal<Option<Walk>> = RwSignal::new(None);
    let words = Arc::new(words);
    // The server shows the folded sections, and the browser must begin with the same.
    Effect::new(move |_| hands::wake(state));
    let tapped = {
        let words = words.clone();
        move |event: leptos::ev::MouseEvent| {
            if hands::tapped(&event, screens::LEAVE).is_some() {
                state.set(Some(Walk::default()));
                hands::leave(&event);
            }
            let shown = state.with_untracked(|walk| walk.as_ref().map(|walk| screens::show(&words, walk).steps)).unwrap_or_default();
            let position = hands::tapped(&event, screens::STEP).and_then(|position| position.parse::<usize>().ok());
            if let Some((position, step)) = position.and_then(|position| Some((position, *shown.get(position)?))) {
                state.update(|walk| {
                    if let Some(walk) = walk {
                        walk.take(step);
                    }
                });
                hands::focus(matches!(step, Step::Toggle(_)).then_some(position));
            }
        }
    };
    let screen = move || state.with(|walk| walk.as_ref().map(|walk| screens::show(&words, walk).html).unwrap_or_default());
    view! {
        <div id=hands::FOLDED hidden=move || state.with(Option::is_some)>{children()}</div>
        <div on:click=tapped inner_html=screen></div>
    }
}
