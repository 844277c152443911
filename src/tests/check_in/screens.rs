//! The screens of the check-in's island, tap by tap.

use super::shipped;
use crate::{
    domain::{
        age::AgeBand,
        check_in::{Answer, Card, Question, Topic, Who},
        locale::Locale,
    },
    islands::check_in::{
        screens::{Shot, show},
        walk::{Screen, Step, Walk},
        words::{CheckInWords, Label},
    },
    pages::{check_in::words::words_of, site::Context},
};

/// The HTML of the screen that these taps lead to, in a language.
struct Reader {
    words: CheckInWords,
}

impl Reader {
    fn of(locale: Locale) -> Self {
        let (site, snapshot) = shipped();
        let words =
            words_of(&Context { site: &site, snapshot: &snapshot, locale, keys: true, now: None, rule: Default::default(), frames: None });
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
    assert!(reader.sees(&walk).contains("Question 1 of 2 at most"));
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
