//! What is wrong with a draft of a listing, said so that someone can put it right.

use std::fmt;

use thiserror::Error;

use super::{
    age::AgeRangeProblem, census_division::CensusDivisionProblem, date::DateProblem, do_not_publish::Forbidden,
    email_address::EmailAddressProblem, extension::ExtensionProblem, hours::HoursProblem, language::LanguageProblem, path::Path,
    phone_number::PhoneNumberProblem, postal_code::PostalCodeProblem, text::TextProblem, web_address::WebAddressProblem,
};

/// What is wrong with one text of a draft.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Which text.
    pub path: Path,
    /// What is wrong with it.
    pub wrong: Wrong,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.path, self.wrong)
    }
}

/// Declares what can be wrong: the end of the message name for a page, and the sentence for the command line. What
/// can be wrong in several ways has no name here: each way has its own.
macro_rules! wrongs {
    ($($(#[$doc:meta])* $wrong:ident $(($inner:ty))? = $id:literal, $sentence:literal;)+) => {
        /// What can be wrong with a text. Printed, it is English for anyone who runs the program; a page words it by its [`Wrong::id`].
        #[derive(Clone, Debug, Error, PartialEq, Eq)]
        pub enum Wrong {
            $($(#[$doc])* #[error($sentence)] $wrong $(($inner))?,)+
        }

        impl Wrong {
            const KINDS: &'static [&'static str] = &[$($id,)+];

            const fn kind(&self) -> &'static str {
                match self { $(Self::$wrong { .. } => $id,)+ }
            }
        }
    };
}

wrongs! {
    /// It must be there.
    Missing = "missing", "it is missing";
    /// It is too long, has several lines where one is meant, or characters that no one can see or tell apart.
    Text(TextProblem) = "", "{0}";
    /// Not the form of a short name.
    Id = "id", "an id has lower-case letters, digits and hyphens only";
    /// No number that we would show.
    Number(PhoneNumberProblem) = "", "{0}";
    /// No extension.
    Extension(ExtensionProblem) = "extension", "{0}";
    /// One extension behind the number, and another in its own field.
    TwoExtensions = "two-extensions", "the number comes with another extension";
    /// No page that we would link to.
    Page(WebAddressProblem) = "", "{0}";
    /// Hours that the finder cannot read for certain.
    Hours(HoursProblem) = "", "{0}";
    /// No email address.
    Mailbox(EmailAddressProblem) = "mailbox", "{0}";
    /// No language tag.
    Language(LanguageProblem) = "language", "{0}";
    /// No census division of Ontario.
    Division(CensusDivisionProblem) = "division", "{0}";
    /// No day.
    Date(DateProblem) = "date", "{0}";
    /// No age of a person.
    Age(String) = "age", "“{0}” is not an age in years";
    /// Ages that contradict each other.
    Ages(AgeRangeProblem) = "ages", "{0}";
    /// None of the values that the field may have.
    Unknown(String) = "unknown", "“{0}” is not one of the known values";
    /// Neither yes nor no.
    YesNo(String) = "yes-no", "“{0}” is neither yes nor no; leave it out when it was not stated";
    /// No postal code.
    PostalCode(PostalCodeProblem) = "postal-code", "{0}";
    /// It must never be shown.
    Forbidden(Forbidden) = "forbidden", "{0}";
    /// Said in one language only, where a reader of the other must not miss it.
    OneLanguage = "one-language", "it must be there in both languages";
    /// A place that is not public, with something that tells where it is.
    PrivatePlace = "private-place", "a place that is not public must not come with a street or a postal code";
    /// A public place of which nothing is said any more.
    MovedOrSecret = "moved-or-secret", "the address was public: say where it is now, that only the town may be known, or that it is secret";
    /// Help in some census divisions, and none is named.
    NoDivision = "no-division", "no census division is named";
    /// A line that leads to itself.
    ToItself = "to-itself", "it leads to itself";
    /// No one was sure enough.
    LowConfidence = "low-confidence", "a record of low confidence cannot be published";
    /// Readers could do nothing with it.
    Unreachable = "unreachable", "there is no way to reach it: no number, page, mailbox or public address";
    /// A chat is claimed without its address.
    ClaimsChat = "claims-chat", "it says chat, and has no address of a chat: the claim is left out";
    /// Text messages are claimed without a number.
    ClaimsText = "claims-text", "it says text, and has no number to text: the claim is left out";
    /// Calls are claimed without a number that a person answers.
    ClaimsPhone = "claims-phone", "it says phone, and has no number that a person answers: the claim is left out";
}

impl Wrong {
    /// All that there is, as the ends of message names.
    pub fn ids() -> impl Iterator<Item = &'static str> {
        let kinds = Self::KINDS.iter().copied().filter(|kind| !kind.is_empty());
        kinds.chain(TextProblem::IDS).chain(PhoneNumberProblem::IDS).chain(WebAddressProblem::IDS).chain(HoursProblem::IDS)
    }

    /// The end of the message name.
    pub const fn id(&self) -> &'static str {
        match self {
            Self::Text(problem) => problem.id(),
            Self::Number(problem) => problem.id(),
            Self::Page(problem) => problem.id(),
            Self::Hours(problem) => problem.id(),
            other => other.kind(),
        }
    }
}
