//! A card with everything it leads to: the same on the server's page and on the device.

use crate::{
    domain::{
        age::AgeBand,
        check_in::{AddOn, Card},
    },
    finder::{codes, parameter, query::Query},
    html::Markup,
};

use super::{
    leads::{self, Chip, Line, Search},
    words::{CheckInWords, Label, at},
};

/// A card as it stands on the page.
#[derive(Clone, Debug)]
pub struct Shown<'a> {
    /// Which.
    pub card: Card,
    /// Whether control comes with fear.
    pub strong_control: bool,
    /// The age to look by.
    pub age: Option<AgeBand>,
    /// What joins it.
    pub add_ons: &'a [AddOn],
    /// The main card when this one is below it: what it leads to already is not said twice.
    pub below: Option<Card>,
}

impl<'a> Shown<'a> {
    /// The card alone, as a page without scripting shows it.
    pub const fn alone(card: Card, add_ons: &'a [AddOn]) -> Self {
        // No one is asked without scripting: the strong form leads to more help.
        Self { card, strong_control: true, age: None, add_ons, below: None }
    }
}

/// Everything of a card below its heading.
pub fn body(words: &CheckInWords, shown: &Shown<'_>) -> Markup {
    let Shown { card, strong_control, age, add_ons, below } = *shown;
    let mut lines = leads::lines(card, strong_control, age);
    let mut searches = leads::searches(card, strong_control, age);
    if let Some(main) = below {
        let (said_lines, said_searches) = (leads::lines(main, strong_control, age), leads::searches(main, strong_control, age));
        lines.retain(|line| !said_lines.contains(line));
        searches.retain(|search| !said_searches.contains(search));
    }
    // Whom a note speaks of is called first.
    let spoken_of: Vec<Line> = add_ons.iter().flat_map(|add_on| leads::add_on_lines(*add_on)).copied().collect();
    lines.splice(0..0, spoken_of);
    let notes = |before_calling: bool| -> Markup {
        let add_ons = add_ons.iter().filter(|add_on| add_on.before_calling() == before_calling);
        add_ons.map(|add_on| Markup::element("div", "callout note", paragraph(at(&words.add_ons, add_on.index())))).collect()
    };
    let (above, beneath) =
        if leads::guides_first(card) { (guides(words, card), Markup::NONE) } else { (Markup::NONE, guides(words, card)) };
    paragraph(at(&words.bodies, card.index()))
        .then(notes(false))
        .then(above)
        // What helpers must report is read before the first number.
        .then(notes(true))
        .then(lines_list(words, card, &lines))
        .then(beneath)
        .then(searches_list(words, &searches))
}

fn paragraph(text: &str) -> Markup {
    Markup::tag("p", &[], Markup::of_text(text))
}

fn lines_list(words: &CheckInWords, card: Card, lines: &[Line]) -> Markup {
    let items: Markup = lines.iter().map(|line| Markup::of_view(at(&words.lines, line.index()))).collect();
    if items.is_empty() {
        return Markup::NONE;
    }
    let calls = lines.iter().any(|line| at(&words.lines, line.index()).contains("\"tel:"));
    let note = if calls { words.voiced(card, Label::CallNote, Label::CallNoteVous) } else { "" };
    let note = if note.is_empty() { Markup::NONE } else { Markup::element("p", "trace", Markup::of_text(note)) };
    note.then(Markup::element("ul", "check-in-lines", items))
}

fn guides(words: &CheckInWords, card: Card) -> Markup {
    let link = |position: usize| Markup::tag("li", &[], Markup::of_view(at(&words.guides, position)));
    let items: Markup = leads::guides(card).iter().map(|guide| link(guide.index())).collect();
    if items.is_empty() { Markup::NONE } else { Markup::element("ul", "ways", items) }
}

fn searches_list(words: &CheckInWords, searches: &[(Search, Query)]) -> Markup {
    if searches.is_empty() {
        return Markup::NONE;
    }
    let buttons = searches.iter().map(|(search, query)| send(words, query, at(&words.searches, search.index()), "quiet")).collect();
    let heading = Markup::element("p", "check-in-find", Markup::of_text(words.label(Label::Find)));
    heading.then(Markup::element("div", "check-in-searches", buttons))
}

/// “Would you like help that is…”: each a search of its own. Not for those who only want to learn.
pub fn chips(words: &CheckInWords, card: Card, age: Option<AgeBand>) -> Markup {
    if card == Card::Learning {
        return Markup::NONE;
    }
    let chip = |chip: Chip| Markup::tag("li", &[], send(words, &chip.query(age), at(&words.chips, chip.index()), "chip"));
    let heading = Markup::element("p", "check-in-find", Markup::of_text(words.voiced(card, Label::Chips, Label::ChipsVous)));
    heading.then(Markup::element("ul", "chips", Chip::ALL.into_iter().map(chip).collect()))
}

/// A button that sends a search in the body of the request: no choice is in an address.
fn send(words: &CheckInWords, query: &Query, label: &str, class: &'static str) -> Markup {
    let field = |name: &str, value: &str| Markup::open("input", &[("type", "hidden"), ("name", name), ("value", value)]);
    let fields: Markup = codes::pairs(query).iter().map(|(name, value)| field(name, value)).collect();
    let button = Markup::element("button", class, Markup::of_text(label));
    let inside = field(parameter::QUIET, "1").then(fields).then(button);
    Markup::tag("form", &[("method", "post"), ("action", &words.find), ("autocomplete", "off")], inside)
}
