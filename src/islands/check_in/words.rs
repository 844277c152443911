//! The words of the check-in, sent with its page so that nothing is fetched later.

use serde::{Deserialize, Serialize};

use crate::domain::check_in::Card;

/// A word or sentence that is once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Label {
    /// “Leave this site”.
    Leave,
    /// “Back”.
    Back,
    /// “Continue”.
    Continue,
    /// “Clear this and start again”.
    Again,
    /// The heading of the first screen: what this is.
    Welcome,
    /// What the page talks about, and that one can stop.
    Note,
    /// How it works, and what is kept: nothing.
    Intro,
    /// What it cannot hide.
    Limit,
    /// “Start”.
    Start,
    /// “I need help now”.
    HelpNow,
    /// “Could someone see this screen …?”
    Device,
    /// What to do then: the heading.
    DeviceTipLead,
    /// And the rest.
    DeviceTip,
    /// “Not sure”.
    NotSure,
    /// “Are you in danger right now …?”
    Now,
    /// “Who is this about?”
    Who,
    /// “How old are you?”
    Age,
    /// Why it is asked.
    AgeWhy,
    /// “What is on your mind?”
    Topic,
    /// “Pick any.”
    TopicAny,
    /// “Question {n}, up to {more} more”.
    Count,
    /// “Question {n}, the last one”.
    CountLast,
    /// “This may help too”.
    Also,
    /// “Find help”.
    Find,
    /// “This call will show in your call list.”
    CallNote,
    /// The same to a parent: French says it in another way.
    CallNoteVous,
    /// “Would you like help that is…”
    Chips,
    /// The same to a parent.
    ChipsVous,
    /// The last line.
    Closing,
    /// The same to a parent.
    ClosingVous,
}

impl Label {
    /// All, in the order in which they are sent.
    pub const ALL: [Self; 30] = {
        use Label::*;
        [
            Leave,
            Back,
            Continue,
            Again,
            Welcome,
            Note,
            Intro,
            Limit,
            Start,
            HelpNow,
            Device,
            DeviceTipLead,
            DeviceTip,
            NotSure,
            Now,
            Who,
            Age,
            AgeWhy,
            Topic,
            TopicAny,
            Count,
            CountLast,
            Also,
            Find,
            CallNote,
            CallNoteVous,
            Chips,
            ChipsVous,
            Closing,
            ClosingVous,
        ]
    };
}

/// Every word that the island shows, and the addresses it leads to, in the reader's language. Lists are in the order of the values they
/// belong to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckInWords {
    /// The address to which searches are sent.
    pub find: String,
    /// The address to which the exit leads.
    pub exit: String,
    /// By [`Label::ALL`].
    pub labels: Vec<String>,
    /// By [`crate::domain::check_in::Who::ALL`].
    pub whos: Vec<String>,
    /// By [`crate::domain::check_in::AGES`].
    pub ages: Vec<String>,
    /// By [`crate::domain::check_in::Topic::ALL`].
    pub topics: Vec<String>,
    /// By [`crate::domain::check_in::Question::ALL`].
    pub questions: Vec<String>,
    /// By [`crate::domain::check_in::Answer::ALL`].
    pub answers: Vec<String>,
    /// The cards' first sentences, shown as headings, by [`Card::ALL`].
    pub leads: Vec<String>,
    /// The rest of their texts.
    pub bodies: Vec<String>,
    /// By [`crate::domain::check_in::AddOn::ALL`].
    pub add_ons: Vec<String>,
    /// Each line as HTML, by [`super::leads::Line::ALL`]; empty when the directory lists it no more.
    pub lines: Vec<String>,
    /// Each page as a link in HTML, by [`super::leads::Guide::ALL`].
    pub guides: Vec<String>,
    /// By [`super::leads::Search::ALL`].
    pub searches: Vec<String>,
    /// By [`super::leads::Chip::ALL`].
    pub chips: Vec<String>,
}

impl CheckInWords {
    /// A word or sentence.
    pub fn label(&self, label: Label) -> &str {
        at(&self.labels, label as usize)
    }

    /// A sentence in the voice in which a card speaks to its reader.
    pub fn voiced(&self, card: Card, to_a_friend: Label, to_a_parent: Label) -> &str {
        self.label(if card == Card::Child { to_a_parent } else { to_a_friend })
    }
}

/// The text at a position; nothing when the page was sent without it.
pub(super) fn at(texts: &[String], position: usize) -> &str {
    texts.get(position).map(String::as_str).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn labels_are_sent_in_their_order() {
        assert!(Label::ALL.iter().enumerate().all(|(position, label)| *label as usize == position));
    }
}
