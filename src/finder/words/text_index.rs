//! Which documents hold which words, and how much that says.

use std::{borrow::Cow, sync::OnceLock};

use serde::{Deserialize, Serialize};

use super::vocabulary::Vocabulary;

mod builder;
mod posting;

use builder::{Builder, merged};
use posting::Posting;

/// The texts of one document.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Texts<'a> {
    /// Its names, each in one language.
    pub names: Vec<&'a str>,
    /// Who is behind it.
    pub organization: Option<&'a str>,
    /// What it says, each in one language.
    pub descriptions: Vec<&'a str>,
}

/// An immutable index over documents' words: a few long rows, because a directory of 100,000 listings has six million postings.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct TextIndex {
    /// Every stem, sorted.
    stems: Vec<Box<str>>,
    /// Where the postings of each stem end.
    ends: Vec<u32>,
    /// The postings of the first stem, of the second, and so on; each sorted by document.
    postings: Vec<Posting>,
    /// Words as they are written, sorted, with the number of documents that hold them: for beginnings.
    written: Vec<(Box<str>, u32)>,
    /// How many different words each name has.
    name_lengths: Vec<[u8; 2]>,
    /// The written words, for typing errors; made when they are first asked for.
    #[serde(skip)]
    vocabulary: OnceLock<Vocabulary>,
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
    pub words: u16,
    /// The share of its name that was typed, in thousandths; only from two words, or the whole name.
    pub name: u16,
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
        while let Some(before) = left.next_if(|(document, _)| *document < posting.document()) {
            all.push(before);
        }
        let (_, mut sum) = left.next_if(|(document, _)| *document == posting.document()).unwrap_or_default();
        add(&mut sum, posting);
        all.push((posting.document(), sum));
    }
    all.extend(left);
    all
}

impl TextIndex {
    /// The index of these documents. Their positions are the ids that it answers with.
    pub fn build<'a>(documents: impl IntoIterator<Item = Texts<'a>>) -> Self {
        let mut builder = Builder::default();
        for (document, texts) in (0u32..).zip(documents) {
            builder.add(document, &texts);
        }
        builder.finish()
    }

    /// The index of `count` documents of which few are other than here. `moved` says for each document of this index where it is now, if its
    /// texts are the same; their order among each other stays. `gone` are the texts of the others, `new` those that take their place.
    pub fn follow<'a>(
        &self,
        moved: &[Option<u32>],
        count: usize,
        gone: impl IntoIterator<Item = Texts<'a>>,
        new: impl IntoIterator<Item = (u32, Texts<'a>)>,
    ) -> Self {
        let mut builder = Builder::default();
        for (document, texts) in new {
            builder.add(document, &texts);
        }
        let new = builder.finish();
        let gone = Self::build(gone);
        let mut next = Self { name_lengths: vec![[0; 2]; count], ..Self::default() };
        for (lengths, at) in self.name_lengths.iter().zip(moved) {
            if let Some(place) = at.and_then(|at| next.name_lengths.get_mut(at as usize)) {
                *place = *lengths;
            }
        }
        for (place, lengths) in next.name_lengths.iter_mut().zip(&new.name_lengths) {
            if *lengths != [0; 2] {
                *place = *lengths;
            }
        }
        next.postings.reserve_exact(self.postings.len() + new.postings.len());
        for (stem, old, added) in merged(&self.stems, &new.stems) {
            let old = old.map_or(&[][..], |at| self.postings_at(at)).iter();
            let old = old.filter_map(|posting| Some(posting.moved((*moved.get(posting.document() as usize)?)?)));
            let mut old = old.peekable();
            for posting in added.map_or(&[][..], |at| new.postings_at(at)) {
                while let Some(before) = old.next_if(|old| old.document() < posting.document()) {
                    next.postings.push(before);
                }
                next.postings.push(*posting);
            }
            next.postings.extend(old);
            next.end_stem(stem);
        }
        let lost = |word: &str| gone.written.binary_search_by(|(other, _)| (**other).cmp(word)).ok().map_or(0, |at| gone.written[at].1);
        let words = |index: &Self| index.written.iter().map(|(word, _)| word.clone()).collect::<Vec<_>>();
        for (word, old, added) in merged(&words(self), &words(&new)) {
            let count = |index: &Self, at: Option<usize>| at.map_or(0, |at| index.written[at].1);
            let documents = (count(self, old) + count(&new, added)).saturating_sub(lost(&word));
            if documents > 0 {
                next.written.push((word, documents));
            }
        }
        next
    }

    /// Ends the postings that were pushed last; a stem that no document holds any more is left out.
    fn end_stem(&mut self, stem: Box<str>) {
        let end = u32::try_from(self.postings.len()).unwrap_or(u32::MAX);
        if self.ends.last().copied().unwrap_or_default() < end {
            self.stems.push(stem);
            self.ends.push(end);
        }
    }

    fn postings_at(&self, stem: usize) -> &[Posting] {
        let start = stem.checked_sub(1).and_then(|before| self.ends.get(before)).copied().unwrap_or_default();
        let end = self.ends.get(stem).copied().unwrap_or(start);
        self.postings.get(start as usize..end as usize).unwrap_or_default()
    }

    fn postings(&self, stem: &str) -> Option<&[Posting]> {
        let at = self.stems.binary_search_by(|other| (**other).cmp(stem)).ok()?;
        Some(self.postings_at(at))
    }

    /// How many documents it has.
    pub const fn count(&self) -> usize {
        self.name_lengths.len()
    }

    /// True when some document holds the stem.
    pub fn has(&self, stem: &str) -> bool {
        self.postings(stem).is_some()
    }

    /// The words as they are written, for typing errors.
    pub fn vocabulary(&self) -> &Vocabulary {
        self.vocabulary.get_or_init(|| {
            let mut vocabulary = Vocabulary::default();
            for (word, documents) in &self.written {
                vocabulary.add(word, *documents);
            }
            vocabulary
        })
    }

    /// Written words that begin like this, the most used first.
    pub fn beginning(&self, start: &str, most: usize) -> Vec<&str> {
        let from = self.written.partition_point(|(word, _)| **word < *start);
        let mut found: Vec<(&str, u32)> = self.written[from..]
            .iter()
            .take_while(|(word, _)| word.starts_with(start))
            .map(|(word, documents)| (&**word, *documents))
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
                let weight = u64::from(posting.weight());
                sum.words += rarity * u64::from(term.weight) * (weight * 1_000 / (weight + 6));
                for (at, typed) in sum.typed.iter_mut().enumerate() {
                    *typed += posting.names() >> at & 1;
                }
                sum.meant |= if term.weight > 1 { posting.names() } else { 0 };
            });
        }
        sums.into_iter()
            .map(|(document, sum)| {
                let lengths = self.name_lengths.get(document as usize).copied().unwrap_or_default();
                let share = |at: usize| {
                    let (typed, length) = (sum.typed[at], lengths[at]);
                    // Naming a place does not match every service named after it.
                    let counts = length > 0 && (typed >= 2 || typed >= length) && sum.meant >> at & 1 == 1;
                    if counts { u16::try_from(u32::from(typed.min(length)) * 1_000 / u32::from(length)).unwrap_or(1_000) } else { 0 }
                };
                let words = u16::try_from(sum.words / whole.max(1)).unwrap_or(u16::MAX).min(1_000);
                (document, TextScore { words, name: share(0).max(share(1)) })
            })
            .collect()
    }

    /// The documents that contain some form of a term, sorted, each with the weight of its best form.
    fn best(&self, term: &Term) -> Cow<'_, [Posting]> {
        let mut lists = term.stems.iter().filter_map(|stem| self.postings(stem));
        let first = lists.next().map_or(Cow::default(), Cow::Borrowed);
        lists.fold(first, |best, list| {
            let mut both: Vec<Posting> = best.iter().chain(list).copied().collect();
            // Both lists are sorted, so this merges them.
            both.sort_by_key(|posting| posting.document());
            both.dedup_by(|next, kept| {
                let is_same = next.document() == kept.document();
                if is_same {
                    *kept = kept.with(*next);
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

#[cfg(test)]
mod tests;
