//! Everything that can be printed from one state of the directory: what a code is looked up in.

use std::collections::BTreeSet;

use crate::{
    domain::{
        census_division::CensusDivision,
        class_pack::{Band, ClassPack, PackPages},
        sheet::{Sector, Sheet, SheetLanguage, SheetSize, SheetStyle},
        sheet_code::PrintedContact,
    },
    finder::snapshot::Snapshot,
    i18n::catalog::Catalog,
};

use super::{nearby::Nearby, pack, sheet};

/// The numbers of a sheet or pack, in the order in which they are printed.
pub type Contacts = Vec<PrintedContact>;

/// The contacts of every sheet and every pack, each once. Choices that change no number, such as ink, are left out.
pub fn every(catalog: &Catalog, snapshot: &Snapshot) -> BTreeSet<Contacts> {
    let mut every = BTreeSet::new();
    for division in std::iter::once(None).chain(CensusDivision::all().map(Some)) {
        let nearby = division.map(|division| Nearby::of(snapshot, division));
        for language in SheetLanguage::ALL.iter().copied() {
            for (size, sector) in SheetSize::ALL.iter().flat_map(|size| sectors().map(move |sector| (*size, sector))) {
                let chosen = Sheet { division, size, style: SheetStyle::Plain, language, sector };
                every.insert(sheet::contacts(&sheet::numbers(catalog, snapshot, chosen, nearby.as_ref())));
            }
            for (band, pages) in bands().into_iter().flat_map(|band| PackPages::ALL.iter().map(move |pages| (band, *pages))) {
                let chosen = ClassPack { division, band, pages, language };
                every.insert(pack::contacts(catalog, snapshot, chosen, nearby.as_ref()));
            }
        }
    }
    every.remove(&Vec::new());
    every
}

/// A sector for each order of numbers.
fn sectors() -> impl Iterator<Item = Sector> {
    let mut seen: Vec<(&'static str, bool)> = Vec::new();
    Sector::ALL.iter().copied().filter(move |sector| {
        let own = super::wanted::Wanted::order_of(*sector);
        let fresh = !seen.contains(&own);
        seen.push(own);
        fresh
    })
}

/// A band for each choice of lines for students.
const fn bands() -> [Band; 2] {
    [Band::KindergartenTo3, Band::From7To8]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_order_of_numbers_has_its_sector() {
        let sectors: Vec<Sector> = sectors().collect();
        assert_eq!(sectors, [Sector::General, Sector::School, Sector::BandOffice]);
    }
}
