//! From the parts of a text to rules: days, times, and what is said of them.

use std::ops::Range;

use super::{
    HoursProblem,
    lexer::Lexed,
    meaning::{Meaning, Modifier},
    times::{self, NoSpan},
};

/// How a rule belongs to those before it (OpenStreetMap's `opening_hours`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Joint {
    /// It takes the place of what was said of its days.
    Normal,
    /// It adds to it.
    Additional,
    /// It applies where the others say nothing.
    Fallback,
}

/// Days that follow each other, or the public holidays. Monday is 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Days {
    Week { first: u8, last: u8 },
    Holidays,
}

/// One rule.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Rule {
    pub(super) joint: Joint,
    pub(super) days: Vec<Days>,
    /// From and to, in minutes after the day began.
    pub(super) spans: Vec<(u16, u16)>,
    pub(super) is_all_day: bool,
    pub(super) modifier: Option<Modifier>,
    /// With its quotation marks.
    pub(super) comment: Option<String>,
}

/// How a comment says that one needs an appointment.
const APPOINTMENT: [&str; 3] = ["appointment", "rendez-vous", "rdv"];

/// The rules of a text.
///
/// # Errors
/// The first part that is not clear.
pub(super) fn rules(text: &Lexed) -> Result<Vec<Rule>, HoursProblem> {
    // `09:00` or `17:00` somewhere: then `9:00` is of the 24-hour clock too.
    let is_24_hours = text.meanings().any(|meaning| matches!(meaning, Meaning::Time { minute } if minute != 12 * 60));
    let mut reading = Reading { text, at: 0, is_24_hours };
    let (mut rules, mut joint) = (Vec::new(), Joint::Normal);
    loop {
        reading.skip(|meaning| matches!(meaning, Meaning::Nothing | Meaning::Comma | Meaning::And | Meaning::End));
        if reading.next().is_none() {
            return Ok(rules);
        }
        rules.push(reading.rule(joint, rules.is_empty())?);
        joint = reading.joint()?;
    }
}

struct Reading<'a> {
    text: &'a Lexed,
    at: usize,
    is_24_hours: bool,
}

const fn is_day(meaning: Meaning) -> bool {
    matches!(meaning, Meaning::Days { .. } | Meaning::Holiday)
}

const fn is_time(meaning: Meaning) -> bool {
    matches!(meaning, Meaning::Time { .. } | Meaning::Half { .. } | Meaning::Twelve { .. } | Meaning::Midnight)
}

const fn begins_hours(meaning: Meaning) -> bool {
    is_time(meaning) || matches!(meaning, Meaning::Always | Meaning::AllDay | Meaning::Modifier(_) | Meaning::Comment)
}

const fn joins(meaning: Meaning) -> bool {
    matches!(meaning, Meaning::Comma | Meaning::And | Meaning::Nothing)
}

impl Reading<'_> {
    fn next(&self) -> Option<Meaning> {
        self.text.meaning(self.at)
    }

    fn skip(&mut self, skipped: impl Fn(Meaning) -> bool) {
        while self.next().is_some_and(&skipped) {
            self.at += 1;
        }
    }

    /// Goes behind commas and words that only join, where something of a kind follows them.
    fn pass_to(&mut self, wanted: impl Fn(Meaning) -> bool) -> bool {
        let before = self.at;
        self.skip(joins);
        let found = self.next().is_some_and(wanted);
        if !found {
            self.at = before;
        }
        found
    }

    fn typed(&self, parts: Range<usize>) -> String {
        self.text.typed(parts)
    }

    fn rule(&mut self, joint: Joint, is_first: bool) -> Result<Rule, HoursProblem> {
        let begin = self.at;
        let mut rule = Rule { joint, days: self.days(), spans: Vec::new(), is_all_day: false, modifier: None, comment: None };
        // “Monday to Friday, 9 a.m. to 5 p.m.”
        self.pass_to(begins_hours);
        self.times(&mut rule)?;
        self.said_of_it(&mut rule);
        if rule.days.is_empty() {
            self.days_behind(&mut rule);
            self.said_of_it(&mut rule);
        }
        if self.at == begin {
            return Err(HoursProblem::Unreadable(self.typed(self.at..self.at + 1)));
        }
        let typed = || self.typed(begin..self.at);
        let is_appointment = rule.modifier == Some(Modifier::Appointment)
            || rule.comment.as_ref().is_some_and(|comment| APPOINTMENT.iter().any(|word| comment.to_lowercase().contains(word)));
        let has_hours = !rule.spans.is_empty() || rule.is_all_day;
        if !has_hours && !is_appointment && rule.modifier.is_none() {
            return Err(HoursProblem::NoHours(typed()));
        }
        // `12:00-13:00 off` is said of the days before it.
        let of_days_before = rule.modifier == Some(Modifier::Closed) && !rule.spans.is_empty() && !is_first;
        let needs_days = !rule.is_all_day && (has_hours || !is_appointment);
        if rule.days.is_empty() && needs_days && !of_days_before {
            return Err(HoursProblem::NoDays(typed()));
        }
        Ok(rule)
    }

    /// `Mo-Fr`, `Mo, We and Fr`, `Mo-Fr,PH`.
    fn days(&mut self) -> Vec<Days> {
        let mut days = Vec::new();
        while (days.is_empty() && self.next().is_some_and(is_day)) || (!days.is_empty() && self.pass_to(is_day)) {
            let (first, last) = match self.next() {
                Some(Meaning::Days { first, last }) => (first, last),
                _ => {
                    self.at += 1;
                    days.push(Days::Holidays);
                    continue;
                }
            };
            self.at += 1;
            let to = match (self.next(), self.day_behind_range()) {
                (Some(Meaning::Range), Some((to, behind))) if first == last => {
                    self.at = behind;
                    to
                }
                _ => last,
            };
            days.push(Days::Week { first, last: to });
        }
        days
    }

    /// The single day behind “to”, and the part behind it.
    fn day_behind_range(&self) -> Option<(u8, usize)> {
        let mut at = self.at + 1;
        while self.text.meaning(at) == Some(Meaning::Nothing) {
            at += 1;
        }
        match self.text.meaning(at) {
            Some(Meaning::Days { first, last }) if first == last => Some((first, at + 1)),
            _ => None,
        }
    }

    /// `09:00-12:00, 13:00-17:00`, or all day.
    fn times(&mut self, rule: &mut Rule) -> Result<(), HoursProblem> {
        if matches!(self.next(), Some(Meaning::Always | Meaning::AllDay)) {
            self.at += 1;
            rule.is_all_day = true;
            return Ok(());
        }
        while (rule.spans.is_empty() && self.next().is_some_and(is_time)) || (!rule.spans.is_empty() && self.pass_to(is_time)) {
            let begin = self.at;
            let from = self.next();
            self.at += 1;
            if self.next() != Some(Meaning::Range) {
                // “24 h” is all day where no other time follows.
                if from == Some(Meaning::Time { minute: 24 * 60 }) && rule.spans.is_empty() {
                    rule.is_all_day = true;
                    return Ok(());
                }
                return Err(HoursProblem::Unreadable(self.typed(begin..self.at)));
            }
            self.at += 1;
            let to = self.next().filter(|meaning| is_time(*meaning));
            self.at += usize::from(to.is_some());
            let typed = self.typed(begin..self.at);
            let (Some(from), Some(to)) = (from, to) else { return Err(HoursProblem::Unreadable(typed)) };
            rule.spans.push(times::span(from, to, self.is_24_hours).map_err(|problem| match problem {
                NoSpan::AmOrPm => HoursProblem::AmOrPm(typed),
                NoSpan::Empty => HoursProblem::Unreadable(typed),
            })?);
        }
        Ok(())
    }

    /// “Closed”, “by appointment”, and a comment between quotation marks.
    fn said_of_it(&mut self, rule: &mut Rule) {
        loop {
            match self.next() {
                Some(Meaning::Modifier(modifier)) if rule.modifier.is_none() => rule.modifier = Some(modifier),
                Some(Meaning::Comment) if rule.comment.is_none() => rule.comment = Some(self.typed(self.at..self.at + 1)),
                Some(Meaning::Nothing) => {}
                _ => return,
            }
            self.at += 1;
        }
    }

    /// “9 a.m. to 5 p.m., Monday to Friday”: the days follow, and no other times belong to them.
    fn days_behind(&mut self, rule: &mut Rule) {
        let before = self.at;
        if !self.pass_to(is_day) {
            return;
        }
        let days = self.days();
        let begins_a_rule =
            |meaning: Meaning| is_time(meaning) || matches!(meaning, Meaning::Always | Meaning::AllDay | Meaning::Modifier(_));
        self.skip(|meaning| meaning == Meaning::Nothing);
        if self.next().is_some_and(begins_a_rule) {
            self.at = before;
        } else {
            rule.days = days;
        }
    }

    /// What joins the next rule to those before.
    fn joint(&mut self) -> Result<Joint, HoursProblem> {
        let joint = match self.next() {
            None | Some(Meaning::End) => Joint::Normal,
            Some(Meaning::Fallback) => Joint::Fallback,
            // “Mo-Fr 9 a.m. to 5 p.m. Sat 10 a.m. to 2 p.m.”
            Some(meaning) if is_day(meaning) => return Ok(Joint::Additional),
            Some(Meaning::Comma | Meaning::And) => Joint::Additional,
            Some(_) => return Err(HoursProblem::Unreadable(self.typed(self.at..self.at + 1))),
        };
        self.at += 1;
        Ok(joint)
    }
}
