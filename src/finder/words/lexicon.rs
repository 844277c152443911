//! What words mean here: synonyms, plain-language intents, danger words. Data per language, reviewed like every other word.
//!
//! A line is `patterns = targets`. Patterns ([`super::pattern`]) are separated by commas, targets ([`super::target`]) by spaces.
//! Acronyms, names of peoples and words whose stem is an ordinary word of the other language are in quotation marks.
//!
//! ```text
//! # comment
//! boss|employer + passport|papers = need:labour_trafficking
//! vqrp = words:victim quick response program
//! "metis", "cas" = indigenous:any
//! [text] = contact:text
//! ```

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use crate::domain::{locale::Locale, service::ServiceId};

use super::{
    negation::Negations,
    ordinary::Ordinary,
    pattern::{Form, Pattern, Said, follows},
    target::{self, Section, Target},
    tokens::{stem, words},
    vocabulary::Vocabulary,
};

mod entry;

pub use entry::{Entry, Source};

/// Maximum number of words of a spelling.
const SPELLED: usize = 3;

/// All words of both languages: readers mix them.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    entries: Vec<Entry>,
    /// Phrases by their first word.
    by_word: BTreeMap<Form, Vec<At>>,
    /// Every word as it is written, for typing errors.
    vocabulary: Vocabulary,
    written: BTreeSet<String>,
    /// Every word, as it counts.
    forms: BTreeSet<Form>,
    /// Every word of a line of danger, as it is written.
    of_danger: BTreeSet<String>,
    stops: BTreeSet<String>,
    /// Names of towns that are ordinary words too.
    not_places: BTreeSet<String>,
    negations: Negations,
    /// What is written in place of other words: `l8r` for “later”.
    spellings: BTreeMap<Vec<String>, Spelling>,
    ordinary: Ordinary,
}

/// Where a phrase is: its entry, its part, its place in the part.
#[derive(Clone, Copy, Debug)]
struct At {
    entry: usize,
    part: usize,
    phrase: usize,
}

/// A phrase that was said, and the positions of its words.
#[derive(Clone, Debug)]
struct Heard {
    phrase: usize,
    used: Vec<usize>,
}

/// What is meant by a spelling, and whose it is.
#[derive(Clone, Debug)]
struct Spelling {
    locale: Locale,
    meant: Vec<String>,
}

impl Lexicon {
    /// Adds a file's lines. What cannot be read is said as `file:line: reason`; the rest is used.
    pub fn add(&mut self, locale: Locale, file: &str, text: &str) -> Vec<String> {
        let file: Arc<str> = file.into();
        let mut problems = Vec::new();
        for (number, line) in (1..).zip(text.lines()) {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            let source = Source { file: file.clone(), line: number };
            if let Err(reason) = self.add_line(locale, line, &source) {
                problems.push(format!("{source}: {reason}"));
            }
        }
        problems
    }

    fn add_line(&mut self, locale: Locale, line: &str, source: &Source) -> Result<(), String> {
        let (patterns, targets) = line.split_once('=').ok_or("there is no = in this line")?;
        let targets: Arc<[Target]> = target::parse(targets.trim())?.into();
        for written in patterns.split(',') {
            if targets[..] == [Target::Nothing] {
                self.stops.extend(words(written));
                continue;
            }
            self.add_entry(Entry { locale, pattern: Pattern::parse(written)?, targets: targets.clone(), source: source.clone() });
        }
        Ok(())
    }

    fn add_entry(&mut self, entry: Entry) {
        let at = self.entries.len();
        for (part, phrases) in entry.pattern.parts.iter().enumerate() {
            for (phrase, forms) in phrases.iter().enumerate() {
                self.by_word.entry(forms[0].clone()).or_default().push(At { entry: at, part, phrase });
            }
        }
        if entry.is_danger() {
            self.of_danger.extend(entry.pattern.words());
        }
        for word in entry.pattern.loose_words().into_iter().filter(|word| word.chars().count() >= 4) {
            // What our own lines hold is meant before what a listing happens to say.
            if self.written.insert(word.clone()) {
                self.vocabulary.add(&word, u32::MAX);
            }
        }
        self.forms.extend(entry.pattern.parts.iter().flatten().flatten().filter(|form| !matches!(form, Form::NotNext(_))).cloned());
        self.entries.push(entry);
    }

    /// Adds spellings: `l8r = later`, up to three words a side. What cannot be read is said as `file:line: reason`.
    pub fn add_spellings(&mut self, locale: Locale, file: &str, text: &str) -> Vec<String> {
        let mut problems = Vec::new();
        for (number, line) in (1..).zip(text.lines()).filter(|(_, line)| !line.trim().is_empty() && !line.starts_with('#')) {
            let Some((written, meant)) =
                line.split_once('=').map(|(written, meant)| (written, words(meant))).filter(|(_, meant)| !meant.is_empty())
            else {
                problems.push(format!("{file}:{number}: a line is written = meant"));
                continue;
            };
            for form in written.split(',').map(words).filter(|form| !form.is_empty()) {
                if form.len() > SPELLED {
                    problems.push(format!("{file}:{number}: “{}” has more than {SPELLED} words", form.join(" ")));
                }
                self.spellings.insert(form, Spelling { locale, meant: meant.clone() });
            }
        }
        problems
    }

    /// A sentence with its spellings written out: each word, and what was typed where that is something else. A word of the page's
    /// language is no spelling of the other one: “seize” is sixteen in French only.
    pub fn written_out(&self, sentence: Vec<String>, page: Locale) -> Vec<(String, Option<String>)> {
        let mut out = Vec::with_capacity(sentence.len());
        let mut rest = sentence.as_slice();
        while let [first, others @ ..] = rest {
            let applies = |typed: &[String], spelling: &Spelling| {
                spelling.locale == page || !typed.iter().all(|word| self.ordinary.is_word_of(word, page))
            };
            let meant = (1..=SPELLED.min(rest.len())).rev().find_map(|count| {
                let typed = &rest[..count];
                self.spellings.get(typed).filter(|spelling| applies(typed, spelling)).map(|spelling| (count, &spelling.meant))
            });
            match meant {
                Some((count, meant)) => {
                    let typed = rest[..count].join(" ");
                    out.extend(meant.iter().map(|word| (word.clone(), Some(typed.clone()))));
                    rest = &rest[count..];
                }
                None => {
                    out.push((first.clone(), None));
                    rest = others;
                }
            }
        }
        out
    }

    /// What a short spelling of one word means on a page in this language.
    pub fn meaning_of_spelling(&self, word: &str, page: Locale) -> Option<String> {
        let written: Vec<(String, Option<String>)> = self.written_out(vec![word.to_owned()], page);
        let is_spelling = written.iter().all(|(_, typed)| typed.is_some());
        is_spelling.then(|| written.into_iter().map(|(meant, _)| meant).collect::<Vec<_>>().join(" "))
    }

    /// True for a word of a line of danger.
    pub fn is_of_danger(&self, word: &str) -> bool {
        self.of_danger.contains(word)
    }

    /// The ordinary words of both languages.
    pub const fn ordinary(&self) -> &Ordinary {
        &self.ordinary
    }

    /// Adds a language's ordinary words.
    pub fn add_ordinary(&mut self, locale: Locale, text: &str) {
        self.ordinary.add(locale, text);
    }

    /// Adds names of places that are ordinary words: one a line.
    pub fn add_not_places(&mut self, text: &str) {
        self.not_places
            .extend(text.lines().filter(|line| !line.starts_with('#')).map(super::super::place::fold).filter(|name| !name.is_empty()));
    }

    /// Adds words that negate a danger ([`Negations::add`]).
    pub fn add_negations(&mut self, text: &str) {
        self.negations.add(text);
    }

    /// The words that negate a danger.
    pub const fn negations(&self) -> &Negations {
        &self.negations
    }

    /// True for a name that is read as a place only after a word such as “in”.
    pub fn is_not_a_place(&self, name: &str) -> bool {
        self.not_places.contains(name)
    }

    /// True for a word without a meaning of its own in a search.
    pub fn is_stop(&self, word: &str) -> bool {
        self.stops.contains(word)
    }

    /// True for a word that some line holds.
    pub fn knows(&self, word: &str) -> bool {
        self.stops.contains(word) || [Form::Stem(stem(word)), Form::Exact(word.to_owned())].iter().any(|form| self.forms.contains(form))
    }

    /// Every word that some line holds, as it is written. Words that are meant to the letter are not among them: nothing is taken for one.
    pub const fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }

    /// Every line's patterns.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// The services that the lines name, to be checked against the directory.
    pub fn services(&self) -> BTreeSet<&ServiceId> {
        let targets = self.entries.iter().flat_map(|entry| entry.targets.iter());
        targets
            .filter_map(|target| match target {
                Target::Line(id) | Target::Top(id) => Some(id),
                _ => None,
            })
            .collect()
    }

    /// The sections that the lines name, each with its line, to be checked against the pages.
    pub fn sections(&self) -> impl Iterator<Item = (&Section, &Source)> {
        self.entries.iter().flat_map(|entry| {
            entry.targets.iter().filter_map(|target| match target {
                Target::Section(section) => Some((section, &entry.source)),
                _ => None,
            })
        })
    }

    /// The entries that these words fulfil, with the positions of the words they used. A line of the other language than the page's
    /// needs a word that is not ordinary in the page's: « sans » on a French page is no English word.
    pub fn matches<'a>(&'a self, sentence: &[Said<'_>], page: Locale) -> Vec<(&'a Entry, Vec<usize>)> {
        // For each entry and each of its parts, the longest phrase that is said, with the positions of its words.
        let mut said: BTreeMap<usize, Vec<Option<Heard>>> = BTreeMap::new();
        for start in 0..sentence.len() {
            for form in [Form::Stem(sentence[start].stem.to_owned()), Form::Exact(sentence[start].typed.to_owned()), Form::Many] {
                for at in self.by_word.get(&form).into_iter().flatten() {
                    let parts = &self.entries[at.entry].pattern.parts;
                    let Some(used) = follows(&parts[at.part][at.phrase], sentence, start) else { continue };
                    let best = &mut said.entry(at.entry).or_insert_with(|| vec![None; parts.len()])[at.part];
                    // Of one phrase the first place counts, of equally long ones the last that is written.
                    if best.as_ref().is_none_or(|best| (used.len(), at.phrase) > (best.used.len(), best.phrase)) {
                        *best = Some(Heard { phrase: at.phrase, used });
                    }
                }
            }
        }
        said.into_iter()
            .filter_map(|(at, parts)| {
                let entry = &self.entries[at];
                let mut used =
                    parts.into_iter().collect::<Option<Vec<_>>>()?.into_iter().flat_map(|heard| heard.used).collect::<Vec<usize>>();
                used.sort_unstable();
                used.dedup();
                let foreign = entry.locale != page && used.iter().all(|at| self.ordinary.is_common(sentence[*at].typed, page));
                let others =
                    || (0..sentence.len()).any(|at| !used.contains(&at) && !sentence[at].taken && !self.is_stop(sentence[at].typed));
                (!(foreign || entry.pattern.alone && others())).then_some((entry, used))
            })
            .collect()
    }
}

#[cfg(test)]
mod tests;
