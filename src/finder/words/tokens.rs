//! Words as they are compared: folded, without elisions, with their endings taken off.
//!
//! One light stemmer serves both languages, because readers mix them and a listing's name may be in either. It only has to put the
//! forms of a word together (“counselling”, “counsellor”; « agressée », « agressions »), not to find a root, so a real stemmer's
//! tables, two of them, would be weight on the device without a gain.

use super::super::{normal::normal, place::fold_normal};

/// Letters that French leaves before an apostrophe.
const ELIDED: [&str; 12] = ["l", "d", "j", "m", "t", "s", "c", "n", "qu", "jusqu", "lorsqu", "puisqu"];

/// The folded words of a text, in order: `d’amitié` gives `amitie`, `won't` gives `wont`. Only « m’ » stays, as `me`: it says to whom
/// something is done.
pub fn words(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for piece in normal(text)
        .replace('%', " percent ")
        .split(|c: char| c.is_whitespace() || matches!(c, '-' | '–' | '—' | '/' | ',' | ';' | '.' | '(' | ')'))
    {
        let piece = match piece.split_once('\'') {
            Some((before, after)) if !after.is_empty() && ELIDED.contains(&fold_normal(before).as_str()) => {
                if fold_normal(before) == "m" {
                    found.push("me".to_owned());
                }
                after
            }
            _ => piece,
        };
        found.extend(fold_normal(piece).split(' ').filter(|word| !word.is_empty()).map(str::to_owned));
    }
    found
}

/// The part of a folded word that its forms share.
pub fn stem(word: &str) -> String {
    let mut stem = word;
    let cut = |stem: &str, ending: &str, least: usize| stem.strip_suffix(ending).filter(|rest| rest.chars().count() >= least).map(str::len);
    if word.bytes().any(|byte| byte.is_ascii_digit()) {
        return word.to_owned();
    }
    // One letter tells a shelter in French from a person in English: « refuge », “refugee”.
    if word.starts_with("refugee") {
        return "refugee".to_owned();
    }
    if let Some(length) = cut(stem, "s", 3).filter(|_| !stem.ends_with("ss")).or_else(|| cut(stem, "x", 4)) {
        stem = &stem[..length];
    }
    if let Some(length) = cut(stem, "ie", 4).or_else(|| cut(stem, "y", 4)) {
        stem = &stem[..length];
        return format!("{stem}i");
    }
    const ENDINGS: [(&str, usize); 9] =
        [("ement", 5), ("ment", 5), ("ing", 4), ("euse", 5), ("eur", 5), ("ed", 4), ("er", 4), ("or", 5), ("e", 3)];
    if let Some(length) = ENDINGS.iter().find_map(|(ending, least)| cut(stem, ending, *least)) {
        stem = &stem[..length];
    }
    // “abusée” folds to “abusee”; « agressée » and « agresse » are one.
    if let Some(length) = cut(stem, "e", 4) {
        stem = &stem[..length];
    }
    // “counsell” and “counsel”, “stopp” and “stop”.
    let mut last = stem.chars().rev();
    let doubled = last.next().filter(|a| a.is_ascii_lowercase() && !"aeiou".contains(*a) && last.next() == Some(*a));
    if doubled.is_some() && stem.len() > 4 {
        stem = &stem[..stem.len() - 1];
    }
    stem.to_owned()
}

/// How a word sounds, roughly: “fone” and “phone”, “shelter” and “sheltter”.
pub fn sound(word: &str) -> String {
    let spelled = word.replace("ph", "f").replace("ck", "k").replace("qu", "k").replace('c', "k").replace('y', "i").replace('z', "s");
    let mut sound = String::with_capacity(spelled.len());
    for c in spelled.chars().filter(|c| *c != 'h') {
        if !sound.ends_with(c) {
            sound.push(c);
        }
    }
    sound
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_are_folded_and_elisions_are_left_out() {
        assert_eq!(words("Ligne d’écoute"), ["ligne", "ecoute"]);
        assert_eq!(words("He won't let me, j'ai peur"), ["he", "wont", "let", "me", "ai", "peur"]);
        assert_eq!(words("il m'a frappée"), ["il", "me", "a", "frappee"]);
        assert_eq!(words("sui\u{200f}cide 😀 <b>x</b>"), ["suicide", "b", "x", "b"]);
    }

    #[test]
    fn forms_of_a_word_share_a_stem() {
        for forms in [
            &["counselling", "counsellor", "counsellors", "counseling", "counselor"][..],
            &["trafficked", "trafficking", "traffickers", "trafficker"],
            &["abuse", "abused", "abuses", "abusee"],
            &["shelter", "shelters", "sheltered"],
            &["agression", "agressions"],
            &["therapy", "therapies", "therapie"],
            &["autochtone", "autochtones"],
        ] {
            let stems: std::collections::BTreeSet<String> = forms.iter().map(|form| stem(form)).collect();
            assert!(stems.len() <= 2, "{stems:?}");
        }
        assert_eq!(stem("trafficked"), stem("trafficker"));
        assert_ne!(stem("police"), stem("policy"));
    }

    proptest! {
        #[test]
        fn no_text_makes_it_panic(text in "\\PC{0,200}") {
            for word in words(&text) {
                let _ = (stem(&word), sound(&word));
            }
        }
    }
}
