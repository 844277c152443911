//! The island's hands: focus, leaving, and forgetting when the page goes away. The only file of it that touches the browser.

use leptos::{ev::MouseEvent, prelude::*};

use super::walk::Walk;

/// The id of the heading of the screen.
pub(super) const HEADING: &str = "check-in-heading";

/// The id of what stands on the page without scripting.
pub(super) const FOLDED: &str = "check-in-folded";

/// Shows the first screen, and clears everything whenever the page goes away or comes back.
pub(super) fn wake(state: RwSignal<Option<Walk>>) {
    #[cfg(feature = "hydrate")]
    {
        // Somebody who already reads a folded section on a slow connection keeps it: nothing is taken from under their eyes.
        let reading = document().query_selector(&format!("#{FOLDED} details[open]")).ok().flatten().is_some();
        if !reading {
            state.set(Some(Walk::default()));
        }
        // Leaving takes the answers along; a browser that keeps the whole page for its Back button keeps only the first screen.
        // The listeners live as long as the page.
        let _ = window_event_listener(leptos::ev::pagehide, move |_| state.set(Some(Walk::default())));
        let _ = window_event_listener(leptos::ev::pageshow, move |event| {
            if event.persisted() {
                state.set(Some(Walk::default()));
            }
        });
    }
    #[cfg(not(feature = "hydrate"))]
    let _ = state;
}

/// Moves the focus to the heading of the new screen, once it is there.
pub(super) fn focus_heading() {
    #[cfg(feature = "hydrate")]
    request_animation_frame(|| {
        use wasm_bindgen::JsCast as _;
        let heading = document().get_element_by_id(HEADING).and_then(|heading| heading.dyn_into::<web_sys::HtmlElement>().ok());
        if let Some(heading) = heading {
            let _ = heading.focus();
        }
    });
}

/// Clears everything, then leaves as the page's own exit does.
pub(super) fn leave(event: &MouseEvent, state: RwSignal<Option<Walk>>) {
    #[cfg(feature = "hydrate")]
    {
        use wasm_bindgen::JsCast as _;
        state.set(Some(Walk::default()));
        let exit = document().get_element_by_id("exit").and_then(|exit| exit.dyn_into::<web_sys::HtmlElement>().ok());
        // Without it this link leads to the same place by itself.
        if let Some(exit) = exit {
            event.prevent_default();
            exit.click();
        }
    }
    #[cfg(not(feature = "hydrate"))]
    let _ = (event, state);
}
