//! Which questions are asked, and in which order.

use super::question::{Answers, Question, Topic, Topics};

/// Maximum number of questions that one person is asked.
pub const MAX_QUESTIONS: usize = 12;

/// The order in which questions are asked: P, S, R, W, M.
const ORDER: [Question; Question::COUNT] = {
    use Question::*;
    [P1, P2, P3, P4, S1, S2, S3, S4, R1, R2, R3, R4, R5, R6, W1, W2, W3, W4, M1, M2]
};

/// What is kept, and in which order, when more than [`MAX_QUESTIONS`] would be asked.
pub(super) const REDUCED: [Question; MAX_QUESTIONS] = {
    use Question::*;
    [P2, P1, S2, S1, R6, R4, R5, W2, W3, W4, M1, M2]
};

/// The questions asked for some topics, after these answers. S3 and S4 come only after a yes to S1 or S2, and only in what room is left.
pub fn plan(topics: Topics, answers: &Answers) -> Vec<Question> {
    plan_with(topics, answers.any(&[Question::S1, Question::S2]))
}

/// The maximum number of questions that may follow the one at `position` of the plan, whatever is answered to it and to those after it.
pub fn at_most_after(topics: Topics, answers: &Answers, position: usize) -> usize {
    let open = plan(topics, answers).into_iter().skip(position).any(|question| matches!(question, Question::S1 | Question::S2));
    let longest = if open { plan_with(topics, true) } else { plan(topics, answers) };
    longest.len().saturating_sub(position + 1)
}

fn plan_with(topics: Topics, strings: bool) -> Vec<Question> {
    use Question::{S1, S3, S4};
    let asked = |question: &Question| Topic::ALL.into_iter().any(|topic| topics.has(topic) && topic.questions().contains(question));
    let certain = ORDER.iter().filter(|question| asked(question)).count();
    if certain > MAX_QUESTIONS {
        return REDUCED.into_iter().filter(asked).collect();
    }
    let room = MAX_QUESTIONS - certain;
    let follows = |question: &Question| strings && asked(&S1) && [S3, S4].iter().take(room).any(|other| other == question);
    ORDER.into_iter().filter(|question| asked(question) || follows(question)).collect()
}
