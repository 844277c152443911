//! What is asked, about what, and what was answered.

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
    pub(super) const fn questions(self) -> &'static [Question] {
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
    /// All, in the order of the buttons.
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
    pub(super) fn count(&self, questions: &[Question]) -> usize {
        questions.iter().filter(|question| self.yes(**question)).count()
    }

    pub(super) fn any(&self, questions: &[Question]) -> bool {
        self.count(questions) > 0
    }
}

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
