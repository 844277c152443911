//! A published listing: what readers may see of a service.

use std::{
    collections::{BTreeMap, HashSet},
    sync::Arc,
};

use serde::{Deserialize, Serialize};

use crate::domain::{
    age::AgeRange,
    answer::Answer,
    bulletin::Bulletin,
    confidentiality::Confidentiality,
    date::Date,
    do_not_publish::{DoNotPublish, Forbidden},
    email_address::EmailAddress,
    field::Field,
    freshness::{Confirmed, Freshness, old_after},
    language::Language,
    localized::Localized,
    location::Location,
    notice::Notice,
    opening::{Opening, Week},
    organization::Organization,
    schedule::Schedule,
    service::{Indigenous, Phone, PhoneKind, Service, ServiceId, TextLine},
    service_area::ServiceArea,
    source::{Confidence, Confirmation, Source},
    taxonomy::{AccessMode, Audience, Category},
    time_zone::{HoursZone, TimeZone},
    web_address::WebAddress,
};

use super::{entry::Entry, hours_reader};

/// A listing as readers see it. It is another type than the stored [`Service`], so that the editors' notes cannot reach a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[expect(missing_docs, reason = "the fields of domain::service::Service, which documents them")]
pub struct Listing {
    pub id: ServiceId,
    pub organization: Organization,
    pub name: Localized,
    pub description: Localized,
    pub url: Option<Localized<WebAddress>>,
    pub phones: Vec<Phone>,
    pub text_line: Option<TextLine>,
    pub chat: Option<Localized<WebAddress>>,
    pub email: Option<EmailAddress>,
    pub reached_through: Option<ServiceId>,
    pub location: Option<Location>,
    pub service_area: ServiceArea,
    pub categories: Vec<Category>,
    pub ages: AgeRange,
    pub without_parent: Answer,
    pub confidentiality: Confidentiality,
    pub is_police: Answer,
    pub cannot_take: Option<Localized>,
    pub indigenous: Indigenous,
    pub audiences: Vec<Audience>,
    pub languages: Vec<Language>,
    pub interpretation: Option<bool>,
    pub access: Vec<AccessMode>,
    pub free: Option<bool>,
    pub schedule: Schedule,
    pub notices: Vec<Notice>,
    /// What the desk tells readers of it now.
    #[serde(skip)]
    pub bulletins: Vec<Bulletin>,
    pub police_contact_required: Option<bool>,
    pub sources: Vec<Source>,
    pub compiled_on: Date,
    pub source_seen: Option<String>,
    pub confirmation: Confirmation,
    /// When its fields were confirmed, and how. The publication puts them in.
    pub confirmed: BTreeMap<Field, Confirmed>,
    /// Today, as the publication sets it: freshness is measured from it.
    pub today: Date,
    /// The version of its record. The publication puts it in.
    pub version: i64,
    /// Whether only the shipped file may change it. The publication puts it in.
    pub locked: bool,
    /// The line it is reached through, when it has none of its own. The snapshot puts it in.
    #[serde(skip)]
    pub through: Option<Arc<Listing>>,
    /// Whether the number to call first is that of a crisis line for everywhere. The snapshot puts it in.
    #[serde(skip)]
    pub borrows_line: bool,
    opening: Opening,
    /// When the number to call first is answered, where that is stated apart and differs.
    first_phone: Option<Opening>,
    confidence: Confidence,
}

impl Listing {
    /// The public view of a service.
    ///
    /// # Errors
    /// The entry that forbids one of its numbers or pages. The whole listing is withheld: one dead number makes the others doubtful.
    pub fn publish(service: Service, rules: &DoNotPublish) -> Result<Self, Forbidden> {
        if let Some(entry) = rules.forbids(&service) {
            return Err(entry.clone());
        }
        let listing = {
            let (text_line, access) = (service.text(), service.reached_by());
            let hours = service.schedule.opening_hours.as_ref();
            let opening = hours.map(|table| hours_reader::read(table.as_str(), TimeZone::of(&service.service_area))).unwrap_or_default();
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
                reached_through: service.reached_through,
                location: service.location,
                service_area: service.service_area,
                categories: service.categories,
                ages: service.ages,
                without_parent: service.without_parent,
                confidentiality: service.confidentiality,
                is_police: service.is_police,
                cannot_take: service.cannot_take,
                indigenous: service.indigenous,
                audiences: service.audiences,
                languages: service.languages,
                interpretation: service.interpretation,
                access,
                free: service.free,
                schedule: service.schedule,
                notices: service.notices,
                bulletins: Vec::new(),
                police_contact_required: service.police_contact_required,
                sources: service.sources,
                compiled_on: service.compiled_on,
                source_seen: service.source_seen,
                confirmation: service.confirmation,
                confirmed: BTreeMap::new(),
                today: service.compiled_on,
                version: 0,
                locked: false,
                through: None,
                borrows_line: false,
                opening,
                first_phone: None,
                confidence: service.confidence,
            }
        };
        let opening = listing.voices().next().map(|phone| listing.phone_opening(phone));
        let first_phone = opening.filter(|opening| *opening != Opening::NotKnown && *opening != listing.opening);
        Ok(Self { first_phone, ..listing })
    }

    /// The telephone numbers that a person answers, the main one first.
    pub fn voices(&self) -> impl Iterator<Item = &Phone> {
        self.phones.iter().filter(|phone| phone.kind == PhoneKind::Voice)
    }

    /// The confirmation of everything that a reader acts on: its numbers, chats and texts; where it has none, its email address and page; where it
    /// has neither, the line that leads to it. The oldest counts. `None` when one of them has none, or there is none.
    pub fn contacts_confirmed(&self) -> Option<Confirmed> {
        let lines = [
            (Field::Phones, !self.phones.is_empty()),
            (Field::TextLine, self.text_line.is_some() && self.phones.iter().all(|phone| phone.kind != PhoneKind::Sms)),
            (Field::Chat, self.chat.is_some()),
        ];
        let written = [(Field::Email, self.email.is_some()), (Field::Page, self.url.is_some())];
        let through = [(Field::ReachedThrough, self.reached_through.is_some())];
        let ways: [&[(Field, bool)]; 3] = [&lines, &written, &through];
        let has = ways.into_iter().find(|ways| ways.iter().any(|(_, has)| *has))?;
        let all = has.iter().filter(|(_, has)| *has).map(|(field, _)| self.confirmed.get(field).copied());
        all.collect::<Option<Vec<_>>>()?.into_iter().min_by_key(|confirmed| confirmed.on)
    }

    /// How fresh the ways to reach it are.
    pub fn contacts_freshness(&self) -> Freshness {
        Freshness::of(Field::Phones, self.is_crisis_line(), self.contacts_confirmed().map(|confirmed| confirmed.on), self.today)
    }

    /// Days until the ways to reach it are old: negative when they are; none when they were never confirmed.
    pub fn contacts_old_in(&self) -> Option<i64> {
        let confirmed = self.contacts_confirmed()?;
        Some(old_after(Field::Phones, self.is_crisis_line()) - self.today.days_since(confirmed.on))
    }

    /// How fresh a field is.
    pub fn freshness(&self, field: Field) -> Freshness {
        Freshness::of(field, self.is_crisis_line(), self.confirmed.get(&field).map(|confirmed| confirmed.on), self.today)
    }

    /// True for a line that people in danger call.
    pub fn is_crisis_line(&self) -> bool {
        self.categories.contains(&Category::CrisisLine)
    }

    /// Takes the weeks of other listings in place of its own, where they are the same.
    pub(super) fn share_weeks(&mut self, weeks: &mut HashSet<Arc<Week>>) {
        for opening in [Some(&mut self.opening), self.first_phone.as_mut()].into_iter().flatten() {
            if let Opening::Week(week) = opening {
                match weeks.get(week) {
                    Some(same) => *week = Arc::clone(same),
                    None => drop(weeks.insert(Arc::clone(week))),
                }
            }
        }
    }

    /// When it answers.
    pub const fn opening(&self) -> &Opening {
        &self.opening
    }

    /// When one of its numbers is answered.
    pub fn phone_opening(&self, phone: &Phone) -> Opening {
        phone.schedule.opening_hours.as_ref().map(|table| hours_reader::read(table.as_str(), self.zone())).unwrap_or_default()
    }

    /// True when someone answers day and night: at the listing itself, or at its first number where it says nothing itself.
    pub fn is_answered_always(&self) -> bool {
        match &self.opening {
            Opening::NotKnown if self.schedule.is_unknown() => self.first_phone == Some(Opening::Always),
            opening => *opening == Opening::Always,
        }
    }

    /// True when it is a place to sleep for women with their children, which need not take a young person who comes alone. A place that
    /// says up to which young age it takes people is made for them.
    pub fn is_for_parents_with_children(&self) -> bool {
        let is_for = |audience: Audience| self.audiences.contains(&audience);
        self.without_parent != Answer::Yes
            && !self.ages.is_for_the_young()
            && self.categories.contains(&Category::Shelter)
            && is_for(Audience::Women)
            && is_for(Audience::Families)
    }

    /// True when a reader can call, text or chat with it.
    pub fn has_own_line(&self) -> bool {
        AccessMode::LINES.iter().any(|mode| self.access.contains(mode))
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
            with_parent: self.is_for_parents_with_children(),
            area: self.service_area.clone(),
            categories: self.categories.clone(),
            indigenous_led: self.indigenous.led,
            indigenous_specific: self.indigenous.specific,
            nations: self.indigenous.nations.clone(),
            audiences: self.audiences.clone(),
            languages: self.languages.clone(),
            interpretation: self.interpretation,
            access: self.access.clone(),
            led_to: self.through.is_some(),
            borrows_line: self.borrows_line,
            form: self.url.is_some() && self.access.contains(&AccessMode::Online),
            opening: self.opening.clone(),
            phone: self.first_phone.clone(),
            without_police,
            freshness: self.contacts_freshness(),
            confidence: self.confidence,
            contacts: contacts.into_iter().map(u8::from).sum(),
        }
    }
}
