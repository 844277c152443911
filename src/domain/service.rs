//! A service as it is stored: everything known about it, published or not.

use serde::{Deserialize, Serialize};
use thiserror::Error;

use super::{
    age::AgeRange,
    answer::Answer,
    confidentiality::Confidentiality,
    date::Date,
    email_address::EmailAddress,
    extension::Extension,
    language::Language,
    localized::Localized,
    location::Location,
    notice::Notice,
    organization::Organization,
    phone_number::PhoneNumber,
    schedule::Schedule,
    service_area::ServiceArea,
    source::{Confidence, Confirmation, Source},
    stored_as_text::stored_as_text,
    taxonomy::{AccessMode, Audience, Category, Nation},
    web_address::WebAddress,
};

/// The short name of a service in addresses: lower-case letters, digits and hyphens, at most 80.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct ServiceId(String);

stored_as_text!(ServiceId);

/// The text is not the short name of a service.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("“{0}” is not an id: lower-case letters, digits and hyphens")]
pub struct ServiceIdProblem(String);

impl std::str::FromStr for ServiceId {
    type Err = ServiceIdProblem;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Self::parse(text).ok_or_else(|| ServiceIdProblem(text.to_owned()))
    }
}

impl ServiceId {
    /// The id, if the text has its form.
    pub fn parse(text: &str) -> Option<Self> {
        let form = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
        let good = !text.is_empty() && text.len() <= 80 && text.bytes().all(form) && !text.starts_with('-') && !text.ends_with('-');
        good.then(|| Self(text.to_owned()))
    }

    /// A name for a service that has none yet, out of a random number: no two meet.
    pub fn stand_in(number: u128) -> Self {
        Self(format!("new-{number:032x}"))
    }

    /// True for such a name.
    pub fn is_stand_in(&self) -> bool {
        self.0.strip_prefix("new-").is_some_and(|digits| digits.len() == 32 && digits.bytes().all(|digit| digit.is_ascii_hexdigit()))
    }

    /// The id as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl std::fmt::Display for ServiceId {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

/// What a telephone number is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PhoneKind {
    /// A person answers.
    Voice,
    /// Text messages.
    Sms,
    /// Teletypewriter, for Deaf and hard-of-hearing callers.
    Tty,
    /// Fax.
    Fax,
}

impl PhoneKind {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::Voice, Self::Sms, Self::Tty, Self::Fax];

    /// The identifier in the directory's files and in forms.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Voice => "voice",
            Self::Sms => "sms",
            Self::Tty => "tty",
            Self::Fax => "fax",
        }
    }

    /// The kind of an identifier.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.id() == id)
    }
}

/// A telephone number of a service (HSDS: phone).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Phone {
    /// The number.
    pub number: PhoneNumber,
    /// What is dialled once the number answers.
    #[serde(default)]
    pub extension: Option<Extension>,
    /// What the source calls it.
    pub label: Option<Localized>,
    /// What it is for.
    pub kind: PhoneKind,
    /// When it is answered.
    pub schedule: Schedule,
}

/// A number for text messages, with the word to send if one is needed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextLine {
    /// The number.
    pub number: PhoneNumber,
    /// The word to send first: it may choose the language of the answer.
    pub keyword: Option<Localized>,
}

/// Whether a service is run by, or made for, Indigenous people: three different facts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Indigenous {
    /// Run by an Indigenous organization.
    pub led: bool,
    /// Made for Indigenous people.
    pub specific: bool,
    /// The peoples that are named.
    pub nations: Vec<Nation>,
}

/// A service with all its facts, the editors' notes included (HSDS: service, with its organization, location, phones and schedule).
/// How it is written into the database is a matter of `store::record`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Service {
    /// Its name in addresses.
    pub id: ServiceId,
    /// Who runs it.
    pub organization: Organization,
    /// Its name; French only where there is an official one.
    pub name: Localized,
    /// One or two sentences of ours on what it does.
    pub description: Localized,
    /// Its page, and the same in French.
    pub url: Option<Localized<WebAddress>>,
    /// Its telephone numbers, the main one first.
    pub phones: Vec<Phone>,
    /// Its text line.
    pub text_line: Option<TextLine>,
    /// Its chat, and the same in French.
    pub chat: Option<Localized<WebAddress>>,
    /// Its email address.
    pub email: Option<EmailAddress>,
    /// The line that leads to it, when it has no number of its own.
    #[serde(default)]
    pub reached_through: Option<ServiceId>,
    /// Where it is, if that was stated.
    pub location: Option<Location>,
    /// Where it helps.
    pub service_area: ServiceArea,
    /// Kinds of help.
    pub categories: Vec<Category>,
    /// Ages taken (HSDS: eligibility).
    pub ages: AgeRange,
    /// Whether a young person may come without a parent.
    pub without_parent: Answer,
    /// What is kept private, and what must be reported.
    pub confidentiality: Confidentiality,
    /// Whether it is the police.
    pub is_police: Answer,
    /// Whom it cannot take, in a sentence.
    #[serde(default)]
    pub cannot_take: Option<Localized>,
    /// Indigenous-led, Indigenous-specific.
    pub indigenous: Indigenous,
    /// Who it is made for; empty when not stated.
    pub audiences: Vec<Audience>,
    /// Languages in which it answers.
    pub languages: Vec<Language>,
    /// Whether interpreters are offered.
    pub interpretation: Option<bool>,
    /// Ways to reach it, as they are stated. [`Service::reached_by`] adds and leaves out what its contacts say better.
    pub access: Vec<AccessMode>,
    /// True when it is stated to be free.
    pub free: Option<bool>,
    /// Hours.
    pub schedule: Schedule,
    /// What is true for a while only.
    pub notices: Vec<Notice>,
    /// `Some(false)` when it is stated that no police report is needed.
    pub police_contact_required: Option<bool>,
    /// Sources of these facts.
    pub sources: Vec<Source>,
    /// The day on which these facts were compiled from the sources.
    pub compiled_on: Date,
    /// When the newest source was seen: a year, or a year and month.
    pub source_seen: Option<String>,
    /// How sure the compilers were.
    pub confidence: Confidence,
    /// Whether the organization is still to confirm it.
    #[serde(default)]
    pub confirmation: Confirmation,
    /// For the editors, never shown.
    pub notes: Option<String>,
}

/// A service on file. Whether readers see it is no fact about the service: someone decided it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filed {
    /// The service.
    pub service: Service,
    /// Whether readers see it.
    pub published: bool,
    /// Whether only the shipped file may change it: a line that a page of the site names.
    pub locked: bool,
}

impl Service {
    /// The number that a caller should try first.
    pub fn first_voice(&self) -> Option<&Phone> {
        self.phones.iter().find(|phone| phone.kind == PhoneKind::Voice)
    }

    /// The number for text messages: its own text line, else the first text number among its phones.
    pub fn text(&self) -> Option<TextLine> {
        self.text_line.clone().or_else(|| {
            let phone = self.phones.iter().find(|phone| phone.kind == PhoneKind::Sms)?;
            Some(TextLine { number: phone.number.clone(), keyword: None })
        })
    }

    /// True when a reader can call, text or chat: the only ways that help at this minute.
    pub fn has_own_line(&self) -> bool {
        AccessMode::LINES.into_iter().any(|mode| self.has_means(mode))
    }

    /// Whether there is what a way of contact needs: a number to call, a number to text, the address of a chat. Other ways need nothing.
    pub fn has_means(&self, mode: AccessMode) -> bool {
        match mode {
            AccessMode::Phone => self.first_voice().is_some(),
            AccessMode::Text => self.text().is_some(),
            AccessMode::Chat => self.chat.is_some(),
            AccessMode::InPerson | AccessMode::Outreach | AccessMode::Online => true,
        }
    }

    /// The ways to reach it. Calls, texts and chats are what there is a number or an address for, whatever was claimed.
    pub fn reached_by(&self) -> Vec<AccessMode> {
        let stated = |mode: &AccessMode| self.access.contains(mode) || AccessMode::LINES.contains(mode);
        AccessMode::ALL.iter().copied().filter(|mode| stated(mode) && self.has_means(*mode)).collect()
    }

    /// True when a reader can do something with the listing: call, text, chat, write, visit, or read its page.
    pub fn is_reachable(&self) -> bool {
        !self.phones.is_empty()
            || self.text_line.is_some()
            || self.chat.is_some()
            || self.email.is_some()
            || self.reached_through.is_some()
            || self.url.is_some()
            || matches!(self.location, Some(Location::Public(_)))
    }
}
