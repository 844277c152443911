//! Hidden fields of forms.

use leptos::prelude::*;

use crate::islands::fragment::{Fragment, IntoFragment};

/// Fields that a form sends as they are.
pub fn hidden<N: Into<String>>(fields: impl IntoIterator<Item = (N, String)>) -> Fragment {
    fields.into_iter().map(|(name, value)| view! { <input type="hidden" name=name.into() value=value /> }).collect_view().into_fragment()
}
