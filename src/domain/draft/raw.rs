//! The records of the directory file as they stand there.

use serde::Deserialize;

use super::super::{
    service::PhoneKind,
    source::{Confidence, Confirmation},
};

/// A record of the directory file, with nothing checked but the types of its fields. The fields are those of `data/directory/README.md`.
#[derive(Clone, Debug, Default, Deserialize)]
#[expect(missing_docs, reason = "the file's own field names, described in data/directory/README.md")]
pub struct RawService {
    #[serde(default)]
    pub id: String,
    #[serde(default)]
    pub organization: String,
    pub organization_fr: Option<String>,
    pub organization_url: Option<String>,
    #[serde(default)]
    pub name_en: String,
    pub name_fr: Option<String>,
    #[serde(default)]
    pub description_en: String,
    pub description_fr: Option<String>,
    pub url: Option<String>,
    pub url_fr: Option<String>,
    #[serde(default)]
    pub phones: Vec<RawPhone>,
    pub sms: Option<RawTextLine>,
    pub chat_url: Option<String>,
    pub chat_url_fr: Option<String>,
    pub email: Option<String>,
    pub reached_through: Option<String>,
    pub address: Option<RawAddress>,
    pub lat: Option<f64>,
    pub lon: Option<f64>,
    pub service_area: Option<RawServiceArea>,
    #[serde(default)]
    pub categories: Vec<String>,
    pub min_age: Option<i64>,
    pub max_age: Option<i64>,
    pub serves_under_16: Option<bool>,
    pub without_parent: Option<bool>,
    pub cannot_take_en: Option<String>,
    pub cannot_take_fr: Option<String>,
    #[serde(default)]
    pub indigenous_led: bool,
    #[serde(default)]
    pub indigenous_specific: bool,
    #[serde(default)]
    pub nations: Vec<String>,
    #[serde(default)]
    pub audiences: Vec<String>,
    #[serde(default)]
    pub languages: Vec<String>,
    pub interpretation: Option<bool>,
    #[serde(default)]
    pub access: Vec<String>,
    pub cost: Option<String>,
    pub hours_text: Option<String>,
    pub hours_text_fr: Option<String>,
    pub opening_hours: Option<String>,
    pub police_contact_required: Option<bool>,
    #[serde(default)]
    pub source_urls: Vec<String>,
    pub source_seen: Option<String>,
    pub confidence: Option<Confidence>,
    #[serde(default)]
    pub confirmation: Confirmation,
    pub notes: Option<String>,
    #[serde(default)]
    pub publish: bool,
}

/// A telephone number of a raw record.
#[derive(Clone, Debug, Deserialize)]
#[expect(missing_docs, reason = "the file's own field names")]
pub struct RawPhone {
    pub number: String,
    pub extension: Option<String>,
    pub label: Option<String>,
    pub label_fr: Option<String>,
    pub kind: PhoneKind,
    pub hours: Option<String>,
    pub hours_fr: Option<String>,
}

/// A text line of a raw record.
#[derive(Clone, Debug, Deserialize)]
#[expect(missing_docs, reason = "the file's own field names")]
pub struct RawTextLine {
    pub number: String,
    pub keyword: Option<String>,
    pub keyword_fr: Option<String>,
}

/// An address of a raw record.
#[derive(Clone, Debug, Deserialize)]
#[expect(missing_docs, reason = "the file's own field names")]
pub struct RawAddress {
    #[serde(default)]
    pub line: String,
    #[serde(default)]
    pub city: String,
    #[serde(default)]
    pub postal_code: String,
    #[serde(default)]
    pub confidential: bool,
}

/// A service area of a raw record.
#[derive(Clone, Debug, Deserialize)]
#[expect(missing_docs, reason = "the file's own field names")]
pub struct RawServiceArea {
    pub scope: String,
    #[serde(default)]
    pub census_divisions: Vec<String>,
}
