//! The shipped files themselves, and what becomes of files with mistakes.

use std::fs;

use serde_json::{Value, json};
use tempfile::TempDir;

use super::*;
use crate::{
    domain::{answer::Answer, draft::Draft, locale::Locale, service::Service, taxonomy::AccessMode},
    finder::listing::Listing,
    store::testing::sqlite_store,
};

fn shipped() -> &'static Path {
    Path::new("data/directory")
}

fn record(id: &str) -> Value {
    json!({
        "id": id, "organization": "Open Door", "name_en": "Open Door", "description_en": "A place to talk.",
        "phones": [{"number": "+18073455840", "kind": "voice"}], "service_area": {"scope": "province"},
        "categories": ["counselling"], "source_urls": ["https://example.org/"], "compiled_on": "2026-11-23", "confidence": "high", "publish": true,
    })
}

fn with(id: &str, field: &str, value: Value) -> Value {
    let mut record = record(id);
    record[field] = value;
    record
}

fn folder(services: &str, forbidden: &str) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("services.json"), services).unwrap();
    fs::write(folder.path().join("do-not-publish.json"), forbidden).unwrap();
    folder
}

fn read(records: Value) -> Directory {
    Directory::read(folder(&records.to_string(), r#"{"numbers": [], "hosts": []}"#).path()).unwrap()
}

/// Record and field of each problem.
fn refused(directory: &Directory) -> Vec<(&str, &str)> {
    directory.refused.iter().map(|problem| (problem.record.as_str(), problem.field.as_str())).collect()
}

#[tokio::test]
async fn the_shipped_directory_is_loaded_whole() {
    let directory = Directory::read(shipped()).unwrap();
    assert_eq!(directory.refused, []);
    let (_folder, store) = sqlite_store().await;
    store.migrate().await.unwrap();
    let when = Moment::of_seconds(0);
    assert_eq!(load_if_changed(&store, &directory, false, when).await.unwrap(), Loaded::Anew(Revision(1)));
    assert_eq!(load_if_changed(&store, &directory, false, when).await.unwrap(), Loaded::Before);
    let (published, drafts) = (store.published().await.unwrap(), store.drafts().await.unwrap());
    assert_eq!((published.read.len(), drafts.read.len()), (502, 69));
    let mut kept = [published.read, drafts.read].concat();
    let mut read = directory.services;
    for services in [&mut kept, &mut read] {
        services.sort_by(|one, other| one.service.id.cmp(&other.service.id));
    }
    assert!(kept == read, "what was read is what is kept");
}

#[test]
fn the_draft_of_each_shipped_service_is_parsed_to_the_same_service() {
    let directory = Directory::read(shipped()).unwrap();
    for Filed { service, .. } in directory.services {
        let again = Draft::of(&service).parse(&directory.do_not_publish).unwrap();
        assert_eq!((again.claims.len(), &again.service), (0, &service));
    }
}

#[test]
fn an_organization_with_a_service_of_its_own_name_has_that_name_in_french_too() {
    for service in Directory::read(shipped()).unwrap().services.into_iter().filter(|filed| filed.published).map(|filed| filed.service) {
        if service.organization.name.exact(Locale::En) == service.name.exact(Locale::En) {
            assert_eq!(service.organization.name.read(Locale::Fr).0, service.name.read(Locale::Fr).0, "{}", service.id);
        }
    }
}

#[test]
fn nothing_that_must_not_be_published_is_published() {
    let list = Directory::read(shipped()).unwrap().do_not_publish;
    assert!(!list.numbers.is_empty() && !list.hosts.is_empty());
    let joined = |text: &str| text.to_lowercase().replace(['-', '.', ' ', '(', ')', '\u{a0}'], "");
    for service in Directory::read(shipped()).unwrap().services.into_iter().filter(|filed| filed.published).map(|filed| filed.service) {
        // The editors' notes are never shown, and say why a number is missing.
        let shown = serde_json::to_string(&Service { notes: None, ..service.clone() }).unwrap();
        for entry in &list.numbers {
            let national = entry.value.strip_prefix("+1").unwrap();
            assert!(!joined(&shown).contains(national), "{}: {}", service.id, entry.reason);
        }
        for entry in &list.hosts {
            assert!(!shown.to_lowercase().contains(&entry.value), "{}: {}", service.id, entry.reason);
        }
    }
}

#[test]
fn one_bad_record_takes_only_itself_away() {
    let directory = read(json!([
        record("first"),
        with("wrong-type", "min_age", json!("sixteen")),
        with("unknown-value", "categories", json!(["wizardry"])),
        with("wrong-kind", "phones", json!([{"number": "+18073455840", "kind": "pigeon"}])),
        record("first"),
        with("", "name_en", json!("Nameless")),
        "no record at all",
        record("last"),
    ]));
    let ids: Vec<&str> = directory.services.iter().map(|filed| filed.service.id.as_str()).collect();
    assert_eq!(ids, ["first", "last"]);
    assert_eq!(
        refused(&directory),
        [
            ("wrong-type", "min_age"),
            ("unknown-value", "categories"),
            ("wrong-kind", "phones.1.kind"),
            ("first", "id"),
            ("record 6", "id"),
            ("record 7", "record"),
        ]
    );
    assert_eq!(directory.refused[0].to_string(), "wrong-type: min_age: “sixteen” is not an age in years");
}

#[test]
fn the_shipped_file_is_read_as_a_form_is() {
    for (path, typed, expected) in crate::domain::draft::testing::TYPED {
        let phone = |field: &str| {
            let mut phone = json!({"number": "+18073455840", "kind": "voice"});
            phone[field] = json!(typed);
            ("phones", json!([phone]))
        };
        let address = |field: &str| {
            let mut address = json!({"line": "1 Main Street", "city": "Kenora"});
            address[field] = json!(typed);
            ("address", address)
        };
        let (field, value) = match *path {
            "phones.1.number" => phone("number"),
            "phones.1.extension" => phone("extension"),
            "phones.1.label.en" => phone("label"),
            "phones.1.hours.table" => phone("opening_hours"),
            "location.postal_code" => address("postal_code"),
            "location.city" => address("city"),
            "text_line.keyword.en" => ("sms", json!({"number": "686868", "keyword": typed})),
            "name.en" => ("name_en", json!(typed)),
            "name.fr" => ("name_fr", json!(typed)),
            "organization.en" => ("organization", json!(typed)),
            "description.en" => ("description_en", json!(typed)),
            "description.fr" => ("description_fr", json!(typed)),
            "url.en" => ("url", json!(typed)),
            "url.fr" => ("url_fr", json!(typed)),
            "chat.en" => ("chat_url", json!(typed)),
            "schedule.table" => ("opening_hours", json!(typed)),
            other => (other, json!(typed)),
        };
        let directory = read(json!([record("sound"), with("odd", field, value)]));
        assert_eq!(directory.services[0].service.id.as_str(), "sound", "the rest loads");
        let kept = directory.services.get(1).map(|filed| Draft::of(&filed.service).get(path.parse().unwrap()).to_owned());
        assert_eq!(kept.as_deref(), expected.ok(), "{path}: {typed:?}");
        let named: Vec<&str> = directory.refused.iter().map(|problem| problem.record.as_str()).collect();
        assert_eq!(named, vec!["odd"; usize::from(expected.is_err())], "{path}: {typed:?}");
    }
}

#[test]
fn a_claim_without_its_means_is_left_out_and_said_and_a_broken_way_takes_its_record_away() {
    let phone = json!([{"number": "+18073455840", "kind": "voice", "extension": "ask for Sam"}]);
    let through = |id: &str, line: &str| {
        let mut record = with(id, "reached_through", json!(line));
        record["phones"] = json!([]);
        record
    };
    let directory = read(json!([
        with("claims-chat", "access", json!(["phone", "chat"])),
        with("claims-text", "access", json!(["text"])),
        with("odd-extension", "phones", phone),
        through("to-nowhere", "not-there"),
        through("round", "and-round"),
        through("and-round", "round"),
        through("led", "claims-chat"),
    ]));
    let ids: Vec<&str> = directory.services.iter().map(|filed| filed.service.id.as_str()).collect();
    assert_eq!(ids, ["claims-chat", "claims-text", "led"]);
    assert_eq!(
        refused(&directory),
        [
            ("claims-chat", "access"),
            ("claims-text", "access"),
            ("odd-extension", "phones.1.extension"),
            ("and-round", "reached_through"),
            ("round", "reached_through"),
            ("to-nowhere", "reached_through"),
        ]
    );
    let claims_text = Listing::publish(directory.services[1].service.clone(), &directory.do_not_publish).unwrap();
    assert_eq!(claims_text.entry().reached_by(AccessMode::Text), Answer::No);
}

#[test]
fn every_wrong_type_of_a_record_is_named_at_once() {
    let mut both = with("both", "min_age", json!("sixteen"));
    both["languages"] = json!({"first": "en"});
    both["langauges"] = json!(["fr"]);
    both["phones"] = json!([{"number": "+18073455840", "fax": true}, "211"]);
    assert_eq!(
        refused(&read(json!([both, record("sound")]))),
        [("both", "langauges"), ("both", "languages"), ("both", "phones.fax"), ("both", "phones"), ("both", "min_age")]
    );
}

#[test]
fn null_means_not_stated() {
    let mut record = with("a", "address", json!({"line": "1 Main Street", "city": "Kenora", "postal_code": null, "confidential": false}));
    record["nations"] = Value::Null;
    assert_eq!(refused(&read(json!([record]))), []);
    assert_eq!(refused(&read(json!([with("a", "name_en", Value::Null), self::record("b")]))), [("a", "name_en")]);
}

#[test]
fn a_number_on_the_list_refuses_its_record() {
    let list = json!({"numbers": [{"value": "+18073455840", "reason": "closed"}], "hosts": []});
    let other = with("other", "phones", json!([{"number": "211", "kind": "voice"}]));
    let directory = Directory::read(folder(&json!([record("a"), other]).to_string(), &list.to_string()).path()).unwrap();
    assert_eq!(refused(&directory), [("a", "phones.1.number")]);
}

#[test]
fn a_file_that_cannot_be_read_is_one_sentence() {
    let sound = json!([record("a")]).to_string();
    let list = r#"{"numbers": [], "hosts": []}"#;
    for (services, forbidden, expected) in [
        ("[\n {\"id\": }\n]", list, "services.json is wrong at line 2, column 9: expected value"),
        ("{}", list, "services.json is wrong at line 1, column 0: invalid type: map, expected a sequence"),
        ("", list, "services.json is wrong at line 1, column 0: EOF while parsing a value"),
        (sound.as_str(), "{\"numbers\": []}", "do-not-publish.json is wrong at line 1, column 15: missing field `hosts`"),
        ("[1, 2]", list, "services.json was refused, so it is not loaded; the first: record 1: record: it is not an object with fields"),
    ] {
        let sentence = Directory::read(folder(services, forbidden).path()).unwrap_err().to_string();
        assert!(sentence.ends_with(expected), "{sentence}");
    }
    let sentence = Directory::read(Path::new("/nowhere")).unwrap_err().to_string();
    assert_eq!(sentence, "the file /nowhere/services.json cannot be read (No such file or directory (os error 2))");
}

#[test]
fn an_empty_directory_is_allowed() {
    assert_eq!(read(json!([])).services, []);
}

#[test]
fn the_digest_changes_with_either_file() {
    let digest = |services: &str, forbidden: &str| Directory::read(folder(services, forbidden).path()).unwrap().digest;
    let (one, list) = (json!([record("a")]).to_string(), r#"{"numbers": [], "hosts": []}"#);
    assert_eq!(digest(&one, list), digest(&one, list));
    assert_eq!(digest(&one, list).len(), 64);
    assert_ne!(digest(&one, list), digest(&format!("{one}\n"), list));
    assert_ne!(digest(&one, list), digest(&one, &format!("{list}\n")));
}
