//! Sheets and cards with numbers, to print. First the form and the tips, then the sheet on an address of its own.

use leptos::prelude::*;

use crate::{
    domain::{
        date::Date,
        sheet::{Sector, Sheet, SheetLanguage, SheetSize, SheetStyle},
    },
    islands::fragment::{Fragment, IntoFragment},
    urls::{Address, Page, Pattern},
};

use super::{
    document::{Document, Script, Switch},
    navigation,
    parts::{choice, fact_source::fact_source},
    site::Context,
};

pub mod check;
pub(in crate::pages) mod code;
mod drawing;
mod face;
mod foot;
pub mod sheet;

/// The anchors of the page with the form, so that other pages can lead to them.
pub const ANCHORS: [&str; 5] = ["choose", "sectors", "place", "share", "check"];

/// The page with the form and a preview, for a sheet. `ignored` says that something in the address was not understood.
pub fn page(context: &Context<'_>, sheet: Sheet, ignored: bool, plain: bool, today: Date) -> Document {
    let words = context.words();
    let list = |ids: &[&str]| ids.iter().map(|id| view! { <li>{words.text(id)}</li> }).collect_view();
    let link = |page: Page| {
        (context.site.has(page))
            .then(|| view! { <li><a href=page.path(context.locale)>{context.site.title(page, context.locale)}</a></li> })
    };
    let square = words.text(if context.site.origin.is_some() { "posters-code" } else { "posters-no-code" });
    let main = view! {
        <div class="wide sheet-text">
            {navigation::trail(context, Page::Posters)}
            <h1>{words.text("posters-title")}</h1>
            {ignored.then(|| view! { <p class="callout note">{words.text("posters-ignored")}</p> })}
            <p class="lead">{words.text("posters-intro")}</p>
        </div>
        <div class="wide sheet-choices">
            <section aria-labelledby="choose">
                <h2 id="choose">{words.text("posters-choose")}</h2>
                {form(context, sheet)}
            </section>
            <section class="preview" aria-labelledby="preview-title">
                <h2 id="preview-title">{words.text("posters-preview")}</h2>
                <div id="preview">{sheet::paper_view(context, sheet, today)}</div>
            </section>
        </div>
        <div class="wide sheet-text">
            <p>{words.text("posters-plain")} " " {square}</p>
            {sources(context)}
            <h2 id="place">{words.text("posters-place")}</h2>
            <ul>
                {list(&[
                    "posters-place-stall",
                    "posters-place-camera",
                    "posters-place-phone",
                    "posters-place-card",
                    "posters-place-staff",
                    "posters-place-plain",
                ])}
            </ul>
            <h2 id="share">{words.text("posters-share")}</h2>
            <ul>
                {list(&["posters-share-print", "posters-share-link", "posters-share-order"])}
                <li>
                    {words.text("posters-share-whole")} " "
                    <a href=Page::Corrections.path(context.locale)>{words.text("posters-share-tell")}</a> "."
                </li>
            </ul>
            <p>{words.text("posters-share-more")}</p>
            <div class="related"><ul>{link(Page::WhatYouCanDo)}{link(Page::Providers)}{link(Page::Educators)}</ul></div>
            <h2 id="check">{words.text("posters-check")}</h2>
            <p>{words.text("posters-check-about")}</p>
            <p>{words.text("posters-check-code")} " " <a href=Page::CheckSheet.path(context.locale)>{words.text("check-sheet-title")}</a></p>
        </div>
    };
    let address = if plain { Address::Page(Page::Posters) } else { Address::ChooseSheet(sheet) };
    Document {
        title: words.text("posters-title"),
        description: plain.then(|| words.text("posters-description")),
        switch: Switch::Link(address.path(context.locale.other())),
        address: Some(address),
        indexed: plain,
        class: "posters",
        script: Script::Preview,
        main: main.into_fragment(),
    }
}

fn form(context: &Context<'_>, sheet: Sheet) -> Fragment {
    let words = context.words();
    let sizes = SheetSize::ALL.iter().map(|size| (size.code(), size_words(*size), *size == sheet.size));
    let styles = SheetStyle::ALL.iter().map(|style| {
        let message = match style {
            SheetStyle::Plain => "posters-style-plain",
            SheetStyle::Night => "posters-style-night",
            SheetStyle::Ink => "posters-style-ink",
        };
        (style.code(), message, *style == sheet.style)
    });
    let languages = SheetLanguage::ALL.iter().map(|language| (language.code(), language_words(*language), *language == sheet.language));
    let sectors = Sector::ALL.iter().map(|sector| (sector.code(), sector_words(*sector), *sector == sheet.sector));
    view! {
        <form class="choices" method="post" action=Page::Posters.path(context.locale) autocomplete="off" data-preview=Pattern::PrintSheet.path(context.locale)>
            {choice::radios(context, "", "posters-size", "z", sizes.collect())}
            {choice::radios(context, "", "posters-style", "s", styles.collect())}
            {choice::radios(context, "", "posters-language", "l", languages.collect())}
            {choice::radios(context, "sectors", "posters-sector", "v", sectors.collect())}
            {choice::division(context, sheet.division)}
            <p class="submit"><button class="main">{words.text("posters-submit")}</button></p>
        </form>
    }
    .into_fragment()
}

pub(super) const fn language_words(language: SheetLanguage) -> &'static str {
    match language {
        SheetLanguage::English => "posters-language-en",
        SheetLanguage::French => "posters-language-fr",
        SheetLanguage::Both => "posters-language-both",
    }
}

const fn size_words(size: SheetSize) -> &'static str {
    match size {
        SheetSize::Letter => "posters-size-letter",
        SheetSize::Tabloid => "posters-size-tabloid",
        SheetSize::A5 => "posters-size-a5",
        SheetSize::Tabs => "posters-size-tabs",
        SheetSize::Wallet => "posters-size-wallet",
        SheetSize::Sticker => "posters-size-sticker",
        SheetSize::Slide => "posters-size-slide",
    }
}

const fn sector_words(sector: Sector) -> &'static str {
    match sector {
        Sector::General => "posters-sector-general",
        Sector::Stall => "posters-sector-stall",
        Sector::School => "posters-sector-school",
        Sector::Campus => "posters-sector-campus",
        Sector::Health => "posters-sector-health",
        Sector::Library => "posters-sector-library",
        Sector::Bus => "posters-sector-bus",
        Sector::Road => "posters-sector-road",
        Sector::Hotel => "posters-sector-hotel",
        Sector::Staff => "posters-sector-staff",
        Sector::BandOffice => "posters-sector-band",
        Sector::Newcomers => "posters-sector-newcomers",
        Sector::Farm => "posters-sector-farm",
        Sector::Salon => "posters-sector-salon",
    }
}

/// The sentences of every place with the facts on which they rest, folded.
fn sources(context: &Context<'_>) -> Fragment {
    let words = context.words();
    let places = Sector::ALL
        .iter()
        .map(|sector| {
            let (opening, aside) = face::sentences(*sector);
            let facts =
                sector.facts().iter().filter_map(|id| context.site.facts.get(id)).map(|fact| fact_source(words, fact)).collect_view();
            view! {
                <li>
                    <b>{words.text(sector_words(*sector))}</b> " " <q>{words.text(opening)} " " {words.text(aside)}</q>
                    <ul>{facts}</ul>
                </li>
            }
        })
        .collect_view();
    view! { <details class="sources"><summary>{words.text("posters-sources")}</summary><ul>{places}</ul></details> }.into_fragment()
}
