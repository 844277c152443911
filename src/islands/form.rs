//! The island's hands: reading the form, fetching the copy, writing the counts. The only file that touches the browser's document.

use std::rc::Rc;

use leptos::prelude::*;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{Document, FormData, HtmlFormElement, HtmlInputElement};

use crate::{
    domain::moment::Moment,
    finder::{codes, counts::Counts, index::Index, parameter, query::Query, results::PAGE_SIZE},
};

use super::{card::KEEP_FORM, copy::DeviceCopy};

/// What the island shows right now.
#[derive(Clone)]
pub(super) struct Live {
    pub(super) copy: Rc<DeviceCopy>,
    pub(super) index: Rc<Index>,
    pub(super) query: Query,
    pub(super) now: Moment,
    pub(super) shown: usize,
}

/// Marks the button that shows more results.
pub(super) const MORE: &str = "data-more";

/// The server's second at which the page was made, and the time since then.
fn now(made: i64) -> Moment {
    let passed = web_sys::window().and_then(|window| window.performance()).map_or(0.0, |performance| performance.now() / 1_000.0);
    // From a positive float that holds at most some years of seconds.
    #[expect(clippy::cast_possible_truncation, reason = "a page is not open for centuries")]
    let passed = passed as i64;
    Moment::of_seconds(made.saturating_add(passed))
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

fn finder_form() -> Option<HtmlFormElement> {
    document()?.get_element_by_id("finder-form")?.dyn_into().ok()
}

/// The choices as the form holds them now. A typed place stays with the server: reading it needs the whole gazetteer.
fn read_form(form: &HtmlFormElement) -> Query {
    let Ok(data) = FormData::new_with_form(form) else {
        return Query::default();
    };
    let pairs: Vec<(String, String)> = js_sys::try_iter(&data)
        .ok()
        .flatten()
        .into_iter()
        .flatten()
        .filter_map(|entry| {
            let pair: js_sys::Array = entry.ok()?.dyn_into().ok()?;
            Some((pair.get(0).as_string()?, pair.get(1).as_string()?))
        })
        .collect();
    codes::read(pairs.iter().map(|(name, value)| (name.as_str(), value.as_str())), |_| true).query
}

/// True when something is typed into the box of words.
fn has_words(form: &HtmlFormElement) -> bool {
    let typed = FormData::new_with_form(form).ok().and_then(|data| data.get(parameter::WORDS).as_string());
    typed.is_some_and(|words| !words.trim().is_empty())
}

/// Fetches the copy and begins to listen. If anything fails the page stays as the server sent it.
pub(super) fn wake(address: String, made: i64, state: RwSignal<Option<Live>, LocalStorage>) {
    spawn_local(async move {
        let Some(copy) = fetch(&address).await.and_then(|bytes| DeviceCopy::from_bytes(&bytes)) else {
            return;
        };
        let Some(form) = finder_form() else {
            return;
        };
        let index = Rc::new(Index::build(copy.entries.clone()));
        let copy = Rc::new(copy);
        let follow = {
            let form = form.clone();
            move || {
                keep_ticks();
                // Reading words needs the lexicon and the gazetteer, which stay with the server: its list is until Search.
                let words = has_words(&form);
                if let Some(server) = document().and_then(|document| document.get_element_by_id("server-results")) {
                    let _ = server.toggle_attribute_with_force("hidden", !words);
                }
                if words {
                    state.set(None);
                    return;
                }
                let query = read_form(&form);
                state.set(Some(Live { copy: copy.clone(), index: index.clone(), query, now: now(made), shown: PAGE_SIZE }));
            }
        };
        // What the reader already ticked while the island was loading, or what Back restored.
        let touched = form.get_attribute("data-codes").is_some_and(|codes| codes != codes::write(&read_form(&form)));
        let listener = Closure::<dyn Fn()>::new(follow.clone());
        let _ = form.add_event_listener_with_callback("change", listener.as_ref().unchecked_ref());
        // Searching again takes along what is ticked on the cards, which are in another form.
        let sent = {
            let form = form.clone();
            Closure::<dyn Fn()>::new(move || {
                let _ = take_along(&form);
            })
        };
        let _ = form.add_event_listener_with_callback("submit", sent.as_ref().unchecked_ref());
        // The island lives as long as the page.
        listener.forget();
        sent.forget();
        let _ = form.set_attribute("data-live", "");
        if touched {
            follow();
        }
    });
}

async fn fetch(address: &str) -> Option<Vec<u8>> {
    let response = JsFuture::from(web_sys::window()?.fetch_with_str(address)).await.ok()?;
    let response: web_sys::Response = response.dyn_into().ok()?;
    if !response.ok() {
        return None;
    }
    let buffer: JsValue = JsFuture::from(response.array_buffer().ok()?).await.ok()?;
    Some(js_sys::Uint8Array::new(&buffer).to_vec())
}

/// Shows one more page of results, when that is what was pressed. The focus moves to the first card that is new.
pub(super) fn pressed(event: &web_sys::MouseEvent, state: RwSignal<Option<Live>, LocalStorage>) {
    let pressed = event.target().and_then(|target| target.dyn_into::<web_sys::Element>().ok());
    if !pressed.is_some_and(|element| element.has_attribute(MORE)) {
        return;
    }
    let before = elements(CARD_LINKS).len();
    keep_ticks();
    state.update(|live| {
        if let Some(live) = live {
            live.shown += PAGE_SIZE;
        }
    });
    request_animation_frame(move || {
        let first = elements(CARD_LINKS).into_iter().nth(before).and_then(|link| link.dyn_into::<web_sys::HtmlElement>().ok());
        let _ = first.map(|link| link.focus());
    });
}

/// The names of the cards that the device shows.
const CARD_LINKS: &str = ".live-results .card h3 a";

/// The cards that are unfolded.
const UNFOLDED: &str = ".live-results .card:has(> details[open])";

/// Keeps the reader's list while other cards take the place of those that were ticked: once the new list is, the boxes of what
/// is on it are ticked, and what is no longer shown is kept in hidden fields of the list's form. Cards that were unfolded stay so.
fn keep_ticks() {
    let unfolded: Vec<String> = elements(UNFOLDED).iter().filter_map(service).collect();
    let kept = kept();
    request_animation_frame(move || {
        if let Some((form, ids)) = kept {
            let _ = tick(&form, &ids);
        }
        for card in elements(".live-results .card").iter().filter(|card| service(card).is_some_and(|id| unfolded.contains(&id))) {
            let details = card.dyn_ref::<web_sys::Element>().and_then(|card| card.query_selector("details").ok().flatten());
            let _ = details.map(|details| details.set_attribute("open", ""));
        }
    });
}

/// Whose card it is.
fn service(card: &web_sys::Node) -> Option<String> {
    card.dyn_ref::<web_sys::Element>()?.get_attribute("data-service")
}

/// The list's form, and the ids that it would send now.
fn kept() -> Option<(HtmlFormElement, Vec<String>)> {
    let form: HtmlFormElement = document()?.get_element_by_id(KEEP_FORM)?.dyn_into().ok()?;
    let ids = FormData::new_with_form(&form).ok()?.get_all(parameter::KEPT).iter().filter_map(|id| id.as_string()).collect();
    Some((form, ids))
}

fn elements(selector: &str) -> Vec<web_sys::Node> {
    let found = document().and_then(|document| document.query_selector_all(selector).ok());
    found.into_iter().flat_map(|found| (0..found.length()).filter_map(move |at| found.get(at))).collect()
}

/// Puts hidden fields for these ids into a form, in place of those it has.
fn carry<'a>(form: &HtmlFormElement, ids: impl IntoIterator<Item = &'a String>) -> Option<()> {
    for hidden in elements(&format!("#{} [type=hidden][name={}]", form.id(), parameter::KEPT)) {
        hidden.parent_node()?.remove_child(&hidden).ok()?;
    }
    for id in ids {
        let input: HtmlInputElement = document()?.create_element("input").ok()?.dyn_into().ok()?;
        input.set_type("hidden");
        input.set_name(parameter::KEPT);
        input.set_value(id);
        form.append_child(&input).ok()?;
    }
    Some(())
}

fn take_along(form: &HtmlFormElement) -> Option<()> {
    let (_, ids) = kept()?;
    carry(form, &ids)
}

fn tick(form: &HtmlFormElement, ids: &[String]) -> Option<()> {
    let mut missing: Vec<&String> = ids.iter().collect();
    for (selector, shown) in [("#server-results[hidden]", false), ("#server-results:not([hidden])", true), (".live-results", true)] {
        for node in elements(&format!("{selector} [name={}]", parameter::KEPT)) {
            let input: HtmlInputElement = node.dyn_into().ok()?;
            let on_it = shown && ids.contains(&input.value());
            input.set_checked(on_it);
            missing.retain(|id| !on_it || **id != input.value());
        }
    }
    carry(form, missing)
}

/// Writes the count beside every choice.
pub(super) fn show_counts(counts: &Counts) {
    let Some(form) = finder_form() else {
        return;
    };
    for (choice, count) in counts.iter() {
        let selector = format!("[data-facet=\"{}\"]", choice.facet());
        let Ok(Some(place)) = form.query_selector(&selector) else {
            continue;
        };
        let _ = place.set_attribute("data-count", &count.to_string());
        match place.dyn_ref::<web_sys::HtmlOptionElement>() {
            Some(option) => {
                let name = option.get_attribute("data-name").unwrap_or_default();
                option.set_text(&format!("{name} ({count})"));
            }
            None => {
                if let Ok(Some(number)) = place.query_selector(".count") {
                    number.set_text_content(Some(&format!("({count})")));
                }
            }
        }
    }
}
