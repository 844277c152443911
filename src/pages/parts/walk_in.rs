//! Places to walk into, as pages say them: by division, with the day on which the source was last opened.

use leptos::prelude::*;

use crate::{
    domain::{census_division::CensusDivision, locale::Locale},
    html::escape,
    i18n::walk_in::Place,
    islands::fragment::{Fragment, IntoFragment},
    urls::{Address, Page},
};

use super::super::site::{Context, Site};

/// The anchor of the section in *Get safe* that says how to ask.
const SECTION: &str = "say-these-words";
/// The anchor of the places that are open at any hour.
const PLACES: &str = "places";

/// What an article's `{places:…}` token stands for: `areas`, the divisions with a source as links to their pages; `seen`, the day.
///
/// # Errors
/// When the token asks for something else.
pub fn inline(site: &Site, locale: Locale, what: &str) -> Result<String, String> {
    let words = site.catalog.words(locale);
    match what {
        "areas" => {
            let links: Vec<String> = site.walk_in.places.iter().map(|place| area_link(place, locale)).collect();
            Ok(words.list(&links))
        }
        "seen" => Ok(site.walk_in.seen().map(|date| escape(&words.date(date))).unwrap_or_default()),
        other => Err(format!("no place is called {other}")),
    }
}

fn area_link(place: &Place, locale: Locale) -> String {
    let (path, name) = (Address::Division(place.division).path(locale), place.division.name(locale));
    match &place.part {
        Some(part) => format!("<a href=\"{}\">{}</a>", escape(&path), escape(part.read(locale))),
        None => format!("<a href=\"{}\">{}</a>", escape(&path), escape(name)),
    }
}

/// The section of a division's page: what is known there, or that we know of none.
pub fn in_division(context: &Context<'_>, division: CensusDivision) -> Fragment {
    let (words, locale) = (context.words(), context.locale);
    let walk_in = &context.site.walk_in;
    let known = walk_in.of(division).map(|place| {
        let area = place.part.as_ref().map_or(division.name(locale), |part| part.read(locale));
        let phrase = walk_in.words.read(locale);
        let source = place.source.url.clone();
        let dated = place.source.dated.map(|date| words.with("walk-in-dated", [("date", words.date(date).into())]));
        view! {
            <p>
                {words.with("walk-in-known", [("area", area.into()), ("stores", words.list(&place.stores).into()), ("words", phrase.into())])}
                " " {walk_in.staff.read(locale).to_owned()} " "
                {words.with("walk-in-calls", [("who", place.calls.as_str().into())])}
            </p>
            <p>{walk_in.unknown.read(locale).to_owned()} " " {words.text("walk-in-others-know")}</p>
            <p class="hint">
                {words.with("walk-in-seen", [("date", words.date(place.seen).into())])} " "
                <a href=source rel="noreferrer nofollow" lang=(locale == Locale::Fr).then_some("en")>{place.source.name.clone()}</a>
                {dated.map(|dated| format!(" {dated}"))} "."
            </p>
        }
        .into_fragment()
    });
    let known = known.unwrap_or_else(|| {
        let phrase = walk_in.words.read(locale);
        view! { <p>{words.with("walk-in-unknown", [("words", phrase.into())])}</p> }.into_fragment()
    });
    view! {
        <section class="walk-in" aria-labelledby="walk-in">
            <h2 id="walk-in" class="group">{words.text("walk-in-heading")}</h2>
            {known}
            {ways(context)}
            <p><a class="quiet" href=Address::PlanFor(division).path(locale)>{words.text("walk-in-plan")}</a></p>
        </section>
    }
    .into_fragment()
}

/// Below a search for a bed at night: where one can walk in now.
pub fn at_night(context: &Context<'_>) -> Fragment {
    let (words, walk_in) = (context.words(), &context.site.walk_in);
    let phrase = walk_in.words.read(context.locale);
    let areas = inline(context.site, context.locale, "areas").unwrap_or_default();
    view! {
        <h2 id="night">{words.text("walk-in-night-heading")}</h2>
        <p>{words.text("walk-in-night")}</p>
        <p>{words.with("walk-in-night-stores", [("words", phrase.into())])} " " <span inner_html=areas></span> ". " {words.text("walk-in-elsewhere")}</p>
        {ways(context)}
    }
    .into_fragment()
}

/// The ways to the whole of it.
fn ways(context: &Context<'_>) -> Fragment {
    let words = context.words();
    let to = |anchor: &str| format!("{}#{anchor}", Page::GetSafe.path(context.locale));
    view! {
        <ul class="ways">
            <li><a class="quiet" href=to(SECTION)>{words.text("walk-in-how")}</a></li>
            <li><a class="quiet" href=to(PLACES)>{words.text("walk-in-any-hour")}</a></li>
        </ul>
    }
    .into_fragment()
}
