//! Choices of a form for something to print: one of a few, and an area.

use leptos::prelude::*;

use crate::{
    domain::census_division::CensusDivision,
    finder::place::fold,
    islands::fragment::{Fragment, IntoFragment},
};

use super::super::site::Context;

/// One of a few. Each value is its code, its message, and whether it is chosen. `id` is the anchor; empty for none.
pub fn radios(
    context: &Context<'_>,
    id: &'static str,
    legend: &'static str,
    name: &'static str,
    values: Vec<(&'static str, &'static str, bool)>,
) -> Fragment {
    let options = values
        .into_iter()
        .map(|(code, message, chosen)| {
            view! { <label class="option"><input type="radio" name=name value=code checked=chosen /><span>{context.text(message)}</span></label> }
        })
        .collect_view();
    view! {
        <fieldset id=(!id.is_empty()).then_some(id)>
            <legend>{context.text(legend)}</legend>
            <div class="options">{options}</div>
        </fieldset>
    }
    .into_fragment()
}

/// The area whose local numbers are added, or none.
pub fn division(context: &Context<'_>, chosen: Option<CensusDivision>) -> Fragment {
    let words = context.words();
    let mut divisions: Vec<CensusDivision> = CensusDivision::all().collect();
    divisions.sort_by_key(|division| fold(division.name(context.locale)));
    let divisions = divisions
        .into_iter()
        .map(|division| {
            view! { <option value=division.code() selected=chosen == Some(division)>{division.name(context.locale)}</option> }
        })
        .collect_view();
    view! {
        <p class="field">
            <label for="r">{words.text("posters-area")}</label>
            <select id="r" name="r">
                <option value="">{words.text("posters-area-none")}</option>
                {divisions}
            </select>
        </p>
    }
    .into_fragment()
}
