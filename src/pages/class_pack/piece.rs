//! Pieces that several pages of a pack have.

use leptos::prelude::*;

use crate::{
    domain::class_pack::ClassPack,
    i18n::catalog::Words,
    islands::fragment::{Fragment, IntoFragment},
};

use super::{
    super::{printed::pack::PackNumbers, site::Context},
    lesson::Lesson,
};

/// What a page is made from: the pack, and the words of its language.
pub(super) struct Printed<'a> {
    pub(super) context: &'a Context<'a>,
    pub(super) words: Words<'a>,
    pub(super) pack: ClassPack,
    pub(super) lesson: Lesson,
    pub(super) numbers: PackNumbers,
}

/// The heading of a page: for whom, and the name of the lesson.
pub(super) fn head(printed: &Printed<'_>, whom: &'static str, title: String) -> Fragment {
    let words = printed.words;
    view! { <header><p class="whom">{words.text(whom)}</p><h2>{title}</h2></header> }.into_fragment()
}

/// Words with a line to write on.
pub(super) fn blank(words: String) -> Fragment {
    view! { <p class="blank">{words} " " <span class="rule"></span></p> }.into_fragment()
}

/// Empty lines to write on.
pub(super) fn blanks(count: usize) -> Fragment {
    (0..count).map(|_| view! { <p class="blank"><span class="rule"></span></p> }).collect_view().into_fragment()
}

/// A list of messages.
pub(super) fn items(words: Words<'_>, ids: &[&str]) -> Fragment {
    ids.iter().map(|id| view! { <li>{words.text(id)}</li> }).collect_view().into_fragment()
}
