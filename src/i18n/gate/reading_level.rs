//! How hard a text is to read: Flesch–Kincaid for English, Kandel–Moles for French.
//!
//! Syllables are counted from the spelling, so a result is right to about one grade. It says where a page needs another look;
//! whether people understand it, only people can say.

use crate::domain::locale::Locale;

/// Fewer words than this say nothing about a page.
pub const WORDS_NEEDED: usize = 100;

/// What was counted in a text.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Sentences. A heading, a list item or a table cell is one.
    pub sentences: usize,
    /// Words. Numbers are not words.
    pub words: usize,
    /// Syllables of these words.
    pub syllables: usize,
}

impl Count {
    /// Adds a piece of text, whose end is the end of a sentence.
    pub fn add(&mut self, text: &str, locale: Locale) {
        for sentence in sentences(text) {
            let words = words(sentence);
            if !words.is_empty() {
                self.sentences += 1;
                self.words += words.len();
                self.syllables += words.iter().map(|word| syllables(word, locale)).sum::<usize>();
            }
        }
    }

    /// The level in the scale of the language: a school grade in English (lower is easier), an index in French (higher is easier).
    /// `None` for a text without words.
    pub fn level(self, locale: Locale) -> Option<f64> {
        if self.words == 0 {
            return None;
        }
        let [sentences, words, syllables] =
            [self.sentences, self.words, self.syllables].map(|count| f64::from(u32::try_from(count).unwrap_or(u32::MAX)));
        Some(match locale {
            Locale::En => 0.39 * words / sentences + 11.8 * syllables / words - 15.59,
            Locale::Fr => 207.0 - 1.015 * words / sentences - 73.6 * syllables / words,
        })
    }
}

/// The sentences of a text: cut after a full stop, question mark, exclamation mark or ellipsis, and after a colon that opens
/// something said.
pub fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut start = 0;
    let mut last = ' ';
    for (at, c) in text.char_indices() {
        if c.is_whitespace() && c != '\u{a0}' {
            let next = text[at..].trim_start().chars().next().unwrap_or(' ');
            let opens = next.is_uppercase() || matches!(next, '"' | '“' | '«');
            if matches!(last, '.' | '?' | '!' | '…') || last == ':' && opens {
                found.push(text[start..at].trim());
                start = at;
            }
        }
        // A closing mark belongs to the sentence that it ends, and so does the no-break space before it.
        let closes = matches!(c, '"' | '”' | '»' | ')' | '\u{a0}') && matches!(last, '.' | '?' | '!' | '…');
        if !closes {
            last = c;
        }
    }
    found.push(text[start..].trim());
    found.retain(|sentence| !sentence.is_empty());
    found
}

/// The words of a text: letters and digits, with hyphens and apostrophes inside. What has no letter is a number and left out.
pub fn words(text: &str) -> Vec<&str> {
    let inside = |c: char| c.is_alphanumeric() || matches!(c, '\'' | '’' | '-');
    text.split(|c: char| !inside(c))
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .filter(|word| word.chars().any(char::is_alphabetic))
        .collect()
}

/// The syllables of a word, at least one.
pub fn syllables(word: &str, locale: Locale) -> usize {
    let word = word.to_lowercase();
    let count = match locale {
        Locale::En => word.split('-').map(english).sum(),
        Locale::Fr => word.split(['\'', '’', '-']).map(french).sum::<usize>(),
    };
    count.max(1)
}

/// Groups of vowels, without the silent endings `-e`, `-es` and `-ed`.
fn english(part: &str) -> usize {
    let letters: Vec<char> = part.chars().filter(char::is_ascii_lowercase).collect();
    if letters.len() <= 3 {
        return 1;
    }
    let vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let before = |from_end: usize| letters.len().checked_sub(from_end + 1).map_or(' ', |at| letters[at]);
    let silent = match (before(1), before(0)) {
        // needed, wanted; used
        ('e', 'd') => !matches!(before(2), 't' | 'd'),
        // places, boxes, tables; rules
        ('e', 's') => match before(2) {
            's' | 'x' | 'z' | 'c' | 'g' | 'h' => false,
            'l' => vowel(before(3)),
            other => !vowel(other),
        },
        // people, table; while
        ('l', 'e') => vowel(before(2)),
        (other, 'e') => !vowel(other),
        _ => false,
    };
    let kept = if !silent {
        &letters[..]
    } else if before(0) == 'e' {
        &letters[..letters.len() - 1]
    } else {
        &letters[..letters.len() - 2]
    };
    let mut count = 0;
    let mut run = 0;
    for (at, c) in kept.iter().copied().enumerate() {
        if !vowel(c) || at == 0 && c == 'y' {
            run = 0;
            continue;
        }
        run += 1;
        let previous = if at > 0 { kept[at - 1] } else { ' ' };
        let further = if at > 1 { kept[at - 2] } else { ' ' };
        // quiet, science, violence, being; but nation, special, friend
        let parted = run > 1
            && match (previous, c) {
                ('i', 'a' | 'o' | 'u') => !matches!(further, 'c' | 't' | 's' | 'g' | 'x' | 'l'),
                ('i', 'e') => kept.get(at + 1) == Some(&'t') || matches!(further, 'c' | 'l') && kept.get(at + 1) == Some(&'n'),
                ('e' | 'y', 'i') => kept.get(at + 1..at + 3) == Some(&['n', 'g']),
                _ => false,
            };
        count += usize::from(run == 1 || parted);
    }
    count
}

/// Groups of vowels, without the silent endings `-e`, `-es` and the `-ent` of verbs.
fn french(part: &str) -> usize {
    const VOWELS: &str = "aàâäeéèêëiîïoôöuùûüy";
    let vowel = |c: char| VOWELS.contains(c);
    let mut part = part.to_owned();
    // The u of qu and gu is not heard.
    for (written, heard) in [("qu", "k"), ("gue", "ge"), ("gué", "gé"), ("gui", "gi"), ("œu", "e"), ("œ", "e")] {
        part = part.replace(written, heard);
    }
    // comment, récent, accident, argent; but parlent, peuvent
    let heard_ent = |stem: &str| ["m", "c", "d", "g"].iter().any(|end| stem.ends_with(end)) || matches!(stem, "v" | "souv");
    let stem = match part.strip_suffix("ent") {
        Some(stem) if heard_ent(stem) => &part,
        Some(stem) => stem,
        None => part.strip_suffix("es").or_else(|| part.strip_suffix('e')).unwrap_or(&part),
    };
    // le, des, te: the only vowel is heard.
    let kept: Vec<char> = if stem.chars().any(vowel) { stem.chars().collect() } else { part.chars().collect() };
    let mut count = 0;
    let mut at = 0;
    while at < kept.len() {
        let [here, next, third] = [0, 1, 2].map(|ahead| kept.get(at + ahead).copied().unwrap_or(' '));
        let length = match (here, next, third) {
            // A consonant; or y before a vowel, which is a glide: yeux, voyage.
            (here, _, _) if !vowel(here) => 0,
            ('y', next, _) if vowel(next) => 0,
            ('e', 'a', 'u') | ('i', 'e', 'u') => 3,
            ('o', 'u' | 'ù' | 'û', _) | ('a' | 'e', 'u', _) | ('o' | 'a' | 'e', 'i' | 'î', _) => 2,
            // A glide and its vowel: bien, nation, suite.
            ('i', 'e' | 'è' | 'é' | 'a' | 'o', _) | ('u', 'i' | 'î', _) => 2,
            _ => 1,
        };
        count += usize::from(length > 0);
        at += length.max(1);
    }
    count
}

#[cfg(test)]
mod tests;
