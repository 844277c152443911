//! What of the curriculum a lesson serves.

use leptos::prelude::*;

use crate::{
    i18n::expectations::Expectation,
    islands::fragment::{Fragment, IntoFragment},
};

use super::super::site::Context;

/// The expectations of a lesson, in our words, each with the document and the page where it was read.
pub fn section(context: &Context<'_>, keys: &[String]) -> Option<Fragment> {
    let (words, known) = (context.words(), &context.site.expectations);
    let expectations: Vec<&Expectation> = keys.iter().filter_map(|key| known.get(key)).collect();
    if expectations.is_empty() {
        return None;
    }
    let rows = expectations
        .into_iter()
        .map(|expectation| {
            let where_read = words.with("expectation-read", [("date", words.date(expectation.seen).into())]);
            view! {
                <li>
                    <b>{name(context, expectation)}</b> " " {expectation.about(context.locale).to_owned()} ". "
                    <span class="quiet-text">
                        {known.document(expectation, context.locale).to_owned()} ". " {where_read} " "
                        <a href=expectation.source.clone() rel="noreferrer nofollow" lang="en">{expectation.publisher.clone()}</a> "."
                    </span>
                </li>
            }
        })
        .collect_view();
    Some(
        view! {
            <section class="text" aria-labelledby="expectations">
                <h2 id="expectations">{words.text("expectations-title")}</h2>
                <p>{words.text("expectations-about")}</p>
                <ul>{rows}</ul>
            </section>
        }
        .into_fragment(),
    )
}

/// “Grade 7, D2.2”, “Grades 1 to 8, A1.4”, “HSE4M, B2.1”.
pub fn name(context: &Context<'_>, expectation: &Expectation) -> String {
    let words = context.words();
    let code = ("code", expectation.code.clone().into());
    match expectation.grade.split_once('-') {
        Some((first, last)) => {
            words.with("expectation-of-grades", [("first", first.to_owned().into()), ("last", last.to_owned().into()), code])
        }
        None => match expectation.grade.parse::<usize>() {
            Ok(grade) => words.with("expectation-of-grade", [("grade", grade.into()), code]),
            Err(_) => words.with("expectation-of-course", [("course", expectation.grade.clone().into()), code]),
        },
    }
}
