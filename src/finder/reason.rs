//! Why a listing is among the results: what is certain about it and was asked for, and what else decided its position.
//!
//! Nothing that is only possible is a reason; the card says what is not stated elsewhere.

use std::collections::BTreeSet;

use crate::domain::{opening::Opening, taxonomy::Category};

use super::{
    entry::Entry,
    hit::{Hit, Reach},
    query::{Group, IndigenousChoice, OpenChoice, Query},
};

/// One reason. Their order here is the order in which a card says them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Reason {
    /// The words speak of danger, and this line is for it.
    Danger,
    /// Its name was typed.
    Name,
    /// It takes the age for certain.
    Age,
    /// It names the chosen area.
    Local,
    /// Led by Indigenous people, when Indigenous services were asked for.
    IndigenousLed,
    /// Made for Indigenous people, when that was asked for.
    IndigenousSpecific,
    /// A kind of help that was asked for.
    Need(Category),
    /// Made for the people that were asked for.
    Audience,
    /// Answers in a chosen language.
    Language,
    /// Is reached in a chosen way.
    Access,
    /// Helps without a police report, which was asked for.
    WithoutPolice,
    /// Serves all of Ontario.
    Province,
    /// Serves all of Canada.
    Canada,
    /// Open at this moment, which was asked for.
    OpenNow,
    /// Answers day and night.
    AlwaysOpen,
    /// Specific to trafficking.
    Trafficking,
    /// Its texts hold the words.
    Words,
}

/// A card says no more than this many reasons: they fit on a line, two on a phone.
pub const MAX_REASONS: usize = 3;

impl Reason {
    /// The end of its message name, and its key in the device's copy: `age`, `need.shelter`.
    pub fn key(self) -> String {
        match self {
            Self::Danger => "danger".to_owned(),
            Self::Name => "name".to_owned(),
            Self::Age => "age".to_owned(),
            Self::Local => "local".to_owned(),
            Self::IndigenousLed => "indigenous-led".to_owned(),
            Self::IndigenousSpecific => "indigenous-specific".to_owned(),
            Self::Need(category) => format!("need.{}", category.code()),
            Self::Audience => "audience".to_owned(),
            Self::Language => "language".to_owned(),
            Self::Access => "access".to_owned(),
            Self::WithoutPolice => "without-police".to_owned(),
            Self::Province => "province".to_owned(),
            Self::Canada => "canada".to_owned(),
            Self::OpenNow => "open-now".to_owned(),
            Self::AlwaysOpen => "always-open".to_owned(),
            Self::Trafficking => "trafficking".to_owned(),
            Self::Words => "words".to_owned(),
        }
    }
}

/// How typed words fit a hit.
#[derive(Clone, Copy, Debug)]
pub struct Typed<'a> {
    /// The kinds of help that were read in them.
    pub needs: &'a BTreeSet<Category>,
    /// It is a line for the danger that they speak of.
    pub danger: bool,
    /// They hold its whole name.
    pub name: bool,
    /// They are in its texts.
    pub words: bool,
}

/// The reasons for one hit, strongest first, at most [`MAX_REASONS`].
pub fn reasons(query: &Query, entry: &Entry, hit: &Hit, typed: Option<Typed<'_>>) -> Vec<Reason> {
    let mut found = Vec::new();
    let mut add = |holds: bool, reason: Reason| {
        if holds {
            found.push(reason);
        }
    };
    let unknowns = hit.unknowns;
    add(query.has(Group::Age) && !unknowns.age, Reason::Age);
    match hit.reach {
        Reach::Local => add(query.has(Group::Area), Reason::Local),
        Reach::Province => add(true, Reason::Province),
        Reach::Canada => add(true, Reason::Canada),
    }
    if query.has(Group::Indigenous) {
        add(entry.indigenous_led, Reason::IndigenousLed);
        let asked = query.indigenous.iter().any(|choice| *choice != IndigenousChoice::Led);
        add(asked && entry.indigenous_specific, Reason::IndigenousSpecific);
    }
    if let Some(typed) = &typed {
        add(typed.danger, Reason::Danger);
        add(typed.name, Reason::Name);
        add(typed.words && !typed.name, Reason::Words);
    }
    for need in &entry.categories {
        let is_typed = typed.as_ref().is_some_and(|typed| typed.needs.contains(need));
        add(is_typed || query.needs_met().any(|met| met == *need), Reason::Need(*need));
    }
    add(query.has(Group::Audience) && !unknowns.audience, Reason::Audience);
    add(query.has(Group::Language) && !unknowns.language, Reason::Language);
    add(query.has(Group::Access) && !unknowns.access, Reason::Access);
    add(query.has(Group::WithoutPolice) && !unknowns.without_police, Reason::WithoutPolice);
    let always = entry.opening == Opening::Always;
    add(query.open.contains(&OpenChoice::Now) && !unknowns.open && !always, Reason::OpenNow);
    add(always, Reason::AlwaysOpen);
    add(entry.categories.contains(&Category::HumanTrafficking), Reason::Trafficking);
    found.sort_unstable();
    found.truncate(MAX_REASONS);
    found
}

#[cfg(test)]
mod tests {
    use super::super::{hit::Unknowns, tests::entry};
    use super::*;
    use crate::domain::age::AgeBand;

    fn hit(reach: Reach, unknowns: Unknowns) -> Hit {
        Hit { position: 0, unknowns, reach }
    }

    #[test]
    fn only_what_is_certain_and_asked_for_is_a_reason() {
        let shelter = Entry { categories: vec![Category::Shelter, Category::Counselling], indigenous_led: true, ..entry() };
        let query = Query { age: Some(AgeBand::From16To17), needs: [Category::Shelter].into(), ..Query::default() };
        let certain = reasons(&query, &shelter, &hit(Reach::Province, Unknowns::default()), None);
        assert_eq!(certain, [Reason::Age, Reason::Need(Category::Shelter), Reason::Province]);
        let unsaid = reasons(&query, &shelter, &hit(Reach::Province, Unknowns { age: true, ..Unknowns::default() }), None);
        assert_eq!(unsaid, [Reason::Need(Category::Shelter), Reason::Province]);
    }

    #[test]
    fn words_are_a_reason_only_when_the_name_is_not() {
        let hit = hit(Reach::Local, Unknowns::default());
        let none = BTreeSet::new();
        let described = Typed { needs: &none, danger: false, name: false, words: true };
        let named = Typed { name: true, ..described };
        assert_eq!(reasons(&Query::default(), &entry(), &hit, Some(named)), [Reason::Name]);
        assert_eq!(reasons(&Query::default(), &entry(), &hit, Some(described)), [Reason::Words]);
    }

    #[test]
    fn a_card_never_says_more_than_a_line_or_two() {
        let all = Entry {
            categories: Category::ALL.to_vec(),
            indigenous_led: true,
            indigenous_specific: true,
            opening: Opening::Always,
            ..entry()
        };
        let query =
            Query { needs: Category::ALL.iter().copied().collect(), indigenous: [IndigenousChoice::Any].into(), ..Query::default() };
        assert_eq!(reasons(&query, &all, &hit(Reach::Canada, Unknowns::default()), None).len(), MAX_REASONS);
    }
}
