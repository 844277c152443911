//! A text as a machine would read it: invisible characters gone, digits of every script as ASCII, letters small and without accents.

use unicode_normalization::char::{decompose_compatible, is_combining_mark};

/// The zero of every run of ten decimal digits in Unicode 15 (general category Nd).
#[rustfmt::skip]
const ZEROS: &[u32] = &[
    0x30, 0x660, 0x6F0, 0x7C0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xB66, 0xBE6, 0xC66, 0xCE6, 0xD66, 0xDE6, 0xE50, 0xED0, 0xF20, 0x1040,
    0x1090, 0x17E0, 0x1810, 0x1946, 0x19D0, 0x1A80, 0x1A90, 0x1B50, 0x1BB0, 0x1C40, 0x1C50, 0xA620, 0xA8D0, 0xA900, 0xA9D0, 0xA9F0,
    0xAA50, 0xABF0, 0xFF10, 0x104A0, 0x10D30, 0x11066, 0x110F0, 0x11136, 0x111D0, 0x112F0, 0x11450, 0x114D0, 0x11650, 0x116C0,
    0x11730, 0x118E0, 0x11950, 0x11C50, 0x11D50, 0x11DA0, 0x16A60, 0x16AC0, 0x16B50, 0x1D7CE, 0x1D7D8, 0x1D7E2, 0x1D7EC, 0x1D7F6,
    0x1E140, 0x1E2F0, 0x1E950, 0x1FBF0
];

/// The digit of a character, in any script.
fn digit(c: char) -> Option<char> {
    let code = u32::from(c);
    let zero = ZEROS[..ZEROS.partition_point(|zero| *zero <= code)].last()?;
    char::from_digit(code - zero, 10)
}

/// Characters that no one sees (Unicode's Default_Ignorable_Code_Point, as far as someone could type them).
const fn is_invisible(c: char) -> bool {
    matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}' | '\u{180b}'..='\u{180f}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}'
        | '\u{feff}' | '\u{ffa0}' | '\u{e0000}'..='\u{e0fff}')
}

/// Appends a character in the form that is scanned.
fn push(folded: &mut String, c: char) {
    if c.is_ascii() {
        folded.push(if c.is_whitespace() && c != '\n' { ' ' } else { c.to_ascii_lowercase() });
        return;
    }
    for c in digit(c).unwrap_or(c).to_lowercase() {
        folded.push(match c {
            '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
            '’' | '‘' | 'ʼ' => '\'',
            '。' | '․' | '｡' => '.',
            c if c.is_whitespace() => ' ',
            c => c,
        });
    }
}

/// The text for scanning. It is never shown. Each character is decomposed (NFKD) by itself: that differs from NFKD of the whole text only
/// in
/// the order of combining marks, and marks are left out. Most characters are ASCII and need no decomposition.
pub fn plain(text: &str) -> String {
    // Printable ASCII has no other form than its small letters.
    if text.bytes().all(|byte| matches!(byte, b'\n' | b' '..=b'~')) {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    for c in text.chars().filter(|c| !is_invisible(*c)) {
        if c.is_ascii() {
            push(&mut folded, c);
        } else {
            decompose_compatible(c, |part| {
                if !is_combining_mark(part) && !is_invisible(part) {
                    push(&mut folded, part);
                }
            });
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use unicode_normalization::UnicodeNormalization as _;

    use super::*;

    #[test]
    fn digits_of_every_script_are_digits() {
        for text in ["６４７", "٦٤٧", "६४७", "𝟔𝟒𝟕", "𝟨𝟦𝟩", "⁶⁴⁷", "⑥④⑦", "6\u{ad}4\u{200b}7"] {
            assert_eq!(plain(text), "647", "{text}");
        }
    }

    #[test]
    fn letters_are_small_and_bare() {
        assert_eq!(plain("Élan \u{a0}RUE—Côté"), "elan  rue-cote");
        assert_eq!(plain("évil。com"), "evil.com");
    }

    /// The reference: decomposes the whole text, then folds each character.
    fn defined(text: &str) -> String {
        let visible = text.chars().filter(|c| !is_invisible(*c)).nfkd().filter(|c| !is_combining_mark(*c) && !is_invisible(*c));
        let folded = visible.flat_map(|c| digit(c).unwrap_or(c).to_lowercase());
        folded
            .map(|c| match c {
                '\u{2010}'..='\u{2015}' | '\u{2212}' => '-',
                '’' | '‘' | 'ʼ' => '\'',
                '。' | '․' | '｡' => '.',
                c if c.is_whitespace() && c != '\n' => ' ',
                c => c,
            })
            .collect()
    }

    proptest! {
        #[test]
        fn the_short_way_says_what_is_defined(text in any::<String>(), ascii in "[ -~\t\r\n\u{b}\u{c}\u{85}\u{a0}é—]{0,60}") {
            prop_assert_eq!(plain(&text), defined(&text));
            prop_assert_eq!(plain(&ascii), defined(&ascii));
        }
    }
}
