//! The markup of every choice, made once for each publication. For each reader only the number beside it is filled in.

use std::{collections::BTreeMap, sync::OnceLock};

use leptos::prelude::*;

use crate::{
    domain::per_locale::PerLocale,
    finder::choice::{Choice, Offered},
    i18n::catalog::Words,
    islands::fragment::{Fragment, IntoFragment},
};

use super::choices;

/// The place of the number: a private-use character of Unicode, which no text of ours contains.
const NUMBER: &str = "\u{e000}";

/// Markup with a place for a number.
#[derive(Debug)]
struct Blank(Vec<String>);

impl Blank {
    fn of(markup: Fragment) -> Self {
        Self(markup.to_html().split(NUMBER).map(str::to_owned).collect())
    }

    fn filled(&self, number: u64) -> Fragment {
        Fragment::new(self.0.join(&number.to_string()))
    }
}

/// The markup of a choice: not chosen, and chosen.
#[derive(Debug)]
struct Pattern([Blank; 2]);

/// The markup of everything that a publication's forms offer, in one language.
#[derive(Debug)]
pub struct Patterns(BTreeMap<Choice, Pattern>);

impl Patterns {
    /// The patterns of everything that is offered.
    pub fn of(words: Words<'_>, offered: &Offered) -> Self {
        let pattern = |choice: &Choice| Pattern([false, true].map(|chosen| Blank::of(markup(words, choice, chosen, NUMBER, None))));
        Self(offered.choices().iter().map(|choice| (choice.clone(), pattern(choice))).collect())
    }

    /// A choice with its number.
    pub(super) fn filled(&self, choice: &Choice, chosen: bool, number: u64) -> Option<Fragment> {
        self.0.get(choice).map(|Pattern(blanks)| blanks[usize::from(chosen)].filled(number))
    }
}

/// The patterns of a publication in each language, made when they are first asked for.
#[derive(Debug, Default)]
pub struct KeptPatterns {
    patterns: PerLocale<OnceLock<Patterns>>,
}

impl KeptPatterns {
    /// The patterns in a language.
    pub fn get(&self, words: Words<'_>, offered: &Offered) -> &Patterns {
        self.patterns.get(words.locale()).get_or_init(|| Patterns::of(words, offered))
    }
}

/// A choice as a box or as a line of a list, with the number beside it. `mark` is shown if it was read in typed words.
pub(super) fn markup(words: Words<'_>, choice: &Choice, chosen: bool, number: &str, mark: Option<String>) -> Fragment {
    let (name, number) = (choices::name(words, choice), number.to_owned());
    let count = number.clone();
    if matches!(choice, Choice::Division(_) | Choice::Region(_)) {
        let text = format!("{name} ({number})");
        return view! {
            <option value=choice.code().into_owned() selected=chosen data-facet=choice.facet() data-count=count data-name=name>
                {text}
            </option>
        }
        .into_fragment();
    }
    let kind = if matches!(choice, Choice::Age(_)) { "radio" } else { "checkbox" };
    let mark = mark.map(|mark| view! { " " <span class="from-words">{mark}</span> });
    view! {
        <label class="option" data-facet=choice.facet() data-count=count>
            <input type=kind name=choice.group().parameter() value=choice.code().into_owned() checked=chosen />
            <span>{name} " " <span class="count">"(" {number} ")"</span> {mark}</span>
        </label>
    }
    .into_fragment()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use crate::{domain::locale::Locale, i18n::catalog::Catalog};

    use super::*;

    #[test]
    fn a_filled_pattern_is_the_markup_itself() {
        let catalog = Catalog::load(Path::new("locales")).unwrap();
        let languages = ["fr", "cr", "uk"].map(|tag| tag.parse().unwrap());
        let offered = Offered::with(languages.iter());
        for words in Locale::ALL.map(|locale| catalog.words(locale)) {
            let patterns = Patterns::of(words, &offered);
            for (choice, number) in offered.choices().iter().zip(0..) {
                for chosen in [false, true] {
                    let filled = patterns.filled(choice, chosen, number).map(RenderHtml::to_html);
                    assert_eq!(filled, Some(markup(words, choice, chosen, &number.to_string(), None).to_html()));
                }
            }
        }
    }
}
