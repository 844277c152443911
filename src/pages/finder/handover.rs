//! A sheet with which a helper hands someone over: told once, kept by no one. Printed empty, or filled in on the device.
//!
//! Nothing on it can be sent: its boxes are in no form and have no name. What is typed is text of the page, not the value of a field, so
//! that no browser restores it; the ticks are cleared as the page is left (`public/buttons.js`). Spelling is not checked, because some
//! browsers send the text away for it.

use leptos::prelude::*;

use crate::{
    finder::{asking::Asking, listing::Listing},
    islands::fragment::{Fragment, IntoFragment},
    urls::{Address, Page},
};

use super::{
    super::{
        document::{Document, Script},
        parts::{card_text, contact, fields, words as say},
        site::Context,
    },
    list::ways,
};

/// The sheet, with the services that were picked.
pub fn page(context: &Context<'_>, asking: &Asking) -> Document {
    let (words, locale) = (context.words(), context.locale);
    let listings: Vec<&Listing> = asking.kept.ids().filter_map(|id| context.snapshot.find(id.as_str())).collect();
    let main = view! {
        <div class="reading quiet-page sheet-around">
            <form class="back" method="post" action=Page::List.path(locale) autocomplete="off">
                {fields::hidden(asking.fields())}
                <button class="quiet">{words.text("quiet-back")}</button>
            </form>
            <p>{words.text("sheet-over-how")}</p>
            <p>{words.text("sheet-over-first")}</p>
            <p><button type="button" class="quiet" hidden data-print="">{words.text("list-print-button")}</button></p>
        </div>
        <article class="over">
            <h1>{words.text("sheet-over-title")}</h1>
            {line(context, "sheet-over-name")}
            {line(context, "sheet-over-pronoun")}
            {space(context, "sheet-over-want")}
            {space(context, "sheet-over-told")}
            {ticks(context, "sheet-over-pass", &["sheet-over-pass-name", "sheet-over-pass-age", "sheet-over-pass-reach", "sheet-over-pass-told", "sheet-over-pass-ask"])}
            {line(context, "sheet-over-to-whom")}
            {line(context, "sheet-over-until")}
            {ticks(context, "sheet-over-reach", &["sheet-over-call", "sheet-over-text", "sheet-over-no-voice", "sheet-over-not-home"])}
            {line(context, "sheet-over-number")}
            {line(context, "sheet-over-when")}
            {line(context, "sheet-over-not-number")}
            {line(context, "sheet-over-with")}
            <section>
                <h2>{words.text("sheet-over-say")}</h2>
                <p class="say">{words.text("sheet-over-say-words")}</p>
            </section>
            {services(context, &listings)}
        </article>
    };
    Document {
        title: words.text("sheet-over-title"),
        description: None,
        address: Some(Address::HandOver),
        switch: super::switch(asking, Page::List, &Address::HandOver, locale.other()),
        indexed: false,
        class: "over-page",
        script: Script::Buttons,
        main: main.into_fragment(),
    }
}

/// A box for a few words after its name. `plaintext-only` keeps what is pasted free of pictures and links.
fn line(context: &Context<'_>, message: &'static str) -> Fragment {
    view! {
        <p class="written">
            <b id=message>{context.text(message)}</b>
            <span class="box" role="textbox" contenteditable="plaintext-only" spellcheck="false" translate="no" aria-labelledby=message></span>
        </p>
    }
    .into_fragment()
}

/// A box for some sentences below its name.
fn space(context: &Context<'_>, message: &'static str) -> Fragment {
    view! {
        <section>
            <h2 id=message>{context.text(message)}</h2>
            <div class="box large" role="textbox" aria-multiline="true" contenteditable="plaintext-only" spellcheck="false" translate="no" aria-labelledby=message></div>
        </section>
    }
    .into_fragment()
}

fn ticks(context: &Context<'_>, heading: &'static str, messages: &[&'static str]) -> Fragment {
    let ticks = messages
        .iter()
        .map(|message| view! { <li><label><input type="checkbox" autocomplete="off" data-forget="" />" " {context.text(message)}</label></li> })
        .collect_view();
    view! { <section><h2>{context.text(heading)}</h2><ul class="ticks">{ticks}</ul></section> }.into_fragment()
}

/// Who was picked, each with room for what came of the call.
fn services(context: &Context<'_>, listings: &[&Listing]) -> Option<Fragment> {
    let (words, locale) = (context.words(), context.locale);
    if listings.is_empty() {
        return None;
    }
    let items = listings
        .iter()
        .map(|listing| {
            let name = say::foreign(listing.name.read(locale), locale);
            let hours = say::hours_of(words, listing);
            view! {
                <li>
                    <b lang=name.lang translate="no">{name.text}</b>
                    {card_text::through(words, listing).map(|through| view! { <span class="through">{through}</span> })}
                    <div class="contacts">{contact::buttons(&ways(context, listing))}</div>
                    <span class="hours" lang=hours.lang>{hours.text}</span>
                    <p class="blank">{words.text("sheet-over-result")} " " <span class="rule"></span></p>
                </li>
            }
        })
        .collect_view();
    Some(
        view! {
            <section>
                <h2>{words.text("sheet-over-services")}</h2>
                <ul class="to-call">{items}</ul>
                <p>{words.with("list-as-of", [("date", say::compiled_on(words, listings.iter().copied()).into())])}</p>
            </section>
        }
        .into_fragment(),
    )
}
