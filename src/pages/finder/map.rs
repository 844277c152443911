//! Where, chosen on a map: the divisions shaded by how many supports fit the other choices, and the same as a list.
//!
//! The list is the way for keyboards and screen readers; the map is a shortcut for eyes and fingers, and leads to the same places.
//! It shows counts of areas and no place of any service.

use std::collections::BTreeMap;

use leptos::prelude::*;

use crate::{
    domain::census_division::CensusDivision,
    finder::{
        asking::{Asking, Way},
        choice::Choice,
        place,
        query::{Area, Group, Query},
    },
    islands::fragment::{Fragment, IntoFragment},
    urls::{Address, Page},
};

use super::{
    super::{
        document::{Document, Script},
        navigation,
        parts::fields,
        site::Context,
    },
    choices,
};

mod picture;
mod shading;
mod shapes;

use shading::Shading;

/// One division as it is shown.
#[derive(Clone)]
struct Shown {
    division: CensusDivision,
    count: u64,
    step: usize,
    chosen: bool,
    /// “Kenora District (17)”.
    label: String,
    /// What the finder is asked when it is pressed.
    asking: Asking,
}

/// The map's page.
pub fn page(context: &Context<'_>, asking: &Asking, counts: &BTreeMap<CensusDivision, u64>) -> Document {
    let words = context.words();
    let (choices, shading) = shaded_divisions(context, asking, counts);
    let pictures = pictures(context, asking, &choices);
    let anywhere = asking.with(asking.query.without(Group::Area));
    let main = view! {
        <div class="wide map-page">
            {navigation::trail(context, Page::Map)}
            <h1>{words.text("map-title")}</h1>
            <p class="lead">{words.text("map-intro")}</p>
            {(!anywhere.query.is_empty() || asking.has_words()).then(|| view! { <p>{words.text("map-counted")}</p> })}
            {asking.ignored.then(|| view! { <p class="callout note">{words.text("find-ignored")}</p> })}
            {legend(context, &shading, "map-legend")}
            <div class="maps">{pictures}</div>
            <h2 id="areas">{words.text("map-list")}</h2>
            <div class="ways">{choices::go(context, &anywhere, words.text("area-any"), "quiet")}</div>
            {list(context, &anywhere, &choices)}
        </div>
    };
    let address = Address::Map(asking.query.clone());
    let switch = super::switch(asking, Page::Map, &address, context.locale.other());
    Document {
        title: words.text("map-title"),
        description: None,
        address: Some(address),
        switch,
        indexed: asking.query.is_empty() && asking.way() == Way::Address,
        class: "map",
        script: Script::None,
        main: main.into_fragment(),
    }
}

fn pictures(context: &Context<'_>, asking: &Asking, choices: &[Shown]) -> Fragment {
    picture::PICTURES.iter().map(|picture| picture::picture(context, asking, choices, picture)).collect_view().into_fragment()
}

/// The divisions, each with the shade of its count.
fn shaded_divisions(context: &Context<'_>, asking: &Asking, counts: &BTreeMap<CensusDivision, u64>) -> (Vec<Shown>, Shading) {
    let choices = divisions(context, asking, counts);
    let shading = Shading::of(&choices.iter().map(|choice| choice.count).collect::<Vec<_>>());
    (choices.into_iter().map(|choice| Shown { step: shading.step(choice.count), ..choice }).collect(), shading)
}

fn divisions(context: &Context<'_>, asking: &Asking, counts: &BTreeMap<CensusDivision, u64>) -> Vec<Shown> {
    let words = context.words();
    let chosen = asking.query.area.as_ref().map(Area::divisions).unwrap_or_default();
    place::divisions_by_name(context.locale)
        .map(|division| {
            let count = counts.get(&division).copied().unwrap_or_default();
            let area = division.name(context.locale).to_owned();
            Shown {
                division,
                count,
                step: 1,
                chosen: chosen.contains(&division),
                label: words.with("map-area", [("area", area.into()), ("n", count.into())]),
                asking: asking.with(Query { area: Some(Area::Divisions(vec![division])), ..asking.query.clone() }),
            }
        })
        .collect()
}

/// The divisions by name. Where choices may not be in an address, one form whose buttons name the division.
fn list(context: &Context<'_>, anywhere: &Asking, choices: &[Shown]) -> Fragment {
    let posted = anywhere.way() == Way::Post;
    let items = choices
        .iter()
        .map(|shown| {
            let current = shown.chosen.then_some("true");
            let choice = Choice::Division(shown.division);
            let label = shown.label.clone();
            let way = if posted {
                let name = choice.group().parameter();
                view! { <button class="quiet" name=name value=choice.code().into_owned() aria-current=current>{label}</button> }
                    .into_fragment()
            } else {
                let href = Address::Find(shown.asking.query.clone(), 1).path(context.locale);
                view! { <a href=href aria-current=current>{label}</a> }.into_fragment()
            };
            view! { <li data-facet=choice.facet() data-count=shown.count>{way}</li> }
        })
        .collect_view();
    let list = view! { <ul class="columns map-list" aria-labelledby="areas">{items}</ul> };
    if !posted {
        return list.into_fragment();
    }
    view! {
        <form method="post" action=Page::Find.path(context.locale) autocomplete="off">{fields::hidden(anywhere.fields())}{list}</form>
    }
    .into_fragment()
}

/// The pictures with other counts: each area leads to its finder.
pub(in crate::pages) fn shaded(context: &Context<'_>, counts: &BTreeMap<CensusDivision, u64>) -> Fragment {
    let asking = Asking::default();
    let (choices, shading) = shaded_divisions(context, &asking, counts);
    let pictures = pictures(context, &asking, &choices);
    view! { {legend(context, &shading, "coverage-legend")} <div class="maps">{pictures}</div> }.into_fragment()
}

/// What the shades stand for, in words.
fn legend(context: &Context<'_>, shading: &Shading, means: &str) -> Fragment {
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
            <p id="legend">{words.text(means)}</p>
            <ul aria-labelledby="legend">{steps}</ul>
        </div>
    }
    .into_fragment()
}

fn shade(step: usize) -> String {
    format!("shade-{step}")
}
