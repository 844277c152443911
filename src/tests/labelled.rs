//! The rules over the labelled sentences of `data/encoder`: a line that fires where it should not is pruned.

use std::{collections::BTreeMap, path::Path};

use super::relevance::Court;
use crate::{
    domain::locale::Locale,
    finder::words::{lexicon::Entry, target::Target},
    meaning::sentences::{self, Sentence},
};

#[test]
fn no_line_of_danger_fires_on_everyday_sentences() {
    let court = Court::opens();
    let (sentences, _) = sentences::load(Path::new("data/encoder/sentences")).unwrap();
    let fired = fired(&court, &sentences, |entry, sentence| entry.is_danger().then(|| sentence.d != "none"));
    assert!(fired.len() > 100, "only {} lines fired", fired.len());
    // One harmless sentence may be chance. Of several, a quarter of all sentences is the maximum.
    let eager = fired.iter().filter(|(_, [harmless, dangers])| harmless.len() > 1 && harmless.len() * 4 > harmless.len() + dangers.len());
    let eager: Vec<String> = eager.map(|(name, [harmless, dangers])| format!("{name}: {} dangers, {harmless:?}", dangers.len())).collect();
    assert!(eager.is_empty(), "{}", eager.join("\n"));
}

/// A phrase is exact; a single word counts only when the model agrees.
#[test]
fn no_phrase_names_kinds_of_help_that_nobody_asks_for() {
    let court = Court::opens();
    let (sentences, _) = sentences::load(Path::new("data/encoder/sentences")).unwrap();
    let fired = fired(&court, &sentences, |entry, sentence| {
        let needs: Vec<&str> = entry.targets.iter().filter_map(need).collect();
        let asked = needs.iter().any(|need| sentence.n.iter().any(|other| other == need));
        let is_phrase = entry.pattern.parts.len() > 1 || entry.pattern.parts.iter().flatten().all(|phrase| phrase.len() > 1);
        (is_phrase && !needs.is_empty() && !entry.is_danger()).then_some(asked)
    });
    let wrong = fired.iter().filter(|(_, [others, right])| others.len() >= 6 && others.len() > right.len() * 4);
    let wrong: Vec<String> =
        wrong.map(|(name, [others, right])| format!("{name}: {} right, {} {:?}", right.len(), others.len(), &others[..5])).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn need(target: &Target) -> Option<&str> {
    if let Target::Need(need) = target { Some(need.id()) } else { None }
}

/// The sentences in which each line fired: first those where it is wrong, then those where it is right. `judge` says which, or that the
/// line is not looked at.
fn fired<'a>(
    court: &Court,
    sentences: &'a [Sentence],
    judge: impl Fn(&Entry, &Sentence) -> Option<bool>,
) -> BTreeMap<String, [Vec<&'a str>; 2]> {
    let mut fired: BTreeMap<String, [Vec<&str>; 2]> = BTreeMap::new();
    for sentence in sentences {
        for entry in court.reader(Locale::from_code(&sentence.l).unwrap()).fired(&sentence.t) {
            if let Some(right) = judge(entry, sentence) {
                let name = format!("{} “{}”", entry.source, entry.pattern.written);
                fired.entry(name).or_default()[usize::from(right)].push(&sentence.t);
            }
        }
    }
    fired
}
