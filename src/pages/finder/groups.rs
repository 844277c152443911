//! The groups of choices on the finder's form, each with the number beside every choice.

use leptos::prelude::*;

use crate::{
    domain::{
        age::AgeBand,
        census_division::CensusDivision,
        region::Region,
        taxonomy::{AccessMode, Audience, Category},
    },
    finder::{
        counts::Counts,
        query::{Area, Group, IndigenousChoice, OpenChoice, Query},
    },
    urls::{PLACE_PARAMETER, Page},
};

use super::{super::site::Context, Finder, choices};

/// Ages as one tap each: “under 16” first, because that is the question nobody else answers.
pub(super) fn age(context: &Context<'_>, query: &Query, counts: &Counts) -> AnyView {
    let words = context.words();
    let options = AgeBand::ALL
        .iter()
        .map(|band| option("radio", Group::Age, band.code().to_owned(), words.age_band(*band), query.age == Some(*band), counts))
        .collect_view();
    view! {
        <fieldset>
            <legend>{words.text("group-age")}</legend>
            <div class="options ages">
                <label class="option"><input type="radio" name=Group::Age.parameter() value="" checked=query.age.is_none() /><span>{words.text("age-any")}</span></label>
                {options}
            </div>
        </fieldset>
    }
    .into_any()
}

/// How to reach somebody, a text and a chat first: that is asked by whoever cannot speak now.
pub(super) fn access(context: &Context<'_>, query: &Query, counts: &Counts) -> AnyView {
    let (written, spoken): (Vec<AccessMode>, Vec<AccessMode>) =
        AccessMode::ALL.iter().copied().partition(|value| matches!(value, AccessMode::Text | AccessMode::Chat));
    let values = written.into_iter().chain(spoken);
    let values = values.map(|value| (value.code().to_owned(), context.words().access(value), query.access.contains(&value)));
    checks(context, Group::Access, values.collect(), counts)
}

pub(super) fn indigenous(context: &Context<'_>, query: &Query, counts: &Counts) -> AnyView {
    let values = IndigenousChoice::ALL.iter();
    let name = |value| choices::indigenous_name(context.words(), value);
    let values = values.map(|value| (value.code().to_owned(), name(*value), query.indigenous.contains(value)));
    checks(context, Group::Indigenous, values.collect(), counts)
}

/// A place by its name, or on the map, for whoever does not find it in the list of areas.
pub(super) fn place(context: &Context<'_>, finder: &Finder) -> AnyView {
    let words = context.words();
    let typed = finder.place.as_ref().map(|problem| problem.typed.clone()).unwrap_or_default();
    let described = if finder.place.is_some() { "where-problem where-hint" } else { "where-hint" };
    view! {
        <fieldset>
            <legend>{words.text("place-legend")}</legend>
            <p class="field">
                <label for="where">{words.text("place-label")}</label>
                <span id="where-hint" class="hint">{words.text("place-hint")}</span>
                {finder.place.is_some().then(|| view! { <span id="where-problem" class="field-problem">{words.text("place-problem")}</span> })}
                <input
                    id="where"
                    name=PLACE_PARAMETER
                    type="text"
                    value=typed
                    maxlength="80"
                    autocomplete="off"
                    spellcheck="false"
                    aria-describedby=described
                    aria-invalid=finder.place.is_some().then_some("true")
                />
            </p>
            <p><button class="quiet" formaction=Page::Map.path(context.locale)>{words.text("map-link")}</button></p>
        </fieldset>
    }
    .into_any()
}

pub(super) fn audience(context: &Context<'_>, query: &Query, counts: &Counts) -> AnyView {
    let values = Audience::ALL.iter();
    let values = values.map(|value| (value.code().to_owned(), context.words().audience(*value), query.audiences.contains(value)));
    checks(context, Group::Audience, values.collect(), counts)
}

pub(super) fn language(context: &Context<'_>, query: &Query, counts: &Counts) -> AnyView {
    let values = context.snapshot.index().languages();
    let values = values.map(|value| (value.tag().to_owned(), context.words().language(value), query.languages.contains(value)));
    checks(context, Group::Language, values.collect(), counts)
}

pub(super) fn opening(context: &Context<'_>, query: &Query, counts: &Counts) -> AnyView {
    let values = OpenChoice::ALL.iter();
    let values = values.map(|value| (value.code().to_owned(), choices::open_name(context.words(), *value), query.open.contains(value)));
    checks(context, Group::Open, values.collect(), counts)
}

/// Kinds of help that are shown at once; the others are one tap away.
const FIRST_NEEDS: usize = 7;

pub(super) fn needs(context: &Context<'_>, query: &Query, counts: &Counts) -> AnyView {
    let words = context.words();
    let options = |values: &[Category]| {
        values
            .iter()
            .map(|value| check(Group::Need, value.code().to_owned(), words.category(*value), query.needs.contains(value), counts))
            .collect_view()
    };
    let (first, others) = Category::ALL.split_at(FIRST_NEEDS);
    view! {
        <fieldset>
            <legend>{words.text("group-need")}</legend>
            <div class="options">{options(first)}</div>
            <details class="more-needs" open=others.iter().any(|value| query.needs.contains(value))>
                <summary>{words.text("find-more-needs")}</summary>
                <div class="options">{options(others)}</div>
            </details>
        </fieldset>
    }
    .into_any()
}

fn checks(context: &Context<'_>, group: Group, values: Vec<(String, String, bool)>, counts: &Counts) -> AnyView {
    let options = values.into_iter().map(|(code, name, chosen)| check(group, code, name, chosen, counts)).collect_view();
    view! {
        <fieldset>
            <legend>{context.text(choices::group_message(group))}</legend>
            <div class="options">{options}</div>
        </fieldset>
    }
    .into_any()
}

pub(super) fn check(group: Group, code: String, name: String, chosen: bool, counts: &Counts) -> AnyView {
    option("checkbox", group, code, name, chosen, counts)
}

fn option(kind: &'static str, group: Group, code: String, name: String, chosen: bool, counts: &Counts) -> AnyView {
    let count = counts.of(group, &code);
    let facet = format!("{}.{code}", group.parameter());
    view! {
        <label class="option" data-facet=facet data-count=count>
            <input type=kind name=group.parameter() value=code checked=chosen />
            <span>{name} " " <span class="count">"(" {count} ")"</span></span>
        </label>
    }
    .into_any()
}

/// Regions and census divisions in one list that needs no typing.
pub(super) fn area_select(context: &Context<'_>, query: &Query, counts: &Counts) -> AnyView {
    let words = context.words();
    let item = |code: String, name: String, chosen: bool| {
        let count = counts.of(Group::Area, &code);
        let text = format!("{name} ({count})");
        let facet = format!("{}.{code}", Group::Area.parameter());
        view! {
            <option value=code selected=chosen data-facet=facet data-count=count data-name=name>
                {text}
            </option>
        }
    };
    let regions = Region::ALL
        .iter()
        .map(|region| item(region.code().to_owned(), words.region(*region), query.area == Some(Area::Region(*region))))
        .collect_view();
    let mut divisions: Vec<CensusDivision> = CensusDivision::all().collect();
    divisions.sort_by_key(|division| crate::finder::place::fold(division.name(context.locale)));
    let divisions = divisions
        .into_iter()
        .map(|division| {
            let chosen = query.area.as_ref().and_then(|area| match area {
                Area::Divisions(divisions) => Some(divisions.as_slice() == [division]),
                Area::Region(_) => None,
            });
            item(division.code().to_string(), division.name(context.locale).to_owned(), chosen == Some(true))
        })
        .collect_view();
    // A postal area across several divisions has no line of its own in the list.
    let several = match &query.area {
        Some(Area::Divisions(several)) if several.len() > 1 => {
            let code = several.iter().map(|division| division.code().to_string()).collect::<Vec<_>>().join(".");
            let names: Vec<String> = several.iter().map(|division| division.name(context.locale).to_owned()).collect();
            Some(view! { <option value=code selected=true>{words.list(&names)}</option> })
        }
        _ => None,
    };
    view! {
        <select id="r" name=Group::Area.parameter()>
            <option value="">{words.text("area-any")}</option>
            {several}
            <optgroup label=words.text("area-divisions")>{divisions}</optgroup>
            <optgroup label=words.text("area-regions")>{regions}</optgroup>
        </select>
    }
    .into_any()
}
