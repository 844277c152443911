//! The numbers of a class pack.

use crate::{
    domain::{
        class_pack::{Band, ClassPack, PackPage},
        locale::Locale,
        sheet_code::PrintedContact,
    },
    finder::snapshot::Snapshot,
    i18n::catalog::{Catalog, Words},
};

use super::{
    super::parts::lines::{EMERGENCY, HOTLINE, KIDS},
    line::{self, Line},
    nearby::Nearby,
    wanted::Wanted,
};

/// The association that knows which society covers an address.
const FIND_SOCIETY: &str = "childrens-aid-ontario";

/// Most societies of one area: five in Toronto.
const SOCIETIES: usize = 5;

/// Why a teacher calls, as a message, and the lines for it.
pub(in crate::pages) type Reason = (&'static str, Vec<Line>);

/// The numbers of a pack in one language.
pub(in crate::pages) struct PackNumbers {
    /// Whom a teacher calls, in the order of need.
    pub(in crate::pages) teacher: Vec<Reason>,
    /// Whom students of the band’s ages can call.
    pub(in crate::pages) students: Vec<Line>,
    /// Whom a family can call: 911, the lines that help everywhere, and those of the area.
    pub(in crate::pages) home: Vec<Line>,
}

/// The numbers in one language. `nearby` are the services of the pack’s area.
pub(in crate::pages) fn numbers(words: Words<'_>, snapshot: &Snapshot, pack: ClassPack, nearby: Option<&Nearby<'_>>) -> PackNumbers {
    let of = |id: &str| line::at_work(snapshot, words, id).into_iter().collect::<Vec<_>>();
    let societies = nearby.map(|nearby| nearby.societies(words, SOCIETIES)).unwrap_or_default();
    let society = if societies.is_empty() { ("pack-call-find-society", of(FIND_SOCIETY)) } else { ("pack-call-society", societies) };
    let reasons = [("pack-call-danger", of(EMERGENCY)), society, ("pack-call-think", of(HOTLINE)), ("pack-call-student", of(KIDS))];
    let lines = |wanted: Wanted| {
        let mut lines = line::everywhere(snapshot, words, wanted);
        lines.extend(nearby.map(|nearby| nearby.lines(words, wanted)).unwrap_or_default());
        lines
    };
    let mut home = of(EMERGENCY);
    home.extend(lines(Wanted::HOME));
    let students = match pack.band {
        Band::KindergartenTo3 | Band::From4To6 => Wanted::CHILDREN,
        Band::From7To8 | Band::From9To10 | Band::From11To12 => Wanted::STUDENTS,
    };
    let teacher = reasons.into_iter().filter(|(_, lines)| !lines.is_empty()).collect();
    PackNumbers { teacher, students: lines(students), home }
}

/// What the code of the pack is made from; empty for pages without a number.
pub(in crate::pages) fn contacts(
    catalog: &Catalog,
    snapshot: &Snapshot,
    pack: ClassPack,
    nearby: Option<&Nearby<'_>>,
) -> Vec<PrintedContact> {
    let of = |locale: &Locale| {
        let found = numbers(catalog.words(*locale), snapshot, pack, nearby);
        let mut lines = Vec::new();
        for page in pack.pages.pages() {
            match page {
                PackPage::Teacher => lines.extend(found.teacher.iter().flat_map(|(_, lines)| lines)),
                PackPage::Students => lines.extend(&found.students),
                PackPage::Home => lines.extend(&found.home),
                PackPage::Notice | PackPage::Principal => {}
            }
        }
        lines.into_iter().map(|line| line.contact.clone()).collect::<Vec<_>>()
    };
    pack.language.locales().iter().flat_map(of).collect()
}
