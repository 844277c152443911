//! Drafts and services for tests.

use super::Draft;
use crate::domain::{do_not_publish::DoNotPublish, service::Service};

/// The draft of a service that is sound, and states no more than it must.
pub(crate) fn sound() -> Draft {
    let texts = [
        ("id", "open-door"),
        ("organization.en", "Open Door"),
        ("name.en", "Open Door"),
        ("description.en", "A place to talk."),
        ("phones.1.number", "+18073455840"),
        ("phones.1.kind", "voice"),
        ("service_area.scope", "province"),
        ("categories", "counselling"),
        ("sources", "https://example.org/"),
        ("compiled_on", "2026-11-23"),
        ("confidence", "high"),
    ];
    Draft::of_pairs(texts).unwrap()
}

/// A service of this id and English name.
pub(crate) fn service(id: &str, name: &str) -> Service {
    let mut draft = sound();
    draft.set("id".parse().unwrap(), id);
    draft.set("name.en".parse().unwrap(), name);
    draft.parse(&DoNotPublish::default()).unwrap().service
}
