//! `porchlight check`: words, articles, facts and directory against each other.

use std::{io::Write as _, path::Path, process::ExitCode};

use crate::{
    clock::Clock,
    domain::{locale::Locale, time_zone::day_in_ontario},
    editing::import::Directory,
    finder::{
        gazetteer::Gazetteer,
        gazetteer_files,
        snapshot::Snapshot,
        words::{lexicon::Lexicon, lexicon_files, reader::Reader, review},
    },
    i18n::gate::{self, Glossary, checklist, fact_review::FactReview, listings},
    pages::{
        article,
        finder::answer,
        site::{Assets, Site},
    },
};

use super::{say, start::load_site};

/// What is wrong with the words of the search: lines that never fire, and ordinary words that say too much.
fn words_problems(locales: &Path, lexicon: &Lexicon, gazetteer: &Gazetteer, snapshot: &Snapshot) -> Vec<String> {
    let of_language = |locale: Locale| {
        let reader = Reader { lexicon, gazetteer, index: snapshot.text(), locale, judgement: None };
        let (reviewed, problems) = lexicon_files::reviewed(locales, locale);
        [problems, review::unreachable_entries(&reader), review::ambiguous_words(&reader, &reviewed)].concat()
    };
    Locale::ALL.into_iter().flat_map(of_language).collect()
}

/// Items of the strategy's list whose page or anchor is gone, with their lines.
fn checklist_problems(site: &Site, snapshot: &Snapshot, file: &Path) -> Vec<String> {
    let named = |(line, reason): (usize, String)| format!("{}:{line}: {reason}", file.display());
    match checklist::load(file) {
        Ok(items) => article::unkept_promises(site, snapshot, &items).into_iter().map(named).collect(),
        Err(problem) => vec![named(problem)],
    }
}

pub(crate) fn run(content: &Path, table: bool) -> Result<ExitCode, String> {
    let (site, mut problems) = load_site(content, Assets::default(), None)?;
    let directory = Directory::read(&content.join("data").join("directory")).map_err(|error| error.to_string())?;
    problems.extend(directory.refused.iter().map(|problem| format!("data/directory/services.json: {problem}")));
    let snapshot = Snapshot::new(Default::default(), directory.listings());
    let unknown = site.lexicon.services().into_iter().filter(|id| snapshot.find(id.as_str()).is_none());
    problems.extend(unknown.map(|id| format!("locales/*/search: no published listing has the id {id}")));
    problems.extend(answer::problems(&site));
    let today = day_in_ontario(Clock::real().now().into());
    problems.extend(site.walk_in.problems(today).iter().map(|problem| format!("data/places/walk-in.json: {problem}")));
    match gazetteer_files::load(&content.join("data").join("geo")) {
        Ok(gazetteer) => problems.extend(words_problems(&content.join("locales"), &site.lexicon, &gazetteer, &snapshot)),
        Err(problem) => problems.push(problem),
    }
    let (_, unresolved) = article::render_all(&site, &snapshot);
    problems.extend(unresolved.iter().map(ToString::to_string));
    problems.extend(checklist_problems(&site, &snapshot, &content.join("data").join("strategy").join("checklist.json")));
    let glossary = Glossary::load(&content.join("docs").join("WRITING.md")).unwrap_or_else(|(line, reason)| {
        problems.push(format!("docs/WRITING.md:{line}: {reason}"));
        Glossary::default()
    });
    let published = directory.services.iter().filter(|filed| filed.published);
    problems.extend(published.flat_map(|filed| listings::problems(&filed.service, &glossary)));
    let report = gate::check(&content.join("locales"), &glossary, &site.articles, &site.titles_without_articles());
    problems.extend(report.problems.iter().map(ToString::to_string));
    if table {
        std::io::stdout().write_all(gate::table::markdown(&report).as_bytes()).map_err(|error| error.to_string())?;
    }
    let review = FactReview::load(&content.join("data").join("facts").join("review.json"))?;
    problems.extend(review.problems(&site.facts, today).iter().map(|problem| format!("data/facts/review.json: {problem}")));
    for problem in &problems {
        say(problem);
    }
    for due in review.due(&site.facts, today) {
        say(&format!("to look at again: {due}"));
    }
    if problems.is_empty() {
        say("everything is in order");
        return Ok(ExitCode::SUCCESS);
    }
    say(&format!("{} problems", problems.len()));
    Ok(ExitCode::FAILURE)
}
