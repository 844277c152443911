//! The judged searches: what people type, what must stand near the top, what must never show.

use std::path::Path;

use crate::{
    domain::{age::AgeBand, locale::Locale, moment::Moment},
    editing::import::Directory,
    finder::{
        gazetteer_files,
        listing::Listing,
        place::PlaceReading,
        query::{Area, IndigenousChoice, Query},
        snapshot::Snapshot,
        words::{
            lexicon_files,
            reading::{Reader, Refused},
            relevance,
        },
    },
};

#[test]
fn judged_searches_show_what_they_must_and_never_what_they_must_not() {
    // A Monday afternoon, the night after it, and a page that knows no hour.
    for now in [Some("2026-11-23T20:00:00Z"), Some("2026-11-24T08:00:00Z"), None] {
        judge(now.map(|now| now.parse::<chrono::DateTime<chrono::Utc>>().unwrap().into()));
    }
}

fn judge(now: Option<Moment>) {
    let services = Directory::read(Path::new("data/directory")).unwrap().services;
    let snapshot = Snapshot::new(Default::default(), services.into_iter().filter_map(Listing::publish).collect());
    let gazetteer = gazetteer_files::load(Path::new("data/geo")).unwrap();
    let (lexicon, problems) = lexicon_files::load(Path::new("locales"));
    assert_eq!(problems, Vec::<String>::new());
    let (mut judged, mut missed, mut shown) = (0, Vec::new(), Vec::new());
    for line in std::fs::read_to_string("data/directory/relevance.jsonl").unwrap().lines().filter(|line| !line.trim().is_empty()) {
        let case: serde_json::Value = serde_json::from_str(line).unwrap();
        let choice = |name: &str| case["choices"].get(name).cloned();
        let mut query = Query { age: choice("age").map(|age| AgeBand::of_years(age.as_u64().unwrap() as u8)), ..Query::default() };
        if let Some(place) = choice("where") {
            match gazetteer.read(place.as_str().unwrap()) {
                PlaceReading::Found(place) => query.area = Area::of(place.divisions),
                other => panic!("{line}: {other:?}"),
            }
        }
        query.indigenous.extend(choice("indigenous").map(|choice| match choice.as_str().unwrap() {
            "led" => IndigenousChoice::Led,
            _ => IndigenousChoice::Any,
        }));
        let locale = Locale::from_code(case["locale"].as_str().unwrap()).unwrap();
        let reader = Reader { lexicon: &lexicon, gazetteer: &gazetteer, index: snapshot.text(), locale };
        let reading = reader.read(case["text"].as_str().unwrap(), &Refused::default());
        let found = relevance::search(&snapshot, &query, &reading, now);
        let ids: Vec<&str> =
            found.results.hits.iter().filter_map(|hit| snapshot.at(hit.position)).map(|listing| listing.id.as_str()).collect();
        let names = |key: &str| -> Vec<String> { case[key].as_array().unwrap().iter().map(|id| id.as_str().unwrap().to_owned()).collect() };
        let first_five = &ids[..ids.len().min(5)];
        let (any, all) = (names("first_five_any"), names("first_five_all"));
        judged += 1;
        if !any.is_empty() && !any.iter().any(|id| first_five.contains(&id.as_str()))
            || !all.iter().all(|id| first_five.contains(&id.as_str()))
        {
            missed.push(format!("{} “{}” of {}: {first_five:?}", case["id"], case["text"].as_str().unwrap(), ids.len()));
        }
        shown.extend(names("never").into_iter().filter(|id| ids.contains(&id.as_str())).map(|id| format!("{} shows {id}", case["id"])));
    }
    assert_eq!(shown, Vec::<String>::new());
    assert!(missed.len() * 100 <= judged * 5, "{} of {judged} are missed:\n{}", missed.len(), missed.join("\n"));
    assert!(judged >= 30);
}
