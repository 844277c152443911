//! A record of the shipped file as a draft: its nested JSON becomes named texts, and its names those of `domain::path`.

use serde_json::{Map, Value};

use crate::domain::{draft::Draft, path::Path};

/// What the file calls a text, and what a draft calls it.
const NAMES: [(&str, &str); 40] = [
    ("id", "id"),
    ("organization", "organization.en"),
    ("organization_fr", "organization.fr"),
    ("organization_url", "organization_url"),
    ("name_en", "name.en"),
    ("name_fr", "name.fr"),
    ("description_en", "description.en"),
    ("description_fr", "description.fr"),
    ("url", "url.en"),
    ("url_fr", "url.fr"),
    ("chat_url", "chat.en"),
    ("chat_url_fr", "chat.fr"),
    ("email", "email"),
    ("reached_through", "reached_through"),
    ("categories", "categories"),
    ("min_age", "ages.min"),
    ("max_age", "ages.max"),
    ("serves_under_16", "ages.under_16"),
    ("without_parent", "without_parent"),
    ("confidentiality", "confidentiality"),
    ("is_police", "is_police"),
    ("cannot_take_en", "cannot_take.en"),
    ("cannot_take_fr", "cannot_take.fr"),
    ("indigenous_led", "indigenous.led"),
    ("indigenous_specific", "indigenous.specific"),
    ("nations", "indigenous.nations"),
    ("audiences", "audiences"),
    ("languages", "languages"),
    ("interpretation", "interpretation"),
    ("access", "access"),
    ("hours_text", "schedule.en"),
    ("hours_text_fr", "schedule.fr"),
    ("opening_hours", "schedule.table"),
    ("police_contact_required", "police_contact_required"),
    ("source_urls", "sources"),
    ("compiled_on", "compiled_on"),
    ("source_seen", "source_seen"),
    ("confidence", "confidence"),
    ("confirmation", "confirmation"),
    ("notes", "notes"),
];

/// Within a telephone number.
const PHONE: [(&str, &str); 8] = [
    ("number", "number"),
    ("extension", "extension"),
    ("kind", "kind"),
    ("label", "label.en"),
    ("label_fr", "label.fr"),
    ("hours", "hours.en"),
    ("hours_fr", "hours.fr"),
    ("opening_hours", "hours.table"),
];

/// Within a text line.
const TEXT_LINE: [(&str, &str); 3] = [("number", "number"), ("keyword", "keyword.en"), ("keyword_fr", "keyword.fr")];

/// Within a notice.
const NOTICE: [(&str, &str); 3] = [("en", "en"), ("fr", "fr"), ("until", "until")];

/// Within an address. Whether it is confidential is read apart.
const ADDRESS: [(&str, &str); 3] = [("line", "street"), ("city", "city"), ("postal_code", "postal_code")];

/// Within a service area.
const AREA: [(&str, &str); 2] = [("scope", "scope"), ("census_divisions", "divisions")];

/// What is wrong with the form of a record: the field, by the file's name, and a sentence.
pub(super) type Misshapen = (String, String);

/// What the file says of a service and of whether it is shown.
#[derive(Debug, Default)]
pub(super) struct Flat {
    pub(super) draft: Draft,
    pub(super) publish: bool,
    pub(super) locked: bool,
    pub(super) misshapen: Vec<Misshapen>,
}

/// The draft of a record. What has no meaning at all is named; whether the texts are sound is for the parser to say.
pub(super) fn flatten(record: &Map<String, Value>) -> Flat {
    let mut flat = Flat::default();
    for (field, value) in record.iter().filter(|(_, value)| !value.is_null()) {
        flat.take(field, value);
    }
    let private = record.get("address").and_then(|address| address.get("confidential")) == Some(&Value::Bool(true));
    if private && ["lat", "lon"].iter().any(|field| record.get(*field).is_some_and(|value| !value.is_null())) {
        flat.misshapen.push(("address".to_owned(), "a private place must not come with coordinates".to_owned()));
    }
    flat
}

/// The name in the file of a text of a draft, as far as there is one.
pub(super) fn name_in_file(path: Path) -> String {
    let path = path.to_string();
    NAMES.iter().find(|(_, own)| *own == path).map_or(path.clone(), |(name, _)| (*name).to_owned())
}

impl Flat {
    fn take(&mut self, field: &str, value: &Value) {
        match (field, value) {
            ("publish", Value::Bool(publish)) => self.publish = *publish,
            ("locked", Value::Bool(locked)) => self.locked = *locked,
            // Of no use yet: distances are measured from the middle of a place.
            ("lat" | "lon", Value::Number(_)) => {}
            // Anything else is no yes, and the parser says so.
            ("cost", Value::String(cost)) => self.put(field, "free", &Value::from(if cost == "free" { "yes" } else { cost })),
            ("phones", Value::Array(phones)) => {
                for (row, phone) in (1..).zip(phones) {
                    self.group(field, &format!("phones.{row}"), phone, &PHONE);
                }
            }
            ("notices", Value::Array(notices)) => {
                for (row, notice) in (1..).zip(notices) {
                    self.group(field, &format!("notices.{row}"), notice, &NOTICE);
                }
            }
            ("sms", Value::Object(_)) => self.group(field, "text_line", value, &TEXT_LINE),
            ("service_area", Value::Object(_)) => self.group(field, "service_area", value, &AREA),
            ("address", Value::Object(address)) => {
                let (secrecy, rest): (Map<_, _>, Map<_, _>) = address.clone().into_iter().partition(|(name, _)| name == "confidential");
                match secrecy.get("confidential") {
                    None | Some(Value::Null) => {}
                    Some(Value::Bool(private)) => {
                        self.put(field, "location.secrecy", &Value::from(if *private { "private" } else { "public" }));
                    }
                    Some(_) => self.refuse("address.confidential", "it is neither true nor false"),
                }
                self.group(field, "location", &Value::Object(rest), &ADDRESS);
            }
            (other, value) => match NAMES.iter().find(|(name, _)| *name == other) {
                Some((name, path)) => self.put(name, path, value),
                None => self.refuse(other, "a record has no such field, or not of this form"),
            },
        }
    }

    fn group(&mut self, field: &str, path: &str, value: &Value, names: &[(&str, &str)]) {
        let Value::Object(parts) = value else {
            self.refuse(field, "it is not an object with fields");
            return;
        };
        for (part, value) in parts.iter().filter(|(_, value)| !value.is_null()) {
            match names.iter().find(|(name, _)| name == part) {
                Some((name, own)) => self.put(&format!("{field}.{name}"), &format!("{path}.{own}"), value),
                None => self.refuse(&format!("{field}.{part}"), "there is no such field"),
            }
        }
    }

    fn put(&mut self, field: &str, path: &str, value: &Value) {
        match (path.parse::<Path>(), text(value)) {
            (Ok(path), Some(text)) => self.draft.set(path, text),
            (Err(problem), _) => self.refuse(field, &problem.to_string()),
            (_, None) => self.refuse(field, "it is neither a text, a number, yes or no, nor a list of them"),
        }
    }

    fn refuse(&mut self, field: &str, reason: &str) {
        self.misshapen.push((field.to_owned(), reason.to_owned()));
    }
}

/// A value as a text; the members of a list are on lines of their own.
fn text(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        Value::Bool(true) => Some("yes".to_owned()),
        Value::Bool(false) => Some("no".to_owned()),
        Value::Array(members) => {
            let texts: Option<Vec<String>> = members.iter().map(|member| if member.is_array() { None } else { text(member) }).collect();
            texts.map(|texts| texts.join("\n"))
        }
        Value::Null | Value::Object(_) => None,
    }
}
