//! Looking for a listing on the desk, and those that readers reported.

use leptos::prelude::*;

use crate::{
    domain::{person::Person, service::ServiceId},
    finder::listing::Listing,
    islands::fragment::IntoFragment,
    urls::Address,
};

use super::{
    super::{document::Document, site::Context},
    back, document, signed_in,
    unreadable::{self, OddRow},
};

/// The parameter of the words that are looked for.
pub const WORDS: &str = "words";

/// A listing with reports of readers.
#[derive(Clone, Copy, Debug)]
pub struct Reported<'a> {
    /// The listing.
    pub listing: &'a Listing,
    /// How many readers reported something.
    pub reports: usize,
    /// True when someone felt unsafe.
    pub is_unsafe: bool,
}

/// A listing that was taken down or hidden here.
#[derive(Clone, Debug)]
pub struct Hidden {
    /// Which.
    pub service: ServiceId,
    /// What it is called.
    pub name: String,
}

/// The page: the form, what was found by it (`None` before anything is looked for), what readers reported, and what they do not see.
pub fn page(
    context: &Context<'_>,
    person: &Person,
    typed: &str,
    found: Option<&[&Listing]>,
    reported: &[Reported<'_>],
    hidden: &[Hidden],
    odd: &[OddRow],
) -> Document {
    let (words, locale) = (context.words(), context.locale);
    let title = words.text("desk-listings-title");
    let link = |listing: &Listing| {
        let name = listing.name.read(locale).0.to_owned();
        view! { <a href=Address::DeskListing(listing.id.clone()).path(locale) translate="no">{name}</a> }
    };
    let found = found.map(|found| {
        let items = found.iter().map(|listing| view! { <li>{link(listing)}</li> }).collect_view();
        view! {
            <p role="status">{words.with("desk-listings-found", [("n", found.len().into())])}</p>
            <ol class="queue lately">{items}</ol>
        }
    });
    let items = reported
        .iter()
        .map(|Reported { listing, reports, is_unsafe }| {
            let unsafe_mark = is_unsafe.then(|| view! { <b class="held">{words.text("desk-reports-unsafe")}</b> " " });
            view! { <li>{link(listing)}<p>{unsafe_mark}{words.with("desk-reports-count", [("n", (*reports).into())])}</p></li> }
        })
        .collect_view();
    let reported = (!reported.is_empty()).then(|| view! { <h2>{words.text("desk-reported")}</h2> <ol class="queue lately">{items}</ol> });
    let hidden = (!hidden.is_empty()).then(|| {
        let items = hidden
            .iter()
            .map(|Hidden { service, name }| view! { <li><a href=Address::DeskListing(service.clone()).path(locale) translate="no">{name.clone()}</a></li> })
            .collect_view();
        view! { <h2>{words.text("desk-hidden-listings")}</h2> <ol class="queue lately">{items}</ol> }
    });
    let inside = view! {
        {signed_in(context, person)}
        {unreadable::callout(words, odd)}
        {back(context)}
        <h1>{title.clone()}</h1>
        <form class="choices" method="get" action=Address::DeskListings.path(locale) autocomplete="off">
            <p class="field">
                <label for=WORDS>{words.text("desk-listings-words")}</label>
                <input id=WORDS name=WORDS type="text" value=typed.to_owned() autocomplete="off" spellcheck="false" />
            </p>
            <p class="submit"><button class="main">{words.text("desk-listings-search")}</button></p>
        </form>
        {found}
        {reported}
        {hidden}
    };
    document(context, Address::DeskListings, title, inside.into_fragment())
}
