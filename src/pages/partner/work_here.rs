//! “I work here”: asks for a link to a listing. It goes to the mailbox on file; the answer is the same whatever is typed.

use leptos::prelude::*;

use crate::{finder::listing::Listing, urls::Address};

use super::{
    super::{document::Document, parts::words as say, site::Context},
    document,
};

/// The field of the mailbox.
pub const MAILBOX: &str = "mailbox";

/// What was typed, and what is wrong with it.
#[derive(Clone, Debug, Default)]
pub struct Asking {
    /// The mailbox, as it came.
    pub mailbox: String,
    /// True when it has no mailbox's form.
    pub is_wrong: bool,
    /// True when nothing could be kept just now.
    pub not_saved: bool,
}

/// The page with its form.
pub fn page(context: &Context<'_>, listing: &Listing, asking: &Asking) -> Document {
    let words = context.words();
    let address = Address::WorkHere(listing.id.clone());
    let title = words.text("work-here-title");
    let wrong = asking.is_wrong.then(|| words.text("wrong-mailbox"));
    let summary = if asking.not_saved { Some(words.text("review-not-saved")) } else { wrong.clone() };
    let summary = summary.map(|said| {
        view! {
            <div class="callout problem" role="alert">
                <h2>{words.text("problem-heading")}</h2>
                <p><a href=format!("#{MAILBOX}")>{said}</a></p>
            </div>
        }
    });
    let is_wrong = asking.is_wrong || asking.not_saved;
    let main = view! {
        {back(context, listing)}
        <h1>{title.clone()}</h1>
        {name(context, listing)}
        {summary}
        <p>{words.text("work-here-intro")}</p>
        <form class="choices" method="post" action=address.path(context.locale) autocomplete="off">
            <p class="field">
                <label for=MAILBOX>{words.text("work-here-mailbox")}</label>
                <span id="mailbox-hint" class="hint">{words.text("work-here-mailbox-hint")}</span>
                {wrong.map(|said| view! { <span id="mailbox-problem" class="field-problem">{said}</span> })}
                <input
                    id=MAILBOX
                    name=MAILBOX
                    type="text"
                    inputmode="email"
                    value=asking.mailbox.clone()
                    autocomplete="email"
                    autocapitalize="none"
                    spellcheck="false"
                    aria-describedby=if asking.is_wrong { "mailbox-problem mailbox-hint" } else { "mailbox-hint" }
                    aria-invalid=asking.is_wrong.then_some("true")
                />
            </p>
            <p class="submit"><button class="main">{words.text("work-here-send")}</button></p>
        </form>
    };
    let title = if is_wrong { words.with("problem-title", [("title", title.into())]) } else { title };
    document(context, address, title, main.into_any())
}

/// The same to everybody, whether a letter is on its way or not.
pub fn asked(context: &Context<'_>, listing: &Listing) -> Document {
    let words = context.words();
    let title = words.text("work-here-asked");
    let main = view! {
        {back(context, listing)}
        <h1>{title.clone()}</h1>
        {name(context, listing)}
        <p>{words.text("work-here-asked-if")}</p>
        <p>{words.text("work-here-asked-else")}</p>
        <p><a class="quiet" href=Address::Report(listing.id.clone()).path(context.locale)>{words.text("report-link")}</a></p>
    };
    document(context, Address::WorkHere(listing.id.clone()), title, main.into_any())
}

fn back(context: &Context<'_>, listing: &Listing) -> AnyView {
    view! { <p class="back"><a href=Address::Service(listing.id.clone()).path(context.locale)>{context.text("report-back")}</a></p> }
        .into_any()
}

fn name(context: &Context<'_>, listing: &Listing) -> AnyView {
    let name = say::foreign(listing.name.read(context.locale), context.locale);
    view! { <p lang=name.lang translate="no"><b>{name.text}</b></p> }.into_any()
}
