//! What a sentence was read as: the place, the age, the languages, the wishes and the kinds of help in it, and the words that are left.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::{
    age::AgeBand,
    language::Language,
    service::ServiceId,
    taxonomy::{AccessMode, Audience, Category},
};

use super::{
    super::{
        place::FoundPlace,
        query::{Area, Group, IndigenousChoice, Query},
    },
    judgement::{self, Judgement, Nearness, Thousandths},
    target::{Danger, Section},
    text_index::Term,
};

/// Letters of a search that are read.
pub const LETTERS: usize = 600;

/// The minimum number of words in which the model can overrule a phrase. A single word such as “knife” says too little.
const SENTENCE: usize = 4;
/// Below this probability of any danger a phrase of the rules counts as a joke, a game or a story. Of 95 dangers with such a phrase, held
/// out from training, the model gave none less than 0.2; of 20 harmless sentences with one it gave 8 less than 0.1.
const NO_DANGER: Thousandths = 100;

/// What a sentence was read as.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The age of the person, in years when a number was said.
    pub age: Option<(AgeBand, Option<u8>)>,
    /// The place; of namesakes, all their divisions.
    pub place: Option<FoundPlace>,
    /// The places of one name that may be meant, when there are several: the page asks.
    pub namesakes: Vec<FoundPlace>,
    /// Indigenous services.
    pub indigenous: bool,
    /// No police.
    pub without_police: bool,
    /// Someone who interprets.
    pub interpreter: bool,
    /// Languages.
    pub languages: BTreeSet<Language>,
    /// Ways of contact: who is reached so moves up, and no one is hidden.
    pub access: BTreeSet<AccessMode>,
    /// Kinds of help.
    pub needs: BTreeSet<Category>,
    /// Those of them that only a single word speaks of.
    pub hinted: BTreeSet<Category>,
    /// Who it should be made for.
    pub audiences: BTreeSet<Audience>,
    /// Services that are meant by the words.
    pub lines: Vec<ServiceId>,
    /// Services that come first, because someone may be in danger.
    pub top: Vec<ServiceId>,
    /// The danger.
    pub danger: Option<Danger>,
    /// Sections of our pages that answer the question, the best one first.
    pub sections: Vec<Section>,
    /// True when the model alone heard the danger: its lines come first, and nothing is hidden because of it.
    pub danger_is_judged: bool,
    /// Kinds of help that the model reads in the words, with their probabilities. They change the order and hide nothing.
    pub meant: Vec<(Category, Thousandths)>,
    /// Services whose descriptions are near the words. It changes the order and hides nothing.
    pub near: BTreeMap<ServiceId, Nearness>,
    /// Sections of our pages that are near the words, the nearest first.
    pub related: Vec<Section>,
    /// The words to find.
    pub terms: Vec<Term>,
    /// True when the text was longer than what is read.
    pub cut: bool,
}

impl Reading {
    /// The choices with what was read: a group that the form chose itself stays as it is. Kinds of help, people and ways of contact are
    /// not choices but wishes: they move services up and hide none.
    pub fn applied(&self, explicit: &Query) -> Query {
        let mut query = explicit.clone();
        if !explicit.has(Group::Age) {
            query.age = self.age.map(|(band, _)| band);
        }
        if !explicit.has(Group::Area) {
            query.area = self.place.as_ref().and_then(|place| Area::of(place.divisions.clone()));
        }
        if !explicit.has(Group::Indigenous) && self.indigenous {
            query.indigenous.insert(IndigenousChoice::Any);
        }
        if !explicit.has(Group::Language) {
            query.languages = self.languages.clone();
        }
        query.without_police |= self.without_police;
        query
    }

    /// True when the words say more than choices: what is wanted, or by whom, or words to find.
    #[cfg(feature = "ssr")]
    pub(super) fn speaks(&self) -> bool {
        self.terms.iter().any(|term| term.weight > 1)
            || !self.needs.is_empty()
            || !self.meant.is_empty()
            || !self.audiences.is_empty()
            || self.interpreter
            || !self.access.is_empty()
    }

    /// The same with the model's judgement. A danger counts when either reader hears it, unless the
    /// model is all but certain that there is none in a whole sentence; lines from the rules come first. A kind of help
    /// that a single word speaks of counts only when the model reads it too: “he broke my phone” asks for no money.
    pub(super) fn judged(mut self, judgement: &Judgement, words: usize) -> Self {
        if words >= SENTENCE && judgement.any_danger() < NO_DANGER {
            (self.danger, self.top) = (None, Vec::new());
        }
        if let Some(danger) = judgement.danger {
            self.danger_is_judged = self.top.is_empty();
            self.danger = self.danger.or(Some(danger));
            for line in judgement::lines(danger) {
                if !self.top.contains(&line) {
                    self.top.push(line);
                }
            }
        }
        let hinted = std::mem::take(&mut self.hinted);
        self.needs.retain(|need| !hinted.contains(need) || judgement.needs.iter().any(|(meant, _)| speaks_of(*meant, *need)));
        self.meant.clone_from(&judgement.needs);
        self.near.clone_from(&judgement.near);
        self.related = judgement.sections.iter().map(|(section, _)| section.clone()).collect();
        self
    }

    /// The same with the wishes that choose the lines of “Talk now”.
    pub fn for_talk(&self, applied: &Query) -> Query {
        let access = applied.access.union(&self.access).copied().collect();
        Query { access, audiences: applied.audiences.union(&self.audiences).copied().collect(), ..applied.clone() }
    }
}

/// Whether a kind of help that the model reads confirms one that a word speaks of: the same, or one of those that words do not tell apart.
fn speaks_of(meant: Category, hinted: Category) -> bool {
    use Category::{Counselling, CrisisLine, Housing, MentalHealth, Shelter, YouthResidence};
    const ALIKE: [&[Category]; 2] = [&[Shelter, YouthResidence, Housing], &[CrisisLine, Counselling, MentalHealth]];
    meant == hinted || ALIKE.iter().any(|alike| alike.contains(&meant) && alike.contains(&hinted))
}
