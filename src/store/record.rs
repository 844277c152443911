//! The stored form of a service. It has a number of its own, because a database outlives the program that wrote it.
//!
//! The format grows by one whenever a record written before can no longer be read, or would be read differently. Each step from one
//! format to the next is a function here, and `formats/N.json` is a record as format N wrote it: anyone who changes
//! [`Service`] and forgets the step is told by the tests.

use serde_json::{Map, Value, json};

use crate::domain::service::Service;

/// The format that this program writes.
pub(super) const FORMAT: i64 = 5;

/// From format 1 to 2, from 2 to 3, and so on.
const UPGRADES: [fn(&mut Map<String, Value>); 4] = [published_is_a_column, french_may_stand_alone, each_has_its_day, more_can_be_left_open];

/// The record of a service, in the newest format.
pub(super) fn write(service: &Service) -> Result<String, serde_json::Error> {
    serde_json::to_string(service)
}

/// The service of a record, whatever format it was written in.
///
/// # Errors
/// What is wrong with it, in words that continue “cannot be read”.
pub(super) fn read(format: i64, record: &str) -> Result<Service, String> {
    let steps = format.checked_sub(1).and_then(|from| usize::try_from(from).ok()).and_then(|from| UPGRADES.get(from..));
    let steps = steps.ok_or_else(|| format!("its format is {format}, and this program knows 1 to {FORMAT}"))?;
    if steps.is_empty() {
        return serde_json::from_str(record).map_err(|error| error.to_string());
    }
    let mut fields: Map<String, Value> = serde_json::from_str(record).map_err(|error| error.to_string())?;
    for step in steps {
        step(&mut fields);
    }
    serde_json::from_value(Value::Object(fields)).map_err(|error| error.to_string())
}

/// Format 1 repeated in the record what the column `published` decides.
fn published_is_a_column(fields: &mut Map<String, Value>) {
    fields.remove("published");
}

/// Until format 2 a text was there in English; what was written then reads as before.
const fn french_may_stand_alone(_: &mut Map<String, Value>) {}

/// Until format 3 every page gave the day of the first compilation; records written then are of that day or two days younger.
fn each_has_its_day(fields: &mut Map<String, Value>) {
    fields.insert("compiled_on".to_owned(), Value::from("2026-11-23"));
}

/// Until format 4 the hours of a number were one text, which was also read as a table; a town without a street was an address; and the
/// three questions and the notices were not there.
fn more_can_be_left_open(fields: &mut Map<String, Value>) {
    for phone in fields.get_mut("phones").and_then(Value::as_array_mut).into_iter().flatten().filter_map(Value::as_object_mut) {
        let words = phone.remove("hours").unwrap_or_default();
        let table = words.get("en").and_then(Value::as_str).filter(|text| is_table(text)).map(str::to_owned);
        phone.insert("schedule".to_owned(), json!({ "words": words, "opening_hours": table }));
    }
    let location = fields.get("location").map(|location| match (location.as_str(), location.pointer("/Public/street"), location) {
        (Some("Secret"), ..) => Value::from("Private"),
        (_, Some(street), public) if street == "" => json!({ "AreaOnly": { "city": public.pointer("/Public/city") } }),
        (.., other) => other.clone(),
    });
    fields.extend(location.map(|location| ("location".to_owned(), location)));
    let without_parent = match fields.get("without_parent").and_then(Value::as_bool) {
        Some(true) => "Yes",
        Some(false) => "No",
        None => "NotStated",
    };
    fields.insert("without_parent".to_owned(), Value::from(without_parent));
    fields.insert("is_police".to_owned(), Value::from("NotStated"));
    fields.insert("confidentiality".to_owned(), Value::from("not_stated"));
    fields.insert("notices".to_owned(), json!([]));
}

/// True for hours in OpenStreetMap's syntax, as far as they were ever stored: `24/7`, `Mo-Fr 09:00-17:00; PH off`.
fn is_table(text: &str) -> bool {
    let words = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su", "PH", "off"];
    text.chars().all(|c| c.is_ascii_alphanumeric() || " :,;-/".contains(c))
        && text.split(|c: char| !c.is_ascii_alphabetic()).all(|word| word.is_empty() || words.contains(&word))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::{hours::OpeningHours, location::Location};

    /// The same service, which fills every field, as each format wrote it. These files never change.
    const GOLDEN: [&str; 5] = [
        include_str!("formats/1.json"),
        include_str!("formats/2.json"),
        include_str!("formats/3.json"),
        include_str!("formats/4.json"),
        include_str!("formats/5.json"),
    ];

    /// What earlier formats could not say: the field, the first format that has it, and how it is read from those before.
    fn later() -> [(&'static str, i64, Value); 3] {
        [("is_police", 5, Value::from("NotStated")), ("confidentiality", 5, Value::from("not_stated")), ("notices", 5, json!([]))]
    }

    #[test]
    fn every_format_there_was_is_read_to_the_same_service() {
        let newest: Value = serde_json::from_str(GOLDEN.last().unwrap()).unwrap();
        assert_eq!(i64::try_from(GOLDEN.len()).unwrap(), FORMAT);
        for (format, golden) in (1..).zip(GOLDEN) {
            let service = read(format, golden).unwrap();
            let mut expected = newest.clone();
            for (field, _, unsaid) in later().into_iter().filter(|(_, since, _)| format < *since) {
                expected[field] = unsaid;
            }
            assert_eq!(serde_json::from_str::<Value>(&write(&service).unwrap()).unwrap(), expected, "format {format}");
        }
    }

    #[test]
    fn the_golden_record_fills_every_field() {
        let newest: Map<String, Value> = serde_json::from_str(GOLDEN.last().unwrap()).unwrap();
        let empty: Vec<&String> =
            newest.iter().filter(|(_, value)| value.is_null() || **value == Value::Array(vec![])).map(|(field, _)| field).collect();
        assert_eq!(empty, Vec::<&String>::new());
    }

    #[test]
    fn format_4_kept_less_of_a_place_and_of_a_number() {
        let with = |field: &str, value: Value| {
            let mut record: Value = serde_json::from_str(GOLDEN[3]).unwrap();
            record[field] = value;
            read(4, &record.to_string()).unwrap()
        };
        let town = with("location", json!({ "Public": { "street": "", "city": "Kenora", "postal_code": null } }));
        assert_eq!(town.location, Some(Location::AreaOnly { city: "Kenora".to_owned() }));
        assert_eq!(with("location", json!("Secret")).location, Some(Location::Private));
        assert_eq!(with("location", Value::Null).location, None);
        let hours = |text: Value| {
            let phone = json!([{ "number": "211", "extension": null, "label": null, "kind": "voice", "hours": text }]);
            with("phones", phone).phones[0].schedule.clone()
        };
        assert!(hours(Value::Null).is_unknown());
        assert_eq!(
            hours(json!({ "en": "Mo-Fr 09:00-17:00; PH off", "fr": null })).opening_hours.as_ref().map(OpeningHours::as_str),
            Some("Mo-Fr 09:00-17:00; PH off")
        );
        assert_eq!(hours(json!({ "en": "Mon-Fri 9 a.m.-5 p.m.", "fr": null })).opening_hours, None);
    }

    #[test]
    fn a_format_of_a_later_program_is_named_and_so_is_nonsense() {
        assert_eq!(read(FORMAT + 1, GOLDEN[1]).unwrap_err(), "its format is 6, and this program knows 1 to 5");
        for nonsense in [0, -7, i64::MIN, i64::MAX] {
            assert!(read(nonsense, GOLDEN[1]).unwrap_err().starts_with("its format is"));
        }
        assert!(read(1, "{").is_err() && read(FORMAT, "[]").is_err());
    }
}
