//! Texts that tell where a place is although it is not public. Nobody is stopped by it: a sentence may hold the address of somebody else.

use super::Draft;
use crate::domain::{
    field::{Field, Part},
    path::Path,
};

/// Fields in which people write sentences and names.
const WORDS: [Field; 6] = [Field::Name, Field::Organization, Field::Description, Field::CannotTake, Field::Schedule, Field::Notices];

/// What streets are called, in English behind their name and in French before it. Short forms are written without their full stop.
const BEHIND: [&str; 25] = [
    "street",
    "st",
    "avenue",
    "ave",
    "road",
    "rd",
    "drive",
    "dr",
    "lane",
    "crescent",
    "cres",
    "court",
    "crt",
    "boulevard",
    "blvd",
    "way",
    "place",
    "terrace",
    "circle",
    "parkway",
    "pkwy",
    "highway",
    "hwy",
    "sideroad",
    "trail",
];
const BEFORE: [&str; 13] =
    ["rue", "avenue", "av", "boulevard", "boul", "chemin", "ch", "promenade", "prom", "route", "rang", "place", "highway"];

/// Most words of a street's name.
const NAME: usize = 4;

impl Draft {
    /// The texts that look like the street or the postal code of a place that is not public, or of which nobody said that it is.
    pub fn telling(&self) -> Vec<Path> {
        let is_public = Path::of(Field::Location, Part::Secrecy).is_some_and(|path| self.get(path) == "public");
        if is_public {
            return Vec::new();
        }
        let texts = self.texts().filter(|(path, _)| WORDS.contains(&path.field()) && path.part() != Part::Table);
        texts.filter(|(_, text)| is_like_an_address(text)).map(|(path, _)| path).collect()
    }
}

/// True for a text that holds something like a postal code, or a number with the name of a street.
pub fn is_like_an_address(text: &str) -> bool {
    // A comma is a word of its own: it stands behind a French house number, and behind no English one.
    let apart = text.replace(',', " , ");
    let is_between = |c: char| !(c.is_alphanumeric() || matches!(c, '-' | '’' | '\'' | ','));
    let words: Vec<&str> = apart.split(is_between).filter(|word| !word.is_empty()).collect();
    (0..words.len()).any(|at| is_postal_code(&words[at..]) || is_street(&words[at..]))
}

/// `P7B 1A1`, `p7b1a1`, `P7B-1A1`
fn is_postal_code(words: &[&str]) -> bool {
    let shaped = |text: &str| {
        let digits = [false, true, false, true, false, true];
        text.len() == 6
            && text.bytes().zip(digits).all(|(byte, digit)| if digit { byte.is_ascii_digit() } else { byte.is_ascii_alphabetic() })
    };
    let one = words[0].replace('-', "");
    shaped(&one) || words.get(1).is_some_and(|second| shaped(&format!("{one}{second}")))
}

/// `12 Main Street`, `12-B Old Mill Rd`, `12, rue Principale`, `1 5th Ave`
fn is_street(words: &[&str]) -> bool {
    let is_number = words[0].bytes().next().is_some_and(|byte| byte.is_ascii_digit()) && words[0].len() <= 6;
    if !is_number || words.len() < 2 {
        return false;
    }
    let lower = |word: &str| word.to_lowercase();
    let behind_number = words[1..].iter().skip_while(|word| **word == ",").take(2).collect::<Vec<_>>();
    if behind_number.len() == 2 && BEFORE.contains(&lower(behind_number[0]).as_str()) {
        return true;
    }
    // The name of a street is written with capitals, or is a number of its own: “12 to 24, youth court” is none.
    let is_name = |word: &&&str| word.chars().next().is_some_and(|c| c.is_uppercase() || c.is_ascii_digit());
    let name = words[1..].iter().take_while(is_name).take(NAME + 1).count();
    (2..=name).any(|at| BEHIND.contains(&lower(words[at]).as_str()))
        || (1..=name).any(|at| words.get(at + 1).is_some_and(|word| BEHIND.contains(&lower(word).as_str())))
}

#[cfg(test)]
mod tests {
    use super::super::testing::sound;
    use super::*;

    /// Thirty that a hidden house could be found by (docs/SAFETY.md L4).
    const ADDRESSES: [&str; 30] = [
        "12 Main Street",
        "12 Main St.",
        "We are at 455 King St W, by the bridge.",
        "1045 Old Mill Road",
        "7B Hidden Lane",
        "12-B Elm Ave",
        "200 5th Avenue",
        "88 Queen Elizabeth Way",
        "33 Saint-Laurent Blvd",
        "9 Royal Oak Crescent",
        "14 Court St",
        "Unit 4, 310 Wilson Dr",
        "2100 County Road 8, beside 2100 Mill Rd",
        "Come to 5 Maple Crt.",
        "75 Lakeshore Pkwy",
        "12, rue Principale",
        "12 rue principale",
        "450, boulevard Saint-Joseph",
        "3, ch. du Lac",
        "28, av. Laurier",
        "101, promenade Riverside",
        "7 place du Marché",
        "1200 route 17",
        "P7B 1A1",
        "p7b1a1",
        "P7B-1A1",
        "Our code is K1A 0B1.",
        "Thunder Bay ON P7A 4P7",
        "40 O’Connor Street",
        "6 King's Court",
    ];

    const OTHERS: [&str; 16] = [
        "Open 9 to 5, Monday to Friday",
        "For ages 12 to 24, also in youth court",
        "24/7",
        "Call 1-800-668-6868",
        "Du lundi au vendredi, de 9 h à 17 h",
        "Text 686868",
        "We help on the way to court",
        "2 workers and 1 nurse",
        "Since 1987 we drive people home",
        "In 2021, Women's Court Support began",
        "A place for youth",
        "Le 5 avril",
        "Street outreach in 3 towns",
        "S1 to S6",
        "",
        "12",
    ];

    #[test]
    fn a_street_or_a_postal_code_is_seen_and_other_numbers_are_not() {
        for text in ADDRESSES {
            assert!(is_like_an_address(text), "{text}");
        }
        for text in OTHERS {
            assert!(!is_like_an_address(text), "{text}");
        }
    }

    #[test]
    fn only_what_is_not_public_is_asked_about() {
        let mut draft = sound();
        let description = "description.en".parse().unwrap();
        draft.set(description, "A house at 12 Main Street.");
        assert_eq!(draft.telling(), [description], "nobody said that the place is public");
        for (secrecy, told) in [("private", vec![description]), ("area_only", vec![description]), ("public", vec![])] {
            draft.set("location.secrecy".parse().unwrap(), secrecy);
            assert_eq!(draft.telling(), told, "{secrecy}");
        }
    }
}
