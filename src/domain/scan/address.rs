//! Sentences that tell where a house is: a street, a corner, a code, a box, coordinates. Other sentences may be taken for one: nobody is
//! stopped by it unless the place is secret.

use super::{
    plain,
    streets::{BEFORE, CERTAIN, NEVER, NUMBERS, PERHAPS},
};

/// Most words of a street's name.
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
    }) || is_postal_code(&plain(text))
        || is_position(&plain(text))
}

fn words(text: &str) -> Vec<Word> {
    // A comma is a word's end: it stands behind a French house number, and behind no English one.
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
    // A comma behind the number is French; an English name has none inside.
    french || !words[0].ends && has_type_behind(&words[1..])
}

fn has_type_behind(name: &[Word]) -> bool {
    for at in 1..name.len().min(NAME + 1) {
        let before = &name[..at];
        if before.iter().any(|word| NEVER.contains(&word.small.as_str()))
            || before[..at - 1].iter().any(|word| word.ends && word.small.len() > 3)
        {
            return false;
        }
        let small = name[at].small.trim_end_matches('.');
        let is_written_as_a_name = before.iter().all(|word| word.is_name);
        if CERTAIN.contains(&small) || PERHAPS.contains(&small) && is_written_as_a_name {
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

/// `87m2c8q4+xf`, `c8q4+xf`
fn is_plus_code(word: &str) -> bool {
    let is_symbol = |c: char| "23456789cfghjmpqrvwx".contains(c);
    word.split_once('+').is_some_and(|(before, after)| {
        (4..=8).contains(&before.len())
            && (2..=3).contains(&after.len())
            && before.chars().chain(after.chars()).all(is_symbol)
            && before.chars().any(char::is_alphabetic)
            && before.chars().any(|c| c.is_ascii_digit())
    })
}

/// `p7b 1a1`, `p7b-1a1`, `p 7 b 1 a 1`: by the letters that Canadian codes have.
fn is_postal_code(plain: &str) -> bool {
    let chars: Vec<char> = plain.chars().collect();
    (0..chars.len()).any(|begin| {
        if begin > 0 && chars[begin - 1].is_alphanumeric() {
            return false;
        }
        let (mut at, mut apart, mut letters) = (begin, 0, 0);
        for place in 0..6 {
            let expected = |c: char| match place {
                0 => "abceghjklmnprstvxy".contains(c),
                place if place % 2 == 0 => "abceghjklmnprstvwxyz".contains(c),
                _ => c.is_ascii_digit() || c == 'o',
            };
            while place > 0 && apart < 10 && chars.get(at).is_some_and(|c| matches!(c, ' ' | '-' | '.' | '\n')) {
                at += 1;
                apart += 1;
            }
            if !chars.get(at).is_some_and(|c| expected(*c)) {
                return false;
            }
            letters += usize::from(place % 2 == 1 && chars[at] == 'o');
            at += 1;
        }
        // The letter O stands for a zero only where the code is written as one: “S1 to S6” is none.
        !chars.get(at).is_some_and(|c| c.is_alphanumeric()) && (letters == 0 || apart <= 1)
    })
}

/// `45.4215, -75.6972`, `45°25'17"N`, `///three.word.place`
fn is_position(plain: &str) -> bool {
    let decimals = |word: &str| {
        let word = word.trim_matches(|c: char| !(c.is_ascii_digit() || c == '-' || c == '.'));
        let (whole, fraction) = word.trim_start_matches('-').split_once('.').unwrap_or_default();
        let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
        (1..=3).contains(&whole.len()) && digits(whole) && fraction.len() >= 3 && digits(fraction)
    };
    let words: Vec<&str> = plain.split([' ', ',', ';', '/', '\n']).filter(|word| !word.is_empty()).collect();
    let pairs = words.windows(2).any(|two| decimals(two[0]) && decimals(two[1]));
    let degrees = plain.split_once('°').is_some_and(|(before, after)| {
        before.ends_with(|c: char| c.is_ascii_digit()) && after.trim_start().starts_with(|c: char| c.is_ascii_digit())
    });
    let three_words = plain.split_whitespace().any(|word| word.starts_with("///") && word.matches('.').count() == 2);
    pairs || degrees || three_words
}

#[cfg(test)]
mod tests;
