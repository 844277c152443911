//! How a service is reached, and what of that may be claimed.

use super::{
    of::{PUBLIC, SECRET},
    reader::Reader,
};
use crate::domain::{
    field::{Field, Part},
    localized::Localized,
    location::{Address, Location},
    path::{Path, ROWS},
    problem::{Problem, Wrong},
    service::{Phone, PhoneKind, Service, ServiceId, TextLine},
    taxonomy::AccessMode,
};

impl Reader<'_> {
    /// The rows of telephone numbers. An empty row between two others is passed over.
    pub(super) fn phones(&mut self) -> Vec<Phone> {
        (1..=ROWS).filter_map(|row| self.phone(row)).collect()
    }

    fn phone(&mut self, row: u8) -> Option<Phone> {
        let path = |part| Path::of_row(Field::Phones, row, part);
        if !Field::Phones.parts().iter().filter_map(|part| path(*part)).any(|path| self.at(path).is_some()) {
            return None;
        }
        let before = self.problems.len();
        let number = self.number(path(Part::Number)?);
        if number.is_none() && self.problems.len() == before {
            self.refuse(path(Part::Number)?, Wrong::Missing);
        }
        let kind = match self.at(path(Part::Kind)?) {
            None => Some(PhoneKind::Voice),
            Some((path, text)) => {
                let kind = PhoneKind::from_id(text);
                if kind.is_none() {
                    self.refuse(path, Wrong::Unknown(text.to_owned()));
                }
                kind
            }
        };
        let extension = match self.at(path(Part::Extension)?) {
            None => None,
            Some((path, text)) => text.parse().map_err(|problem| self.refuse(path, Wrong::Extension(problem))).ok(),
        };
        let [label, hours] = [[Part::LabelEn, Part::LabelFr], [Part::HoursEn, Part::HoursFr]].map(|parts| {
            let [en, fr] = parts.map(|part| path(part).and_then(|path| self.words(path)));
            Localized::either(en, fr)
        });
        Some(Phone { number: number?, extension, label, kind: kind?, hours })
    }

    /// The number for text messages, with the word to send.
    pub(super) fn text_line(&mut self) -> Option<TextLine> {
        let [en, fr] = [Part::KeywordEn, Part::KeywordFr].map(|part| Path::of(Field::TextLine, part).and_then(|path| self.words(path)));
        let keyword = Localized::either(en, fr);
        let path = Path::of(Field::TextLine, Part::Number)?;
        if self.at(path).is_none() {
            if keyword.is_some() {
                self.refuse(path, Wrong::Missing);
            }
            return None;
        }
        Some(TextLine { number: self.number(path)?, keyword })
    }

    /// The line that leads to a service of this id.
    pub(super) fn reached_through(&mut self, id: Option<&ServiceId>) -> Option<ServiceId> {
        let (path, text) = self.stated(Field::ReachedThrough, Part::Whole)?;
        let line = ServiceId::parse(text);
        if line.is_none() {
            self.refuse(path, Wrong::Id);
        } else if line.as_ref() == id {
            self.refuse(path, Wrong::ToItself);
        }
        line
    }

    /// Where it is. Of a secret place nothing is kept, not even the town.
    pub(super) fn location(&mut self) -> Option<Location> {
        let secret = match self.stated(Field::Location, Part::Secrecy) {
            None | Some((_, PUBLIC)) => false,
            Some((_, SECRET)) => true,
            Some((path, other)) => {
                self.refuse(path, Wrong::Unknown(other.to_owned()));
                return None;
            }
        };
        if secret {
            for part in [Part::Street, Part::PostalCode] {
                if let Some((path, _)) = self.stated(Field::Location, part) {
                    self.refuse(path, Wrong::SecretPlace);
                }
            }
            return Some(Location::Secret);
        }
        let postal_code = self.stated(Field::Location, Part::PostalCode);
        if let Some((path, code)) = postal_code
            && !is_postal_code(code)
        {
            self.refuse(path, Wrong::PostalCode(code.to_owned()));
        }
        let [street, city] =
            [Part::Street, Part::City].map(|part| Path::of(Field::Location, part).and_then(|path| self.words(path)).unwrap_or_default());
        (!street.is_empty() || !city.is_empty())
            .then(|| Location::Public(Address { street, city, postal_code: postal_code.map(|(_, code)| code.to_owned()) }))
    }
}

fn is_postal_code(text: &str) -> bool {
    let compact: Vec<u8> = text.bytes().filter(|byte| *byte != b' ').collect();
    compact.len() == 6
        && compact.iter().enumerate().all(|(at, byte)| if at % 2 == 0 { byte.is_ascii_uppercase() } else { byte.is_ascii_digit() })
}

/// Takes out what is claimed without its means: a reader who cannot speak must not be sent to a text line that nobody knows the number of.
pub(super) fn refuse_claims(service: &mut Service) -> Vec<Problem> {
    let (kept, claimed): (Vec<AccessMode>, Vec<AccessMode>) =
        std::mem::take(&mut service.access).into_iter().partition(|mode| service.has_means(*mode));
    service.access = kept;
    let wrong = |mode: AccessMode| match mode {
        AccessMode::Chat => Wrong::ClaimsChat,
        AccessMode::Text => Wrong::ClaimsText,
        _ => Wrong::ClaimsPhone,
    };
    let path = Path::of(Field::Access, Part::Whole);
    path.into_iter().flat_map(|path| claimed.iter().map(move |mode| Problem { path, wrong: wrong(*mode) })).collect()
}
