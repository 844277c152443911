//! Where, chosen on a map: the divisions shaded by how many supports fit the other choices, and the same as a list.
//!
//! The list is the way for keyboards and screen readers; the map is a shortcut for eyes and fingers, and leads to the same places.
//! It shows counts of areas and no place of any service.

use leptos::prelude::*;

use crate::{
    domain::census_division::CensusDivision,
    finder::{
        place,
        query::{Area, Group, Query},
        results::{Counts, Results},
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

mod shading;
mod shapes;

use shading::Shading;
use shapes::{Shape, View};

/// Counts stand on the map of a phone where the nearest border is as far as this, in units of the paths.
const ROOM_ON_A_PHONE: u16 = 24;
/// The same on a wider screen.
const ROOM_ON_A_DESKTOP: u16 = 17;

/// One division as it is shown.
#[derive(Clone)]
struct Choice {
    division: CensusDivision,
    count: u64,
    step: usize,
    chosen: bool,
    /// “Kenora District: 41 supports”.
    label: String,
    query: Query,
}

/// The map's page.
pub fn page(context: &Context<'_>, finder: &Finder) -> Document {
    let words = context.words();
    let counts = match &finder.found {
        Some((_, found)) => found.results.counts.clone(),
        None => Results::search(context.snapshot.index(), &finder.query).counts,
    };
    let choices = divisions(context, finder, &counts);
    let shading = Shading::of(&choices.iter().map(|choice| choice.count).collect::<Vec<_>>());
    let choices: Vec<Choice> = choices.into_iter().map(|choice| Choice { step: shading.step(choice.count), ..choice }).collect();
    let views = shapes::views().iter().map(|view| picture(context, finder, &choices, view)).collect_view();
    let anywhere = finder.query.without(Group::Area);
    let main = view! {
        <div class="wide map-page">
            {navigation::trail(context, Page::Map)}
            <h1>{words.text("map-title")}</h1>
            <p class="lead">{words.text("map-intro")}</p>
            {(!finder.query.without(Group::Area).is_empty() || finder.found.is_some()).then(|| view! { <p>{words.text("map-counted")}</p> })}
            {finder.ignored.then(|| view! { <p class="callout note">{words.text("find-ignored")}</p> })}
            <div class="map-columns">
                <div class="maps">
                    {legend(context, &shading)}
                    {views}
                </div>
                <div>
                    <h2 id="areas">{words.text("map-list")}</h2>
                    <div class="ways">{choices::go(context, finder, &anywhere, 1, words.text("area-any"), "quiet")}</div>
                    {list(context, finder, &choices)}
                </div>
            </div>
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

fn divisions(context: &Context<'_>, finder: &Finder, counts: &Counts) -> Vec<Choice> {
    let words = context.words();
    let chosen = finder.query.area.as_ref().map(Area::divisions).unwrap_or_default();
    let mut choices: Vec<Choice> = CensusDivision::all()
        .map(|division| {
            let count = counts.of(Group::Area, &division.code().to_string());
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
        <p id="legend">{words.text("map-legend")}</p>
        <ul class="map-legend" aria-labelledby="legend">{steps}</ul>
    }
    .into_any()
}

fn shade(step: usize) -> String {
    format!("shade-{step}")
}

fn picture(context: &Context<'_>, finder: &Finder, choices: &[Choice], view: &View) -> AnyView {
    let words = context.words();
    let of = |shape: &Shape| choices.iter().find(|choice| choice.division == shape.division);
    let outlines = view
        .shapes
        .iter()
        .filter_map(|shape| {
            let choice = of(shape)?;
            let chosen = if choice.chosen { " chosen" } else { "" };
            let path = view! { <path class=format!("{}{chosen}", shade(choice.step)) d=shape.path></path> };
            let title = view! { <title>{choice.label.clone()}</title> };
            Some(if finder.is_posted() {
                view! { <g>{title}{path}</g> }.into_any()
            } else {
                // The list is the way for keyboards and screen readers: nobody has to pass forty-nine areas three times.
                let href = Address::Find(choice.query.clone(), 1).path(context.locale);
                view! { <a href=href tabindex="-1">{title}{path}</a> }.into_any()
            })
        })
        .collect_view();
    let whole = view.name == "ontario";
    let enlarged = shapes::views().iter().find(|other| other.name != view.name).filter(|_| whole);
    let is_enlarged = |shape: &Shape| enlarged.is_some_and(|south| south.shapes.iter().any(|other| other.division == shape.division));
    let counts = view
        .shapes
        .iter()
        .filter(|shape| shape.room >= ROOM_ON_A_DESKTOP && !is_enlarged(shape))
        .filter_map(|shape| {
            let (x, y) = shape.label;
            let class = (shape.room < ROOM_ON_A_PHONE).then_some("tight");
            Some(view! { <text class=class x=x y=y>{of(shape)?.count}</text> })
        })
        .collect_view();
    let caption = words.text(if whole { "map-ontario" } else { "map-south" });
    let (width, height) = view.size;
    view! {
        <figure>
            <figcaption>{caption}</figcaption>
            <svg viewBox=format!("0 0 {width} {height}") aria-hidden="true">
                {outlines}
                // Where the other picture begins: the part of this one that it enlarges.
                {whole.then(|| view! { <rect class="inset" x="510" y="665" width="389" height="287" /> })}
                <g class="map-counts">{counts}</g>
            </svg>
        </figure>
    }
    .into_any()
}
