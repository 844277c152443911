//! What words mean here: synonyms, plain-language intents, danger words. Data per language, reviewed like every other word.
//!
//! A line is `patterns = targets`. Patterns are separated by commas. In a pattern the parts between `+` must all occur, in any
//! order; the choices between `|` stand for one another; the words of one choice follow each other, with at most one word between.
//! A choice in quotation marks is meant to the letter: no other form of its words and no typing error counts. Acronyms, names of
//! peoples and words whose stem is an ordinary word of the other language are written so.
//!
//! ```text
//! # comment
//! boss|employer + passport|papers = need:labour_trafficking
//! vqrp = words:victim quick response program
//! "metis", "cas" = indigenous:any
//! ```

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::{
    age::AgeBand,
    language::Language,
    locale::Locale,
    service::ServiceId,
    taxonomy::{Audience, Category},
};

use super::{
    ordinary::Ordinary,
    tokens::{stem, words},
};

/// Most words of a spelling.
const SPELLED: usize = 3;

/// What a pattern stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Target {
    /// A kind of help.
    Need(Category),
    /// Who a service is made for.
    Audience(Audience),
    /// An Indigenous service.
    Indigenous,
    /// A language.
    Language(Language),
    /// An age.
    Age(AgeBand),
    /// A number written as a word.
    Number(u8),
    /// The wish to stay away from the police.
    WithoutPolice,
    /// A service that is meant by these words.
    Line(ServiceId),
    /// A service that stands first, because somebody may be in danger.
    Top(ServiceId),
    /// What kind of danger: chooses the sentence above the first lines.
    Danger(Danger),
    /// Other words for the same thing.
    Words(Vec<String>),
    /// A word that carries no meaning in a search.
    Nothing,
}

/// A danger that words speak of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Danger {
    /// Too much of a drug, or nobody can wake them: an ambulance before anything else.
    Overdose,
    /// Thoughts of suicide.
    Life,
    /// Being held, or under attack.
    Harm,
    /// Somebody is missing.
    Missing,
}

impl Danger {
    fn from_id(id: &str) -> Option<Self> {
        [("overdose", Self::Overdose), ("life", Self::Life), ("harm", Self::Harm), ("missing", Self::Missing)]
            .into_iter()
            .find(|(name, _)| *name == id)
            .map(|(_, danger)| danger)
    }

    /// What is in danger, in the words of the judged searches: an overdose is a danger to life.
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Overdose | Self::Life => "life",
            Self::Harm => "harm",
            Self::Missing => "missing",
        }
    }
}

/// Words that follow each other.
pub type Phrase = Vec<Form>;

/// One word of a phrase.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Form {
    /// Any word with this stem.
    Stem(String),
    /// This word and no other.
    Exact(String),
}

impl Form {
    fn is_said(&self, word: &Said<'_>) -> bool {
        match self {
            Self::Stem(stem) => stem == word.stem,
            Self::Exact(exact) => exact == word.typed,
        }
    }
}

/// One word of a sentence.
#[derive(Clone, Copy, Debug)]
pub struct Said<'a> {
    /// As it was typed, folded.
    pub typed: &'a str,
    /// The stem of what it is taken for.
    pub stem: &'a str,
}

/// One pattern and what it stands for.
#[derive(Clone, Debug)]
pub struct Entry {
    /// Whose language its words are.
    pub locale: Locale,
    /// All of these must occur; of each, one phrase.
    pub parts: Vec<Vec<Phrase>>,
    /// What it means.
    pub targets: Vec<Target>,
}

/// All words of both languages: readers mix them.
#[derive(Clone, Debug, Default)]
pub struct Lexicon {
    entries: Vec<Entry>,
    /// Entries by the first word of each phrase of their first part.
    by_word: BTreeMap<Form, Vec<usize>>,
    /// Every word as it is written, for typing errors.
    written: BTreeSet<String>,
    /// Every word, as it counts.
    forms: BTreeSet<Form>,
    stops: BTreeSet<String>,
    /// Names of towns that are ordinary words too.
    not_places: BTreeSet<String>,
    /// What is written in place of other words: `l8r` for “later”.
    spellings: BTreeMap<Vec<String>, Vec<String>>,
    ordinary: Ordinary,
}

impl Lexicon {
    /// Adds a file's lines. What cannot be read is said as `file:line: reason`; the rest is used.
    pub fn add(&mut self, locale: Locale, file: &str, text: &str) -> Vec<String> {
        let mut problems = Vec::new();
        for (number, line) in (1..).zip(text.lines()) {
            let line = line.trim();
            if line.is_empty() || line.starts_with('#') {
                continue;
            }
            if let Err(reason) = self.add_line(locale, line) {
                problems.push(format!("{file}:{number}: {reason}"));
            }
        }
        problems
    }

    fn add_line(&mut self, locale: Locale, line: &str) -> Result<(), String> {
        let (patterns, targets) = line.split_once('=').ok_or("there is no = in this line")?;
        let targets = parse_targets(targets.trim())?;
        for pattern in patterns.split(',') {
            self.add_pattern(locale, pattern, &targets)?;
        }
        Ok(())
    }

    fn add_pattern(&mut self, locale: Locale, pattern: &str, targets: &[Target]) -> Result<(), String> {
        if targets == [Target::Nothing] {
            for word in words(pattern) {
                self.stops.insert(word);
            }
            return Ok(());
        }
        let mut parts = Vec::new();
        for part in pattern.split('+') {
            let mut phrases = Vec::new();
            for choice in part.split('|') {
                let exact = choice.trim().strip_prefix('"').and_then(|choice| choice.strip_suffix('"'));
                let written = words(exact.unwrap_or(choice));
                if written.is_empty() {
                    return Err(format!("“{}” has an empty part", pattern.trim()));
                }
                if exact.is_some() {
                    phrases.push(written.into_iter().map(Form::Exact).collect::<Phrase>());
                    continue;
                }
                self.written.extend(written.iter().filter(|word| word.chars().count() >= 4).cloned());
                phrases.push(written.iter().map(|word| Form::Stem(stem(word))).collect::<Phrase>());
            }
            parts.push(phrases);
        }
        let at = self.entries.len();
        for phrase in parts.first().into_iter().flatten() {
            let entries = self.by_word.entry(phrase[0].clone()).or_default();
            if entries.last() != Some(&at) {
                entries.push(at);
            }
        }
        self.forms.extend(parts.iter().flatten().flatten().cloned());
        self.entries.push(Entry { locale, parts, targets: targets.to_vec() });
        Ok(())
    }

    /// Adds spellings: `l8r = later`, up to three words a side. What cannot be read is said as `file:line: reason`.
    pub fn add_spellings(&mut self, file: &str, text: &str) -> Vec<String> {
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
                self.spellings.insert(form, meant.clone());
            }
        }
        problems
    }

    /// A sentence with its spellings written out.
    pub fn written_out(&self, sentence: Vec<String>) -> Vec<String> {
        let mut out = Vec::with_capacity(sentence.len());
        let mut rest = sentence.as_slice();
        while let [first, others @ ..] = rest {
            let meant = (1..=SPELLED.min(rest.len())).rev().find_map(|count| Some((count, self.spellings.get(&rest[..count])?)));
            match meant {
                Some((count, meant)) => {
                    out.extend(meant.iter().cloned());
                    rest = &rest[count..];
                }
                None => {
                    out.push(first.clone());
                    rest = others;
                }
            }
        }
        out
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
    pub fn written(&self) -> impl Iterator<Item = &str> {
        self.written.iter().map(String::as_str)
    }

    /// The services that the lines name, to be checked against the directory.
    pub fn services(&self) -> BTreeSet<&ServiceId> {
        self.entries
            .iter()
            .flat_map(|entry| &entry.targets)
            .filter_map(|target| match target {
                Target::Line(id) | Target::Top(id) => Some(id),
                _ => None,
            })
            .collect()
    }

    /// The entries that these words fulfil, with the positions of the words they used. A line of the other language than the page's
    /// needs a word that is not ordinary in the page's: « sans » on a French page is no English word.
    pub fn matches<'a>(&'a self, sentence: &[Said<'_>], page: Locale) -> Vec<(&'a Entry, Vec<usize>)> {
        let forms = sentence.iter().flat_map(|word| [Form::Stem(word.stem.to_owned()), Form::Exact(word.typed.to_owned())]);
        let candidates: BTreeSet<usize> = forms.filter_map(|form| self.by_word.get(&form)).flatten().copied().collect();
        candidates
            .into_iter()
            .filter_map(|at| {
                let entry = &self.entries[at];
                let mut used = Vec::new();
                for part in &entry.parts {
                    used.extend(part.iter().filter_map(|phrase| occurs(phrase, sentence)).max_by_key(Vec::len)?);
                }
                used.sort_unstable();
                used.dedup();
                let foreign = entry.locale != page && used.iter().all(|at| self.ordinary.is_common(sentence[*at].typed, page));
                (!foreign).then_some((entry, used))
            })
            .collect()
    }
}

/// Where a phrase occurs: its words in order, at most one other between two of them.
fn occurs(phrase: &[Form], sentence: &[Said<'_>]) -> Option<Vec<usize>> {
    const BETWEEN: usize = 1;
    (0..sentence.len()).filter(|start| phrase[0].is_said(&sentence[*start])).find_map(|start| {
        let mut used = vec![start];
        for form in &phrase[1..] {
            let next = used.last()? + 1;
            let found = (next..=next + BETWEEN).find(|at| sentence.get(*at).is_some_and(|word| form.is_said(word)))?;
            used.push(found);
        }
        Some(used)
    })
}

fn parse_targets(text: &str) -> Result<Vec<Target>, String> {
    if text == "nothing" {
        return Ok(vec![Target::Nothing]);
    }
    let mut targets = Vec::new();
    let (codes, other) = match text.split_once("words:") {
        Some((codes, other)) => (codes, Some(other)),
        None => (text, None),
    };
    for code in codes.split_whitespace() {
        let (kind, value) = code.split_once(':').ok_or_else(|| format!("“{code}” is not a target such as need:shelter"))?;
        let service = || ServiceId::parse(value);
        let target = match kind {
            "need" => Category::from_id(value).map(Target::Need),
            "for" => Audience::from_id(value).map(Target::Audience),
            "indigenous" => (value == "any").then_some(Target::Indigenous),
            "language" => value.parse().ok().map(Target::Language),
            "age" => AgeBand::from_code(value).map(Target::Age),
            "wish" => (value == "without_police").then_some(Target::WithoutPolice),
            "number" => value.parse().ok().map(Target::Number),
            "line" => service().map(Target::Line),
            "top" => service().map(Target::Top),
            "danger" => Danger::from_id(value).map(Target::Danger),
            _ => None,
        };
        targets.push(target.ok_or_else(|| format!("“{code}” is not a target that is known"))?);
    }
    if let Some(other) = other {
        targets.push(Target::Words(words(other)));
    }
    if targets.is_empty() { Err("nothing stands after the =".to_owned()) } else { Ok(targets) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn matched(lines: &str, typed: &str) -> usize {
        let mut lexicon = Lexicon::default();
        assert_eq!(lexicon.add(Locale::En, "x.txt", lines), Vec::<String>::new());
        let sentence: Vec<(String, String)> = words(typed).into_iter().map(|typed| (stem(&typed), typed)).collect();
        lexicon.matches(&sentence.iter().map(|(stem, typed)| Said { typed, stem }).collect::<Vec<_>>(), Locale::En).len()
    }

    #[test]
    fn parts_may_stand_in_any_order_and_phrases_keep_theirs() {
        let lines = "boss|employer + passport|my papers = need:labour_trafficking\nlet me leave = need:shelter";
        assert_eq!(matched(lines, "my passport? the boss has it"), 1);
        assert_eq!(matched(lines, "employers kept my papers"), 1);
        assert_eq!(matched(lines, "boss"), 0);
        assert_eq!(matched(lines, "he wont let me ever leave"), 1);
        assert_eq!(matched(lines, "leave me, let"), 0);
    }

    #[test]
    fn a_word_in_quotation_marks_is_meant_to_the_letter() {
        let lines = "\"metis\", \"in care\" = indigenous:any";
        assert_eq!(matched("\"metis\" = indigenous:any", "des métis"), 1);
        assert_eq!(matched("\"metis\" = indigenous:any", "un métier"), 0);
        assert_eq!(matched("metis = indigenous:any", "un métier"), 1);
        assert_eq!(matched(lines, "in care"), 1);
        assert_eq!(matched(lines, "in a car"), 0);
    }

    #[test]
    fn a_line_that_cannot_be_read_is_named_with_its_number() {
        let problems = Lexicon::default().add(
            Locale::En,
            "en/search/x.txt",
            "# ok\nshelter = need:shelter\nbed = need:beds\nno target\na, = need:shelter",
        );
        assert_eq!(problems.len(), 3);
        assert!(problems[0].starts_with("en/search/x.txt:3: “need:beds”"), "{problems:?}");
    }
}
