//! One question per screen: heading, the way out, and a few buttons.

use std::sync::Arc;

use leptos::prelude::*;

use crate::domain::check_in::{AGES, Answer, Card, Topic, Who};

use super::{
    cards::{self, Shown},
    hands,
    leads::Guide,
    walk::{Screen, Step, Walk},
    words::{self, CheckInWords},
};

/// What every screen needs.
#[derive(Clone)]
pub(super) struct Stage {
    /// The words.
    pub(super) words: Arc<CheckInWords>,
    /// Where the reader is; nothing while the folded sections are shown.
    pub(super) state: RwSignal<Option<Walk>>,
}

/// The screen that the reader is at.
pub(super) fn show(stage: &Stage, walk: &Walk) -> AnyView {
    let words = &stage.words;
    let screen = walk.screen();
    let (count, heading, inside) = match screen {
        Screen::Start => (None, words.welcome.clone(), start(stage)),
        Screen::Device => {
            let choices = [
                (words::at(&words.answers, Answer::Yes.index()), Step::Seen(true)),
                (words.not_sure.clone(), Step::Seen(true)),
                (words::at(&words.answers, Answer::No.index()), Step::Seen(false)),
            ];
            (None, words.device.clone(), buttons(stage, choices))
        }
        Screen::DeviceTip => (None, words.device.clone(), tip(stage)),
        Screen::Now => {
            let choices = [(Answer::Yes, Step::Danger(true)), (Answer::No, Step::Danger(false)), (Answer::Skip, Step::Danger(false))];
            let choices = choices.map(|(answer, step)| (words::at(&words.answers, answer.index()), step));
            (None, words.now.clone(), buttons(stage, choices))
        }
        Screen::Who => {
            let choices = Who::ALL.map(|who| (words::at(&words.whos, who.index()), Step::Who(who)));
            (None, words.who.clone(), buttons(stage, choices))
        }
        Screen::Age => (None, words.age.clone(), age(stage)),
        Screen::Topics => (None, words.topic.clone(), topics(stage, walk)),
        Screen::Question(position) => {
            let question = walk.question(position);
            let text = question.map(|question| words::at(&words.questions, question.index())).unwrap_or_default();
            let given = question.and_then(|question| walk.answered(question));
            (Some(count(words, position, walk.at_most_after(position))), text, answers(stage, given))
        }
        Screen::Outcome => {
            let main = walk.outcome().main;
            let lead = words.cards.get(main.index()).map(|card| card.lead.clone()).unwrap_or_default();
            (None, lead, outcome(stage, walk))
        }
    };
    let state = stage.state;
    view! {
        <section class="check-in-screen" aria-labelledby=hands::HEADING>
            <h2 id=hands::HEADING tabindex="-1">{count.map(|count| view! { <span class="check-in-count">{count}</span> " " })}{heading}</h2>
            <p class="check-in-leave">
                <a href=words.exit.clone() rel="noreferrer nofollow" on:click=move |event| hands::leave(&event, state)>{words.leave.clone()}</a>
            </p>
            {inside}
            {(screen != Screen::Start).then(|| view! { <p class="check-in-back">{button(stage, words.back.clone(), Step::Back, "quiet", false)}</p> })}
        </section>
    }
    .into_any()
}

/// “Question 3, up to 9 more”.
fn count(words: &CheckInWords, position: usize, more: usize) -> String {
    let pattern = if more == 0 { &words.count_last } else { &words.count };
    pattern.replace("{n}", &(position + 1).to_string()).replace("{more}", &more.to_string())
}

fn button(stage: &Stage, label: String, step: Step, class: &'static str, marked: bool) -> AnyView {
    let state = stage.state;
    let pressed = move |_| {
        state.update(|walk| {
            if let Some(walk) = walk {
                walk.take(step);
            }
        });
        hands::focus_heading();
    };
    view! { <button type="button" class=class aria-current=marked.then_some("true") on:click=pressed>{label}</button> }.into_any()
}

fn buttons(stage: &Stage, choices: impl IntoIterator<Item = (String, Step)>) -> AnyView {
    let buttons: Vec<AnyView> = choices.into_iter().map(|(label, step)| button(stage, label, step, "quiet", false)).collect();
    view! { <div class="check-in-choices">{buttons}</div> }.into_any()
}

fn safety(words: &CheckInWords) -> AnyView {
    words.guides.get(Guide::Safety.index()).cloned().map(|guide| view! { <a href=guide.href>{guide.title}</a> }).into_any()
}

fn start(stage: &Stage) -> AnyView {
    let words = &stage.words;
    view! {
        <p class="lead">{words.intro.clone()}</p>
        <div class="check-in-choices">
            {button(stage, words.start.clone(), Step::Start, "main", false)}
            {button(stage, words.help_now.clone(), Step::HelpNow, "quiet", false)}
        </div>
        <p class="hint">{words.limit.clone()} " " {safety(words)}</p>
    }
    .into_any()
}

fn tip(stage: &Stage) -> AnyView {
    let words = &stage.words;
    view! {
        <p>{words.device_tip.clone()} " " {safety(words)}</p>
        <div class="check-in-choices">{button(stage, words.go_on.clone(), Step::Continue, "main", false)}</div>
    }
    .into_any()
}

fn age(stage: &Stage) -> AnyView {
    let words = &stage.words;
    let ages = AGES.into_iter().enumerate().map(|(position, age)| (words::at(&words.ages, position), Step::Age(Some(age))));
    let skip = (words::at(&words.answers, Answer::Skip.index()), Step::Age(None));
    view! { <p>{words.age_why.clone()}</p> {buttons(stage, ages.chain([skip]))} }.into_any()
}

fn topics(stage: &Stage, walk: &Walk) -> AnyView {
    let words = &stage.words;
    let state = stage.state;
    let topics: Vec<AnyView> = Topic::ALL
        .into_iter()
        .map(|topic| {
            let toggle = move |_| {
                state.update(|walk| {
                    if let Some(walk) = walk {
                        walk.take(Step::Toggle(topic));
                    }
                });
            };
            let pressed = if walk.has(topic) { "true" } else { "false" };
            let label = words::at(&words.topics, topic.index());
            view! { <button type="button" class="quiet" aria-pressed=pressed on:click=toggle>{label}</button> }.into_any()
        })
        .collect();
    view! {
        <p>{words.topic_any.clone()}</p>
        <div class="check-in-choices" role="group" aria-labelledby=hands::HEADING>{topics}</div>
        <div class="check-in-choices">{button(stage, words.go_on.clone(), Step::TopicsDone, "main", false)}</div>
    }
    .into_any()
}

fn answers(stage: &Stage, given: Option<Answer>) -> AnyView {
    let words = &stage.words;
    let buttons: Vec<AnyView> = Answer::ALL
        .into_iter()
        .map(|answer| {
            let label = words::at(&words.answers, answer.index());
            button(stage, label, Step::Answer(answer), "quiet", given == Some(answer))
        })
        .collect();
    view! { <div class="check-in-choices answers">{buttons}</div> }.into_any()
}

fn outcome(stage: &Stage, walk: &Walk) -> AnyView {
    let words = &stage.words;
    let outcome = walk.outcome();
    let (main, age, strong_control) = (outcome.main, outcome.age, outcome.strong_control);
    let shown = Shown { card: main, strong_control, age, add_ons: &outcome.add_ons, below: None };
    let also = |card: Card| {
        let lead = words.cards.get(card.index()).map(|card| card.lead.clone()).unwrap_or_default();
        let shown = Shown { card, strong_control, age, add_ons: &[], below: Some(main) };
        view! {
            <div class="check-in-also">
                <p class="check-in-count">{words.also.clone()}</p>
                <h3>{lead}</h3>
                {cards::body(words, &shown)}
            </div>
        }
        .into_any()
    };
    view! {
        {cards::body(words, &shown)}
        {outcome.also.into_iter().map(also).collect_view()}
        {cards::chips(words, main, age)}
        <p class="closing">{cards::voice(words, main).closing.clone()}</p>
        <p class="check-in-back">{button(stage, words.again.clone(), Step::Clear, "quiet", false)}</p>
    }
    .into_any()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        domain::{age::AgeBand, check_in::Question, locale::Locale},
        pages::{
            check_in::{tests::shipped, words_of},
            site::Context,
        },
    };

    /// The HTML of the screen that these taps lead to, in a language.
    struct Reader {
        words: Arc<CheckInWords>,
    }

    impl Reader {
        fn of(locale: Locale) -> Self {
            let (site, snapshot) = shipped();
            let words = words_of(&Context { site: &site, snapshot: &snapshot, locale, keys: true });
            assert_eq!(site.catalog.problems(), Vec::<String>::new());
            Self { words: Arc::new(words) }
        }

        fn sees(&self, walk: &Walk) -> String {
            let owner = Owner::new();
            let html = owner.with(|| show(&Stage { words: self.words.clone(), state: RwSignal::new(None) }, walk).to_html());
            owner.cleanup();
            html
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
                let words = &reader.words.cards[card.index()];
                assert!(html.contains(&words.lead), "{card:?}");
                assert!(html.contains(&words.body), "{card:?}");
                assert!(html.contains(&cards::voice(&reader.words, *card).closing), "{card:?}");
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
