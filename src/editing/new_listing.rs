//! A new listing on its way: what is in it before anyone types, and the short name that it gets when it is published.

use crate::{
    domain::{
        date::Date,
        draft::Draft,
        field::{Field, Part},
        path::Path,
        service::ServiceId,
    },
    finder::place::fold,
    store::{Store, StoreError},
};

/// Maximum number of characters of a short name.
const MAX_LENGTH: usize = 60;

/// What is in a new listing before anyone types: what the form does not ask. No one but the organization has said any of it yet,
/// and it is the organization that says it.
pub(super) fn begun(id: &ServiceId, today: Date) -> Draft {
    let mut draft = Draft::default();
    let own = [
        (Field::Id, id.to_string()),
        (Field::Sources, ORGANIZATION.to_owned()),
        (Field::CompiledOn, today.to_string()),
        (Field::Confidence, "medium".to_owned()),
    ];
    for (field, text) in own {
        if let Some(path) = Path::of(field, Part::Whole) {
            draft.set(path, text);
        }
    }
    draft
}

/// The source of a listing that its organization wrote itself and that has no page.
const ORGANIZATION: &str = "the organization itself";

/// The draft with its own page as the source, where there is one: that is where an editor and a reader can look.
pub(super) fn with_sources(mut draft: Draft) -> Draft {
    let pages = [(Field::Page, Part::En), (Field::Page, Part::Fr), (Field::OrganizationPage, Part::Whole)];
    let mut lines: Vec<String> = pages
        .into_iter()
        .filter_map(|(field, part)| Path::of(field, part))
        .map(|path| draft.get(path).trim().to_owned())
        .filter(|page| !page.is_empty())
        .collect();
    lines.dedup();
    if let (Some(path), false) = (Path::of(Field::Sources, Part::Whole), lines.is_empty()) {
        draft.set(path, lines.join("\n"));
    }
    draft
}

/// A short name for an address, made of the listing's name, that no service has yet.
///
/// # Errors
/// The database does not answer.
pub(super) async fn free_id(store: &Store, draft: &Draft) -> Result<Option<ServiceId>, StoreError> {
    let name = [Part::En, Part::Fr].into_iter().filter_map(|part| Path::of(Field::Name, part)).map(|path| draft.get(path));
    let Some(first) = name.map(short).find(|short| !short.is_empty()) else { return Ok(None) };
    for number in 1.. {
        let text = if number == 1 { first.clone() } else { format!("{first}-{number}") };
        let Some(id) = ServiceId::parse(&text) else { return Ok(None) };
        if store.current(&id).await?.is_none() {
            return Ok(Some(id));
        }
    }
    Ok(None)
}

/// `maison-de-lespoir`
fn short(name: &str) -> String {
    let words: String = fold(name).chars().map(|c| if c.is_ascii_alphanumeric() { c } else { ' ' }).collect();
    let mut short = String::new();
    for word in words.split_whitespace() {
        if short.len() + word.len() >= MAX_LENGTH {
            break;
        }
        if !short.is_empty() {
            short.push('-');
        }
        short.push_str(word);
    }
    short
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_name_becomes_an_address_that_people_can_read() {
        for (name, expected) in [
            ("Maison de l’Espoir", "maison-de-lespoir"),
            ("Bell & Sons (Ottawa)", "bell-sons-ottawa"),
            ("Élan", "elan"),
            ("ᐊᓂᔑᓈᐯ", ""),
            ("  ", ""),
        ] {
            assert_eq!(short(name), expected, "{name}");
        }
    }

    proptest! {
        #[test]
        fn whatever_a_service_is_called_its_short_name_is_an_id_or_none(name in ".{0,200}") {
            let short = short(&name);
            prop_assert!(short.is_empty() || ServiceId::parse(&short).is_some(), "{short}");
        }
    }
}
