//! One's own listing, field by field, with an edit beside each.

use leptos::prelude::*;

use crate::{
    domain::{draft::Draft, field::Field},
    urls::Address,
};

use super::{
    super::{document::Document, site::Context},
    document,
    field::lines,
};

/// A field as it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldState {
    /// Which.
    pub field: Field,
    /// Somebody looked at it and saved it.
    pub checked: bool,
    /// It is not as it was.
    pub changed: bool,
}

/// The page.
pub fn page(context: &Context<'_>, secret: &str, draft: &Draft, fields: &[FieldState]) -> Document {
    let (words, locale) = (context.words(), context.locale);
    let address = Address::Review(secret.to_owned());
    let rows = fields.iter().map(|state| row(context, secret, draft, *state)).collect_view();
    let inside = view! {
        <h1>{words.text("review-title")}</h1>
        <p class="lead">{words.text("review-intro")}</p>
        <ul>
            <li>{words.text("review-intro-save")}</li>
            <li>{words.text("review-intro-languages")}</li>
            <li>{words.text("review-intro-held")}</li>
        </ul>
        <dl class="facts own">{rows}</dl>
        <p class="submit"><a class="main" href=Address::ReviewFinish(secret.to_owned()).path(locale)>{words.text("review-finish")}</a></p>
    };
    document(context, address, words.text("review-title"), inside.into_any())
}

fn row(context: &Context<'_>, secret: &str, draft: &Draft, state: FieldState) -> AnyView {
    let words = context.words();
    let name = words.field(state.field);
    let said = lines(context, state.field, draft);
    let value = if said.is_empty() {
        view! { <span class="unsaid">{words.text("not-said")}</span> }.into_any()
    } else {
        said.into_iter()
            .map(|(label, text)| view! { <p>{label.map(|label| format!("{label} "))}<span translate="no">{text}</span></p> })
            .collect_view()
            .into_any()
    };
    let mark = match state {
        FieldState { changed: true, .. } => Some("review-changed"),
        FieldState { checked: true, .. } => Some("review-checked"),
        _ => None,
    };
    let mark = mark.map(|message| view! { <p class="mark">{words.text(message)}</p> });
    let id = format!("own-{}", state.field.key().replace('_', "-"));
    view! {
        <div>
            <dt id=id.clone()>{name}</dt>
            <dd>
                {value}
                {mark}
                <p>
                    <a class="quiet" href=Address::ReviewField(secret.to_owned(), state.field).path(context.locale) aria-describedby=id>
                        {words.text("review-edit")}
                    </a>
                </p>
            </dd>
        </div>
    }
    .into_any()
}
