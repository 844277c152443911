//! What has to be done so that the stored directory follows the shipped one, and what readers would lose by it. Pure.

use std::{collections::BTreeMap, fmt};

use sqlx::{FromRow, Row, any::AnyRow};

/// A file that withdraws more than one published listing in so many is refused as a whole.
const ONE_IN: usize = 10;

/// A stored service. Its record stays text: one that an older release wrote must be replaceable even if it no longer parses.
pub(super) struct KeptRow {
    pub(super) id: String,
    pub(super) record: String,
    pub(super) format: i64,
    pub(super) published: bool,
    pub(super) shipped: bool,
    pub(super) locked: bool,
    pub(super) version: i64,
}

impl FromRow<'_, AnyRow> for KeptRow {
    fn from_row(row: &AnyRow) -> Result<Self, sqlx::Error> {
        Ok(Self {
            id: row.try_get("id")?,
            record: row.try_get("record")?,
            format: row.try_get("format")?,
            published: row.try_get::<i64, _>("published")? != 0,
            shipped: row.try_get::<String, _>("origin")? == "shipped",
            locked: row.try_get::<i64, _>("locked")? != 0,
            version: row.try_get("version")?,
        })
    }
}

/// A service of the file, as it would be stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct ShippedRow {
    pub(super) id: String,
    pub(super) record: String,
    pub(super) format: i64,
    pub(super) published: bool,
    pub(super) locked: bool,
}

/// One thing to do. `seen` says whether readers will notice.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Step {
    Add { row: ShippedRow },
    Replace { row: ShippedRow, version: i64, seen: bool },
    Withdraw { row: ShippedRow, version: i64 },
    Lock { id: String, locked: bool },
}

/// What a shipped directory would withdraw.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Withdrawals {
    /// The listings that readers would lose, by id.
    pub withdrawn: Vec<String>,
    /// Those among them that a page of the site names.
    pub named_by_pages: Vec<String>,
    /// How many listings readers see now.
    pub published: usize,
}

impl Withdrawals {
    /// A missing record is no wish: a file that was cut off must not empty the site.
    pub(super) const fn are_too_many(&self) -> bool {
        !self.named_by_pages.is_empty() || self.withdrawn.len() * ONE_IN > self.published
    }
}

impl fmt::Display for Withdrawals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "it would withdraw {} of {} published listings ({})", self.withdrawn.len(), self.published, self.withdrawn.join(", "))?;
        if !self.named_by_pages.is_empty() {
            write!(f, "; pages of the site name {}", self.named_by_pages.join(", "))?;
        }
        Ok(())
    }
}

/// What readers would lose.
pub(super) fn withdrawals(kept: &[KeptRow], shipped: &[ShippedRow]) -> Withdrawals {
    let shown: BTreeMap<&str, &ShippedRow> = shipped.iter().map(|row| (row.id.as_str(), row)).collect();
    let published = kept.iter().filter(|row| row.published).count();
    let lost = |row: &&KeptRow| row.shipped && row.published && shown.get(row.id.as_str()).is_none_or(|shipped| !shipped.published);
    let is_named = |row: &&KeptRow| row.locked || shown.get(row.id.as_str()).is_some_and(|shipped| shipped.locked);
    let ids = |rows: Vec<&KeptRow>| rows.into_iter().map(|row| row.id.clone()).collect::<Vec<_>>();
    let withdrawn: Vec<&KeptRow> = kept.iter().filter(lost).collect();
    let named_by_pages = ids(withdrawn.iter().copied().filter(is_named).collect());
    Withdrawals { withdrawn: ids(withdrawn), named_by_pages, published }
}

/// What has to be done so that the kept services follow the shipped ones.
pub(super) fn plan(kept: Vec<KeptRow>, shipped: &[ShippedRow]) -> Vec<Step> {
    let mut kept: BTreeMap<String, KeptRow> = kept.into_iter().map(|row| (row.id.clone(), row)).collect();
    let mut steps = Vec::new();
    for row in shipped {
        match kept.remove(&row.id) {
            None => steps.push(Step::Add { row: row.clone() }),
            Some(old) if !old.shipped && old.locked != row.locked => steps.push(Step::Lock { id: old.id, locked: row.locked }),
            Some(old) if !old.shipped => {}
            Some(old) if old.is(row) => {}
            Some(old) => steps.push(Step::Replace { row: row.clone(), version: old.version, seen: old.published || row.published }),
        }
    }
    let gone = kept.into_values().filter(|row| row.shipped && row.published);
    steps.extend(gone.map(|old| {
        let row = ShippedRow { id: old.id, record: old.record, format: old.format, published: false, locked: false };
        Step::Withdraw { row, version: old.version }
    }));
    steps
}

impl KeptRow {
    fn is(&self, row: &ShippedRow) -> bool {
        (&self.record, self.format, self.published, self.locked) == (&row.record, row.format, row.published, row.locked)
    }
}

#[cfg(test)]
mod tests {
    use super::{super::super::record, *};

    fn kept(id: &str, record: &str, published: bool, shipped: bool) -> KeptRow {
        KeptRow { id: id.into(), record: record.into(), format: record::FORMAT, published, shipped, locked: false, version: 3 }
    }

    fn shipped(id: &str, record: &str, published: bool) -> ShippedRow {
        ShippedRow { id: id.into(), record: record.into(), format: record::FORMAT, published, locked: false }
    }

    #[test]
    fn what_is_new_is_added_and_what_is_the_same_is_left() {
        let steps = plan(vec![kept("a", "A", true, true)], &[shipped("a", "A", true), shipped("b", "B", false)]);
        assert_eq!(steps, [Step::Add { row: shipped("b", "B", false) }]);
    }

    #[test]
    fn a_record_of_an_earlier_format_is_written_anew() {
        let old = KeptRow { format: record::FORMAT - 1, ..kept("a", "A", true, true) };
        assert!(matches!(plan(vec![old], &[shipped("a", "A", true)])[..], [Step::Replace { .. }]));
    }

    #[test]
    fn what_was_edited_here_is_left_alone_but_for_its_lock() {
        let rows = || vec![kept("a", "mine", true, false), kept("b", "mine", true, false)];
        assert_eq!(plan(rows(), &[shipped("a", "theirs", false)]), []);
        let locked = ShippedRow { locked: true, ..shipped("a", "theirs", true) };
        assert_eq!(plan(rows(), &[locked]), [Step::Lock { id: "a".into(), locked: true }]);
    }

    #[test]
    fn what_left_the_file_is_withdrawn_once() {
        let rows = vec![kept("a", "A", true, true), kept("b", "B", false, true)];
        assert_eq!(plan(rows, &[]), [Step::Withdraw { row: shipped("a", "A", false), version: 3 }]);
    }

    #[test]
    fn readers_notice_only_what_they_see() {
        let change = |published_before, published_after| {
            let steps = plan(vec![kept("a", "old", published_before, true)], &[shipped("a", "new", published_after)]);
            matches!(steps[..], [Step::Replace { seen: true, .. }])
        };
        assert!(change(true, true) && change(true, false) && change(false, true));
        assert!(!change(false, false));
    }

    #[test]
    fn a_withdrawn_service_that_returns_unchanged_is_shown_again() {
        let steps = plan(vec![kept("a", "A", false, true)], &[shipped("a", "A", true)]);
        assert!(matches!(&steps[..], [Step::Replace { row, seen: true, .. }] if row.published), "{steps:?}");
    }

    #[test]
    fn a_file_may_withdraw_a_tenth_and_nothing_that_a_page_names() {
        let rows = |locked: bool| (0..20).map(|at| KeptRow { locked, ..kept(&format!("s{at}"), "S", true, true) }).collect::<Vec<_>>();
        let file = |left: usize| (0..left).map(|at| shipped(&format!("s{at}"), "S", true)).collect::<Vec<_>>();
        let too_many = |locked, file: &[ShippedRow]| withdrawals(&rows(locked), file).are_too_many();
        assert!(!too_many(false, &file(20)) && !too_many(false, &file(18)));
        assert!(too_many(false, &file(17)) && too_many(false, &[]));
        assert!(too_many(true, &file(19)), "a line that a page names");
        let hidden: Vec<ShippedRow> = file(20).into_iter().map(|row| ShippedRow { published: false, ..row }).collect();
        assert!(too_many(false, &hidden), "being there and not published is the same to a reader");
        let of_editors: Vec<KeptRow> = rows(false).into_iter().map(|row| KeptRow { shipped: false, ..row }).collect();
        assert!(!withdrawals(&of_editors, &[]).are_too_many(), "what was edited here stays");
        let said = withdrawals(&rows(true), &file(19)).to_string();
        assert_eq!(said, "it would withdraw 1 of 20 published listings (s19); pages of the site name s19");
    }
}
