//! No-break spaces: kept where French sets one, made plain everywhere else.

/// The text with each special space made plain, or a no-break space where one is set in French: before `: ; ! ? » %`, behind `«`, and
/// between a digit and what it counts.
pub(super) fn repaired(text: &str) -> String {
    if !text.chars().any(is_special) {
        return text.to_owned();
    }
    let characters: Vec<char> = text.chars().collect();
    let at = |place: Option<usize>| place.and_then(|place| characters.get(place)).copied().unwrap_or(' ');
    let repair = |(place, c): (usize, &char)| {
        if !is_special(*c) {
            return *c;
        }
        let (before, after) = (at(place.checked_sub(1)), at(place.checked_add(1)));
        let is_set = matches!(after, ':' | ';' | '!' | '?' | '»' | '%' | '$' | '€')
            || before == '«'
            || before.is_numeric() && after.is_alphanumeric()
            || after.is_numeric() && !before.is_whitespace();
        if is_set && is_no_break(*c) { '\u{a0}' } else { ' ' }
    };
    characters.iter().enumerate().map(repair).collect()
}

/// True for a space that is not the one of a keyboard.
const fn is_special(c: char) -> bool {
    matches!(c, '\u{a0}' | '\u{1680}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}')
}

const fn is_no_break(c: char) -> bool {
    matches!(c, '\u{a0}' | '\u{202f}' | '\u{2007}')
}
