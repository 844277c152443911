//! Codes by which a place is found without its street: postal codes, plus codes, coordinates.

/// `87m2c8q4+xf`, `c8q4+xf`
pub(super) fn is_plus_code(word: &str) -> bool {
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
pub(super) fn is_postal_code(plain: &str) -> bool {
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

/// `45.4215, -75.6972`, `45,4215 -75,6972`, `45°25'17"N`, `///three.word.place`
pub(super) fn is_position(plain: &str) -> bool {
    let plain = &with_decimal_points(plain);
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

/// A comma between a digit and four digits or more is a decimal comma.
fn with_decimal_points(plain: &str) -> String {
    let chars: Vec<char> = plain.chars().collect();
    let is_digit = |at: usize| chars.get(at).is_some_and(char::is_ascii_digit);
    let is_decimal = |at: usize| chars[at] == ',' && at > 0 && is_digit(at - 1) && (at + 1..at + 5).all(is_digit);
    chars.iter().enumerate().map(|(at, c)| if is_decimal(at) { '.' } else { *c }).collect()
}
