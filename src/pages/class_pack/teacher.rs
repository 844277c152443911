//! The teacher’s page: aims, the curriculum, 40 minutes, what to say when a student tells something, whom to call.

use leptos::prelude::*;

use crate::{
    islands::fragment::{Fragment, IntoFragment},
    pages::parts::expectations,
};

use super::{
    calls,
    piece::{Printed, head, items},
};

/// What to do when a student tells something, in order: on the teacher’s page and on the page for a phone.
pub(super) const WHEN_TOLD: [&str; 5] = ["pack-told-place", "pack-told-say", "pack-told-ask", "pack-told-report", "pack-told-then"];

pub(super) fn view(printed: &Printed<'_>) -> Fragment {
    let (context, words, lesson) = (printed.context, printed.words, &printed.lesson);
    let steps = printed
        .pack
        .band
        .minutes()
        .into_iter()
        .zip(lesson.steps)
        .map(|(minutes, step)| {
            let minutes = words.with("pack-minutes", [("n", usize::from(minutes).into())]);
            view! { <li><b>{minutes}</b> " " {words.text(step)}</li> }
        })
        .collect_view();
    let call = match printed.pack.division {
        Some(division) => words.with("pack-call-in", [("area", division.name(context.locale).into())]),
        None => words.text("pack-call"),
    };
    view! {
        {head(printed, "pack-head-teacher", words.text(lesson.name))}
        <h3>{words.text("pack-aims")}</h3>
        <p>{words.text(lesson.aim)}</p>
        {curriculum(printed)}
        <p>{words.text("pack-ppm")}</p>
        <h3>{words.text("pack-plan")}</h3>
        <p><b>{words.text("pack-before")} "."</b> " " {words.text("pack-before-words")}</p>
        <ol class="steps">{steps}</ol>
        <p><b>{words.text("pack-leave-out")}</b> " " {words.text(lesson.leave_out)}</p>
        <h3>{words.text("pack-when-told")}</h3>
        <ol>{items(words, &WHEN_TOLD)}</ol>
        <h3>{call}</h3>
        {calls::list(words, &printed.numbers.teacher)}
    }
    .into_fragment()
}

/// What the lesson serves of the curriculum, in a line each.
fn curriculum(printed: &Printed<'_>) -> Fragment {
    let (context, known) = (printed.context, &printed.context.site.expectations);
    let article = context.site.articles.get(printed.lesson.article, context.locale);
    let keys = article.map(|article| article.matter.expectations.as_slice()).unwrap_or_default();
    let rows = keys
        .iter()
        .filter_map(|key| known.get(key))
        .map(|expectation| {
            view! { <li><b>{expectations::name(context, expectation)}</b> " " {expectation.about(context.locale).to_owned()}</li> }
        })
        .collect_view();
    view! { <h3>{printed.words.text("pack-curriculum")}</h3> <ul class="codes">{rows}</ul> }.into_fragment()
}
