//! How long a fact may be trusted after its organization confirmed it: one table of fields and days, and a pure function.

use super::{
    date::Date,
    field::{Field, Risk},
    stored::stored,
};

stored! {
    /// How a fact was confirmed.
    #[derive(serde::Serialize, serde::Deserialize)]
    Means {
        /// By the organization, with a mailed link.
        Link = "link";
        /// By the organization, on the telephone.
        Call = "call";
        /// By the organization, with the code of a posted letter.
        Post = "post";
        /// By us, on the page of the organization: for lines that are not called to test them.
        Page = "page";
    }
}

impl Means {
    /// Whether someone who opened a listing in this way may change a field of it. Anyone can open a letter that lies in a mail room: its
    /// code confirms what is on file, and changes only what cannot lead a reader to the wrong place.
    pub fn may_change(self, field: Field) -> bool {
        self != Self::Post || field.risk() == Risk::Low
    }
}

/// A confirmation of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Confirmed {
    /// On which day.
    pub on: Date,
    /// How.
    pub by: Means,
}

/// How far a fact can be trusted, the best first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
pub enum Freshness {
    /// It was confirmed, and such a fact hardly changes that fast.
    Fresh,
    /// It was confirmed a while ago: a reader should ask.
    Fading,
    /// It was confirmed so long ago that it says little.
    Old,
    /// It was never confirmed.
    Never,
}

/// Days for which a way to reach a crisis line is fresh. Someone who calls it has no second try.
const CRISIS: i64 = 90;
/// Days for which any other number, address or page is, and hours: half of the year after which 211 and ConnexOntario look again.
const CONTACT: i64 = 180;
/// Days for which everything else is: the year after which 211 and ConnexOntario look again.
const REST: i64 = 365;
/// Days for which what is no longer fresh is not yet old.
const FADING: i64 = 180;

impl Freshness {
    /// How fresh a fact is on a day.
    pub fn of(field: Field, is_crisis_line: bool, confirmed: Option<Date>, today: Date) -> Self {
        let limit = days(field, is_crisis_line);
        match confirmed.map(|on| today.days_since(on)) {
            None => Self::Never,
            Some(days) if days <= limit => Self::Fresh,
            Some(days) if days <= limit + FADING => Self::Fading,
            Some(_) => Self::Old,
        }
    }
}

/// Days from a confirmation to the first day on which the fact is old.
pub const fn old_after(field: Field, is_crisis_line: bool) -> i64 {
    days(field, is_crisis_line) + FADING + 1
}

/// Days for which a fact is fresh once it is confirmed.
pub const fn days(field: Field, is_crisis_line: bool) -> i64 {
    match field {
        Field::Phones | Field::TextLine | Field::Chat if is_crisis_line => CRISIS,
        Field::Phones | Field::TextLine | Field::Chat | Field::Email | Field::Page | Field::Schedule => CONTACT,
        _ => REST,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_of_fact_has_its_days() {
        use Freshness::{Fading, Fresh, Never, Old};
        let confirmed = Date::new(2026, 3, 1).unwrap();
        // Field, crisis line, days since, what it is.
        for (field, is_crisis, days, expected) in [
            (Field::Phones, true, 0, Fresh),
            (Field::Phones, true, 90, Fresh),
            (Field::Phones, true, 91, Fading),
            (Field::Phones, true, 270, Fading),
            (Field::Phones, true, 271, Old),
            (Field::Chat, true, 91, Fading),
            (Field::Phones, false, 180, Fresh),
            (Field::Phones, false, 181, Fading),
            (Field::Phones, false, 360, Fading),
            (Field::Phones, false, 361, Old),
            (Field::Schedule, true, 180, Fresh),
            (Field::Schedule, true, 181, Fading),
            (Field::Ages, false, 365, Fresh),
            (Field::Ages, false, 366, Fading),
            (Field::Ages, true, 545, Fading),
            (Field::Ages, false, 546, Old),
        ] {
            let today = confirmed.days_after(days);
            assert_eq!(Freshness::of(field, is_crisis, Some(confirmed), today), expected, "{field:?} {is_crisis} after {days} days");
            assert_eq!(Freshness::of(field, is_crisis, None, today), Never);
        }
        // A clock that is behind does not make a fact old.
        assert_eq!(Freshness::of(Field::Phones, true, Some(confirmed), confirmed.days_before(3)), Fresh);
    }

    #[test]
    fn a_fact_never_gets_fresher_by_itself() {
        let confirmed = Date::new(2025, 10, 20).unwrap();
        for field in Field::ALL {
            for is_crisis in [true, false] {
                let all: Vec<Freshness> =
                    (0..800).map(|day| Freshness::of(*field, is_crisis, Some(confirmed), confirmed.days_after(day))).collect();
                assert!(all.is_sorted() && all.first() == Some(&Freshness::Fresh) && all.last() == Some(&Freshness::Old), "{field:?}");
            }
        }
    }
}
