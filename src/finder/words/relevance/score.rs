//! How well a service fits what was typed, in parts that can be printed. Each is a whole number.

use std::collections::BTreeSet;

use crate::domain::{
    answer::Answer,
    moment::Moment,
    taxonomy::{Audience, Category},
};

use super::super::{
    super::{
        entry::Entry,
        hit::Reach,
        query::{Group, Query},
        reason::Typed,
    },
    judgement::Nearness,
    reading::Reading,
    target::Danger,
    text_index::TextScore,
};

/// A kind of help that was read, the first and the others.
const NEED: i32 = 400;
const NEEDS_MORE: i32 = 120;
/// For someone under 18 who looks for a bed: those who find one for them, when they take the age for certain. A child under 16 needs
/// them more than a shelter that does not say whether it takes one.
const FINDS_A_BED: i32 = 260;
const FINDS_A_BED_FOR_A_CHILD: i32 = 540;
/// A child protection agency, when the words speak of someone under 18 in danger.
const CHILD_IN_DANGER: i32 = 900;
/// A kind of help that the model reads in the words, when it is certain; less in proportion.
const MEANT: i32 = 500;
/// The same when the rules read a kind of help too.
const MEANT_BESIDE: i32 = 150;
/// Points for a description near the words, for each standard deviation above the first, and their maximum: less than a place adds.
const NEAR_WORDS: i32 = 30;
const NEAREST: i32 = 90;
/// The service is first of all for that kind of help.
const MEANT_FIRST: i32 = 100;
/// Places to sleep. The model tells them apart badly, and where one kind is missing the other helps.
pub(super) const BEDS: [Category; 2] = [Category::Shelter, Category::YouthResidence];
/// Made for the people that were read.
const AUDIENCE: i32 = 250;
/// A service that is meant by the words.
pub(super) const LINE: i32 = 700;
/// Someone answers in the language or interprets, when that was asked for: a line, and any other service.
const SPEAKS: i32 = 700;
const INTERPRETS: (i32, i32) = (500, 300);
/// It is reached in the way that was asked for: a line, and any other service.
const REACHED_SO: (i32, i32) = (500, 200);
/// A name of which this much was typed is what is wanted.
pub(super) const NAMED: i32 = 300;
/// A name that was typed as a whole.
pub(super) const WHOLE_NAME: i32 = 500;
/// With an area: it serves that area by name, or all of Ontario. Without one: local help for people elsewhere.
const NEAR: i32 = 220;
const PROVINCE: i32 = 60;
const ELSEWHERE: i32 = -260;
/// Someone answers now.
const OPEN: i32 = 50;
/// Specific to trafficking.
const TRAFFICKING: i32 = 60;
/// Led by Indigenous people, when Indigenous services were asked for.
const LED: i32 = 80;
/// For Indigenous people only, when no one asked for that and it is not where the reader is: others come before it.
const FOR_OTHERS: i32 = -150;
/// Where the age is not stated, this share of a score stays, in hundredths: for adults, and for someone under 18.
const AGE_UNSTATED: (i32, i32) = (85, 55);

/// Why a service has its position.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    /// Words of its texts.
    pub words: i32,
    /// Its name.
    pub name: i32,
    /// Kinds of help.
    pub need: i32,
    /// Kinds of help that the model reads in the words.
    pub meant: i32,
    /// Its description is near the words in meaning.
    pub near: i32,
    /// Who it is made for.
    pub audience: i32,
    /// Meant by the words.
    pub line: i32,
    /// Near or far.
    pub reach: i32,
    /// Day and night.
    pub open: i32,
    /// About trafficking.
    pub trafficking: i32,
    /// Led by Indigenous people, or for them alone.
    pub led: i32,
    /// What an unstated age takes away.
    pub age: i32,
    /// Stands first because someone may be in danger: 1 is the very first; 0 is not at all.
    pub first: u8,
}

impl Parts {
    /// How well it fits the words, wherever it is.
    pub(super) const fn relevance(&self) -> i32 {
        self.words + self.name + self.need + self.audience + self.line
    }

    /// True when a word, a kind of help or a danger leads to it.
    pub(super) const fn fits(&self) -> bool {
        self.relevance() > 0 || self.meant > 0 || self.first > 0
    }

    /// The sum.
    pub const fn total(&self) -> i32 {
        self.relevance() + self.meant + self.near + self.reach + self.open + self.trafficking + self.led + self.age
    }

    /// The same with the points of a service's texts.
    pub(super) fn with_text(self, text: TextScore) -> Self {
        Self { words: self.words + i32::from(text.words), name: self.name + i32::from(text.name) * WHOLE_NAME / 1_000, ..self }
    }

    /// What of it a card gives as a reason.
    pub const fn typed<'a>(&self, needs: &'a BTreeSet<Category>) -> Typed<'a> {
        Typed { needs, danger: self.first > 0, name: self.name >= WHOLE_NAME, words: self.words > 0 }
    }

    /// Every part with its name, for a printed answer.
    pub const fn named(&self) -> [(&'static str, i32); 13] {
        [
            ("first", self.first as i32),
            ("words", self.words),
            ("name", self.name),
            ("need", self.need),
            ("meant", self.meant),
            ("near", self.near),
            ("audience", self.audience),
            ("line", self.line),
            ("reach", self.reach),
            ("open", self.open),
            ("trafficking", self.trafficking),
            ("led", self.led),
            ("age", self.age),
        ]
    }
}

/// How a service fits the person who asks.
#[derive(Clone, Copy, Debug)]
pub(super) struct Fit {
    /// How far it reaches, seen from the chosen area.
    pub(super) reach: Reach,
    /// Whether it leaves open if it takes the age that was asked for.
    pub(super) is_age_unstated: bool,
    /// Whether someone answers now.
    pub(super) is_open: bool,
}

/// What was wished for.
pub(super) struct Wishes<'a> {
    pub(super) query: &'a Query,
    pub(super) reading: &'a Reading,
    pub(super) now: Option<Moment>,
    /// The needs that were read, and those that meet them.
    pub(super) needs: Vec<Category>,
}

impl<'a> Wishes<'a> {
    /// What a reading wishes for, with the choices of a query.
    pub(super) fn of(query: &'a Query, reading: &'a Reading, now: Option<Moment>) -> Self {
        let wanted = Query { age: query.age, needs: reading.needs.clone(), ..Query::default() };
        Self { query, reading, now, needs: wanted.needs_met().collect() }
    }
}

impl Wishes<'_> {
    /// How an entry fits the words.
    pub(super) fn parts(&self, entry: &Entry, text: TextScore, is_open: bool) -> Parts {
        let mut parts = Parts::default().with_text(text);
        let met = self.needs.iter().filter(|need| entry.categories.contains(need)).count();
        parts.need = match i32::try_from(met).unwrap_or_default() {
            0 if self.query.age.is_some_and(|band| band.years().1 < 16) && self.finds_a_bed(entry) => FINDS_A_BED_FOR_A_CHILD,
            0 if self.finds_a_bed(entry) => FINDS_A_BED,
            0 => 0,
            more => NEED + (more - 1) * NEEDS_MORE,
        };
        if self.speaks_of_a_child_in_danger() && entry.is_protection_agency() {
            parts.need = parts.need.max(CHILD_IN_DANGER);
        }
        if self.reading.audiences.iter().any(|audience| entry.made_for(*audience) == Answer::Yes) {
            parts.audience = AUDIENCE;
        }
        parts.meant = if self.is_for_others(entry) { 0 } else { self.meant(entry) };
        parts.line = self.understood(entry) + self.reached(entry, is_open);
        if self.turns_away(entry) { Parts::default() } else { parts }
    }

    /// A service for women is no answer to a boy, nor the police to the person who does not want them, nor a line up to 29 to someone of
    /// 34.
    pub(super) fn turns_away(&self, entry: &Entry) -> bool {
        let audiences = &self.reading.audiences;
        let is = |kind: Category| entry.categories.contains(&kind);
        !audiences.is_empty() && audiences.iter().all(|audience: &Audience| entry.made_for(*audience) == Answer::No)
            || self
                .reading
                .age
                .is_some_and(|(band, years)| self.query.age == Some(band) && years.is_some_and(|years| entry.ages.turns_away(years)))
            || self.reading.without_police && is(Category::PoliceReporting) && !is(Category::OnlineSafety)
    }

    /// How probably it gives the help that the words mean. What the rules read is counted as a need.
    fn meant(&self, entry: &Entry) -> i32 {
        let share = |(need, share): &(Category, u16)| {
            let first = if entry.categories.first() == Some(need) { MEANT_FIRST } else { 0 };
            let meant = if self.reading.needs.is_empty() { MEANT + first } else { MEANT_BESIDE };
            let gives = |need: &Category| entry.categories.contains(need);
            (gives(need) || BEDS.contains(need) && BEDS.iter().any(gives)).then(|| i32::from(*share) * meant / 1_000)
        };
        self.reading.meant.iter().filter(|(need, _)| !self.needs.contains(need)).filter_map(share).max().unwrap_or_default()
    }

    /// How near its description is to the words. Words that mean nothing are near some text too, so they add nothing.
    pub(super) fn near(&self, entry: &Entry, nearness: Nearness) -> i32 {
        let says = !self.reading.needs.is_empty() || !self.reading.meant.is_empty();
        let counts = says && !self.turns_away(entry) && !self.is_for_others(entry);
        if counts { ((i32::from(nearness) - 100) * NEAR_WORDS / 100).clamp(0, NEAREST) } else { 0 }
    }

    /// A service for Indigenous people, or for men and boys, when nothing says that they are meant. The model does not see whom a service
    /// is for, so what it hears moves these no higher.
    fn is_for_others(&self, entry: &Entry) -> bool {
        let audiences = &entry.audiences;
        let for_men = audiences.contains(&Audience::MenBoys) && !audiences.contains(&Audience::Women);
        entry.indigenous_specific && !self.query.has(Group::Indigenous)
            || for_men && !self.reading.audiences.contains(&Audience::MenBoys) && !self.query.audiences.contains(&Audience::MenBoys)
    }

    fn understood(&self, entry: &Entry) -> i32 {
        if !self.reading.interpreter {
            return 0;
        }
        let line = entry.categories.contains(&Category::CrisisLine);
        match entry.interpretation {
            _ if self.reading.languages.iter().any(|language| entry.languages.contains(language)) => SPEAKS,
            Some(true) if line => INTERPRETS.0,
            Some(true) => INTERPRETS.1,
            _ => 0,
        }
    }

    fn reached(&self, entry: &Entry, is_open: bool) -> i32 {
        let so = self.reading.access.iter().any(|mode| entry.access.contains(mode));
        let line = is_open && entry.categories.contains(&Category::CrisisLine);
        match (so, line) {
            (true, true) => REACHED_SO.0,
            (true, false) => REACHED_SO.1,
            _ => 0,
        }
    }

    /// Someone under 18 is being hurt, held or missing: a child protection agency must act, and comes right after the lines for danger.
    fn speaks_of_a_child_in_danger(&self) -> bool {
        self.query.is_for_a_minor() && matches!(self.reading.danger, Some(Danger::Harm | Danger::Missing))
    }

    fn finds_a_bed(&self, entry: &Entry) -> bool {
        let minor = self.query.age.is_some_and(|band| band.years().1 < 18 && entry.takes(band) == Answer::Yes);
        let is = |kind: Category| entry.categories.contains(&kind);
        let finds = is(Category::ChildProtection) || is(Category::CrisisLine) && !is(Category::PoliceReporting);
        minor && finds && self.needs.contains(&Category::Shelter)
    }

    /// How it fits the person: place, age, hours.
    pub(super) fn add_fit(&self, parts: &mut Parts, entry: &Entry, Fit { reach, is_age_unstated, is_open }: Fit) {
        parts.reach = match (self.query.has(Group::Area), reach) {
            (true, Reach::Local) => NEAR,
            (true, Reach::Province) => PROVINCE,
            (true, Reach::Canada) => 0,
            (false, Reach::Local) => ELSEWHERE,
            (false, _) => 0,
        };
        if parts.reach < 0 {
            parts.near = 0;
        }
        parts.open = if is_open { OPEN } else { 0 };
        parts.trafficking = if entry.categories.contains(&Category::HumanTrafficking) { TRAFFICKING } else { 0 };
        parts.led = match self.query.has(Group::Indigenous) {
            true if entry.indigenous_led => LED,
            false if entry.indigenous_specific && reach != Reach::Local && parts.name < NAMED => FOR_OTHERS,
            _ => 0,
        };
        if is_age_unstated {
            let share = if self.query.is_for_a_minor() { AGE_UNSTATED.1 } else { AGE_UNSTATED.0 };
            let sum = parts.total();
            parts.age = -(sum.max(0) * (100 - share) / 100);
        }
    }
}
