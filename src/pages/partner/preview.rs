//! One's own listing as readers are to see it; the language switch shows it in the other language.

use leptos::prelude::*;

use crate::{
    domain::problem::Problem,
    finder::listing::Listing,
    islands::fragment::{Fragment, IntoFragment},
    urls::Address,
};

use super::{
    super::{document::Document, service, site::Context},
    document, problems,
};

/// The page of a listing that can be shown.
pub fn page(context: &Context<'_>, secret: &str, listing: &Listing) -> Document {
    let words = context.words();
    let title = words.text("preview-title");
    let inside = view! {
        {back(context, secret)}
        <p class="callout note">{words.text("preview-note")}</p>
        {service::seen(context, listing)}
        {back(context, secret)}
    };
    document(context, Address::ReviewPreview(secret.to_owned()), title, inside.into_fragment())
}

/// What is still missing, or wrong.
pub fn not_yet(context: &Context<'_>, secret: &str, wrong: &[Problem]) -> Document {
    let words = context.words();
    let title = words.text("preview-title");
    let inside = view! {
        {back(context, secret)}
        <h1>{title.clone()}</h1>
        <p>{words.text("preview-not-yet")}</p>
        {problems::list(context, secret, wrong)}
    };
    document(context, Address::ReviewPreview(secret.to_owned()), title, inside.into_fragment())
}

fn back(context: &Context<'_>, secret: &str) -> Fragment {
    let own = Address::Review(secret.to_owned()).path(context.locale);
    view! { <p class="back"><a href=own>{context.text("review-back")}</a></p> }.into_fragment()
}
