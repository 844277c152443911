//! Bulletins where their readers are: on every page, in the finder and on the pages of areas, on a listing and its card.

use leptos::prelude::*;

use crate::{
    domain::{
        bulletin::{Bulletin, Scope},
        census_division::CensusDivision,
        time_zone::TimeZone,
    },
    finder::listing::Listing,
    i18n::catalog::Words,
    islands::fragment::{Fragment, IntoFragment},
};

use super::{super::site::Context, lines};

/// On every page: what is told to everyone, and what is told of the lines that are on every page.
pub fn everywhere(context: &Context<'_>) -> Option<Fragment> {
    let is_for_everyone = |scope: &Scope| match scope {
        Scope::Province => true,
        Scope::Division(_) => false,
        Scope::Listing(service) => lines::ON_EVERY_PAGE.contains(&service.as_str()),
    };
    let said: Vec<String> = of(context, is_for_everyone).map(|bulletin| sentence(context.words(), bulletin, None)).collect();
    list(context, said)
}

/// In the finder: what is told of each division, with its name. All of them, because a choice on the page asks no server.
pub fn of_divisions(context: &Context<'_>) -> Option<Fragment> {
    let words = context.words();
    let said = of(context, |scope| matches!(scope, Scope::Division(_))).map(|bulletin| {
        let name = match &bulletin.scope {
            Scope::Division(division) => Some(division.name(context.locale)),
            Scope::Province | Scope::Listing(_) => None,
        };
        sentence(words, bulletin, name)
    });
    let said = said.collect();
    list(context, said)
}

/// On the page of an area: what is told of its divisions.
pub fn of_area(context: &Context<'_>, is_in: impl Fn(CensusDivision) -> bool) -> Option<Fragment> {
    let said = of(context, |scope| matches!(scope, Scope::Division(division) if is_in(*division)));
    let said = said.map(|bulletin| sentence(context.words(), bulletin, None)).collect();
    list(context, said)
}

/// On a listing, and on its card.
pub fn of_listing(words: Words<'_>, listing: &Listing) -> Vec<String> {
    listing.bulletins.iter().map(|bulletin| sentence(words, bulletin, None)).collect()
}

fn of<'a>(context: &Context<'a>, wanted: impl Fn(&Scope) -> bool) -> impl Iterator<Item = &'a Bulletin> {
    // A page that is made for this request is right to the second, whatever the publication says.
    let now = context.now;
    let is_current = move |bulletin: &&Bulletin| now.is_none_or(|now| bulletin.is_current(now));
    context.snapshot.bulletins().iter().filter(is_current).filter(move |bulletin| wanted(&bulletin.scope))
}

/// “The text line does not answer. (Until 2 December 2026, 18:00 Eastern time)”
fn sentence(words: Words<'_>, bulletin: &Bulletin, place: Option<&str>) -> String {
    let local = TimeZone::Eastern.local(bulletin.until);
    let text = words.with(
        "bulletin",
        [
            ("words", bulletin.words.read(words.locale()).0.to_owned().into()),
            ("date", words.date(local.date().into()).into()),
            ("hour", local.format("%H").to_string().into()),
            ("minute", local.format("%M").to_string().into()),
        ],
    );
    place.map(|place| words.with("bulletin-of", [("place", place.to_owned().into()), ("text", text.clone().into())])).unwrap_or(text)
}

fn list(context: &Context<'_>, said: Vec<String>) -> Option<Fragment> {
    (!said.is_empty()).then(|| {
        let items = said.into_iter().map(|text| view! { <p>{text}</p> }).collect_view();
        view! { <aside class="bulletins" aria-label=context.text("bulletin-label")>{items}</aside> }.into_fragment()
    })
}
