//! Numbers that a phone would dial, however they are grouped and in whatever digits they are written.

/// Fewer digits than this are no number to call, but for the short codes that everyone knows.
const SHORTEST: usize = 7;

/// Maximum number of characters between two groups of digits of one number.
const GAP: usize = 5;

/// A run of digits that a phone would dial: its groups, and what it is made of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Run {
    groups: Vec<String>,
    /// What separates a group from the next.
    gaps: Vec<String>,
}

impl Run {
    fn digits(&self) -> String {
        self.groups.concat()
    }

    /// The run as it was written.
    fn written(&self) -> String {
        let mut written = String::new();
        for (at, group) in self.groups.iter().enumerate() {
            written.push_str(group);
            written.push_str(self.gaps.get(at).map_or("", String::as_str));
        }
        written
    }

    /// Dates, years and times are digits too, and no one dials them.
    fn is_of_the_calendar(&self) -> bool {
        let number = |group: &String| group.parse::<u32>().unwrap_or(u32::MAX);
        let is_year = |group: &String| group.len() == 4 && (1900..2100).contains(&number(group));
        let is_small = |group: &String| group.len() <= 2 && number(group) <= 31;
        let is_quarter = |group: &String| group.len() == 4 && number(group) <= 2400 && [0, 15, 30, 45].contains(&(number(group) % 100));
        let dates = |groups: &[String]| {
            groups.len() == 3 && (is_year(&groups[0]) || is_year(&groups[2])) && groups.iter().filter(|group| is_small(group)).count() == 2
        };
        let is_time = |hour: &String, minute: &String| hour.len() <= 2 && number(hour) <= 24 && minute.len() == 2 && number(minute) < 60;
        self.groups.iter().all(is_year)
            || self.groups.chunks(3).all(dates)
            || self.groups.len() == 2 && self.groups.iter().all(is_quarter)
            || self.groups.len().is_multiple_of(2)
                && self.groups.chunks(2).all(|pair| is_time(&pair[0], &pair[1]))
                && self.gaps.iter().step_by(2).all(|gap| gap == "." || gap == ":")
    }
}

/// Words for digits, in both languages.
fn digit_word(word: &str) -> Option<char> {
    Some(match word {
        "zero" | "oh" => '0',
        "one" | "un" => '1',
        "two" | "deux" => '2',
        "three" | "trois" => '3',
        "four" | "quatre" => '4',
        "five" | "cinq" => '5',
        "six" => '6',
        "seven" | "sept" => '7',
        "eight" | "huit" => '8',
        "nine" | "neuf" => '9',
        _ => return None,
    })
}

/// Letters that replace digits between digits: `647-555-O142`.
const fn look_alike(c: char) -> Option<char> {
    match c {
        'o' => Some('0'),
        'l' | 'i' => Some('1'),
        _ => None,
    }
}

/// Words and marks that join the groups of one number.
fn joins(gap: &str, before: &str, after: &str) -> bool {
    let marks = gap.trim();
    if gap.chars().count() > GAP || gap.chars().any(|c| c.is_alphanumeric() || matches!(c, '$' | '%' | '°')) {
        return false;
    }
    // Lists of ages and days have commas; the groups of a number are longer.
    if marks.contains([',', ';']) && (before.len() <= 2 || after.len() <= 2) {
        return false;
    }
    // 9:30
    !(marks == ":" && before.len() <= 2 && after.len() == 2)
}

/// The runs of digits in a plain text.
pub(super) fn runs(plain: &str) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut open = false;
    let mut gap = String::new();
    for (kind, text) in pieces(plain) {
        match kind {
            Piece::Digits => {
                match runs.last_mut().filter(|_| open) {
                    Some(run) if run.groups.last().is_some_and(|before| joins(&gap, before, &text)) => {
                        run.gaps.push(gap.clone());
                        run.groups.push(text);
                    }
                    _ => runs.push(Run { groups: vec![text], gaps: Vec::new() }),
                }
                open = true;
                gap.clear();
            }
            Piece::Other => gap.push_str(&text),
            Piece::Word => {
                open = false;
                gap.clear();
            }
        }
    }
    runs
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Piece {
    Digits,
    Word,
    Other,
}

/// The text in pieces; words for digits are digits.
fn pieces(plain: &str) -> Vec<(Piece, String)> {
    let chars: Vec<char> = plain.chars().collect();
    let mut pieces: Vec<(Piece, String)> = Vec::new();
    let mut at = 0;
    while at < chars.len() {
        let is = |at: usize, test: fn(char) -> bool| chars.get(at).is_some_and(|c| test(*c));
        let is_digit = |at: usize| {
            let stands_in = chars.get(at).is_some_and(|c| look_alike(*c).is_some());
            // A letter replaces a digit only inside a group of digits.
            is(at, |c| c.is_ascii_digit())
                || stands_in
                    && (at > 0 && is(at - 1, |c| c.is_ascii_digit()) || is(at + 1, |c| c.is_ascii_digit()))
                    && !(at > 0 && is(at - 1, char::is_alphabetic))
                    && !is(at + 1, char::is_alphabetic)
        };
        let begin = at;
        if is_digit(at) {
            while is_digit(at) {
                at += 1;
            }
            let digits = chars[begin..at].iter().map(|c| look_alike(*c).unwrap_or(*c)).collect();
            pieces.push((Piece::Digits, digits));
        } else if chars[at].is_alphabetic() {
            while at < chars.len() && chars[at].is_alphabetic() && !is_digit(at) {
                at += 1;
            }
            let word: String = chars[begin..at].iter().collect();
            match digit_word(&word) {
                Some(digit) => pieces.push((Piece::Digits, digit.to_string())),
                // “647 dash 555 dash 0142”
                None if ["dash", "hyphen", "tiret", "dot", "point", "space", "espace"].contains(&word.as_str()) => {
                    pieces.push((Piece::Other, "-".to_owned()));
                }
                None => pieces.push((Piece::Word, word)),
            }
        } else {
            while at < chars.len() && !chars[at].is_alphabetic() && !is_digit(at) {
                at += 1;
            }
            pieces.push((Piece::Other, chars[begin..at].iter().collect()));
        }
    }
    pieces
}

/// False for most sentences, which then need no parsing. A text without digits has a number only if it spells enough of them as words.
fn has_digits_enough(plain: &str) -> bool {
    let spelled = || plain.split(|c: char| !c.is_alphabetic()).filter(|word| digit_word(word).is_some());
    plain.bytes().any(|byte| byte.is_ascii_digit()) || spelled().count() >= SHORTEST
}

/// The numbers in a plain text that a phone would dial: the digits, and how they were written.
pub(super) fn dialled(plain: &str) -> Vec<(String, String)> {
    if !has_digits_enough(plain) {
        return Vec::new();
    }
    let long = runs(plain).into_iter().filter(|run| run.digits().len() >= SHORTEST && !run.is_of_the_calendar());
    let spelled = vanity(plain).map(|written| (written.chars().filter(char::is_ascii_alphanumeric).collect(), written));
    long.map(|run| (run.digits(), run.written())).chain(spelled).collect()
}

/// `1-800-suicide`: digits whose last part is spelled.
fn vanity(plain: &str) -> Option<String> {
    plain.split_whitespace().map(|word| word.trim_matches(|c: char| !c.is_alphanumeric())).find_map(|word| {
        let parts: Vec<&str> = word.split(['-', '.']).collect();
        let (numbers, letters): (Vec<&str>, Vec<&str>) = parts.iter().partition(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
        let digits: usize = numbers.iter().map(|part| part.len()).sum();
        let spelled: usize = letters.iter().map(|part| part.len()).sum();
        let is_one = digits >= 3
            && parts.first().is_some_and(|first| first.bytes().all(|byte| byte.is_ascii_digit()))
            && letters.iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase()))
            && (4..=9).contains(&spelled)
            && (digits == 3 || digits >= 4);
        is_one.then(|| word.to_owned())
    })
}

/// True when a text holds exactly these digits, alone or in groups: `911`, `9-1-1`, `9 1 1`.
pub(super) fn holds(plain: &str, digits: &str) -> bool {
    runs(plain).iter().any(|run| {
        (0..run.groups.len()).any(|from| (from..run.groups.len()).any(|to| run.groups[from..=to].concat() == digits))
            && !run.groups.chunks(2).all(|pair| pair.len() == 2 && pair[0].len() <= 2 && run.gaps.iter().any(|gap| gap == ":"))
    })
}

#[cfg(test)]
mod tests {
    use super::super::plain;
    use super::*;

    fn is_dialled(text: &str) -> bool {
        !dialled(&plain(text)).is_empty()
    }

    #[test]
    fn a_number_is_seen_however_it_is_grouped() {
        for text in [
            "647-555-0142",
            "Call 647 555 0142 now",
            "(647) 555-0142",
            "647.555.0142",
            "6475550142",
            "+1 (647) 555–0142",
            "6 4 7 5 5 5 0 1 4 2",
            "64 75 55 01 42",
            "647/555/0142",
            "647_555_0142",
            "647 • 555 • 0142",
            "647, 555, 0142",
            "647\n555\n0142",
            "647 ... 555 ... 0142",
            "６４７-５５５-０１４２",
            "٦٤٧٥٥٥٠١٤٢",
            "647-555-O142",
            "647 dash 555 dash 0142",
            "64seven 555 0142",
            "6️⃣4️⃣7️⃣ 555 0142",
            "six four seven five five five oh one four two",
            "six quatre sept cinq cinq cinq zéro un quatre deux",
            "555-0142",
            "1-800-SUICIDE",
            "1-888-kids-now",
            "64\u{ad}7555\u{200b}0142",
        ] {
            assert!(is_dialled(text), "{text}");
        }
    }

    #[test]
    fn ages_hours_days_and_years_are_no_numbers_to_dial() {
        for text in [
            "For ages 12, 14, 16, 18 and 24",
            "For ages 12-15, 16-17 and 18-24",
            "Mo-Fr 09:00-17:00; Sa 10:00-12:00",
            "9.30-17.00",
            "9 h 30 à 17 h",
            "from 8:30 to 16:30, 24/7, 365 days",
            "2020-2025",
            "2026-11-29",
            "29/11/2026",
            "0900-1700",
            "In 2021, 12 of 30 beds",
            "Bill C-16, section 279.01",
            "",
        ] {
            assert!(!is_dialled(text), "{text} {:?}", dialled(&plain(text)));
        }
    }

    proptest::proptest! {
        #[test]
        fn no_number_is_rejected_unread(text in "((six|oh|un|deux|nine|two|help|[a-z]{1,3}|[0-9]{1,2})[ -]?){0,12}") {
            let plain = plain(&text);
            let has_one = runs(&plain).iter().any(|run| run.digits().len() >= SHORTEST) || vanity(&plain).is_some();
            proptest::prop_assert!(!has_one || has_digits_enough(&plain));
        }
    }

    #[test]
    fn a_short_number_is_seen_alone_and_in_groups() {
        for text in ["911", "Do not call 9-1-1!", "9 1 1", "nine one one", "٩١١", "(911), 24/7"] {
            assert!(holds(&plain(text), "911"), "{text}");
        }
        for text in ["1911", "9:11", "Room 9110", "9 to 11"] {
            assert!(!holds(&plain(text), "911"), "{text}");
        }
    }
}
