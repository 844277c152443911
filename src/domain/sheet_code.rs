//! The code on a printed sheet, by which anyone can ask years later whether its numbers are still right.
//!
//! It is made from the day of printing and the numbers on the sheet alone. It is stored nowhere: the directory of that day gives the same
//! code again.
//!
//! Three letters are the day. Five are a hash of the day and the numbers: about one wrong code in two thousand is that of another sheet.
//! There are no vowels, so that no code is a word, and no two letters that look alike.

use std::fmt;

use sha2::{Digest as _, Sha256};

use super::{date::Date, locale::Locale, service::ServiceId};

const LETTERS: &[u8; 24] = b"BCDFGHJKLMNPQRSTVWXZ3479";
/// Letters of the day: enough for 37 years.
const DAY: usize = 3;
/// Letters of the hash.
const HASH: usize = 5;
/// Letters in a group, as the code is written.
const GROUP: usize = 4;

/// A line on a sheet: whose it is, and the numbers that are printed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct PrintedContact {
    /// Whose.
    pub service: ServiceId,
    /// The number to call, with its extension after an x.
    pub voice: Option<String>,
    /// The number to text, with the word to send after a space.
    pub text: Option<String>,
    /// The language in which it is printed.
    pub locale: Locale,
}

/// The code of a sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SheetCode {
    /// Days since the first day that a code can name.
    day: u32,
    hash: u32,
}

const fn power(exponent: usize) -> u32 {
    let (mut power, mut at) = (1, 0);
    while at < exponent {
        power *= LETTERS.len() as u32;
        at += 1;
    }
    power
}

/// The first day that a code can name.
fn epoch() -> Date {
    Date::new(2026, 1, 1).unwrap_or_else(|| Date::from(chrono::NaiveDate::default()))
}

impl SheetCode {
    /// The code of a sheet that was printed on a day.
    pub fn of(printed_on: Date, contacts: &[PrintedContact]) -> Self {
        let day = u32::try_from(printed_on.days_since(epoch())).unwrap_or_default().min(power(DAY) - 1);
        let mut hash = Sha256::new_with_prefix(day.to_be_bytes());
        for contact in contacts {
            let PrintedContact { service, voice, text, locale } = contact;
            let (voice, text) = (voice.as_deref().unwrap_or_default(), text.as_deref().unwrap_or_default());
            hash.update(format!("{service}\n{voice}\n{text}\n{}\n", locale.code()));
        }
        let bytes = hash.finalize();
        let number = bytes.iter().take(8).fold(0u64, |number, byte| number << 8 | u64::from(*byte));
        Self { day, hash: u32::try_from(number % u64::from(power(HASH))).unwrap_or_default() }
    }

    /// The day of printing.
    pub fn printed_on(self) -> Date {
        epoch().days_after(self.day)
    }

    /// Reads a code as someone typed it: small letters, spaces or dots, and figures that look like a letter are taken. `None` when it is no
    /// code at all.
    pub fn read(typed: &str) -> Option<Self> {
        let letter = |letter: char| match letter.to_ascii_uppercase() {
            '8' => 'B',
            '5' => 'S',
            '2' => 'Z',
            '6' => 'G',
            '1' | 'I' => 'L',
            other => other,
        };
        let typed = typed.chars().filter(|c| !c.is_whitespace() && !matches!(c, '-' | '–' | '‑' | '.' | '_')).map(letter);
        let values: Option<Vec<u32>> = typed
            .map(|letter| LETTERS.iter().position(|own| char::from(*own) == letter).and_then(|value| u32::try_from(value).ok()))
            .take(DAY + HASH + 1)
            .collect();
        let values = values.filter(|values| values.len() == DAY + HASH)?;
        let number = |values: &[u32]| values.iter().fold(0, |number, value| number * LETTERS.len() as u32 + value);
        let (day, hash) = values.split_at(DAY);
        Some(Self { day: number(day), hash: number(hash) })
    }
}

impl fmt::Display for SheetCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let letters = |mut number: u32, length: usize| {
            let mut letters = vec!['B'; length];
            for place in letters.iter_mut().rev() {
                *place = LETTERS.get((number % LETTERS.len() as u32) as usize).map_or('B', |letter| char::from(*letter));
                number /= LETTERS.len() as u32;
            }
            letters
        };
        for (at, letter) in letters(self.day, DAY).into_iter().chain(letters(self.hash, HASH)).enumerate() {
            if at == GROUP {
                f.write_str("-")?;
            }
            write!(f, "{letter}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn contact(service: &str, voice: &str) -> PrintedContact {
        PrintedContact { service: ServiceId::parse(service).unwrap(), voice: Some(voice.to_owned()), text: None, locale: Locale::En }
    }

    fn day(text: &str) -> Date {
        text.parse().unwrap()
    }

    #[test]
    fn a_code_reads_as_it_is_written_and_as_people_type_it() {
        let lines = [contact("kids-help-phone", "+18006686868")];
        for printed_on in ["2026-01-01", "2026-11-30", "2031-02-28", "2060-12-31"] {
            let code = SheetCode::of(day(printed_on), &lines);
            let written = code.to_string();
            assert_eq!(written.len(), 9, "{written}");
            assert_eq!(code.printed_on(), day(printed_on));
            for typed in [written.clone(), written.to_lowercase(), written.replace('-', " "), format!(" {} ", written.replace('-', ""))] {
                assert_eq!(SheetCode::read(&typed), Some(code), "{typed}");
            }
            let mistaken = written.replace('B', "8").replace('S', "5").replace('Z', "2").replace('G', "6").replace('L', "1");
            assert_eq!(SheetCode::read(&mistaken), Some(code), "{mistaken}");
        }
    }

    #[test]
    fn what_is_no_code_is_none() {
        for typed in ["", "BBBB", "BBBB-BBBBB", "AAAA-AAAA", "OUTE-BBBB", "é", "1-800-668-6868"] {
            assert_eq!(SheetCode::read(typed), None, "{typed}");
        }
    }

    #[test]
    fn a_code_has_no_vowel_so_that_it_is_no_word() {
        assert!(LETTERS.iter().all(|letter| !b"AEIOUY0".contains(letter)));
    }

    #[test]
    fn another_number_day_or_order_gives_another_code() {
        let (one, other) = (contact("a", "+18006686868"), contact("b", "+18339001010"));
        let today = day("2026-11-30");
        let code = SheetCode::of(today, &[one.clone(), other.clone()]);
        for changed in [
            SheetCode::of(today, &[other.clone(), one.clone()]),
            SheetCode::of(today, std::slice::from_ref(&one)),
            SheetCode::of(today, &[one.clone(), contact("b", "+18339001011")]),
            SheetCode::of(today, &[PrintedContact { locale: Locale::Fr, ..one.clone() }, other.clone()]),
            SheetCode::of(day("2026-12-01"), &[one, other]),
        ] {
            assert_ne!(code, changed);
        }
    }

    #[test]
    fn a_wrong_letter_is_seldom_the_code_of_another_sheet() {
        // As many sheets as there are with different numbers on one day.
        let today = day("2026-11-30");
        let codes: std::collections::BTreeSet<u32> =
            (0..4_000).map(|n| SheetCode::of(today, &[contact("a", &format!("+1{n:010}"))]).hash).collect();
        assert!(codes.len() > 3_990, "{} codes", codes.len());
        let wrong = (0..20_000u32).filter(|n| codes.contains(&(n * 397 % power(HASH)))).count();
        assert!(wrong < 40, "{wrong} of 20,000 random codes are those of a sheet");
    }
}
