//! Pages to print for a lesson of 40 minutes: first the form, then the pages on an address of their own, and what to do when a student
//! tells something, on one screen.

use leptos::prelude::*;

use crate::{
    domain::{
        class_pack::{Band, COMMON_FACTS, ClassPack, PackPages},
        date::Date,
        sheet::SheetLanguage,
    },
    islands::fragment::{Fragment, IntoFragment},
    urls::{Address, Page},
};

use super::{
    document::{Document, Script, Switch},
    navigation,
    parts::{choice, fact_source::fact_source},
    posters,
    site::Context,
};

mod calls;
mod home;
mod lesson;
mod notice;
mod paper;
mod piece;
mod principal;
mod students;
mod teacher;
pub mod told;

/// The page with the form. `ignored` says that something in the address was not understood.
pub fn page(context: &Context<'_>, pack: ClassPack, ignored: bool, plain: bool) -> Document {
    let words = context.words();
    let list = |ids: &[&str]| ids.iter().map(|id| view! { <li>{words.text(id)}</li> }).collect_view();
    let link = |page: Page| view! { <a href=page.path(context.locale)>{context.site.title(page, context.locale)}</a> };
    let main = view! {
        <div class="reading">
            {navigation::trail(context, Page::ClassPack)}
            <h1>{words.text("pack-title")}</h1>
            {ignored.then(|| view! { <p class="callout note">{words.text("pack-ignored")}</p> })}
            <p class="lead">{words.text("pack-intro")}</p>
            <p class="callout important">
                <b>{words.text("pack-told")}</b> " "
                <a href=Page::WhenToldAtSchool.path(context.locale)>{words.text("pack-told-link")}</a> "."
            </p>
            <h2 id="choose">{words.text("pack-choose")}</h2>
            {form(context, pack)}
            <h2 id="inside">{words.text("pack-inside")}</h2>
            <ul>
                {list(&[
                    "pack-inside-teacher",
                    "pack-inside-students",
                    "pack-inside-home",
                    "pack-inside-notice",
                    "pack-inside-principal",
                ])}
            </ul>
            <h2 id="more">{words.text("pack-more")}</h2>
            <p>{words.text("pack-more-ministry")} " " {link(Page::Classroom)} "."</p>
            <div class="related"><ul><li>{link(Page::SchoolIt)}</li><li>{link(Page::SchoolProtocols)}</li><li>{link(Page::Posters)}</li></ul></div>
            {sources(context)}
        </div>
    };
    let address = if plain { Address::Page(Page::ClassPack) } else { Address::ChooseClassPack(pack) };
    Document {
        title: words.text("pack-title"),
        description: plain.then(|| words.text("pack-description")),
        switch: Switch::Link(address.path(context.locale.other())),
        address: Some(address),
        indexed: plain,
        class: "class-pack",
        script: Script::None,
        main: main.into_fragment(),
    }
}

/// The pages as they are printed. `ignored` says that something in the address was not understood.
pub fn print(context: &Context<'_>, pack: ClassPack, ignored: bool, today: Date) -> Document {
    let words = context.words();
    let main = view! {
        <div class="wide pack-around">
            <h1>{words.text("pack-print-title")}</h1>
            {ignored.then(|| view! { <p class="callout note">{words.text("pack-ignored")}</p> })}
            <p class="submit">
                <button class="main" type="button" data-print hidden>{words.text("sheet-print")}</button>
                <a class="button" href=Address::ChooseClassPack(pack).path(context.locale)>{words.text("pack-change")}</a>
            </p>
            <p>{words.text("pack-print-hint")}</p>
        </div>
        {paper::pages(context, pack, today)}
    };
    let title = words.text("pack-print-title");
    let page = Document::unindexed(context, Address::PrintClassPack(pack), title, "pack-page", main.into_fragment());
    Document { script: Script::Buttons, ..page }
}

fn form(context: &Context<'_>, pack: ClassPack) -> Fragment {
    let words = context.words();
    let bands = Band::ALL.iter().map(|band| (band.code(), lesson::of(*band).name, *band == pack.band)).collect();
    let pages = PackPages::ALL.iter().map(|pages| (pages.code(), pages_words(*pages), *pages == pack.pages)).collect();
    let languages =
        SheetLanguage::ALL.iter().map(|language| (language.code(), posters::language_words(*language), *language == pack.language));
    view! {
        <form class="choices" method="post" action=Page::ClassPack.path(context.locale) autocomplete="off">
            {choice::radios(context, "", "pack-band", "b", bands)}
            {choice::radios(context, "", "pack-pages", "p", pages)}
            {choice::radios(context, "", "posters-language", "l", languages.collect())}
            {choice::division(context, pack.division)}
            <p class="submit"><button class="main">{words.text("pack-submit")}</button></p>
        </form>
    }
    .into_fragment()
}

const fn pages_words(pages: PackPages) -> &'static str {
    match pages {
        PackPages::Class => "pack-pages-class",
        PackPages::Notice => "pack-pages-notice",
        PackPages::Principal => "pack-pages-principal",
        PackPages::All => "pack-pages-all",
    }
}

/// The facts on which the pages rest, folded.
fn sources(context: &Context<'_>) -> Fragment {
    let mut ids: Vec<&str> = COMMON_FACTS.to_vec();
    ids.extend(Band::ALL.iter().flat_map(|band| band.facts()));
    ids.sort_unstable();
    ids.dedup();
    let facts = ids.into_iter().filter_map(|id| context.site.facts.get(id)).map(|fact| fact_source(context.words(), fact)).collect_view();
    view! { <details class="sources"><summary>{context.text("pack-sources")}</summary><ul>{facts}</ul></details> }.into_fragment()
}
