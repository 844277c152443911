//! What the trained model says of typed words, as plain data. It may put lines first and order results; it hides nothing and chooses
//! nothing.

use std::collections::BTreeMap;

use crate::domain::{service::ServiceId, taxonomy::Category};

use super::target::{Danger, Section};

/// A probability in thousandths.
pub type Thousandths = u16;

/// How near a text is to typed words among all texts of its kind: standard deviations above their mean, in hundredths.
pub type Nearness = u16;

/// The model's judgement of a text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Judgement {
    /// Each danger with its probability, the most probable first.
    pub dangers: Vec<(Danger, Thousandths)>,
    /// Kinds of help with their probabilities, the most probable first.
    pub needs: Vec<(Category, Thousandths)>,
    /// Who needs help, with its probability, the most probable first: an id such as `child`.
    pub people: Vec<(String, Thousandths)>,
    /// The most probable danger, when the dangers together reach the threshold.
    pub danger: Option<Danger>,
    /// Services whose descriptions are near the words.
    pub near: BTreeMap<ServiceId, Nearness>,
    /// Sections of our pages that are near the words, the nearest first.
    pub sections: Vec<(Section, Nearness)>,
}

impl Judgement {
    /// The probability of any danger.
    pub fn any_danger(&self) -> Thousandths {
        self.dangers.iter().map(|(_, share)| share).sum()
    }
}

/// The lines that can help in a danger, in the order in which they are shown.
pub fn lines(danger: Danger) -> Vec<ServiceId> {
    let ids: &[&str] = match danger {
        Danger::Overdose => &["emergency-911", "988-suicide-crisis-helpline"],
        Danger::Life => &["988-suicide-crisis-helpline"],
        Danger::Harm => &["emergency-911", "canadian-human-trafficking-hotline"],
        Danger::Missing => &["emergency-911", "canadian-human-trafficking-hotline", "missingkids"],
    };
    ids.iter().filter_map(|id| ServiceId::parse(id)).collect()
}
