//! The fields of a listing, in one table: what each is called, what it is made of, how much harm a wrong value does. Forms, tables of
//! rows and columns, differences and the words beside an input all walk it.

/// How much harm a wrong value does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Risk {
    /// A reader may be told something untrue.
    Low,
    /// A reader may come to the wrong service: who it is, what it does and for whom.
    Medium,
    /// A reader may be led to the wrong person, or to a place that must stay secret.
    High,
}

/// What a field, or one row of it, is made of. The dotted name is how it is written.
macro_rules! parts {
    ($($(#[$doc:meta])* $part:ident = $key:literal;)+) => {
        /// One text of a field.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Part {
            $($(#[$doc])* $part,)+
        }

        impl Part {
            /// All parts there are.
            pub const ALL: &'static [Self] = &[$(Self::$part,)+];

            /// What is behind the field's name; empty when the field is one text.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$part => $key,)+ }
            }
        }
    };
}

parts! {
    /// The field is one text.
    Whole = "";
    /// In English.
    En = "en";
    /// In French.
    Fr = "fr";
    /// A telephone number.
    Number = "number";
    /// What is dialled once it answers.
    Extension = "extension";
    /// voice, sms, tty or fax.
    Kind = "kind";
    /// What the number is called.
    LabelEn = "label.en";
    /// The same in French.
    LabelFr = "label.fr";
    /// When it is answered.
    HoursEn = "hours.en";
    /// The same in French.
    HoursFr = "hours.fr";
    /// The same in OpenStreetMap's syntax.
    HoursTable = "hours.table";
    /// The last day on which it is shown.
    Until = "until";
    /// The word to send first.
    KeywordEn = "keyword.en";
    /// The same in French.
    KeywordFr = "keyword.fr";
    /// public, area_only or private.
    Secrecy = "secrecy";
    /// Street and number.
    Street = "street";
    /// Town.
    City = "city";
    /// Postal code.
    PostalCode = "postal_code";
    /// canada, province or census_divisions.
    Scope = "scope";
    /// Codes of census divisions.
    Divisions = "divisions";
    /// The youngest age.
    Min = "min";
    /// The oldest age.
    Max = "max";
    /// Whether people under 16 are served: yes or no.
    Under16 = "under_16";
    /// Whether Indigenous people run it: yes or no.
    Led = "led";
    /// Whether it is made for Indigenous people: yes or no.
    Specific = "specific";
    /// The peoples that are named.
    Nations = "nations";
    /// Hours in OpenStreetMap's syntax.
    Table = "table";
}

impl Part {
    /// The same part in the other language; `None` for one that has no language.
    pub const fn in_other_language(self) -> Option<Self> {
        Some(match self {
            Self::En => Self::Fr,
            Self::Fr => Self::En,
            Self::LabelEn => Self::LabelFr,
            Self::LabelFr => Self::LabelEn,
            Self::HoursEn => Self::HoursFr,
            Self::HoursFr => Self::HoursEn,
            Self::KeywordEn => Self::KeywordFr,
            Self::KeywordFr => Self::KeywordEn,
            _ => return None,
        })
    }
}

const WHOLE: &[Part] = &[Part::Whole];
const BOTH: &[Part] = &[Part::En, Part::Fr];
const PHONE: &[Part] =
    &[Part::Number, Part::Extension, Part::Kind, Part::LabelEn, Part::LabelFr, Part::HoursEn, Part::HoursFr, Part::HoursTable];

/// Declares the fields: the name in files and forms, the risk, the parts, and whether there may be several rows of them.
macro_rules! fields {
    ($($(#[$doc:meta])* $field:ident = $key:literal, $risk:ident, $parts:expr $(, $rows:ident)?;)+) => {
        /// A field of a listing.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, serde::Serialize, serde::Deserialize)]
        pub enum Field {
            $($(#[$doc])* $field,)+
        }

        impl Field {
            /// All fields, in the order of a form.
            pub const ALL: &'static [Self] = &[$(Self::$field,)+];

            /// The name in files, forms and messages.
            pub const fn key(self) -> &'static str {
                match self { $(Self::$field => $key,)+ }
            }

            /// How much harm a wrong value does, whatever its texts hold (`domain::risk` looks at them).
            pub const fn risk(self) -> Risk {
                match self { $(Self::$field => Risk::$risk,)+ }
            }

            /// What it, or one of its rows, is made of.
            pub const fn parts(self) -> &'static [Part] {
                match self { $(Self::$field => $parts,)+ }
            }

            /// Whether it has rows, numbered from 1.
            pub const fn has_rows(self) -> bool {
                match self { $(Self::$field => false $(|| stringify!($rows).len() > 0)?,)+ }
            }
        }
    };
}

fields! {
    /// The short name in addresses.
    Id = "id", High, WHOLE;
    /// Who runs it.
    Organization = "organization", Medium, BOTH;
    /// The organization's site.
    OrganizationPage = "organization_url", High, WHOLE;
    /// Its name.
    Name = "name", Medium, BOTH;
    /// One or two sentences on what it does.
    Description = "description", Medium, BOTH;
    /// Its page.
    Page = "url", High, BOTH;
    /// Its telephone numbers, the main one first.
    Phones = "phones", High, PHONE, rows;
    /// Its number for text messages.
    TextLine = "text_line", High, &[Part::Number, Part::KeywordEn, Part::KeywordFr];
    /// Its chat.
    Chat = "chat", High, BOTH;
    /// Its email address.
    Email = "email", High, WHOLE;
    /// The id of the line that leads to it, when it has no number of its own.
    ReachedThrough = "reached_through", High, WHOLE;
    /// Where it is.
    Location = "location", High, &[Part::Secrecy, Part::Street, Part::City, Part::PostalCode];
    /// Where it helps.
    ServiceArea = "service_area", Medium, &[Part::Scope, Part::Divisions];
    /// Kinds of help.
    Categories = "categories", Medium, WHOLE;
    /// Ages taken.
    Ages = "ages", Medium, &[Part::Min, Part::Max, Part::Under16];
    /// Whether a young person may come without a parent: yes or no.
    WithoutParent = "without_parent", Medium, WHOLE;
    /// What is kept private, and what must be reported: anonymous, unless_in_danger or may_be_shared.
    Confidentiality = "confidentiality", Medium, WHOLE;
    /// Whether it is the police: yes or no.
    IsPolice = "is_police", Medium, WHOLE;
    /// Whom it cannot take.
    CannotTake = "cannot_take", Medium, BOTH;
    /// Whether it is run by, or made for, Indigenous people.
    Indigenous = "indigenous", Medium, &[Part::Led, Part::Specific, Part::Nations];
    /// Who it is made for.
    Audiences = "audiences", Medium, WHOLE;
    /// Languages in which it answers.
    Languages = "languages", Low, WHOLE;
    /// Whether interpreters are offered: yes or no.
    Interpretation = "interpretation", Low, WHOLE;
    /// Ways to reach it.
    Access = "access", Medium, WHOLE;
    /// Whether it is free: yes or no.
    Free = "free", Low, WHOLE;
    /// When it answers.
    Schedule = "schedule", Medium, &[Part::Table, Part::En, Part::Fr];
    /// What is true for a while only.
    Notices = "notices", Medium, &[Part::En, Part::Fr, Part::Until], rows;
    /// Whether the police must be told first: yes or no.
    PoliceContact = "police_contact_required", Medium, WHOLE;
    /// Where the facts come from, one a line.
    Sources = "sources", Low, WHOLE;
    /// The day on which the facts were compiled.
    CompiledOn = "compiled_on", Low, WHOLE;
    /// When the newest source was seen.
    SourceSeen = "source_seen", Low, WHOLE;
    /// How sure the compilers were: high, medium or low.
    Confidence = "confidence", Low, WHOLE;
    /// Whether the organization is to confirm it: awaited or not_needed.
    Confirmation = "confirmation", Low, WHOLE;
    /// For the editors.
    Notes = "notes", Low, WHOLE;
}

impl Field {
    /// The field of a name.
    pub fn from_key(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|field| field.key() == key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_harm_of_a_wrong_value_is_written_down_a_second_time() {
        let high = ["id", "organization_url", "url", "phones", "text_line", "chat", "email", "reached_through", "location"];
        let medium = [
            "organization",
            "name",
            "description",
            "service_area",
            "categories",
            "ages",
            "without_parent",
            "confidentiality",
            "is_police",
            "cannot_take",
            "indigenous",
            "audiences",
            "access",
            "schedule",
            "notices",
            "police_contact_required",
        ];
        let low = ["languages", "interpretation", "free", "sources", "compiled_on", "source_seen", "confidence", "confirmation", "notes"];
        let of = |risk: Risk| Field::ALL.iter().filter(|field| field.risk() == risk).map(|field| field.key()).collect::<Vec<_>>();
        assert_eq!((of(Risk::High), of(Risk::Medium), of(Risk::Low)), (high.to_vec(), medium.to_vec(), low.to_vec()));
        assert_eq!(high.len() + medium.len() + low.len(), Field::ALL.len());
    }
}
