//! How one text of a listing is asked for, and how it is said: a line, several lines, yes or no, one of some, some of many.

use crate::{
    domain::{
        census_division::CensusDivision,
        confidentiality::Confidentiality,
        field::{Field, Part},
        phone_number::TypedNumber,
        service::PhoneKind,
        taxonomy::{AccessMode, Audience, Category, Nation},
    },
    i18n::{catalog::Words, vocabulary::NAMED_LANGUAGES},
};

use super::super::parts::understood;

/// A value of a closed list, with its name.
pub(super) type Named = (String, String);

/// How a text is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Control {
    /// A line.
    Line,
    /// Several lines.
    Lines,
    /// Hours, row by row.
    Hours,
    /// One of these, or none.
    One(Vec<Named>),
    /// Any of these.
    Many(Vec<Named>),
}

/// Fields that are sentences.
const SENTENCES: [Field; 4] = [Field::Description, Field::CannotTake, Field::Schedule, Field::Notices];

fn named<'a, T: Copy + 'a>(values: &'a [T], id: fn(T) -> &'static str, name: impl Fn(T) -> String) -> Vec<Named> {
    values.iter().map(|value| (id(*value).to_owned(), name(*value))).collect()
}

/// How a text is asked for.
pub(super) fn control(words: Words<'_>, field: Field, part: Part) -> Control {
    match (field, part) {
        (_, Part::Under16 | Part::Led | Part::Specific)
        | (Field::WithoutParent | Field::IsPolice | Field::PoliceContact | Field::Interpretation | Field::Free, _) => {
            Control::One(["yes", "no"].map(|answer| (answer.to_owned(), words.text(answer))).into())
        }
        (Field::Confidentiality, _) => {
            let stated = Confidentiality::STATED.iter();
            Control::One(stated.map(|value| (value.id().to_owned(), words.confidentiality(*value).unwrap_or_default())).collect())
        }
        (_, Part::Kind) => {
            let name = |kind| {
                words.text(match kind {
                    PhoneKind::Voice => "phone-voice",
                    PhoneKind::Sms => "phone-sms",
                    PhoneKind::Tty => "phone-tty",
                    PhoneKind::Fax => "phone-fax",
                })
            };
            Control::One(named(&PhoneKind::ALL, PhoneKind::id, name))
        }
        (_, Part::Secrecy) => Control::One(
            [("public", "secrecy-public"), ("area_only", "secrecy-area-only"), ("private", "secrecy-private")]
                .map(|(id, message)| (id.to_owned(), words.text(message)))
                .into(),
        ),
        (_, Part::Scope) => Control::One(
            [("canada", "area-canada"), ("province", "area-ontario"), ("census_divisions", "scope-divisions")]
                .map(|(id, message)| (id.to_owned(), words.text(message)))
                .into(),
        ),
        (_, Part::Divisions) => {
            let mut all: Vec<Named> =
                CensusDivision::all().map(|division| (division.code().to_string(), division.name(words.locale()).to_owned())).collect();
            all.sort_by_key(|(_, name)| crate::finder::place::fold(name));
            Control::Many(all)
        }
        (_, Part::Nations) => Control::Many(named(Nation::ALL, Nation::id, |value| words.nation(value))),
        (Field::Categories, _) => Control::Many(named(Category::ALL, Category::id, |value| words.category(value))),
        (Field::Audiences, _) => Control::Many(named(Audience::ALL, Audience::id, |value| words.audience(value))),
        (Field::Access, _) => Control::Many(named(AccessMode::ALL, AccessMode::id, |value| words.access(value))),
        (Field::Languages, _) => {
            Control::Many(NAMED_LANGUAGES.iter().filter_map(|tag| Some(((*tag).to_owned(), words.language(&tag.parse().ok()?)))).collect())
        }
        (_, Part::Table | Part::HoursTable) => Control::Hours,
        (field, Part::En | Part::Fr) if SENTENCES.contains(&field) => Control::Lines,
        _ => Control::Line,
    }
}

/// The members of a list as it is written in a draft.
pub(super) fn members(text: &str) -> impl Iterator<Item = &str> {
    text.split([',', '\n', ' ']).filter(|member| !member.is_empty())
}

/// A text as a person reads it.
pub(in crate::pages) fn said(words: Words<'_>, field: Field, part: Part, text: &str) -> String {
    let name =
        |options: &[Named], id: &str| options.iter().find(|(other, _)| other == id).map_or_else(|| id.to_owned(), |(_, name)| name.clone());
    match control(words, field, part) {
        Control::Line if part == Part::Number => {
            TypedNumber::parse(text).map_or_else(|_| text.to_owned(), |typed| typed.number.display(words.locale()))
        }
        Control::Hours => understood::hours(words, text).unwrap_or_else(|| text.to_owned()),
        Control::Line | Control::Lines => text.to_owned(),
        Control::One(options) => name(&options, text.trim()),
        Control::Many(options) => members(text).map(|id| name(&options, id)).collect::<Vec<_>>().join(" · "),
    }
}
