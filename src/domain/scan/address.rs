//! Sentences that tell where a house is: a street, a corner, a code, a box, coordinates. Other sentences may be taken for one: no one is
//! stopped by it unless the place is secret.

use super::{
    codes::{is_plus_code, is_position, is_postal_code},
    plain,
    streets::{BEFORE, CERTAIN, NEVER, NUMBERS, PERHAPS},
};

/// Maximum number of words of a street's name.
const NAME: usize = 4;

/// A word of a text, in small letters and as it was written.
#[derive(Clone, Debug)]
struct Word {
    small: String,
    /// Whether it begins with a capital or a digit.
    is_name: bool,
    /// Whether a comma or a full stop follows it.
    ends: bool,
}

/// True for a text that holds something by which a place could be found.
pub fn is_like_an_address(text: &str) -> bool {
    let words = words(text);
    let small: Vec<&str> = words.iter().map(|word| word.small.as_str()).collect();
    (0..words.len()).any(|at| {
        is_street(&words[at..])
            || is_box_or_route(&small[at..])
            || is_corner(&words, at)
            || is_plus_code(small[at])
            || is_bare_number(&words, at)
            || is_named_street(&words, at)
    }) || is_postal_code(&plain(text))
        || is_position(&plain(text))
}

fn words(text: &str) -> Vec<Word> {
    // A comma is a word's end: it follows a French house number, and never an English one.
    let mut words: Vec<Word> = Vec::new();
    // “24/7” is one word, and no house number.
    let text = text.replace("24/7", "24h7");
    for piece in text.split(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '/' | ';' | ':' | '"' | '«' | '»' | '|' | '!' | '?')) {
        let pieces: Vec<&str> = piece.split_inclusive(',').collect();
        for piece in pieces {
            let small = plain(piece);
            let trimmed = small.trim_matches(|c: char| !(c.is_alphanumeric() || matches!(c, '+' | '#')));
            if trimmed.is_empty() && small != "&" {
                continue;
            }
            let first = piece.chars().find(|c| c.is_alphanumeric());
            words.push(Word {
                small: if trimmed.is_empty() { small.clone() } else { trimmed.to_owned() },
                is_name: first.is_some_and(|c| c.is_uppercase() || c.is_numeric()),
                ends: piece.ends_with([',', '.']),
            });
        }
    }
    words
}

/// `12`, `12-b`, `7b`, `twelve`
fn is_house_number(word: &str) -> bool {
    let digits = word.chars().take_while(char::is_ascii_digit).count();
    let rest = &word[digits..];
    (1..=6).contains(&digits) && (rest.is_empty() || rest.trim_start_matches('-').chars().count() <= 2 && !rest.contains('h'))
        || digits > 0 && rest.starts_with('-') && rest[1..].chars().all(|c| c.is_ascii_digit()) && word.len() <= 9
        || NUMBERS.contains(&word)
}

/// `12 Main Street`, `12 main st`, `1045 third ave west`, `12, rue Principale`, `1 5th Ave`, `12 Hill Heights`, `150 10th Concession`
fn is_street(words: &[Word]) -> bool {
    if !is_house_number(&words[0].small) || words.len() < 2 {
        return false;
    }
    if BEFORE.contains(&words[1].small.trim_end_matches('.')) && words.len() > 2 && !NEVER.contains(&words[2].small.as_str()) {
        return true;
    }
    // “15 impasse du Lac”, “7 place du Marché”
    let joins = |word: &str| matches!(word, "de" | "du" | "des" | "la" | "le" | "les") || word.starts_with("d'") || word.starts_with("l'");
    let french = BEFORE.contains(&words[1].small.trim_end_matches('.')) && words.len() > 3 && joins(&words[2].small) && words[3].is_name;
    // “au 12 de la rue Principale”
    let led_by = |at: usize| words.get(at).is_some_and(|word| BEFORE.contains(&word.small.as_str()));
    let of_a_street = matches!(words[1].small.as_str(), "de" | "du" | "des") && (led_by(2) || led_by(3));
    // A comma behind the number is French; behind an English number the name must leave no doubt.
    let comma = words[0].ends && words[1].is_name;
    french || of_a_street || (!words[0].ends || comma) && has_type_behind(&words[1..], words[0].ends)
}

fn has_type_behind(name: &[Word], only_certain: bool) -> bool {
    for at in 1..name.len().min(NAME + 1) {
        let before = &name[..at];
        if before.iter().any(|word| NEVER.contains(&word.small.as_str()))
            || before[..at - 1].iter().any(|word| word.ends && word.small.len() > 3)
        {
            return false;
        }
        let small = name[at].small.trim_end_matches('.');
        let is_written_as_a_name = before.iter().all(|word| word.is_name);
        if CERTAIN.contains(&small) && (!only_certain || is_written_as_a_name)
            || PERHAPS.contains(&small) && is_written_as_a_name && !only_certain
        {
            return true;
        }
    }
    false
}

/// `PO Box 12`, `RR 2`, `Fire number 1234`, `Concession 5`, `Lot 4`, `Suite 200`, `unité 4`
fn is_box_or_route(words: &[&str]) -> bool {
    let bare = |at: usize| words.get(at).map(|word| word.replace('.', ""));
    let is_number = |at: usize| {
        bare(at).is_some_and(|word| {
            let word = word.trim_start_matches('#');
            word.chars().next().is_some_and(|c| c.is_ascii_digit()) && word.len() <= 6
        })
    };
    let first = bare(0).unwrap_or_default();
    let second = bare(1).unwrap_or_default();
    let joined = |words: [&str; 2]| first == words[0] && second == words[1];
    let one = [
        "box",
        "rr",
        "cp",
        "bp",
        "pob",
        "concession",
        "conc",
        "sideroad",
        "lot",
        "suite",
        "ste",
        "apt",
        "apartment",
        "appartement",
        "app",
        "unit",
        "unite",
        "bureau",
        "gd",
    ];
    let two = [
        ["po", "box"],
        ["p", "o"],
        ["c", "p"],
        ["r", "r"],
        ["rural", "route"],
        ["route", "rurale"],
        ["case", "postale"],
        ["boite", "postale"],
        ["fire", "number"],
        ["fire", "no"],
        ["fire", "#"],
        ["emergency", "number"],
        ["civic", "number"],
        ["numero", "civique"],
        ["county", "road"],
        ["regional", "road"],
        ["line", "road"],
    ];
    let glued = |prefix: &str| {
        first
            .strip_prefix(prefix)
            .map(|rest| rest.trim_start_matches('#'))
            .is_some_and(|rest| !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_digit()))
    };
    one.contains(&first.as_str()) && is_number(1)
        || two.into_iter().any(|words| joined(words) && (is_number(2) || is_number(3)))
        || first == "fire" && is_number(1)
        || glued("rr") || glued("pobox")
        // “5th concession”
        || matches!(second.as_str(), "concession" | "sideroad") && first.starts_with(|c: char| c.is_ascii_digit())
}

/// `corner of King and Queen`, `King St and Queen St`, `à l’angle des rues King et Queen`
fn is_corner(words: &[Word], at: usize) -> bool {
    let small = |at: usize| words.get(at).map_or("", |word| word.small.as_str());
    let joins = |at: usize| matches!(small(at), "and" | "et" | "at" | "&" | "+");
    let begins = matches!(small(at), "corner" | "intersection" | "coin" | "angle" | "l'angle" | "l'intersection" | "junction" | "crossing")
        && matches!(small(at + 1), "of" | "de" | "des" | "du" | "d'" | "rue")
        || small(at) == "intersection";
    let is_street_word = |at: usize| CERTAIN.contains(&small(at)) || small(at) == "rue";
    let streets = is_street_word(at) && joins(at + 1) && (at + 2..at + 5).any(is_street_word);
    let both = small(at) == "streets" || small(at) == "rues" || small(at) == "avenues" || small(at) == "roads";
    let two_names = both
        && ((at >= 3 && joins(at - 2) && words[at - 1].is_name && words[at - 3].is_name)
            || joins(at + 2) && words[at + 1].is_name && words.get(at + 3).is_some_and(|word| word.is_name));
    begins && (at + 2..at + 8).any(joins) || streets || two_names
}

/// `on Elm Street`, `rue Principale 12`, `King Street 455`, `Main & 3rd`
fn is_named_street(words: &[Word], at: usize) -> bool {
    let small = |at: usize| words.get(at).map_or("", |word| word.small.trim_end_matches('.'));
    let is_name = |at: usize| {
        words.get(at).is_some_and(|word| word.is_name && word.small.chars().all(|c| c.is_alphabetic() || c == '\'' || c == '-'))
    };
    let is_number = |at: usize| !small(at).is_empty() && small(at).len() <= 5 && small(at).bytes().all(|byte| byte.is_ascii_digit());
    let is_ordinal = |at: usize| {
        let digits = small(at).trim_end_matches(|c: char| c.is_alphabetic());
        !digits.is_empty()
            && digits.len() < small(at).len()
            && digits.len() <= 3
            && ["st", "nd", "rd", "th"].contains(&&small(at)[digits.len()..])
            && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    let places = ["on", "at", "off", "near", "behind", "beside", "opposite", "along"];
    let on_a_street = places.contains(&small(at))
        && is_name(at + 1)
        && (at + 2..at + 4).any(|at| STREETS.contains(&small(at)))
        && (at + 1..at + 4).take_while(|at| !STREETS.contains(&small(*at))).all(is_name);
    let rue = ["rue", "boulevard", "chemin", "rang", "impasse", "allee", "montee"].contains(&small(at)) && is_name(at + 1);
    let behind = STREETS.contains(&small(at)) && at > 0 && is_name(at - 1) && !words[at].ends && is_number(at + 1);
    let corner = matches!(small(at), "&" | "and" | "et")
        && at > 0
        && (is_name(at - 1) && is_ordinal(at + 1) || is_ordinal(at - 1) && is_name(at + 1));
    on_a_street || rue || behind || corner && small(at) == "&"
}

/// Words that mean a street, written out or in the short form that everyone reads so.
const STREETS: [&str; 14] =
    ["street", "st", "avenue", "ave", "road", "rd", "crescent", "cres", "boulevard", "blvd", "parkway", "sideroad", "drive", "lane"];

/// A number with a name and nothing else: `1 Yonge`, `at 1 Yonge`
fn is_bare_number(words: &[Word], at: usize) -> bool {
    let stands_alone = at == 0 || words[at - 1].ends || matches!(words[at - 1].small.as_str(), "at" | "au" | "@");
    let Some(name) = words.get(at + 1) else { return false };
    let is_last = name.ends || at + 2 == words.len();
    let is_digits = words[at].small.len() <= 5 && words[at].small.bytes().all(|byte| byte.is_ascii_digit()) && !words[at].ends;
    let is_word = name.small.chars().all(|c| c.is_alphabetic() || c == '\'' || c == '-') && name.small.chars().count() > 2;
    let is_time = ["hours", "hour", "beds", "days", "years", "heures", "jours", "ans", "mois", "months", "weeks", "minutes"];
    // “211 Ontario” is a service.
    let is_short_code = ["211", "311", "511", "811", "911", "988"].contains(&words[at].small.as_str());
    stands_alone
        && is_digits
        && !is_short_code
        && name.is_name
        && is_word
        && is_last
        && !is_time.contains(&name.small.as_str())
        && !is_month(&name.small)
}

fn is_month(word: &str) -> bool {
    const MONTHS: [&str; 24] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
        "janvier",
        "fevrier",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "aout",
        "septembre",
        "octobre",
        "novembre",
        "decembre",
    ];
    MONTHS.contains(&word)
}

#[cfg(test)]
mod tests;
