//! “I work here”: asks for a link to a listing. It is sent to the email address on file; the answer is the same whatever is typed.

use leptos::prelude::*;

use crate::{
    finder::listing::Listing,
    islands::fragment::{Fragment, IntoFragment},
    urls::Address,
};

use super::{
    super::{
        document::{Document, FORM},
        parts::words as say,
        site::Context,
    },
    document,
    mailbox::{self, Typed},
};

/// The page with its form.
pub fn page(context: &Context<'_>, listing: &Listing, typed: &Typed) -> Document {
    let words = context.words();
    let address = Address::WorkHere(listing.id.clone());
    let title = words.text("work-here-title");
    let main = view! {
        {back(context, listing)}
        <h1>{title.clone()}</h1>
        {name(context, listing)}
        {mailbox::summary(words, typed)}
        <p>{words.text("work-here-intro")}</p>
        <form id=FORM class="choices" method="post" action=address.path(context.locale) autocomplete="off">
            {mailbox::field(words, typed, "work-here-mailbox", "work-here-mailbox-hint")}
            <p class="submit"><button class="main">{words.text("work-here-send")}</button></p>
        </form>
        <p><a class="quiet" href=Address::Claim(listing.id.clone()).path(context.locale)>{words.text("claim-link")}</a></p>
    };
    let title = if typed.is_again() { words.with("problem-title", [("title", title.into())]) } else { title };
    document(context, address.clone(), title, main.into_fragment()).keeping_form(context, &address)
}

/// A line that pages of the site name: no one changes it from outside, because so many readers rest on it.
pub fn locked(context: &Context<'_>, listing: &Listing) -> Document {
    let words = context.words();
    let title = words.text("work-here-locked-title");
    let main = view! {
        {back(context, listing)}
        <h1>{title.clone()}</h1>
        {name(context, listing)}
        <p>{words.text("work-here-locked")}</p>
        <p><a class="quiet" href=Address::Report(listing.id.clone()).path(context.locale)>{words.text("report-link")}</a></p>
    };
    document(context, Address::WorkHere(listing.id.clone()), title, main.into_fragment())
}

/// The same to everyone, whether a letter is on its way or not.
pub fn asked(context: &Context<'_>, listing: &Listing) -> Document {
    let words = context.words();
    let title = words.text("work-here-asked");
    let main = view! {
        {back(context, listing)}
        <h1>{title.clone()}</h1>
        {name(context, listing)}
        <p>{words.text("work-here-asked-if")}</p>
        <p>{words.text("work-here-asked-else")}</p>
        <p><a class="quiet" href=Address::Claim(listing.id.clone()).path(context.locale)>{words.text("claim-link")}</a></p>
    };
    document(context, Address::WorkHere(listing.id.clone()), title, main.into_fragment())
}

pub(super) fn back(context: &Context<'_>, listing: &Listing) -> Fragment {
    view! { <p class="back"><a href=Address::Service(listing.id.clone()).path(context.locale)>{context.text("report-back")}</a></p> }
        .into_fragment()
}

pub(super) fn name(context: &Context<'_>, listing: &Listing) -> Fragment {
    let name = say::foreign(listing.name.read(context.locale), context.locale);
    view! { <p lang=name.lang translate="no"><b>{name.text}</b></p> }.into_fragment()
}
