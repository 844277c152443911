//! The notice to families, to fill in by hand. In elementary school families get it at least 20 school days before lessons on human
//! development and sexual health, and may ask for an exemption (F144).

use leptos::prelude::*;

use crate::islands::fragment::{Fragment, IntoFragment};

use super::piece::{Printed, blank, blanks, head};

pub(super) fn view(printed: &Printed<'_>) -> Fragment {
    let (words, lesson) = (printed.words, &printed.lesson);
    let elementary = printed.pack.band.is_elementary();
    let (when, about) =
        if elementary { ("pack-notice-when", "pack-notice-about") } else { ("pack-notice-when-secondary", "pack-notice-about-secondary") };
    let about = words.with(about, [("lesson", words.text(lesson.name).into()), ("aim", words.text(lesson.aim).into())]);
    let exempt = elementary.then(|| view! { <p>{words.text("pack-notice-exempt")}</p> });
    let ask = elementary.then(|| view! { <li>{words.text("pack-notice-ask-exempt")}</li> });
    view! {
        {head(printed, "pack-head-notice", words.text("pack-notice-dear"))}
        {blank(words.text("pack-notice-date"))}
        {blank(words.text("pack-notice-school"))}
        {blank(words.text(when))}
        <p>{about}</p>
        <p>{words.text("pack-notice-how")}</p>
        {exempt}
        {blank(words.text("pack-notice-questions"))}
        {blanks(1)}
        <div class="return">
            {blank(words.text("pack-notice-return"))}
            <ul class="ticks"><li>{words.text("pack-notice-read")}</li>{ask}</ul>
            {blank(words.text("pack-notice-child"))}
            {blank(words.text("pack-notice-parent"))}
            {blank(words.text("pack-notice-date"))}
        </div>
    }
    .into_fragment()
}
