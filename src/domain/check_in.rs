//! The guided self-check: which questions are asked, and where the answers lead.
//!
//! It gives no score and no label. Answers exist only in the memory of the reader's device: nothing here can be stored or sent,
//! which is why no type implements `Serialize`.

mod card;
mod outcome;
mod plan;
mod question;

pub use card::{AddOn, Card};
pub use outcome::{AGES, Facts, MAX_ALSO, Outcome, Who, outcome};
pub use plan::{MAX_QUESTIONS, at_most_after, plan};
pub use question::{Answer, Answers, Question, Topic, Topics};

#[cfg(test)]
mod tests;
