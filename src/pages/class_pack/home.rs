//! The page that goes home.

use leptos::prelude::*;

use crate::islands::fragment::{Fragment, IntoFragment};

use super::{
    calls,
    piece::{Printed, blank, blanks, head, items},
};

pub(super) fn view(printed: &Printed<'_>) -> Fragment {
    let (words, lesson) = (printed.words, &printed.lesson);
    view! {
        {head(printed, "pack-head-home", words.text("pack-home-title"))}
        <h3>{words.text("pack-home-did")}</h3>
        <p><b>{words.text(lesson.name)}</b></p>
        <p>{words.text(lesson.did)}</p>
        <h3>{words.text("pack-home-ask")}</h3>
        <ol>{items(words, &lesson.questions)}</ol>
        <h3>{words.text("pack-home-told")}</h3>
        <ol>{items(words, &["pack-home-told-1", "pack-home-told-2", "pack-home-told-3"])}</ol>
        <div class="help">
            <h3>{words.text("pack-call")}</h3>
            {calls::lines(&printed.numbers.home)}
        </div>
        {blank(words.text("pack-home-school"))}
        {blanks(2)}
    }
    .into_fragment()
}
