//! Embeds the texts that the server compares words with, and the labelled sentences.

use std::{fs, path::Path};

use porchlight::{
    domain::locale::Locale,
    editing::import::Directory,
    finder::snapshot::Snapshot,
    i18n::{article::Articles, facts::Facts},
    meaning::{embeddings::Embeddings, judge::Judge, sentences},
    pages::compared,
};

use crate::Problem;

/// Writes `texts.bin` and `sentences.bin` with the network of a folder.
pub fn write(folder: &Path) -> Result<(), Problem> {
    let judge = Judge::load(folder)?;
    let (sentences, _) = sentences::load(&folder.join("sentences"))?;
    for (file, texts) in [("texts.bin", texts()?), ("sentences.bin", sentences.into_iter().map(|sentence| sentence.t).collect())] {
        let mut embeddings = Embeddings::default();
        for text in &texts {
            embeddings.insert(text, judge.embed(text)?);
        }
        fs::write(folder.join(file), embeddings.to_bytes(judge.model()))?;
        eprintln!("{file}: {} texts", texts.len());
    }
    Ok(())
}

/// The texts of the shipped directory and of our pages, in both languages.
fn texts() -> Result<Vec<String>, Problem> {
    let directory = Directory::read(Path::new("data/directory")).map_err(|error| Problem::Texts(error.to_string()))?;
    let facts = Facts::load(Path::new("data/facts/facts.json")).map_err(Problem::Texts)?;
    let (snapshot, articles) = (Snapshot::new(Default::default(), directory.listings()), Articles::load(Path::new("locales"), &facts).0);
    let of = |locale: Locale| {
        let services = compared::services(&snapshot, locale).into_iter().map(|(_, text)| text);
        services.chain(compared::sections(&articles, locale).into_iter().map(|(_, text)| text)).collect::<Vec<_>>()
    };
    Ok(Locale::ALL.into_iter().flat_map(of).collect())
}
