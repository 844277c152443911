//! Reading a sentence: the place, the age, the languages and the kinds of help in it, and the words that are left.

use std::collections::BTreeSet;

use crate::domain::{
    age::AgeBand,
    language::Language,
    locale::Locale,
    service::ServiceId,
    taxonomy::{Audience, Category},
};

use super::{
    super::{
        gazetteer::{Gazetteer, NamedPlace, distance_at_most},
        normal::unstretched,
        place::{FoundPlace, forward_sortation_area},
        query::{Area, Group, IndigenousChoice, Query},
    },
    age,
    lexicon::{Danger, Lexicon, Said, Target},
    text_index::{FULL, Term, TextIndex},
    tokens::{sound, stem, words},
};

/// Letters of a search that are read.
pub const LETTERS: usize = 200;
/// Words of a search that are read.
const WORDS: usize = 60;
/// Words whose spelling is looked into, because each costs a look at every known word.
const CORRECTED: usize = 8;
/// Only words of this many letters are what a typing error may stand for.
const LONG: usize = 6;
/// A place name with a typing error is only believed for a town of this many people.
const TOWN: u32 = 5_000;
/// A name of one word that a listing uses too is only believed for a place of this many people.
const KNOWN_TOWN: u32 = 2_000;

/// What a sentence was read as.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The age of the person, in years when a number was said.
    pub age: Option<(AgeBand, Option<u8>)>,
    /// The place.
    pub place: Option<FoundPlace>,
    /// Indigenous services.
    pub indigenous: bool,
    /// No police.
    pub without_police: bool,
    /// Languages.
    pub languages: BTreeSet<Language>,
    /// Kinds of help.
    pub needs: BTreeSet<Category>,
    /// Who it should be made for.
    pub audiences: BTreeSet<Audience>,
    /// Services that are meant by the words.
    pub lines: Vec<ServiceId>,
    /// Services that stand first, because somebody may be in danger.
    pub top: Vec<ServiceId>,
    /// The danger.
    pub danger: Option<Danger>,
    /// The words to find.
    pub terms: Vec<Term>,
    /// True when the text was longer than what is read.
    pub cut: bool,
}

/// A thing that was read, by the code that takes it back: `a`, `r`, `i`, `p`, `l.fr`, `n.3`, `f.1`.
pub type Refused = BTreeSet<String>;

/// The code that binds what was taken back to the words it was read in: other words are read anew.
pub fn refusal_mark(text: &str) -> String {
    let sum = text.trim().chars().take(LETTERS).fold(7u16, |sum, c| sum.wrapping_mul(31).wrapping_add((u32::from(c) & 0xffff) as u16));
    format!("w.{sum:x}")
}

/// What is needed to read.
#[derive(Clone, Copy, Debug)]
pub struct Reader<'a> {
    /// What words mean.
    pub lexicon: &'a Lexicon,
    /// The places.
    pub gazetteer: &'a Gazetteer,
    /// The words of the directory.
    pub index: &'a TextIndex,
    /// The page's language, which is read first.
    pub locale: Locale,
}

/// One word of the sentence.
#[derive(Clone, Debug)]
pub(super) struct Word {
    /// As it was typed, folded.
    pub(super) typed: String,
    /// Its stem, of the corrected word.
    stem: String,
    /// True when it was read as a place, an age or a number.
    pub(super) taken: bool,
    /// What it was taken for, when nobody typed it so.
    corrected: Option<Correction>,
}

/// A typing error that was mended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Correction {
    /// One slip in a long word, such as “suicde”.
    Slip,
    /// A guess.
    Guess,
}

impl Word {
    fn new(typed: String) -> Self {
        Self { stem: stem(&typed), typed, taken: false, corrected: None }
    }
}

/// Whether words that were all mended may say this: never who somebody is or how old; danger only with one slip in a long word, for
/// which there is hardly another.
fn may_say(target: &Target, mended: &[Correction]) -> bool {
    match target {
        Target::Audience(_) | Target::Indigenous | Target::WithoutPolice | Target::Language(_) | Target::Age(_) | Target::Number(_) => {
            false
        }
        Target::Danger(_) | Target::Top(_) => mended.iter().all(|correction| *correction == Correction::Slip),
        Target::Need(_) | Target::Line(_) | Target::Words(_) | Target::Nothing => true,
    }
}

impl Reader<'_> {
    /// Reads a text. `refused` holds the codes of what the reader of the page took back.
    pub fn read(&self, text: &str, refused: &Refused) -> Reading {
        let kept: String = text.chars().take(LETTERS).collect();
        let mut reading = Reading { cut: text.chars().nth(LETTERS).is_some(), ..Reading::default() };
        let typed = words(&kept);
        reading.cut |= typed.len() > WORDS;
        let typed: Vec<String> = typed.into_iter().take(WORDS).map(|word| self.unstretched(word)).collect();
        let mut sentence: Vec<Word> = self.lexicon.written_out(typed).into_iter().map(Word::new).collect();
        let place = self.place(&mut sentence);
        self.correct(&mut sentence, kept.ends_with(char::is_alphanumeric));
        let age = age::read(&mut sentence);
        let said: Vec<Said<'_>> = sentence.iter().map(|word| Said { typed: &word.typed, stem: &word.stem }).collect();
        let mut used = vec![false; sentence.len()];
        let mut other_words = Vec::new();
        let mut age_of_words = None;
        for (entry, positions) in self.lexicon.matches(&said, self.locale) {
            // A town's name says nothing else: the “Bay” of Thunder Bay is no word of ours.
            if positions.iter().any(|at| sentence[*at].taken) {
                continue;
            }
            // Words of which at least one stands as it was typed carry the others.
            let mended: Option<Vec<Correction>> = positions.iter().map(|at| sentence[*at].corrected).collect();
            let plain = entry.targets.iter().all(|target| !matches!(target, Target::Words(_)));
            for at in positions {
                used[at] |= plain;
            }
            for target in entry.targets.iter().filter(|target| mended.as_ref().is_none_or(|mended| may_say(target, mended))) {
                match target {
                    Target::Need(need) => _ = reading.needs.insert(*need),
                    Target::Audience(audience) => _ = reading.audiences.insert(*audience),
                    Target::Indigenous => reading.indigenous = true,
                    Target::WithoutPolice => reading.without_police = true,
                    Target::Language(language) => _ = reading.languages.insert(language.clone()),
                    Target::Age(band) => age_of_words = Some((*band, None)),
                    Target::Number(years) => age_of_words = age_of_words.or(Some((AgeBand::of_years(*years), Some(*years)))),
                    Target::Line(id) => push(&mut reading.lines, id),
                    Target::Top(id) => push(&mut reading.top, id),
                    Target::Danger(danger) => reading.danger = Some(reading.danger.map_or(*danger, |other| other.min(*danger))),
                    Target::Words(words) => other_words.extend(words.iter().cloned()),
                    Target::Nothing => {}
                }
            }
        }
        reading.age = age.or(age_of_words).filter(|_| !refused.contains("a"));
        reading.place = place.filter(|_| !refused.contains("r"));
        reading.indigenous &= !refused.contains("i");
        reading.without_police &= !refused.contains("p");
        // The police were named in order to keep them away.
        if reading.without_police {
            reading.needs.remove(&Category::PoliceReporting);
        }
        reading.needs.retain(|need| !refused.contains(&format!("n.{}", need.code())));
        reading.audiences.retain(|audience| !refused.contains(&format!("f.{}", audience.code())));
        reading.languages.retain(|language| !refused.contains(&format!("l.{}", language.tag())));
        self.terms(&mut reading, &sentence, &used, other_words, kept.ends_with(char::is_alphanumeric));
        reading
    }

    /// The words to find: what was typed, what stands for it, and, as a hint only, the name of the place.
    fn terms(&self, reading: &mut Reading, sentence: &[Word], used: &[bool], other_words: Vec<String>, unfinished: bool) {
        let mut add = |stems: Vec<String>, weight: u8| {
            if let Some(known) = reading.terms.iter_mut().find(|term| term.stems == stems) {
                known.weight = known.weight.max(weight);
            } else {
                reading.terms.push(Term { stems, weight });
            }
        };
        for (at, word) in sentence.iter().enumerate() {
            if self.lexicon.is_stop(&word.typed) || word.typed.len() < 2 {
                continue;
            }
            let mut stems = vec![word.stem.clone()];
            if unfinished && at + 1 == sentence.len() && word.typed.chars().count() >= 3 && !self.index.has(&word.stem) {
                stems.extend(self.index.beginning(&word.typed, 6).into_iter().map(stem));
                stems.dedup();
            }
            let weight = if word.taken {
                1
            } else if used[at] {
                FULL / 2
            } else {
                FULL
            };
            add(stems, weight);
        }
        for word in other_words.into_iter().filter(|word| !self.lexicon.is_stop(word)) {
            add(vec![stem(&word)], FULL);
        }
    }

    /// True for a word of the lexicon, of the directory or of either language: it is no typing error.
    fn knows(&self, word: &str) -> bool {
        self.lexicon.knows(word) || self.index.has(&stem(word)) || self.lexicon.ordinary().is_word(word)
    }

    /// A word that somebody stretched, in the shorter form that is known.
    fn unstretched(&self, word: String) -> String {
        match unstretched(&word) {
            Some([twice, once]) => {
                if self.knows(&twice) || !self.knows(&once) {
                    twice
                } else {
                    once
                }
            }
            None => word,
        }
    }

    /// The longest place name inside the sentence; its words are taken.
    fn place(&self, sentence: &mut [Word]) -> Option<FoundPlace> {
        const LONGEST: usize = 6;
        // A postal code, in one word or two.
        for at in 0..sentence.len() {
            for count in [2, 1] {
                let Some(part) = sentence.get(at..at + count) else { continue };
                let joined: String = part.iter().map(|word| word.typed.as_str()).collect();
                if count == 2 && !(part[0].typed.len() == 3 && part[1].typed.len() == 3) {
                    continue;
                }
                if let Some(place) = forward_sortation_area(&joined).and_then(|area| self.gazetteer.postal(&area)) {
                    sentence[at..at + count].iter_mut().for_each(|word| word.taken = true);
                    return Some(place);
                }
            }
        }
        let mut best: Option<(usize, usize, NamedPlace)> = None;
        for count in (1..=LONGEST.min(sentence.len())).rev() {
            for at in 0..=sentence.len() - count {
                let name = sentence[at..at + count].iter().map(|word| word.typed.as_str()).collect::<Vec<_>>().join(" ");
                let Some(found) = self.gazetteer.named(&name) else { continue };
                if self.is_believed(&found, &name, count, at.checked_sub(1).map(|before| sentence[before].typed.as_str()), sentence.len())
                    && best.as_ref().is_none_or(|(_, _, other)| found.population > other.population)
                {
                    best = Some((at, count, found));
                }
            }
            if best.is_some() {
                break;
            }
        }
        let best = best.or_else(|| self.misspelt_place(sentence));
        let (at, count, found) = best?;
        sentence[at..at + count].iter_mut().for_each(|word| word.taken = true);
        Some(found.place)
    }

    /// Many towns are called like ordinary words (Hope, Welcome, Ready): those need a word such as “in” before them.
    fn is_believed(&self, found: &NamedPlace, name: &str, count: usize, before: Option<&str>, length: usize) -> bool {
        const BEFORE: [&str; 13] = ["in", "near", "at", "around", "from", "to", "pres", "dans", "vers", "a", "de", "au", "outside"];
        let after_in = before.is_some_and(|word| BEFORE[..7].contains(&word));
        if self.lexicon.is_not_a_place(name) {
            return after_in && !self.lexicon.is_stop(name);
        }
        if count > 1 {
            return !name.split(' ').all(|word| self.lexicon.is_stop(word));
        }
        if name.chars().count() < 3 || name.chars().all(|c| c.is_ascii_digit()) || self.lexicon.knows(name) {
            return after_in && found.population >= TOWN && !self.lexicon.is_stop(name);
        }
        let any_in = before.is_some_and(|word| BEFORE.contains(&word));
        // A listing's text may speak of the place itself: then the name is a word of neither language.
        let strange = !self.index.has(&stem(name)) || !self.lexicon.ordinary().is_word(name);
        length == 1 || any_in || found.population >= KNOWN_TOWN || strange
    }

    fn misspelt_place(&self, sentence: &[Word]) -> Option<(usize, usize, NamedPlace)> {
        let mut looked = 0;
        for count in [2, 1, 3] {
            for at in 0..(sentence.len() + 1).saturating_sub(count) {
                let part = &sentence[at..at + count];
                let strange = part.iter().any(|word| word.typed.chars().count() >= 4 && !self.knows(&word.typed));
                let name = part.iter().map(|word| word.typed.as_str()).collect::<Vec<_>>().join(" ");
                if !strange || name.chars().count() < 6 || name.len() > 40 || looked >= CORRECTED * 2 {
                    continue;
                }
                looked += 1;
                if let Some(found) = self.gazetteer.nearly(&name, TOWN) {
                    return Some((at, count, found));
                }
            }
        }
        None
    }

    /// Puts the nearest known word in the place of one that nobody knows.
    fn correct(&self, sentence: &mut Vec<Word>, unfinished: bool) {
        let mut looked = 0;
        let mut at = 0;
        while at < sentence.len() {
            let word = &sentence[at];
            let letters = word.typed.chars().count();
            let last = unfinished && at + 1 == sentence.len();
            let strange =
                !word.taken && (4..=24).contains(&letters) && word.typed.chars().all(char::is_alphabetic) && !self.knows(&word.typed);
            if strange && looked < CORRECTED && (!last || self.index.beginning(&word.typed, 1).is_empty()) {
                looked += 1;
                let typed = word.typed.clone();
                if let Some(near) = self.nearest(&typed) {
                    let slip = typed.chars().count() >= LONG && distance_at_most(&typed, &near, 1);
                    sentence[at].stem = stem(&near);
                    sentence[at].corrected = Some(if slip { Correction::Slip } else { Correction::Guess });
                } else if let Some((first, second)) = self.split(&typed) {
                    sentence[at] = Word::new(first);
                    sentence.insert(at + 1, Word::new(second));
                    at += 1;
                }
            }
            at += 1;
        }
    }

    /// The known word that differs least: one letter from four, two from eight; what sounds alike counts as one less.
    fn nearest(&self, typed: &str) -> Option<String> {
        let letters = typed.chars().count();
        let allowed = if letters >= 8 { 2 } else { 1 };
        let heard = sound(typed);
        let first = typed.chars().next()?;
        let of_lexicon = self.lexicon.written().map(|word| (word, u32::MAX));
        of_lexicon
            .chain(self.index.written())
            // A short word is near to too many others.
            .filter(|(word, _)| word.chars().count() >= LONG && word.chars().count().abs_diff(letters) <= 2)
            .filter_map(|(word, documents)| {
                let alike = heard.len() >= 3 && sound(word) == heard;
                let distance = (1..=allowed).find(|allowed| distance_at_most(typed, word, *allowed));
                let distance = if alike { Some(1) } else { distance.map(|distance| distance * 2) }?;
                let other_start = !alike && !word.starts_with(first);
                Some(((distance, other_start, std::cmp::Reverse(documents), word), word))
            })
            .min_by(|(a, _), (b, _)| a.cmp(b))
            .map(|(_, word)| word.to_owned())
    }

    /// Two known words run together: “helpline”, “safehouse”, “helpfone”.
    fn split(&self, typed: &str) -> Option<(String, String)> {
        let known = |part: &str| -> Option<String> {
            if part.len() < 3 {
                return None;
            }
            if self.knows(part) {
                return Some(part.to_owned());
            }
            let heard = sound(part);
            self.lexicon.written().find(|word| heard.len() >= 3 && sound(word) == heard).map(str::to_owned)
        };
        typed.char_indices().map(|(at, _)| at).skip(3).find_map(|at| {
            let (first, second) = typed.split_at(at);
            Some((known(first)?, known(second)?))
        })
    }
}

fn push(ids: &mut Vec<ServiceId>, id: &ServiceId) {
    if !ids.contains(id) {
        ids.push(id.clone());
    }
}

impl Reading {
    /// The choices with what was read: a group that the form chose itself stays as it is. Kinds of help and people are not
    /// choices but wishes: they move services up and hide none.
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
}
