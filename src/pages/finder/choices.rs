//! The choices that were made, as chips that can be taken away one by one, with or without scripting.

use leptos::prelude::*;

use crate::{
    domain::{
        census_division::CensusDivision,
        taxonomy::{AccessMode, Audience, Category},
    },
    finder::{
        codes,
        query::{Area, Group, IndigenousChoice, OpenChoice, Query},
    },
    i18n::catalog::Words,
    urls::{Address, PAGE_PARAMETER, Page},
};

use super::{super::site::Context, Finder};

/// A way to another query: a link, or a button that posts when the choices must stay out of the address.
pub(super) fn go(context: &Context<'_>, finder: &Finder, query: &Query, page: usize, label: String, class: &'static str) -> AnyView {
    if !finder.is_posted() {
        let href = Address::Find(query.clone(), page).path(context.locale);
        return view! { <a class=class href=href>{label}</a> }.into_any();
    }
    let mut fields = finder.fields(query);
    if page > 1 {
        fields.push((PAGE_PARAMETER.to_owned(), page.to_string()));
    }
    post(context, fields, label, class)
}

/// A button that posts fields.
pub(super) fn post(context: &Context<'_>, fields: Vec<(String, String)>, label: String, class: &'static str) -> AnyView {
    let fields = fields.into_iter().map(|(name, value)| view! { <input type="hidden" name=name value=value /> }).collect_view();
    view! { <form method="post" action=Page::Find.path(context.locale)>{fields}<button class=class>{label}</button></form> }.into_any()
}

/// The message of a group's name.
pub(super) const fn group_message(group: Group) -> &'static str {
    match group {
        Group::Age => "group-age",
        Group::Area => "group-area",
        Group::Need => "group-need",
        Group::Indigenous => "group-indigenous",
        Group::Audience => "group-audience",
        Group::Language => "group-language",
        Group::Access => "group-access",
        Group::Open => "group-open",
        Group::WithoutPolice => "group-without-police",
    }
}

/// The name of a choice about Indigenous services.
pub(super) fn indigenous_name(words: Words<'_>, choice: IndigenousChoice) -> String {
    match choice {
        IndigenousChoice::Any => words.text("indigenous-any"),
        IndigenousChoice::Led => words.text("indigenous-led"),
        IndigenousChoice::Nation(nation) => words.nation(nation),
    }
}

/// The name of a choice about when somebody answers.
pub(super) fn open_name(words: Words<'_>, choice: OpenChoice) -> String {
    words.text(match choice {
        OpenChoice::Always => "open-always",
        OpenChoice::Now => "open-now",
    })
}

/// Every chosen value with its group, code and name.
fn values(words: Words<'_>, query: &Query) -> Vec<(Group, String, String)> {
    let mut values = Vec::new();
    let mut add = |group: Group, code: &str, name: String| values.push((group, code.to_owned(), name));
    if let Some(band) = query.age {
        add(Group::Age, band.code(), words.age_band(band));
    }
    match &query.area {
        Some(Area::Region(region)) => add(Group::Area, region.code(), words.region(*region)),
        Some(Area::Divisions(divisions)) => {
            divisions.iter().for_each(|division: &CensusDivision| {
                add(Group::Area, &division.code().to_string(), division.name(words.locale()).to_owned())
            });
        }
        None => {}
    }
    query.needs.iter().for_each(|value: &Category| add(Group::Need, value.code(), words.category(*value)));
    query.indigenous.iter().for_each(|value| add(Group::Indigenous, value.code(), indigenous_name(words, *value)));
    query.audiences.iter().for_each(|value: &Audience| add(Group::Audience, value.code(), words.audience(*value)));
    query.languages.iter().for_each(|value| add(Group::Language, value.tag(), words.language(value)));
    query.access.iter().for_each(|value: &AccessMode| add(Group::Access, value.code(), words.access(*value)));
    query.open.iter().for_each(|value| add(Group::Open, value.code(), open_name(words, *value)));
    if query.without_police {
        add(Group::WithoutPolice, "1", words.text("group-without-police"));
    }
    values
}

/// The query with one value taken away.
fn without(query: &Query, group: Group, code: &str) -> Query {
    let written = codes::write(query);
    let kept: Vec<(&str, String)> = written
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .map(|(name, value)| {
            let keep = |other: &&str| name != group.parameter() || *other != code;
            (name, value.split('.').filter(keep).collect::<Vec<_>>().join("."))
        })
        .collect();
    codes::read(kept.iter().map(|(name, value)| (*name, value.as_str())), |_| true).query
}

/// The chips, or nothing when nothing was chosen.
pub(super) fn chips(context: &Context<'_>, finder: &Finder) -> Option<AnyView> {
    let (words, query) = (context.words(), &finder.query);
    let values = values(words, query);
    if values.is_empty() {
        return None;
    }
    let chips = values
        .into_iter()
        .map(|(group, code, name)| {
            // The visible words come first in the name that assistive technology hears.
            let label = words.with("chip-remove", [("name", name.into())]);
            view! { <li>{go(context, finder, &without(query, group, &code), 1, label, "chip")}</li> }
        })
        .collect_view();
    Some(
        view! {
            <ul class="chips" aria-label=words.text("chips-label")>{chips}</ul>
        }
        .into_any(),
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::age::AgeBand;

    #[test]
    fn one_value_is_taken_away_and_the_rest_stays() {
        let query = Query { age: Some(AgeBand::Under16), needs: [Category::Shelter, Category::Legal].into(), ..Query::default() };
        assert_eq!(codes::write(&without(&query, Group::Need, Category::Shelter.code())), "a=u&n=13");
        assert_eq!(codes::write(&without(&query, Group::Age, "u")), "n=3.13");
    }
}
