//! The draft that a service would come from: what a form shows before anyone types.

use std::fmt::Display;

use super::Draft;
use crate::domain::{
    answer::Answer,
    census_division::CensusDivision,
    field::{Field, Part},
    locale::Locale,
    localized::Localized,
    location::Location,
    notice::Notice,
    path::{Path, ROWS},
    service::{Phone, Service},
    service_area::ServiceArea,
    source::{Confidence, Confirmation, Source},
};

impl Draft {
    /// The draft of a service. Parsed again, it is the same service.
    pub fn of(service: &Service) -> Self {
        let mut draft = Self::default();
        draft.whole(Field::Id, Some(&service.id));
        draft.both(Field::Organization, Some(&service.organization.name));
        draft.whole(Field::OrganizationPage, service.organization.url.as_ref());
        draft.both(Field::Name, Some(&service.name));
        draft.both(Field::Description, Some(&service.description));
        draft.both(Field::Page, service.url.as_ref());
        for (row, phone) in (1..).zip(&service.phones) {
            draft.phone(row, phone);
        }
        if let Some(line) = &service.text_line {
            draft.put(Field::TextLine, Part::Number, line.number.as_str());
            draft.languages(Field::TextLine, [Part::KeywordEn, Part::KeywordFr], line.keyword.as_ref());
        }
        draft.both(Field::Chat, service.chat.as_ref());
        draft.whole(Field::Email, service.email.as_ref().map(|email| email.as_str()));
        draft.whole(Field::ReachedThrough, service.reached_through.as_ref());
        draft.location(service.location.as_ref());
        draft.area(&service.service_area);
        draft.list(Field::Categories, Part::Whole, service.categories.iter().map(|value| value.id()));
        draft.put(Field::Ages, Part::Min, text(service.ages.min()));
        draft.put(Field::Ages, Part::Max, text(service.ages.max()));
        draft.put(Field::Ages, Part::Under16, yes_no(service.ages.under_16()));
        draft.put(Field::WithoutParent, Part::Whole, answer(service.without_parent));
        draft.put(Field::Confidentiality, Part::Whole, service.confidentiality.id());
        draft.put(Field::IsPolice, Part::Whole, answer(service.is_police));
        draft.both(Field::CannotTake, service.cannot_take.as_ref());
        draft.put(Field::Indigenous, Part::Led, yes_no(service.indigenous.led.then_some(true)));
        draft.put(Field::Indigenous, Part::Specific, yes_no(service.indigenous.specific.then_some(true)));
        draft.list(Field::Indigenous, Part::Nations, service.indigenous.nations.iter().map(|value| value.id()));
        draft.list(Field::Audiences, Part::Whole, service.audiences.iter().map(|value| value.id()));
        draft.list(Field::Languages, Part::Whole, service.languages.iter().map(|language| language.tag()));
        draft.put(Field::Interpretation, Part::Whole, yes_no(service.interpretation));
        draft.list(Field::Access, Part::Whole, service.access.iter().map(|value| value.id()));
        draft.put(Field::Free, Part::Whole, yes_no(service.free));
        draft.both(Field::Schedule, service.schedule.words.as_ref());
        draft.put(Field::Schedule, Part::Table, text(service.schedule.opening_hours.as_ref()));
        for (row, notice) in (1..=ROWS).zip(&service.notices) {
            draft.notice(row, notice);
        }
        draft.put(Field::PoliceContact, Part::Whole, yes_no(service.police_contact_required));
        draft.put(Field::Sources, Part::Whole, service.sources.iter().map(source).collect::<Vec<_>>().join("\n"));
        draft.whole(Field::CompiledOn, Some(service.compiled_on));
        draft.whole(Field::SourceSeen, service.source_seen.as_ref());
        draft.put(Field::Confidence, Part::Whole, confidence(service.confidence));
        draft.put(Field::Confirmation, Part::Whole, confirmation(service.confirmation));
        draft.whole(Field::Notes, service.notes.as_ref());
        draft
    }

    fn whole(&mut self, field: Field, value: Option<impl Display>) {
        self.put(field, Part::Whole, text(value));
    }

    fn both<T: Display>(&mut self, field: Field, value: Option<&Localized<T>>) {
        self.languages(field, [Part::En, Part::Fr], value);
    }

    fn languages<T: Display>(&mut self, field: Field, [en, fr]: [Part; 2], value: Option<&Localized<T>>) {
        for (part, locale) in [(en, Locale::En), (fr, Locale::Fr)] {
            self.put(field, part, text(value.and_then(|value| value.form(locale))));
        }
    }

    fn list<'a>(&mut self, field: Field, part: Part, ids: impl Iterator<Item = &'a str>) {
        self.put(field, part, ids.collect::<Vec<_>>().join(", "));
    }

    fn phone(&mut self, row: u8, phone: &Phone) {
        let form = |value: &Option<Localized>, locale| text(value.as_ref().and_then(|value| value.exact(locale)));
        for (part, text) in [
            (Part::Number, phone.number.to_string()),
            (Part::Extension, text(phone.extension.as_ref())),
            (Part::Kind, phone.kind.id().to_owned()),
            (Part::LabelEn, form(&phone.label, Locale::En)),
            (Part::LabelFr, form(&phone.label, Locale::Fr)),
            (Part::HoursEn, form(&phone.schedule.words, Locale::En)),
            (Part::HoursFr, form(&phone.schedule.words, Locale::Fr)),
            (Part::HoursTable, text(phone.schedule.opening_hours.as_ref())),
        ] {
            if let Some(path) = Path::of_row(Field::Phones, row, part) {
                self.set(path, text);
            }
        }
    }

    fn notice(&mut self, row: u8, notice: &Notice) {
        for (part, text) in [
            (Part::En, text(notice.words.exact(Locale::En))),
            (Part::Fr, text(notice.words.exact(Locale::Fr))),
            (Part::Until, notice.until.to_string()),
        ] {
            if let Some(path) = Path::of_row(Field::Notices, row, part) {
                self.set(path, text);
            }
        }
    }

    fn location(&mut self, location: Option<&Location>) {
        match location {
            None => {}
            Some(Location::Private) => self.put(Field::Location, Part::Secrecy, PRIVATE),
            Some(Location::AreaOnly { city }) => {
                self.put(Field::Location, Part::Secrecy, AREA_ONLY);
                self.put(Field::Location, Part::City, city.as_str());
            }
            Some(Location::Public(address)) => {
                self.put(Field::Location, Part::Secrecy, PUBLIC);
                self.put(Field::Location, Part::Street, address.street.as_str());
                self.put(Field::Location, Part::City, address.city.as_str());
                self.put(Field::Location, Part::PostalCode, address.postal_code.clone().unwrap_or_default());
            }
        }
    }

    fn area(&mut self, area: &ServiceArea) {
        let scope = match area {
            ServiceArea::Canada => CANADA,
            ServiceArea::Province(_) => PROVINCE,
            ServiceArea::Divisions(_) => DIVISIONS,
        };
        self.put(Field::ServiceArea, Part::Scope, scope);
        let codes: Vec<String> = area.divisions().iter().copied().map(CensusDivision::code).map(|code| code.to_string()).collect();
        self.list(Field::ServiceArea, Part::Divisions, codes.iter().map(String::as_str));
    }
}

/// An address that may be seen.
pub(super) const PUBLIC: &str = "public";
/// The town, and no more.
pub(super) const AREA_ONLY: &str = "area_only";
/// An address that is kept secret.
pub(super) const PRIVATE: &str = "private";
/// It helps in all of Canada.
pub(super) const CANADA: &str = "canada";
/// It helps in all of Ontario.
pub(super) const PROVINCE: &str = "province";
/// It helps in some census divisions.
pub(super) const DIVISIONS: &str = "census_divisions";
/// Stated, and so.
pub(super) const YES: &str = "yes";
/// Stated, and not so.
pub(super) const NO: &str = "no";

fn text(value: Option<impl Display>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

const fn answer(value: Answer) -> &'static str {
    match value {
        Answer::Yes => YES,
        Answer::No => NO,
        Answer::NotStated => "",
    }
}

const fn yes_no(value: Option<bool>) -> &'static str {
    match value {
        Some(true) => YES,
        Some(false) => NO,
        None => "",
    }
}

fn source(source: &Source) -> &str {
    match source {
        Source::Page(page) => page.as_str(),
        Source::Dataset(name) => name,
    }
}

/// How sure the compilers were, as a draft says it.
pub(super) const fn confidence(value: Confidence) -> &'static str {
    match value {
        Confidence::High => "high",
        Confidence::Medium => "medium",
        Confidence::Low => "low",
    }
}

/// Whether the organization is to confirm it, as a draft says it. Awaited is what an empty field means.
pub(super) const fn confirmation(value: Confirmation) -> &'static str {
    match value {
        Confirmation::Awaited => "",
        Confirmation::NotNeeded => "not_needed",
    }
}
