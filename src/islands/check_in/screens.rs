//! One question per screen: heading, the way out, and a few buttons.

use crate::domain::check_in::{AGES, Answer, Card, Topic, Who};

use super::{
    cards::{self, Shown},
    leads::Guide,
    markup::Markup,
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
pub(super) struct Shot {
    /// Its HTML.
    pub(super) html: String,
    /// The steps of its buttons.
    pub(super) steps: Vec<Step>,
}

/// The screen that the reader is at.
pub(super) fn show(words: &CheckInWords, walk: &Walk) -> Shot {
    let mut desk = Desk { words, steps: Vec::new() };
    let (heading, inside) = desk.screen(walk);
    let leave =
        Markup::tag("a", &[("href", &words.exit), ("rel", "noreferrer nofollow"), (LEAVE, "")], Markup::text(words.label(Label::Leave)));
    let back = if walk.screen() == Screen::Start {
        Markup::NONE
    } else {
        Markup::element("p", "check-in-back", desk.button(words.label(Label::Back), Step::Back, "quiet", &[]))
    };
    let html = Markup::tag("h2", &[("id", HEADING), ("tabindex", "-1")], heading)
        .then(Markup::element("p", "check-in-leave", leave))
        .then(inside)
        .then(back);
    let html = Markup::tag("section", &[("class", "check-in-screen"), ("aria-labelledby", HEADING)], html).into_html();
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
        let headed = |label: Label| Markup::text(words.label(label));
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
                let tip = Markup::text(words.label(Label::DeviceTip)).then(Markup::text(" ")).then(self.safety());
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
        Markup::tag("button", &attributes, Markup::text(label))
    }

    fn choices<'b>(&mut self, choices: impl IntoIterator<Item = (&'b str, Step)>) -> Markup {
        let buttons = choices.into_iter().map(|(label, step)| self.button(label, step, "quiet", &[])).collect();
        Markup::element("div", "check-in-choices", buttons)
    }

    fn first_choice(&mut self, label: Label, step: Step) -> Markup {
        self.button(self.words.label(label), step, "main", &[])
    }

    fn safety(&self) -> Markup {
        Markup::from_server(at(&self.words.guides, Guide::Safety.index()))
    }

    fn start(&mut self) -> Markup {
        let words = self.words;
        let buttons =
            self.first_choice(Label::Start, Step::Start).then(self.button(words.label(Label::HelpNow), Step::HelpNow, "quiet", &[]));
        let limit = Markup::text(words.label(Label::Limit)).then(Markup::text(" ")).then(self.safety());
        Markup::element("p", "content-note", Markup::text(words.label(Label::Note)))
            .then(Markup::tag("p", &[], Markup::text(words.label(Label::Intro))))
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
        Markup::tag("p", &[], Markup::text(words.label(Label::TopicAny)))
            .then(Markup::tag("div", &[("class", "check-in-choices"), ("role", "group"), ("aria-labelledby", HEADING)], topics))
            .then(Markup::element("div", "check-in-choices", on))
    }

    fn question(&mut self, walk: &Walk, position: usize) -> (Markup, Markup) {
        let words = self.words;
        let more = walk.at_most_after(position);
        let pattern = words.label(if more == 0 { Label::CountLast } else { Label::Count });
        let count = pattern.replace("{n}", &(position + 1).to_string()).replace("{more}", &more.to_string());
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
        let heading = Markup::element("span", "check-in-count", Markup::text(&count)).then(Markup::text(" ")).then(Markup::text(text));
        (heading, Markup::element("div", "check-in-choices answers", buttons))
    }

    fn outcome(&mut self, walk: &Walk) -> (Markup, Markup) {
        let words = self.words;
        let outcome = walk.outcome();
        let (main, age, strong_control) = (outcome.main, outcome.age, outcome.strong_control);
        let lead = |card: Card| Markup::text(at(&words.leads, card.index()));
        let shown = Shown { card: main, strong_control, age, add_ons: &outcome.add_ons, below: None };
        let also = |card: Card| {
            let shown = Shown { card, strong_control, age, add_ons: &[], below: Some(main) };
            let inside = Markup::element("p", "check-in-count", Markup::text(words.label(Label::Also)))
                .then(Markup::tag("h3", &[], lead(card)))
                .then(cards::body(words, &shown));
            Markup::element("div", "check-in-also", inside)
        };
        let closing = words.voiced(main, Label::Closing, Label::ClosingVous);
        let again = self.button(words.label(Label::Again), Step::Clear, "quiet", &[]);
        let inside = cards::body(words, &shown)
            .then(outcome.also.iter().copied().map(also).collect())
            .then(cards::chips(words, main, age))
            .then(Markup::tag("p", &[], Markup::text(closing)))
            .then(Markup::element("p", "check-in-back", again));
        (lead(main), inside)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{age::AgeBand, check_in::Question, locale::Locale},
        pages::{check_in::words_of, site::Context},
        tests::check_in::shipped,
    };

    /// The HTML of the screen that these taps lead to, in a language.
    struct Reader {
        words: CheckInWords,
    }

    impl Reader {
        fn of(locale: Locale) -> Self {
            let (site, snapshot) = shipped();
            let words = words_of(&Context { site: &site, snapshot: &snapshot, locale, keys: true, now: None });
            assert_eq!(site.catalog.problems(), Vec::<String>::new());
            Self { words }
        }

        fn sees(&self, walk: &Walk) -> String {
            show(&self.words, walk).html
        }
    }

    fn walked(steps: impl IntoIterator<Item = Step>) -> Walk {
        let mut walk = Walk::default();
        steps.into_iter().for_each(|step| walk.take(step));
        walk
    }

    fn asked_about(age: Option<AgeBand>, topics: &[Topic]) -> Walk {
        let first = [Step::Start, Step::Seen(false), Step::Danger(false), Step::Who(Who::Me), Step::Age(age)];
        walked(first.into_iter().chain(topics.iter().map(|topic| Step::Toggle(*topic))).chain([Step::TopicsDone]))
    }

    /// Answers every question: yes to these, no to others.
    fn answered(mut walk: Walk, yes: &[Question]) -> Walk {
        while let Screen::Question(position) = walk.screen() {
            let said_yes = walk.question(position).is_some_and(|question| yes.contains(&question));
            walk.take(Step::Answer(if said_yes { Answer::Yes } else { Answer::No }));
        }
        walk
    }

    #[test]
    fn every_screen_has_a_heading_the_way_out_and_no_field_that_a_browser_could_keep() {
        for locale in Locale::ALL {
            let reader = Reader::of(locale);
            let mut walk = Walk::default();
            let taps = [Step::Start, Step::Seen(true), Step::Continue, Step::Danger(false), Step::Who(Who::Me), Step::Age(None)];
            let all_topics = Topic::ALL.map(Step::Toggle);
            let answers = [Step::Answer(Answer::Skip); 12];
            for step in taps.into_iter().chain(all_topics).chain([Step::TopicsDone]).chain(answers) {
                assert_ne!(walk.screen(), Screen::Outcome);
                let html = reader.sees(&walk);
                let (_, after_heading) = html.split_once("</h2>").unwrap();
                assert_eq!(html.matches("id=\"check-in-heading\" tabindex=\"-1\"").count(), 1);
                // The first thing in tab order after the heading.
                assert!(after_heading.find("<a href=\"https://") < after_heading.find("<button"), "{html}");
                assert!(!html.contains("<input") && !html.contains("<form") && !html.contains("{n}") && !html.contains("{more}"), "{html}");
                assert!(!html.contains("></button>") && !html.contains("></a>"), "{html}");
                walk.take(step);
            }
            assert_eq!(walk.screen(), Screen::Outcome);
        }
    }

    #[test]
    fn every_button_has_its_step() {
        let reader = Reader::of(Locale::En);
        for walk in [Walk::default(), asked_about(None, &[]), asked_about(None, &Topic::ALL), walked([Step::Start])] {
            let Shot { html, steps } = show(&reader.words, &walk);
            assert_eq!(html.matches("type=\"button\"").count(), steps.len());
            assert!((0..steps.len()).all(|position| html.contains(&format!("data-step=\"{position}\""))), "{html}");
        }
        let topics = walked([Step::Start, Step::Seen(false), Step::Danger(false), Step::Who(Who::Me), Step::Age(None)]);
        assert_eq!(show(&reader.words, &topics).steps[0], Step::Toggle(Topic::Person));
    }

    #[test]
    fn the_count_says_how_many_may_follow() {
        let reader = Reader::of(Locale::En);
        let mut walk = asked_about(None, &[Topic::Marriage]);
        assert!(reader.sees(&walk).contains("Question 1, up to 1 more"));
        walk.take(Step::Answer(Answer::Skip));
        assert!(reader.sees(&walk).contains("Question 2, the last one"));
        assert!(Reader::of(Locale::Fr).sees(&walk).contains("Question 2, la dernière"));
    }

    #[test]
    fn an_answer_is_marked_after_going_back_to_it() {
        let reader = Reader::of(Locale::En);
        let mut walk = asked_about(None, &[Topic::Marriage]);
        assert!(!reader.sees(&walk).contains("aria-current"));
        walk.take(Step::Answer(Answer::No));
        walk.take(Step::Back);
        let html = reader.sees(&walk);
        let marked: Vec<&str> = html.split("<button").filter(|button| button.contains("aria-current=\"true\"")).collect();
        assert!(matches!(marked.as_slice(), [one] if one.contains(">No</button>")), "{html}");
    }

    #[test]
    fn every_card_is_reached_with_its_buttons() {
        use Question::*;
        let age = Some(AgeBand::Under16);
        let ways: [(Card, Walk); Card::COUNT] = [
            (Card::Now, walked([Step::HelpNow])),
            (Card::Exploitation, answered(asked_about(age, &[Topic::Strings]), &[S2])),
            (Card::Images, answered(asked_about(age, &[Topic::Online]), &[P2, P1])),
            (Card::Work, answered(asked_about(age, &[Topic::Work]), &[W3])),
            (Card::Marriage, answered(asked_about(age, &[Topic::Marriage]), &[M2])),
            (Card::Control, answered(asked_about(age, &[Topic::Person]), &[R6, R4])),
            (Card::Early, answered(asked_about(age, &[Topic::Online]), &[P4])),
            (Card::NotSure, answered(asked_about(age, &[Topic::Unsure]), &[])),
            (Card::Friend, walked([Step::Start, Step::Who(Who::Friend)])),
            (Card::Child, walked([Step::Start, Step::Who(Who::Child)])),
            (Card::Learning, walked([Step::Start, Step::Who(Who::Learning)])),
        ];
        for locale in Locale::ALL {
            let reader = Reader::of(locale);
            for (card, walk) in &ways {
                assert_eq!(walk.outcome().main, *card);
                let html = reader.sees(walk);
                let closing = reader.words.voiced(*card, Label::Closing, Label::ClosingVous);
                for text in [&reader.words.leads[card.index()], &reader.words.bodies[card.index()], closing] {
                    assert!(html.contains(text), "{card:?}: {text}");
                }
                let notes = ["callout note", "href=\"tel:"].map(|part| html.find(part));
                if matches!(card, Card::Exploitation | Card::Images | Card::Work | Card::Marriage | Card::Control | Card::NotSure) {
                    assert!(notes[0].is_some() && notes[0] < notes[1], "{card:?}: what must be reported comes before the numbers");
                }
            }
        }
    }

    #[test]
    fn the_age_goes_along_in_the_body_of_the_search_only() {
        use Question::*;
        let reader = Reader::of(Locale::En);
        let html = reader.sees(&answered(asked_about(Some(AgeBand::From16To17), &[Topic::Strings]), &[S2]));
        assert!(html.contains("action=\"/en/find\""));
        let pairs = ["name=\"a\" value=\"3\"", "name=\"n\" value=\"2\"", "name=\"p\" value=\"1\"", "name=\"quiet\" value=\"1\""];
        assert!(pairs.iter().all(|pair| html.contains(pair)), "{html}");
        assert!(!html.contains("/en/find?"));
    }

    #[test]
    fn nothing_is_offered_twice_below_the_main_card() {
        use Question::*;
        let reader = Reader::of(Locale::En);
        let walk = answered(asked_about(Some(AgeBand::From16To17), &[Topic::Work, Topic::Person]), &[W3, R6, R4]);
        let html = reader.sees(&walk);
        assert_eq!((walk.outcome().main, walk.outcome().also.as_slice()), (Card::Work, &[Card::Control][..]));
        assert_eq!(html.matches("href=\"tel:+18339001010\"").count(), 1, "{html}");
    }
}
