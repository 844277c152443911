//! The guided self-check: which questions are asked, and where the answers lead.
//!
//! It gives no score and no label. Answers exist only in the memory of the reader's device: nothing here can be stored or sent,
//! which is why no type implements `Serialize`.

use super::age::AgeBand;

/// Most questions that one person is asked.
pub const MOST_QUESTIONS: usize = 12;

/// Most cards beside the main one.
pub const MOST_ALSO: usize = 2;

/// A question. The letter is its group: R a person close by, P pictures and people online, S things that come with strings,
/// W a job, M marriage.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "their words are the messages checkin-r1 … checkin-m2")]
pub enum Question {
    R1,
    R2,
    R3,
    R4,
    R5,
    R6,
    P1,
    P2,
    P3,
    P4,
    S1,
    S2,
    S3,
    S4,
    W1,
    W2,
    W3,
    W4,
    M1,
    M2,
}

impl Question {
    /// How many there are.
    pub const COUNT: usize = 20;

    /// All, by group.
    pub const ALL: [Self; Self::COUNT] = {
        use Question::*;
        [R1, R2, R3, R4, R5, R6, P1, P2, P3, P4, S1, S2, S3, S4, W1, W2, W3, W4, M1, M2]
    };

    /// Position in [`Self::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }
}

/// What is on the reader's mind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Topic {
    /// (a) Someone they date or feel close to.
    Person,
    /// (b) Someone online, or pictures.
    Online,
    /// (c) Money, gifts, rides or a place to stay that come with strings.
    Strings,
    /// (d) A job.
    Work,
    /// (e) Being pushed to marry.
    Marriage,
    /// (f) Something feels wrong.
    Unsure,
}

impl Topic {
    /// How many there are.
    pub const COUNT: usize = 6;

    /// All, as they are listed.
    pub const ALL: [Self; Self::COUNT] = [Self::Person, Self::Online, Self::Strings, Self::Work, Self::Marriage, Self::Unsure];

    /// Position in [`Self::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }

    /// What the topic asks, before S3 and S4, which depend on answers.
    const fn questions(self) -> &'static [Question] {
        use Question::*;
        match self {
            Self::Person => &[R1, R2, R3, R4, R5, R6],
            Self::Online => &[P1, P2, P3, P4],
            Self::Strings => &[S1, S2, R6],
            Self::Work => &[W1, W2, W3, W4],
            Self::Marriage => &[M1, M2],
            Self::Unsure => &[R1, R4, R6, P2, S1, S2],
        }
    }
}

/// An answer: one of four buttons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Answer {
    /// Yes.
    Yes,
    /// A bit: counts as yes.
    ABit,
    /// No.
    No,
    /// Skip: counts as nothing.
    Skip,
}

impl Answer {
    /// All, as the buttons stand.
    pub const ALL: [Self; 4] = [Self::Yes, Self::ABit, Self::No, Self::Skip];

    /// Position in [`Self::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }
}

/// The answers given so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Answers([Option<Answer>; Question::COUNT]);

impl Answers {
    /// Keeps an answer; a second one to the same question takes the place of the first.
    pub const fn give(&mut self, question: Question, answer: Answer) {
        self.0[question.index()] = Some(answer);
    }

    /// The answer to a question.
    pub const fn get(&self, question: Question) -> Option<Answer> {
        self.0[question.index()]
    }

    /// True when the answer was yes or a bit.
    pub const fn yes(&self, question: Question) -> bool {
        matches!(self.get(question), Some(Answer::Yes | Answer::ABit))
    }

    /// How many of these were answered with yes.
    fn count(&self, questions: &[Question]) -> usize {
        questions.iter().filter(|question| self.yes(**question)).count()
    }

    fn any(&self, questions: &[Question]) -> bool {
        self.count(questions) > 0
    }
}

/// Who the reader is here for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Who {
    /// Themselves.
    Me,
    /// A friend.
    Friend,
    /// Their child.
    Child,
    /// Nobody: they want to learn.
    Learning,
}

impl Who {
    /// All, as the buttons stand.
    pub const ALL: [Self; 4] = [Self::Me, Self::Friend, Self::Child, Self::Learning];

    /// Position in [`Self::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }
}

/// The ages that are offered. Under 16 is one tap: what must be reported changes there.
pub const AGES: [AgeBand; 4] = [AgeBand::Under16, AgeBand::From16To17, AgeBand::From18To24, AgeBand::From25];

/// The topics chosen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Topics([bool; Topic::COUNT]);

impl Topics {
    /// True when the topic is chosen.
    pub const fn has(self, topic: Topic) -> bool {
        self.0[topic.index()]
    }

    /// Chooses a topic, or takes the choice back.
    pub const fn toggle(&mut self, topic: Topic) {
        self.0[topic.index()] = !self.0[topic.index()];
    }
}

impl FromIterator<Topic> for Topics {
    fn from_iter<I: IntoIterator<Item = Topic>>(topics: I) -> Self {
        let mut chosen = Self::default();
        topics.into_iter().for_each(|topic| chosen.0[topic.index()] = true);
        chosen
    }
}

/// The order in which questions are asked: P, S, R, W, M.
const ORDER: [Question; Question::COUNT] = {
    use Question::*;
    [P1, P2, P3, P4, S1, S2, S3, S4, R1, R2, R3, R4, R5, R6, W1, W2, W3, W4, M1, M2]
};

/// What is kept, and in which order, when more than [`MOST_QUESTIONS`] would be asked.
const REDUCED: [Question; MOST_QUESTIONS] = {
    use Question::*;
    [P2, P1, S2, S1, R6, R4, R5, W2, W3, W4, M1, M2]
};

/// The questions asked for some topics, after these answers. S3 and S4 come only after a yes to S1 or S2, and only in what room is left.
pub fn plan(topics: Topics, answers: &Answers) -> Vec<Question> {
    plan_with(topics, answers.any(&[Question::S1, Question::S2]))
}

/// The most questions that may follow the one at `position` of the plan, whatever is answered to it and to those after it.
pub fn at_most_after(topics: Topics, answers: &Answers, position: usize) -> usize {
    let open = plan(topics, answers).into_iter().skip(position).any(|question| matches!(question, Question::S1 | Question::S2));
    let longest = if open { plan_with(topics, true) } else { plan(topics, answers) };
    longest.len().saturating_sub(position + 1)
}

fn plan_with(topics: Topics, strings: bool) -> Vec<Question> {
    use Question::{S1, S3, S4};
    let asked = |question: &Question| Topic::ALL.into_iter().any(|topic| topics.has(topic) && topic.questions().contains(question));
    let certain = ORDER.iter().filter(|question| asked(question)).count();
    if certain > MOST_QUESTIONS {
        return REDUCED.into_iter().filter(asked).collect();
    }
    let room = MOST_QUESTIONS - certain;
    let follows = |question: &Question| strings && asked(&S1) && [S3, S4].iter().take(room).any(|other| other == question);
    ORDER.into_iter().filter(|question| asked(question) || follows(question)).collect()
}

/// Where the reader is led. The order is the order of the rules: an earlier card is shown before a later one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Card {
    /// O1: help now.
    Now,
    /// O2: someone uses them to get something.
    Exploitation,
    /// O3: threats with images.
    Images,
    /// O4: work.
    Work,
    /// O5: marriage.
    Marriage,
    /// O6: control.
    Control,
    /// O7: early signs.
    Early,
    /// O8: not sure.
    NotSure,
    /// O9: a friend.
    Friend,
    /// O10: their child.
    Child,
    /// O11: to learn.
    Learning,
}

impl Card {
    /// How many there are.
    pub const COUNT: usize = 11;

    /// All, in the order of the rules.
    pub const ALL: [Self; Self::COUNT] = [
        Self::Now,
        Self::Exploitation,
        Self::Images,
        Self::Work,
        Self::Marriage,
        Self::Control,
        Self::Early,
        Self::NotSure,
        Self::Friend,
        Self::Child,
        Self::Learning,
    ];

    /// Position in [`Self::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }
}

/// A text that joins the cards.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum AddOn {
    /// A1: what must be reported about people under 16.
    Under16,
    /// A2: the same at 16 or 17.
    From16To17,
    /// A3: asked to bring someone.
    BringSomeone,
}

impl AddOn {
    /// How many there are.
    pub const COUNT: usize = 3;

    /// All.
    pub const ALL: [Self; Self::COUNT] = [Self::Under16, Self::From16To17, Self::BringSomeone];

    /// Position in [`Self::ALL`].
    pub const fn index(self) -> usize {
        self as usize
    }

    /// True for those that must be read before a call: they say what helpers have to report.
    pub const fn before_calling(self) -> bool {
        matches!(self, Self::Under16 | Self::From16To17)
    }
}

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
    /// Up to [`MOST_ALSO`] more.
    pub also: Vec<Card>,
    /// Texts that join them.
    pub add_ons: Vec<AddOn>,
    /// The age to look for services by. None when the help is for somebody else.
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
        cards.filter(|card| *card != Card::Early && !(*card == Card::Control && main == Card::Exploitation)).take(MOST_ALSO).collect();
    let about_age = match facts.age {
        Some(AgeBand::Under16 | AgeBand::Under12 | AgeBand::From12To15) => Some(AddOn::Under16),
        Some(AgeBand::From16To17) => Some(AddOn::From16To17),
        Some(AgeBand::From18To24 | AgeBand::From25) | None => None,
    };
    let add_ons = about_age.into_iter().chain(answers.any(&[P4, S4]).then_some(AddOn::BringSomeone)).collect();
    Outcome { main, also, add_ons, age: facts.age, strong_control: answers.yes(R6) && answers.any(&[R4, R5]) }
}

#[cfg(test)]
mod tests;
