//! Texts that tell where a place is although it is not public.

use super::Draft;
use crate::domain::{
    field::{Field, Part},
    path::Path,
    problem::{Problem, Wrong},
    scan::address::is_like_an_address,
};

impl Draft {
    /// True when the address is public.
    pub fn is_public(&self) -> bool {
        self.secrecy() == super::of::PUBLIC
    }

    /// True when the address is marked as secret.
    pub fn is_private(&self) -> bool {
        self.secrecy() == super::of::PRIVATE
    }

    fn secrecy(&self) -> &str {
        Path::of(Field::Location, Part::Secrecy).map_or("", |path| self.get(path))
    }

    /// The texts that look like the street or the postal code of a place that is not public, or of which no one said that it is.
    pub fn telling(&self) -> Vec<Path> {
        if self.is_public() {
            return Vec::new();
        }
        self.texts().filter(|(path, text)| path.is_words() && is_like_an_address(text)).map(|(path, _)| path).collect()
    }
}

/// The problem with a public address that was cleared. It may have moved, or it may be secret now. The answer decides what is erased, so
/// it is
/// required.
pub fn cleared_place(before: &Draft, after: &Draft) -> Option<Problem> {
    let path = Path::of(Field::Location, Part::Secrecy)?;
    (before.is_public() && after.secrecy().is_empty()).then_some(Problem { path, wrong: Wrong::MovedOrSecret })
}

#[cfg(test)]
mod tests {
    use super::super::testing::sound;

    #[test]
    fn only_what_is_not_public_is_asked_about() {
        let mut draft = sound();
        let description = "description.en".parse().unwrap();
        draft.set(description, "A house at 12 Main Street.");
        assert_eq!(draft.telling(), [description], "nobody said that the place is public");
        for (secrecy, told) in [("private", vec![description]), ("area_only", vec![description]), ("public", vec![])] {
            draft.set("location.secrecy".parse().unwrap(), secrecy);
            assert_eq!(draft.telling(), told, "{secrecy}");
        }
    }

    #[test]
    fn every_text_that_a_person_writes_is_looked_at() {
        for name in [
            "name.en",
            "organization.fr",
            "description.fr",
            "cannot_take.en",
            "schedule.en",
            "notices.1.fr",
            "phones.1.label.en",
            "phones.1.hours.fr",
            "text_line.keyword.en",
            "location.city",
        ] {
            let mut draft = sound();
            draft.set("location.secrecy".parse().unwrap(), "area_only");
            draft.set(name.parse().unwrap(), "580 cameron street");
            assert_eq!(draft.telling(), [name.parse().unwrap()], "{name}");
        }
    }
}
