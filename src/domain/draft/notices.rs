//! Sentences with an end.

use super::reader::Reader;
use crate::domain::{
    field::{Field, Part},
    localized::Localized,
    notice::Notice,
    path::{Path, ROWS},
    problem::Wrong,
};

impl Reader<'_> {
    /// The rows of notices. An empty row between two others is passed over.
    pub(super) fn notices(&mut self) -> Vec<Notice> {
        (1..=ROWS).filter_map(|row| self.notice(row)).collect()
    }

    /// A sentence and its last day: one without the other is refused.
    fn notice(&mut self, row: u8) -> Option<Notice> {
        let [en, fr, until] = [Part::En, Part::Fr, Part::Until].map(|part| Path::of_row(Field::Notices, row, part));
        let (en, fr, until) = (en?, fr?, until?);
        let stated = [en, fr].into_iter().find_map(|path| self.at(path));
        let last_day = self.at(until);
        if stated.is_none() && last_day.is_none() {
            return None;
        }
        let words = Localized::either(self.words(en), self.words(fr));
        if stated.is_none() {
            self.miss(en);
        }
        let until = match last_day {
            None => {
                self.miss(until);
                None
            }
            Some((path, day)) => day.parse().map_err(|problem| self.refuse(path, Wrong::Date(problem))).ok(),
        };
        Some(Notice { words: words?, until: until? })
    }
}
