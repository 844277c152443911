//! Proposes a new listing: an email address is typed, and the link to the form goes there.

use leptos::prelude::*;

use crate::{
    islands::fragment::{Fragment, IntoFragment},
    urls::{Address, Page},
};

use super::{
    super::{
        document::{Document, FORM},
        site::Context,
    },
    document,
    mailbox::{self, Typed},
};

/// The page with its form.
pub fn page(context: &Context<'_>, typed: &Typed) -> Document {
    let words = context.words();
    let address = Address::Page(Page::NewListing);
    let title = words.text("new-listing-title");
    let main = view! {
        {back(context)}
        <h1>{title.clone()}</h1>
        {mailbox::summary(words, typed)}
        <p>{words.text("new-listing-intro")}</p>
        <p>{words.text("new-listing-next")}</p>
        <form id=FORM class="choices" method="post" action=address.path(context.locale) autocomplete="off">
            {mailbox::field(words, typed, "work-here-mailbox", "new-listing-mailbox-hint")}
            <p class="submit"><button class="main">{words.text("work-here-send")}</button></p>
        </form>
    };
    let title = if typed.is_again() { words.with("problem-title", [("title", title.into())]) } else { title };
    document(context, address.clone(), title, main.into_fragment()).keeping_form(context, &address)
}

/// A letter is on its way.
pub fn asked(context: &Context<'_>) -> Document {
    let words = context.words();
    let title = words.text("work-here-asked");
    let main = view! {
        {back(context)}
        <h1>{title.clone()}</h1>
        <p>{words.text("new-listing-asked")}</p>
    };
    document(context, Address::Page(Page::NewListing), title, main.into_fragment())
}

fn back(context: &Context<'_>) -> Fragment {
    let above = Page::UpdateListing.path(context.locale);
    view! { <p class="back"><a href=above>{context.text("new-listing-back")}</a></p> }.into_fragment()
}
