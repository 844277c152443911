//! Where, chosen on a map: the divisions shaded by how many supports fit the other choices, and the same as a list.
//!
//! The list is the way for keyboards and screen readers; the map is a shortcut for eyes and fingers, and leads to the same places.
//! It shows counts of areas and no place of any service.

use leptos::prelude::*;

use crate::{
    domain::census_division::CensusDivision,
    finder::{
        entry::Entry,
        place,
        query::{Area, Group, Query},
        ranking::Reach,
        results::Results,
        words::{reading::Reading, relevance},
    },
    urls::{Address, Page},
};

use super::{
    super::{
        document::{Document, Switch},
        navigation,
        site::Context,
    },
    Finder, choices,
};

mod picture;
mod shading;
mod shapes;

use shading::Shading;

/// One division as it is shown.
#[derive(Clone)]
struct Choice {
    division: CensusDivision,
    count: u64,
    step: usize,
    chosen: bool,
    /// “Kenora District (17)”.
    label: String,
    query: Query,
}

/// The map's page.
pub fn page(context: &Context<'_>, finder: &Finder) -> Document {
    let words = context.words();
    let choices = divisions(context, finder);
    let shading = Shading::of(&choices.iter().map(|choice| choice.count).collect::<Vec<_>>());
    let choices: Vec<Choice> = choices.into_iter().map(|choice| Choice { step: shading.step(choice.count), ..choice }).collect();
    let pictures = picture::PICTURES.iter().map(|picture| picture::picture(context, finder, &choices, picture)).collect_view();
    let anywhere = finder.query.without(Group::Area);
    let main = view! {
        <div class="wide map-page">
            {navigation::trail(context, Page::Map)}
            <h1>{words.text("map-title")}</h1>
            <p class="lead">{words.text("map-intro")}</p>
            {(!finder.query.without(Group::Area).is_empty() || finder.found.is_some()).then(|| view! { <p>{words.text("map-counted")}</p> })}
            {finder.ignored.then(|| view! { <p class="callout note">{words.text("find-ignored")}</p> })}
            {legend(context, &shading)}
            <div class="maps">{pictures}</div>
            <h2 id="areas">{words.text("map-list")}</h2>
            <div class="ways">{choices::go(context, finder, &anywhere, 1, words.text("area-any"), "quiet")}</div>
            {list(context, finder, &choices)}
        </div>
    };
    let address = Address::Map(finder.query.clone());
    let switch = if finder.is_posted() {
        Switch::Post { action: Page::Map.path(context.locale.other()), fields: finder.fields(&finder.query) }
    } else {
        Switch::Link(address.path(context.locale.other()))
    };
    Document {
        title: words.text("map-title"),
        description: None,
        address: Some(address),
        switch,
        indexed: finder.query.is_empty() && !finder.is_posted(),
        class: "map",
        island: None,
        main: main.into_any(),
    }
}

fn divisions(context: &Context<'_>, finder: &Finder) -> Vec<Choice> {
    let words = context.words();
    let local = local(context, finder);
    let chosen = finder.query.area.as_ref().map(Area::divisions).unwrap_or_default();
    let mut choices: Vec<Choice> = CensusDivision::all()
        .map(|division| {
            let count = local.iter().filter(|entry| Reach::is_local(entry, division)).count() as u64;
            let area = division.name(context.locale).to_owned();
            Choice {
                division,
                count,
                step: 1,
                chosen: chosen.contains(&division),
                label: words.with("map-area", [("area", area.into()), ("n", count.into())]),
                query: Query { area: Some(Area::Divisions(vec![division])), ..finder.query.clone() },
            }
        })
        .collect();
    choices.sort_by_key(|choice| place::fold(choice.division.name(context.locale)));
    choices
}

/// Everybody who fits the other choices and names the areas they serve. Lines that serve everybody would make every area alike; the page
/// of an area counts the same way.
fn local<'a>(context: &Context<'a>, finder: &Finder) -> Vec<&'a Entry> {
    let index = context.snapshot.index();
    let anywhere = finder.query.without(Group::Area);
    let hits = match &finder.found {
        Some((reading, _)) => {
            let reading = Reading { place: None, ..reading.clone() };
            relevance::search(context.snapshot, &anywhere, &reading, context.now).results.hits
        }
        None => Results::list(index, &anywhere, context.now).hits,
    };
    hits.iter().filter_map(|hit| index.entries().get(hit.position as usize)).collect()
}

/// The divisions by name. Where choices may not stand in an address, one form whose buttons name the division.
fn list(context: &Context<'_>, finder: &Finder, choices: &[Choice]) -> AnyView {
    let name = Group::Area.parameter();
    let posted = finder.is_posted();
    let items = choices
        .iter()
        .map(|choice| {
            let current = choice.chosen.then_some("true");
            let facet = format!("{name}.{}", choice.division.code());
            let label = choice.label.clone();
            let way = if posted {
                view! { <button class="quiet" name=name value=choice.division.code().to_string() aria-current=current>{label}</button> }
                    .into_any()
            } else {
                let href = Address::Find(choice.query.clone(), 1).path(context.locale);
                view! { <a href=href aria-current=current>{label}</a> }.into_any()
            };
            view! { <li data-facet=facet data-count=choice.count>{way}</li> }
        })
        .collect_view();
    let list = view! { <ul class="columns map-list" aria-labelledby="areas">{items}</ul> };
    if !posted {
        return list.into_any();
    }
    let fields = finder
        .fields(&finder.query.without(Group::Area))
        .into_iter()
        .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
        .collect_view();
    view! { <form method="post" action=Page::Find.path(context.locale) autocomplete="off">{fields}{list}</form> }.into_any()
}

/// What the shades stand for, in words.
fn legend(context: &Context<'_>, shading: &Shading) -> AnyView {
    let words = context.words();
    let steps = (1usize..)
        .zip(&shading.steps)
        .map(|(step, (low, high))| {
            let text = if low == high {
                words.with("map-step-one", [("n", (*low).into())])
            } else {
                words.with("map-step", [("low", (*low).into()), ("high", (*high).into())])
            };
            view! { <li><svg class="swatch" viewBox="0 0 3 2" aria-hidden="true"><rect class=shade(step) width="3" height="2" /></svg>{text}</li> }
        })
        .collect_view();
    view! {
        <div class="map-legend">
            <p id="legend">{words.text("map-legend")}</p>
            <ul aria-labelledby="legend">{steps}</ul>
        </div>
    }
    .into_any()
}

fn shade(step: usize) -> String {
    format!("shade-{step}")
}
