//! The one way to write a `textarea`.
//!
//! Leptos 0.8 treats its content as raw on the server: a text with a closing tag in it would end it, and the rest would be HTML.
//! Here the content is escaped first. A test forbids the element anywhere else.

use leptos::prelude::*;

use crate::{
    html::escape,
    islands::fragment::{Fragment, IntoFragment},
};

/// A box for several lines of text, holding what was typed before.
pub fn text_area(name: &'static str, value: &str, described_by: &'static str, invalid: bool) -> Fragment {
    // The parser of HTML drops a first line break: one more keeps the text as it was typed.
    let content = format!("\n{}", escape(value));
    view! {
        <textarea
            id=name
            name=name
            rows="5"
            autocomplete="off"
            aria-describedby=described_by
            aria-invalid=invalid.then_some("true")
            inner_html=content
        ></textarea>
    }
    .into_fragment()
}

/// A box for several lines under a name that is made from the data. `content` is escaped HTML.
pub(in crate::pages) fn of(id: &str, name: &str, content: &str, described_by: Option<String>, invalid: Option<&'static str>) -> Fragment {
    let (id, name, content) = (id.to_owned(), name.to_owned(), content.to_owned());
    view! { <textarea id=id name=name rows="4" autocomplete="off" aria-describedby=described_by aria-invalid=invalid inner_html=content></textarea> }.into_fragment()
}

/// A box that holds a text to copy: read only, about as many rows as the text has lines.
pub fn to_copy(id: &str, text: &str) -> Fragment {
    let id = id.to_owned();
    let content = format!("\n{}", escape(text));
    let rows = (text.lines().count() + 3).clamp(6, 30).to_string();
    view! { <textarea id=id rows=rows readonly=true autocomplete="off" translate="no" inner_html=content></textarea> }.into_fragment()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_cannot_end_the_box() {
        let hostile = "</textarea><script>alert(1)</script>&amp;";
        let html = Owner::new().with(|| text_area("words", hostile, "hint", false).to_html());
        assert!(html.contains("&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;"), "{html}");
        assert_eq!(html.matches("</textarea>").count(), 1);
    }
}
