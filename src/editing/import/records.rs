//! Record by record, so that one mistake takes one service away and not all.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::links;
use crate::domain::{
    do_not_publish::DoNotPublish,
    draft::{Parsed, RawService},
    problem::Problem,
    service::Filed,
};

/// The sound services, and every problem of the others and every claim that was left out.
pub(super) fn read(records: Vec<Value>, forbidden: &DoNotPublish) -> (Vec<Filed>, Vec<Problem>) {
    let mut ids = BTreeSet::new();
    let (mut services, mut refused) = (Vec::new(), Vec::new());
    for (at, record) in records.into_iter().enumerate() {
        let name = name(&record, at);
        let seen_before = record.get("id").and_then(Value::as_str).is_some_and(|id| !ids.insert(id.to_owned()));
        let parsed = if seen_before {
            Err(vec![problem(&name, "id", "an earlier record has the same id".to_owned())])
        } else {
            parse(record, &name, forbidden)
        };
        match parsed {
            Ok(Parsed { filed, claims }) => {
                services.push(filed);
                refused.extend(claims);
            }
            Err(problems) => refused.extend(problems),
        }
    }
    let (services, broken) = links::refuse_broken(services);
    refused.extend(broken);
    (services, refused)
}

/// The record's id, or its place in the file, counted from 1.
fn name(record: &Value, at: usize) -> String {
    let id = record.get("id").and_then(Value::as_str).filter(|id| !id.trim().is_empty());
    id.map_or_else(|| format!("record {}", at + 1), str::to_owned)
}

fn problem(record: &str, field: &str, reason: String) -> Problem {
    Problem { record: record.to_owned(), field: field.to_owned(), reason }
}

fn parse(record: Value, name: &str, forbidden: &DoNotPublish) -> Result<Parsed, Vec<Problem>> {
    let Value::Object(fields) = without_nulls(record) else {
        return Err(vec![problem(name, "record", "it is not an object with fields".to_owned())]);
    };
    let raw: RawService = match serde_json::from_value(Value::Object(fields.clone())) {
        Ok(raw) => raw,
        Err(error) => return Err(wrong_types(fields, name, &error)),
    };
    raw.parse(forbidden).map_err(|problems| problems.into_iter().map(|found| Problem { record: name.to_owned(), ..found }).collect())
}

/// In the files, `null` means “not stated”, as does leaving the field out. The parser takes it for a wrong type in some fields.
fn without_nulls(value: Value) -> Value {
    match value {
        Value::Object(fields) => {
            let stated = fields.into_iter().filter(|(_, value)| !value.is_null());
            Value::Object(stated.map(|(field, value)| (field, without_nulls(value))).collect())
        }
        Value::Array(values) => Value::Array(values.into_iter().map(without_nulls).collect()),
        other => other,
    }
}

/// The parser stops at the first wrong type and does not name its field. No field is required, so each can be tried alone.
fn wrong_types(fields: Map<String, Value>, name: &str, error: &serde_json::Error) -> Vec<Problem> {
    let alone = |(field, value): (String, Value)| {
        let one = Map::from_iter([(field.clone(), value)]);
        let error = serde_json::from_value::<RawService>(Value::Object(one)).err()?;
        Some(problem(name, &field, error.to_string()))
    };
    let problems: Vec<Problem> = fields.into_iter().filter_map(alone).collect();
    if problems.is_empty() { vec![problem(name, "record", error.to_string())] } else { problems }
}
