//! Paragraphs and words of one class: made by the same few lines everywhere, which keeps the browser build small.

use leptos::prelude::*;

use serde::{Deserialize, Serialize};

use super::fragment::{Fragment, IntoFragment};

/// A text that may be in another language than its page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Foreign {
    /// The text.
    pub text: String,
    /// Its language, when that is not the page's.
    pub lang: Option<String>,
}

/// `<p class="…">`.
pub fn paragraph(class: &'static str, text: impl Into<Foreign>) -> Fragment {
    own_paragraph(class, text.into())
}

fn own_paragraph(class: &'static str, text: Foreign) -> Fragment {
    view! { <p class=class lang=text.lang>{text.text}</p> }.into_fragment()
}

/// A part of the results under its heading. `note` says why it is there; `total` is how many belong to it in all, 0 for what is no result.
pub fn part(class: &'static str, heading: String, note: Option<String>, total: usize, cards: Fragment) -> Fragment {
    view! {
        <h2 class=class>{heading}</h2>
        {note.map(|note| paragraph("note", note))}
        <ol class="results" data-total=total>{cards}</ol>
    }
    .into_fragment()
}

/// `<span class="…">`.
pub fn span(class: &'static str, text: impl Into<Foreign>) -> Fragment {
    own_span(class, text.into())
}

fn own_span(class: &'static str, text: Foreign) -> Fragment {
    view! { <span class=class lang=text.lang>{text.text}</span> }.into_fragment()
}

impl From<String> for Foreign {
    /// A text in the page's own language.
    fn from(text: String) -> Self {
        Self { text, lang: None }
    }
}
