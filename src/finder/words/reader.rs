//! Reading a sentence, step by step: spellings, the place, typing errors, the age, then what the lexicon says.

use std::collections::BTreeSet;

use crate::domain::{locale::Locale, service::ServiceId};

use super::{
    super::{gazetteer::Gazetteer, normal::unstretched},
    age,
    judgement::Judgement,
    lexicon::{Entry, Lexicon},
    pattern::Said,
    reading::{LETTERS, Reading},
    sentence::{Correction, Explained, Word, may_say},
    taken_back::TakenBack,
    target::Target,
    text_index::{FULL, Term, TextIndex},
    tokens::{stem, words},
};

/// Words of a search that are read.
const WORDS: usize = 120;
/// Words whose spelling is looked into, because each costs a look at every known word.
pub(super) const CORRECTED: usize = 8;

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
    /// What the model says of the text, when it was asked.
    pub judgement: Option<&'a Judgement>,
}

impl Reader<'_> {
    /// Reads a text, without what the reader of the page took back.
    pub fn read(&self, text: &str, taken_back: &TakenBack) -> Reading {
        taken_back.from(self.judged(self.read_sentence(text, false)).0)
    }

    /// Reads a text and says, word by word, what was done and by which rule.
    pub fn explain(&self, text: &str) -> (Reading, Vec<Explained>) {
        let (reading, sentence) = self.judged(self.read_sentence(text, true));
        (TakenBack::default().from(reading), sentence.into_iter().map(Word::explained).collect())
    }

    /// A reading with what the model says of the text.
    fn judged(&self, (reading, sentence): (Reading, Vec<Word>)) -> (Reading, Vec<Word>) {
        match self.judgement {
            Some(judgement) => (reading.judged(judgement, sentence.len()), sentence),
            None => (reading, sentence),
        }
    }

    fn read_sentence(&self, text: &str, explained: bool) -> (Reading, Vec<Word>) {
        let kept: String = text.chars().take(LETTERS).collect();
        let unfinished = kept.ends_with(char::is_alphanumeric);
        let mut reading = Reading { cut: text.chars().nth(LETTERS).is_some(), ..Reading::default() };
        let mut sentence = self.prepared(&kept, explained, unfinished, &mut reading);
        let (used, other_words) = self.meanings(&mut reading, &mut sentence);
        self.hear_respelled(&mut reading, &kept);
        self.terms(&mut reading, &mut sentence, &used, other_words, unfinished);
        (reading, sentence)
    }

    /// The words of a text once its place, its typing errors and its age are read.
    fn prepared(&self, text: &str, explained: bool, unfinished: bool, reading: &mut Reading) -> Vec<Word> {
        let mut sentence = self.words(text, explained, &mut reading.cut);
        if let Some((place, namesakes)) = self.place(&mut sentence) {
            (reading.place, reading.namesakes) = (Some(place), namesakes);
        }
        self.correct(&mut sentence, unfinished);
        reading.age = age::read(&mut sentence);
        sentence
    }

    /// Danger in words that were written apart, together or letter by letter.
    fn hear_respelled(&self, reading: &mut Reading, text: &str) {
        let typed: Vec<String> = words(text).into_iter().take(WORDS).map(|word| self.unstretched(word)).collect();
        for target in self.respelled_dangers(&typed).into_iter().flat_map(|entry| entry.targets.iter()) {
            match target {
                Target::Danger(danger) => reading.danger = Some(reading.danger.map_or(*danger, |other| other.min(*danger))),
                Target::Top(id) => push(&mut reading.top, id),
                Target::Need(need) => _ = reading.needs.insert(*need),
                _ => {}
            }
        }
    }

    /// The lines that a text makes fire.
    pub fn fired(&self, text: &str) -> Vec<&Entry> {
        let sentence = self.prepared(text, false, false, &mut Reading::default());
        let said: Vec<Said<'_>> = sentence.iter().map(Word::said).collect();
        let counts = |(entry, positions): &(&Entry, Vec<usize>)| {
            positions.iter().all(|at| !sentence[*at].taken) && !self.is_negated(entry, &said, positions)
        };
        self.lexicon.matches(&said, self.locale).into_iter().filter(counts).map(|(entry, _)| entry).collect()
    }

    /// Whether the words around a line of danger negate it.
    pub(super) fn is_negated(&self, entry: &Entry, said: &[Said<'_>], positions: &[usize]) -> bool {
        entry.is_danger() && entry.pattern.parts.len() == 1 && self.lexicon.negations().negate(said, positions)
    }

    /// The words of a text, with stretched letters and short spellings written out.
    pub(super) fn words(&self, text: &str, explained: bool, cut: &mut bool) -> Vec<Word> {
        let typed = words(text);
        *cut |= typed.len() > WORDS;
        let typed: Vec<String> = typed.into_iter().take(WORDS).map(|word| self.unstretched(word)).collect();
        let written_out = self.lexicon.written_out(typed, self.locale).into_iter();
        written_out
            .map(|(meant, typed)| {
                let mut word = Word::new(meant, explained);
                if let Some(typed) = typed {
                    word.note(|| format!("“{typed}” is written for it (spellings.txt)"));
                }
                word
            })
            .collect()
    }

    /// What the lexicon's lines say. Gives, for each word, whether a line used it, and the other words that stand for what was typed.
    fn meanings(&self, reading: &mut Reading, sentence: &mut [Word]) -> (Vec<bool>, Vec<String>) {
        let mut used = vec![false; sentence.len()];
        let mut other_words = Vec::new();
        let mut firm = BTreeSet::new();
        let mut age_of_words = None;
        let mut sections = Vec::new();
        let said: Vec<Said<'_>> = sentence.iter().map(Word::said).collect();
        let matches: Vec<_> = self
            .lexicon
            .matches(&said, self.locale)
            .into_iter()
            .map(|(entry, at)| (entry, self.is_negated(entry, &said, &at), at))
            .collect();
        for (entry, is_negated, positions) in matches {
            let name = || format!("{} “{}”", entry.source, entry.pattern.written);
            if is_negated {
                for at in &positions {
                    sentence[*at].note(|| format!("{}: passed over, it is negated (negations.txt)", name()));
                }
                continue;
            }
            // Words inside a place name carry no other meaning: the “Bay” of Thunder Bay is no word of a search line.
            if positions.iter().any(|at| sentence[*at].taken) {
                for at in &positions {
                    sentence[*at].note(|| format!("{}: passed over, a place or an age was read here", name()));
                }
                continue;
            }
            // Words of which at least one is as it was typed carry the others.
            let mended: Option<Vec<Correction>> = positions.iter().map(|at| sentence[*at].corrected).collect();
            let plain = entry.targets.iter().all(|target| !matches!(target, Target::Words(_)));
            for at in &positions {
                used[*at] |= plain;
            }
            let (says, withheld): (Vec<&Target>, Vec<&Target>) =
                entry.targets.iter().partition(|target| mended.as_ref().is_none_or(|mended| may_say(target, mended)));
            for at in &positions {
                sentence[*at].note(|| {
                    let list = |targets: &[&Target]| targets.iter().map(ToString::to_string).collect::<Vec<_>>().join(" ");
                    let refusal = if withheld.is_empty() { "" } else { " — a mended word may not say " };
                    format!("{} → {}{refusal}{}", name(), list(&says), list(&withheld))
                });
            }
            for target in says {
                match target {
                    Target::Need(need) => {
                        reading.needs.insert(*need);
                        firm.extend((positions.len() > 1).then_some(*need));
                    }
                    Target::Audience(audience) => _ = reading.audiences.insert(*audience),
                    Target::Indigenous => reading.indigenous = true,
                    Target::WithoutPolice => reading.without_police = true,
                    Target::Interpreter => reading.interpreter = true,
                    Target::Contact(mode) => _ = reading.access.insert(*mode),
                    Target::Language(language) => _ = reading.languages.insert(language.clone()),
                    Target::Age(band) => age_of_words = Some((*band, None)),
                    Target::Line(id) => push(&mut reading.lines, id),
                    Target::Top(id) => push(&mut reading.top, id),
                    Target::Danger(danger) => reading.danger = Some(reading.danger.map_or(*danger, |other| other.min(*danger))),
                    Target::Section(section) => sections.push((positions.len(), section)),
                    Target::Words(words) => other_words.extend(words.iter().cloned()),
                    Target::Nothing => {}
                }
            }
        }
        reading.hinted = reading.needs.difference(&firm).copied().collect();
        reading.age = reading.age.or(age_of_words);
        // The question that explains most of the words is the one that was asked.
        sections.sort_by_key(|(words, _)| std::cmp::Reverse(*words));
        for (_, section) in sections {
            if !reading.sections.contains(section) {
                reading.sections.push(section.clone());
            }
        }
        (used, other_words)
    }

    /// The words to find: what was typed, what stands for it, and, as a hint only, the name of the place.
    fn terms(&self, reading: &mut Reading, sentence: &mut [Word], used: &[bool], other_words: Vec<String>, unfinished: bool) {
        let mut add = |stems: Vec<String>, weight: u8| {
            if let Some(known) = reading.terms.iter_mut().find(|term| term.stems == stems) {
                known.weight = known.weight.max(weight);
            } else {
                reading.terms.push(Term { stems, weight });
            }
        };
        let length = sentence.len();
        for (at, word) in sentence.iter_mut().enumerate() {
            // An age is a choice: “16” in someone's description is no answer to “im 16”.
            let is_age = word.taken && word.typed.bytes().all(|byte| byte.is_ascii_digit());
            if is_age || self.lexicon.is_stop(&word.typed) || word.typed.len() < 2 {
                word.note(|| "says nothing by itself (stop.txt)".to_owned());
                continue;
            }
            let mut stems = vec![word.stem.clone()];
            let whole = self.index.has(&word.stem) || self.lexicon.ordinary().is_word(&word.typed);
            if unfinished && at + 1 == length && word.typed.chars().count() >= 3 && !whole {
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
            if self.index.has(&word.stem) {
                word.note(|| format!("is looked for in the listings with weight {weight} of {FULL}"));
            } else {
                word.note(|| "stands in no listing".to_owned());
            }
            add(stems, weight);
        }
        for word in other_words.into_iter().filter(|word| !self.lexicon.is_stop(word)) {
            add(vec![stem(&word)], FULL);
        }
    }

    /// True for a word of the lexicon, of the directory or of either language: it is no typing error.
    pub(super) fn knows(&self, word: &str) -> bool {
        self.lexicon.knows(word) || self.index.has(&stem(word)) || self.lexicon.ordinary().is_word(word)
    }

    /// A word that someone stretched, in the shorter form that is known.
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
}

fn push(ids: &mut Vec<ServiceId>, id: &ServiceId) {
    if !ids.contains(id) {
        ids.push(id.clone());
    }
}
