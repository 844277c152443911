//! What was read in typed words: chips that can be taken back, notes above the results, articles below them.

use leptos::prelude::*;

use crate::{
    finder::{
        choice::Choice,
        query::{Group, Query},
        search::ReadWords,
        words::{reading::Reading, relevance::Meaning, taken_back::Read, target::Danger},
    },
    islands::fragment::{Fragment, IntoFragment},
    urls::Page,
};

use super::{super::site::Context, Finder, answer::Answer, choices};

/// Maximum number of articles beside the services.
const ARTICLES: usize = 3;

/// Everything that was read and not chosen in the form, with its name.
pub(super) fn read(context: &Context<'_>, explicit: &Query, reading: &Reading) -> Vec<(Read, String)> {
    let words = context.words();
    let mut read = Vec::new();
    if let Some((band, years)) = reading.age.filter(|_| !explicit.has(Group::Age)) {
        let name = years.map_or_else(|| words.age_band(band), |years| words.with("find-read-age", [("years", u32::from(years).into())]));
        read.push((Read::Age, name));
    }
    if let Some(place) = reading.place.as_ref().filter(|_| !explicit.has(Group::Area)) {
        read.push((Read::Place, place.name.clone()));
    }
    if reading.indigenous && !explicit.has(Group::Indigenous) {
        read.push((Read::Indigenous, words.text("find-read-indigenous")));
    }
    if reading.without_police && !explicit.has(Group::WithoutPolice) {
        read.push((Read::WithoutPolice, words.text("group-without-police")));
    }
    let choice = |choice: Choice| {
        let name = choices::name(words, &choice);
        (Read::Choice(choice), name)
    };
    if !explicit.has(Group::Language) {
        read.extend(reading.languages.iter().cloned().map(Choice::Language).map(choice));
    }
    read.extend(reading.access.iter().copied().map(Choice::Access).map(choice));
    if reading.interpreter {
        read.push((Read::Interpreter, words.text("find-read-interpreter")));
    }
    read.extend(reading.needs.iter().copied().map(Choice::Need).map(choice));
    read.extend(reading.audiences.iter().copied().map(Choice::Audience).map(choice));
    read
}

/// “We read: age 15 · Thunder Bay · shelter”, each with a way to take it back, and one to take the words away.
pub(super) fn chips(context: &Context<'_>, finder: &Finder) -> Option<Fragment> {
    let reading = &finder.search.words.as_ref()?.reading;
    let (words, asking) = (context.words(), &finder.asking);
    let read = read(context, &asking.query, reading);
    let clear = choices::go(context, &asking.without_words(asking.query.clone()), words.text("find-words-clear"), "chip");
    // A heading with nothing behind it would say that something was read.
    let (heading, label) =
        if read.is_empty() { ("find-yours-heading", "find-yours-heading") } else { ("find-read-heading", "find-read-label") };
    let chips = read
        .into_iter()
        .map(|(read, name)| {
            let label = words.with("chip-remove", [("name", name.into())]);
            view! { <li>{choices::go(context, &asking.taking_back([read]), label, "chip")}</li> }
        })
        .collect_view();
    Some(
        view! {
            <p class="read" aria-hidden="true">{words.text(heading)}</p>
            <ul class="chips" aria-label=words.text(label)>{chips}<li>{clear}</li></ul>
        }
        .into_fragment(),
    )
}

/// A choice undone, whether it was made in the form or read in the words.
pub(super) fn without(context: &Context<'_>, finder: &Finder, group: Group, label: String) -> Fragment {
    let asking = &finder.asking;
    let undone = match &finder.search.words {
        Some(words) if !asking.query.has(group) => {
            let of_group =
                read(context, &asking.query, &words.reading).into_iter().map(|(read, _)| read).filter(|read| read.group() == Some(group));
            asking.taking_back(of_group)
        }
        _ => asking.with(asking.query.without(group)),
    };
    choices::go(context, &undone, label, "quiet")
}

/// What is said above the results: calmly about danger, plainly about what was not read.
pub(super) fn notes(context: &Context<'_>, ReadWords { reading, meaning, is_danger, .. }: &ReadWords) -> Fragment {
    let words = context.words();
    let danger = reading.danger.filter(|_| *is_danger).map(|danger| {
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
    let meaning = match meaning {
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
    .into_fragment()
}

/// Up to three sections or pages that speak of the same.
pub(super) fn articles(context: &Context<'_>, finder: &Finder) -> Option<Fragment> {
    let reading = &finder.search.words.as_ref()?.reading;
    // The first section is above the results, unless lines for someone in danger do.
    let sections = reading.sections.iter().skip(usize::from(reading.danger.is_none()));
    let sections = sections.filter_map(|section| Answer::find(context, section)).map(|answer| answer.link());
    let pages = context
        .site
        .page_words
        .matching(context.locale, &reading.terms)
        .into_iter()
        .map(|page| view! { <a href=page.path(context.locale)>{context.site.title(page, context.locale)}</a> }.into_fragment());
    // Sections of which only the meaning is near come last.
    let near = reading.related.iter().filter(|section| !reading.sections.contains(section));
    let near = near.filter_map(|section| Answer::find(context, section)).map(|answer| answer.link());
    let links: Vec<_> = sections.chain(pages).chain(near).take(ARTICLES).map(|link| view! { <li>{link}</li> }).collect();
    if links.is_empty() {
        return None;
    }
    Some(
        view! {
            <h2 class="group">{context.text("find-articles-heading")}</h2>
            <ul class="articles">{links}</ul>
        }
        .into_fragment(),
    )
}
