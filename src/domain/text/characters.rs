//! What becomes of each character of a typed text.

/// What becomes of a character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Treatment {
    Keep,
    /// Another text is meant.
    Replace(&'static str),
    /// A letter in fancy dress: the plain one is meant.
    Compose,
    /// It is not seen, and nothing is lost without it.
    Drop,
    /// No one can see what it does.
    Reject,
}

/// What becomes of the character at a place of a text.
pub(super) fn treatment(text: &[char], at: usize) -> Treatment {
    let neighbour = |at: Option<usize>| at.and_then(|at| text.get(at).copied());
    let (before, after) = (neighbour(at.checked_sub(1)), neighbour(at.checked_add(1)));
    let Some(c) = text.get(at).copied() else { return Treatment::Drop };
    match c {
        '\n' => Treatment::Keep,
        // A line ends with both on Windows.
        '\r' if after == Some('\n') => Treatment::Drop,
        c if breaks_line(c) => Treatment::Replace("\n"),
        '\t' => Treatment::Replace(" "),
        // A soft hyphen shows where a word may be cut.
        '\u{ad}' => Treatment::Drop,
        // The bullet of Word's own font.
        '\u{f0b7}' => Treatment::Replace("•"),
        '\u{200c}' | '\u{200d}' if joins(before, after) => Treatment::Keep,
        '\u{fe0e}' | '\u{fe0f}' if before.is_some_and(|c| is_picture(c) || is_key(c)) => Treatment::Keep,
        c if is_unseen(c) => Treatment::Reject,
        c if is_dressed(c) => Treatment::Compose,
        _ => Treatment::Keep,
    }
}

/// True for every character that ends a line.
pub(super) const fn breaks_line(c: char) -> bool {
    matches!(c, '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// True for a character that leaves no ink and is no space: controls, Unicode's `Default_Ignorable_Code_Point`, annotation marks, the blank
/// of Braille, what no font shows (private use, noncharacters), and the sign of a character that was lost.
pub(super) fn is_unseen(c: char) -> bool {
    let code = u32::from(c);
    c.is_control() && !breaks_line(c) && c != '\t'
        || matches!(
            code,
            0x00ad | 0x034f | 0x061c | 0x115f..=0x1160 | 0x17b4..=0x17b5 | 0x180b..=0x180f | 0x200b..=0x200f | 0x202a..=0x202e
                | 0x2060..=0x206f | 0x2800 | 0x3164 | 0xfe00..=0xfe0f | 0xfeff | 0xffa0 | 0xfff0..=0xfffd | 0x1bca0..=0x1bca3
                | 0x1d173..=0x1d17a | 0xe0000..=0xe0fff
        )
        || matches!(code, 0xe000..=0xf8ff | 0xfdd0..=0xfdef | 0xf0000..) && c != '\u{f0b7}'
        || code & 0xfffe == 0xfffe
}

/// True where a joiner does what a script or an emoji needs: between letters of Arabic, Persian, the scripts of India and their like, or
/// between two pictures.
fn joins(before: Option<char>, after: Option<char>) -> bool {
    let is_joined = |c: char| {
        matches!(
            u32::from(c),
            0x0600..=0x07ff | 0x0840..=0x085f | 0x08a0..=0x08ff | 0x0900..=0x0dff | 0x1000..=0x109f | 0x1780..=0x17ff | 0x1820..=0x18af
                | 0xfb50..=0xfdcf | 0xfe70..=0xfefc
        )
    };
    let dresses_a_picture = |c: char| matches!(u32::from(c), 0xfe0f | 0x1f3fb..=0x1f3ff);
    let both = |before: char, after: char| {
        is_joined(before) && is_joined(after) || (is_picture(before) || dresses_a_picture(before)) && is_picture(after)
    };
    before.zip(after).is_some_and(|(before, after)| both(before, after))
}

/// True for the blocks of Unicode's pictographs.
const fn is_picture(c: char) -> bool {
    matches!(
        c as u32,
        0xa9 | 0xae | 0x203c | 0x2049 | 0x2122 | 0x2139 | 0x2190..=0x21ff | 0x2300..=0x23ff | 0x24c2 | 0x25a0..=0x27bf | 0x2900..=0x297f
            | 0x2b00..=0x2bff | 0x3030 | 0x303d | 0x3297 | 0x3299 | 0x1f000..=0x1faff
    )
}

/// True for what a keycap is made of.
const fn is_key(c: char) -> bool {
    matches!(c, '0'..='9' | '#' | '*')
}

/// True for letters and digits that only look different: fullwidth, mathematical, ringed, squared, ligatures of a page description.
const fn is_dressed(c: char) -> bool {
    matches!(
        c as u32,
        0xfb00..=0xfb06 | 0xff01..=0xff5e | 0x1d400..=0x1d7ff | 0x24b6..=0x24e9 | 0x1f110..=0x1f129 | 0x1f130..=0x1f149
    )
}

/// Alphabets whose letters pass for each other.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Alphabet {
    Latin,
    Greek,
    Cyrillic,
    Armenian,
    Cherokee,
    Lisu,
}

const fn alphabet(c: char) -> Option<Alphabet> {
    Some(match c as u32 {
        0x41..=0x5a | 0x61..=0x7a | 0xaa | 0xba | 0xc0..=0xd6 | 0xd8..=0xf6 | 0xf8..=0x2af | 0x1e00..=0x1eff => Alphabet::Latin,
        0x370..=0x3ff | 0x1f00..=0x1fff => Alphabet::Greek,
        0x400..=0x52f | 0x1c80..=0x1c8f | 0x2de0..=0x2dff | 0xa640..=0xa69f => Alphabet::Cyrillic,
        0x530..=0x58f => Alphabet::Armenian,
        0x13a0..=0x13ff | 0xab70..=0xabbf => Alphabet::Cherokee,
        0xa4d0..=0xa4ff => Alphabet::Lisu,
        _ => return None,
    })
}

/// The first word with letters of two of these alphabets.
pub(super) fn mixed_word(text: &str) -> Option<&str> {
    if text.is_ascii() {
        return None;
    }
    text.split(|c: char| !c.is_alphanumeric() && !unicode_normalization::char::is_combining_mark(c)).find(|word| {
        let mut alphabets = word.chars().filter_map(alphabet);
        alphabets.next().is_some_and(|first| alphabets.any(|other| other != first))
    })
}
