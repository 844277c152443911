//! What the parts of hours mean.

/// What changes the meaning of days or times.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Modifier {
    Closed,
    Unknown,
    Appointment,
}

/// What a part means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    /// A day, or several that follow each other; Monday is 0.
    Days {
        first: u8,
        last: u8,
    },
    Holiday,
    /// A time of day for certain, in minutes.
    Time {
        minute: u16,
    },
    /// A time whose morning or afternoon is not said. `is_clock` is true for one that the 24-hour clock may mean, such as `9:00`.
    Half {
        minute: u16,
        is_clock: bool,
    },
    /// A time with a.m. or p.m.
    Twelve {
        minute: u16,
    },
    /// The beginning of a day, or its end.
    Midnight,
    /// From here to there.
    Range,
    Comma,
    And,
    /// The end of a rule.
    End,
    /// Where the rule before says nothing.
    Fallback,
    Always,
    AllDay,
    Modifier(Modifier),
    /// Words between quotation marks.
    Comment,
    /// A word that changes nothing.
    Nothing,
}
