//! Times of day as people write them: `09:00`, `9 h 30`, `9 a.m.`, `4:30pm`, `0900`, and a bare `9`.

use super::meaning::Meaning;

/// A time may end on the next day: `14:00-26:00`.
const LAST_HOUR: u16 = 36;

/// The time at the beginning of a text, and its length.
pub(super) fn time(text: &[char]) -> Option<(Meaning, usize)> {
    let hour_digits = digits(text);
    let (hour, mut at, minutes) = match hour_digits {
        1 | 2 => (number(text.get(..hour_digits)?)?, hour_digits, None),
        // `0900`
        4 => (number(text.get(..2)?)?, 4, Some(number(text.get(2..4)?)?)),
        _ => return None,
    };
    let rest = |at: usize| text.get(at..).unwrap_or_default();
    let two_digits = |at: usize| (digits(rest(at)) == 2).then(|| number(text.get(at..at + 2)?)).flatten();
    let mut is_clock = minutes.is_some();
    let mut is_french = false;
    let mut minute = minutes.unwrap_or(0);
    if minutes.is_none() {
        let after_blank = at + usize::from(text.get(at) == Some(&' '));
        if text.get(at) == Some(&':') {
            minute = two_digits(at + 1)?;
            (at, is_clock) = (at + 3, true);
        } else if text.get(at) == Some(&'.') && two_digits(at + 1).is_some() && meridiem(rest(at + 3)).is_some() {
            // `8.30 a.m.`
            minute = two_digits(at + 1)?;
            at += 3;
        } else if text.get(after_blank) == Some(&'h') && text.get(after_blank + 1).is_none_or(|next| !next.is_alphabetic()) {
            let behind = after_blank + 1;
            let behind_blank = behind + usize::from(text.get(behind) == Some(&' '));
            (at, is_clock, is_french) = (behind, true, true);
            if let Some(minutes) = two_digits(behind_blank) {
                (at, minute) = (behind_blank + 2, minutes);
            }
        }
    }
    if minute > 59 || hour > LAST_HOUR || text.get(at).is_some_and(char::is_ascii_digit) {
        return None;
    }
    if let Some((is_afternoon, length)) = meridiem(rest(at)).filter(|_| !is_french) {
        let is_valid = (1..=12).contains(&hour);
        let hour = hour % 12 + if is_afternoon { 12 } else { 0 };
        return is_valid.then_some((Meaning::Twelve { minute: hour * 60 + minute }, at + length));
    }
    let minute = hour * 60 + minute;
    // `09:00`, `0900`, `13:00`, `17` and `9 h` are of the 24-hour clock. `9:00` may be, and a bare `9` says nothing.
    let is_certain = is_french || hour > 12 || is_clock && text.first() == Some(&'0');
    Some((if is_certain { Meaning::Time { minute } } else { Meaning::Half { minute, is_clock } }, at))
}

/// Whether a.m. or p.m. follows (true for the afternoon), and where it ends.
fn meridiem(text: &[char]) -> Option<(bool, usize)> {
    let blank = usize::from(text.first() == Some(&' '));
    let rest = text.get(blank..)?;
    [(false, "a.m."), (false, "a.m"), (false, "am"), (true, "p.m."), (true, "p.m"), (true, "pm")].into_iter().find_map(
        |(is_afternoon, word)| {
            let length = word.len();
            let same = rest.len() >= length && word.chars().zip(rest).all(|(wanted, c)| wanted == *c);
            let ends = rest.get(length).is_none_or(|next| !next.is_alphanumeric());
            (same && ends).then_some((is_afternoon, blank + length))
        },
    )
}

fn digits(text: &[char]) -> usize {
    text.iter().take_while(|c| c.is_ascii_digit()).count()
}

fn number(digits: &[char]) -> Option<u16> {
    digits.iter().collect::<String>().parse().ok()
}

const DAY: u16 = 24 * 60;
const NOON: u16 = DAY / 2;

/// A span over midnight that is longer than this and ends later than [`LAST_ORDERS`] is a slip for an afternoon, as `9:00-5:00` is.
const MAX_NIGHT: u16 = 16 * 60;
const LAST_ORDERS: u16 = 3 * 60;

/// Why two times are no span.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum NoSpan {
    /// Morning or afternoon is not clear.
    AmOrPm,
    /// It begins where it ends, or on the next day.
    Empty,
}

/// From and to, in minutes after the day began; `to` may be on the next day. `is_24_hours` is true where another time of the text shows
/// that the 24-hour clock is meant.
pub(super) fn span(from: Meaning, to: Meaning, is_24_hours: bool) -> Result<(u16, u16), NoSpan> {
    use Meaning::{Half, Midnight, Time, Twelve};
    let (from, to) = match (from, to) {
        (Half { minute, .. }, Twelve { minute: to }) => (beside_twelve(minute, to), to),
        // “9 to 17:00”, “9 to noon”.
        (Half { minute, .. }, Time { minute: to }) => (minute, to),
        (Half { minute, is_clock: true }, Half { minute: to, is_clock: true }) if minute < to && (is_24_hours || minute >= 10 * 60) => {
            (minute, to)
        }
        (Time { minute }, Half { minute: to, is_clock: true }) if minute < to || to >= 10 * 60 => (minute, to),
        (Time { minute } | Twelve { minute }, Time { minute: to } | Twelve { minute: to }) => (minute, to),
        (Time { minute } | Twelve { minute }, Midnight) => (minute, DAY),
        (Midnight, Time { minute: to } | Twelve { minute: to }) => (0, to),
        (Midnight, Midnight) => return Err(NoSpan::Empty),
        _ => return Err(NoSpan::AmOrPm),
    };
    if from == to || from >= DAY {
        return Err(NoSpan::Empty);
    }
    let to = if to == 0 { DAY } else { to };
    let is_slip = from > to && to + DAY - from > MAX_NIGHT && to > LAST_ORDERS;
    if is_slip { Err(NoSpan::AmOrPm) } else { Ok((from, to)) }
}

/// The beginning of “1 to 9 p.m.” or “9 to 5 p.m.”: in the same half of the day where that is possible, else in the other.
const fn beside_twelve(minute: u16, to: u16) -> u16 {
    let (early, late) = (minute % NOON, minute % NOON + NOON);
    if to >= NOON {
        if late < to { late } else { early }
    } else if early < to {
        early
    } else {
        late
    }
}
