//! The finder's form: one form, sent by POST, whole without scripting.

use leptos::prelude::*;

use crate::{
    domain::{shortlist::KEPT_PARAMETER, taxonomy::Category},
    finder::{
        codes,
        query::{Group, Query},
        results::Results,
        words::reading::LETTERS,
    },
    urls::{Page, REFUSED_PARAMETER, WORDS_PARAMETER},
};

use super::{
    super::{article::QUIET_PARAMETER, site::Context},
    Finder,
    groups::{access, age, area_select, audience, check, indigenous, language, needs, opening, place},
};

/// The short form on home: three taps, no typing.
pub fn quick(context: &Context<'_>) -> AnyView {
    let words = context.words();
    let counts = Results::search(context.snapshot.index(), &Query::default(), context.now).counts;
    view! {
        <form class="choices" method="post" action=Page::Find.path(context.locale) autocomplete="off">
            {age(context, &Query::default(), &counts)}
            <div class="fields">
                <p class="field">
                    <label for="r">{words.text("group-area")}</label>
                    {area_select(context, &Query::default(), &counts)}
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
    .into_any()
}

/// The whole form, as it stands for a query.
pub(super) fn full(context: &Context<'_>, finder: &Finder, results: &Results) -> AnyView {
    let words = context.words();
    let (query, counts) = (&finder.query, &results.counts);
    let more = Group::ALL.into_iter().filter(|group| !matches!(group, Group::Age | Group::Area));
    let open = finder.place.is_some() || more.into_iter().any(|group| query.has(group));
    view! {
        <form
            id="finder-form"
            class="choices"
            method="post"
            action=Page::Find.path(context.locale)
            autocomplete="off"
            data-wake=""
            data-codes=codes::write(query)
        >
            // The first button of a form is what Enter presses in a box: it must not be the way to the map.
            <button class="pot" tabindex="-1" aria-hidden="true">{words.text("find-submit")}</button>
            {finder
                .kept
                .ids()
                .map(|id| view! { <input type="hidden" name=KEPT_PARAMETER value=id.to_string() /> })
                .collect_view()}
            {finder.quiet.then(|| view! { <input type="hidden" name=QUIET_PARAMETER value="1" /> })}
            {(!finder.typed.refused.is_empty()).then(|| {
                let refused = finder.typed.refused.iter().cloned().collect::<Vec<_>>().join(",");
                view! { <input type="hidden" name=REFUSED_PARAMETER value=refused /> }
            })}
            <p class="field">
                <label for="q">{words.text("find-words-label")}</label>
                <input
                    id="q"
                    name=WORDS_PARAMETER
                    type="search"
                    value=finder.typed.words.clone()
                    maxlength=LETTERS.to_string()
                    autocomplete="off"
                    autocapitalize="none"
                    spellcheck="false"
                    aria-describedby="q-hint"
                />
                <span id="q-hint" class="hint">{words.text("find-words-hint")}</span>
            </p>
            {age(context, query, counts)}
            <p class="field">
                <label for="r">{words.text("group-area")}</label>
                {area_select(context, query, counts)}
            </p>
            <p class="submit"><button class="main">{words.text("find-submit")}</button></p>
            <details class="more-choices" open=open>
                <summary>{words.text("find-more-choices")}</summary>
                {access(context, query, counts)}
                {indigenous(context, query, counts)}
                {needs(context, query, counts)}
                {place(context, finder)}
                {audience(context, query, counts)}
                {language(context, query, counts)}
                {opening(context, query, counts)}
                <fieldset>
                    <legend>{words.text("group-other")}</legend>
                    <div class="options">
                        {check(Group::WithoutPolice, "1".to_owned(), words.text("group-without-police"), query.without_police, counts)}
                    </div>
                </fieldset>
                <p class="submit"><button class="main">{words.text("find-submit")}</button></p>
            </details>
            <p id="finder-status" role="status" class="unseen"></p>
            <p class="hint">{words.text("find-private")}</p>
            // Once results follow the choices, the way to them is within reach of a thumb.
            <p class="way"><a class="main show" href="#results" hidden=""></a></p>
        </form>
    }
    .into_any()
}
