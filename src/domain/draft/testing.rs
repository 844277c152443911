//! Drafts for tests.

use super::Draft;

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
