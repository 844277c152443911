//! The judged sentences of `data/directory/words.jsonl` and `words2.jsonl`: what people type, and what must be read in it.
//!
//! A sentence is right only if its danger, its filters and its first results are all right.

use std::{collections::BTreeMap, fs, path::Path};

use serde_json::Value;

use super::relevance::{Answer, Court, cases, names};
use crate::{
    domain::locale::Locale,
    finder::{
        codes,
        query::Group,
        words::{lexicon::Lexicon, lexicon_files, reader::Reader, review, target::Danger},
    },
};

/// Passing sentences today. Raise a number when you fix a sentence; never lower it.
const RIGHT: [(&str, usize); 2] = [("data/directory/words.jsonl", 128), ("data/directory/words2.jsonl", 57)];

#[test]
fn judged_sentences_are_read_as_they_were_meant() {
    let court = Court::opens();
    for (file, right) in RIGHT {
        judge(&court, file, right);
    }
}

fn judge(court: &Court, file: &str, right: usize) {
    let (mut judged, mut wrong) = (0, Vec::new());
    for case in cases(file) {
        judged += 1;
        let answer = court.asks(&case, None);
        let failures = failures(&case, &answer);
        if !failures.is_empty() {
            let five = &answer.ids[..answer.ids.len().min(5)];
            wrong.push((case["class"] == "danger", format!("{} {}: {failures:?}, first {five:?}", case["id"], case["text"])));
        }
    }
    let listed = || wrong.iter().map(|(_, line)| line.as_str()).collect::<Vec<_>>().join("\n");
    assert!(!wrong.iter().any(|(danger, _)| *danger), "a danger is not heard:\n{}", listed());
    assert!(judged - wrong.len() >= right, "{file}: {} of {judged} are right, not {right}:\n{}", judged - wrong.len(), listed());
}

/// What of a case does not hold.
fn failures(case: &Value, answer: &Answer<'_>) -> Vec<String> {
    let (five, twenty) = (&answer.ids[..answer.ids.len().min(5)], &answer.ids[..answer.ids.len().min(20)]);
    let mut wrong = Vec::new();
    let danger = answer.reading.danger.map_or("none", Danger::kind);
    if case["danger"].as_str().is_some_and(|wanted| wanted != danger) {
        wrong.push(format!("danger {danger}"));
    }
    let set = set(answer);
    for (group, wanted) in case["filters"].as_object().into_iter().flatten() {
        let got = set.get(group.as_str()).cloned().unwrap_or_default();
        if !holds(group, wanted, &got) {
            wrong.push(format!("{group} {got:?}, not {wanted}"));
        }
    }
    for barred in names(case, "no_filters") {
        let (group, value) = barred.split_once(':').unwrap_or((&barred, ""));
        let got = set.get(group).cloned().unwrap_or_default();
        let chosen = case["choices"].get(group).is_some();
        if !chosen && if value.is_empty() { !got.is_empty() } else { got.iter().any(|one| one == value) } {
            wrong.push(format!("sets {barred}: {got:?}"));
        }
    }
    let any = names(case, "first_five_any");
    if !any.is_empty() && !any.iter().any(|id| five.contains(&id.as_str())) {
        wrong.push("none of those wanted among the first five".to_owned());
    }
    wrong.extend(names(case, "first_five_all").into_iter().filter(|id| !five.contains(&id.as_str())).map(|id| format!("without {id}")));
    wrong.extend(names(case, "never_first_five").into_iter().filter(|id| five.contains(&id.as_str())).map(|id| format!("shows {id}")));
    wrong.extend(names(case, "never").into_iter().filter(|id| twenty.contains(&id.as_str())).map(|id| format!("shows {id}")));
    if case["min_total"].as_u64().is_some_and(|least| (answer.ids.len() as u64) < least) {
        wrong.push(format!("{} results", answer.ids.len()));
    }
    wrong
}

/// The choices that are in force, by the names of the cases.
fn set(answer: &Answer<'_>) -> BTreeMap<&'static str, Vec<String>> {
    let written = codes::write(&answer.found.query);
    let mut set: BTreeMap<&'static str, Vec<String>> = BTreeMap::new();
    for (name, value) in written.split('&').filter_map(|pair| pair.split_once('=')) {
        let group = [(Group::Age, "age"), (Group::Area, "where"), (Group::Indigenous, "indigenous"), (Group::Language, "language")];
        if let Some((_, group)) = group.into_iter().find(|(group, _)| group.parameter() == name) {
            set.insert(group, value.split('.').map(str::to_owned).collect());
        }
    }
    set.insert("for", answer.reading.audiences.iter().map(|audience| audience.id().to_owned()).collect());
    set
}

/// Whether what was set is what was wanted: for an age one of several; for a place exactly one of several sets of divisions.
fn holds(group: &str, wanted: &Value, got: &[String]) -> bool {
    let one = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let list = |value: &Value| -> Vec<String> {
        let mut list: Vec<String> = value.as_array().map_or_else(|| vec![one(value)], |values| values.iter().map(one).collect());
        list.sort();
        list
    };
    let mut got = got.to_vec();
    got.sort();
    match group {
        "age" => list(wanted).iter().any(|code| got.contains(code)),
        "where" if wanted.as_array().is_some_and(|areas| areas.iter().any(Value::is_array)) => {
            wanted.as_array().into_iter().flatten().any(|area| list(area) == got)
        }
        "indigenous" => !got.is_empty(),
        _ => list(wanted) == got,
    }
}

#[test]
fn every_line_hears_its_own_words_and_no_ordinary_word_says_too_much() {
    let court = Court::opens();
    for locale in Locale::ALL {
        let reader = court.reader(locale);
        let (reviewed, problems) = lexicon_files::reviewed(Path::new("locales"), locale);
        assert_eq!(problems, Vec::<String>::new());
        assert_eq!(review::unreachable_entries(&reader), Vec::<String>::new());
        assert_eq!(review::ambiguous_words(&reader, &reviewed), Vec::<String>::new());
        // The check itself hears what is wrong: without the list the reviewed words are named, and an idle word on it is.
        assert!(review::ambiguous_words(&reader, &BTreeMap::new()).len() >= reviewed.len());
        let idle = BTreeMap::from([("table".to_owned(), "none".to_owned())]);
        assert!(review::ambiguous_words(&reader, &idle).iter().any(|problem| problem.starts_with("“table” is on the reviewed list")));
    }
}

#[test]
fn a_line_that_never_fires_is_named_with_its_place() {
    let court = Court::opens();
    let mut lexicon = Lexicon::default();
    lexicon.add_spellings(Locale::En, "spellings.txt", "l8r = later");
    lexicon.add(Locale::En, "x.txt", "bed = need:shelter\nsee you l8r = need:shelter");
    let reader = Reader { lexicon: &lexicon, ..court.reader(Locale::En) };
    assert_eq!(review::unreachable_entries(&reader), ["x.txt:2: “see you l8r” does not make “see you l8r” fire"]);
}

#[test]
fn each_file_opens_with_how_to_add_a_line() {
    for (locale, how) in [(Locale::En, "To add one"), (Locale::Fr, "Pour en ajouter")] {
        for file in fs::read_dir(Path::new("locales").join(locale.code()).join("search")).unwrap() {
            let file = file.unwrap().path();
            let text = fs::read_to_string(&file).unwrap();
            let opening: Vec<&str> = text.lines().take_while(|line| line.starts_with('#')).collect();
            assert!(opening.join(" ").contains(how), "{}", file.display());
        }
    }
}
