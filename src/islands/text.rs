//! Paragraphs and words of one class, as markup.

use serde::{Deserialize, Serialize};

use crate::html::Markup;

/// A text that may be in another language than its page.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Foreign {
    /// The text.
    pub text: String,
    /// Its language, when that is not the page's.
    pub lang: Option<String>,
}

/// An element of one class that holds a text.
pub fn element(html: &mut Markup, name: &'static str, class: &str, text: &Foreign) {
    begin(html, name, class, text.lang.as_deref());
    end(html, name, &text.text);
}

/// `<p class="…">`, in the page's own language.
pub fn paragraph(html: &mut Markup, class: &str, text: &str) {
    begin(html, "p", class, None);
    end(html, "p", text);
}

/// `<span class="…">`, in the page's own language.
pub fn span(html: &mut Markup, class: &str, text: &str) {
    begin(html, "span", class, None);
    end(html, "span", text);
}

fn begin(html: &mut Markup, name: &'static str, class: &str, lang: Option<&str>) {
    html.html("<").html(name).attribute("class", class).attribute("lang", lang).html(">");
}

fn end(html: &mut Markup, name: &'static str, text: &str) {
    html.text(text).html("</").html(name).html(">");
}

/// A part of the results under its heading. `note` says why it is there; `total` is how many belong to it in all, 0 for what is no result.
pub fn part(html: &mut Markup, class: &str, heading: &str, note: Option<&str>, total: usize, cards: &Markup) {
    begin(html, "h2", class, None);
    end(html, "h2", heading);
    if let Some(note) = note {
        paragraph(html, "note", note);
    }
    html.html("<ol class=\"results\" data-total=\"").number(total).html("\">").add(cards).html("</ol>");
}

impl From<String> for Foreign {
    /// A text in the page's own language.
    fn from(text: String) -> Self {
        Self { text, lang: None }
    }
}
