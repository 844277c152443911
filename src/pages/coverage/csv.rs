//! The same as a file for spreadsheets and programs: a row for each area and kind of help, zeros included.

use crate::{
    domain::taxonomy::Category,
    finder::coverage::{Counts, Coverage, OfArea},
};

use super::{super::site::Context, by_name};

/// The file. Names are in the reader's language; the columns have the same names in both.
pub fn write(context: &Context<'_>, coverage: &Coverage) -> String {
    let words = context.words();
    let mut writer = csv::Writer::from_writer(Vec::new());
    let columns = Counts::default().columns().map(|(name, _)| name);
    let mut rows: Vec<Vec<String>> = Vec::new();
    rows.push(["area_code", "area", "kind", "kind_name"].into_iter().chain(columns).map(str::to_owned).collect());
    let mut area = |code: &str, name: &str, of: &OfArea| {
        let row = |kind: &str, said: String, counts: Counts| {
            let counts = counts.columns().map(|(_, n)| n.to_string());
            [code.to_owned(), name.to_owned(), kind.to_owned(), said].into_iter().chain(counts).collect()
        };
        rows.push(row("all", words.text("coverage-all"), of.all));
        for kind in Category::ALL {
            rows.push(row(kind.id(), words.category(*kind), of.kinds.get(kind).copied().unwrap_or_default()));
        }
    };
    area("35", &words.text("coverage-everywhere"), &coverage.everywhere);
    for division in by_name(context, coverage) {
        if let Some(of) = coverage.divisions.get(&division) {
            area(&division.code().to_string(), division.name(context.locale), of);
        }
    }
    // Writing to memory does not fail, and what is written is text.
    rows.iter().for_each(|row| _ = writer.write_record(row));
    String::from_utf8(writer.into_inner().unwrap_or_default()).unwrap_or_default()
}
