//! The island's hands: taps, focus, leaving, and forgetting when the page goes away. The only file of it that touches the browser.

use leptos::{ev::MouseEvent, prelude::*};

use super::walk::Walk;

/// The id of what is on the page without scripting.
pub(super) const FOLDED: &str = "check-in-folded";

/// Shows the first screen, and clears everything whenever the page goes away or comes back.
pub(super) fn wake(state: RwSignal<Option<Walk>>) {
    #[cfg(feature = "hydrate")]
    {
        // Someone who already reads a folded section on a slow connection keeps it: nothing is taken from under their eyes.
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
    let _ = (state, FOLDED);
}

/// The value of an attribute of what was tapped; nothing when that has no such attribute. Help buttons and links do their own work.
pub(super) fn tapped(event: &MouseEvent, attribute: &str) -> Option<String> {
    #[cfg(feature = "hydrate")]
    {
        use wasm_bindgen::JsCast as _;
        let target: web_sys::Element = event.target()?.dyn_into().ok()?;
        target.closest(&format!("[{attribute}]")).ok()??.get_attribute(attribute)
    }
    #[cfg(not(feature = "hydrate"))]
    {
        let _ = (event, attribute);
        None
    }
}

/// Moves the focus to the heading of the new screen; or back to the button that was tapped, when the screen stays.
pub(super) fn focus(stays_on: Option<usize>) {
    #[cfg(feature = "hydrate")]
    // Once the screen is there.
    request_animation_frame(move || {
        use super::screens::{HEADING, STEP};
        use wasm_bindgen::JsCast as _;
        let selector = stays_on.map_or_else(|| format!("#{HEADING}"), |position| format!("[{STEP}=\"{position}\"]"));
        let target = document().query_selector(&selector).ok().flatten().and_then(|target| target.dyn_into::<web_sys::HtmlElement>().ok());
        if let Some(target) = target {
            let _ = target.focus();
        }
    });
    #[cfg(not(feature = "hydrate"))]
    let _ = stays_on;
}

/// Leaves as the page's own exit does: by cover, and without a way back.
pub(super) fn leave(event: &MouseEvent) {
    #[cfg(feature = "hydrate")]
    {
        use wasm_bindgen::JsCast as _;
        let exit = document().get_element_by_id("exit").and_then(|exit| exit.dyn_into::<web_sys::HtmlElement>().ok());
        // Without it the link leads to the same place by itself.
        if let Some(exit) = exit {
            event.prevent_default();
            exit.click();
        }
    }
    #[cfg(not(feature = "hydrate"))]
    let _ = event;
}
