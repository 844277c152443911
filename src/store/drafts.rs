//! The stored form of a draft: the texts of a listing by their names, as one JSON object. It has a number of its own, because a database
//! outlives the program that wrote it.
//!
//! The format grows by one whenever a name of a text changes or goes. Each step from one format to the next is a function here.

use std::collections::BTreeMap;

use crate::domain::{
    draft::Draft,
    field::{Field, Part},
    path::Path,
};

/// The texts of a stored draft, by the names that they had when it was written.
pub(super) type Texts = BTreeMap<String, String>;

/// The format that this program writes.
pub(super) const FORMAT: i64 = 1;

/// From format 1 to 2, from 2 to 3, and so on.
const UPGRADES: [fn(&mut Texts); 0] = [];

/// A draft in the newest format.
pub(super) fn write(draft: &Draft) -> String {
    let texts: BTreeMap<String, &str> = draft.texts().map(|(path, text)| (path.to_string(), text)).collect();
    serde_json::to_string(&texts).unwrap_or_default()
}

/// The draft of such an object, whatever format it was written in.
///
/// # Errors
/// What is wrong with it, in words that continue “cannot be read”.
pub(super) fn read(format: i64, text: &str) -> Result<Draft, String> {
    let mut texts: Texts = serde_json::from_str(text).map_err(|_| "it is no object of texts".to_owned())?;
    upgrade(format, &mut texts, &UPGRADES)?;
    let pairs = texts.iter().map(|(name, text)| (name.as_str(), text.as_str()));
    Draft::of_pairs(pairs).map_err(|problems| problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("; "))
}

fn upgrade(format: i64, texts: &mut Texts, upgrades: &[fn(&mut Texts)]) -> Result<(), String> {
    let newest = upgrades.len() + 1;
    let steps = format.checked_sub(1).and_then(|from| usize::try_from(from).ok()).and_then(|from| upgrades.get(from..));
    let steps = steps.ok_or_else(|| format!("its format is {format}, and this program knows 1 to {newest}"))?;
    steps.iter().for_each(|step| step(texts));
    Ok(())
}

/// The texts of a place, which must be found in a draft that cannot be read too.
const PLACE: [Part; 4] = [Part::Secrecy, Part::Street, Part::City, Part::PostalCode];

/// The place that a stored draft has, by the names of its texts. The draft need not be readable.
pub(super) fn place(text: &str) -> Texts {
    let is_place = |name: &String| name.starts_with(Field::Location.key());
    serde_json::from_str::<Texts>(text).unwrap_or_default().into_iter().filter(|(name, _)| is_place(name)).collect()
}

/// A stored draft with another's place in it. The rest stays as it is, also where the draft cannot be read; what is no object of texts is
/// lost whole, because no one can say what it tells.
pub(super) fn with_place_of(text: &str, now: &Draft) -> String {
    let mut texts: Texts = serde_json::from_str(text).unwrap_or_default();
    texts.retain(|name, _| !name.starts_with(Field::Location.key()));
    let paths = PLACE.into_iter().filter_map(|part| Path::of(Field::Location, part));
    texts.extend(paths.map(|path| (path.to_string(), now.get(path).to_owned())).filter(|(_, text)| !text.is_empty()));
    serde_json::to_string(&texts).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::draft::testing::sound;

    #[test]
    fn a_draft_is_read_as_it_was_written() {
        assert_eq!(read(FORMAT, &write(&sound())), Ok(sound()));
        assert_eq!(UPGRADES.len() + 1, usize::try_from(FORMAT).unwrap());
    }

    #[test]
    fn a_draft_of_a_later_program_and_nonsense_are_named() {
        assert_eq!(read(FORMAT + 1, "{}").unwrap_err(), "its format is 2, and this program knows 1 to 1");
        assert_eq!(read(FORMAT, r#"{"favourite_colour": "blue"}"#).unwrap_err(), "a listing has no field “favourite_colour”");
        assert!(read(FORMAT, "[").is_err() && read(0, "{}").is_err() && read(i64::MIN, "{}").is_err());
    }

    #[test]
    fn a_name_that_a_step_gave_up_is_upgraded() {
        let renamed: fn(&mut Texts) = |texts| {
            if let Some(text) = texts.remove("title.en") {
                texts.insert("name.en".to_owned(), text);
            }
        };
        let mut texts = Texts::from([("title.en".to_owned(), "Harbour House".to_owned())]);
        upgrade(1, &mut texts, &[renamed]).unwrap();
        assert_eq!(texts, Texts::from([("name.en".to_owned(), "Harbour House".to_owned())]));
        let before = texts.clone();
        upgrade(2, &mut texts, &[renamed]).unwrap();
        assert_eq!(texts, before);
    }

    #[test]
    fn a_place_leaves_a_draft_that_cannot_be_read() {
        let odd = r#"{"favourite_colour": "blue", "location.street": "12 Main Street", "location.city": "Kenora", "name.en": "A"}"#;
        let mut now = Draft::default();
        now.set("location.secrecy".parse().unwrap(), "private");
        assert_eq!(place(odd).len(), 2);
        assert_eq!(with_place_of(odd, &now), r#"{"favourite_colour":"blue","location.secrecy":"private","name.en":"A"}"#);
        assert_eq!(with_place_of("12 Main Street", &now), r#"{"location.secrecy":"private"}"#);
    }
}
