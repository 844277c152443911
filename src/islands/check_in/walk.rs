//! The reader's way through the screens. Kept in memory only, and forgotten as a whole.

use crate::domain::{
    age::AgeBand,
    check_in::{self, Answer, Facts, Outcome, Question, Topic, Topics, Who},
};

/// What is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Screen {
    /// What this is, and the way in.
    Start,
    /// Could someone see this?
    Device,
    /// What to do then.
    DeviceTip,
    /// Danger now?
    Now,
    /// Who is it about?
    Who,
    /// How old?
    Age,
    /// What is on your mind?
    Topics,
    /// The question at this position of the plan.
    Question(usize),
    /// Where it leads.
    Outcome,
}

/// What the reader did: one tap.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Began.
    Start,
    /// “I need help now”.
    HelpNow,
    /// Said whether someone could see the screen. Not sure is yes.
    Seen(bool),
    /// Went on from the tip.
    Continue,
    /// Said whether there is danger now.
    Danger(bool),
    /// Said who it is about.
    Who(Who),
    /// Said their age, or skipped.
    Age(Option<AgeBand>),
    /// Chose a topic or took it back.
    Toggle(Topic),
    /// Went on from the topics.
    TopicsDone,
    /// Answered the question on the screen.
    Answer(Answer),
    /// Went back one screen.
    Back,
    /// Cleared everything.
    Clear,
}

/// Where the reader is, how they came there, and what they chose.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Walk {
    trail: Vec<Screen>,
    facts: Facts,
    topics: Topics,
}

impl Walk {
    /// The screen to show.
    pub fn screen(&self) -> Screen {
        self.trail.last().copied().unwrap_or(Screen::Start)
    }

    /// True when the reader chose this topic.
    pub const fn has(&self, topic: Topic) -> bool {
        self.topics.has(topic)
    }

    /// The question at a position of the plan.
    pub fn question(&self, position: usize) -> Option<Question> {
        check_in::plan(self.topics, &self.facts.answers).get(position).copied()
    }

    /// How many questions may follow the one at a position.
    pub fn at_most_after(&self, position: usize) -> usize {
        check_in::at_most_after(self.topics, &self.facts.answers, position)
    }

    /// The answer that was given to a question before going back to it.
    pub const fn answered(&self, question: Question) -> Option<Answer> {
        self.facts.answers.get(question)
    }

    /// Where it leads.
    pub fn outcome(&self) -> Outcome {
        check_in::outcome(&self.facts.of_plan(self.topics))
    }

    /// Moves on by one tap.
    pub fn take(&mut self, step: Step) {
        let next = match step {
            Step::Start => Screen::Device,
            Step::HelpNow => {
                self.facts.now = true;
                Screen::Outcome
            }
            Step::Seen(true) => Screen::DeviceTip,
            Step::Seen(false) | Step::Continue => Screen::Now,
            Step::Danger(now) => {
                self.facts.now = now;
                if now { Screen::Outcome } else { Screen::Who }
            }
            Step::Who(who) => {
                self.facts.who = Some(who);
                if who == Who::Me { Screen::Age } else { Screen::Outcome }
            }
            Step::Age(age) => {
                self.facts.age = age;
                Screen::Topics
            }
            Step::Toggle(topic) => {
                self.topics.toggle(topic);
                return;
            }
            Step::TopicsDone => self.question_or_outcome(0),
            Step::Answer(answer) => {
                let Screen::Question(position) = self.screen() else {
                    return;
                };
                if let Some(question) = self.question(position) {
                    self.facts.answers.give(question, answer);
                }
                self.question_or_outcome(position + 1)
            }
            Step::Back => {
                if self.trail.pop() == Some(Screen::Outcome) {
                    // “I need help now” is taken back by going back.
                    self.facts.now = false;
                }
                return;
            }
            Step::Clear => {
                *self = Self::default();
                return;
            }
        };
        self.trail.push(next);
    }

    fn question_or_outcome(&self, position: usize) -> Screen {
        if self.question(position).is_some() { Screen::Question(position) } else { Screen::Outcome }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::check_in::Card;

    fn walked(steps: &[Step]) -> Walk {
        let mut walk = Walk::default();
        steps.iter().for_each(|step| walk.take(*step));
        walk
    }

    const TO_TOPICS: [Step; 5] =
        [Step::Start, Step::Seen(false), Step::Danger(false), Step::Who(Who::Me), Step::Age(Some(AgeBand::Under16))];

    #[test]
    fn one_tap_on_the_first_screen_leads_to_help() {
        let walk = walked(&[Step::HelpNow]);
        assert_eq!((walk.screen(), walk.outcome().main), (Screen::Outcome, Card::Now));
        let walk = walked(&[Step::HelpNow, Step::Back]);
        assert_eq!((walk.screen(), walk.outcome().main), (Screen::Start, Card::NotSure));
    }

    #[test]
    fn whoever_may_be_watched_sees_the_tip_first() {
        assert_eq!(walked(&[Step::Start, Step::Seen(true)]).screen(), Screen::DeviceTip);
        assert_eq!(walked(&[Step::Start, Step::Seen(true), Step::Continue]).screen(), Screen::Now);
        assert_eq!(walked(&[Step::Start, Step::Seen(false)]).screen(), Screen::Now);
    }

    #[test]
    fn somebody_else_needs_no_questions() {
        for (who, card) in [(Who::Friend, Card::Friend), (Who::Child, Card::Child), (Who::Learning, Card::Learning)] {
            let walk = walked(&[Step::Start, Step::Seen(false), Step::Danger(false), Step::Who(who)]);
            assert_eq!((walk.screen(), walk.outcome().main), (Screen::Outcome, card));
        }
    }

    #[test]
    fn every_question_of_the_plan_is_shown_and_then_the_outcome() {
        let mut walk = walked(&TO_TOPICS);
        walk.take(Step::Toggle(Topic::Strings));
        walk.take(Step::TopicsDone);
        let mut asked = Vec::new();
        while let Screen::Question(position) = walk.screen() {
            asked.push(walk.question(position).unwrap());
            walk.take(Step::Answer(Answer::ABit));
        }
        use Question::{R6, S1, S2, S3, S4};
        assert_eq!(asked, [S1, S2, S3, S4, R6]);
        assert_eq!(walk.outcome().main, Card::Exploitation);
    }

    #[test]
    fn nothing_chosen_still_leads_to_help() {
        let walk = walked(&TO_TOPICS.into_iter().chain([Step::TopicsDone]).collect::<Vec<_>>());
        assert_eq!((walk.screen(), walk.outcome().main), (Screen::Outcome, Card::NotSure));
    }

    #[test]
    fn back_leads_through_the_same_screens_to_the_start() {
        let steps: Vec<Step> = TO_TOPICS
            .into_iter()
            .chain([Step::Toggle(Topic::Marriage), Step::TopicsDone, Step::Answer(Answer::Yes), Step::Answer(Answer::Skip)])
            .collect();
        let mut walk = walked(&steps);
        let mut seen = vec![walk.screen()];
        while walk.screen() != Screen::Start {
            walk.take(Step::Back);
            seen.push(walk.screen());
        }
        use Screen::{Age, Device, Now, Outcome, Start, Topics, Who};
        assert_eq!(seen, [Outcome, Screen::Question(1), Screen::Question(0), Topics, Age, Who, Now, Device, Start]);
        // An answer is still marked after going back to it.
        assert_eq!(walk.answered(Question::M1), Some(Answer::Yes));
        walk.take(Step::Back);
        assert_eq!(walk.screen(), Start);
    }

    #[test]
    fn clearing_leaves_nothing() {
        let mut walk = walked(&TO_TOPICS);
        walk.take(Step::Toggle(Topic::Work));
        walk.take(Step::Clear);
        assert_eq!(walk, Walk::default());
    }
}
