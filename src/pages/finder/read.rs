//! What was read in typed words: chips that can be taken back, notes above the results, articles below them.

use leptos::prelude::*;

use crate::{
    finder::{
        query::{Group, Query},
        words::{
            reading::{Reading, Refused, refusal_mark},
            relevance::{Found, Meaning},
            target::Danger,
        },
    },
    urls::Page,
};

use super::{super::site::Context, Finder, answer::Answer, choices};

/// Most articles beside the services.
const ARTICLES: usize = 3;

/// Everything that was read and not chosen in the form, with the code that takes it back.
fn values(context: &Context<'_>, explicit: &Query, reading: &Reading) -> Vec<(String, String)> {
    let words = context.words();
    let mut values = Vec::new();
    if let Some((band, years)) = reading.age.filter(|_| !explicit.has(Group::Age)) {
        let name = years.map_or_else(|| words.age_band(band), |years| words.with("find-read-age", [("years", u32::from(years).into())]));
        values.push(("a".to_owned(), name));
    }
    if let Some(place) = reading.place.as_ref().filter(|_| !explicit.has(Group::Area)) {
        values.push(("r".to_owned(), place.name.clone()));
    }
    if reading.indigenous && !explicit.has(Group::Indigenous) {
        values.push(("i".to_owned(), words.text("find-read-indigenous")));
    }
    if reading.without_police && !explicit.has(Group::WithoutPolice) {
        values.push(("p".to_owned(), words.text("group-without-police")));
    }
    if !explicit.has(Group::Language) {
        values.extend(reading.languages.iter().map(|value| (format!("l.{}", value.tag()), words.language(value))));
    }
    values.extend(reading.access.iter().map(|value| (format!("c.{}", value.code()), words.access(*value))));
    if reading.interpreter {
        values.push(("t".to_owned(), words.text("find-read-interpreter")));
    }
    values.extend(reading.needs.iter().map(|value| (format!("n.{}", value.code()), words.category(*value))));
    values.extend(reading.audiences.iter().map(|value| (format!("f.{}", value.code()), words.audience(*value))));
    values
}

/// “We read: age 15 · Thunder Bay · shelter”, each with a way to take it back, and one to take the words away.
pub(super) fn chips(context: &Context<'_>, finder: &Finder) -> Option<AnyView> {
    let (reading, _) = finder.found.as_ref()?;
    let words = context.words();
    let mark = refusal_mark(&finder.typed.words);
    let values = values(context, &finder.query, reading);
    let clear = choices::go(context, &finder.wordless(), &finder.query, 1, words.text("find-words-clear"), "chip");
    // A heading with nothing behind it would say that something was read.
    let (heading, label) =
        if values.is_empty() { ("find-yours-heading", "find-yours-heading") } else { ("find-read-heading", "find-read-label") };
    let chips = values
        .into_iter()
        .map(|(code, name)| {
            let label = words.with("chip-remove", [("name", name.into())]);
            let refused: Refused = finder.typed.refused.iter().cloned().chain([code, mark.clone()]).collect();
            let fields = finder.fields_refusing(&finder.query, &refused);
            view! { <li>{choices::post(context, fields, label, "chip")}</li> }
        })
        .collect_view();
    Some(
        view! {
            <p class="read" aria-hidden="true">{words.text(heading)}</p>
            <ul class="chips" aria-label=words.text(label)>{chips}<li>{clear}</li></ul>
        }
        .into_any(),
    )
}

/// A choice undone, whether it was made in the form or read in the words.
pub(super) fn without(context: &Context<'_>, finder: &Finder, group: Group, label: String) -> AnyView {
    let query = finder.query.without(group);
    let Some((reading, _)) = finder.found.as_ref().filter(|_| !finder.query.has(group)) else {
        return choices::go(context, finder, &query, 1, label, "quiet");
    };
    let parameter = group.parameter();
    let codes = values(context, &finder.query, reading).into_iter().map(|(code, _)| code);
    let of_group = codes.filter(|code| code == parameter || code.starts_with(&format!("{parameter}.")));
    let refused: Refused = finder.typed.refused.iter().cloned().chain(of_group).chain([refusal_mark(&finder.typed.words)]).collect();
    choices::post(context, finder.fields_refusing(&query, &refused), label, "quiet")
}

/// What is said above the results: calmly about danger, plainly about what was not read.
pub(super) fn notes(context: &Context<'_>, reading: &Reading, found: &Found) -> AnyView {
    let words = context.words();
    let danger = reading.danger.filter(|_| found.first > 0).map(|danger| {
        let message = match danger {
            Danger::Overdose => "find-danger-overdose",
            Danger::Life => "find-danger-life",
            Danger::Harm => "find-danger-harm",
            Danger::Missing => "find-danger-missing",
        };
        // Fear of a charge keeps people from calling an ambulance: the page about rights says what the law says.
        let rights = (danger == Danger::Overdose && context.site.has(Page::YourRights)).then(|| {
            let address = format!("{}#overdose", Page::YourRights.path(context.locale));
            view! { " " <a href=address>{words.text("find-danger-overdose-law")}</a> }
        });
        view! { <p class="callout note" role="status">{words.text(message)}{rights}</p> }
    });
    let meaning = match found.meaning {
        Meaning::Clear => None,
        // The question was understood: a page answers it.
        Meaning::Unclear | Meaning::Nothing if !reading.sections.is_empty() => None,
        Meaning::Unclear => Some("find-words-unclear"),
        Meaning::Nothing => Some("find-words-none"),
    };
    view! {
        {reading.cut.then(|| view! { <p class="callout note">{words.text("find-words-cut")}</p> })}
        {danger}
        {meaning.map(|message| view! { <p class="callout note">{words.text(message)}</p> })}
    }
    .into_any()
}

/// Up to three sections or pages that speak of the same.
pub(super) fn articles(context: &Context<'_>, finder: &Finder) -> Option<AnyView> {
    let (reading, _) = finder.found.as_ref()?;
    // The first section stands above the results, unless lines for somebody in danger do.
    let sections = reading.sections.iter().skip(usize::from(reading.danger.is_none()));
    let sections = sections.filter_map(|section| Answer::find(context, section)).map(|answer| answer.link());
    let pages = context
        .site
        .page_words
        .matching(context.locale, &reading.terms)
        .into_iter()
        .map(|page| view! { <a href=page.path(context.locale)>{context.site.title(page, context.locale)}</a> }.into_any());
    let links: Vec<_> = sections.chain(pages).take(ARTICLES).map(|link| view! { <li>{link}</li> }).collect();
    if links.is_empty() {
        return None;
    }
    Some(
        view! {
            <h2 class="group">{context.text("find-articles-heading")}</h2>
            <ul class="articles">{links}</ul>
        }
        .into_any(),
    )
}
