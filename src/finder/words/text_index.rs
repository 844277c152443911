//! Which documents hold which words, and how much that says.

use std::{borrow::Cow, collections::BTreeMap};

use super::{
    tokens::{stem, words},
    vocabulary::Vocabulary,
};

/// A word in a document's name says this much; in its organization's name; in its description.
const NAME: u8 = 10;
const ORGANIZATION: u8 = 4;
const DESCRIPTION: u8 = 2;
/// Words of a description that repeat say no more than this.
const MAX_WEIGHT: u8 = 20;

/// The texts of one document.
#[derive(Clone, Debug, Default)]
pub struct Texts<'a> {
    /// Its names, each in one language.
    pub names: Vec<&'a str>,
    /// Who is behind it.
    pub organization: Option<&'a str>,
    /// What it says, each in one language.
    pub descriptions: Vec<&'a str>,
}

/// One word in one document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Posting {
    document: u32,
    weight: u8,
    /// Which names hold it, as bits.
    names: u8,
}

/// An immutable index over documents' words.
#[derive(Clone, Debug, Default)]
pub struct TextIndex {
    postings: BTreeMap<String, Vec<Posting>>,
    /// Words as they are written, with the number of documents that hold them: for beginnings.
    written: BTreeMap<String, u32>,
    vocabulary: Vocabulary,
    /// How many different words each name has.
    name_lengths: Vec<[u8; 2]>,
}

/// A word to find: any of these stems, and how much it matters.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Forms that stand for one another.
    pub stems: Vec<String>,
    /// From 1 (only a hint) to [`FULL`].
    pub weight: u8,
}

/// The weight of an ordinary word.
pub const FULL: u8 = 4;

/// How well a document's words fit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct TextScore {
    /// Rare words, and words in names, count more. At most about 700.
    pub words: u32,
    /// The share of its name that was typed, in thousandths; only from two words, or the whole name.
    pub name: u32,
}

/// What a document has in common with the terms.
#[derive(Clone, Copy, Default)]
struct Sum {
    words: u64,
    /// Words of each of its names that were typed.
    typed: [u8; 2],
    /// Names of which a word was typed that is more than a hint, as bits.
    meant: u8,
}

/// Adds postings to sums. Both are sorted by document.
fn added(sums: &[(u32, Sum)], postings: &[Posting], add: impl Fn(&mut Sum, &Posting)) -> Vec<(u32, Sum)> {
    let mut all = Vec::with_capacity(sums.len() + postings.len());
    let mut left = sums.iter().copied().peekable();
    for posting in postings {
        while let Some(before) = left.next_if(|(document, _)| *document < posting.document) {
            all.push(before);
        }
        let (_, mut sum) = left.next_if(|(document, _)| *document == posting.document).unwrap_or_default();
        add(&mut sum, posting);
        all.push((posting.document, sum));
    }
    all.extend(left);
    all
}

impl TextIndex {
    /// The index of these documents. Their positions are the ids that it answers with.
    pub fn build<'a>(documents: impl IntoIterator<Item = Texts<'a>>) -> Self {
        let mut index = Self::default();
        for (document, texts) in (0u32..).zip(documents) {
            let mut of_document: BTreeMap<String, (u8, u8)> = BTreeMap::new();
            let mut seen: Vec<String> = Vec::new();
            let mut lengths = [0u8; 2];
            let names = texts.names.iter().take(2).enumerate().map(|(at, text)| (NAME, Some(at), *text));
            let others = texts.organization.map(|text| (ORGANIZATION, None, text)).into_iter();
            let descriptions = texts.descriptions.iter().map(|text| (DESCRIPTION, None, *text));
            for (weight, name, text) in names.chain(others).chain(descriptions) {
                let mut here: Vec<String> = Vec::new();
                for word in words(text) {
                    let stem = stem(&word);
                    let entry = of_document.entry(stem.clone()).or_default();
                    if !here.contains(&stem) {
                        entry.0 = (entry.0 + weight).min(MAX_WEIGHT);
                        if let Some(at) = name {
                            entry.1 |= 1 << at;
                            lengths[at] = lengths[at].saturating_add(1);
                        }
                        here.push(stem);
                    }
                    seen.push(word);
                }
            }
            seen.sort_unstable();
            seen.dedup();
            for word in seen {
                *index.written.entry(word).or_default() += 1;
            }
            for (stem, (weight, names)) in of_document {
                index.postings.entry(stem).or_default().push(Posting { document, weight, names });
            }
            index.name_lengths.push(lengths);
        }
        for (word, documents) in &index.written {
            index.vocabulary.add(word, *documents);
        }
        index
    }

    /// True when some document holds the stem.
    pub fn has(&self, stem: &str) -> bool {
        self.postings.contains_key(stem)
    }

    /// The words as they are written, for typing errors.
    pub const fn vocabulary(&self) -> &Vocabulary {
        &self.vocabulary
    }

    /// Written words that begin like this, the most used first.
    pub fn beginning(&self, start: &str, most: usize) -> Vec<&str> {
        let mut found: Vec<(&str, u32)> = self
            .written
            .range(start.to_owned()..)
            .take_while(|(word, _)| word.starts_with(start))
            .map(|(word, documents)| (word.as_str(), *documents))
            .collect();
        found.sort_by_key(|(word, documents)| (std::cmp::Reverse(*documents), *word));
        found.into_iter().take(most).map(|(word, _)| word).collect()
    }

    /// The documents that contain some of the terms, sorted, with their scores.
    pub fn search(&self, terms: &[Term]) -> Vec<(u32, TextScore)> {
        let mut sums: Vec<(u32, Sum)> = Vec::new();
        let mut whole = 0u64;
        for term in terms {
            let best = self.best(term);
            if best.is_empty() {
                continue;
            }
            let rarity = u64::from(self.rarity(best.len()));
            if term.weight > 1 {
                whole += rarity * u64::from(FULL);
            }
            sums = added(&sums, &best, |sum, posting| {
                let weight = u64::from(posting.weight);
                sum.words += rarity * u64::from(term.weight) * (weight * 1_000 / (weight + 6));
                for (at, typed) in sum.typed.iter_mut().enumerate() {
                    *typed += posting.names >> at & 1;
                }
                sum.meant |= if term.weight > 1 { posting.names } else { 0 };
            });
        }
        sums.into_iter()
            .map(|(document, sum)| {
                let lengths = self.name_lengths.get(document as usize).copied().unwrap_or_default();
                let share = |at: usize| {
                    let (typed, length) = (sum.typed[at], lengths[at]);
                    // Naming a place does not match every service named after it.
                    let counts = length > 0 && (typed >= 2 || typed >= length) && sum.meant >> at & 1 == 1;
                    if counts { u32::from(typed.min(length)) * 1_000 / u32::from(length) } else { 0 }
                };
                let words = u32::try_from(sum.words / whole.max(1)).unwrap_or(u32::MAX).min(1_000);
                (document, TextScore { words, name: share(0).max(share(1)) })
            })
            .collect()
    }

    /// The documents that contain some form of a term, sorted, each with the weight of its best form.
    fn best(&self, term: &Term) -> Cow<'_, [Posting]> {
        let mut lists = term.stems.iter().filter_map(|stem| self.postings.get(stem));
        let first = lists.next().map_or(Cow::default(), |list| Cow::Borrowed(list.as_slice()));
        lists.fold(first, |best, list| {
            let mut both: Vec<Posting> = best.iter().chain(list).copied().collect();
            // Both lists are sorted, so this merges them.
            both.sort_by_key(|posting| posting.document);
            both.dedup_by(|next, kept| {
                let is_same = next.document == kept.document;
                if is_same {
                    kept.weight = kept.weight.max(next.weight);
                    kept.names |= next.names;
                }
                is_same
            });
            Cow::Owned(both)
        })
    }

    /// How much a word says that so many documents hold: 16 a halving, in whole numbers, the same on every machine.
    fn rarity(&self, documents: usize) -> u32 {
        let all = self.name_lengths.len().max(documents).max(1) as u64;
        let ratio = (all << 16) / (documents.max(1) as u64);
        let whole = ratio.ilog2();
        let fraction = if whole >= 4 { (ratio >> (whole - 4)) & 15 } else { 0 };
        (whole - 16) * 16 + u32::try_from(fraction).unwrap_or_default() + 2
    }
}
