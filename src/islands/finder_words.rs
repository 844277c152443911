//! The words of the finder's results that are put together on the device.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    domain::locale::Locale,
    finder::{
        hit::Reach,
        query::{Area, Query},
        reason::Reason,
        relax::{Relaxed, Wider},
        results::{Section, Totals},
    },
    html::Markup,
};

use super::opening::OpeningWords;

/// The words of the results that are put together on the device.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct FinderWords {
    /// “{n} supports fit what you chose.”
    pub fits: Counted,
    /// “{n} may fit.”
    pub may_fit: Counted,
    /// “Show {n} supports”.
    pub show_certain: Counted,
    /// “Show {n} that may fit”.
    pub show_possible: Counted,
    /// “Show {total} ({fit}, {may_fit})”
    pub show_both: String,
    /// “3 fit”
    pub show_fit: Counted,
    /// “57 may fit”
    pub show_may_fit: Counted,
    /// “Nothing listed fits all of that.”
    pub nothing: String,
    /// “{n} more have no number of their own.”
    pub no_line: Counted,
    /// The headings over the parts of the list, in the order of [`Section`].
    pub headings: [String; 3],
    /// Heading over supports further away, made for the chosen people.
    pub further_heading: String,
    /// Why they are there.
    pub further: String,
    /// Heading of the row of lines above every list.
    pub talk: String,
    /// “Call”, “Text”, “Chat”: for a button without room for more.
    pub talk_short: [String; 3],
    /// The id of a line whose name is too long to stand beside its buttons on a phone, and what it is called there.
    pub talk_name: [String; 2],
    /// What to expect of a call or a text, folded.
    pub talk_expect: Markup,
    /// “Show more”.
    pub more: String,
    /// “More”, of a card.
    pub card_more: String,
    /// Said when the choices stay on the device.
    pub on_device: String,
    /// What is said aloud about a choice that a service does not speak of: who it is made for, language, contact, day and night, police,
    /// open now; and that it does not give the help itself.
    pub unstated: [String; 7],
    /// The sentences about now.
    pub opening: OpeningWords,
    /// “Shown because:”
    pub why: String,
    /// The words of each reason, by its key.
    pub reasons: BTreeMap<String, String>,
    /// The drawing of an empty list.
    pub empty_drawing: Markup,
    /// Heading over what is close to what was chosen, when nothing fits.
    pub close_heading: String,
    /// What was given up: all of Ontario, any kind of help; and “all of {region}”.
    pub given_up: [String; 3],
    /// Heading over the lines that help everywhere.
    pub everywhere_heading: String,
    /// “Put on my list”.
    pub keep: String,
    /// “Show my list”.
    pub keep_show: String,
    /// The name of each census division and region, by its code.
    pub areas: BTreeMap<String, String>,
}

impl FinderWords {
    /// “21 supports fit. 54 may fit.” Supports without a number of their own are counted only where there are no others.
    pub fn sentence(&self, results: Totals, locale: Locale) -> String {
        let (total, certain) = (results.total, results.certain);
        let (possible, no_line) = (results.usable - certain, total - results.usable);
        let no_line = if results.usable == 0 { no_line } else { 0 };
        let parts = [(certain, &self.fits), (possible, &self.may_fit), (no_line, &self.no_line)];
        let said: Vec<String> = parts.into_iter().filter(|(n, _)| *n > 0).map(|(n, words)| words.of(n, locale)).collect();
        if said.is_empty() { self.nothing.clone() } else { said.join(" ") }
    }

    /// The heading over a part of the list, with how many are in it: “These may fit: ask them (54)”.
    pub fn heading(&self, section: Section, n: usize) -> String {
        format!("{} ({n})", self.headings[section as usize])
    }

    /// The class of that heading. What fits for certain comes right behind the sentence that says so: a heading between them is for ears
    /// only, unless other cards are there.
    pub fn heading_class(section: Section, alone: bool) -> &'static str {
        if section == Section::Certain && alone { "unseen" } else { "group" }
    }

    /// What the way to the results says: “Show 60 (3 fit, 57 may fit)”; `None` when nothing is there to be shown.
    pub fn show(&self, results: Totals, locale: Locale) -> Option<String> {
        match (results.certain, results.total) {
            (0, 0) => None,
            (0, total) => Some(self.show_possible.of(total, locale)),
            (certain, total) if certain == total => Some(self.show_certain.of(certain, locale)),
            (certain, total) => {
                let (fit, may_fit) = (self.show_fit.of(certain, locale), self.show_may_fit.of(total - certain, locale));
                Some(self.show_both.replace("{total}", &total.to_string()).replace("{fit}", &fit).replace("{may_fit}", &may_fit))
            }
        }
    }

    /// “Shown because: takes this age · safe place to sleep”; `None` without a reason.
    pub fn why(&self, reasons: &[Reason]) -> Option<String> {
        let said: Vec<&str> = reasons.iter().filter_map(|reason| self.reasons.get(&reason.key())).map(String::as_str).collect();
        (!said.is_empty()).then(|| format!("{} {}", self.why, said.join(" · ")))
    }

    /// What was given up so that something was found.
    pub fn given_up(&self, relaxed: &Relaxed) -> String {
        let [everywhere, any_need, region] = &self.given_up;
        let further = match relaxed.wider {
            Wider::No => None,
            Wider::Region(wide) => self.areas.get(wide.code()).map(|name| region.replace("{region}", name)),
            Wider::Everywhere => Some(everywhere.clone()),
        };
        let parts: Vec<String> = further.into_iter().chain(relaxed.any_need.then(|| any_need.clone())).collect();
        parts.join(" ")
    }

    /// What a local service's card says about the chosen area; `None` when the card's own words say it.
    pub fn area_for(&self, query: &Query, reach: Reach) -> Option<&str> {
        let code = match (&query.area, reach) {
            (Some(Area::Region(region)), Reach::Local) => region.code().to_owned(),
            (Some(Area::Divisions(divisions)), Reach::Local) => match divisions.as_slice() {
                [one] => one.code().to_string(),
                _ => return None,
            },
            _ => return None,
        };
        self.areas.get(&code).map(String::as_str)
    }
}

/// A sentence with a number in it, in its singular and plural.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counted {
    /// For one (in French also for none), with `{n}` where the number goes.
    pub one: String,
    /// For all others.
    pub other: String,
}

impl Counted {
    /// The sentence for a number.
    pub fn of(&self, n: usize, locale: Locale) -> String {
        let one = n == 1 || n == 0 && locale == Locale::Fr;
        (if one { &self.one } else { &self.other }).replace("{n}", &n.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_singular_follows_the_language() {
        let words = Counted { one: "{n} aide".into(), other: "{n} aides".into() };
        assert_eq!([0, 1, 2].map(|n| words.of(n, Locale::Fr)), ["0 aide", "1 aide", "2 aides"]);
        assert_eq!([0, 1, 2].map(|n| words.of(n, Locale::En)), ["0 aides", "1 aide", "2 aides"]);
    }
}
