use std::io::Write as _;

use proptest::prelude::*;
use rust_xlsxwriter::{Format as CellFormat, Formula, Workbook};

use super::*;

fn path(name: &str) -> Column {
    Column::named(name).unwrap()
}

fn columns(names: &[&str]) -> Vec<Column> {
    names.iter().map(|name| path(name)).collect()
}

fn table(names: &[&str], rows: &[&[&str]]) -> Table {
    let columns = columns(names);
    let row = |texts: &&[&str]| columns.iter().copied().zip(texts.iter().map(|text| (*text).to_owned())).collect();
    Table::new(columns.clone(), rows.iter().map(row))
}

/// The workbook that `fill` makes.
fn workbook(fill: impl FnOnce(&mut Workbook) -> Result<(), rust_xlsxwriter::XlsxError>) -> Vec<u8> {
    let mut workbook = Workbook::new();
    fill(&mut workbook).unwrap();
    workbook.save_to_buffer().unwrap()
}

fn cell<'a>(understood: &'a Understood, row: usize, column: &str) -> &'a Result<String, CellProblem> {
    &understood.table.rows[row].cells[&path(column)].text
}

#[test]
fn a_table_is_read_as_it_was_written() {
    let hostile = table(
        &["id", "version", "name.en", "name.fr", "notes"],
        &[
            &["a", "3", "Harbour, “House”; \"quoted\"", "Élan", "One line\nand another"],
            &["b", "1", "=HYPERLINK(\"http://evil.example\")", "", "'+1 =x"],
            &["c", "2", "_x0041_ 007", "1e5", "  spaced  "],
            &["d", "2", "<sst uniqueCount=\"999999999999\">", "]]>", "<!-- &amp; -->"],
        ],
    );
    for (format, locale) in Format::ALL.into_iter().flat_map(|format| Locale::ALL.map(|locale| (format, locale))) {
        let bytes = write(&hostile, format, locale).unwrap();
        assert_eq!(read(&bytes), Ok(Understood { table: hostile.clone(), encoding: Encoding::Stated }), "{format:?} {locale:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn whatever_a_listing_says_is_read_as_it_was_written(texts in proptest::collection::vec("[^\\x00-\\x08\\x0b-\\x1f\\x7f]{1,30}|[a=, ;\t\"\n']{1,8}", 1..6)) {
        let rows: Vec<Vec<&str>> = texts.iter().map(|text| vec!["a", text.as_str()]).collect();
        let rows: Vec<&[&str]> = rows.iter().map(Vec::as_slice).collect();
        let written = table(&["id", "notes"], &rows);
        // A file of one column has no separator to know it by.
        let alone: Vec<&[&str]> = rows.iter().map(|row| &row[1..]).collect();
        for (written, column) in [(written, path("notes")), (table(&["id"], &alone), path("id"))] {
            for (format, locale) in Format::ALL.into_iter().flat_map(|format| Locale::ALL.map(|locale| (format, locale))) {
                let read = read(&write(&written, format, locale).unwrap()).unwrap().table;
                // A text of spaces alone says nothing.
                let said = |table: &Table| -> Vec<String> {
                    table.rows.iter().map(|row| row.cells[&column].text.clone().unwrap()).filter(|text| !text.trim().is_empty()).collect()
                };
                prop_assert_eq!(said(&read), said(&written));
            }
        }
    }

    #[test]
    fn no_bytes_make_the_reader_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
        let _ = read(&bytes);
        let _ = read(&[b"PK\x03\x04".as_slice(), &bytes].concat());
    }

    #[test]
    fn a_damaged_workbook_is_refused_or_read_and_nothing_panics(at in 0_usize..6000, byte in any::<u8>()) {
        let mut bytes = write(&table(&["id", "name.en"], &[&["a", "A"]]), Format::Xlsx, Locale::En).unwrap();
        let at = at % bytes.len();
        bytes[at] = byte;
        let _ = read(&bytes);
    }
}

#[test]
fn what_other_programs_write_is_understood() {
    for text in [
        "id,name.en\r\na,Élan\r\n",
        "id;name.en\na;Élan",
        "id\tname.en\na\tÉlan\n",
        "sep=;\r\nid;name.en\r\na;Élan\r\n",
        "\n\nID , Name.EN\n\n a ,\"Élan\"\n\n",
        "\"id\",\"name.en\"\n\"a\",\"Élan\"\n",
    ] {
        let understood = read(text.as_bytes()).unwrap();
        assert_eq!((understood.table.rows.len(), cell(&understood, 0, "name.en")), (1, &Ok("Élan".to_owned())), "{text}");
        assert_eq!(understood.table.rows[0].text(path("id")), "a");
    }
    // Commas in a file of one column are part of its texts.
    for text in ["id\na, b; c\n", "\"id\"\r\n\"a, b; c\"\r\n", "id\ra, b; c"] {
        assert_eq!(read(text.as_bytes()).unwrap().table.rows[0].text(path("id")), "a, b; c", "{text:?}");
    }
    // The row is called as the program calls it.
    let understood = read(b"sep=;\nid\n\na\n").unwrap();
    assert_eq!(understood.table.rows[0].cells[&path("id")].name.to_string(), "A3");
}

#[test]
fn what_cannot_be_used_is_refused_by_the_cell() {
    let odd = workbook(|workbook| {
        let sheet = workbook.add_worksheet();
        for (column, name) in (0..).zip(["id", "ages.min", "compiled_on", "phones.1.number", "free", "notes", "name.en"]) {
            sheet.write_string(0, column, name)?;
        }
        sheet.write_string(1, 0, "a")?;
        sheet.write_number(1, 1, 16.5)?;
        sheet.write_datetime_with_format(
            1,
            2,
            rust_xlsxwriter::ExcelDateTime::from_ymd(2026, 11, 30)?,
            &CellFormat::new().set_num_format("yyyy-mm-dd"),
        )?;
        sheet.write_number(1, 3, 8_073_455_840_f64)?;
        sheet.write_boolean(1, 4, true)?;
        sheet.write_formula(1, 5, Formula::new("=HYPERLINK(\"http://evil.example\")"))?;
        sheet.write_string(1, 6, "@SUM(A1)")?;
        sheet.write_string(1, 7, "stray").map(drop)
    });
    let understood = read(&odd).unwrap();
    let found = |column: &str| cell(&understood, 0, column).clone();
    assert_eq!(found("ages.min"), Err(CellProblem::NotWhole));
    assert_eq!(found("compiled_on"), Err(CellProblem::Date));
    assert_eq!(found("phones.1.number"), Ok("8073455840".to_owned()));
    assert_eq!(found("free"), Ok("yes".to_owned()));
    assert_eq!(found("notes"), Err(CellProblem::Formula));
    assert_eq!(found("name.en"), Err(CellProblem::LikeFormula));
    assert_eq!(understood.table.rows[0].outside.iter().map(ToString::to_string).collect::<Vec<_>>(), ["H2"]);
}

#[test]
fn a_file_that_is_easily_misread_is_refused_as_a_whole() {
    let two = |hidden: bool| {
        workbook(|workbook| {
            workbook.add_worksheet().write_string(0, 0, "id")?;
            let second = workbook.add_worksheet().set_name("Old")?;
            second.set_hidden(hidden).write_string(0, 0, "id").map(drop)
        })
    };
    assert_eq!(read(&two(true)), Err(SpreadsheetProblem::HiddenSheet("Old".to_owned())));
    assert_eq!(read(&two(false)), Err(SpreadsheetProblem::SeveralSheets));
    let merged = workbook(|workbook| {
        let sheet = workbook.add_worksheet();
        sheet.write_string(0, 0, "id")?;
        sheet.merge_range(3, 1, 4, 2, "both", &CellFormat::new()).map(drop)
    });
    assert!(matches!(read(&merged), Err(SpreadsheetProblem::Merged(cell)) if cell.to_string() == "B4"));
    let at = |row, column| CellName { row, column };
    assert_eq!(read(b"id,favourite\n"), Err(SpreadsheetProblem::UnknownColumn(at(1, 1), "favourite".to_owned())));
    assert_eq!(read(b"id,free,Free\n"), Err(SpreadsheetProblem::ColumnTwice(at(1, 2), "Free".to_owned())));
    assert_eq!(read(b"name.en\nA\n"), Err(SpreadsheetProblem::NoId));
    assert_eq!(read(b"\n \n"), Err(SpreadsheetProblem::Empty));
    assert_eq!(read(&[0xd0, 0xcf, 0x11, 0xe0, 0xa1]), Err(SpreadsheetProblem::OldOrLocked));
    assert_eq!(read(b"%PDF-1.7\0\0"), Err(SpreadsheetProblem::Unreadable));
    assert_eq!(read(b"PK\x03\x04nothing"), Err(SpreadsheetProblem::Unreadable));
}

#[test]
fn a_file_that_is_too_much_is_refused_before_it_is_opened() {
    assert_eq!(read(&vec![b'a'; MAX_BYTES + 1]), Err(SpreadsheetProblem::TooLarge));
    assert_eq!(read(("id\n".to_owned() + &"a\n".repeat(20_000)).as_bytes()), Err(SpreadsheetProblem::TooManyRows));
    assert_eq!(read(("id".to_owned() + &",x".repeat(200)).as_bytes()), Err(SpreadsheetProblem::TooManyColumns));
    let far = workbook(|workbook| workbook.add_worksheet().write_string(1_048_575, 16_383, "far").map(drop));
    assert_eq!(read(&far), Err(SpreadsheetProblem::TooManyRows));
    let zipped = |name: &str, content: &[u8]| {
        let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        let options = zip::write::SimpleFileOptions::default();
        writer.start_file(name, options).unwrap();
        writer.write_all(content).unwrap();
        writer.finish().unwrap().into_inner()
    };
    let bomb = zipped("xl/worksheets/sheet1.xml", &vec![b' '; 51 * 1024 * 1024]);
    assert!(bomb.len() < 100_000);
    assert_eq!(read(&bomb), Err(SpreadsheetProblem::UnpacksToTooMuch));
    // The reader would set 24 terabytes aside, and the program would end.
    for announced in [
        r#"<sst uniqueCount = "999999999999"><si/></sst>"#.to_owned(),
        r#"<!-- <si/> --><x:sst count=">" other="<t>" uniqueCount='999999999999'/>"#.to_owned(),
        format!(r#"<sst uniqueCount="{}999999999999">"#, "0".repeat(30)),
    ] {
        assert_eq!(read(&zipped("xl/sharedStrings.xml", announced.as_bytes())), Err(SpreadsheetProblem::Unreadable), "{announced}");
    }
}

/// A workbook with this sheet, and nothing that it does not need.
fn with_sheet(sheet: &str) -> Vec<u8> {
    let of_office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let to = |kind: &str, target: &str| {
        format!(r#"<Relationships><Relationship Id="rId1" Type="{of_office}/{kind}" Target="{target}"/></Relationships>"#)
    };
    let workbook = format!(r#"<workbook xmlns:r="{of_office}"><sheets><sheet name="A" sheetId="1" r:id="rId1"/></sheets></workbook>"#);
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, content) in [
        ("xl/worksheets/sheet1.xml", sheet),
        ("xl/workbook.xml", &workbook),
        ("xl/_rels/workbook.xml.rels", &to("worksheet", "worksheets/sheet1.xml")),
        ("_rels/.rels", &to("officeDocument", "xl/workbook.xml")),
    ] {
        writer.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
        writer.write_all(content.as_bytes()).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

#[test]
fn a_sheet_at_which_the_library_panics_is_refused() {
    let cell = |name: &str| {
        let text = r#"t="inlineStr"><is><t>id</t></is></c>"#;
        with_sheet(&format!(r#"<worksheet><sheetData><row r="1"><c r="{name}" {text}</row></sheetData></worksheet>"#))
    };
    assert_eq!(read(&cell("A1")).map(|understood| understood.table.columns), Ok(columns(&["id"])));
    // The number of such a column overflows.
    assert_eq!(read(&cell("trnotices")), Err(SpreadsheetProblem::Unreadable));
}
