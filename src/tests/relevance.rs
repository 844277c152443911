//! The judged searches: what people type, what must be near the top, what must never show.

use std::path::Path;

use serde_json::Value;

use super::browser::{articles, shipped_directory};
use crate::{
    domain::{
        age::AgeBand, census_division::CensusDivision, locale::Locale, moment::Moment, revision::Revision, service::ServiceId,
        service_area::ServiceArea,
    },
    finder::{
        gazetteer::Gazetteer,
        gazetteer_files,
        place::PlaceReading,
        query::{Area, IndigenousChoice, Query},
        snapshot::Snapshot,
        words::{
            lexicon::Lexicon,
            lexicon_files,
            reader::Reader,
            reading::Reading,
            relevance::{self, Found},
            taken_back::TakenBack,
        },
    },
    meaning::{collection::Collections, judge::Judge},
    web::state::texts,
};

/// Everything that a judged search is asked of.
pub(super) struct Court {
    pub(super) snapshot: Snapshot,
    gazetteer: Gazetteer,
    lexicon: Lexicon,
    pub(super) judge: Judge,
    collections: Collections,
}

/// What a judged search found: the reading, the results, and the services in their order.
pub(super) struct Answer<'a> {
    pub(super) reading: Reading,
    pub(super) found: Found,
    pub(super) ids: Vec<&'a str>,
}

impl Court {
    pub(super) fn opens() -> Self {
        let (lexicon, problems) = lexicon_files::load(Path::new("locales"));
        assert_eq!(problems, Vec::<String>::new());
        let (snapshot, judge) = (shipped_directory(), Judge::load(Path::new("data/encoder")).unwrap());
        let collections = Collections::of(&texts(&articles(), &snapshot), |text| judge.shipped().get(text).cloned());
        Self { snapshot, gazetteer: gazetteer_files::load(Path::new("data/geo")).unwrap(), lexicon, judge, collections }
    }

    /// Who reads a page in this language.
    pub(super) fn reader(&self, locale: Locale) -> Reader<'_> {
        Reader { lexicon: &self.lexicon, gazetteer: &self.gazetteer, index: self.snapshot.text(), locale, judgement: None }
    }

    /// Asks a case: its text on a page of its language, with its choices.
    pub(super) fn asks(&self, case: &Value, now: Option<Moment>) -> Answer<'_> {
        let choice = |name: &str| case["choices"].get(name).cloned();
        let mut query = Query { age: choice("age").map(|age| AgeBand::of_years(age.as_u64().unwrap() as u8)), ..Query::default() };
        if let Some(place) = choice("where") {
            match self.gazetteer.read(place.as_str().unwrap()) {
                PlaceReading::Found(place) => query.area = Area::of(place.divisions),
                other => panic!("{case}: {other:?}"),
            }
        }
        query.indigenous.extend(choice("indigenous").map(|choice| match choice.as_str().unwrap() {
            "led" => IndigenousChoice::Led,
            _ => IndigenousChoice::Any,
        }));
        let locale = Locale::from_code(case["locale"].as_str().unwrap()).unwrap();
        let text = case["text"].as_str().unwrap();
        let reader = self.reader(locale);
        let (mut judgement, words) = self.judge.judge(&reader.mended(text)).unwrap();
        self.collections.compare(&mut judgement, &words, locale);
        let reader = Reader { judgement: Some(&judgement), ..reader };
        let reading = reader.read(text, &TakenBack::default());
        assert!(relevance::plain::is_scored_like_all(&self.snapshot, &query, &reading, now), "{case}");
        let found = relevance::search(&self.snapshot, &query, &reading, now);
        let listings = found.hits(0..usize::MAX).into_iter().filter_map(|hit| self.snapshot.at(hit.position));
        let ids = listings.map(|listing| listing.id.as_str()).collect();
        Answer { reading, found, ids }
    }
}

#[test]
fn every_shipped_text_is_embedded() {
    let judge = Judge::load(Path::new("data/encoder")).unwrap();
    for texts in texts(&articles(), &shipped_directory()).values() {
        let missing: Vec<&str> = texts.all().filter(|text| judge.shipped().get(text).is_none()).collect();
        assert!(missing.is_empty(), "run `cargo xtask train --embed`: {missing:?}");
    }
}

/// Only candidates are scored, a group of services at a time, and only what a page shows is put in order. Asking every service by itself and
/// sorting all of them must give the same.
#[test]
fn typed_words_find_what_the_plain_way_finds() {
    let court = Court::opens();
    for case in ["words", "words2"].into_iter().flat_map(|file| cases(&format!("data/directory/{file}.jsonl"))) {
        for age in [None, Some(AgeBand::From12To15), Some(AgeBand::From25)] {
            is_found_plainly(&court, &court.snapshot, &case, &Query { age, ..Query::default() });
        }
    }
}

/// The same where hundreds of services tie: the shipped ones again and again, some of them elsewhere.
#[test]
fn in_a_large_directory_typed_words_find_what_the_plain_way_finds() {
    let court = Court::opens();
    let again = |time: usize| {
        court.snapshot.listings().iter().map(move |listing| {
            let mut listing = listing.as_ref().clone();
            listing.id = ServiceId::parse(&format!("{}-{time}", listing.id)).unwrap();
            if time % 3 == 1 && !listing.service_area.is_everywhere() {
                listing.service_area = ServiceArea::Divisions(CensusDivision::all().skip(time).take(1).collect());
            }
            listing
        })
    };
    let snapshot = Snapshot::new(Revision(1), (0..12).flat_map(again).collect());
    let cases = ["words", "words2"].into_iter().flat_map(|file| cases(&format!("data/directory/{file}.jsonl")));
    for case in cases.step_by(17) {
        is_found_plainly(&court, &snapshot, &case, &Query::default());
    }
}

fn is_found_plainly(court: &Court, snapshot: &Snapshot, case: &Value, query: &Query) {
    let now = Some("2026-11-23T20:00:00Z".parse::<chrono::DateTime<chrono::Utc>>().unwrap().into());
    let locale = Locale::from_code(case["locale"].as_str().unwrap()).unwrap();
    let reader = Reader { index: snapshot.text(), ..court.reader(locale) };
    let reading = reader.read(case["text"].as_str().unwrap(), &TakenBack::default());
    assert!(relevance::plain::is_scored_like_all(snapshot, query, &reading, now), "{case} {query:?}");
    let whole = relevance::search(snapshot, query, &reading, now);
    let plain = relevance::plain::search_plainly(snapshot, query, &reading, now);
    assert_eq!(plain.hits(0..usize::MAX), whole.hits(0..usize::MAX), "{case} {query:?}");
    assert_eq!((plain.totals(), plain.first, plain.parts()), (whole.totals(), whole.first, whole.parts()));
    for upto in [20, 60] {
        let page = relevance::search_upto(upto, snapshot, query, &reading, now);
        assert_eq!(page.hits(0..upto), whole.hits(0..upto), "{case} {query:?}");
        assert_eq!((page.totals(), page.first), (whole.totals(), whole.first));
    }
}

/// The cases of a file, one a line.
pub(super) fn cases(file: &str) -> Vec<Value> {
    let text = std::fs::read_to_string(file).unwrap();
    text.lines().filter(|line| !line.trim().is_empty()).map(|line| serde_json::from_str(line).unwrap()).collect()
}

/// The names that a case lists under a key.
pub(super) fn names(case: &Value, key: &str) -> Vec<String> {
    case[key].as_array().into_iter().flatten().filter_map(|name| name.as_str().map(str::to_owned)).collect()
}

#[test]
fn judged_searches_show_what_they_must_and_never_what_they_must_not() {
    let court = Court::opens();
    // A Monday afternoon, the night after it, and a page that knows no hour.
    for now in [Some("2026-11-23T20:00:00Z"), Some("2026-11-24T08:00:00Z"), None] {
        judge(&court, now.map(|now| now.parse::<chrono::DateTime<chrono::Utc>>().unwrap().into()));
    }
}

fn judge(court: &Court, now: Option<Moment>) {
    let (mut judged, mut missed, mut shown) = (0, Vec::new(), Vec::new());
    for case in cases("data/directory/relevance.jsonl") {
        let Answer { ids, .. } = court.asks(&case, now);
        let first_five = &ids[..ids.len().min(5)];
        let (any, all) = (names(&case, "first_five_any"), names(&case, "first_five_all"));
        judged += 1;
        if !any.is_empty() && !any.iter().any(|id| first_five.contains(&id.as_str()))
            || !all.iter().all(|id| first_five.contains(&id.as_str()))
        {
            missed.push(format!("{} “{}” of {}: {first_five:?}", case["id"], case["text"].as_str().unwrap(), ids.len()));
        }
        let never = names(&case, "never").into_iter();
        shown.extend(never.filter(|id| ids.contains(&id.as_str())).map(|id| format!("{} shows {id}", case["id"])));
    }
    assert_eq!(shown, Vec::<String>::new());
    assert!(missed.len() * 100 <= judged * 5, "{} of {judged} are missed:\n{}", missed.len(), missed.join("\n"));
    assert!(judged >= 30);
}
