//! A printed sheet with numbers: what is chosen before it is printed.
//!
//! The choices are in an address as short codes (`r=3558&z=a5&s=plain&l=en&v=school`), because anyone who prints for a building prints again.
//! Nothing in them is about a person.

use super::{census_division::CensusDivision, choices::choices, locale::Locale};

choices! {
    /// The size of the paper, and what is on it.
    SheetSize {
        /// Letter, for a wall.
        Letter = "letter";
        /// 11 × 17 inches, for a hallway or a window.
        Tabloid = "tabloid";
        /// A5, for the inside of a stall door.
        A5 = "a5";
        /// Letter, with strips along the foot to tear off.
        Tabs = "tabs";
        /// Eight cards on a letter sheet, to cut out and keep in a pocket.
        Wallet = "wallet";
        /// Twelve stickers of 2 × 3 inches on a letter sheet.
        Sticker = "sticker";
        /// 1920 × 1080 pixels, for a screen in a hallway or a class.
        Slide = "slide";
    }
}

choices! {
    /// How much ink and colour the sheet takes.
    SheetStyle {
        /// Dark on white under a band of night.
        Plain = "plain";
        /// Full colour: the whole sheet is night.
        Night = "night";
        /// Lines on white, without any filled ground.
        Ink = "ink";
    }
}

choices! {
    /// The language of the words on the sheet.
    SheetLanguage {
        /// English.
        English = "en";
        /// French.
        French = "fr";
        /// Both, in two equal halves.
        Both = "both";
    }
}

choices! {
    /// Where the sheet will hang: changes the opening line and one sentence, and for some which number is first.
    Sector {
        /// Anywhere.
        General = "general";
        /// A washroom stall.
        Stall = "stall";
        /// A school.
        School = "school";
        /// A college or university.
        Campus = "campus";
        /// A hospital or clinic.
        Health = "health";
        /// A library.
        Library = "library";
        /// A bus or a station.
        Bus = "bus";
        /// A truck stop or rest area.
        Road = "road";
        /// A hotel, where guests read it.
        Hotel = "hotel";
        /// A motel or hotel, where the staff read it.
        Staff = "staff";
        /// A band office or a First Nation’s community centre.
        BandOffice = "band";
        /// A newcomer centre.
        Newcomers = "newcomers";
        /// A farm.
        Farm = "farm";
        /// A nail, hair or massage salon.
        Salon = "salon";
    }
}

impl SheetSize {
    /// True when the sheet is where someone else may find it, in a stall or a pocket: its names say nothing of the topic.
    pub const fn is_discreet(self) -> bool {
        !matches!(self, Self::Letter | Self::Tabloid | Self::Slide)
    }

    /// How many of the same are on one sheet of paper.
    pub const fn copies(self) -> usize {
        match self {
            Self::Wallet => 8,
            Self::Sticker => 12,
            Self::Letter | Self::Tabloid | Self::A5 | Self::Tabs | Self::Slide => 1,
        }
    }
}

impl Sector {
    /// The facts on which its opening line and its sentence rest (`data/facts/facts.json`).
    pub const fn facts(self) -> &'static [&'static str] {
        match self {
            Self::General => &["F081", "F105"],
            Self::Stall => &["F085", "F102"],
            Self::School => &["F082", "F139"],
            Self::Campus => &["F067", "F084"],
            Self::Health => &["F085", "F116"],
            Self::Library => &["F179"],
            Self::Bus => &["F014", "F077"],
            Self::Road => &["F001", "F013"],
            Self::Hotel => &["F005", "F085"],
            Self::Staff => &["F085", "F105"],
            Self::BandOffice => &["F068", "F086"],
            Self::Newcomers => &["F008", "F150"],
            Self::Farm => &["F008", "F146"],
            Self::Salon => &["F146", "F153"],
        }
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
    /// The style.
    pub style: SheetStyle,
    /// The language.
    pub language: SheetLanguage,
    /// Where it will hang.
    pub sector: Sector,
}

/// Parameters: area (as in the finder), size, style, language, version.
pub const PARAMETERS: [&str; 5] = ["r", "z", "s", "l", "v"];

impl Sheet {
    /// The sheet that is shown before anything was chosen.
    pub fn first(locale: Locale) -> Self {
        Self { division: None, size: SheetSize::Letter, style: SheetStyle::Plain, language: locale.into(), sector: Sector::General }
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
                "s" => SheetStyle::from_code(code).map(|style| sheet.style = style).is_some(),
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
        let (size, style, language, sector) = (self.size.code(), self.style.code(), self.language.code(), self.sector.code());
        format!("{division}z={size}&s={style}&l={language}&v={sector}")
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
        let first = Sheet::first(Locale::En);
        let mut all = vec![first, Sheet { division: CensusDivision::from_code(3558), ..first }];
        all.extend(SheetSize::ALL.iter().map(|size| Sheet { size: *size, ..first }));
        all.extend(SheetStyle::ALL.iter().map(|style| Sheet { style: *style, ..first }));
        all.extend(SheetLanguage::ALL.iter().map(|language| Sheet { language: *language, ..first }));
        all.extend(Sector::ALL.iter().map(|sector| Sheet { sector: *sector, ..first }));
        for sheet in all {
            assert_eq!(read(&sheet.codes()), (sheet, false));
        }
    }

    #[test]
    fn an_address_from_before_there_were_styles_is_read_as_before() {
        assert_eq!(read("r=3558&z=a5&l=en&v=school").0.codes(), "r=3558&z=a5&s=plain&l=en&v=school");
    }

    #[test]
    fn what_is_not_known_is_left_out_and_said() {
        let (sheet, ignored) = read("r=9999&z=poster&l=de&v=%3Cb%3E&x=1");
        assert_eq!((sheet, ignored), (Sheet::first(Locale::En), true));
        assert_eq!(read("r=&z=a5"), (Sheet { size: SheetSize::A5, ..Sheet::first(Locale::En) }, false));
    }
}
