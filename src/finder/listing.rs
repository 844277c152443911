//! A published listing: what readers may see of a service.

use crate::domain::{
    age::{AgeRange, Answer},
    language::Language,
    localized::Localized,
    location::Location,
    opening::Opening,
    organization::Organization,
    schedule::Schedule,
    service::{Indigenous, Phone, PhoneKind, Service, ServiceId, TextLine},
    service_area::ServiceArea,
    source::{Confidence, Source},
    taxonomy::{AccessMode, Audience, Category},
    time_zone::{HoursZone, TimeZone},
    web_address::{EmailAddress, WebAddress},
};

use super::{entry::Entry, hours_reader};

/// A listing as readers see it. It is another type than the stored [`Service`], so that the editors' notes cannot reach a page.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields of domain::service::Service, which documents them")]
pub struct Listing {
    pub id: ServiceId,
    pub organization: Organization,
    pub name: Localized,
    pub description: Localized,
    pub url: Option<WebAddress>,
    pub phones: Vec<Phone>,
    pub text_line: Option<TextLine>,
    pub chat: Option<WebAddress>,
    pub email: Option<EmailAddress>,
    pub location: Option<Location>,
    pub service_area: ServiceArea,
    pub categories: Vec<Category>,
    pub ages: AgeRange,
    pub indigenous: Indigenous,
    pub audiences: Vec<Audience>,
    pub languages: Vec<Language>,
    pub interpretation: Option<bool>,
    pub access: Vec<AccessMode>,
    pub free: Option<bool>,
    pub schedule: Schedule,
    pub police_contact_required: Option<bool>,
    pub sources: Vec<Source>,
    pub source_seen: Option<String>,
    opening: Opening,
    confidence: Confidence,
}

impl Listing {
    /// The public view of a service; `None` when it is not published.
    pub fn publish(service: Service) -> Option<Self> {
        service.published.then(|| {
            let text_line = service.text();
            let hours = service.schedule.opening_hours.as_deref();
            let opening = hours.map(|text| hours_reader::read(text, TimeZone::of(&service.service_area))).unwrap_or_default();
            Self {
                id: service.id,
                organization: service.organization,
                name: service.name,
                description: service.description,
                url: service.url,
                phones: service.phones,
                text_line,
                chat: service.chat,
                email: service.email,
                location: service.location,
                service_area: service.service_area,
                categories: service.categories,
                ages: service.ages,
                indigenous: service.indigenous,
                audiences: service.audiences,
                languages: service.languages,
                interpretation: service.interpretation,
                access: service.access,
                free: service.free,
                schedule: service.schedule,
                police_contact_required: service.police_contact_required,
                sources: service.sources,
                source_seen: service.source_seen,
                opening,
                confidence: service.confidence,
            }
        })
    }

    /// The telephone numbers that a person answers, the main one first.
    pub fn voices(&self) -> impl Iterator<Item = &Phone> {
        self.phones.iter().filter(|phone| phone.kind == PhoneKind::Voice)
    }

    /// When it answers.
    pub const fn opening(&self) -> &Opening {
        &self.opening
    }

    /// When one of its numbers is answered, as far as the words of the source can be read for certain.
    pub fn phone_opening(&self, phone: &Phone) -> Opening {
        phone.hours.as_deref().map(|text| hours_reader::read(text, self.zone())).unwrap_or_default()
    }

    /// When the number to call first is answered, where that is stated apart and differs.
    fn first_phone(&self) -> Option<Opening> {
        let opening = self.phone_opening(self.voices().next()?);
        (opening != Opening::NotKnown && opening != self.opening).then_some(opening)
    }

    /// By which clock its hours are meant.
    pub fn zone(&self) -> HoursZone {
        TimeZone::of(&self.service_area)
    }

    /// The searchable facts.
    pub fn entry(&self) -> Entry {
        let without_police = match self.police_contact_required {
            Some(false) => Answer::Yes,
            Some(true) => Answer::No,
            None => Answer::NotStated,
        };
        let contacts =
            [self.voices().next().is_some(), self.text_line.is_some(), self.chat.is_some(), self.email.is_some(), self.url.is_some()];
        Entry {
            ages: self.ages,
            area: self.service_area.clone(),
            categories: self.categories.clone(),
            indigenous_led: self.indigenous.led,
            indigenous_specific: self.indigenous.specific,
            nations: self.indigenous.nations.clone(),
            audiences: self.audiences.clone(),
            languages: self.languages.clone(),
            interpretation: self.interpretation,
            access: self.access.clone(),
            opening: self.opening.clone(),
            phone: self.first_phone(),
            without_police,
            confidence: self.confidence,
            contacts: contacts.into_iter().map(u8::from).sum(),
        }
    }
}
