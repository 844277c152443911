//! The finder's form: one form, sent by POST, whole without scripting.

use leptos::prelude::*;

use crate::{
    domain::taxonomy::Category,
    finder::{
        codes,
        counts::Counts,
        parameter,
        query::{Group, Query},
        words::reading::LETTERS,
    },
    islands::fragment::{Fragment, IntoFragment},
    urls::Page,
};

use super::{
    super::{parts::fields, site::Context},
    Finder,
    groups::{Choices, place},
    patterns::Patterns,
    read,
};

/// The short form on home: three taps, no typing. `counts` are those of a reader who has chosen nothing.
pub fn quick(context: &Context<'_>, counts: &Counts) -> Fragment {
    let words = context.words();
    let query = Query::default();
    let patterns = Patterns::of(words, context.snapshot.index().offered());
    let choices = Choices { context, query: &query, counts, read: &[], patterns: &patterns };
    view! {
        <form class="choices" method="post" action=Page::Find.path(context.locale) autocomplete="off">
            {choices.age()}
            <div class="fields">
                <p class="field">
                    <label for="r">{words.text("group-area")}</label>
                    {choices.area()}
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

/// The whole form, as it stands for what was asked.
pub(super) fn full(context: &Context<'_>, finder: &Finder) -> Fragment {
    let words = context.words();
    let (asking, query) = (&finder.asking, &finder.asking.query);
    let read = finder.search.words.as_ref().map(|words| read::read(context, query, &words.reading)).unwrap_or_default();
    let patterns = finder.patterns.get(words, context.snapshot.index().offered());
    let choices = Choices { context, query, counts: &finder.search.page.counts, read: &read, patterns };
    let open = finder.place.is_some() || !query.without(Group::Age).without(Group::Area).is_empty();
    let mut private = words.text("find-private");
    if finder.copy.is_empty() {
        private = format!("{private} {}", words.text("find-no-copy"));
    }
    // What is not a choice travels along.
    let unseen = [parameter::KEPT, parameter::QUIET, parameter::TAKEN_BACK];
    let unseen = asking.fields().into_iter().filter(|(name, _)| unseen.contains(name));
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
            {fields::hidden(unseen)}
            <p class="field">
                <label for="q">{words.text("find-words-label")}</label>
                <input
                    id="q"
                    name=parameter::WORDS
                    type="search"
                    value=asking.words().to_owned()
                    maxlength=LETTERS.to_string()
                    autocomplete="off"
                    autocapitalize="none"
                    spellcheck="false"
                    aria-describedby="q-hint"
                />
                <span id="q-hint" class="hint">{words.text("find-words-hint")}</span>
            </p>
            {choices.age()}
            <p class="field">
                <label for="r">{words.text("group-area")}</label>
                {choices.area()}
            </p>
            <p class="submit"><button class="main">{words.text("find-submit")}</button></p>
            <details class="more-choices" open=open>
                <summary>{words.text("find-more-choices")}</summary>
                {choices.access()}
                {choices.indigenous()}
                {choices.needs()}
                {place(context, finder)}
                {choices.audience()}
                {choices.language()}
                {choices.opening()}
                {choices.without_police()}
                <p class="submit"><button class="main">{words.text("find-submit")}</button></p>
            </details>
            <p id="finder-status" role="status" class="unseen"></p>
            <p class="hint">{private}</p>
            // Once results follow the choices, the way to them is within reach of a thumb.
            <p class="way"><a class="main show" href="#results" hidden=""></a></p>
        </form>
    }
    .into_fragment()
}
