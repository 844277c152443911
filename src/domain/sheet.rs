//! A printed sheet with numbers: what is chosen before it is printed.
//!
//! The choices are in an address as short codes (`r=3558&z=a5&l=en&v=school`), because anyone who prints for a building prints again.
//! Nothing in them is about a person.

use super::{census_division::CensusDivision, locale::Locale};

/// Declares a closed list of choices: the value and its code in an address.
macro_rules! choices {
    ($(#[$doc:meta])* $name:ident { $($(#[$value_doc:meta])* $value:ident = $code:literal;)+ }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name {
            $($(#[$value_doc])* $value,)+
        }

        impl $name {
            /// All, as the form lists them.
            pub const ALL: &'static [Self] = &[$(Self::$value,)+];

            /// The code in an address. Never change one: people keep and share them.
            pub const fn code(self) -> &'static str {
                match self { $(Self::$value => $code,)+ }
            }

            /// The value of a code.
            pub fn from_code(code: &str) -> Option<Self> {
                Self::ALL.iter().copied().find(|value| value.code() == code)
            }
        }
    };
}

choices! {
    /// The size of the paper.
    SheetSize {
        /// A5, for the inside of a stall door.
        A5 = "a5";
        /// Letter, for a wall.
        Letter = "letter";
        /// Eight cards on a letter sheet, to cut out and keep in a pocket.
        Wallet = "wallet";
    }
}

choices! {
    /// The language of the words on the sheet.
    SheetLanguage {
        /// English.
        English = "en";
        /// French.
        French = "fr";
        /// Both.
        Both = "both";
    }
}

choices! {
    /// Where the sheet will hang: changes the opening line and one sentence.
    Sector {
        /// Anywhere.
        General = "general";
        /// A school.
        School = "school";
        /// A hospital or clinic.
        Health = "health";
        /// Transit, truck stops, rest areas.
        Road = "road";
        /// A hotel.
        Hotel = "hotel";
        /// A farm.
        Farm = "farm";
        /// A nail, hair or massage salon.
        Salon = "salon";
    }
}

impl SheetSize {
    /// True when the sheet hangs in a stall or lies in a pocket, where someone else may find it: its names say nothing of the topic.
    pub const fn is_discreet(self) -> bool {
        matches!(self, Self::A5 | Self::Wallet)
    }
}

impl SheetLanguage {
    /// The languages on the sheet, in their order.
    pub const fn locales(self) -> &'static [Locale] {
        match self {
            Self::English => &[Locale::En],
            Self::French => &[Locale::Fr],
            Self::Both => &Locale::ALL,
        }
    }
}

impl From<Locale> for SheetLanguage {
    fn from(locale: Locale) -> Self {
        match locale {
            Locale::En => Self::English,
            Locale::Fr => Self::French,
        }
    }
}

/// The choices for one sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// Whose local numbers are printed, besides those that help everywhere.
    pub division: Option<CensusDivision>,
    /// The size.
    pub size: SheetSize,
    /// The language.
    pub language: SheetLanguage,
    /// Where it will hang.
    pub sector: Sector,
}

/// Parameters: area (as in the finder), size, language, version.
pub const PARAMETERS: [&str; 4] = ["r", "z", "l", "v"];

impl Sheet {
    /// The sheet that is shown before anything was chosen.
    pub fn first(locale: Locale) -> Self {
        Self { division: None, size: SheetSize::A5, language: locale.into(), sector: Sector::General }
    }

    /// Reads names and values as they come from an address or a form; also says whether something was not known and left out.
    pub fn read<'a>(locale: Locale, pairs: impl IntoIterator<Item = (&'a str, &'a str)>) -> (Self, bool) {
        let mut sheet = Self::first(locale);
        let mut ignored = false;
        for (name, code) in pairs {
            let known = match name {
                // An empty value is how a form says “not chosen”.
                _ if code.is_empty() => PARAMETERS.contains(&name),
                "r" => code.parse().map(|division| sheet.division = Some(division)).is_ok(),
                "z" => SheetSize::from_code(code).map(|size| sheet.size = size).is_some(),
                "l" => SheetLanguage::from_code(code).map(|language| sheet.language = language).is_some(),
                "v" => Sector::from_code(code).map(|sector| sheet.sector = sector).is_some(),
                _ => false,
            };
            ignored |= !known;
        }
        (sheet, ignored)
    }

    /// The codes of an address, which need no percent-encoding.
    pub fn codes(self) -> String {
        let division = self.division.map(|division| format!("r={}&", division.code())).unwrap_or_default();
        format!("{division}z={}&l={}&v={}", self.size.code(), self.language.code(), self.sector.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> (Sheet, bool) {
        Sheet::read(Locale::En, text.split('&').filter_map(|pair| pair.split_once('=')))
    }

    #[test]
    fn every_choice_reads_as_it_is_written() {
        for size in SheetSize::ALL {
            for language in SheetLanguage::ALL {
                for sector in Sector::ALL {
                    for division in [None, CensusDivision::from_code(3558)] {
                        let sheet = Sheet { division, size: *size, language: *language, sector: *sector };
                        assert_eq!(read(&sheet.codes()), (sheet, false));
                    }
                }
            }
        }
        assert_eq!(read("r=3558&z=a5&l=en&v=school").0.codes(), "r=3558&z=a5&l=en&v=school");
    }

    #[test]
    fn what_is_not_known_is_left_out_and_said() {
        let (sheet, ignored) = read("r=9999&z=poster&l=de&v=%3Cb%3E&x=1");
        assert_eq!((sheet, ignored), (Sheet::first(Locale::En), true));
        assert_eq!(read("r=&z=letter"), (Sheet { size: SheetSize::Letter, ..Sheet::first(Locale::En) }, false));
    }
}
