//! Pages that leave nothing on a phone: to show, to print, to fill in by hand. Most have a bare frame (`pages/document.rs`): no name of the
//! site, no menu, no line of the topic, and a way back of their own.

use leptos::prelude::*;

use crate::{
    islands::fragment::{Fragment, IntoFragment},
    urls::Page,
};

use super::site::Context;

pub mod file;
pub mod keep;
pub mod note;
pub mod plan;

/// The way back to the page that leads here.
fn back(context: &Context<'_>, page: Page) -> Fragment {
    view! { <p class="back"><a class="quiet" href=page.path(context.locale)>{context.text("quiet-back")}</a></p> }.into_fragment()
}
