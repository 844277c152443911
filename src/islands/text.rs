//! Paragraphs and words of one class: made by the same few lines everywhere, which keeps the browser build small.

use leptos::prelude::*;

use serde::{Deserialize, Serialize};

/// A text that may be in another language than its page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Foreign {
    /// The text.
    pub text: String,
    /// Its language, when that is not the page's.
    pub lang: Option<String>,
}

/// `<p class="…">`.
pub fn paragraph(class: &'static str, text: impl Into<Foreign>) -> AnyView {
    own_paragraph(class, text.into())
}

fn own_paragraph(class: &'static str, text: Foreign) -> AnyView {
    view! { <p class=class lang=text.lang>{text.text}</p> }.into_any()
}

/// A part of the results under its heading. `note` says why it is there; `total` is how many belong to it in all, 0 for what is no result.
pub fn part(class: &'static str, heading: String, note: Option<String>, total: usize, cards: AnyView) -> AnyView {
    view! {
        <h2 class=class>{heading}</h2>
        {note.map(|note| paragraph("note", note))}
        <ol class="results" data-total=total>{cards}</ol>
    }
    .into_any()
}

/// `<span class="…">`.
pub fn span(class: &'static str, text: impl Into<Foreign>) -> AnyView {
    own_span(class, text.into())
}

fn own_span(class: &'static str, text: Foreign) -> AnyView {
    view! { <span class=class lang=text.lang>{text.text}</span> }.into_any()
}

impl From<String> for Foreign {
    /// A text in the page's own language.
    fn from(text: String) -> Self {
        Self { text, lang: None }
    }
}
