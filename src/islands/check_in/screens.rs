//! One question per screen: heading, the way out, and a few buttons.

use crate::{
    domain::check_in::{AGES, Answer, Card, Topic, Who},
    html::Markup,
};

use super::{
    cards::{self, Shown},
    leads::Guide,
    walk::{Screen, Step, Walk},
    words::{CheckInWords, Label, at},
};

/// The id of the heading of the screen.
pub(super) const HEADING: &str = "check-in-heading";

/// The attribute of a button: the position of its step among those of the screen.
pub(super) const STEP: &str = "data-step";

/// The attribute of the way out.
pub(super) const LEAVE: &str = "data-leave";

/// A screen, and what its buttons do.
pub(crate) struct Shot {
    /// Its HTML.
    pub(crate) html: String,
    /// The steps of its buttons.
    pub(crate) steps: Vec<Step>,
}

/// The screen that the reader is at.
pub(crate) fn show(words: &CheckInWords, walk: &Walk) -> Shot {
    let mut desk = Desk { words, steps: Vec::new() };
    let (heading, inside) = desk.screen(walk);
    let leave =
        Markup::tag("a", &[("href", &words.exit), ("rel", "noreferrer nofollow"), (LEAVE, "")], Markup::of_text(words.label(Label::Leave)));
    let back = if walk.screen() == Screen::Start {
        Markup::NONE
    } else {
        Markup::element("p", "check-in-back", desk.button(words.label(Label::Back), Step::Back, "quiet", &[]))
    };
    let html = Markup::tag("h2", &[("id", HEADING), ("tabindex", "-1")], heading)
        .then(Markup::element("p", "check-in-leave", leave))
        .then(inside)
        .then(back);
    let html = Markup::tag("section", &[("class", "check-in-screen"), ("aria-labelledby", HEADING)], html).into_string();
    Shot { html, steps: desk.steps }
}

/// Where a screen is put together.
struct Desk<'a> {
    words: &'a CheckInWords,
    steps: Vec<Step>,
}

impl Desk<'_> {
    /// Heading and content.
    fn screen(&mut self, walk: &Walk) -> (Markup, Markup) {
        let words = self.words;
        let answer = |answer: Answer| at(&words.answers, answer.index());
        let headed = |label: Label| Markup::of_text(words.label(label));
        match walk.screen() {
            Screen::Start => (headed(Label::Welcome), self.start()),
            Screen::Device => {
                let choices = [
                    (answer(Answer::Yes), Step::Seen(true)),
                    (words.label(Label::NotSure), Step::Seen(true)),
                    (answer(Answer::No), Step::Seen(false)),
                ];
                (headed(Label::Device), self.choices(choices))
            }
            Screen::DeviceTip => {
                let tip = Markup::of_text(words.label(Label::DeviceTip)).then(Markup::of_text(" ")).then(self.safety());
                let on = Markup::element("div", "check-in-choices", self.first_choice(Label::Continue, Step::Continue));
                (headed(Label::DeviceTipLead), Markup::tag("p", &[], tip).then(on))
            }
            Screen::Now => {
                let choices = [
                    (answer(Answer::Yes), Step::Danger(true)),
                    (answer(Answer::No), Step::Danger(false)),
                    (answer(Answer::Skip), Step::Danger(false)),
                ];
                (headed(Label::Now), self.choices(choices))
            }
            Screen::Who => (headed(Label::Who), self.choices(Who::ALL.map(|who| (at(&words.whos, who.index()), Step::Who(who))))),
            Screen::Age => {
                let ages = AGES.into_iter().enumerate().map(|(position, age)| (at(&words.ages, position), Step::Age(Some(age))));
                let choices = self.choices(ages.chain([(answer(Answer::Skip), Step::Age(None))]));
                (headed(Label::Age), Markup::tag("p", &[], headed(Label::AgeWhy)).then(choices))
            }
            Screen::Topics => (headed(Label::Topic), self.topics(walk)),
            Screen::Question(position) => self.question(walk, position),
            Screen::Outcome => self.outcome(walk),
        }
    }

    fn button(&mut self, label: &str, step: Step, class: &str, more: &[(&'static str, &str)]) -> Markup {
        let position = self.steps.len().to_string();
        self.steps.push(step);
        let attributes: Vec<(&'static str, &str)> =
            [("type", "button"), ("class", class), (STEP, position.as_str())].into_iter().chain(more.iter().copied()).collect();
        Markup::tag("button", &attributes, Markup::of_text(label))
    }

    fn choices<'b>(&mut self, choices: impl IntoIterator<Item = (&'b str, Step)>) -> Markup {
        let buttons = choices.into_iter().map(|(label, step)| self.button(label, step, "quiet", &[])).collect();
        Markup::element("div", "check-in-choices", buttons)
    }

    fn first_choice(&mut self, label: Label, step: Step) -> Markup {
        self.button(self.words.label(label), step, "main", &[])
    }

    fn safety(&self) -> Markup {
        Markup::of_view(at(&self.words.guides, Guide::Safety.index()))
    }

    fn start(&mut self) -> Markup {
        let words = self.words;
        let buttons =
            self.first_choice(Label::Start, Step::Start).then(self.button(words.label(Label::HelpNow), Step::HelpNow, "quiet", &[]));
        let limit = Markup::of_text(words.label(Label::Limit)).then(Markup::of_text(" ")).then(self.safety());
        Markup::element("p", "content-note", Markup::of_text(words.label(Label::Note)))
            .then(Markup::tag("p", &[], Markup::of_text(words.label(Label::Intro))))
            .then(Markup::element("div", "check-in-choices", buttons))
            .then(Markup::element("p", "hint", limit))
    }

    fn topics(&mut self, walk: &Walk) -> Markup {
        let words = self.words;
        let topics = Topic::ALL
            .into_iter()
            .map(|topic| {
                let pressed = if walk.has(topic) { "true" } else { "false" };
                self.button(at(&words.topics, topic.index()), Step::Toggle(topic), "quiet", &[("aria-pressed", pressed)])
            })
            .collect();
        let on = self.first_choice(Label::Continue, Step::TopicsDone);
        Markup::tag("p", &[], Markup::of_text(words.label(Label::TopicAny)))
            .then(Markup::tag("div", &[("class", "check-in-choices"), ("role", "group"), ("aria-labelledby", HEADING)], topics))
            .then(Markup::element("div", "check-in-choices", on))
    }

    fn question(&mut self, walk: &Walk, position: usize) -> (Markup, Markup) {
        let words = self.words;
        let more = walk.at_most_after(position);
        let pattern = words.label(if more == 0 { Label::CountLast } else { Label::Count });
        let count = pattern.replace("{n}", &(position + 1).to_string()).replace("{total}", &(position + 1 + more).to_string());
        let question = walk.question(position);
        let text = question.map(|question| at(&words.questions, question.index())).unwrap_or_default();
        let given = question.and_then(|question| walk.answered(question));
        let buttons = Answer::ALL
            .into_iter()
            .map(|answer| {
                let mark: &[_] = if given == Some(answer) { &[("aria-current", "true")] } else { &[] };
                self.button(at(&words.answers, answer.index()), Step::Answer(answer), "quiet", mark)
            })
            .collect();
        // Inside the heading, so that it is read aloud with the question.
        let heading =
            Markup::element("span", "check-in-count", Markup::of_text(&count)).then(Markup::of_text(" ")).then(Markup::of_text(text));
        (heading, Markup::element("div", "check-in-choices answers", buttons))
    }

    fn outcome(&mut self, walk: &Walk) -> (Markup, Markup) {
        let words = self.words;
        let outcome = walk.outcome();
        let (main, age, strong_control) = (outcome.main, outcome.age, outcome.strong_control);
        let lead = |card: Card| Markup::of_text(at(&words.leads, card.index()));
        let shown = Shown { card: main, strong_control, age, add_ons: &outcome.add_ons, below: None };
        let also = |card: Card| {
            let shown = Shown { card, strong_control, age, add_ons: &[], below: Some(main) };
            let inside = Markup::element("p", "check-in-count", Markup::of_text(words.label(Label::Also)))
                .then(Markup::tag("h3", &[], lead(card)))
                .then(cards::body(words, &shown));
            Markup::element("div", "check-in-also", inside)
        };
        let closing = words.voiced(main, Label::Closing, Label::ClosingVous);
        let again = self.button(words.label(Label::Again), Step::Clear, "quiet", &[]);
        let inside = cards::body(words, &shown)
            .then(outcome.also.iter().copied().map(also).collect())
            .then(cards::chips(words, main, age))
            .then(Markup::tag("p", &[], Markup::of_text(closing)))
            .then(Markup::element("p", "check-in-back", again));
        (lead(main), inside)
    }
}
