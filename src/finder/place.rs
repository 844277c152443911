//! Reading a place as people type it.

use std::{collections::BTreeMap, sync::LazyLock};

use crate::domain::{census_division::CensusDivision, locale::Locale, postal_code};

use super::normal::normal;

/// The census divisions in the order of their names in a language.
pub fn divisions_by_name(locale: Locale) -> impl Iterator<Item = CensusDivision> {
    static BY_NAME: LazyLock<BTreeMap<Locale, Vec<CensusDivision>>> = LazyLock::new(|| {
        let sorted = |locale: Locale| {
            let mut divisions: Vec<CensusDivision> = CensusDivision::all().collect();
            divisions.sort_by_cached_key(|division| fold(division.name(locale)));
            divisions
        };
        Locale::ALL.into_iter().map(|locale| (locale, sorted(locale))).collect()
    });
    BY_NAME.get(&locale).into_iter().flatten().copied()
}

/// The normal form without punctuation or doubled spaces: `  Sault-Ste. Marie ` and `sault ste marie` are one place.
pub fn fold(text: &str) -> String {
    fold_normal(&normal(text))
}

/// [`fold`] of a text that is in its normal form already.
pub fn fold_normal(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut push = |word: &str| {
        if !folded.is_empty() && !word.is_empty() {
            folded.push(' ');
        }
        // “St” and “Ste” are written in full on half of the signs.
        folded.push_str(match word {
            "saint" => "st",
            "sainte" => "ste",
            word => word,
        });
    };
    // Most texts are one plain word.
    if text.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        push(text);
        return folded;
    }
    let bare: String = text.chars().filter(|c| !matches!(c, '\'' | '.')).collect();
    bare.split(|c: char| !c.is_alphanumeric()).for_each(push);
    folded
}

/// The first three characters of a Canadian postal code, if the text is one or begins with one: `P7B` for `p7b 1a1`. In a whole code the
/// letter O counts as a zero where a digit must be, as in `LOL 1BO`.
pub fn forward_sortation_area(text: &str) -> Option<String> {
    let compact = postal_code::compact(text);
    (matches!(compact.len(), 3 | 6) && postal_code::has_shape(&compact)).then(|| compact.chars().take(3).collect())
}

/// What a typed place was read as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PlaceReading {
    /// One place, or several of one name in one division.
    Found(FoundPlace),
    /// The name belongs to places in different divisions, or is close to these.
    Several(Vec<FoundPlace>),
    /// Nothing like it.
    Unknown,
}

/// A place that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FoundPlace {
    /// Its name as it is written.
    pub name: String,
    /// The divisions it lies in; more than one for a rural postal area or a place by a border.
    pub divisions: Vec<CensusDivision>,
}
