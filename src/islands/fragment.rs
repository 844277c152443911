//! A piece of a page. In the browser it is a view; on the server it is HTML as soon as it is put together.
//!
//! In leptos every piece of a page has a type of its own, and code to mount, hydrate, rebuild and await it is compiled for each type. The
//! server needs none of that code: without it, compiling is faster and the program is smaller.

use leptos::prelude::*;

/// HTML that is part of another view as it is.
#[cfg(feature = "ssr")]
pub type Fragment = leptos::tachys::html::InertElement;

/// A view of any type.
#[cfg(not(feature = "ssr"))]
pub type Fragment = AnyView;

/// Makes a view into a piece of a page. On the server: inside the page's owner, which islands ask for.
pub trait IntoFragment {
    /// The piece.
    fn into_fragment(self) -> Fragment;
}

#[cfg(feature = "ssr")]
impl<T: RenderHtml> IntoFragment for T {
    fn into_fragment(self) -> Fragment {
        Fragment::new(self.to_html())
    }
}

#[cfg(not(feature = "ssr"))]
impl<T: IntoAny> IntoFragment for T {
    fn into_fragment(self) -> Fragment {
        self.into_any()
    }
}
