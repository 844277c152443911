//! Reads the texts of a draft one by one and remembers everything that is wrong, so that all of it is said at once.

use std::str::FromStr;

use super::{Draft, shapes::shape};
use crate::domain::{
    answer::Answer,
    apostrophe::curved,
    do_not_publish::DoNotPublish,
    field::{Field, Part},
    hours::OpeningHours,
    localized::Localized,
    path::Path,
    phone_number::TypedNumber,
    problem::{Problem, Wrong},
    text::clean,
    web_address::WebAddress,
};

use super::of::{NO, YES};

/// A draft that is being read: its texts are clean, and those that cannot be cleaned are problems already.
pub(super) struct Reader<'a> {
    clean: Draft,
    rules: &'a DoNotPublish,
    /// What is wrong so far.
    pub(super) problems: Vec<Problem>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(draft: &Draft, rules: &'a DoNotPublish) -> Self {
        let mut read = Self { clean: Draft::default(), rules, problems: Vec::new() };
        for (path, typed) in draft.texts() {
            match clean(typed, shape(path)) {
                Ok(text) => read.clean.set(path, text),
                Err(problem) => read.refuse(path, Wrong::Text(problem)),
            }
        }
        read
    }

    /// Says that something is wrong.
    pub(super) fn refuse(&mut self, path: Path, wrong: Wrong) {
        self.problems.push(Problem { path, wrong });
    }

    /// Says that something must be there, unless what was typed in its field is wrong already.
    pub(super) fn miss(&mut self, path: Path) {
        let is_wrong = |problem: &Problem| problem.path.field() == path.field() && problem.path.row() == path.row();
        if !self.problems.iter().any(is_wrong) {
            self.refuse(path, Wrong::Missing);
        }
    }

    /// The same for a part of a field without rows.
    pub(super) fn miss_part(&mut self, field: Field, part: Part) {
        if let Some(path) = Path::of(field, part) {
            self.miss(path);
        }
    }

    /// Says that a part of a field without rows is wrong.
    pub(super) fn refuse_part(&mut self, field: Field, part: Part, wrong: Wrong) {
        if let Some(path) = Path::of(field, part) {
            self.refuse(path, wrong);
        }
    }

    /// The text of a part, when there is one.
    pub(super) fn stated(&self, field: Field, part: Part) -> Option<(Path, String)> {
        self.at(Path::of(field, part)?)
    }

    /// The clean text of a name, when there is one.
    pub(super) fn at(&self, path: Path) -> Option<(Path, String)> {
        Some((path, self.clean.get(path).to_owned())).filter(|(_, text)| !text.is_empty())
    }

    /// A part that is parsed by its type.
    pub(super) fn parsed<T: FromStr>(&mut self, field: Field, part: Part, wrong: fn(T::Err) -> Wrong) -> Option<T> {
        let (path, text) = self.stated(field, part)?;
        text.parse().map_err(|problem| self.refuse(path, wrong(problem))).ok()
    }

    /// Text for readers, as a person typed it, with the apostrophe of the rest of the site.
    pub(super) fn words(&mut self, path: Path) -> Option<String> {
        let (path, text) = self.at(path)?;
        if let Some(entry) = self.rules.in_text(&text).filter(|_| path.is_words()) {
            self.refuse(path, Wrong::Forbidden(entry.clone()));
            return None;
        }
        Some(curved(&text))
    }

    /// Text in one or both languages.
    pub(super) fn both(&mut self, field: Field) -> Option<Localized> {
        let [en, fr] = [Part::En, Part::Fr].map(|part| Path::of(field, part).and_then(|path| self.words(path)));
        Localized::either(en, fr)
    }

    /// The same for what must be there.
    pub(super) fn both_required(&mut self, field: Field) -> Option<Localized> {
        let text = self.both(field);
        if text.is_none() {
            self.miss_part(field, Part::En);
        }
        text
    }

    /// A page in one or both languages.
    pub(super) fn pages(&mut self, field: Field) -> Option<Localized<WebAddress>> {
        let [en, fr] = [Part::En, Part::Fr].map(|part| self.page(field, part));
        Localized::either(en, fr)
    }

    /// A page that may be linked to.
    pub(super) fn page(&mut self, field: Field, part: Part) -> Option<WebAddress> {
        let (path, text) = self.stated(field, part)?;
        let address = WebAddress::typed(&text).map_err(|problem| self.refuse(path, Wrong::Page(problem))).ok()?;
        if let Some(entry) = self.rules.host(&address) {
            self.refuse_part(field, part, Wrong::Forbidden(entry.clone()));
            return None;
        }
        Some(address)
    }

    /// A number that may be shown, however it was typed, with the extension behind it.
    pub(super) fn number(&mut self, path: Path) -> Option<TypedNumber> {
        let (path, text) = self.at(path)?;
        let typed = TypedNumber::parse(&text).map_err(|problem| self.refuse(path, Wrong::Number(problem))).ok()?;
        if let Some(entry) = self.rules.number(&typed.number) {
            self.refuse(path, Wrong::Forbidden(entry.clone()));
            return None;
        }
        Some(typed)
    }

    /// A table of hours that the finder reads.
    pub(super) fn hours(&mut self, path: Path) -> Option<OpeningHours> {
        let (path, text) = self.at(path)?;
        OpeningHours::parse(&text).map_err(|problem| self.refuse(path, Wrong::Hours(problem))).ok()
    }

    /// Yes, no, or not stated.
    pub(super) fn yes_no(&mut self, field: Field, part: Part) -> Option<bool> {
        let (path, text) = self.stated(field, part)?;
        match text.as_str() {
            YES => Some(true),
            NO => Some(false),
            _ => {
                self.refuse(path, Wrong::YesNo(text));
                None
            }
        }
    }

    /// The answer to a question that may be left open.
    pub(super) fn answer(&mut self, field: Field) -> Answer {
        match self.yes_no(field, Part::Whole) {
            Some(true) => Answer::Yes,
            Some(false) => Answer::No,
            None => Answer::NotStated,
        }
    }

    /// The members of a list, each once, in the order in which they were typed.
    pub(super) fn list<T: PartialEq>(&mut self, field: Field, part: Part, read: impl Fn(&str) -> Result<T, Wrong>) -> Vec<T> {
        let Some((path, text)) = self.stated(field, part) else {
            return Vec::new();
        };
        let mut values = Vec::new();
        for member in text.split([',', '\n', ' ', '\t', '\r']).filter(|member| !member.is_empty()) {
            match read(member) {
                Ok(value) if !values.contains(&value) => values.push(value),
                Ok(_) => {}
                Err(wrong) => self.refuse(path, wrong),
            }
        }
        values
    }

    /// The members of a list of a closed vocabulary.
    pub(super) fn vocabulary<T: PartialEq>(&mut self, field: Field, part: Part, from_id: fn(&str) -> Option<T>) -> Vec<T> {
        self.list(field, part, |id| from_id(id).ok_or_else(|| Wrong::Unknown(id.to_owned())))
    }

    /// One value of a closed vocabulary.
    pub(super) fn choice<T>(&mut self, field: Field, from_id: impl Fn(&str) -> Option<T>) -> Option<T> {
        let (path, text) = self.stated(field, Part::Whole)?;
        let value = from_id(&text);
        if value.is_none() {
            self.refuse(path, Wrong::Unknown(text));
        }
        value
    }
}
