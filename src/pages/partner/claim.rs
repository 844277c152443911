//! Asks for the link to a listing at another email address: an administrator looks whether it belongs to the service.

use leptos::prelude::*;

use crate::{domain::note::WordsProblem, finder::listing::Listing, islands::fragment::IntoFragment, urls::Address};

use super::{
    super::{
        document::{Document, FORM},
        parts::text_area,
        site::Context,
    },
    document,
    mailbox::{self, Typed},
    work_here::{back, name},
};

/// The field of where the email address can be seen.
pub const WHERE: &str = "where";

/// What was typed.
#[derive(Clone, Debug, Default)]
pub struct Claiming {
    /// The email address.
    pub typed: Typed,
    /// Where an editor can see that it belongs to the service.
    pub words: String,
    /// What is wrong with that.
    pub wrong: Option<WordsProblem>,
}

/// The page with its form.
pub fn page(context: &Context<'_>, listing: &Listing, claiming: &Claiming) -> Document {
    let words = context.words();
    let address = Address::Claim(listing.id.clone());
    let title = words.text("claim-title");
    let wrong = claiming.wrong.as_ref().map(|problem| {
        let said = words.words_problem(problem, "claim-where-missing");
        view! {
            <div class="callout problem" role="alert">
                <h2>{words.text("problem-heading")}</h2>
                <p><a href=format!("#{WHERE}")>{said}</a></p>
            </div>
        }
    });
    let main = view! {
        {back(context, listing)}
        <h1>{title.clone()}</h1>
        {name(context, listing)}
        {mailbox::summary(words, &claiming.typed)}
        {wrong}
        <p>{words.text("claim-intro")}</p>
        <form id=FORM class="choices" method="post" action=address.path(context.locale) autocomplete="off">
            {mailbox::field(words, &claiming.typed, "work-here-mailbox", "claim-mailbox-hint")}
            <p class="field">
                <label for=WHERE>{words.text("claim-where")}</label>
                <span id="where-hint" class="hint">{words.text("claim-where-hint")}</span>
                {text_area::text_area(WHERE, &claiming.words, "where-hint", claiming.wrong.is_some())}
            </p>
            <p class="submit"><button class="main">{words.text("claim-send")}</button></p>
        </form>
    };
    let is_again = claiming.wrong.is_some() || claiming.typed.is_again();
    let title = if is_again { words.with("problem-title", [("title", title.into())]) } else { title };
    document(context, address.clone(), title, main.into_fragment()).keeping_form(context, &address)
}

/// Thanks, and what happens next.
pub fn thanks(context: &Context<'_>, listing: &Listing) -> Document {
    let words = context.words();
    let title = words.text("review-thanks");
    let main = view! {
        {back(context, listing)}
        <h1>{title.clone()}</h1>
        {name(context, listing)}
        <p>{words.text("claim-thanks")}</p>
    };
    document(context, Address::Claim(listing.id.clone()), title, main.into_fragment())
}
