//! The finder's form with blanks: made once a publication and language. For each reader only the blanks are filled in: the number beside every
//! choice, what is chosen, and what was typed.

use std::sync::OnceLock;

use leptos::prelude::RenderHtml as _;

use crate::{
    domain::{locale::Locale, per_locale::PerLocale},
    finder::choice::Offered,
    html::Markup,
    i18n::catalog::Words,
    islands::fragment::Fragment,
};

use super::{
    super::site::Context,
    blank::{Blank, Unfolded},
    groups,
};

/// The place of a number: the first of the marks.
const NUMBER: &str = "\u{e000}";

/// The form as markup between its blanks.
#[derive(Debug, Default)]
pub(super) struct BlankForm {
    pieces: Vec<(Markup, Blank)>,
    end: Markup,
}

impl BlankForm {
    fn of(html: &str) -> Self {
        let mut form = Self::default();
        let mut rest = html;
        while let Some((at, mark, blank)) = rest.char_indices().find_map(|(at, mark)| Some((at, mark, Blank::of_mark(mark)?))) {
            form.pieces.push((Markup::of_view(&rest[..at]), blank));
            rest = &rest[at + mark.len_utf8()..];
        }
        form.end = Markup::of_view(rest);
        form
    }

    /// The form with its blanks filled in by `write`.
    pub(super) fn filled(&self, write: impl Fn(&mut Markup, Blank)) -> Markup {
        let mut html = Markup::NONE;
        for (piece, blank) in &self.pieces {
            html.add(piece);
            write(&mut html, *blank);
        }
        html.add(&self.end);
        html
    }
}

/// A choice with a place for its number.
#[derive(Debug)]
struct BlankChoice(Vec<Markup>);

impl BlankChoice {
    fn filled(&self, html: &mut Markup, number: usize) {
        for (at, piece) in self.0.iter().enumerate() {
            if at > 0 {
                html.number(number);
            }
            html.add(piece);
        }
    }
}

/// Every choice that is offered, in one language: not chosen, and chosen.
#[derive(Debug)]
pub(super) struct BlankChoices(Vec<[BlankChoice; 2]>);

impl BlankChoices {
    fn of(words: Words<'_>, offered: &Offered) -> Self {
        let blank = |choice, chosen| {
            let html = groups::choice(words, choice, chosen, NUMBER, None).into_string();
            BlankChoice(html.split(NUMBER).map(Markup::of_view).collect())
        };
        Self(offered.choices().iter().map(|choice| [false, true].map(|chosen| blank(choice, chosen))).collect())
    }

    /// Writes a choice with its number.
    pub(super) fn write(&self, html: &mut Markup, place: usize, chosen: bool, number: usize) {
        if let Some(blanks) = self.0.get(place) {
            blanks[usize::from(chosen)].filled(html, number);
        }
    }
}

/// The forms of a publication, made when they are first asked for.
#[derive(Debug, Default)]
pub struct KeptForms {
    /// By what is unfolded.
    forms: PerLocale<[OnceLock<BlankForm>; 4]>,
    choices: PerLocale<OnceLock<BlankChoices>>,
}

impl KeptForms {
    /// The form of this publication in a language. `draw` draws it with a mark in place of each blank.
    pub(super) fn form(&self, locale: Locale, Unfolded { choices, needs }: Unfolded, draw: impl FnOnce() -> Fragment) -> &BlankForm {
        let forms = self.forms.get(locale);
        forms[usize::from(choices) * 2 + usize::from(needs)].get_or_init(|| BlankForm::of(&draw().to_html()))
    }

    /// Its choices.
    pub(super) fn choices(&self, context: &Context<'_>) -> &BlankChoices {
        let make = || BlankChoices::of(context.words(), context.snapshot.index().offered());
        self.choices.get(context.locale).get_or_init(make)
    }
}
