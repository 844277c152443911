//! What several subcommands begin with: the words, the directory and the database.

use std::path::Path;

use porchlight::{
    clock::Clock,
    config::Folders,
    editing::import::{self, Directory},
    finder::words::lexicon_files,
    i18n::{article::Articles, catalog::Catalog, facts::Facts, language_card::LanguageCards},
    pages::{
        page_words::PageWords,
        site::{Assets, Site},
    },
    store::{Store, StoreError},
};

use super::say;

pub(crate) async fn open_store(folders: &Folders) -> Result<Store, String> {
    let address = folders.database().map_err(|error| error.to_string())?;
    // Without a DATABASE_URL the file lies in the data folder: that is the setting to look at.
    let setting = if folders.database_url.is_some() { "DATABASE_URL" } else { "PORCHLIGHT_DATA_FOLDER" };
    let sentence = |error: StoreError| error.to_string().replace("DATABASE_URL", setting);
    let store = Store::connect(&address).await.map_err(sentence)?;
    store.migrate().await.map_err(sentence)?;
    Ok(store)
}

/// Loads the shipped directory and says what was refused.
pub(crate) async fn load_directory(store: &Store, content: &Path, clock: &Clock) -> Result<Directory, String> {
    let directory = Directory::read(&content.join("data").join("directory")).map_err(|error| error.to_string())?;
    for problem in &directory.refused {
        say(&format!("refused: {problem}"));
    }
    let loaded = import::load_if_changed(store, &directory, clock.today()).await.map_err(|error| error.to_string())?;
    if loaded.anew {
        say(&format!("loaded {} services of the shipped directory", directory.services.len()));
    }
    Ok(directory)
}

/// Reads all words. What is wrong in them stops the start: half a page is worse than none.
pub(crate) fn load_site(content: &Path, assets: Assets, origin: Option<String>) -> Result<(Site, Vec<String>), String> {
    let locales = content.join("locales");
    let catalog = Catalog::load(&locales).map_err(|error| error.to_string())?;
    let facts = Facts::load(&content.join("data").join("facts").join("facts.json"))?;
    let (articles, problems) = Articles::load(&locales, &facts);
    let mut found = catalog.differences();
    found.extend(problems.iter().map(ToString::to_string));
    let (lexicon, problems) = lexicon_files::load(&locales);
    found.extend(problems);
    let (cards, problems) = LanguageCards::load(&locales);
    found.extend(problems.iter().map(ToString::to_string));
    let page_words = PageWords::of(&articles);
    Ok((Site { catalog, articles, cards, page_words, facts, lexicon, assets, origin, is_demo: false }, found))
}

pub(crate) fn stop_at(problems: Vec<String>) -> Result<(), String> {
    if problems.is_empty() { Ok(()) } else { Err(format!("the words of the site have problems:\n{}", problems.join("\n"))) }
}
