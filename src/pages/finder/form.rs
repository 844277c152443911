//! The finder's form: one form, sent by POST, whole without scripting.

use leptos::prelude::*;

use crate::{
    domain::taxonomy::Category,
    finder::{counts::Counts, parameter, query::Group, words::reading::LETTERS},
    html::Markup,
    islands::fragment::{Fragment, IntoFragment},
    urls::Page,
};

use super::{
    super::site::Context,
    Finder,
    blank::{Blank, Unfolded},
    filled_form::Filled,
    groups::{self, Groups},
};

/// The short form on home: three taps, no typing. `counts` are those of a reader who has chosen nothing.
pub fn quick(context: &Context<'_>, counts: &Counts) -> Fragment {
    let words = context.words();
    let offered = context.snapshot.index().offered();
    let blank = |wanted: Blank| match wanted {
        Blank::AnyAge => groups::any_age(words.text("age-any"), true).to_html(),
        Blank::AnyArea => Markup::of_text(&words.text("area-any")).into_string(),
        Blank::Choice(place) => {
            let choice = offered.choices().get(place);
            choice
                .map(|choice| groups::choice(words, choice, false, &counts.of(choice).to_string(), None).into_string())
                .unwrap_or_default()
        }
        _ => String::new(),
    };
    let groups = Groups { context, blank: &blank };
    view! {
        <form class="choices" method="post" action=Page::Find.path(context.locale) autocomplete="off">
            {groups.age()}
            <div class="fields">
                <p class="field">
                    <label for="r">{words.text("group-area")}</label>
                    {groups.area()}
                </p>
                <p class="field">
                    <label for="n">{words.text("group-need")}</label>
                    <select id="n" name=Group::Need.parameter()>
                        <option value="">{words.text("need-any")}</option>
                        {Category::ALL
                            .iter()
                            .map(|value| view! { <option value=value.code()>{words.category(*value)}</option> })
                            .collect_view()}
                    </select>
                </p>
            </div>
            <p class="submit"><button class="main">{words.text("find-submit")}</button></p>
        </form>
    }
    .into_fragment()
}

fn unfolded(finder: &Finder) -> Unfolded {
    let query = &finder.asking.query;
    Unfolded {
        choices: finder.place.is_some() || !query.without(Group::Age).without(Group::Area).is_empty(),
        needs: query.needs.iter().any(|need| groups::is_folded(*need)),
    }
}

/// The whole form, as it is for what was asked.
pub(super) fn full(context: &Context<'_>, finder: &Finder) -> Fragment {
    let (filled, unfolded) = (Filled::of(context, finder), unfolded(finder));
    // A place that needs another look is rare, so that its form is not kept.
    match &finder.place {
        Some(_) => drawn(context, unfolded, Some(&finder.asking.place), &|blank| filled.html(blank)),
        None => {
            let form = finder.forms.form(context.locale, unfolded, || drawn(context, unfolded, None, &Blank::mark));
            form.filled(|html, blank| filled.write(html, blank)).into_fragment()
        }
    }
}

/// The whole form. `blank` gives what differs between readers; `wrong` is a typed place that needs another look.
pub(super) fn drawn(context: &Context<'_>, unfolded: Unfolded, wrong: Option<&str>, blank: &dyn Fn(Blank) -> String) -> Fragment {
    let words = context.words();
    let groups = Groups { context, blank };
    let html = |wanted: Blank| Fragment::new(blank(wanted));
    view! {
        <form
            id="finder-form"
            class="choices"
            method="post"
            action=Page::Find.path(context.locale)
            autocomplete="off"
            data-wake=""
            data-codes=blank(Blank::Codes)
        >
            // The first button of a form is what Enter presses in a box: it must not be the way to the map.
            <button class="pot" tabindex="-1" aria-hidden="true">{words.text("find-submit")}</button>
            {html(Blank::Unseen)}
            <p class="field">
                <label for="q">{words.text("find-words-label")}</label>
                <input
                    id="q"
                    name=parameter::WORDS
                    type="search"
                    value=blank(Blank::Words)
                    maxlength=LETTERS.to_string()
                    autocomplete="off"
                    autocapitalize="none"
                    spellcheck="false"
                    aria-describedby="q-hint"
                />
                <span id="q-hint" class="hint">{words.text("find-words-hint")}</span>
            </p>
            {groups.age()}
            <p class="field">
                <label for="r">{words.text("group-area")}</label>
                {groups.area()}
            </p>
            <p class="submit"><button class="main">{words.text("find-submit")}</button></p>
            <details class="more-choices" open=unfolded.choices>
                <summary>{words.text("find-more-choices")}</summary>
                {groups.access()}
                {groups.indigenous()}
                {groups.needs(unfolded.needs)}
                {groups::place(context, wrong)}
                {groups.audience()}
                {groups.language()}
                {groups.opening()}
                {groups.without_police()}
                <p class="submit"><button class="main">{words.text("find-submit")}</button></p>
            </details>
            <p id="finder-status" role="status" class="unseen"></p>
            <p class="hint">{html(Blank::Private)}</p>
            // Once results follow the choices, the way to them is within reach of a thumb.
            <p class="way"><a class="main show" href="#results" hidden=""></a></p>
        </form>
    }
    .into_fragment()
}
