//! The order of results when words were typed, in one place: what fits the words best leads; the order of choices settles ties.
//!
//! Each part of a score is a whole number and is printed by `porchlight search`, so that an editor can see why a listing stands
//! where it stands.

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::{
    answer::Answer,
    moment::Moment,
    taxonomy::{Audience, Category},
};

use super::{
    super::{
        entry::Entry,
        positions::Positions,
        query::{Group, Query},
        ranking::{self, Reach},
        reason::Typed,
        results::{Hit, Results, Unknowns},
        snapshot::Snapshot,
        talk,
    },
    reading::Reading,
    target::Danger,
    text_index::TextScore,
};

/// A kind of help that was read, the first and the others.
const NEED: i32 = 400;
const NEEDS_MORE: i32 = 120;
/// For somebody under 18 who looks for a bed: those who find one for them, when they take the age for certain. A child under 16 needs
/// them more than a shelter that does not say whether it takes one.
const FINDS_A_BED: i32 = 260;
const FINDS_A_BED_FOR_A_CHILD: i32 = 540;
/// A child protection agency, when the words speak of somebody under 18 in danger.
const CHILD_IN_DANGER: i32 = 900;
/// Made for the people that were read.
const AUDIENCE: i32 = 250;
/// A service that is meant by the words.
const LINE: i32 = 700;
/// Somebody answers in the language or interprets, when that was asked for: a line, and whoever else.
const SPEAKS: i32 = 700;
const INTERPRETS: (i32, i32) = (500, 300);
/// It is reached in the way that was asked for: a line, and whoever else.
const REACHED_SO: (i32, i32) = (500, 200);
/// Somebody to talk to, when nothing in the words says what is wanted: before whatever shares a word with them.
const GENERAL: i32 = 1_500;
/// How many of those stand first, so that what shares a word has a place among the first five too.
const GENERAL_LINES: usize = 3;
/// A name of which this much was typed is what is wanted.
const NAMED: i32 = 300;
/// A name that was typed as a whole.
const WHOLE_NAME: i32 = 500;
/// With an area: it serves that area by name, or all of Ontario. Without one: local help for people elsewhere.
const NEAR: i32 = 220;
const PROVINCE: i32 = 60;
const ELSEWHERE: i32 = -260;
/// Somebody answers now.
const OPEN: i32 = 50;
/// Specific to trafficking.
const TRAFFICKING: i32 = 60;
/// Led by Indigenous people, when Indigenous services were asked for.
const LED: i32 = 80;
/// For Indigenous people only, when nobody asked for that and it is not where the reader is: others stand before it.
const FOR_OTHERS: i32 = -150;
/// Where the age is not stated, this share of a score stays, in hundredths: for adults, and for somebody under 18.
const AGE_UNSTATED: (i32, i32) = (85, 55);
/// Services with less than this share of the best one's relevance are not shown, in hundredths.
const WORTH_SHOWING: i32 = 34;

/// Why a service stands where it stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Parts {
    /// Words of its texts.
    pub words: i32,
    /// Its name.
    pub name: i32,
    /// Kinds of help.
    pub need: i32,
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
    /// Stands first because somebody may be in danger: 1 is the very first; 0 is not at all.
    pub first: u8,
}

impl Parts {
    /// How well it fits the words, wherever it is.
    const fn relevance(&self) -> i32 {
        self.words + self.name + self.need + self.audience + self.line
    }

    /// The sum.
    pub const fn total(&self) -> i32 {
        self.relevance() + self.reach + self.open + self.trafficking + self.led + self.age
    }

    /// What of it a card gives as a reason.
    pub const fn typed<'a>(&self, needs: &'a BTreeSet<Category>) -> Typed<'a> {
        Typed { needs, danger: self.first > 0, name: self.name >= WHOLE_NAME, words: self.words > 0 }
    }

    /// Every part with its name, for a printed answer.
    pub const fn named(&self) -> [(&'static str, i32); 11] {
        [
            ("first", self.first as i32),
            ("words", self.words),
            ("name", self.name),
            ("need", self.need),
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

/// The answer to a search with words.
#[derive(Clone, Debug)]
pub struct Found {
    /// The choices together with what was read.
    pub query: Query,
    /// The matches, best first; counts are taken among what the words fit.
    pub results: Results,
    /// The scores of the matches, in their order. Empty when the words named only choices.
    pub parts: Vec<Parts>,
    /// How many stand first because somebody may be in danger.
    pub first: usize,
    /// How much of the words was understood.
    pub meaning: Meaning,
}

/// How much of typed words was understood.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// A kind of help, a danger, a name or a choice was read: what fits leads.
    Clear,
    /// Only single words occur in our texts: lines that can help anyone lead, and the words only order.
    Unclear,
    /// Nothing fits the words, so that the choices alone decide.
    Nothing,
}

/// Searches with words. The page, the command line and the tests all ask here.
pub fn search(snapshot: &Snapshot, explicit: &Query, reading: &Reading, now: Option<Moment>) -> Found {
    let query = reading.applied(explicit);
    let index = snapshot.index();
    let wanted = Query { age: query.age, needs: reading.needs.clone(), ..Query::default() };
    let wishes = Wishes { query: &query, reading, now, needs: wanted.needs_met().collect() };
    let texts = snapshot.text().search(&reading.terms);
    let mut scored: BTreeMap<u32, Parts> = BTreeMap::new();
    for (position, entry) in (0u32..).zip(index.entries()) {
        let mut parts = wishes.parts(entry, texts.get(&position).copied().unwrap_or_default());
        if let Some(listing) = snapshot.at(position) {
            if let Some(at) = reading.lines.iter().position(|id| *id == listing.id) {
                parts.line = parts.line.max(LINE - i32::try_from(at).unwrap_or_default() * 20);
            }
            if let Some(at) = reading.top.iter().position(|id| *id == listing.id) {
                parts.first = u8::try_from(at + 1).unwrap_or(u8::MAX);
            }
        }
        if parts.relevance() > 0 || parts.first > 0 {
            scored.insert(position, parts);
        }
    }
    let speaks = !reading.terms.iter().all(|term| term.weight <= 1)
        || !reading.needs.is_empty()
        || !reading.audiences.is_empty()
        || reading.interpreter
        || !reading.access.is_empty();
    if !speaks && reading.top.is_empty() {
        let results = Results::search(index, &query, now);
        return Found { query, results, parts: Vec::new(), first: 0, meaning: Meaning::Clear };
    }
    let fitted = !scored.is_empty();
    // One word never decides: without a kind of help, a danger or a name, words order the supports and hide none.
    let is_clear = !reading.needs.is_empty()
        || reading.interpreter
        || !reading.lines.is_empty()
        || !reading.top.is_empty()
        || scored.values().any(|parts| parts.name >= NAMED);
    if !is_clear {
        let people = reading.for_talk(&query);
        let mut general = talk::first(index, &people, now, GENERAL_LINES);
        // For the young other lines come first, but the one about trafficking is always among them.
        general.extend(talk::first(index, &Query { age: None, ..people }, now, 1));
        for (at, position) in (0..).zip(general) {
            let line = &mut scored.entry(position).or_default().line;
            *line = (*line).max(GENERAL - at * 20);
        }
    }
    let among: Positions = if is_clear {
        // What is worth showing is measured against the best that the choices leave and that can be used now.
        let best = |among: &[Hit]| among.iter().filter_map(|hit| scored.get(&hit.position)).map(Parts::relevance).max().unwrap_or_default();
        let fitting = Results::list(index, &query, now);
        let least = best(if fitting.usable > 0 { &fitting.hits[..fitting.usable] } else { &fitting.hits }) * WORTH_SHOWING / 100;
        scored.iter().filter(|(_, parts)| parts.relevance() > 0 && parts.relevance() >= least).map(|(position, _)| *position).collect()
    } else {
        (0u32..).zip(index.entries()).filter(|(_, entry)| !wishes.turns_away(entry)).map(|(position, _)| position).collect()
    };
    let mut results = Results::search_among(index, &query, &among, now);
    let meaning = match (results.hits.is_empty() || !fitted, is_clear) {
        (true, _) => Meaning::Nothing,
        (false, false) if reading.access.is_empty() => Meaning::Unclear,
        (false, _) => Meaning::Clear,
    };
    if results.hits.is_empty() {
        results = Results::search(index, &query, now);
    }
    // Lines for somebody in danger stand first whatever else was chosen, except where they do not take the age.
    for (position, _) in scored.iter().filter(|(_, parts)| parts.first > 0) {
        let entry = &index.entries()[*position as usize];
        let takes = query.age.map_or(Answer::Yes, |band| entry.takes(band));
        if takes != Answer::No && !results.hits.iter().any(|hit| hit.position == *position) {
            let unknowns = Unknowns { age: takes == Answer::NotStated, ..Unknowns::default() };
            results.hits.push(Hit { position: *position, unknowns, reach: Reach::of(entry, query.area.as_ref()) });
        }
    }
    // What was asked for in words counts as much as what was chosen.
    let asked = Query { needs: query.needs.union(&reading.needs).copied().collect(), ..query.clone() };
    let entry = |hit: &Hit| &index.entries()[hit.position as usize];
    // Whoever types a name wants that place, even when the way there leads through another line.
    let helps_now = |parts: &Parts, hit: &Hit| entry(hit).is_usable(&asked) || parts.name >= WHOLE_NAME;
    let mut hits: Vec<(Parts, Hit)> = results
        .hits
        .iter()
        .map(|hit| {
            let mut parts = scored.get(&hit.position).copied().unwrap_or_default();
            wishes.add_fit(&mut parts, &index.entries()[hit.position as usize], hit);
            (parts, *hit)
        })
        .collect();
    hits.sort_by_cached_key(|(parts, hit)| {
        let first = if parts.first == 0 { u8::MAX } else { parts.first };
        let score = if meaning == Meaning::Nothing && is_clear { 0 } else { -parts.total() };
        (
            first,
            !helps_now(parts, hit),
            score,
            ranking::key(&query, &index.entries()[hit.position as usize], hit.unknowns, now),
            hit.position,
        )
    });
    if !asked.needs.contains(&Category::ChildProtection) && reading.danger.is_none() {
        hits = ranking::spread(hits, |(_, hit)| entry(hit).is_child_protection());
    }
    results.usable = hits.iter().take_while(|(parts, hit)| parts.first > 0 || helps_now(parts, hit)).count();
    results.certain = hits[..results.usable].iter().filter(|(_, hit)| hit.unknowns.count() == 0).count();
    let (parts, hits): (Vec<Parts>, Vec<Hit>) = hits.into_iter().unzip();
    results.hits = hits;
    let first = parts.iter().take_while(|parts| parts.first > 0).count();
    Found { query, results, parts, first, meaning }
}

/// What was wished for.
struct Wishes<'a> {
    query: &'a Query,
    reading: &'a Reading,
    now: Option<Moment>,
    needs: Vec<Category>,
}

impl Wishes<'_> {
    /// How an entry fits the words.
    fn parts(&self, entry: &Entry, text: TextScore) -> Parts {
        let mut parts = Parts {
            words: i32::try_from(text.words).unwrap_or_default(),
            name: i32::try_from(text.name).unwrap_or_default() * WHOLE_NAME / 1_000,
            ..Parts::default()
        };
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
        parts.line = self.understood(entry) + self.reached(entry);
        if self.turns_away(entry) { Parts::default() } else { parts }
    }

    /// A service for women is no answer to a boy, nor the police to whoever does not want them, nor a line up to 29 to somebody of 34.
    fn turns_away(&self, entry: &Entry) -> bool {
        let audiences = &self.reading.audiences;
        let is = |kind: Category| entry.categories.contains(&kind);
        !audiences.is_empty() && audiences.iter().all(|audience: &Audience| entry.made_for(*audience) == Answer::No)
            || self
                .reading
                .age
                .is_some_and(|(band, years)| self.query.age == Some(band) && years.is_some_and(|years| entry.ages.turns_away(years)))
            || self.reading.without_police && is(Category::PoliceReporting) && !is(Category::OnlineSafety)
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

    fn reached(&self, entry: &Entry) -> i32 {
        let so = self.reading.access.iter().any(|mode| entry.access.contains(mode));
        let line = entry.categories.contains(&Category::CrisisLine) && entry.answers(self.now) == Answer::Yes;
        match (so, line) {
            (true, true) => REACHED_SO.0,
            (true, false) => REACHED_SO.1,
            _ => 0,
        }
    }

    /// Somebody under 18 is being hurt, held or missing: a child protection agency must act, and comes right after the lines for danger.
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
    fn add_fit(&self, parts: &mut Parts, entry: &Entry, hit: &Hit) {
        parts.reach = match (self.query.has(Group::Area), hit.reach) {
            (true, Reach::Local) => NEAR,
            (true, Reach::Province) => PROVINCE,
            (true, Reach::Canada) => 0,
            (false, Reach::Local) => ELSEWHERE,
            (false, _) => 0,
        };
        parts.open = if entry.answers(self.now) == Answer::Yes { OPEN } else { 0 };
        parts.trafficking = if entry.categories.contains(&Category::HumanTrafficking) { TRAFFICKING } else { 0 };
        parts.led = match self.query.has(Group::Indigenous) {
            true if entry.indigenous_led => LED,
            false if entry.indigenous_specific && hit.reach != Reach::Local && parts.name < NAMED => FOR_OTHERS,
            _ => 0,
        };
        if hit.unknowns.age {
            let share = if self.query.is_for_a_minor() { AGE_UNSTATED.1 } else { AGE_UNSTATED.0 };
            let sum = parts.total();
            parts.age = -(sum.max(0) * (100 - share) / 100);
        }
    }
}
