//! Whatever file someone uploads: it is understood or refused, and what was understood is read again as it was written.
//!
//! `cargo fuzz run spreadsheets` in the project's folder; `script/test` runs it for a short while. The first byte chooses what the rest is: a
//! whole file, or one part of a workbook whose other parts are sound. In a whole workbook nearly every change is only a damaged zip file.

#![no_main]

use std::{
    io::{Cursor, Write as _},
    sync::LazyLock,
};

use libfuzzer_sys::fuzz_target;
use porchlight::{
    domain::locale::Locale,
    spreadsheet::{Format, Table, read, write},
};
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

/// The parts of a workbook. What is fuzzed takes the place of one of them.
const PARTS: [(&str, &str); 6] = [
    ("xl/worksheets/sheet1.xml", r#"<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row></sheetData></worksheet>"#),
    ("xl/sharedStrings.xml", r#"<sst count="1" uniqueCount="1"><si><t>id</t></si></sst>"#),
    ("xl/styles.xml", r#"<styleSheet><cellXfs><xf numFmtId="0"/></cellXfs></styleSheet>"#),
    (
        "xl/workbook.xml",
        r#"<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>"#,
    ),
    (
        "xl/_rels/workbook.xml.rels",
        r#"<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#,
    ),
    (
        "_rels/.rels",
        r#"<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#,
    ),
];

fn workbook(which: usize, part: &[u8]) -> Option<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (at, (name, sound)) in PARTS.iter().enumerate() {
        zip.start_file(*name, options).ok()?;
        zip.write_all(if at == which { part } else { sound.as_bytes() }).ok()?;
    }
    Some(zip.finish().ok()?.into_inner())
}

/// What a table says, without where it says it.
fn texts(table: &Table) -> Vec<Vec<(String, String)>> {
    let row = |row: &porchlight::spreadsheet::Row| {
        let mut texts: Vec<(String, String)> =
            row.cells.iter().map(|(column, cell)| (column.name(), cell.text.clone().unwrap_or_default())).collect();
        texts.retain(|(_, text)| !text.trim().is_empty());
        texts
    };
    table.rows.iter().map(row).filter(|texts| !texts.is_empty()).collect()
}

/// Replaces the fuzzer's panic hook, which aborts. A panic in calamine is caught, and the file is refused. A panic that is not caught still
/// ends the fuzzer.
static PANICS: LazyLock<()> = LazyLock::new(|| std::panic::set_hook(Box::new(|panic| eprintln!("{panic}"))));

fuzz_target!(|data: &[u8]| {
    LazyLock::force(&PANICS);
    let Some((first, rest)) = data.split_first() else { return };
    let file = match usize::from(first % 8) {
        which @ 0..=5 => workbook(which, rest).unwrap_or_default(),
        _ => rest.to_vec(),
    };
    let Ok(understood) = read(&file) else { return };
    for format in Format::ALL {
        // A cell of Excel holds 32,767 characters at most: its writer says so.
        let Ok(written) = write(&understood.table, format, Locale::Fr) else { continue };
        let again = read(&written).map(|again| texts(&again.table));
        assert_eq!(again, Ok(texts(&understood.table)), "{format:?}");
    }
});
