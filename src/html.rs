//! HTML that is written without a view: for what islands replace as a whole, and for a few small files.
//!
//! In leptos each part of a page has a type of its own, and the browser build holds code to mount, hydrate and rebuild each type. As views the
//! screens of the check-in added 54 kB (compressed) to it, as text 19 kB.

use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

/// HTML that is being put together. HTML of the program is taken as it is; every other text is escaped, so that no name or number of a
/// listing can end a tag or an attribute.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Markup(String);

impl Markup {
    /// Nothing.
    pub const NONE: Self = Self(String::new());

    /// What a view of ours was made into.
    pub fn of_view(html: impl Into<String>) -> Self {
        Self(html.into())
    }

    /// A text.
    pub fn of_text(text: &str) -> Self {
        Self(escape(text))
    }

    /// An element with one class.
    pub fn element(name: &'static str, class: &'static str, inside: Self) -> Self {
        Self::tag(name, &[("class", class)], inside)
    }

    /// An element with attributes.
    pub fn tag(name: &'static str, attributes: &[(&'static str, &str)], inside: Self) -> Self {
        let mut html = Self::open(name, attributes);
        html.add(&inside).html("</").html(name).html(">");
        html
    }

    /// An element that holds nothing, such as `input`.
    pub fn open(name: &'static str, attributes: &[(&'static str, &str)]) -> Self {
        let mut html = Self::NONE;
        html.html("<").html(name);
        for (name, value) in attributes {
            html.attribute(name, *value);
        }
        html.html(">");
        html
    }

    /// This, and then the other.
    #[must_use]
    pub fn then(mut self, other: Self) -> Self {
        self.add(&other);
        self
    }

    /// HTML of the program.
    pub fn html(&mut self, html: &'static str) -> &mut Self {
        self.0.push_str(html);
        self
    }

    /// Text, between tags or in an attribute.
    pub fn text(&mut self, text: &str) -> &mut Self {
        push_escaped(&mut self.0, text);
        self
    }

    /// A number.
    pub fn number(&mut self, number: usize) -> &mut Self {
        // Writing to a String cannot fail.
        let _ = write!(self.0, "{number}");
        self
    }

    /// ` name="value"`, in an open tag; nothing without a value.
    pub fn attribute<'a>(&mut self, name: &'static str, value: impl Into<Option<&'a str>>) -> &mut Self {
        if let Some(value) = value.into() {
            self.html(" ").html(name).html("=\"").text(value).html("\"");
        }
        self
    }

    /// Other markup.
    pub fn add(&mut self, other: &Self) -> &mut Self {
        self.0.push_str(&other.0);
        self
    }

    /// True when nothing was written.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The HTML.
    pub fn into_string(self) -> String {
        self.0
    }
}

impl FromIterator<Self> for Markup {
    fn from_iter<I: IntoIterator<Item = Self>>(pieces: I) -> Self {
        pieces.into_iter().fold(Self::NONE, Self::then)
    }
}

/// Text for between tags and for an attribute in double or single quotation marks.
pub fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    push_escaped(&mut escaped, text);
    escaped
}

const fn is_special(byte: u8) -> bool {
    matches!(byte, b'&' | b'<' | b'>' | b'"' | b'\'')
}

/// Whether any byte is special. Each piece is looked at as a whole, because processors look at many bytes at once.
fn has_special(text: &str) -> bool {
    text.as_bytes().chunks(32).any(|piece| piece.iter().fold(false, |found, byte| found | is_special(*byte)))
}

fn push_escaped(html: &mut String, text: &str) {
    if !has_special(text) {
        return html.push_str(text);
    }
    let mut rest = text;
    // What is escaped is one byte long, so that the text is cut between characters.
    while let Some(at) = rest.bytes().position(is_special) {
        let (plain, from) = rest.split_at(at);
        let (special, after) = from.split_at(1);
        html.push_str(plain);
        html.push_str(match special {
            "&" => "&amp;",
            "<" => "&lt;",
            ">" => "&gt;",
            "\"" => "&quot;",
            _ => "&#39;",
        });
        rest = after;
    }
    html.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_and_values_stay_texts_and_values() {
        let hostile = "\"><script>alert(1)</script>&amp;";
        let html = Markup::tag("a", &[("href", hostile)], Markup::of_text(hostile)).into_string();
        let escaped = "&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;";
        assert_eq!(html, format!("<a href=\"{escaped}\">{escaped}</a>"));
    }

    #[test]
    fn pieces_are_in_their_order() {
        let list: Markup = ["a", "b"].map(|text| Markup::element("li", "x", Markup::of_text(text))).into_iter().collect();
        assert_eq!(list.into_string(), "<li class=\"x\">a</li><li class=\"x\">b</li>");
        assert!(Markup::NONE.is_empty());
    }

    #[test]
    fn nothing_ends_a_tag_or_an_attribute() {
        assert_eq!(escape("<b title=\"a\" lang='fr'>&"), "&lt;b title=&quot;a&quot; lang=&#39;fr&#39;&gt;&amp;");
        assert_eq!(escape("Où ? « Là » & <ici>"), "Où ? « Là » &amp; &lt;ici&gt;");
    }

    #[test]
    fn what_is_put_together_is_escaped_but_for_what_the_program_says() {
        let (mut inner, name) = (Markup::default(), "A & B");
        inner.html("<b>").text(name).html("</b>");
        let mut html = Markup::default();
        html.html("<a").attribute("href", "/?a=1&b=\"2\"").attribute("lang", None).html(">").add(&inner).number(12).html("</a>");
        assert_eq!(html.into_string(), "<a href=\"/?a=1&amp;b=&quot;2&quot;\"><b>A &amp; B</b>12</a>");
    }
}
