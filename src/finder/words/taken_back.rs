//! What was read in typed words and taken back by the reader of the page: it travels in a hidden field beside the words.

use std::collections::BTreeSet;

use crate::domain::taxonomy::Category;

use super::{
    super::{choice::Choice, query::Group},
    reading::{LETTERS, Reading},
};

/// More things taken back than any sentence of ours can hold are not read.
const LIMIT: usize = 40;

/// One thing that can be read in words, and taken back.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Read {
    /// The age.
    Age,
    /// The place.
    Place,
    /// The wish for Indigenous services.
    Indigenous,
    /// The wish for no police.
    WithoutPolice,
    /// The wish for someone who interprets.
    Interpreter,
    /// A language, a way of contact, a kind of help, or people it should be made for.
    Choice(Choice),
}

impl Read {
    /// Its code: `a`, `r`, `i`, `p`, `t`, `l.fr`, `c.6`, `n.3`, `f.1`.
    fn code(&self) -> String {
        match self {
            Self::Age => Group::Age.parameter().to_owned(),
            Self::Place => Group::Area.parameter().to_owned(),
            Self::Indigenous => Group::Indigenous.parameter().to_owned(),
            Self::WithoutPolice => Group::WithoutPolice.parameter().to_owned(),
            Self::Interpreter => "t".to_owned(),
            Self::Choice(choice) => choice.facet(),
        }
    }

    fn parse(code: &str) -> Option<Self> {
        if let Some((parameter, code)) = code.split_once('.') {
            return Choice::parse(Group::from_parameter(parameter)?, code).map(Self::Choice);
        }
        [Self::Age, Self::Place, Self::Indigenous, Self::WithoutPolice, Self::Interpreter].into_iter().find(|read| read.code() == code)
    }

    /// The group that it would be a choice of; `None` for what is no choice on the form.
    pub const fn group(&self) -> Option<Group> {
        match self {
            Self::Age => Some(Group::Age),
            Self::Place => Some(Group::Area),
            Self::Indigenous => Some(Group::Indigenous),
            Self::WithoutPolice => Some(Group::WithoutPolice),
            Self::Interpreter => None,
            Self::Choice(choice) => Some(choice.group()),
        }
    }
}

/// What was taken back from the reading of some words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TakenBack(BTreeSet<Read>);

impl TakenBack {
    /// Reads the hidden field. What was taken back from other words is not taken back from these: they are read anew.
    pub fn parse(field: &str, words: &str) -> Self {
        let codes: Vec<&str> = field.split(',').take(LIMIT).collect();
        if !codes.contains(&mark(words).as_str()) {
            return Self::default();
        }
        Self(codes.into_iter().filter_map(Read::parse).collect())
    }

    /// The hidden field, bound to the words; nothing when nothing was taken back.
    pub fn write(&self, words: &str) -> Option<String> {
        (!self.0.is_empty()).then(|| self.0.iter().map(Read::code).chain([mark(words)]).collect::<Vec<_>>().join(","))
    }

    /// The same with more taken back.
    pub fn and(&self, more: impl IntoIterator<Item = Read>) -> Self {
        Self(self.0.iter().cloned().chain(more).collect())
    }

    fn holds(&self, read: &Read) -> bool {
        self.0.contains(read)
    }

    /// A reading without what was taken back.
    pub(super) fn from(&self, mut reading: Reading) -> Reading {
        let choice_stays = |choice: Choice| !self.holds(&Read::Choice(choice));
        reading.age = reading.age.filter(|_| !self.holds(&Read::Age));
        reading.place = reading.place.filter(|_| !self.holds(&Read::Place));
        if reading.place.is_none() {
            reading.namesakes.clear();
        }
        reading.indigenous &= !self.holds(&Read::Indigenous);
        reading.without_police &= !self.holds(&Read::WithoutPolice);
        reading.interpreter &= !self.holds(&Read::Interpreter);
        reading.needs.retain(|need| choice_stays(Choice::Need(*need)));
        reading.meant.retain(|(need, _)| choice_stays(Choice::Need(*need)));
        reading.audiences.retain(|audience| choice_stays(Choice::Audience(*audience)));
        reading.languages.retain(|language| choice_stays(Choice::Language(language.clone())));
        reading.access.retain(|mode| choice_stays(Choice::Access(*mode)));
        // The police were named in order to keep them away.
        if reading.without_police {
            reading.needs.remove(&Category::PoliceReporting);
            reading.meant.retain(|(need, _)| *need != Category::PoliceReporting);
        }
        reading
    }
}

/// The code that binds what was taken back to the words it was read in. A checksum, so that the words are in one field only.
fn mark(words: &str) -> String {
    let sum = words.trim().chars().take(LETTERS).fold(7u16, |sum, c| sum.wrapping_mul(31).wrapping_add((u32::from(c) & 0xffff) as u16));
    format!("w.{sum:x}")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::super::super::tests::any_query;
    use super::*;

    #[test]
    fn other_words_are_read_anew() {
        let taken = TakenBack::default().and([Read::Age, Read::Choice(Choice::Need(Category::Shelter))]);
        let field = taken.write("shelter for 15").unwrap();
        assert_eq!(TakenBack::parse(&field, "shelter for 15"), taken);
        assert_eq!(TakenBack::parse(&field, "shelter for 16"), TakenBack::default());
        assert_eq!(TakenBack::parse("a,n.3", "shelter for 15"), TakenBack::default(), "without the mark");
        assert_eq!(TakenBack::default().write("shelter"), None);
    }

    proptest! {
        #[test]
        fn what_was_taken_back_comes_back_from_the_field(query in any_query(), words in "[^,]{0,30}") {
            let things = query.choices().into_iter().map(Read::Choice).chain([Read::Place, Read::Interpreter]).take(LIMIT - 1);
            let taken = TakenBack::default().and(things);
            prop_assert_eq!(TakenBack::parse(&taken.write(&words).unwrap(), &words), taken);
        }

        #[test]
        fn any_field_is_read(field in ".{0,60}", words in ".{0,30}") {
            let _ = TakenBack::parse(&field, &words);
        }
    }
}
