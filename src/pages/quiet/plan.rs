//! A plan on one page of paper: printed empty, filled in by hand. It has no field, so nothing can be typed, sent or kept.

use leptos::prelude::*;

use crate::{
    domain::census_division::CensusDivision,
    islands::fragment::{Fragment, IntoFragment},
    urls::{Address, Page},
};

use super::super::{
    document::Document,
    parts::{last_resort, lines::EMERGENCY},
    printed::{line, nearby::Nearby, wanted::Wanted},
    site::Context,
};

/// The plan, with the numbers of a division when one was chosen.
pub fn page(context: &Context<'_>, division: Option<CensusDivision>) -> Document {
    let (words, locale) = (context.words(), context.locale);
    let main = view! {
        <div class="reading quiet-page plan-around">
            {super::back(context, Page::GetSafe)}
            <p>{words.text("plan-how")}</p>
            <p>{words.text("plan-keep")}</p>
            <p><a class="quiet" href=Page::Areas.path(locale)>{words.text("plan-area")}</a></p>
        </div>
        <article class="plan">
            <h1>{words.text("plan-title")}</h1>
            {part(context, "plan-word", &["plan-word-when"])}
            {part(context, "plan-who", &["plan-line", "plan-line"])}
            {places(context, division)}
            {numbers_of(context, division)}
            {part(context, "plan-way", &["plan-line"])}
            <section><h2>{words.text("plan-take")}</h2><p>{words.text("plan-take-if")}</p>{boxes(context, "plan-take-things")}</section>
            <section><h2>{words.text("plan-phone")}</h2><p>{words.text("plan-phone-not")}</p></section>
            {part(context, "plan-next", &["plan-line"])}
        </article>
    };
    let address = division.map_or(Address::Page(Page::Plan), Address::PlanFor);
    Document::unindexed(context, address, words.text("plan-title"), "plan-page", main.into_fragment())
}

/// A heading and lines to write on, each after its words.
fn part(context: &Context<'_>, heading: &str, lines: &[&str]) -> Fragment {
    let words = context.words();
    let lines = lines.iter().map(|line| view! { <p class="blank">{words.text(line)} " " <span class="rule"></span></p> }).collect_view();
    view! { <section><h2>{words.text(heading)}</h2>{lines}</section> }.into_fragment()
}

/// Boxes to tick with a pen: a message of things with commas between them.
fn boxes(context: &Context<'_>, message: &str) -> Fragment {
    let things = context.text(message);
    let things = things.split(", ").map(|thing| view! { <li>{thing.to_owned()}</li> }).collect_view();
    view! { <ul class="boxes">{things}</ul> }.into_fragment()
}

/// Where one can go at any hour, and what to say in stores where the division has them.
fn places(context: &Context<'_>, division: Option<CensusDivision>) -> Fragment {
    let words = context.words();
    let stores = division.and_then(|division| context.site.walk_in.of(division)).map(|place| {
        let phrase = context.site.walk_in.words.read(context.locale);
        let said = words.with("plan-places-say", [("stores", words.list(&place.stores).into()), ("words", phrase.into())]);
        view! { <p>{said}</p> }
    });
    view! {
        <section>
            <h2>{words.text("plan-places")}</h2>
            {boxes(context, "plan-places-list")}
            {stores}
            <p class="blank">{words.text("plan-places-near")} " " <span class="rule"></span></p>
        </section>
    }
    .into_fragment()
}

/// The numbers to call or text, without a name that says what they are about.
fn numbers_of(context: &Context<'_>, division: Option<CensusDivision>) -> Fragment {
    let words = context.words();
    let mut lines = line::everywhere(context.snapshot, words, Wanted::QUIET);
    lines.extend(division.map(|division| Nearby::of(context.snapshot, division).lines(words, Wanted::QUIET)).unwrap_or_default());
    let emergency = last_resort::line(context.snapshot, EMERGENCY).and_then(|line| line.voices().next());
    let emergency = emergency.map(|phone| {
        let number = phone.number.display(context.locale);
        view! { <li><b>{number}</b> " " {words.text("plan-emergency")}</li> }
    });
    let lines = lines
        .into_iter()
        .map(|line| {
            let name = line.name.map(|name| view! { <span lang=name.lang>{name.text}</span> ". " });
            view! { <li><b>{line.lead} " " {line.number} " " {line.extension} " " {line.other}</b> " " {name} {line.about}</li> }
        })
        .collect_view();
    view! { <section><h2>{words.text("plan-numbers")}</h2><ul class="to-call">{emergency}{lines}</ul></section> }.into_fragment()
}
