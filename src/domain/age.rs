//! Ages: which ages a service takes, and which age a reader chose.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::answer::Answer;

/// The ages a service takes, in whole years, both ends included. A missing end was not stated.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "Stated")]
pub struct AgeRange {
    min: Option<u8>,
    max: Option<u8>,
    under_16: Option<bool>,
}

/// The three facts as they are stored, before anyone has looked whether they agree.
#[derive(Deserialize)]
struct Stated {
    min: Option<u8>,
    max: Option<u8>,
    under_16: Option<bool>,
}

impl TryFrom<Stated> for AgeRange {
    type Error = AgeRangeProblem;

    fn try_from(Stated { min, max, under_16 }: Stated) -> Result<Self, Self::Error> {
        Self::new(min, max, under_16)
    }
}

/// Why three facts about age cannot all be true.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum AgeRangeProblem {
    /// The youngest age is above the oldest.
    #[error("the youngest age {min} is above the oldest age {max}")]
    Reversed {
        /// Youngest age stated.
        min: u8,
        /// Oldest age stated.
        max: u8,
    },
    /// “Serves under 16” is said while the youngest age is 16 or more.
    #[error("it says that it serves people under 16, but its youngest age is {0}")]
    UnderSixteen(u8),
    /// Not an age of a person.
    #[error("{0} is not an age in years")]
    Implausible(u8),
}

impl AgeRange {
    /// What was stated: youngest age, oldest age, and whether people under 16 are served.
    ///
    /// # Errors
    /// When the three contradict each other.
    pub fn new(min: Option<u8>, max: Option<u8>, under_16: Option<bool>) -> Result<Self, AgeRangeProblem> {
        if let Some(age) = [min, max].into_iter().flatten().find(|age| *age > 120) {
            return Err(AgeRangeProblem::Implausible(age));
        }
        match (min, max, under_16) {
            (Some(min), Some(max), _) if min > max => Err(AgeRangeProblem::Reversed { min, max }),
            (Some(min), _, Some(true)) if min >= 16 => Err(AgeRangeProblem::UnderSixteen(min)),
            _ => Ok(Self { min, max, under_16 }),
        }
    }

    /// Youngest age taken, if stated.
    pub const fn min(self) -> Option<u8> {
        self.min
    }

    /// Oldest age taken, if stated.
    pub const fn max(self) -> Option<u8> {
        self.max
    }

    /// Whether people under 16 are served, if stated.
    pub const fn under_16(self) -> Option<bool> {
        self.under_16
    }

    /// Whether a person of some age in `band` is taken.
    ///
    /// Certain means: an age inside the band is stated to be taken. A band is left out when every age in it is stated not to be taken.
    /// “Serves under 16” without ages is a yes for children and teens; it says nothing about adults.
    pub fn takes(self, band: AgeBand) -> Answer {
        let (low, high) = band.years();
        if self.min.is_some_and(|min| min > high) || self.max.is_some_and(|max| max < low) {
            return Answer::No;
        }
        if self.under_16 == Some(false) && high < 16 {
            return Answer::No;
        }
        if self.under_16 == Some(true) && low < 16 {
            // “Under 16” with a stated youngest age was settled above; without one it is the service's own word.
            return Answer::Yes;
        }
        match (self.min, self.max) {
            (None, None) => Answer::NotStated,
            // One end stated and reached: an age in the band lies on the known side of it.
            (Some(_), _) => Answer::Yes,
            (None, Some(_)) if self.under_16 == Some(true) => Answer::Yes,
            // Only an oldest age: how young they take people was not said.
            (None, Some(_)) if low < 18 => Answer::NotStated,
            (None, Some(_)) => Answer::Yes,
        }
    }
}

impl AgeRange {
    /// Whether it is for children, teens and young adults.
    pub fn is_for_the_young(self) -> bool {
        self.max.is_some_and(|oldest| oldest < 30)
    }

    /// Whether it is stated that a person of exactly this age is not taken: a line up to 29 takes some of those over 25, but no one of 34.
    pub fn turns_away(self, years: u8) -> bool {
        self.min.is_some_and(|min| min > years) || self.max.is_some_and(|max| max < years) || self.under_16 == Some(false) && years < 16
    }
}

/// The age that a reader chose. `Under16` is one tap for the two youngest bands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum AgeBand {
    /// 15 or younger.
    Under16,
    /// 11 or younger.
    Under12,
    /// 12 to 15.
    From12To15,
    /// 16 or 17.
    From16To17,
    /// 18 to 24.
    From18To24,
    /// 25 and up.
    From25,
}

impl AgeBand {
    /// All, as the form lists them.
    pub const ALL: [Self; 6] = [Self::Under16, Self::Under12, Self::From12To15, Self::From16To17, Self::From18To24, Self::From25];

    /// First and last year of age in the band.
    pub const fn years(self) -> (u8, u8) {
        match self {
            Self::Under16 => (0, 15),
            Self::Under12 => (0, 11),
            Self::From12To15 => (12, 15),
            Self::From16To17 => (16, 17),
            Self::From18To24 => (18, 24),
            Self::From25 => (25, 120),
        }
    }

    /// The narrowest band that holds an age in years.
    pub const fn of_years(years: u8) -> Self {
        match years {
            0..=11 => Self::Under12,
            12..=15 => Self::From12To15,
            16..=17 => Self::From16To17,
            18..=24 => Self::From18To24,
            _ => Self::From25,
        }
    }

    /// The code that is in an address.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Under16 => "u",
            Self::Under12 => "1",
            Self::From12To15 => "2",
            Self::From16To17 => "3",
            Self::From18To24 => "4",
            Self::From25 => "5",
        }
    }

    /// The band of a code.
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|band| band.code() == code)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn range(min: Option<u8>, max: Option<u8>, under_16: Option<bool>) -> AgeRange {
        AgeRange::new(min, max, under_16).unwrap()
    }

    #[test]
    fn each_combination_of_facts_answers_each_band() {
        use Answer::{No, NotStated, Yes};
        // youngest, oldest, serves under 16 → under 16, under 12, 12–15, 16–17, 18–24, 25 and up
        let table = [
            ((None, None, None), [NotStated, NotStated, NotStated, NotStated, NotStated, NotStated]),
            ((None, None, Some(true)), [Yes, Yes, Yes, NotStated, NotStated, NotStated]),
            ((None, None, Some(false)), [No, No, No, NotStated, NotStated, NotStated]),
            ((None, Some(17), Some(true)), [Yes, Yes, Yes, Yes, No, No]),
            ((None, Some(24), None), [NotStated, NotStated, NotStated, NotStated, Yes, No]),
            ((Some(16), Some(24), Some(false)), [No, No, No, Yes, Yes, No]),
            ((Some(16), None, None), [No, No, No, Yes, Yes, Yes]),
            ((Some(12), Some(17), Some(true)), [Yes, No, Yes, Yes, No, No]),
            ((Some(13), None, Some(true)), [Yes, No, Yes, Yes, Yes, Yes]),
            ((Some(5), Some(29), Some(true)), [Yes, Yes, Yes, Yes, Yes, Yes]),
            ((None, Some(15), Some(true)), [Yes, Yes, Yes, No, No, No]),
        ];
        for ((min, max, under_16), answers) in table {
            for (band, expected) in AgeBand::ALL.into_iter().zip(answers) {
                assert_eq!(range(min, max, under_16).takes(band), expected, "{min:?} {max:?} {under_16:?} {band:?}");
            }
        }
    }

    #[test]
    fn facts_that_contradict_each_other_are_refused() {
        assert_eq!(AgeRange::new(Some(24), Some(16), None), Err(AgeRangeProblem::Reversed { min: 24, max: 16 }));
        assert_eq!(AgeRange::new(Some(16), None, Some(true)), Err(AgeRangeProblem::UnderSixteen(16)));
        assert_eq!(AgeRange::new(Some(200), None, None), Err(AgeRangeProblem::Implausible(200)));
    }

    proptest! {
        #[test]
        fn nobody_is_sent_to_a_service_that_starts_above_their_age(min in 0u8..30, max in 0u8..90, years in 0u8..90) {
            prop_assume!(min <= max);
            let range = AgeRange::new(Some(min), Some(max), None).unwrap();
            let band = AgeBand::of_years(years);
            let (low, high) = band.years();
            let overlaps = min <= high && max >= low;
            prop_assert_eq!(range.takes(band) == Answer::Yes, overlaps);
            prop_assert_eq!(range.takes(band) == Answer::No, !overlaps);
        }
    }
}
