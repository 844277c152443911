//! One form for everything that is compared: what a reader types, the lexicon's patterns, the names of places, the words of listings.
//!
//! Keyboards and copied texts write the same letter in many ways: `won't`, `won’t`, `won‘t` and `won´t` are one word, as are `sœur` and
//! `soeur`, `１５` and `15`.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// What looks like an apostrophe. Some of them are letters or accents to Unicode, and would end up as spaces or nothing.
const APOSTROPHES: [char; 18] = [
    '\'', '\u{2019}', '\u{2018}', '\u{201b}', '\u{201a}', '\u{2bc}', '\u{2bb}', '\u{2bd}', '\u{2b9}', '\u{2c8}', '\u{2ca}', '\u{2cb}',
    '\u{2032}', '\u{2035}', '\u{b4}', '`', '\u{ff07}', '\u{55a}',
];

/// The zeros of scripts whose ten digits follow one another.
const ZEROS: [u32; 12] = [0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xbe6, 0xc66, 0xe50, 0x1040, 0x17e0];

/// True for what looks like an apostrophe.
pub const fn is_apostrophe(c: char) -> bool {
    let mut at = 0;
    while at < APOSTROPHES.len() {
        if APOSTROPHES[at] as u32 == c as u32 {
            return true;
        }
        at += 1;
    }
    false
}

/// Marks that change how a text is drawn, not what it says; some keyboards and copied texts are full of them.
const fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}')
}

/// Letters that are written as two, and do not fall apart by themselves.
const fn ligature(c: char) -> Option<&'static str> {
    Some(match c {
        'œ' | 'Œ' => "oe",
        'æ' | 'Æ' => "ae",
        'ß' => "ss",
        'ø' | 'Ø' => "o",
        'ł' | 'Ł' => "l",
        'đ' | 'Đ' => "d",
        _ => return None,
    })
}

fn digit(c: char) -> Option<char> {
    let code = u32::from(c);
    let value = ZEROS.iter().find_map(|zero| code.checked_sub(*zero).filter(|value| *value < 10))?;
    char::from_digit(value, 10)
}

/// The normal form: compatibility characters in their plain shape, lower case, no accents, ligatures in two letters, one kind of
/// apostrophe, ASCII digits, no invisible marks. Punctuation and the number of spaces stay.
pub fn normal(text: &str) -> String {
    // Of ASCII only capitals and the grave accent have another form.
    if text.is_ascii() {
        return text.to_ascii_lowercase().replace('`', "'");
    }
    let mut form = String::with_capacity(text.len());
    for c in text.chars().filter(|c| !is_invisible(*c)) {
        if c.is_ascii_alphanumeric() || c == ' ' {
            form.push(c.to_ascii_lowercase());
        } else if is_apostrophe(c) {
            form.push('\'');
        } else if let Some(letters) = ligature(c) {
            form.push_str(letters);
        } else if matches!(c, '¼' | '½' | '¾') {
            // “15½” is fifteen, not one hundred and fifty-one halves.
            form.push(' ');
        } else {
            for c in std::iter::once(c).nfkd().filter(|c| !is_combining_mark(*c)) {
                match (digit(c), ligature(c)) {
                    (Some(digit), _) => form.push(digit),
                    (None, Some(letters)) => form.push_str(letters),
                    (None, None) if is_apostrophe(c) => form.push('\''),
                    // A capital may become a ligature only now: ẞ is a large ß.
                    (None, None) => c.to_lowercase().filter(|c| !is_combining_mark(*c)).for_each(|c| match ligature(c) {
                        Some(letters) => form.push_str(letters),
                        None => form.push(c),
                    }),
                }
            }
        }
    }
    form
}

/// The word with no letter more than twice in a row, and with no letter twice in a row: what “heeeelp” and “noooo” may stand for.
pub fn unstretched(word: &str) -> Option<[String; 2]> {
    let at_most = |most: usize| {
        let mut short = String::with_capacity(word.len());
        let mut run = 0;
        for c in word.chars() {
            run = if short.ends_with(c) { run + 1 } else { 1 };
            if run <= most || !c.is_alphabetic() {
                short.push(c);
            }
        }
        short
    };
    let twice = at_most(2);
    (twice != word).then(|| [twice, at_most(1)])
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn what_is_the_same_to_a_reader_is_the_same_here() {
        for (one, other) in [
            ("won‘t", "won't"),
            ("don´t", "don't"),
            ("l’amie", "l'amie"),
            ("l′amie", "l'amie"),
            ("ma sœur", "MA SOEUR"),
            ("Élève", "eleve"),
            ("e\u{301}le\u{300}ve", "eleve"),
            ("１５ ans", "15 ans"),
            ("١٥", "15"),
            ("ﬁlle", "fille"),
            ("sui\u{200f}cide", "suicide"),
            ("16\u{202f}ans\u{a0}", "16 ans "),
            ("15½", "15 "),
            ("İstanbul", "istanbul"),
            ("STRAẞE", "strasse"),
        ] {
            assert_eq!(normal(one), normal(other), "{one}");
        }
    }

    #[test]
    fn a_stretched_word_has_two_short_forms() {
        assert_eq!(unstretched("heeeelp"), Some(["heelp".to_owned(), "help".to_owned()]));
        assert_eq!(unstretched("neeeed").unwrap()[0], "need");
        assert_eq!(unstretched("need"), None);
        assert_eq!(unstretched("1000000"), None);
    }

    proptest! {
        #[test]
        fn it_is_normal_already(text in "\\PC{0,80}") {
            let once = normal(&text);
            prop_assert_eq!(normal(&once), once);
        }

        #[test]
        fn ascii_has_the_form_that_it_has_beside_other_letters(text in "[ -~\\t\\r\\n]{0,60}") {
            prop_assert_eq!(format!("{}e", normal(&text)), normal(&format!("{text}é")));
        }

        #[test]
        fn no_look_alike_changes_a_word(word in "[a-zéèœ]{1,8}", other in "[a-z]{1,8}", at in 0usize..18) {
            let typed = format!("{word}{}{other}", APOSTROPHES[at]);
            prop_assert_eq!(normal(&typed), normal(&format!("{word}'{other}")));
        }
    }
}
