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
        parameter, place,
        query::{Group, IndigenousChoice, OpenChoice},
    },
    html::Markup,
    i18n::catalog::Words,
    islands::fragment::{Fragment, IntoFragment},
    urls::Page,
};

use super::{super::site::Context, blank::Blank, choices};

/// The groups of a form.
#[derive(Clone, Copy)]
pub(super) struct Groups<'a, 'c> {
    pub(super) context: &'a Context<'c>,
    /// Gives the HTML of what differs between readers, or the text of an attribute.
    pub(super) blank: &'a dyn Fn(Blank) -> String,
}

/// Kinds of help that are shown at once; the others are one tap away.
const FIRST_NEEDS: usize = 7;

impl Groups<'_, '_> {
    /// Ages as one tap each: “under 16” first, because that is the question no one else answers.
    pub(super) fn age(self) -> Fragment {
        let words = self.context.words();
        let any = self.blank(Blank::AnyAge);
        let bands = AgeBand::ALL.map(|band| self.choice(&Choice::Age(band))).collect_view();
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
        let option = self.choice(&Choice::WithoutPolice);
        fieldset(self.context.text("group-other"), view! { <div class="options">{option}</div> }.into_fragment())
    }

    /// Kinds of help; all of them are shown at once if they are unfolded.
    pub(super) fn needs(self, unfolded: bool) -> Fragment {
        let words = self.context.words();
        let options = |values: &[Category]| values.iter().map(|value| self.choice(&Choice::Need(*value))).collect_view();
        let (first, others) = Category::ALL.split_at(FIRST_NEEDS);
        let inside = view! {
            <div class="options">{options(first)}</div>
            <details class="more-needs" open=unfolded>
                <summary>{words.text("find-more-needs")}</summary>
                <div class="options">{options(others)}</div>
            </details>
        };
        fieldset(words.text("group-need"), inside.into_fragment())
    }

    fn checks(self, group: Group, choices: impl IntoIterator<Item = Choice>) -> Fragment {
        let options = choices.into_iter().map(|choice| self.choice(&choice)).collect_view();
        fieldset(self.context.text(choices::group_message(group)), view! { <div class="options">{options}</div> }.into_fragment())
    }

    fn blank(self, blank: Blank) -> Fragment {
        Fragment::new((self.blank)(blank))
    }

    fn choice(self, choice: &Choice) -> Option<Fragment> {
        self.context.snapshot.index().offered().place(choice).map(|place| self.blank(Blank::Choice(place)))
    }

    /// Regions and census divisions in one list that needs no typing.
    pub(super) fn area(self) -> Fragment {
        let (words, locale) = (self.context.words(), self.context.locale);
        let regions = Region::ALL.map(|region| self.choice(&Choice::Region(region))).collect_view();
        let divisions = place::divisions_by_name(locale).map(|division| self.choice(&Choice::Division(division))).collect_view();
        view! {
            <select id="r" name=Group::Area.parameter()>
                <option value="">{self.blank(Blank::AnyArea)}</option>
                {self.blank(Blank::Several)}
                <optgroup label=words.text("area-divisions")>{divisions}</optgroup>
                <optgroup label=words.text("area-regions")>{regions}</optgroup>
            </select>
        }
        .into_fragment()
    }
}

/// Whether a kind of help is among those that are folded at first.
pub(super) fn is_folded(need: Category) -> bool {
    !Category::ALL.iter().take(FIRST_NEEDS).any(|first| *first == need)
}

/// A choice as a box or as a line of a list, with the number beside it. `mark` is shown if it was read in typed words.
pub(super) fn choice(words: Words<'_>, choice: &Choice, chosen: bool, number: &str, mark: Option<&str>) -> Markup {
    let (name, facet, code) = (choices::name(words, choice), choice.facet(), choice.code());
    let mut html = Markup::NONE;
    if matches!(choice, Choice::Division(_) | Choice::Region(_)) {
        html.html("<option").attribute("value", &*code).html(if chosen { " selected" } else { "" });
        html.attribute("data-facet", facet.as_str()).attribute("data-count", number).attribute("data-name", name.as_str()).html(">");
        html.text(&name).html(" (").text(number).html(")</option>");
        return html;
    }
    html.html("<label class=\"option\"").attribute("data-facet", facet.as_str()).attribute("data-count", number).html("><input");
    html.attribute("type", if matches!(choice, Choice::Age(_)) { "radio" } else { "checkbox" });
    html.attribute("name", choice.group().parameter()).attribute("value", &*code).html(if chosen { " checked><span>" } else { "><span>" });
    html.text(&name).html(" <span class=\"count\">(").text(number).html(")</span>");
    if let Some(mark) = mark {
        html.html(" <span class=\"from-words\">").text(mark).html("</span>");
    }
    html.html("</span></label>");
    html
}

/// The choice of any age, named by `text`.
pub(super) fn any_age(text: String, chosen: bool) -> Fragment {
    view! {
        <label class="option">
            <input type="radio" name=Group::Age.parameter() value="" checked=chosen />
            <span>{text}</span>
        </label>
    }
    .into_fragment()
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
/// `wrong` is one that was typed and needs another look: a place that was found is a choice by now, and needs no words.
pub(super) fn place(context: &Context<'_>, wrong: Option<&str>) -> Fragment {
    let words = context.words();
    let typed = wrong.unwrap_or_default().to_owned();
    let described = if wrong.is_some() { "where-problem where-hint" } else { "where-hint" };
    view! {
        <fieldset>
            <legend>{words.text("place-legend")}</legend>
            <p class="field">
                <label for="where">{words.text("place-label")}</label>
                <span id="where-hint" class="hint">{words.text("place-hint")}</span>
                {wrong.map(|_| view! { <span id="where-problem" class="field-problem">{words.text("place-problem")}</span> })}
                <input
                    id="where"
                    name=parameter::PLACE
                    type="text"
                    value=typed
                    maxlength="80"
                    autocomplete="off"
                    spellcheck="false"
                    aria-describedby=described
                    aria-invalid=wrong.map(|_| "true")
                />
            </p>
            <p><button class="quiet" formaction=Page::Map.path(context.locale)>{words.text("map-link")}</button></p>
        </fieldset>
    }
    .into_fragment()
}
