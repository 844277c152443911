//! The stored form of a service. It has a number of its own, because a database outlives the program that wrote it.
//!
//! The format grows by one whenever a record written before can no longer be read, or would be read differently. Each step from one
//! format to the next is a function here, and `formats/N.json` is a record as format N wrote it: whoever changes
//! [`Service`] and forgets the step is told by the tests.

use serde_json::{Map, Value};

use crate::domain::service::Service;

/// The format that this program writes.
pub(super) const FORMAT: i64 = 4;

/// From format 1 to 2, from 2 to 3, and so on.
const UPGRADES: [fn(&mut Map<String, Value>); 3] = [published_is_a_column, french_may_stand_alone, each_has_its_day];

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

#[cfg(test)]
mod tests {
    use super::*;

    /// The same service, which fills every field, as each format wrote it. These files never change.
    const GOLDEN: [&str; 4] =
        [include_str!("formats/1.json"), include_str!("formats/2.json"), include_str!("formats/3.json"), include_str!("formats/4.json")];

    #[test]
    fn every_format_there_was_is_read_to_the_same_service() {
        let newest: Value = serde_json::from_str(GOLDEN.last().unwrap()).unwrap();
        assert_eq!(i64::try_from(GOLDEN.len()).unwrap(), FORMAT);
        for (format, golden) in (1..).zip(GOLDEN) {
            let service = read(format, golden).unwrap();
            assert_eq!(serde_json::from_str::<Value>(&write(&service).unwrap()).unwrap(), newest, "format {format}");
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
    fn a_format_of_a_later_program_is_named_and_so_is_nonsense() {
        assert_eq!(read(FORMAT + 1, GOLDEN[1]).unwrap_err(), "its format is 5, and this program knows 1 to 4");
        for nonsense in [0, -7, i64::MIN, i64::MAX] {
            assert!(read(nonsense, GOLDEN[1]).unwrap_err().starts_with("its format is"));
        }
        assert!(read(1, "{").is_err() && read(FORMAT, "[]").is_err());
    }
}
