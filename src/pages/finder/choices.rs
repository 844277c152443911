//! The choices that were made, as chips that can be taken away one by one, with or without scripting.

use leptos::prelude::*;

use crate::{
    finder::{
        asking::{Asking, Way},
        choice::Choice,
        query::{Group, IndigenousChoice, OpenChoice},
    },
    i18n::catalog::Words,
    islands::fragment::{Fragment, IntoFragment},
    urls::{Address, Page},
};

use super::super::{parts::fields, site::Context};

/// A way to ask for something else: a link, or a button that posts when it must stay out of the address.
pub(super) fn go(context: &Context<'_>, asking: &Asking, label: String, class: &'static str) -> Fragment {
    match asking.way() {
        Way::Address => {
            let href = Address::Find(asking.query.clone(), asking.page).path(context.locale);
            view! { <a class=class href=href>{label}</a> }.into_fragment()
        }
        Way::Post => view! {
            <form method="post" action=Page::Find.path(context.locale)>{fields::hidden(asking.fields())}<button class=class>{label}</button></form>
        }
        .into_fragment(),
    }
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

/// The name of a choice.
pub(super) fn name(words: Words<'_>, choice: &Choice) -> String {
    match choice {
        Choice::Age(band) => words.age_band(*band),
        Choice::Division(division) => division.name(words.locale()).to_owned(),
        Choice::Region(region) => words.region(*region),
        Choice::Need(category) => words.category(*category),
        Choice::Indigenous(IndigenousChoice::Any) => words.text("indigenous-any"),
        Choice::Indigenous(IndigenousChoice::Led) => words.text("indigenous-led"),
        Choice::Indigenous(IndigenousChoice::Nation(nation)) => words.nation(*nation),
        Choice::Audience(audience) => words.audience(*audience),
        Choice::Language(language) => words.language(language),
        Choice::Access(mode) => words.access(*mode),
        Choice::Open(OpenChoice::Always) => words.text("open-always"),
        Choice::Open(OpenChoice::Now) => words.text("open-now"),
        Choice::WithoutPolice => words.text("group-without-police"),
    }
}

/// The chips, or nothing when nothing was chosen.
pub(super) fn chips(context: &Context<'_>, asking: &Asking) -> Option<Fragment> {
    let words = context.words();
    let choices = asking.query.choices();
    if choices.is_empty() {
        return None;
    }
    let chips = choices
        .into_iter()
        .map(|choice| {
            // The visible words come first in the name that assistive technology hears.
            let label = words.with("chip-remove", [("name", name(words, &choice).into())]);
            view! { <li>{go(context, &asking.with(asking.query.without_choice(&choice)), label, "chip")}</li> }
        })
        .collect_view();
    Some(
        view! {
            <ul class="chips" aria-label=words.text("chips-label")>{chips}</ul>
        }
        .into_fragment(),
    )
}
