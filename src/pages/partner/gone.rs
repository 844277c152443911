//! A link that opens nothing any more: why, and how to get another.

use leptos::prelude::*;

use crate::{
    domain::{path::Path, service::ServiceId},
    i18n::catalog::Words,
    islands::fragment::{Fragment, IntoFragment},
    urls::{Address, Page},
};

use super::{
    super::{document::Document, parts::text_area, site::Context},
    document,
};

/// Why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gone {
    /// What it was for was done.
    Spent,
    /// It is too old.
    Expired,
    /// The listing is not shown any more.
    Hidden,
    /// Only we change the listing.
    Locked,
    /// It never opened anything, or a part of it is missing.
    Unknown,
}

/// What a link opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opened {
    /// This listing.
    Listing(ServiceId),
    /// The form for a new one.
    NewListing,
    /// No one knows.
    Unknown,
}

/// The page. `typed` is what someone sent with the link, by the names of a form: it is given back, to copy.
pub fn page(context: &Context<'_>, gone: Gone, opened: &Opened, typed: &[(String, String)]) -> Document {
    let (words, locale) = (context.words(), context.locale);
    let title = words.text("link-gone-title");
    let why = match gone {
        Gone::Spent => "link-spent",
        Gone::Expired => "link-expired",
        Gone::Hidden => "link-hidden",
        Gone::Locked => "link-locked",
        Gone::Unknown => "link-unknown",
    };
    let next = match opened {
        _ if gone == Gone::Hidden => {
            view! { <p><a class="main" href=Page::UpdateListing.path(locale)>{context.site.title(Page::UpdateListing, locale)}</a></p> }
                .into_fragment()
        }
        _ if gone == Gone::Locked => ().into_fragment(),
        Opened::NewListing => view! {
            <p>{words.text("link-new")}</p>
            <p><a class="main" href=Page::NewListing.path(locale)>{words.text("new-listing-title")}</a></p>
        }
        .into_fragment(),
        Opened::Listing(id) => view! {
            <p>{words.text("link-new")}</p>
            <p><a class="main" href=Address::WorkHere(id.clone()).path(locale)>{words.text("work-here-title")}</a></p>
        }
        .into_fragment(),
        Opened::Unknown => {
            view! { <p>{words.text("link-new-unknown")} " " <a href=Page::Find.path(locale)>{words.text("find-title")}</a></p> }
                .into_fragment()
        }
    };
    let inside = view! {
        <h1>{title.clone()}</h1>
        <p>{words.text(why)}</p>
        {next}
        {given_back(words, typed)}
    };
    // A link that opens nothing has no twin: the language switch leads home.
    Document { address: None, ..document(context, Address::Page(Page::Home), title, inside.into_fragment()) }
}

/// The texts that were typed into a field of a listing, under the names that they have in its form.
fn given_back(words: Words<'_>, typed: &[(String, String)]) -> Option<Fragment> {
    let texts = typed.iter().filter(|(_, text)| !text.trim().is_empty());
    let texts: Vec<Fragment> = texts
        .filter_map(|(name, text)| Some((name.parse::<Path>().ok()?, text)))
        .map(|(path, text)| {
            let (id, label) = (path.anchor(), words.part(path.field(), path.part()));
            view! {
                <p class="field">
                    <label for=id.clone()>{label}</label>
                    {text_area::to_copy(&id, text)}
                </p>
            }
            .into_fragment()
        })
        .collect();
    (!texts.is_empty()).then(|| view! { <h2>{words.text("link-gone-typed")}</h2> {texts} }.into_fragment())
}
