//! Danger in words that are written apart, together, letter by letter, or with “too” and “2” for “to”.

use super::{
    super::{reader::Reader, taken_back::TakenBack, target::Danger},
    SHIPPED, read_on,
};
use crate::domain::locale::Locale;

#[test]
fn danger_is_heard_however_its_words_are_spelled() {
    for (text, locale, danger) in [
        ("kill my self", Locale::En, Danger::Life),
        ("want too die", Locale::En, Danger::Life),
        ("i want 2 die", Locale::En, Danger::Life),
        ("k m s", Locale::En, Danger::Life),
        ("killmyself", Locale::En, Danger::Life),
        ("s u i c i d e", Locale::En, Danger::Life),
        ("he kid napped me", Locale::En, Danger::Harm),
        ("over dosed", Locale::En, Danger::Overdose),
        ("mon ami s'est tué", Locale::Fr, Danger::Life),
        ("my friend killed himself", Locale::En, Danger::Life),
        ("en vie de mourir", Locale::Fr, Danger::Life),
    ] {
        let reading = read_on(text, locale);
        assert_eq!(reading.danger, Some(danger), "{text}");
        assert!(!reading.top.is_empty(), "{text}");
    }
    for text in [
        "i want to dye my hair",
        "too many people at the shelter",
        "2 kids and me",
        "a b c",
        "the rapist was my boss",
        "my self esteem is low",
    ] {
        assert_ne!(read_on(text, Locale::En).danger, Some(Danger::Life), "{text}");
    }
}

/// Other spellings of a text: two words as one, a long word as two, a short one letter by letter, “too” and “2”.
fn spellings(text: &str) -> Vec<String> {
    let words: Vec<&str> = text.split(' ').collect();
    let with = |from: usize, to: usize, new: &str| {
        let (before, after) = (words[..from].join(" "), words[to..].join(" "));
        [before.as_str(), new, after.as_str()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
    };
    let mut spelled = Vec::new();
    for (at, word) in words.iter().enumerate() {
        let letters: Vec<char> = word.chars().filter(|c| c.is_alphanumeric()).collect();
        if let Some(next) = words.get(at + 1).filter(|next| !format!("{word}{next}").contains(|c: char| c.is_ascii_digit())) {
            spelled.push(with(at, at + 2, &format!("{word}{next}")));
        }
        if letters.len() >= 6 && letters.len() == word.chars().count() {
            let middle = letters.len() / 2;
            spelled.push(with(at, at + 1, &format!("{} {}", String::from_iter(&letters[..middle]), String::from_iter(&letters[middle..]))));
        }
        if words.len() == 1 && (3..=14).contains(&letters.len()) && letters.len() == word.chars().count() {
            spelled.push(with(at, at + 1, &letters.iter().map(char::to_string).collect::<Vec<_>>().join(" ")));
        }
        if *word == "to" && at > 0 && at + 1 < words.len() {
            spelled.extend(["too", "2"].map(|to| with(at, at + 1, to)));
        }
    }
    spelled
}

#[test]
fn every_pattern_of_danger_is_heard_in_its_other_spellings() {
    let (lexicon, gazetteer, index) = &*SHIPPED;
    let (mut tried, mut missed) = (0, Vec::new());
    for entry in lexicon.entries().iter().filter(|entry| entry.is_danger()) {
        let reader = Reader { lexicon, gazetteer, index, locale: entry.locale, judgement: None };
        let danger = |text: &str| reader.read(text, &TakenBack::default()).danger;
        for example in entry.pattern.examples() {
            let Some(expected) = danger(&example) else { continue };
            for spelled in spellings(&example) {
                tried += 1;
                if danger(&spelled) != Some(expected) {
                    missed.push(spelled);
                }
            }
        }
    }
    missed.sort_unstable();
    missed.dedup();
    // What is left are words that make another known word when they are joined.
    assert!(missed.len() * 50 <= tried, "{} of {tried}: {missed:#?}", missed.len());
}
