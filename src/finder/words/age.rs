//! Whose age a number is, and which: the age of the person who needs help, never that of a boyfriend, a stranger or a bus.

use crate::domain::age::AgeBand;

use super::sentence::Word;

mod around;

use around::*;

/// An age that was read: the band, and the years when a number was said.
pub type Age = (AgeBand, Option<u8>);

/// The age of the person, when a number reads as one; its words are taken. With several, the one that is said for certain, then the
/// youngest: a parent says both.
pub(super) fn read(sentence: &mut [Word]) -> Option<Age> {
    let mut found: Vec<(bool, Age, usize)> = Vec::new();
    for at in 0..sentence.len() {
        if !sentence[at].taken
            && let Some((sure, age)) = grade(sentence, at).or_else(|| number(sentence, at))
        {
            // A number that is someone else's age is no number at all.
            if is_the_persons(sentence, at) {
                found.push((sure, age, at));
            } else {
                sentence[at].taken = true;
                sentence[at].note(|| "is somebody else's age".to_owned());
            }
        }
    }
    let (_, age, chosen) = *found.iter().min_by_key(|(sure, (band, years), _)| (!sure, years.unwrap_or(band.years().0)))?;
    for (_, _, at) in found {
        sentence[at].taken = true;
        sentence[at].note(|| if at == chosen { "is the age of the person" } else { "is an age, but not the one that counts" }.to_owned());
    }
    Some(age)
}

fn near(sentence: &[Word], at: usize, offset: isize) -> &str {
    at.checked_add_signed(offset).and_then(|at| sentence.get(at)).map_or("", |word| word.typed.as_str())
}

/// A number that reads as years of age, and whether that is certain.
fn number(sentence: &[Word], at: usize) -> Option<(bool, Age)> {
    let near = |offset| near(sentence, at, offset);
    let typed = sentence[at].typed.as_str();
    // “f15”, “m14”, “15f”, “15yo”.
    let bare = typed.strip_prefix(['f', 'm']).filter(|rest| rest.len() == 2).unwrap_or(typed);
    let marked = bare.len() != typed.len();
    let digits = bare.len() - bare.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (number, ending) = bare.split_at_checked(digits)?;
    let years: u8 = number.parse().ok()?;
    let fits = (1..=2).contains(&digits)
        && !bare.starts_with('0')
        && (ending.is_empty() || YEARS.contains(&ending) || matches!(ending, "f" | "m"));
    if !fits {
        return None;
    }
    let under = matches!(near(-1), "under" | "below") || matches!((near(-2), near(-1)), ("moins", "de") | ("less" | "younger", "than"));
    if under {
        let band = match years {
            12 => AgeBand::Under12,
            13..=16 => AgeBand::Under16,
            _ => return None,
        };
        return Some((true, (band, None)));
    }
    let paid = PER.contains(&near(1)) && (UNITS.contains(&near(2)) || UNITS.contains(&near(3)));
    let past = matches!(near(-1), "was" | "were" | "avais" | "etais" | "avait");
    let lasts = LASTS.contains(&near(-1)) || matches!((near(-2), near(-1)), ("y", "a") | ("ca", "fait")) || near(2) == "ago";
    if lasts || UNITS.contains(&near(1)) || paid || past {
        return None;
    }
    let old = near(1) == "yo" || near(2) == "old" || (near(1), near(2)) == ("y", "o");
    let french = matches!(near(1), "ans" | "an") || ending == "ans";
    // Otherwise, a number before a plural noun is a count: “3 calls”, “3 missed calls”.
    let counts = counts_things(near(1)) || near(1).ends_with("ed") && counts_things(near(2));
    // “im only 15”: the adverb changes nothing.
    let verb = if ONLY.contains(&near(-1)) { near(-2) } else { near(-1) };
    let said = SAID.contains(&verb)
        || (near(-1), near(1)) == ("not", "yet")
        || near(-1) == "a" && french
        || SAID_OF.contains(&near(-1)) && names_somebody(near(-2)) && !counts;
    // A person who is turning 16 is still 15.
    let soon = SOON.contains(&near(-1))
        || matches!(
            (near(-2), near(-1)),
            ("aurai", "bientot")
                | ("pas", "encore")
                | ("not", "yet" | "quite")
                | ("ill" | "will" | "gonna", "be")
                | ("vais" | "va", "avoir")
        )
        || (near(-1), near(1)) == ("not", "yet");
    let sure = marked || said || soon && !counts || old && YEARS.contains(&near(1)) || french && years >= 5 || !ending.is_empty();
    let amount = near(1).len() == 3 && near(1).bytes().all(|byte| byte.is_ascii_digit());
    let could = (10..=29).contains(&years) && !YEARS.contains(&near(1)) && !amount && !counts && stands_as_an_age(sentence, at);
    if !(sure && (1..=99).contains(&years) || could) {
        return None;
    }
    let years = if soon { years.saturating_sub(1) } else { years };
    Some((sure, (AgeBand::of_years(years), (!soon).then_some(years))))
}

/// A number that nothing marks as an age is read as one in three positions only: after a word for the person (“trans guy 17 kicked out”),
/// at the start before a description of oneself (“15 and pregnant”), and at the end after a place or a kind of help (“shelter 16”).
fn stands_as_an_age(sentence: &[Word], at: usize) -> bool {
    let near = |offset| near(sentence, at, offset);
    let is_place = |offset: isize| at.checked_add_signed(offset).and_then(|at| sentence.get(at)).is_some_and(|word| word.taken);
    let behind_person = at > 0 && is_person(near(-1));
    let first = at == 0 && (sentence.len() == 1 || is_place(1) || goes_on(near(1)));
    let last = at > 0 && at + 1 == sentence.len() && (is_place(-1) || LOOKED_FOR.contains(&near(-1)));
    behind_person || first || last
}

/// A word for a person who may need help: a pronoun, a relative or a child, in the singular or the plural.
fn is_person(typed: &str) -> bool {
    let one = typed.strip_suffix('s').filter(|one| one.len() > 2).unwrap_or(typed);
    [typed, one].iter().any(|word| PERSONS.contains(word) || MEN.contains(word))
}

fn names_somebody(typed: &str) -> bool {
    is_person(typed) || HE.contains(&typed) || OTHERS.contains(&typed)
}

/// A word that can follow an age at the start of a sentence: a connective, a participle, or a word for oneself.
fn goes_on(typed: &str) -> bool {
    GOES_ON.contains(&typed) || is_person(typed) || typed.len() > 3 && (typed.ends_with("ed") || typed.ends_with("ing"))
}

/// A plural noun, which makes the number before it a count.
fn counts_things(typed: &str) -> bool {
    typed.len() > 3 && (typed.ends_with('s') || typed.ends_with('x')) && !YEARS.contains(&typed) && !GOES_ON.contains(&typed)
}

/// A grade at school: “grade 8”, “gr 9”, “8th grade”, « 9e année ». A child in grade 8 turns 13 or 14 in that year.
fn grade(sentence: &[Word], at: usize) -> Option<(bool, Age)> {
    let near = |offset| near(sentence, at, offset);
    let typed = sentence[at].typed.as_str();
    let digits = typed.len() - typed.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let (number, ending) = typed.split_at_checked(digits)?;
    let grade: u8 = number.parse().ok().filter(|grade| (1..=12).contains(grade))?;
    let named = ending.is_empty() && matches!(near(-1), "grade" | "gr")
        || matches!(ending, "" | "th" | "st" | "nd" | "rd") && near(1) == "grade"
        || matches!(ending, "e" | "eme" | "ieme" | "re" | "ere") && near(1) == "annee";
    named.then(|| (true, (AgeBand::of_years(grade + 5), None)))
}

/// Whether a number belongs to the person who needs help: by the nearest word that names someone, first behind the number
/// (“a 40 year old man”), then before it.
fn is_the_persons(sentence: &[Word], at: usize) -> bool {
    let owner = |word: &Word| owner(sentence, word.typed.as_str());
    // « mon gars de 13 ans », “trans guy 17”: a word for a man, said of the person.
    let one_before = (1..=3).find(|back| at > *back && MEN.contains(&sentence[at - back].typed.as_str()));
    if one_before.is_some_and(|back| MINE.contains(&sentence[at - back - 1].typed.as_str())) {
        return true;
    }
    let behind = sentence.get(at + 1..).unwrap_or_default();
    let skipped =
        behind.iter().take_while(|word| YEARS.contains(&word.typed.as_str()) || matches!(word.typed.as_str(), "old" | "o")).count();
    // “15 year old girl”: the noun comes right after the years.
    let noun = (skipped > 0).then(|| behind.get(skipped)).flatten().filter(|word| !PRONOUNS.contains(&word.typed.as_str())).and_then(owner);
    // “15 y/o trans guy”
    let described = skipped > 0 && behind.get(skipped).is_some_and(|word| MINE.contains(&word.typed.as_str()));
    if described && behind.get(skipped + 1).is_some_and(|word| MEN.contains(&word.typed.as_str())) {
        return true;
    }
    noun.or_else(|| sentence[..at].iter().rev().take(6).find_map(owner)).or_else(|| behind.iter().take(4).find_map(owner)).unwrap_or(true)
}

/// Whether a word names the person who needs help (`true`), someone else (`false`), or no one.
fn owner(sentence: &[Word], typed: &str) -> Option<bool> {
    if OTHERS.contains(&typed) {
        return Some(false);
    }
    if HE.contains(&typed) {
        let says = |list: &[&str]| sentence.iter().any(|word| list.contains(&word.typed.as_str()));
        return Some(says(&MALE_PERSONS) && !says(&OTHERS));
    }
    PERSONS.contains(&typed).then_some(true)
}
