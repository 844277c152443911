//! HTML as text, for a part of the page that is replaced as a whole at every tap.
//!
//! The island's screens are many and small. As leptos views they added 54 kB (compressed) to the browser's build when all islands
//! were one, as text 19 kB. Names of elements and attributes are fixed in our source; every text and value is escaped here.

use crate::html::escape;

/// A piece of HTML.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Markup(String);

impl Markup {
    /// Nothing.
    pub const NONE: Self = Self(String::new());

    /// A text.
    pub fn text(text: &str) -> Self {
        let mut html = Self::NONE;
        html.0 += &escape(text);
        html
    }

    /// HTML that our own server made and sent with the page.
    pub fn from_server(html: &str) -> Self {
        Self(html.to_owned())
    }

    /// An element with one class.
    pub fn element(name: &'static str, class: &'static str, inside: Self) -> Self {
        Self::tag(name, &[("class", class)], inside)
    }

    /// An element with attributes.
    pub fn tag(name: &'static str, attributes: &[(&'static str, &str)], inside: Self) -> Self {
        let mut html = Self::open(name, attributes);
        html.0 += &inside.0;
        html.0 += "</";
        html.0 += name;
        html.0.push('>');
        html
    }

    /// An element that holds nothing, such as `input`.
    pub fn open(name: &'static str, attributes: &[(&'static str, &str)]) -> Self {
        let mut html = Self("<".to_owned());
        html.0 += name;
        for (name, value) in attributes {
            html.0.push(' ');
            html.0 += name;
            html.0 += "=\"";
            html.0 += &escape(value);
            html.0.push('"');
        }
        html.0.push('>');
        html
    }

    /// This, and then the other.
    pub fn then(mut self, other: Self) -> Self {
        self.0 += &other.0;
        self
    }

    /// True when there is nothing.
    pub const fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The HTML.
    pub fn into_html(self) -> String {
        self.0
    }
}

impl FromIterator<Self> for Markup {
    fn from_iter<I: IntoIterator<Item = Self>>(pieces: I) -> Self {
        pieces.into_iter().fold(Self::NONE, Self::then)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_and_values_stay_texts_and_values() {
        let hostile = "\"><script>alert(1)</script>&amp;";
        let html = Markup::tag("a", &[("href", hostile)], Markup::text(hostile)).into_html();
        let escaped = "&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;amp;";
        assert_eq!(html, format!("<a href=\"{escaped}\">{escaped}</a>"));
    }

    #[test]
    fn pieces_stand_in_their_order() {
        let list: Markup = ["a", "b"].map(|text| Markup::element("li", "x", Markup::text(text))).into_iter().collect();
        assert_eq!(list.into_html(), "<li class=\"x\">a</li><li class=\"x\">b</li>");
        assert!(Markup::NONE.is_empty());
    }
}
