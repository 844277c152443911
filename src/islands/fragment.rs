//! A piece of a page: HTML as soon as it is put together.
//!
//! In leptos every piece of a page has a type of its own, and code to mount, hydrate, rebuild and await it is compiled for each type. The
//! server needs none of that code: without it, compiling is faster and the program is smaller.

use leptos::prelude::*;

use crate::html::Markup;

/// HTML that is part of another view as it is.
pub type Fragment = leptos::tachys::html::InertElement;

/// Makes a view, or markup, into a piece of a page. A view: inside the page's owner, which islands ask for.
pub trait IntoFragment {
    /// The piece.
    fn into_fragment(self) -> Fragment;
}

impl<T: RenderHtml> IntoFragment for T {
    fn into_fragment(self) -> Fragment {
        Fragment::new(self.to_html())
    }
}

impl IntoFragment for Markup {
    fn into_fragment(self) -> Fragment {
        Fragment::new(self.into_string())
    }
}
