//! Which numbers a sheet, a page or a card has room for, and how they may be called.

use crate::domain::sheet::{Sector, Sheet, SheetLanguage, SheetSize};

use super::super::parts::lines::{CYBERTIP, HOTLINE, KIDS, TALK4HEALING};

/// A line that helps everywhere: the id of its listing, the message that describes it, and a shorter message for cards.
pub(super) type First = (&'static str, &'static str, &'static str);

const HOTLINE_FIRST: First = (HOTLINE, "sheet-hotline", "sheet-hotline-brief");
const KIDS_FIRST: First = (KIDS, "sheet-kids", "sheet-kids-brief");
const TALK4HEALING_FIRST: First = (TALK4HEALING, "sheet-talk4healing", "sheet-talk4healing-brief");
const CYBERTIP_FIRST: First = (CYBERTIP, "sheet-cybertip", "sheet-cybertip");

/// The order on most sheets, where young people read, and in a First Nation’s building.
const EVERYWHERE: [First; 3] = [HOTLINE_FIRST, KIDS_FIRST, TALK4HEALING_FIRST];
const AT_SCHOOL: [First; 3] = [KIDS_FIRST, HOTLINE_FIRST, CYBERTIP_FIRST];
const IN_A_NATION: [First; 3] = [TALK4HEALING_FIRST, HOTLINE_FIRST, KIDS_FIRST];

/// Which numbers are wanted, and how they may be called.
#[derive(Clone, Copy, Debug)]
pub(in crate::pages) struct Wanted {
    /// Someone else may find it: no name may say what it is about.
    pub(super) discreet: bool,
    /// There is room for a number, a short name and whom it turns away, and for nothing else.
    pub(super) brief: bool,
    /// Young people read it: only lines that are stated to take people under 18, and texting before calling.
    pub(super) young: bool,
    /// Lines that help everywhere, in their order.
    pub(super) first: &'static [First],
    /// How many of those, and how many local ones.
    pub(super) room: (usize, usize),
}

impl Wanted {
    /// What a note, a plan or a small file has: three and three, and no word for the topic.
    pub(in crate::pages) const QUIET: Self = Self { discreet: true, brief: false, young: false, first: &EVERYWHERE, room: (3, 3) };

    /// What students of Grades 7 to 12 take from a lesson, and those below.
    pub(in crate::pages) const STUDENTS: Self = Self { discreet: false, brief: false, young: true, first: &AT_SCHOOL, room: (3, 1) };
    pub(in crate::pages) const CHILDREN: Self = Self { room: (1, 0), ..Self::STUDENTS };
    /// What goes home with a child, and what adults have at work: names in full.
    pub(in crate::pages) const HOME: Self = Self { discreet: false, brief: false, young: false, first: &EVERYWHERE, room: (2, 2) };

    /// False where there is no room for a local number, so that a chosen area changes nothing.
    pub(in crate::pages) const fn has_local(self) -> bool {
        self.room.1 > 0
    }

    /// Whose line is first where the sheet hangs, and whether young people read it: all by which a place changes the numbers.
    pub(super) const fn order_of(sector: Sector) -> (&'static str, bool) {
        let [(first, ..), ..] = first(sector);
        (*first, is_young(sector))
    }

    /// What a sheet of paper has.
    pub(in crate::pages) const fn of(sheet: Sheet) -> Self {
        Self {
            discreet: sheet.size.is_discreet(),
            brief: matches!(sheet.size, SheetSize::Wallet | SheetSize::Sticker),
            young: is_young(sheet.sector),
            first: first(sheet.sector),
            room: room(sheet),
        }
    }
}

/// The lines that help everywhere, in their order.
const fn first(sector: Sector) -> &'static [First; 3] {
    match sector {
        Sector::School => &AT_SCHOOL,
        Sector::BandOffice => &IN_A_NATION,
        _ => &EVERYWHERE,
    }
}

const fn is_young(sector: Sector) -> bool {
    matches!(sector, Sector::School)
}

/// How many lines there is room for, when each number must be read from a step away: those that help everywhere, and local ones.
const fn room(sheet: Sheet) -> (usize, usize) {
    let (local, both) = (sheet.division.is_some(), matches!(sheet.language, SheetLanguage::Both));
    match sheet.size {
        SheetSize::Tabloid if !both => (3, 2),
        SheetSize::Letter | SheetSize::A5 | SheetSize::Slide if !both && !local => (3, 0),
        SheetSize::Sticker => (2, 0),
        SheetSize::A5 | SheetSize::Tabs if both => (2, 0),
        _ => (2, 1),
    }
}
