//! From a draft to the service that it describes, or to everything that is wrong with it.

use super::{
    Draft,
    contacts::refuse_claims,
    of::{self, CANADA, DIVISIONS, PROVINCE},
    reader::Reader,
};
use crate::domain::{
    age::AgeRange,
    census_division::CensusDivision,
    confidentiality::Confidentiality,
    date::Date,
    do_not_publish::DoNotPublish,
    email_address::EmailAddress,
    field::{Field, Part},
    language::Language,
    localized::Localized,
    organization::Organization,
    path::Path,
    problem::{Problem, Wrong},
    schedule::Schedule,
    service::{Indigenous, Service, ServiceId},
    service_area::ServiceArea,
    source::{Confidence, Confirmation, Source},
    taxonomy::{AccessMode, Audience, Category, Nation},
};

/// A draft that was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parsed {
    /// The service.
    pub service: Service,
    /// Ways of contact that the draft claims and has no number or address for. They are left out of the service.
    pub claims: Vec<Problem>,
}

impl Draft {
    /// The service that this draft describes.
    ///
    /// # Errors
    /// Everything that is wrong with it.
    pub fn parse(&self, rules: &DoNotPublish) -> Result<Parsed, Vec<Problem>> {
        let mut read = Reader::new(self, rules);
        let id = read.id();
        let organization = read.both_required(Field::Organization);
        let organization_page = read.page(Field::OrganizationPage, Part::Whole);
        let name = read.both_required(Field::Name);
        let description = read.both_required(Field::Description);
        let url = read.pages(Field::Page);
        let phones = read.phones();
        let text_line = read.text_line();
        let chat = read.pages(Field::Chat);
        let email = read.parsed::<EmailAddress>(Field::Email, Part::Whole, Wrong::Mailbox);
        let reached_through = read.reached_through(id.as_ref());
        let location = read.location();
        let service_area = read.service_area();
        let categories = read.vocabulary(Field::Categories, Part::Whole, Category::from_id);
        if read.stated(Field::Categories, Part::Whole).is_none() {
            read.miss_part(Field::Categories, Part::Whole);
        }
        let ages = read.ages();
        let without_parent = read.answer(Field::WithoutParent);
        let confidentiality = read.choice(Field::Confidentiality, Confidentiality::from_id).unwrap_or_default();
        let is_police = read.answer(Field::IsPolice);
        let cannot_take = read.cannot_take();
        let indigenous = Indigenous {
            led: read.yes_no(Field::Indigenous, Part::Led) == Some(true),
            specific: read.yes_no(Field::Indigenous, Part::Specific) == Some(true),
            nations: read.vocabulary(Field::Indigenous, Part::Nations, Nation::from_id),
        };
        let audiences = read.vocabulary(Field::Audiences, Part::Whole, Audience::from_id);
        let languages = read.list(Field::Languages, Part::Whole, |tag| tag.parse::<Language>().map_err(Wrong::Language));
        let interpretation = read.yes_no(Field::Interpretation, Part::Whole);
        let access = read.vocabulary(Field::Access, Part::Whole, AccessMode::from_id);
        let free = read.yes_no(Field::Free, Part::Whole);
        let table = Path::of(Field::Schedule, Part::Table).and_then(|path| read.hours(path));
        let schedule = Schedule { words: read.both(Field::Schedule), opening_hours: table };
        let notices = read.notices();
        let police_contact_required = read.yes_no(Field::PoliceContact, Part::Whole);
        let sources = read.sources();
        let compiled_on = read.day(Field::CompiledOn);
        let source_seen = read.line(Field::SourceSeen, Part::Whole);
        let confidence = read.confidence();
        let confirmation = read.choice(Field::Confirmation, confirmation_of).unwrap_or_default();
        let notes = read.line(Field::Notes, Part::Whole);

        match (id, organization, name, description, service_area, ages, compiled_on, confidence) {
            (
                Some(id),
                Some(organization),
                Some(name),
                Some(description),
                Some(service_area),
                Some(ages),
                Some(compiled_on),
                Some(confidence),
            ) if read.problems.is_empty() => {
                let organization = Organization { name: organization, url: organization_page };
                let mut service = Service {
                    id,
                    organization,
                    name,
                    description,
                    url,
                    phones,
                    text_line,
                    chat,
                    email,
                    reached_through,
                    location,
                    service_area,
                    categories,
                    ages,
                    without_parent,
                    confidentiality,
                    is_police,
                    cannot_take,
                    indigenous,
                    audiences,
                    languages,
                    interpretation,
                    access,
                    free,
                    schedule,
                    notices,
                    police_contact_required,
                    sources,
                    compiled_on,
                    source_seen,
                    confidence,
                    confirmation,
                    notes,
                };
                let claims = refuse_claims(&mut service);
                Ok(Parsed { service, claims })
            }
            _ => {
                // In the order of a form, whatever was found first.
                read.problems.sort_by_key(|problem| problem.path);
                Err(read.problems)
            }
        }
    }
}

/// Why a sound service may not be shown; `None` when it may.
pub fn unpublishable(service: &Service) -> Option<Problem> {
    let problem = |field, part, wrong| Path::of(field, part).map(|path| Problem { path, wrong });
    if service.confidence == Confidence::Low {
        return problem(Field::Confidence, Part::Whole, Wrong::LowConfidence);
    }
    let number = Path::of_row(Field::Phones, 1, Part::Number).filter(|_| !service.is_reachable());
    number.map(|path| Problem { path, wrong: Wrong::Unreachable })
}

fn confidence_of(id: &str) -> Option<Confidence> {
    [Confidence::High, Confidence::Medium, Confidence::Low].into_iter().find(|value| of::confidence(*value) == id)
}

fn confirmation_of(id: &str) -> Option<Confirmation> {
    match id {
        "awaited" => Some(Confirmation::Awaited),
        other => (other == of::confirmation(Confirmation::NotNeeded)).then_some(Confirmation::NotNeeded),
    }
}

impl Reader<'_> {
    fn id(&mut self) -> Option<ServiceId> {
        let id = self.stated(Field::Id, Part::Whole).and_then(|(_, text)| ServiceId::parse(&text));
        if id.is_none() {
            self.refuse_part(Field::Id, Part::Whole, Wrong::Id);
        }
        id
    }

    fn line(&mut self, field: Field, part: Part) -> Option<String> {
        Path::of(field, part).and_then(|path| self.words(path))
    }

    fn day(&mut self, field: Field) -> Option<Date> {
        if self.stated(field, Part::Whole).is_none() {
            self.miss_part(field, Part::Whole);
        }
        self.parsed(field, Part::Whole, Wrong::Date)
    }

    fn service_area(&mut self) -> Option<ServiceArea> {
        let mut divisions = self.list(Field::ServiceArea, Part::Divisions, |code| code.parse::<CensusDivision>().map_err(Wrong::Division));
        divisions.sort_unstable();
        let Some((path, scope)) = self.stated(Field::ServiceArea, Part::Scope) else {
            self.miss_part(Field::ServiceArea, Part::Scope);
            return None;
        };
        match scope.as_str() {
            CANADA => return Some(ServiceArea::Canada),
            PROVINCE => return Some(ServiceArea::Province(divisions)),
            DIVISIONS if divisions.is_empty() => self.refuse_part(Field::ServiceArea, Part::Divisions, Wrong::NoDivision),
            DIVISIONS => return Some(ServiceArea::Divisions(divisions)),
            _ => self.refuse(path, Wrong::Unknown(scope)),
        }
        None
    }

    fn ages(&mut self) -> Option<AgeRange> {
        let [min, max] = [Part::Min, Part::Max].map(|part| {
            let (path, text) = self.stated(Field::Ages, part)?;
            text.parse::<u8>().map_err(|_| self.refuse(path, Wrong::Age(text))).ok()
        });
        let under_16 = self.yes_no(Field::Ages, Part::Under16);
        AgeRange::new(min, max, under_16).map_err(|problem| self.refuse_part(Field::Ages, Part::Min, Wrong::Ages(problem))).ok()
    }

    /// Whom it cannot take is required in both languages.
    fn cannot_take(&mut self) -> Option<Localized> {
        let text = self.both(Field::CannotTake)?;
        if text.all().count() < 2 {
            let part = if text.form(crate::domain::locale::Locale::En).is_none() { Part::En } else { Part::Fr };
            self.refuse_part(Field::CannotTake, part, Wrong::OneLanguage);
        }
        Some(text)
    }

    fn sources(&mut self) -> Vec<Source> {
        let Some((path, _)) = self.stated(Field::Sources, Part::Whole) else {
            self.miss_part(Field::Sources, Part::Whole);
            return Vec::new();
        };
        let text = self.words(path).unwrap_or_default();
        let mut sources = Vec::new();
        for line in text.lines().map(str::trim).filter(|line| !line.is_empty()) {
            if !line.contains("://") {
                sources.push(Source::Dataset(line.to_owned()));
                continue;
            }
            match line.parse() {
                Ok(page) => sources.push(Source::Page(page)),
                Err(problem) => self.refuse(path, Wrong::Page(problem)),
            }
        }
        sources
    }

    fn confidence(&mut self) -> Option<Confidence> {
        if self.stated(Field::Confidence, Part::Whole).is_none() {
            self.miss_part(Field::Confidence, Part::Whole);
        }
        self.choice(Field::Confidence, confidence_of)
    }
}
