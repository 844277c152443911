//! The groups of choices on the finder's form, each with the number beside every choice.

use leptos::prelude::*;

use crate::{
    domain::{
        age::AgeBand,
        region::Region,
        taxonomy::{AccessMode, Audience, Category},
    },
    finder::{
        choice::Choice,
        counts::Counts,
        parameter, place,
        query::{Area, Group, IndigenousChoice, OpenChoice, Query},
        words::taken_back::Read,
    },
    islands::fragment::{Fragment, IntoFragment},
    urls::Page,
};

use super::{
    super::site::Context,
    Finder, choices,
    patterns::{self, Patterns},
};

/// The choices of a form: which are made, and how many supports fit each.
#[derive(Clone, Copy)]
pub(super) struct Choices<'a, 'c> {
    pub(super) context: &'a Context<'c>,
    pub(super) query: &'a Query,
    pub(super) counts: &'a Counts,
    /// What was read in typed words, with its name.
    pub(super) read: &'a [(Read, String)],
    /// The markup of each choice.
    pub(super) patterns: &'a Patterns,
}

/// Kinds of help that are shown at once; the others are one tap away.
const FIRST_NEEDS: usize = 7;

impl Choices<'_, '_> {
    /// Ages as one tap each: “under 16” first, because that is the question no one else answers.
    pub(super) fn age(self) -> Fragment {
        let words = self.context.words();
        let any = view! {
            <label class="option">
                <input type="radio" name=Group::Age.parameter() value="" checked=self.query.age.is_none() />
                <span>{self.any(&Read::Age, "age-any")}</span>
            </label>
        };
        let bands = AgeBand::ALL.map(|band| self.option(&Choice::Age(band), self.query.age == Some(band))).collect_view();
        view! {
            <fieldset>
                <legend>{words.text("group-age")}</legend>
                <div class="options ages">{any} {bands}</div>
            </fieldset>
        }
        .into_fragment()
    }

    /// How to reach someone, a text and a chat first: a reader who cannot speak now asks for that.
    pub(super) fn access(self) -> Fragment {
        let (written, spoken): (Vec<AccessMode>, Vec<AccessMode>) =
            AccessMode::ALL.iter().copied().partition(|value| matches!(value, AccessMode::Text | AccessMode::Chat));
        self.checks(Group::Access, written.into_iter().chain(spoken).map(Choice::Access))
    }

    pub(super) fn indigenous(self) -> Fragment {
        self.checks(Group::Indigenous, IndigenousChoice::ALL.map(Choice::Indigenous))
    }

    pub(super) fn audience(self) -> Fragment {
        self.checks(Group::Audience, Audience::ALL.iter().copied().map(Choice::Audience))
    }

    pub(super) fn language(self) -> Fragment {
        self.checks(Group::Language, self.context.snapshot.index().languages().cloned().map(Choice::Language))
    }

    pub(super) fn opening(self) -> Fragment {
        self.checks(Group::Open, OpenChoice::ALL.map(Choice::Open))
    }

    pub(super) fn without_police(self) -> Fragment {
        let option = self.check(&Choice::WithoutPolice);
        fieldset(self.context.text("group-other"), view! { <div class="options">{option}</div> }.into_fragment())
    }

    pub(super) fn needs(self) -> Fragment {
        let words = self.context.words();
        let options = |values: &[Category]| values.iter().map(|value| self.check(&Choice::Need(*value))).collect_view();
        let (first, others) = Category::ALL.split_at(FIRST_NEEDS);
        let inside = view! {
            <div class="options">{options(first)}</div>
            <details class="more-needs" open=others.iter().any(|value| self.query.needs.contains(value))>
                <summary>{words.text("find-more-needs")}</summary>
                <div class="options">{options(others)}</div>
            </details>
        };
        fieldset(words.text("group-need"), inside.into_fragment())
    }

    /// What a control says while nothing is chosen in it: what the words say, or anything.
    fn any(self, wanted: &Read, otherwise: &'static str) -> String {
        let words = self.context.words();
        let read = self.read.iter().find(|(read, _)| read == wanted);
        read.map_or_else(|| words.text(otherwise), |(_, name)| words.with("from-words", [("read", name.clone().into())]))
    }

    /// True for a choice that was read in the words.
    fn is_read(self, choice: &Choice) -> bool {
        let wanted = match choice {
            Choice::Indigenous(IndigenousChoice::Any) => Read::Indigenous,
            Choice::WithoutPolice => Read::WithoutPolice,
            other => Read::Choice(other.clone()),
        };
        self.read.iter().any(|(read, _)| *read == wanted)
    }

    fn checks(self, group: Group, choices: impl IntoIterator<Item = Choice>) -> Fragment {
        let options = choices.into_iter().map(|choice| self.check(&choice)).collect_view();
        fieldset(self.context.text(choices::group_message(group)), view! { <div class="options">{options}</div> }.into_fragment())
    }

    fn check(self, choice: &Choice) -> Fragment {
        self.option(choice, self.query.has_chosen(choice))
    }

    fn option(self, choice: &Choice, chosen: bool) -> Fragment {
        let (words, count) = (self.context.words(), self.counts.of(choice));
        let as_read = || patterns::markup(words, choice, chosen, &count.to_string(), Some(words.text("from-words-mark")));
        let pattern = || self.patterns.filled(choice, chosen, count);
        match self.is_read(choice) {
            true => as_read(),
            false => pattern().unwrap_or_else(|| patterns::markup(words, choice, chosen, &count.to_string(), None)),
        }
    }

    /// Regions and census divisions in one list that needs no typing.
    pub(super) fn area(self) -> Fragment {
        let (words, locale) = (self.context.words(), self.context.locale);
        let item = |choice: Choice, chosen: bool| self.option(&choice, chosen);
        let area = self.query.area.as_ref();
        let regions = Region::ALL.map(|region| item(Choice::Region(region), area == Some(&Area::Region(region)))).collect_view();
        let divisions = place::divisions_by_name(locale)
            .map(|division| item(Choice::Division(division), area == Some(&Area::Divisions(vec![division]))))
            .collect_view();
        // A postal area across several divisions has no line of its own in the list.
        let several = match area {
            Some(Area::Divisions(several)) if several.len() > 1 => {
                let code = several.iter().map(|division| division.code().to_string()).collect::<Vec<_>>().join(".");
                let names: Vec<String> = several.iter().map(|division| division.name(locale).to_owned()).collect();
                Some(view! { <option value=code selected=true>{words.list(&names)}</option> })
            }
            _ => None,
        };
        view! {
            <select id="r" name=Group::Area.parameter()>
                <option value="">{self.any(&Read::Place, "area-any")}</option>
                {several}
                <optgroup label=words.text("area-divisions")>{divisions}</optgroup>
                <optgroup label=words.text("area-regions")>{regions}</optgroup>
            </select>
        }
        .into_fragment()
    }
}

fn fieldset(legend: String, inside: Fragment) -> Fragment {
    view! {
        <fieldset>
            <legend>{legend}</legend>
            {inside}
        </fieldset>
    }
    .into_fragment()
}

/// A place by its name, or on the map, for anyone who does not find it in the list of areas.
pub(super) fn place(context: &Context<'_>, finder: &Finder) -> Fragment {
    let words = context.words();
    // A place that was found is a choice by now, and needs no words.
    let typed = finder.place.as_ref().map(|_| finder.asking.place.clone()).unwrap_or_default();
    let described = if finder.place.is_some() { "where-problem where-hint" } else { "where-hint" };
    view! {
        <fieldset>
            <legend>{words.text("place-legend")}</legend>
            <p class="field">
                <label for="where">{words.text("place-label")}</label>
                <span id="where-hint" class="hint">{words.text("place-hint")}</span>
                {finder.place.is_some().then(|| view! { <span id="where-problem" class="field-problem">{words.text("place-problem")}</span> })}
                <input
                    id="where"
                    name=parameter::PLACE
                    type="text"
                    value=typed
                    maxlength="80"
                    autocomplete="off"
                    spellcheck="false"
                    aria-describedby=described
                    aria-invalid=finder.place.is_some().then_some("true")
                />
            </p>
            <p><button class="quiet" formaction=Page::Map.path(context.locale)>{words.text("map-link")}</button></p>
        </fieldset>
    }
    .into_fragment()
}
