//! The pages that a teacher prints for one lesson: what is chosen before.
//!
//! As for a sheet, the choices are in an address as short codes (`r=3558&b=7-8&p=class&l=en`). Nothing in them is about a person.

use super::{census_division::CensusDivision, choices::choices, locale::Locale, sheet::SheetLanguage};

choices! {
    /// Grades that have one lesson.
    Band {
        /// Kindergarten to Grade 3.
        KindergartenTo3 = "k-3";
        /// Grades 4 to 6.
        From4To6 = "4-6";
        /// Grades 7 and 8.
        From7To8 = "7-8";
        /// Grades 9 and 10.
        From9To10 = "9-10";
        /// Grades 11 and 12.
        From11To12 = "11-12";
    }
}

choices! {
    /// Which pages are printed.
    PackPages {
        /// For the teacher, for students, for home.
        Class = "class";
        /// The notice to families.
        Notice = "notice";
        /// For the principal.
        Principal = "principal";
        /// All of them.
        All = "all";
    }
}

/// One page of paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackPage {
    /// Aims, a plan, what to say, whom to call.
    Teacher,
    /// To copy for the class.
    Students,
    /// To take home.
    Home,
    /// To send before the lesson.
    Notice,
    /// How it fits into the board’s protocol.
    Principal,
}

impl PackPages {
    /// The pages in the order in which they are printed.
    pub const fn pages(self) -> &'static [PackPage] {
        match self {
            Self::Class => &[PackPage::Teacher, PackPage::Students, PackPage::Home],
            Self::Notice => &[PackPage::Notice],
            Self::Principal => &[PackPage::Principal],
            Self::All => &[PackPage::Teacher, PackPage::Students, PackPage::Home, PackPage::Notice, PackPage::Principal],
        }
    }
}

impl Band {
    /// Minutes of each step of the lesson: together one lesson of 40.
    pub const fn minutes(self) -> [u8; 5] {
        match self {
            Self::KindergartenTo3 => [5, 7, 12, 11, 5],
            Self::From4To6 => [5, 8, 14, 8, 5],
            Self::From7To8 => [4, 10, 9, 7, 10],
            Self::From9To10 => [4, 12, 12, 7, 5],
            Self::From11To12 => [4, 11, 9, 11, 5],
        }
    }

    /// The facts on which its pages rest (`data/facts/facts.json`).
    pub const fn facts(self) -> &'static [&'static str] {
        match self {
            Self::KindergartenTo3 => &["F060"],
            Self::From4To6 => &["F097"],
            Self::From7To8 => &["F083", "F034", "F091", "F092", "F093", "F094"],
            Self::From9To10 => &["F013", "F004", "F016", "F023", "F027", "F150", "F146"],
            Self::From11To12 => &["F185", "F154", "F156", "F149"],
        }
    }

    /// True for elementary school, for whose lessons on sexual health families get a notice and may ask for an exemption (F144).
    pub const fn is_elementary(self) -> bool {
        matches!(self, Self::KindergartenTo3 | Self::From4To6 | Self::From7To8)
    }
}

/// The facts on which every pack rests.
pub const COMMON_FACTS: [&str; 9] = ["F109", "F106", "F100", "F055", "F060", "F137", "F139", "F140", "F144"];

/// The choices for one pack.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClassPack {
    /// Whose numbers are printed, besides those that help everywhere.
    pub division: Option<CensusDivision>,
    /// For which grades.
    pub band: Band,
    /// Which pages.
    pub pages: PackPages,
    /// The language.
    pub language: SheetLanguage,
}

/// Parameters: area (as in the finder), band, pages, language.
const PARAMETERS: [&str; 4] = ["r", "b", "p", "l"];

impl ClassPack {
    /// The pack that is shown before anything was chosen.
    pub fn first(locale: Locale) -> Self {
        Self { division: None, band: Band::From7To8, pages: PackPages::Class, language: locale.into() }
    }

    /// Reads names and values as they come from an address or a form; also says whether something was not known and left out.
    pub fn read<'a>(locale: Locale, pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> (Self, bool) {
        let mut pack = Self::first(locale);
        let mut ignored = false;
        for (name, code) in pairs {
            let known = match name {
                // An empty value is how a form says “not chosen”.
                _ if code.is_empty() => PARAMETERS.contains(&name),
                "r" => code.parse().map(|division| pack.division = Some(division)).is_ok(),
                "b" => Band::from_code(code).map(|band| pack.band = band).is_some(),
                "p" => PackPages::from_code(code).map(|pages| pack.pages = pages).is_some(),
                "l" => SheetLanguage::from_code(code).map(|language| pack.language = language).is_some(),
                _ => false,
            };
            ignored |= !known;
        }
        (pack, ignored)
    }

    /// The codes of an address, which need no percent-encoding.
    pub fn codes(self) -> String {
        let division = self.division.map(|division| format!("r={}&", division.code())).unwrap_or_default();
        format!("{division}b={}&p={}&l={}", self.band.code(), self.pages.code(), self.language.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (ClassPack, bool) {
        ClassPack::read(Locale::En, text.split('&').filter_map(|pair| pair.split_once('=')))
    }

    #[test]
    fn every_choice_reads_as_it_is_written() {
        for (band, pages) in Band::ALL.iter().flat_map(|band| PackPages::ALL.iter().map(move |pages| (*band, *pages))) {
            for language in SheetLanguage::ALL {
                let pack = ClassPack { division: CensusDivision::from_code(3558), band, pages, language: *language };
                assert_eq!(read(&pack.codes()), (pack, false));
            }
        }
    }

    #[test]
    fn what_is_not_known_is_left_out_and_said() {
        assert_eq!(read("r=9999&b=13&p=%3Cb%3E&l=de&z=a5"), (ClassPack::first(Locale::En), true));
        assert_eq!(read("r=&b=k-3").0.band, Band::KindergartenTo3);
        assert!(!read("r=&b=k-3").1);
    }

    #[test]
    fn every_lesson_takes_40_minutes() {
        for band in Band::ALL {
            assert_eq!(band.minutes().iter().sum::<u8>(), 40, "{band:?}");
        }
    }
}
