//! Hours as seven rows of a form: day, open, from, to. A table that fits them is shown as rows; the rows are written as a table again,
//! which [`OpeningHours::parse`] judges like any other.

use super::OpeningHours;

/// The days of a table, from Monday.
pub const DAYS: [&str; 7] = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];

/// The tables of the two answers that need no row.
pub const ALWAYS: &str = "24/7";
/// The same by appointment.
pub const BY_APPOINTMENT: &str = "\"by appointment\"";

/// One day: the times as `HH:MM`, empty where none was typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// Open on that day.
    pub is_open: bool,
    /// From when.
    pub from: String,
    /// Until when; before `from` on the next day.
    pub to: String,
}

/// How hours are answered on a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Hours {
    /// Not at all.
    NotStated,
    /// Day and night, every day.
    Always,
    /// By appointment.
    ByAppointment,
    /// On some days of the week.
    Days(Box<[Row; 7]>),
    /// In words or in a table that has more than one span a day, holidays or a remark.
    Words(String),
}

impl Hours {
    /// What is shown for a text, which may be half typed.
    pub fn of(text: &str) -> Self {
        let written = OpeningHours::parse(text).map_or_else(|_| text.trim().to_owned(), |table| table.as_str().to_owned());
        match written.as_str() {
            "" => Self::NotStated,
            ALWAYS => Self::Always,
            BY_APPOINTMENT => Self::ByAppointment,
            table => rows(table).map_or_else(|| Self::Words(text.to_owned()), |rows| Self::Days(Box::new(rows))),
        }
    }

    /// The text that says the same. A day without both times is written as it is, for the parser to refuse.
    pub fn written(&self) -> String {
        match self {
            Self::NotStated => String::new(),
            Self::Always => ALWAYS.to_owned(),
            Self::ByAppointment => BY_APPOINTMENT.to_owned(),
            Self::Words(text) => text.clone(),
            Self::Days(rows) => written(rows),
        }
    }
}

/// Days next to each other with the same hours are one rule: `Mo-Fr 09:00-17:00; Sa 10:00-12:00`.
fn written(rows: &[Row; 7]) -> String {
    let mut rules: Vec<(usize, usize, String)> = Vec::new();
    for (at, row) in rows.iter().enumerate().filter(|(_, row)| row.is_open) {
        let times = match (row.from.trim(), row.to.trim()) {
            ("", "") => String::new(),
            (from, "00:00") => format!(" {from}-24:00"),
            (from, to) => format!(" {from}-{to}"),
        };
        match rules.last_mut() {
            Some((_, last, same)) if *last + 1 == at && *same == times => *last = at,
            _ => rules.push((at, at, times)),
        }
    }
    let day = |at: usize| DAYS.get(at).copied().unwrap_or_default();
    let rule = |(first, last, times): (usize, usize, String)| match last - first {
        0 => format!("{}{times}", day(first)),
        _ => format!("{}-{}{times}", day(first), day(last)),
    };
    rules.into_iter().map(rule).collect::<Vec<_>>().join("; ")
}

/// The rows of a table; `None` when it says more than rows can.
fn rows(table: &str) -> Option<[Row; 7]> {
    let mut rows: [Row; 7] = Default::default();
    for rule in table.split(';').map(str::trim) {
        let (days, times) = rule.split_once(' ').unwrap_or((rule, ""));
        let (from, to) = if times.is_empty() { ("", "") } else { times.split_once('-')? };
        let to = if to == "24:00" { "00:00" } else { to };
        if !is_time(from) || !is_time(to) {
            return None;
        }
        for at in days.split(',').map(range).collect::<Option<Vec<_>>>()?.into_iter().flatten() {
            // A later rule that speaks of the same day again is more than a row can say.
            let row = rows.get_mut(at).filter(|row| !row.is_open)?;
            *row = Row { is_open: true, from: from.to_owned(), to: to.to_owned() };
        }
    }
    Some(rows)
}

/// `Mo-Fr`, `Sa`, and over the end of the week `Sa-Mo`.
fn range(days: &str) -> Option<Vec<usize>> {
    let day = |name: &str| DAYS.iter().position(|day| *day == name);
    let (first, last) = days.split_once('-').unwrap_or((days, days));
    let (first, last) = (day(first)?, day(last)?);
    Some((0..=(last + 7 - first) % 7).map(|after| (first + after) % 7).collect())
}

/// `09:00`, or nothing yet.
fn is_time(text: &str) -> bool {
    let digits = |text: &str| text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_digit());
    let below = |text: &str, limit: u8| text.parse::<u8>().is_ok_and(|number| number < limit);
    text.is_empty()
        || text.split_once(':').is_some_and(|(hour, minute)| digits(hour) && digits(minute) && below(hour, 24) && below(minute, 60))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn written_again(text: &str) -> Option<String> {
        match Hours::of(text) {
            Hours::Days(rows) => Some(written(&rows)),
            _ => None,
        }
    }

    #[test]
    fn a_table_that_fits_is_shown_as_rows_and_written_as_it_was() {
        for table in [
            "Mo-Fr 09:00-17:00",
            "Mo-Fr 12:00-20:00; Sa 12:00-16:00",
            "Mo-Su 18:00-24:00",
            "Mo-Su 21:00-09:00",
            "Mo 10:00-15:00; We 10:00-15:00",
        ] {
            assert_eq!(written_again(table).as_deref(), Some(table));
        }
        // As people type it.
        assert_eq!(written_again("lundi au vendredi de 9 h à 17 h").as_deref(), Some("Mo-Fr 09:00-17:00"));
        assert_eq!(written_again("Mo,We,Fr 10:00-15:00").as_deref(), Some("Mo 10:00-15:00; We 10:00-15:00; Fr 10:00-15:00"));
        assert_eq!(Hours::of("day and night"), Hours::Always);
        assert_eq!(Hours::of("sur rendez-vous"), Hours::ByAppointment);
        assert_eq!(Hours::of(" "), Hours::NotStated);
    }

    #[test]
    fn what_rows_cannot_say_stays_as_it_was_typed() {
        for text in [
            "Mo-Fr 08:30-12:00,13:00-16:30",
            "Mo-Fr 09:00-17:00; PH off",
            "Mo-Su 14:00-26:00",
            "Mo-Fr 09:00-17:00 \"by appointment\"",
            "when we can",
        ] {
            assert_eq!(Hours::of(text), Hours::Words(text.to_owned()));
            assert_eq!(Hours::of(text).written(), text);
        }
    }

    #[test]
    fn half_a_row_is_kept_and_refused() {
        for (from, to, text) in [("", "", "Tu"), ("09:00", "", "Tu 09:00-"), ("", "17:00", "Tu -17:00")] {
            let mut rows: [Row; 7] = Default::default();
            rows[1] = Row { is_open: true, from: from.to_owned(), to: to.to_owned() };
            let hours = Hours::Days(Box::new(rows));
            assert_eq!(hours.written(), text);
            assert!(OpeningHours::parse(text).is_err(), "{text}");
            assert_eq!(Hours::of(text), hours);
        }
    }

    proptest! {
        #[test]
        fn rows_are_read_as_they_are_written(days in prop::array::uniform7(prop::option::of((0u32..1440, 1u32..1440)))) {
            let time = |minute: u32| format!("{:02}:{:02}", minute / 60 % 24, minute % 60);
            let rows = days.map(|day| day.map_or_else(Row::default, |(from, long)| Row { is_open: true, from: time(from), to: time(from + long) }));
            let text = written(&rows);
            // Also where the parser refuses a row, such as 9 in the morning to 5 in the next: it comes back as it was typed.
            if days.iter().any(Option::is_some) {
                prop_assert_eq!(Hours::of(&text), Hours::Days(Box::new(rows)));
            }
        }
    }
}
