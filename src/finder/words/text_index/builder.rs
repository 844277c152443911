//! Putting an index of words together, document by document.

use std::collections::HashMap;

use super::{
    super::tokens::{stem, words},
    TextIndex, Texts,
    posting::{MAX_DOCUMENTS, MAX_NAMES, Posting},
};

/// A word in a document's name says this much; in its organization's name; in its description.
const NAME: u8 = 10;
const ORGANIZATION: u8 = 4;
const DESCRIPTION: u8 = 2;
/// Words of a description that repeat say no more than this.
const MAX_WEIGHT: u8 = 20;

/// Words and stems by their numbers, so that each word is looked at once and not in every document.
#[derive(Debug, Default)]
pub(super) struct Builder {
    words: HashMap<String, u32>,
    known: Vec<Word>,
    stems: HashMap<String, u32>,
    lists: Vec<Vec<Posting>>,
    /// For each stem the last document that holds it, counted from 1, and its place among the stems of that document.
    places: Vec<(u32, usize)>,
    name_lengths: Vec<[u8; 2]>,
}

#[derive(Debug)]
struct Word {
    stem: u32,
    documents: u32,
    /// The last document that holds it, counted from 1.
    last: u32,
}

/// A stem in the document that is being added.
struct OfStem {
    stem: u32,
    weight: u8,
    names: u8,
    /// The last text that holds it.
    text: usize,
}

impl Builder {
    /// Adds a document. Each has a greater id than the one before.
    pub(super) fn add(&mut self, document: u32, texts: &Texts<'_>) {
        let mut of_document: Vec<OfStem> = Vec::new();
        let mut lengths = [0u8; 2];
        let names = texts.names.iter().take(MAX_NAMES).enumerate().map(|(at, text)| (NAME, Some(at), *text));
        let others = texts.organization.map(|text| (ORGANIZATION, None, text)).into_iter();
        let descriptions = texts.descriptions.iter().map(|text| (DESCRIPTION, None, *text));
        for (number, (weight, name, text)) in names.chain(others).chain(descriptions).enumerate() {
            for word in words(text) {
                let stem = self.count(word, document + 1);
                let place = &mut self.places[stem as usize];
                if place.0 != document + 1 {
                    *place = (document + 1, of_document.len());
                    of_document.push(OfStem { stem, weight: 0, names: 0, text: usize::MAX });
                }
                let of = &mut of_document[place.1];
                // A word that is repeated in a text says no more.
                if of.text != number {
                    of.text = number;
                    of.weight = (of.weight + weight).min(MAX_WEIGHT);
                    if let Some(at) = name {
                        of.names |= 1 << at;
                        lengths[at] = lengths[at].saturating_add(1);
                    }
                }
            }
        }
        // So many documents do not fit into memory.
        let fits = document < MAX_DOCUMENTS;
        for OfStem { stem, weight, names, .. } in of_document.into_iter().filter(|_| fits) {
            self.lists[stem as usize].push(Posting::new(document, weight, names));
        }
        self.name_lengths.resize(document as usize, [0; 2]);
        self.name_lengths.push(lengths);
    }

    /// Counts a word of a document, which is counted from 1. Returns the number of its stem.
    fn count(&mut self, word: String, document: u32) -> u32 {
        let number = match self.words.get(&word) {
            Some(number) => *number,
            None => self.learn(word),
        };
        let word = &mut self.known[number as usize];
        if word.last != document {
            (word.last, word.documents) = (document, word.documents + 1);
        }
        word.stem
    }

    fn learn(&mut self, word: String) -> u32 {
        // So many different words do not fit into memory.
        let next = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let stem = stem(&word);
        let stem = match self.stems.get(&stem) {
            Some(number) => *number,
            None => {
                let number = next(self.lists.len());
                self.stems.insert(stem, number);
                self.lists.push(Vec::new());
                self.places.push((0, 0));
                number
            }
        };
        let number = next(self.known.len());
        self.known.push(Word { stem, documents: 0, last: 0 });
        self.words.insert(word, number);
        number
    }

    pub(super) fn finish(self) -> TextIndex {
        let Self { words, known, stems, lists, name_lengths, .. } = self;
        let mut index = TextIndex { name_lengths, ..TextIndex::default() };
        index.postings.reserve_exact(lists.iter().map(Vec::len).sum());
        let mut stems: Vec<(String, u32)> = stems.into_iter().collect();
        stems.sort_unstable();
        for (stem, number) in stems {
            index.postings.extend_from_slice(&lists[number as usize]);
            index.end_stem(stem.into());
        }
        index.written = words.into_iter().map(|(word, number)| (word.into(), known[number as usize].documents)).collect();
        index.written.sort_unstable();
        index
    }
}

/// The union of two sorted lists, each entry with its place in each.
pub(super) fn merged<'a>(
    one: &'a [Box<str>],
    other: &'a [Box<str>],
) -> impl Iterator<Item = (Box<str>, Option<usize>, Option<usize>)> + use<'a> {
    let (mut at, mut other_at) = (0, 0);
    std::iter::from_fn(move || {
        let (first, second) = (one.get(at), other.get(other_at));
        let (is_first, is_second) = match (first, second) {
            (Some(first), Some(second)) => (first <= second, second <= first),
            (first, second) => (first.is_some(), second.is_some()),
        };
        let entry = if is_first { first } else { second }?.clone();
        let places = (is_first.then_some(at), is_second.then_some(other_at));
        (at, other_at) = (at + usize::from(is_first), other_at + usize::from(is_second));
        Some((entry, places.0, places.1))
    })
}
