//! Record by record, so that one mistake takes one service away and not all.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{flatten, links, refused::Refused};
use crate::domain::{
    do_not_publish::DoNotPublish,
    draft::{Parsed, unpublishable},
    problem::Problem,
    service::Filed,
};

/// The sound services, and every problem of the others and every claim that was left out.
pub(super) fn read(records: Vec<Value>, rules: &DoNotPublish) -> (Vec<Filed>, Vec<Refused>) {
    let mut ids = BTreeSet::new();
    let (mut services, mut refused) = (Vec::new(), Vec::new());
    for (at, record) in records.into_iter().enumerate() {
        let name = name(&record, at);
        let seen_before = record.get("id").and_then(Value::as_str).is_some_and(|id| !ids.insert(id.to_owned()));
        let parsed = if seen_before {
            Err(vec![problem(&name, "id", "an earlier record has the same id".to_owned())])
        } else {
            parse(&record, &name, rules)
        };
        match parsed {
            Ok((filed, claims)) => {
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

fn problem(record: &str, field: &str, reason: String) -> Refused {
    Refused { record: record.to_owned(), field: field.to_owned(), reason }
}

fn parse(record: &Value, name: &str, rules: &DoNotPublish) -> Result<(Filed, Vec<Refused>), Vec<Refused>> {
    let Value::Object(fields) = record else {
        return Err(vec![problem(name, "record", "it is not an object with fields".to_owned())]);
    };
    let said = |found: &Problem| problem(name, &flatten::name_in_file(found.path), found.wrong.to_string());
    let flat = flatten::flatten(fields);
    let mut refused: Vec<Refused> = flat.misshapen.iter().map(|(field, reason)| problem(name, field, reason.clone())).collect();
    match flat.draft.parse(rules) {
        Ok(Parsed { service, claims }) if refused.is_empty() => match unpublishable(&service).filter(|_| flat.publish) {
            Some(found) => Err(vec![problem(name, "publish", found.wrong.to_string())]),
            None => Ok((Filed { service, published: flat.publish, locked: flat.locked }, claims.iter().map(said).collect())),
        },
        Ok(_) => Err(refused),
        Err(problems) => {
            refused.extend(problems.iter().map(said));
            Err(refused)
        }
    }
}
