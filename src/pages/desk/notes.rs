//! Notes between editors, with the box for another.

use leptos::prelude::*;

use crate::{
    domain::{note::Note, time_zone::day_in_ontario},
    i18n::catalog::Words,
    islands::fragment::{Fragment, IntoFragment},
};

use super::super::parts::text_area;

/// The field of a note.
pub const NOTE: &str = "note";

/// What was noted, the oldest first. Anyone who sent the change has no name here.
pub(super) fn list(words: Words<'_>, notes: &[Note]) -> Fragment {
    let items = notes.iter().map(|note| {
        let who = note.name.clone().unwrap_or_else(|| words.text("desk-note-sender"));
        let day = words.date(day_in_ontario(note.made_at));
        view! {
            <li>
                <p class="hint">{words.with("desk-note-by", [("name", who.into()), ("date", day.into())])}</p>
                <p translate="no">{note.words.clone()}</p>
            </li>
        }
    });
    let items: Vec<_> = items.collect();
    view! {
        <section class="notes" aria-labelledby="notes">
            <h2 id="notes">{words.text("desk-notes")}</h2>
            {if items.is_empty() { view! { <p>{words.text("desk-notes-none")}</p> }.into_fragment() } else { view! { <ul>{items}</ul> }.into_fragment() }}
        </section>
    }
    .into_fragment()
}

/// The box for another note, with what was typed.
pub(super) fn field(words: Words<'_>, typed: &str, is_wrong: bool) -> Fragment {
    view! {
        <p class="field">
            <label for=NOTE>{words.text("desk-note")}</label>
            <span id="note-hint" class="hint">{words.text("desk-note-hint")}</span>
            {text_area::text_area(NOTE, typed, "note-hint", is_wrong)}
        </p>
    }
    .into_fragment()
}
