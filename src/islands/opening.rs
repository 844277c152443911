//! Whether someone answers now, in words: the same on a card, on a listing's page and on the device.

use serde::{Deserialize, Serialize};

use crate::{
    domain::{
        locale::Locale,
        moment::Moment,
        opening::{Opening, State, Turn, TurnDay},
        service_area::ServiceArea,
        time_zone::{HoursZone, TimeZone},
    },
    finder::{entry::Entry, query::Area},
    html::Markup,
};

use super::text::paragraph;

/// The sentences, with `{time}`, `{day}` and `{state}` where those go.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpeningWords {
    /// How a time of day is said.
    pub clock: ClockWords,
    /// Monday to Sunday.
    pub days: [String; 7],
    /// “{time} Eastern time”.
    pub eastern: String,
    /// “{time} Central time”.
    pub central: String,
    /// “Open now”.
    pub open: String,
    /// “Open now, until {time}”.
    pub open_until: String,
    /// “Closed now”.
    pub closed: String,
    /// “Closed now. Opens at {time}”.
    pub opens_today: String,
    /// “Closed now. Opens tomorrow at {time}”.
    pub opens_tomorrow: String,
    /// “Closed now. Opens {day} at {time}”.
    pub opens_on: String,
    /// “By appointment”.
    pub appointment: String,
    /// On a public holiday.
    pub holiday: String,
    /// “Open now? They do not say”.
    pub not_known: String,
    /// “Answers day and night, every day”.
    pub always: String,
    /// “By phone: {state}”.
    pub by_phone: String,
    /// “As of {time}”.
    pub as_of: String,
}

/// How a time of day is said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClockWords {
    /// The language, which decides between 12 and 24 hours; `None` only in words that were never filled.
    pub locale: Option<Locale>,
    /// “{time} a.m.”
    pub am: String,
    /// “{time} p.m.”
    pub pm: String,
    /// 12 o'clock by day.
    pub noon: String,
    /// 12 o'clock by night.
    pub midnight: String,
}

impl ClockWords {
    /// A minute of the day as it is said: “8:30 a.m.”, “8 h 30”.
    pub fn say(&self, minute: u16) -> String {
        let (hour, minute) = (minute / 60 % 24, minute % 60);
        let twelve = if hour % 12 == 0 { 12 } else { hour % 12 };
        match (self.locale, hour, minute) {
            (_, 0, 0) => self.midnight.clone(),
            (_, 12, 0) => self.noon.clone(),
            (Some(Locale::Fr), hour, 0) => format!("{hour}\u{a0}h"),
            (Some(Locale::Fr), hour, minute) => format!("{hour}\u{a0}h\u{a0}{minute:02}"),
            (_, hour, minute) => {
                let time = if minute == 0 { twelve.to_string() } else { format!("{twelve}:{minute:02}") };
                (if hour < 12 { &self.am } else { &self.pm }).replace("{time}", &time)
            }
        }
    }
}

/// One sentence about now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// `state open`, `state closed`, `state appointment`, `state unknown`: for the style.
    pub kind: &'static str,
    /// The sentence.
    pub text: String,
}

impl OpeningWords {
    /// A time with its zone; without it where that is the zone of the page.
    fn zoned(&self, zone: TimeZone, minute: u16, page: Option<TimeZone>) -> String {
        if page == Some(zone) {
            return self.clock.say(minute);
        }
        let zone = match zone {
            TimeZone::Eastern => &self.eastern,
            TimeZone::Central => &self.central,
        };
        zone.replace("{time}", &self.clock.say(minute))
    }

    /// A state as a sentence.
    fn state(&self, state: State, page: Option<TimeZone>) -> Said {
        let at = |sentence: &str, turn: Turn| sentence.replace("{time}", &self.zoned(turn.zone, turn.minute, page));
        let (kind, text) = match state {
            State::Always => ("state open", self.always.clone()),
            State::Open(None) => ("state open", self.open.clone()),
            State::Open(Some(turn)) => ("state open", at(&self.open_until, turn)),
            State::Closed(None) => ("state closed", self.closed.clone()),
            State::Closed(Some(turn)) => match turn.day {
                TurnDay::Today => ("state closed", at(&self.opens_today, turn)),
                TurnDay::Tomorrow => ("state closed", at(&self.opens_tomorrow, turn)),
                TurnDay::Weekday(day) => {
                    let day = self.days.get(usize::from(day)).cloned().unwrap_or_default();
                    ("state closed", at(&self.opens_on.replace("{day}", &day), turn))
                }
            },
            State::ByAppointment => ("state appointment", self.appointment.clone()),
            State::Holiday => ("state unknown", self.holiday.clone()),
            State::NotKnown => ("state unknown", self.not_known.clone()),
        };
        Said { kind, text }
    }

    /// What is said of a service at a moment: behind the door, and on the telephone where that is stated apart.
    /// `in_words` is true when its hours are stated in words that we cannot read for certain; `page` is the zone of all times of the page,
    /// which is then said once, by [`Self::as_of`].
    pub fn of(&self, entry: &Entry, now: Moment, in_words: bool, page: Option<TimeZone>) -> Vec<Said> {
        let door = match &entry.opening {
            // The line about its hours says the same, or the line about the telephone says more.
            Opening::Always => None,
            Opening::NotKnown if !in_words || entry.phone.is_some() => None,
            opening => Some(self.state(opening.at(now), page)),
        };
        let phone = entry.phone.as_ref().map(|phone| {
            let Said { kind, text } = self.state(phone.at(now), page);
            Said { kind, text: self.by_phone.replace("{state}", &text) }
        });
        door.into_iter().chain(phone).collect()
    }

    /// For which moment the sentences are true, by the clock of the chosen area.
    pub fn as_of(&self, now: Moment, area: Option<&Area>) -> String {
        use chrono::Timelike as _;
        let zone = page_zone(area);
        let local = zone.local(now);
        let minute = u16::try_from(local.hour() * 60 + local.minute()).unwrap_or_default();
        self.as_of.replace("{time}", &self.zoned(zone, minute, None))
    }
}

/// By which clock a page about an area tells the time.
pub fn page_zone(area: Option<&Area>) -> TimeZone {
    match area.map(|area| TimeZone::of(&ServiceArea::Divisions(area.divisions()))) {
        Some(HoursZone::One(zone)) => zone,
        Some(HoursZone::NotStated) | None => TimeZone::Eastern,
    }
}

/// The sentences of a service as lines.
pub fn lines(html: &mut Markup, said: impl IntoIterator<Item = Said>) {
    for Said { kind, text } in said {
        paragraph(html, kind, &text);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(locale: Locale) -> ClockWords {
        let [am, pm, noon, midnight] = ["{time} a.m.", "{time} p.m.", "noon", "midnight"].map(str::to_owned);
        ClockWords { locale: Some(locale), am, pm, noon, midnight }
    }

    #[test]
    fn a_time_is_said_as_people_say_it() {
        for (minute, english, french) in [
            (0, "midnight", "midnight"),
            (24 * 60, "midnight", "midnight"),
            (30, "12:30 a.m.", "0\u{a0}h\u{a0}30"),
            (8 * 60, "8 a.m.", "8\u{a0}h"),
            (12 * 60, "noon", "noon"),
            (12 * 60 + 5, "12:05 p.m.", "12\u{a0}h\u{a0}05"),
            (15 * 60 + 40, "3:40 p.m.", "15\u{a0}h\u{a0}40"),
            (26 * 60, "2 a.m.", "2\u{a0}h"),
        ] {
            assert_eq!((words(Locale::En).say(minute).as_str(), words(Locale::Fr).say(minute).as_str()), (english, french), "{minute}");
        }
    }
}
