//! `porchlight search`: what the page would find, and why.

use std::{io::Write as _, path::Path};

use serde_json::{Value, json};

use crate::{
    clock::Clock,
    config::Folders,
    domain::{
        age::AgeBand,
        locale::Locale,
        taxonomy::{Audience, Category},
    },
    finder::{
        gazetteer::Gazetteer,
        gazetteer_files,
        place::PlaceReading,
        query::{Area, IndigenousChoice, Query},
        words::{explain, reader::Reader, relevance},
    },
    meaning::{MeaningError, embeddings::Embeddings, judge::Judge, sentences},
    pages::site::{Assets, Site},
    store::{SiteKind, Store},
    web::state::AppState,
};

use super::start::{load_directory, load_judging, load_site, open_store, stop_at};

/// Labelled sentences that an explained search names.
const NEAREST: usize = 3;

#[derive(Debug, clap::Args)]
pub(crate) struct Arguments {
    #[command(flatten)]
    folders: Folders,
    /// Language of the page: en or fr.
    #[arg(long, default_value = "en")]
    locale: String,
    /// What the reader types.
    #[arg(long, default_value = "")]
    text: String,
    /// Age in years.
    #[arg(long)]
    age: Option<u8>,
    /// Name of a place, or a postal code.
    #[arg(long = "where")]
    place: Option<String>,
    /// any, led, first_nations, inuit or metis.
    #[arg(long)]
    indigenous: Vec<String>,
    /// A kind of help, such as shelter.
    #[arg(long)]
    need: Vec<String>,
    /// Who it should be made for, such as men_boys.
    #[arg(long = "for")]
    audience: Vec<String>,
    /// A language, such as fr.
    #[arg(long)]
    language: Vec<String>,
    /// Maximum number of results.
    #[arg(long, default_value_t = 20)]
    limit: usize,
    /// Say, word by word, what was read, by which line of which file, and what it did.
    #[arg(long)]
    explain: bool,
    /// As JSON, for programs.
    #[arg(long)]
    json: bool,
}

/// The same function as the page, over the same publication.
pub(crate) async fn run(arguments: Arguments) -> Result<(), String> {
    let content = &arguments.folders.content;
    let (site, problems) = load_site(content, Assets::default(), None)?;
    stop_at(problems)?;
    let gazetteer = gazetteer_files::load(&content.join("data").join("geo"))?;
    let store = open_store(&arguments.folders, SiteKind::Real).await?;
    let outcome = search(&arguments, site, gazetteer, &store).await;
    let _ = store.close().await;
    outcome
}

async fn search(arguments: &Arguments, site: Site, gazetteer: Gazetteer, store: &Store) -> Result<(), String> {
    let content = &arguments.folders.content;
    let store = store.clone();
    let clock = Clock::real();
    let do_not_publish = load_directory(&store, content, false, &clock).await?.0.do_not_publish;
    let (state, _) = AppState::start(site, gazetteer, do_not_publish, store, clock, load_judging(content), None)
        .await
        .map_err(|error| error.to_string())?;
    let locale = Locale::ALL
        .into_iter()
        .find(|locale| locale.code() == arguments.locale)
        .ok_or_else(|| format!("“{}” is not a language of the site: en or fr", arguments.locale))?;
    let published = state.published();
    let reader =
        Reader { lexicon: &state.site().lexicon, gazetteer: state.gazetteer(), index: published.snapshot.text(), locale, judgement: None };
    let query = asked(arguments, &reader)?;
    let judgement = state.judging().judge(|| reader.mended(arguments.text.trim()), locale).await;
    let reader = Reader { judgement: judgement.as_ref(), ..reader };
    let (reading, sentence) = reader.explain(&arguments.text);
    let found = relevance::search(&published.snapshot, &query, &reading, Some(state.clock().now().into()));
    let around = state.context(&published, locale, true, state.clock().now().into()).list_words();
    let mut report = explain::report(&published.snapshot, locale, (&reading, &found), arguments.limit, &|reasons| around.why(reasons));
    let mut out = std::io::stdout().lock();
    let written = if arguments.json {
        if arguments.explain {
            report["steps"] = explain::steps(&sentence);
            report["judged"] = judgement.as_ref().map(explain::judged).into();
            report["nearest"] = nearest(content, &arguments.text);
        }
        writeln!(out, "{report:#}")
    } else {
        let judged = judgement.as_ref().map(|judgement| format!("judged as {}\n", explain::judged(judgement))).unwrap_or_default();
        let steps = if arguments.explain {
            format!("{}{judged}nearest labelled sentences: {}\n", explain::step_lines(&sentence), nearest(content, &arguments.text))
        } else {
            String::new()
        };
        write!(out, "{steps}{}", explain::lines(&report))
    };
    written.map_err(|error| error.to_string())
}

/// The three labelled sentences that are nearest to a text, each with its danger and its cosine. Empty without the model's files.
fn nearest(content: &Path, text: &str) -> Value {
    let folder = content.join("data").join("encoder");
    let found = || {
        let judge = Judge::load(&folder)?;
        let (sentences, _) = sentences::load(&folder.join("sentences"))?;
        let known = Embeddings::load(&folder.join("sentences.bin"), judge.model())?;
        let (_, embedding) = judge.judge(text.trim())?;
        let nearest = sentences::nearest(&sentences, &known, &embedding, NEAREST).into_iter();
        Ok::<_, MeaningError>(
            nearest.map(|(sentence, cosine)| json!([sentence.t, sentence.d, sentence.n, format!("{cosine:.2}")])).collect(),
        )
    };
    found().unwrap_or_else(|problem| problem.to_string().into())
}

/// The choices of the command line.
fn asked(arguments: &Arguments, reader: &Reader<'_>) -> Result<Query, String> {
    fn all<T: Ord>(texts: &[String], read: impl Fn(&str) -> Option<T>) -> Result<std::collections::BTreeSet<T>, String> {
        texts.iter().map(|text| read(text).ok_or_else(|| format!("“{text}” is not one of the values of the directory"))).collect()
    }
    let area = match arguments.place.as_deref().map(|typed| (typed, reader.typed_place(typed))) {
        None => None,
        Some((_, PlaceReading::Found(place))) => Area::of(place.divisions),
        Some((typed, PlaceReading::Several(places))) => {
            let names: Vec<String> = places.into_iter().map(|place| place.name).collect();
            return Err(format!("“{typed}” may be: {}", names.join(", ")));
        }
        Some((typed, PlaceReading::Unknown)) => return Err(format!("no place in Ontario is called “{typed}”")),
    };
    Ok(Query {
        age: arguments.age.map(AgeBand::of_years),
        area,
        needs: all(&arguments.need, Category::from_id)?,
        indigenous: all(&arguments.indigenous, |text| {
            IndigenousChoice::ALL.into_iter().find(|choice| choice.id().replace('-', "_") == text.replace('-', "_"))
        })?,
        audiences: all(&arguments.audience, Audience::from_id)?,
        languages: all(&arguments.language, |text| text.parse().ok())?,
        ..Query::default()
    })
}
