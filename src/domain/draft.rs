//! From what was typed or read in a file to a [`Service`], or to everything that is wrong with it at once.

mod raw;

use std::str::FromStr;

use super::{
    age::AgeRange,
    apostrophe::curved,
    census_division::CensusDivision,
    do_not_publish::DoNotPublish,
    extension::Extension,
    language::Language,
    localized::Localized,
    location::{Address, Location},
    organization::Organization,
    phone_number::PhoneNumber,
    problem::Problem,
    schedule::Schedule,
    service::{Filed, Indigenous, Phone, Service, ServiceId, TextLine},
    service_area::ServiceArea,
    source::{Confidence, Source},
    taxonomy::{AccessMode, Audience, Category, Nation},
    web_address::WebAddress,
};

pub use raw::{RawAddress, RawPhone, RawService, RawServiceArea, RawTextLine};

/// Collects problems while the fields are read, so that all are reported at once.
struct Reader<'a> {
    record: &'a str,
    forbidden: &'a DoNotPublish,
    problems: Vec<Problem>,
}

impl Reader<'_> {
    fn refuse(&mut self, field: &str, reason: impl ToString) {
        self.problems.push(Problem { record: self.record.to_owned(), field: field.to_owned(), reason: reason.to_string() });
    }

    fn parse<T: FromStr<Err: ToString>>(&mut self, field: &str, text: &str) -> Option<T> {
        text.trim().parse().map_err(|problem: T::Err| self.refuse(field, problem)).ok()
    }

    fn words(&mut self, field: &str, text: &str) -> Option<String> {
        if text.trim().is_empty() {
            self.refuse(field, "it is empty");
            return None;
        }
        self.clean(field, text)
    }

    /// Text as a person typed it, with the curved apostrophe of the rest of the site: no control or invisible direction characters,
    /// which can make one name look like another.
    fn clean(&mut self, field: &str, text: &str) -> Option<String> {
        let hidden = |c: char| {
            c.is_control() && c != '\n'
                || matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
        };
        if text.chars().any(hidden) {
            self.refuse(field, "it holds invisible characters");
            return None;
        }
        Some(curved(text.trim()))
    }

    fn optional_words(&mut self, field: &str, text: Option<&String>) -> Option<String> {
        text.filter(|text| !text.trim().is_empty()).and_then(|text| self.clean(field, text))
    }

    /// A text that may be there in English, or in both languages.
    fn both(&mut self, field: &str, en: Option<&String>, fr: Option<&String>) -> Option<Localized> {
        let french = format!("{field}_fr");
        let (en, fr) = (self.optional_words(field, en), self.optional_words(&french, fr));
        if en.is_none() && fr.is_some() {
            self.refuse(&french, format!("it has no {field} beside it"));
        }
        Some(Localized::new(en?, fr))
    }

    /// A page, and the same page in French.
    fn pages(&mut self, field: &str, en: Option<&String>, fr: Option<&String>) -> Option<Localized<WebAddress>> {
        let french = format!("{field}_fr");
        let (en, fr) = (self.page(field, en), self.page(&french, fr));
        if en.is_none() && fr.is_some() {
            self.refuse(&french, format!("it has no {field} beside it"));
        }
        Some(Localized::of(en?, fr))
    }

    fn phone(&mut self, raw: &RawPhone) -> Option<Phone> {
        let number = self.number("phones", &raw.number)?;
        let extension = match raw.extension.as_deref() {
            Some(digits) => Some(self.parse::<Extension>("phones.extension", digits)?),
            None => None,
        };
        let label = self.both("phones.label", raw.label.as_ref(), raw.label_fr.as_ref());
        let hours = self.both("phones.hours", raw.hours.as_ref(), raw.hours_fr.as_ref());
        Some(Phone { number, extension, label, kind: raw.kind, hours })
    }

    fn number(&mut self, field: &str, text: &str) -> Option<PhoneNumber> {
        let number = self.parse(field, text)?;
        if let Some(entry) = self.forbidden.number(&number) {
            self.refuse(field, entry);
            return None;
        }
        Some(number)
    }

    fn page(&mut self, field: &str, text: Option<&String>) -> Option<WebAddress> {
        let address: WebAddress = self.parse(field, text.filter(|text| !text.trim().is_empty())?)?;
        if let Some(entry) = self.forbidden.host(&address) {
            self.refuse(field, entry);
            return None;
        }
        Some(address)
    }

    fn vocabulary<T>(&mut self, field: &str, ids: &[String], from_id: fn(&str) -> Option<T>) -> Vec<T> {
        ids.iter()
            .filter_map(|id| {
                let value = from_id(id);
                if value.is_none() {
                    self.refuse(field, format!("“{id}” is not one of the known values"));
                }
                value
            })
            .collect()
    }

    fn age(&mut self, field: &str, years: Option<i64>) -> Option<u8> {
        let years = years?;
        u8::try_from(years).map_err(|_| self.refuse(field, format!("{years} is not an age in years"))).ok()
    }

    fn location(&mut self, raw: &RawService) -> Option<Location> {
        let address = raw.address.as_ref()?;
        if address.confidential {
            let stated =
                !address.line.trim().is_empty() || !address.postal_code.trim().is_empty() || raw.lat.is_some() || raw.lon.is_some();
            if stated {
                self.refuse("address", "a secret place must not come with a street, a postal code or coordinates");
            }
            return Some(Location::Secret);
        }
        let (street, city) = (address.line.trim(), address.city.trim());
        let postal_code = Some(address.postal_code.trim()).filter(|code| !code.is_empty());
        if let Some(code) = postal_code
            && !is_postal_code(code)
        {
            self.refuse("address.postal_code", format!("“{code}” is not a Canadian postal code such as P7A 4P7"));
        }
        (!street.is_empty() || !city.is_empty()).then(|| {
            Location::Public(Address { street: street.to_owned(), city: city.to_owned(), postal_code: postal_code.map(str::to_owned) })
        })
    }

    fn service_area(&mut self, raw: Option<&RawServiceArea>) -> Option<ServiceArea> {
        let Some(raw) = raw else {
            self.refuse("service_area", "it is missing");
            return None;
        };
        let mut divisions: Vec<CensusDivision> =
            raw.census_divisions.iter().filter_map(|code| self.parse("service_area.census_divisions", code)).collect();
        divisions.sort_unstable();
        divisions.dedup();
        match raw.scope.as_str() {
            "canada" => Some(ServiceArea::Canada),
            "province" => Some(ServiceArea::Province(divisions)),
            "census_divisions" if divisions.is_empty() => {
                self.refuse("service_area.census_divisions", "no census division is named");
                None
            }
            "census_divisions" => Some(ServiceArea::Divisions(divisions)),
            other => {
                self.refuse("service_area.scope", format!("“{other}” is not canada, province or census_divisions"));
                None
            }
        }
    }
}

fn is_postal_code(text: &str) -> bool {
    let compact: Vec<u8> = text.bytes().filter(|byte| *byte != b' ').collect();
    compact.len() == 6
        && compact.iter().enumerate().all(|(at, byte)| if at % 2 == 0 { byte.is_ascii_uppercase() } else { byte.is_ascii_digit() })
}

/// A record that was understood.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parsed {
    /// The service, and whether the record wants it shown.
    pub filed: Filed,
    /// Ways of contact that the record claims and has no number or address for. They are left out of the service: a reader who
    /// cannot speak must not be sent to a text line that nobody knows the number of.
    pub claims: Vec<Problem>,
}

/// Takes out what is claimed without its means.
fn refuse_claims(service: &mut Service) -> Vec<Problem> {
    let (kept, claimed): (Vec<AccessMode>, Vec<AccessMode>) =
        std::mem::take(&mut service.access).into_iter().partition(|mode| service.has_means(*mode));
    service.access = kept;
    let reason = |mode: AccessMode| match mode {
        AccessMode::Chat => "it says chat, and has no chat_url: the claim is left out",
        AccessMode::Text => "it says text, and has no number to text: the claim is left out",
        _ => "it says phone, and has no number that a person answers: the claim is left out",
    };
    let problem =
        |mode: AccessMode| Problem { record: service.id.to_string(), field: "access".to_owned(), reason: reason(mode).to_owned() };
    claimed.into_iter().map(problem).collect()
}

impl RawService {
    /// The service that this record describes, without what it claims and cannot show.
    ///
    /// # Errors
    /// Every problem of the record, each with its field and reason.
    pub fn parse(&self, forbidden: &DoNotPublish) -> Result<Parsed, Vec<Problem>> {
        let mut read = Reader { record: if self.id.is_empty() { "(no id)" } else { &self.id }, forbidden, problems: Vec::new() };

        let id = ServiceId::parse(&self.id);
        if id.is_none() {
            read.refuse("id", "an id has lower-case letters, digits and hyphens only");
        }
        let organization = read.words("organization", &self.organization);
        let organization_fr = read.optional_words("organization_fr", self.organization_fr.as_ref());
        let organization_url = read.page("organization_url", self.organization_url.as_ref());
        let name = read.words("name_en", &self.name_en);
        let name_fr = read.optional_words("name_fr", self.name_fr.as_ref());
        let description = read.words("description_en", &self.description_en);
        let description_fr = read.optional_words("description_fr", self.description_fr.as_ref());
        let url = read.pages("url", self.url.as_ref(), self.url_fr.as_ref());
        let chat = read.pages("chat_url", self.chat_url.as_ref(), self.chat_url_fr.as_ref());
        let email = self.email.as_ref().filter(|text| !text.is_empty()).and_then(|text| read.parse("email", text));
        let phones = self.phones.iter().filter_map(|raw| read.phone(raw)).collect();
        let text_line = self.sms.as_ref().and_then(|raw| {
            let number = read.number("sms.number", &raw.number)?;
            Some(TextLine { number, keyword: read.both("sms.keyword", raw.keyword.as_ref(), raw.keyword_fr.as_ref()) })
        });
        let reached_through = self.reached_through.as_deref().and_then(|text| {
            let line = ServiceId::parse(text);
            if line.is_none() {
                read.refuse("reached_through", format!("“{text}” is no id of a service"));
            }
            line
        });
        if reached_through.is_some() && reached_through == id {
            read.refuse("reached_through", "it leads to itself");
        }
        let location = read.location(self);
        let service_area = read.service_area(self.service_area.as_ref());
        let categories = read.vocabulary("categories", &self.categories, Category::from_id);
        if self.categories.is_empty() {
            read.refuse("categories", "no kind of help is named");
        }
        let (min, max) = (read.age("min_age", self.min_age), read.age("max_age", self.max_age));
        let ages = AgeRange::new(min, max, self.serves_under_16).map_err(|problem| read.refuse("min_age", problem)).ok();
        let nations = read.vocabulary("nations", &self.nations, Nation::from_id);
        let audiences = read.vocabulary("audiences", &self.audiences, Audience::from_id);
        let access = read.vocabulary("access", &self.access, AccessMode::from_id);
        let languages: Vec<Language> = self.languages.iter().filter_map(|tag| read.parse("languages", tag)).collect();
        let free = match self.cost.as_deref() {
            None => None,
            Some("free") => Some(true),
            Some(other) => {
                read.refuse("cost", format!("“{other}” is not free; leave it out when it was not stated"));
                None
            }
        };
        let cannot_take = match (&self.cannot_take_en, &self.cannot_take_fr) {
            (None, None) => None,
            (Some(en), Some(fr)) => {
                let (en, fr) = (read.words("cannot_take_en", en), read.words("cannot_take_fr", fr));
                en.map(|en| Localized::new(en, fr))
            }
            _ => {
                read.refuse("cannot_take_en", "the sentence must be there in both languages, cannot_take_en and cannot_take_fr");
                None
            }
        };
        let words = read.both("hours_text", self.hours_text.as_ref(), self.hours_text_fr.as_ref());
        let opening_hours = read.optional_words("opening_hours", self.opening_hours.as_ref());
        let notes = read.optional_words("notes", self.notes.as_ref());
        let sources = self
            .source_urls
            .iter()
            .filter_map(|text| {
                if text.contains("://") {
                    read.parse("source_urls", text).map(Source::Page)
                } else {
                    read.words("source_urls", text).map(Source::Dataset)
                }
            })
            .collect::<Vec<_>>();
        if sources.is_empty() {
            read.refuse("source_urls", "no source is named");
        }
        let Some(confidence) = self.confidence else {
            read.refuse("confidence", "it is missing");
            return Err(read.problems);
        };
        if self.publish && confidence == Confidence::Low {
            read.refuse("publish", "a record of low confidence cannot be published");
        }

        match (id, organization, name, description, service_area, ages) {
            (Some(id), Some(organization), Some(name), Some(description), Some(service_area), Some(ages)) if read.problems.is_empty() => {
                let mut service = Service {
                    id,
                    organization: Organization { name: Localized::new(organization, organization_fr), url: organization_url },
                    name: Localized::new(name, name_fr),
                    description: Localized::new(description, description_fr),
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
                    without_parent: self.without_parent,
                    cannot_take,
                    indigenous: Indigenous { led: self.indigenous_led, specific: self.indigenous_specific, nations },
                    audiences,
                    languages,
                    interpretation: self.interpretation,
                    access,
                    free,
                    schedule: Schedule { words, opening_hours },
                    police_contact_required: self.police_contact_required,
                    sources,
                    source_seen: self.source_seen.clone(),
                    confidence,
                    confirmation: self.confirmation,
                    notes,
                };
                if self.publish && !service.is_reachable() {
                    read.refuse("publish", "there is no way to reach it: no number, page, mailbox or public address");
                    return Err(read.problems);
                }
                let claims = refuse_claims(&mut service);
                Ok(Parsed { filed: Filed { service, published: self.publish }, claims })
            }
            _ => Err(read.problems),
        }
    }
}

#[cfg(test)]
mod tests;
