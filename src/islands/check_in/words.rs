//! The words of the check-in, sent with its page so that nothing is fetched later.

use serde::{Deserialize, Serialize};

use crate::islands::card::{Contact, Foreign};

/// Every word that the island shows, in the reader's language. Lists stand in the order of the values they belong to.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CheckInWords {
    /// Where searches are sent.
    pub find: String,
    /// The form field that keeps a search out of the address.
    pub quiet: String,
    /// Where the exit leads.
    pub exit: String,
    /// “Leave this site”.
    pub leave: String,
    /// “Back”.
    pub back: String,
    /// “Continue”.
    pub go_on: String,
    /// “Clear this and start again”.
    pub again: String,
    /// The heading of the first screen: what this is, in one sentence.
    pub welcome: String,
    /// How it works, and what is kept: nothing.
    pub intro: String,
    /// What it cannot hide.
    pub limit: String,
    /// “Start”.
    pub start: String,
    /// “I need help now”.
    pub help_now: String,
    /// “Could someone see this screen …?”
    pub device: String,
    /// What to do then.
    pub device_tip: String,
    /// “Not sure”.
    pub not_sure: String,
    /// “Are you in danger right now …?”
    pub now: String,
    /// “Who is this about?”
    pub who: String,
    /// The answers to it.
    pub whos: Vec<String>,
    /// “How old are you?”
    pub age: String,
    /// Why it is asked.
    pub age_why: String,
    /// The ages.
    pub ages: Vec<String>,
    /// “What is on your mind?”
    pub topic: String,
    /// “Pick any.”
    pub topic_any: String,
    /// The topics.
    pub topics: Vec<String>,
    /// “Question {n}, up to {more} more”.
    pub count: String,
    /// “Question {n}, the last one”.
    pub count_last: String,
    /// The questions.
    pub questions: Vec<String>,
    /// Yes, a bit, no, skip.
    pub answers: Vec<String>,
    /// The cards.
    pub cards: Vec<CardWords>,
    /// What joins them.
    pub add_ons: Vec<String>,
    /// “This may help too”.
    pub also: String,
    /// The lines; `None` when the directory lists it no more.
    pub lines: Vec<Option<LineWords>>,
    /// The pages.
    pub guides: Vec<GuideWords>,
    /// “Find help”.
    pub searches_heading: String,
    /// The searches.
    pub searches: Vec<String>,
    /// “Would you like help that is…”
    pub chips: Vec<String>,
    /// What is said to a reader who is spoken to as a friend.
    pub tu: Voice,
    /// What is said to a parent.
    pub vous: Voice,
}

/// A card's words.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CardWords {
    /// Its first sentence, shown as its heading.
    pub lead: String,
    /// The rest.
    pub body: String,
}

/// A line as it is shown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineWords {
    /// Its name.
    pub name: Foreign,
    /// Who it is for.
    pub about: String,
    /// Its buttons.
    pub contacts: Vec<Contact>,
}

/// A page of the site as a link.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct GuideWords {
    /// Its address.
    pub href: String,
    /// Its title.
    pub title: String,
}

/// Sentences that French says in two ways.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Voice {
    /// “This call will show in your call list.”
    pub call_note: String,
    /// “Would you like help that is…”
    pub chips: String,
    /// The last line.
    pub closing: String,
}

/// The text at a position; nothing when the page was sent without it.
pub(super) fn at(texts: &[String], position: usize) -> String {
    texts.get(position).cloned().unwrap_or_default()
}
