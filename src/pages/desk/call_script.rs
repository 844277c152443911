//! The script of a verification call: nine sentences, in English and in French.

use leptos::prelude::*;

use crate::{
    domain::{locale::Locale, person::Person},
    islands::fragment::{Fragment, IntoFragment},
};

use super::super::site::Context;

/// The sentences, in order.
const SENTENCES: [&str; 9] = [
    "script-hello",
    "script-why",
    "script-number",
    "script-hours",
    "script-ages",
    "script-place",
    "script-wrong",
    "script-keep",
    "script-thanks",
];

/// The script in the caller's language, and behind a summary in the other.
pub(super) fn script(context: &Context<'_>, person: &Person) -> Fragment {
    let in_language = |locale: Locale| {
        let words = context.site.catalog.words(locale);
        let said = SENTENCES.map(|sentence| view! { <li>{words.with(sentence, [("name", person.name.clone().into())])}</li> });
        view! { <ol class="script" lang=locale.code()>{said.collect_view()}</ol> }
    };
    let (own, other) = (context.locale, context.locale.other());
    view! {
        <h2>{context.text("script-title")}</h2>
        {in_language(own)}
        <details>
            <summary lang=other.code()>{context.site.catalog.words(other).text("script-title")}</summary>
            {in_language(other)}
        </details>
    }
    .into_fragment()
}
