//! How a service is reached, and what of that may be claimed.

use super::reader::Reader;
use crate::domain::{
    field::{Field, Part},
    localized::Localized,
    path::{Path, ROWS},
    problem::{Problem, Wrong},
    schedule::Schedule,
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
        let number = self.number(path(Part::Number)?);
        if number.is_none() {
            self.miss(path(Part::Number)?);
        }
        let kind = match self.at(path(Part::Kind)?) {
            None => Some(PhoneKind::Voice),
            Some((path, text)) => {
                let kind = PhoneKind::from_id(&text);
                if kind.is_none() {
                    self.refuse(path, Wrong::Unknown(text));
                }
                kind
            }
        };
        let behind = number.as_ref().and_then(|typed| typed.extension.clone());
        let extension = match self.at(path(Part::Extension)?) {
            None => behind,
            Some((path, text)) => {
                let extension = text.parse().map_err(|problem| self.refuse(path, Wrong::Extension(problem))).ok();
                if behind.is_some() && extension.is_some() && behind != extension {
                    self.refuse(path, Wrong::TwoExtensions);
                }
                extension
            }
        };
        let [label, words] = [[Part::LabelEn, Part::LabelFr], [Part::HoursEn, Part::HoursFr]].map(|parts| {
            let [en, fr] = parts.map(|part| path(part).and_then(|path| self.words(path)));
            Localized::either(en, fr)
        });
        let opening_hours = path(Part::HoursTable).and_then(|path| self.hours(path));
        Some(Phone { number: number?.number, extension, label, kind: kind?, schedule: Schedule { words, opening_hours } })
    }

    /// The number for text messages, with the word to send.
    pub(super) fn text_line(&mut self) -> Option<TextLine> {
        let [en, fr] = [Part::KeywordEn, Part::KeywordFr].map(|part| Path::of(Field::TextLine, part).and_then(|path| self.words(path)));
        let keyword = Localized::either(en, fr);
        let path = Path::of(Field::TextLine, Part::Number)?;
        if self.at(path).is_none() {
            if keyword.is_some() {
                self.miss(path);
            }
            return None;
        }
        Some(TextLine { number: self.number(path)?.number, keyword })
    }

    /// The line that leads to a service of this id.
    pub(super) fn reached_through(&mut self, id: Option<&ServiceId>) -> Option<ServiceId> {
        let (path, text) = self.stated(Field::ReachedThrough, Part::Whole)?;
        let line = ServiceId::parse(&text);
        if line.is_none() {
            self.refuse(path, Wrong::Id);
        } else if line.as_ref() == id {
            self.refuse(path, Wrong::ToItself);
        }
        line
    }
}

/// Takes out what is claimed without its means: a reader who cannot speak must not be sent to a text line that no one knows the number of.
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
