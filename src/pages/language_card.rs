//! The emergency words in another language: the list of the reviewed ones, and a page for each, to show or to print.

use leptos::prelude::*;

use crate::{
    i18n::{language_card::LanguageCard, markdown},
    islands::fragment::{Fragment, IntoFragment},
    urls::{Address, Page},
};

use super::{
    document::{Document, Script, Switch},
    links::Links,
    navigation,
    site::Context,
};

/// The links to all cards, each by its own name; nothing while there is none.
pub fn list(context: &Context<'_>) -> Option<Fragment> {
    let links: Vec<_> = context
        .site
        .cards
        .iter()
        .map(|card| {
            let path = Address::LanguageCard(card.language.clone()).path(context.locale);
            let (tag, direction) = (card.language.tag().to_owned(), card.direction.code());
            view! { <li><a href=path lang=tag dir=direction>{card.own_name.clone()}</a></li> }
        })
        .collect();
    let heading = context.text("cards-heading");
    (!links.is_empty()).then(|| view! { <nav aria-label=heading><ul>{links}</ul></nav> }.into_fragment())
}

/// One card. The frame around it speaks the site's language; the card is written its own way.
pub fn page(context: &Context<'_>, card: &LanguageCard) -> Document {
    let words = context.words();
    let links = Links { site: context.site, snapshot: context.snapshot, locale: context.locale };
    let rendered = markdown::render(&card.text, &links);
    let (tag, direction) = (card.language.tag().to_owned(), card.direction.code());
    let address = Address::LanguageCard(card.language.clone());
    let checked = words.with("cards-checked", [("who", card.reviewed_by.clone().into()), ("date", words.date(card.reviewed_on).into())]);
    let main = view! {
        <article class="reading">
            {navigation::trail(context, Page::Languages)}
            <div class="text" lang=tag.clone() dir=direction>
                <h1>{card.own_name.clone()}</h1>
                <div inner_html=format!("{}{}", rendered.opening, rendered.body)></div>
            </div>
            <p class="checked">{checked}</p>
        </article>
    };
    Document {
        title: card.own_name.clone(),
        description: None,
        switch: Switch::Link(address.path(context.locale.other())),
        address: Some(address),
        indexed: true,
        class: "article-page",
        script: Script::None,
        main: main.into_fragment(),
    }
}
