//! What several subcommands begin with: the words, the directory and the database.

use std::path::Path;

use crate::{
    clock::Clock,
    config::Folders,
    domain::per_locale::PerLocale,
    editing::import::{self, Directory, Files, Loaded},
    finder::words::lexicon_files,
    i18n::{article::Articles, catalog::Catalog, expectations::Expectations, facts::Facts, language_card::LanguageCards, walk_in::WalkIn},
    jobs::publication_file::{self, KeepProblem, Place},
    meaning::judge::Judge,
    pages::{
        page_words::PageWords,
        parts::card_text,
        site::{Assets, Site},
    },
    store::{SiteKind, Store, StoreError},
    web::{edition::read::Kept, judging::Judging},
};

use super::say;

/// Opens and migrates the database, if it is of the kind that is wanted, or of none yet.
pub(crate) async fn open_store(folders: &Folders, wanted: SiteKind) -> Result<Store, String> {
    let address = folders.database().map_err(|error| error.to_string())?;
    // Without a DATABASE_URL the file lies in the data folder: that is the setting to look at.
    let setting = if folders.database_url.is_some() { "DATABASE_URL" } else { "PORCHLIGHT_DATA_FOLDER" };
    let sentence = |error: StoreError| error.to_string().replace("DATABASE_URL", setting);
    let store = Store::connect(&address).await.map_err(sentence)?;
    // Before the migration, which leaves a database of the wrong kind as it is. An older one cannot say yet what it is.
    if let Ok(kind) = store.site_kind().await {
        refuse_other(kind, wanted)?;
    }
    store.migrate().await.map_err(sentence)?;
    refuse_other(store.site_kind().await.map_err(sentence)?, wanted)?;
    Ok(store)
}

fn refuse_other(kind: Option<SiteKind>, wanted: SiteKind) -> Result<(), String> {
    match (kind, wanted) {
        (Some(SiteKind::Demo), SiteKind::Real) => Err(
            "this database holds a demonstration and never becomes a real site: start it with --demo, or name another (PORCHLIGHT_DATA_FOLDER, DATABASE_URL)"
                .to_owned(),
        ),
        (Some(SiteKind::Real), SiteKind::Demo) => Err(
            "this database belongs to a real site: a demonstration needs one of its own (PORCHLIGHT_DATA_FOLDER, DATABASE_URL)".to_owned(),
        ),
        _ => Ok(()),
    }
}

/// Writes down what a database is from now on.
pub(crate) async fn be(store: &Store, kind: SiteKind) -> Result<(), String> {
    if store.be(kind).await.map_err(|error| error.to_string())? {
        return Ok(());
    }
    refuse_other(store.site_kind().await.map_err(|error| error.to_string())?, kind)
}

/// Closes the database, so that its file is whole by itself.
pub(crate) async fn close(store: &Store) {
    if let Err(error) = store.close().await {
        say(&format!("warning: {error}; copy the files beside the database along with it"));
    }
}

/// The files of the shipped directory.
pub(crate) fn shipped_files(content: &Path) -> Result<Files, String> {
    Files::read(&content.join("data").join("directory")).map_err(|error| error.to_string())
}

/// The listings of the publication file, if they are what is published. A file that is damaged is reported, and written again later.
pub(crate) async fn kept_listings(store: &Store, place: &Place) -> Result<Option<Kept>, String> {
    match publication_file::read(store, place).await {
        Ok(kept) => Ok(kept),
        Err(KeepProblem::File(problem)) => {
            say(&format!("warning: {problem}"));
            Ok(None)
        }
        Err(KeepProblem::Store(error)) => Err(error.to_string()),
    }
}

/// Loads the shipped directory and says what was refused. A directory that would withdraw too much is refused as a whole, unless someone
/// said that it may: then what was loaded before stays, and a sentence says so.
pub(crate) async fn load_directory(
    store: &Store,
    content: &Path,
    may_withdraw: bool,
    clock: &Clock,
) -> Result<(Directory, Option<String>), String> {
    load_files(store, &shipped_files(content)?, content, may_withdraw, clock).await
}

/// The same with files that were read.
pub(crate) async fn load_files(
    store: &Store,
    files: &Files,
    content: &Path,
    may_withdraw: bool,
    clock: &Clock,
) -> Result<(Directory, Option<String>), String> {
    let directory = files.directory().map_err(|error| error.to_string())?;
    for problem in &directory.refused {
        say(&format!("refused: {problem}"));
    }
    store.enter_keepers(clock.now().into()).await.map_err(|error| error.to_string())?;
    match import::load_if_changed(store, &directory, may_withdraw, clock.now().into()).await.map_err(|error| error.to_string())? {
        Loaded::Before => {}
        Loaded::Anew(_) => say(&format!("loaded {} services of the shipped directory", directory.services.len())),
        Loaded::Refused(withdrawals) => {
            let folder = content.join("data").join("directory");
            let sentence = format!(
                "the directory in {} is not loaded, and nothing was changed: {withdrawals}. If that is meant: porchlight import --may-withdraw",
                folder.display()
            );
            return Ok((directory, Some(sentence)));
        }
    }
    Ok((directory, None))
}

/// Reads all words. What is wrong in them stops the start: half a page is worse than none.
pub(crate) fn load_site(content: &Path, assets: Assets, origin: Option<String>) -> Result<(Site, Vec<String>), String> {
    let locales = content.join("locales");
    let catalog = Catalog::load(&locales).map_err(|error| error.to_string())?;
    let facts = Facts::load(&content.join("data").join("facts").join("facts.json"))?;
    let expectations = Expectations::load(&content.join("data").join("curriculum").join("expectations.json"))?;
    let walk_in = WalkIn::load(&content.join("data").join("places").join("walk-in.json"))?;
    let (articles, problems) = Articles::load(&locales, &facts);
    let mut found = catalog.differences();
    found.extend(problems.iter().map(ToString::to_string));
    found.extend(expectations.problems().iter().map(|problem| format!("data/curriculum/expectations.json: {problem}")));
    found.extend(expectations.problems_of(&articles).iter().map(ToString::to_string));
    let (lexicon, problems) = lexicon_files::load(&locales);
    found.extend(problems);
    let (cards, problems) = LanguageCards::load(&locales);
    found.extend(problems.iter().map(ToString::to_string));
    let page_words = PageWords::of(&articles);
    let list_words = PerLocale::of(|locale| card_text::finder_words(catalog.words(locale)));
    Ok((
        Site {
            catalog,
            articles,
            cards,
            page_words,
            facts,
            expectations,
            walk_in,
            lexicon,
            list_words,
            assets,
            origin,
            host: None,
            is_demo: false,
        },
        found,
    ))
}

/// The model that reads typed words. Without its files the site runs on, and standard error says what is missing.
pub(crate) fn load_judging(content: &Path) -> Judging {
    match Judge::load(&content.join("data").join("encoder")) {
        Ok(judge) => Judging::by(judge),
        Err(problem) => {
            say(&format!("warning: typed words are read by rules alone: {problem}"));
            Judging::default()
        }
    }
}

pub(crate) fn stop_at(problems: Vec<String>) -> Result<(), String> {
    if problems.is_empty() { Ok(()) } else { Err(format!("the words of the site have problems:\n{}", problems.join("\n"))) }
}
