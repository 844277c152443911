//! Hidden fields of forms.

use leptos::prelude::*;

/// Fields that a form sends as they are.
pub fn hidden<N: Into<String>>(fields: impl IntoIterator<Item = (N, String)>) -> AnyView {
    fields.into_iter().map(|(name, value)| view! { <input type="hidden" name=name.into() value=value /> }).collect_view().into_any()
}
