//! The supports someone picked, as a list to print and as plain text to copy, under words that say nothing (docs/SAFETY.md).
//!
//! It lives in the hidden fields of the pages' forms. Nothing of it is in an address, is kept by us, or outlives the tab.

use leptos::prelude::*;

use crate::{
    domain::{
        list_code::{self, ReadCode},
        localized::Localized,
        shortlist::KEPT_LIMIT,
        text::on_one_line,
    },
    finder::{asking::Asking, listing::Listing, parameter, results_page::ResultsPage},
    islands::fragment::{Fragment, IntoFragment},
    islands::{
        card::KEEP_FORM,
        contact::{Contact, ContactKind},
    },
    urls::{Address, Page},
};

use super::super::{
    document::{Document, Script, Switch},
    parts::{card_text, contact, drawings::Drawing, fields, text_area, words as say},
    posters::code::square,
    site::Context,
};

/// The form behind the boxes of all cards: what leads back here, and what is on the list but not on this page.
pub(super) fn keep_form(context: &Context<'_>, asking: &Asking, page: &ResultsPage) -> Fragment {
    let words = context.words();
    let is_shown =
        |id: &str| page.positions().any(|position| context.snapshot.at(position).is_some_and(|listing| listing.id.as_str() == id));
    let others = asking.fields().into_iter().filter(|(name, value)| *name != parameter::KEPT || !is_shown(value));
    view! {
        <form id=KEEP_FORM class="keep-form" method="post" action=Page::List.path(context.locale) autocomplete="off">
            {fields::hidden(others)}
            <p>{words.text("list-keep-hint")}</p>
            <button class="quiet">{words.text("list-show")}</button>
        </form>
    }
    .into_fragment()
}

/// What a code brought.
#[derive(Clone, Debug, Default)]
pub struct Brought {
    /// As it was typed.
    pub typed: String,
    /// What was read in it; `None` when it is no code.
    pub code: Option<ReadCode>,
    /// Names of services that are gone.
    pub gone: Vec<Localized>,
}

impl Brought {
    /// True when everything in it is on the list.
    pub fn is_whole(&self) -> bool {
        self.gone.is_empty() && self.code.as_ref().is_some_and(|code| code.unknown.is_empty() && !code.doubtful && !code.too_many)
    }
}

/// The list's page. `brought` is what a code of another phone put on it; `shows_code` shows the list's own.
pub fn page(context: &Context<'_>, asking: &Asking, brought: Option<&Brought>, shows_code: bool) -> Document {
    let (words, locale) = (context.words(), context.locale);
    let listings: Vec<&Listing> = asking.kept.ids().filter_map(|id| context.snapshot.find(id.as_str())).collect();
    let left_out =
        asking.kept.left_out().then(|| view! { <p class="callout note">{words.with("list-left-out", [("limit", KEPT_LIMIT.into())])}</p> });
    let inside = if listings.is_empty() {
        view! {
            <div class="empty">{Drawing::Map.view()}<p>{words.text("list-empty")}</p></div>
            <form method="post" action=Page::Find.path(locale) autocomplete="off">{fields::hidden(asking.fields())}<button class="main">{words.text("list-back")}</button></form>
        }
        .into_fragment()
    } else {
        full(context, asking, &listings, shows_code)
    };
    let main = view! {
        <div class="reading list-page">
            <h1>{words.text("list-title")}</h1>
            {left_out}
            {brought.map(|brought| what_came(context, brought))}
            {inside}
            {other_phone(context, asking, &listings, brought, shows_code)}
        </div>
    };
    let switch = match brought.filter(|brought| !brought.is_whole()) {
        // A code that could not be read is still in its box in the other language.
        Some(brought) => {
            let typed = (parameter::CODE, brought.typed.clone());
            Switch::Post { action: Page::List.path(locale.other()), fields: asking.fields().into_iter().chain([typed]).collect() }
        }
        None => super::switch(asking, Page::List, &Address::Page(Page::List), locale.other()),
    };
    Document {
        title: words.text("list-title"),
        description: None,
        address: Some(Address::Page(Page::List)),
        switch,
        indexed: false,
        class: "list",
        script: if listings.is_empty() { Script::None } else { Script::Buttons },
        main: main.into_fragment(),
    }
}

fn full(context: &Context<'_>, asking: &Asking, listings: &[&Listing], shows_code: bool) -> Fragment {
    let (words, locale) = (context.words(), context.locale);
    let items = listings
        .iter()
        .map(|listing| {
            let name = say::foreign(listing.name.read(locale), locale);
            let hours = say::hours_of(words, listing);
            let id = format!("k-{}", listing.id);
            view! {
                <li data-service=listing.id.to_string()>
                    <h2 id=id.clone() lang=name.lang translate="no">{name.text}</h2>
                    {card_text::through(words, listing).map(|through| view! { <p class="through">{through}</p> })}
                    <div class="contacts">{contact::buttons(&ways(context, listing))}</div>
                    <p class="hours" lang=hours.lang>{hours.text}</p>
                    <button class="quiet" name=parameter::TAKEN_OFF value=listing.id.to_string() aria-describedby=id>{words.text("list-take-off")}</button>
                </li>
            }
        })
        .collect_view();
    view! {
        <p class="around">{words.text("list-private")}</p>
        <form method="post" action=Page::List.path(locale) autocomplete="off">
            {fields::hidden(asking.fields())}
            <p class="around"><button class="main" formaction=Page::Find.path(locale)>{words.text("list-back")}</button></p>
            <ul class="numbers">{items}</ul>
        </form>
        <p>{words.with("list-as-of", [("date", say::compiled_on(words, listings.iter().copied()).into())])}</p>
        <section class="around" aria-labelledby="take">
            <h2 id="take">{words.text("list-take")}</h2>
            <p>{words.text("list-print")}</p>
            <p><button type="button" class="quiet" hidden data-print="">{words.text("list-print-button")}</button></p>
            <p class="field">
                <label for="text">{words.text("list-text")}</label>
                <span class="hint">{words.text("list-text-hint")}</span>
                {text_area::to_copy("text", &plain(context, listings))}
            </p>
            <p>
                <button type="button" class="quiet" hidden data-copy="text" data-done=words.text("list-copied") data-failed=words.text("list-not-copied")>
                    {words.text("list-copy")}
                </button>
            </p>
            <p id="copy-status" role="status"></p>
        </section>
        <section class="around" aria-labelledby="sheet">
            <h2 id="sheet">{words.text("list-sheet")}</h2>
            <p>{words.text("list-sheet-about")}</p>
            <form method="post" action=Address::HandOver.path(locale) autocomplete="off">
                {fields::hidden(asking.fields())}
                <button class="quiet">{words.text("list-sheet-show")}</button>
            </form>
        </section>
        {(!shows_code).then(|| view! {
            <section class="around" aria-labelledby="share">
                <h2 id="share">{words.text("list-code")}</h2>
                <p>{words.text("list-code-about")}</p>
                <form method="post" action=Page::List.path(locale) autocomplete="off">
                    {fields::hidden(asking.fields())}
                    <button class="quiet" name=parameter::SHOWS_CODE value="1">{words.text("list-code-show")}</button>
                </form>
            </section>
        })}
    }
    .into_fragment()
}

/// What a code brought that is not on the list now, in sentences.
fn what_came(context: &Context<'_>, brought: &Brought) -> Option<Fragment> {
    let words = context.words();
    if brought.is_whole() {
        return None;
    }
    let Some(code) = &brought.code else {
        return Some(
            view! { <p class="callout problem" role="alert"><a href="#code">{words.text("list-code-none")}</a></p> }.into_fragment(),
        );
    };
    let gone = brought
        .gone
        .iter()
        .map(|name| view! { <p>{words.with("list-code-gone", [("name", name.read(context.locale).0.into())])}</p> })
        .collect_view();
    let unknown = (!code.unknown.is_empty()).then(|| words.with("list-code-unknown", [("parts", words.list(&code.unknown).into())]));
    Some(
        view! {
            <div class="callout note" role="alert">
                {gone}
                {unknown.map(|text| view! { <p>{text}</p> })}
                {code.doubtful.then(|| view! { <p>{words.text("list-code-doubtful")}</p> })}
                {code.too_many.then(|| view! { <p>{words.with("list-left-out", [("limit", KEPT_LIMIT.into())])}</p> })}
            </div>
        }
        .into_fragment(),
    )
}

/// The way to another phone and from one.
fn other_phone(context: &Context<'_>, asking: &Asking, listings: &[&Listing], brought: Option<&Brought>, shows_code: bool) -> Fragment {
    let (words, locale) = (context.words(), context.locale);
    let own = (shows_code && !listings.is_empty()).then(|| {
        let known = context.snapshot.listings().iter().map(|listing| &listing.id);
        let code = list_code::write(listings.iter().map(|listing| &listing.id), known);
        let address = context.site.origin.as_ref().map(|origin| format!("{origin}{}", Address::ListCode(code.clone()).path(locale)));
        let opened = address.map(|address| {
            let square = square(&address);
            let shown = address.trim_start_matches("https://").to_owned();
            view! { <p>{words.text("list-code-open")}</p> <p class="code-address" translate="no">{shown}</p> {square} }
        });
        view! {
            <section class="around" aria-labelledby="share">
                <h2 id="share">{words.text("list-code")}</h2>
                <p>{words.text("list-code-type")}</p>
                <p class="list-code" translate="no">{code}</p>
                {opened}
            </section>
        }
    });
    // What was typed and could not be used stays in its box.
    let typed = brought.filter(|brought| !brought.is_whole()).map(|brought| brought.typed.clone()).unwrap_or_default();
    let empty = listings.is_empty().then(|| {
        let sheet = Address::HandOver.path(locale);
        view! { <p class="sheet-empty"><a class="quiet" href=sheet>{words.text("list-sheet-empty")}</a></p> }
    });
    view! {
        {own}
        {empty}
        <form class="around choices" method="post" action=Page::List.path(locale) autocomplete="off">
            {fields::hidden(asking.fields())}
            <p class="field">
                <label for="code">{words.text("list-code-typed")}</label>
                <input id="code" type="text" name=parameter::CODE value=typed autocomplete="off" autocapitalize="none" spellcheck="false" translate="no" />
            </p>
            <p><button class="quiet">{words.text("list-code-use")}</button></p>
        </form>
    }
    .into_fragment()
}

/// Calls and texts; other ways only where there is neither.
pub(super) fn ways(context: &Context<'_>, listing: &Listing) -> Vec<Contact> {
    let words = context.words();
    let mut ways = contact::all(words, listing);
    ways.retain(|way| matches!(way.kind, ContactKind::Call | ContactKind::Text));
    if ways.is_empty() { contact::first(words, listing) } else { ways }
}

/// The list as plain text: names as they are known, ways of contact, hours. Each is one line, so that no name can forge another.
fn plain(context: &Context<'_>, listings: &[&Listing]) -> String {
    let (words, locale) = (context.words(), context.locale);
    let mut text = vec![words.text("list-title")];
    for listing in listings {
        text.push(String::new());
        let mut line = |said: String| text.push(on_one_line(&said));
        line(listing.name.read(locale).0.to_owned());
        card_text::through(words, listing).into_iter().for_each(&mut line);
        ways(context, listing).into_iter().map(|way| way.label).for_each(&mut line);
        line(say::hours_of(words, listing).text);
    }
    text.push(String::new());
    text.push(words.with("list-as-of", [("date", say::compiled_on(words, listings.iter().copied()).into())]));
    text.join("\n")
}
