//! Where the answers lead.

use super::{
    card::{AddOn, Card},
    plan::plan,
    question::{Answers, Question, Topics},
};
use crate::domain::age::AgeBand;

/// Maximum number of cards beside the main one.
pub const MAX_ALSO: usize = 2;

/// Who the reader is here for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Who {
    /// Themselves.
    Me,
    /// A friend.
    Friend,
    /// Their child.
    Child,
    /// No one: they want to learn.
    Learning,
}

impl Who {
    /// All, in the order of the buttons.
    pub const ALL: [Self; 4] = [Self::Me, Self::Friend, Self::Child, Self::Learning];

    /// Position in [`Self::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }
}

/// The ages that are offered. Under 16 is one tap: what must be reported changes there.
pub const AGES: [AgeBand; 4] = [AgeBand::Under16, AgeBand::From16To17, AgeBand::From18To24, AgeBand::From25];

/// Everything the reader chose: what the outcome is made from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// In danger now, or “I need help now”.
    pub now: bool,
    /// Who it is about; nothing counts as themselves.
    pub who: Option<Who>,
    /// Their age, if they said it.
    pub age: Option<AgeBand>,
    /// Their answers.
    pub answers: Answers,
}

impl Facts {
    /// What is left when only the questions of a plan count: an answer whose question went away again (S3 after S1 became a no)
    /// must not lead anywhere.
    pub fn of_plan(mut self, topics: Topics) -> Self {
        let mut counted = Answers::default();
        for question in plan(topics, &self.answers) {
            if let Some(answer) = self.answers.get(question) {
                counted.give(question, answer);
            }
        }
        self.answers = counted;
        self
    }
}

/// Where it leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// The card that is shown whole.
    pub main: Card,
    /// Up to [`MAX_ALSO`] more.
    pub also: Vec<Card>,
    /// Texts that join them.
    pub add_ons: Vec<AddOn>,
    /// The age to look for services by. None when the help is for someone else.
    pub age: Option<AgeBand>,
    /// True when control comes with fear (O6+): the hotline first, and a place to stay.
    pub strong_control: bool,
}

/// Where the answers lead: the first card whose rule holds, up to two others, and what joins them.
pub fn outcome(facts: &Facts) -> Outcome {
    use Question::*;
    let answers = &facts.answers;
    let about_somebody_else = match facts.who {
        _ if facts.now => None,
        Some(Who::Friend) => Some(Card::Friend),
        Some(Who::Child) => Some(Card::Child),
        Some(Who::Learning) => Some(Card::Learning),
        Some(Who::Me) | None => None,
    };
    if let Some(main) = about_somebody_else {
        return Outcome { main, also: Vec::new(), add_ons: Vec::new(), age: None, strong_control: false };
    }
    let holds = |card: &Card| match card {
        Card::Now => facts.now,
        Card::Exploitation => answers.any(&[S2, S3]) || answers.yes(S1) && answers.yes(R6),
        Card::Images => answers.yes(P2),
        Card::Work => answers.any(&[W2, W3, W4]),
        Card::Marriage => answers.any(&[M1, M2]),
        Card::Control => answers.yes(R6) || answers.count(&[R3, R4, R5, S1]) >= 2,
        Card::Early => answers.any(&Question::ALL),
        Card::NotSure | Card::Friend | Card::Child | Card::Learning => false,
    };
    let mut cards = Card::ALL.into_iter().filter(holds);
    let main = cards.next().unwrap_or(Card::NotSure);
    // “Someone is using you” says all that control would say; early signs are said by every stronger card.
    let also =
        cards.filter(|card| *card != Card::Early && !(*card == Card::Control && main == Card::Exploitation)).take(MAX_ALSO).collect();
    let about_age = match facts.age {
        Some(AgeBand::Under16 | AgeBand::Under12 | AgeBand::From12To15) => Some(AddOn::Under16),
        Some(AgeBand::From16To17) => Some(AddOn::From16To17),
        Some(AgeBand::From18To24 | AgeBand::From25) | None => None,
    };
    let add_ons = about_age.into_iter().chain(answers.any(&[P4, S4]).then_some(AddOn::BringSomeone)).collect();
    Outcome { main, also, add_ons, age: facts.age, strong_control: answers.yes(R6) && answers.any(&[R4, R5]) }
}
