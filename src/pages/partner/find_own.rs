//! Looks for one's own listing by its name.

use leptos::prelude::*;

use crate::{
    domain::locale::Locale,
    finder::listing::Listing,
    islands::fragment::{Fragment, IntoFragment},
    urls::{Address, Page},
};

use super::{
    super::{
        document::{Document, FORM},
        parts::words as say,
        site::Context,
    },
    document,
};

/// The field with the name.
pub const NAME: &str = "name";

/// What was looked for.
#[derive(Clone, Copy, Debug)]
pub struct Looked<'a> {
    /// As it was typed.
    pub typed: &'a str,
    /// False when only the language changes.
    pub is_asked: bool,
    /// What was found; `None` when nothing was typed.
    pub found: Option<&'a [&'a Listing]>,
    /// There are more than are shown.
    pub is_cut: bool,
}

/// The form: also at the top of the page for organizations.
pub fn form(context: &Context<'_>, typed: &str) -> Fragment {
    let words = context.words();
    view! {
        <form id=FORM class="choices find-own" method="post" action=Page::UpdateListing.path(context.locale) autocomplete="off">
            <p class="field">
                <label for=NAME>{words.text("find-own-name")}</label>
                <input id=NAME name=NAME type="text" value=typed.to_owned() autocomplete="off" spellcheck="false" maxlength="200" />
            </p>
            <p class="submit"><button class="main">{words.text("find-own-find")}</button></p>
        </form>
    }
    .into_fragment()
}

/// What was found, each with the way to its link.
pub fn page(context: &Context<'_>, looked: Looked<'_>) -> Document {
    let (words, locale) = (context.words(), context.locale);
    let title = context.site.title(Page::UpdateListing, locale);
    let said = match looked.found {
        None => "find-own-nothing-typed",
        Some([]) => "find-own-none",
        Some(_) => "find-own-some",
    };
    let items = looked.found.unwrap_or_default().iter().map(|listing| item(context, listing, locale)).collect_view();
    let inside = view! {
        <p class="back"><a href=Page::UpdateListing.path(locale)>{words.text("new-listing-back")}</a></p>
        <h1>{title.clone()}</h1>
        {form(context, looked.typed)}
        {looked.is_asked.then(|| view! { <p role="status">{words.text(said)}</p> })}
        <ul class="found">{items}</ul>
        {looked.is_cut.then(|| view! { <p>{words.text("find-own-more")}</p> })}
        <p><a class="quiet" href=Page::NewListing.path(locale)>{words.text("find-own-new")}</a></p>
    };
    let address = Address::Page(Page::UpdateListing);
    document(context, address.clone(), title, inside.into_fragment()).keeping_form(context, &address)
}

fn item(context: &Context<'_>, listing: &Listing, locale: Locale) -> Fragment {
    let words = context.words();
    let (name, organization) = (say::localized(&listing.name, locale), say::localized(&listing.organization.name, locale));
    let id = format!("own-{}", listing.id);
    let same = organization.text == name.text;
    view! {
        <li>
            <p id=id.clone()><b lang=name.lang translate="no">{name.text}</b></p>
            <p class="hint">
                {(!same).then(|| view! { <span lang=organization.lang translate="no">{organization.text}</span> " · " })}
                {say::area(words, &listing.service_area)}
            </p>
            <p><a class="quiet" href=Address::WorkHere(listing.id.clone()).path(locale) aria-describedby=id>{words.text("work-here-title")}</a></p>
        </li>
    }
    .into_fragment()
}
