//! What one reader's form has in its blanks.

use std::collections::BTreeSet;

use leptos::prelude::*;

use crate::{
    finder::{
        choice::Choice,
        codes, parameter,
        query::{Area, IndigenousChoice},
        words::taken_back::Read,
    },
    html::Markup,
    islands::fragment::{Fragment, IntoFragment},
};

use super::{
    super::{parts::fields, site::Context},
    Finder,
    blank::Blank,
    blank_form::BlankChoices,
    groups, read,
};

/// Writes what a reader asked for into the form.
pub(super) struct Filled<'a, 'c> {
    context: &'a Context<'c>,
    finder: &'a Finder,
    /// What was read in typed words, with its name.
    read: Vec<(Read, String)>,
    /// The places of the choices that are made, among those that are offered.
    chosen: BTreeSet<usize>,
    choices: &'a BlankChoices,
}

impl<'a, 'c> Filled<'a, 'c> {
    pub(super) fn of(context: &'a Context<'c>, finder: &'a Finder) -> Self {
        let query = &finder.asking.query;
        let read = finder.search.words.as_ref().map(|words| read::read(context, query, &words.reading)).unwrap_or_default();
        let offered = context.snapshot.index().offered();
        let mut choices = query.choices();
        if is_several(query.area.as_ref()) {
            // They have a line of their own.
            choices.retain(|choice| !matches!(choice, Choice::Division(_)));
        }
        let chosen = choices.iter().filter_map(|choice| offered.place(choice)).collect();
        Self { context, finder, read, chosen, choices: finder.forms.choices(context) }
    }

    /// Fills in a blank between other markup.
    pub(super) fn write(&self, html: &mut Markup, blank: Blank) {
        match blank {
            Blank::Codes => _ = html.text(&codes::write(&self.finder.asking.query)),
            Blank::Words => _ = html.text(self.finder.asking.words()),
            Blank::Choice(place) if !self.is_read(place) => {
                let count = usize::try_from(self.finder.search.page.counts.at(place)).unwrap_or(usize::MAX);
                self.choices.write(html, place, self.chosen.contains(&place), count);
            }
            other => _ = html.add(&Markup::of_view(self.html(other))),
        }
    }

    /// A blank as HTML, or the text of an attribute.
    pub(super) fn html(&self, blank: Blank) -> String {
        let (words, asking) = (self.context.words(), &self.finder.asking);
        match blank {
            Blank::Codes => codes::write(&asking.query),
            Blank::Words => asking.words().to_owned(),
            Blank::Unseen => {
                // What is not a choice travels along.
                let unseen = [parameter::KEPT, parameter::QUIET, parameter::TAKEN_BACK];
                fields::hidden(asking.fields().into_iter().filter(|(name, _)| unseen.contains(name))).to_html()
            }
            Blank::AnyAge => groups::any_age(self.any(&Read::Age, "age-any"), asking.query.age.is_none()).to_html(),
            Blank::AnyArea => Markup::of_text(&self.any(&Read::Place, "area-any")).into_string(),
            Blank::Several => self.several().map(RenderHtml::to_html).unwrap_or_default(),
            Blank::Private => {
                let mut html = Markup::of_text(&words.text("find-private"));
                if self.finder.copy.is_empty() {
                    html.html(" ").text(&words.text("find-no-copy"));
                }
                html.into_string()
            }
            Blank::Choice(place) => {
                let Some(choice) = self.offered(place) else { return String::new() };
                let count = self.finder.search.page.counts.at(place).to_string();
                let mark = self.is_read(place).then(|| words.text("from-words-mark"));
                groups::choice(words, choice, self.chosen.contains(&place), &count, mark.as_deref()).into_string()
            }
        }
    }

    fn offered(&self, place: usize) -> Option<&Choice> {
        self.context.snapshot.index().offered().choices().get(place)
    }

    /// What a control says while nothing is chosen in it: what the words say, or anything.
    fn any(&self, wanted: &Read, otherwise: &'static str) -> String {
        let words = self.context.words();
        let read = self.read.iter().find(|(read, _)| read == wanted);
        read.map_or_else(|| words.text(otherwise), |(_, name)| words.with("from-words", [("read", name.clone().into())]))
    }

    /// True for a choice that was read in the words.
    fn is_read(&self, place: usize) -> bool {
        let Some(choice) = self.offered(place).filter(|_| !self.read.is_empty()) else { return false };
        self.read.iter().any(|(read, _)| match read {
            Read::Indigenous => *choice == Choice::Indigenous(IndigenousChoice::Any),
            Read::WithoutPolice => *choice == Choice::WithoutPolice,
            Read::Choice(read) => read == choice,
            _ => false,
        })
    }

    /// A postal area across several divisions has no line of its own in the list.
    fn several(&self) -> Option<Fragment> {
        let (words, locale) = (self.context.words(), self.context.locale);
        let Some(Area::Divisions(several)) = self.finder.asking.query.area.as_ref().filter(|area| is_several(Some(area))) else {
            return None;
        };
        let code = several.iter().map(|division| division.code().to_string()).collect::<Vec<_>>().join(".");
        let names: Vec<String> = several.iter().map(|division| division.name(locale).to_owned()).collect();
        Some(view! { <option value=code selected=true>{words.list(&names)}</option> }.into_fragment())
    }
}

fn is_several(area: Option<&Area>) -> bool {
    matches!(area, Some(Area::Divisions(divisions)) if divisions.len() > 1)
}
