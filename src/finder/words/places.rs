//! The place inside a sentence.

use crate::domain::locale::Locale;

use super::{
    super::{
        gazetteer::NamedPlace,
        place::{FoundPlace, PlaceReading, forward_sortation_area},
    },
    reader::{CORRECTED, Reader},
    sentence::Word,
};

mod elsewhere;

use elsewhere::is_elsewhere;

/// A place name with a typing error is only believed for a town of this many people.
const TOWN: u32 = 5_000;
/// A name that is a word of either language is only believed for a place of this many people.
const KNOWN_TOWN: u32 = 2_000;
/// Words of the longest name.
const MAX_WORDS: usize = 6;

/// Words that are followed by a place.
const IN: [&str; 10] = ["in", "near", "at", "around", "from", "to", "outside", "pres", "dans", "vers"];

impl Reader<'_> {
    /// Reads what was typed as a place: its name as it stands, or the one place that a sentence speaks of (“near Kenora”).
    pub fn typed_place(&self, typed: &str) -> PlaceReading {
        match self.gazetteer.read(typed) {
            PlaceReading::Unknown => {
                let mut sentence = self.words(typed, false, &mut false);
                match self.place(&mut sentence) {
                    Some((_, namesakes)) if !namesakes.is_empty() => PlaceReading::Several(namesakes),
                    Some((place, _)) => PlaceReading::Found(place),
                    None => PlaceReading::Unknown,
                }
            }
            read => read,
        }
    }

    /// The longest place name inside the sentence, and the places that may be meant by it, when the name leaves it open. Its words are
    /// taken.
    pub(super) fn place(&self, sentence: &mut [Word]) -> Option<(FoundPlace, Vec<FoundPlace>)> {
        if let Some(place) = self.postal_area(sentence) {
            return Some((place, Vec::new()));
        }
        let mut best: Option<(usize, usize, NamedPlace)> = None;
        for count in (1..=MAX_WORDS.min(sentence.len())).rev() {
            for at in 0..=sentence.len() - count {
                // Only a name in one word may be several run together.
                if count > 1 && self.gazetteer.longest_beginning_with(&sentence[at].typed) < count {
                    continue;
                }
                let name = sentence[at..at + count].iter().map(|word| word.typed.as_str()).collect::<Vec<_>>().join(" ");
                let Some(found) = self.gazetteer.named(&name) else { continue };
                if !is_elsewhere(sentence, at, count)
                    && self.is_believed(&found, &name, count, at.checked_sub(1).map(|before| sentence[before].typed.as_str()))
                    && best.as_ref().is_none_or(|(_, _, other)| found.population > other.population)
                {
                    best = Some((at, count, found));
                }
            }
            if best.is_some() {
                break;
            }
        }
        let (at, count, found, mended) = match best {
            Some((at, count, found)) => (at, count, found, ""),
            None => self.misspelt_place(sentence).map(|(at, count, found)| (at, count, found, ", with a typing error"))?,
        };
        for word in &mut sentence[at..at + count] {
            word.taken = true;
            word.note(|| format!("is the place {}{mended}", found.place.name));
        }
        Some((found.place, found.namesakes))
    }

    /// A postal code in one word or two, or its first three characters where they are written like one.
    fn postal_area(&self, sentence: &mut [Word]) -> Option<FoundPlace> {
        let found = (0..sentence.len()).find_map(|at| {
            [2, 1].into_iter().find_map(|count| {
                let part = sentence.get(at..at + count)?;
                let joined: String = part.iter().map(|word| word.typed.as_str()).collect();
                if count == 2 && !(part[0].typed.len() == 3 && part[1].typed.len() == 3) || joined.len() == 3 && !stands_alone(sentence, at)
                {
                    return None;
                }
                let place = forward_sortation_area(&joined).and_then(|area| self.gazetteer.postal(&area))?;
                Some((at, count, place))
            })
        });
        let (at, count, place) = found?;
        for word in &mut sentence[at..at + count] {
            word.taken = true;
            word.note(|| format!("is the postal area {}", place.name));
        }
        Some(place)
    }

    /// Many towns are called like ordinary words (Hope, Welcome, Ready): those need a word such as “in” before them.
    fn is_believed(&self, found: &NamedPlace, name: &str, count: usize, before: Option<&str>) -> bool {
        let after_in = before.is_some_and(|word| IN.contains(&word));
        if self.lexicon.is_not_a_place(name) {
            return after_in && !self.lexicon.is_stop(name);
        }
        if count > 1 {
            return !name.split(' ').all(|word| self.lexicon.is_stop(word));
        }
        if name.chars().count() < 3 || name.chars().all(|c| c.is_ascii_digit()) || self.lexicon.knows(name) {
            return after_in && found.population >= TOWN && !self.lexicon.is_stop(name);
        }
        let ordinary = self.lexicon.ordinary();
        // The more people use a word, the more must live in a town of that name to be meant by it.
        let known = if Locale::ALL.iter().any(|locale| ordinary.is_common(name, *locale)) { TOWN } else { KNOWN_TOWN };
        !ordinary.is_word(name) || after_in && !found.is_neighbourhood || found.population >= known
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
                if let Some(found) = self.gazetteer.nearly(&name, TOWN).filter(|_| !is_elsewhere(sentence, at, count)) {
                    return Some((at, count, found));
                }
            }
        }
        None
    }
}

/// Three characters such as “m8s” are written for many things: a postal area stands at an end of the sentence, behind a word such as
/// “in”, or behind “code”.
fn stands_alone(sentence: &[Word], at: usize) -> bool {
    let before = at.checked_sub(1).map(|before| sentence[before].typed.as_str());
    let ends = at == 0 || at + 1 == sentence.len();
    ends || before.is_some_and(|word| IN.contains(&word) || word == "code")
}
