//! A piece of a page. In the browser it is a view; on the server it is HTML as soon as it is put together.
//!
//! A view of leptos is a type for each piece of a page, and how that type is mounted, hydrated, rebuilt and awaited is compiled for each.
//! The server does none of that. Text in place of views makes compiling it faster, and the program smaller.

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
