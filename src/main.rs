//! The command line: each subcommand is one thing that can be asked of the program.

use std::{
    io::Write as _,
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::{Parser, Subcommand};
use porchlight::{
    clock::Clock,
    config::{self, Folders, ServeSettings},
    domain::{
        age::AgeBand,
        locale::Locale,
        taxonomy::{Audience, Category},
    },
    editing::import::{self, Directory},
    finder::{
        gazetteer::Gazetteer,
        gazetteer_files,
        place::PlaceReading,
        query::{Area, IndigenousChoice, Query},
        snapshot::Snapshot,
        words::{explain, lexicon::Lexicon, lexicon_files, reader::Reader, relevance, review},
    },
    i18n::{article::Articles, catalog::Catalog, facts::Facts, gate, language_card::LanguageCards},
    jobs::refresh,
    pages::{
        article,
        finder::answer,
        page_words::PageWords,
        parts::card_text,
        site::{Assets, Site},
    },
    store::{Store, StoreError},
    telemetry,
    web::{assets, listener, routes, state::AppState},
};

/// Help and facts about human trafficking in Ontario.
#[derive(Debug, Parser)]
#[command(name = "porchlight", version)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serve the site.
    Serve(ServeSettings),
    /// Bring the database up to date.
    Migrate(Folders),
    /// Load the shipped directory into the database.
    Import {
        #[command(flatten)]
        folders: Folders,
        /// Fail when a record is refused.
        #[arg(long)]
        strict: bool,
    },
    /// Find what the page would find, and say why: “why not my listing?”. What is not given is not chosen.
    Search(Box<SearchArguments>),
    /// Check words, articles, facts and directory against each other, without a database.
    Check {
        /// Folder that holds `locales/` and `data/`.
        #[arg(long, env = "PORCHLIGHT_CONTENT", default_value = ".")]
        content: PathBuf,
        /// Write the figures of every page to the standard output, as a Markdown table.
        #[arg(long)]
        table: bool,
    },
}

#[derive(Debug, clap::Args)]
struct SearchArguments {
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
    /// Most results.
    #[arg(long, default_value_t = 20)]
    limit: usize,
    /// Say, word by word, what was read, by which line of which file, and what it did.
    #[arg(long)]
    explain: bool,
    /// As JSON, for programs.
    #[arg(long)]
    json: bool,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    telemetry::start();
    let outcome = config::check_variables(std::env::vars_os().filter_map(|(name, _)| name.into_string().ok()))
        .map_err(|error| error.to_string())
        .and_then(|()| match tokio::runtime::Runtime::new() {
            Ok(runtime) => runtime.block_on(run(arguments.command)),
            Err(error) => Err(format!("the program cannot start its threads: {error}")),
        });
    match outcome {
        Ok(code) => code,
        Err(sentence) => {
            say(&format!("porchlight: {sentence}"));
            ExitCode::FAILURE
        }
    }
}

/// To the person who started the program.
fn say(line: &str) {
    let _ = writeln!(std::io::stderr(), "{line}");
}

async fn run(command: Command) -> Result<ExitCode, String> {
    match command {
        Command::Serve(settings) => serve(settings).await.map(|()| ExitCode::SUCCESS),
        Command::Migrate(folders) => open_store(&folders).await.map(|_| ExitCode::SUCCESS),
        Command::Import { folders, strict } => {
            let store = open_store(&folders).await?;
            let directory = load_directory(&store, &folders.content, &Clock::real()).await?;
            Ok(if strict && !directory.refused.is_empty() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
        }
        Command::Search(arguments) => search(*arguments).await.map(|()| ExitCode::SUCCESS),
        Command::Check { content, table } => check(&content, table),
    }
}

async fn open_store(folders: &Folders) -> Result<Store, String> {
    let address = folders.database().map_err(|error| error.to_string())?;
    // Without a DATABASE_URL the file lies in the data folder: that is the setting to look at.
    let setting = if folders.database_url.is_some() { "DATABASE_URL" } else { "PORCHLIGHT_DATA_FOLDER" };
    let sentence = |error: StoreError| error.to_string().replace("DATABASE_URL", setting);
    let store = Store::connect(&address).await.map_err(sentence)?;
    store.migrate().await.map_err(sentence)?;
    Ok(store)
}

/// Loads the shipped directory and says what was refused.
async fn load_directory(store: &Store, content: &Path, clock: &Clock) -> Result<Directory, String> {
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
fn load_site(content: &Path, assets: Assets, origin: Option<String>) -> Result<(Site, Vec<String>), String> {
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
    Ok((Site { catalog, articles, cards, page_words, facts, lexicon, assets, origin }, found))
}

fn stop_at(problems: Vec<String>) -> Result<(), String> {
    if problems.is_empty() { Ok(()) } else { Err(format!("the words of the site have problems:\n{}", problems.join("\n"))) }
}

async fn serve(settings: ServeSettings) -> Result<(), String> {
    let clock = Clock::real();
    let origin = settings.origin().map_err(|error| error.to_string())?;
    let assets = assets::load(&settings.site).map_err(|error| {
        format!(
            "the browser's files are not in {} ({error}); build them with cargo xtask site, or name their folder in PORCHLIGHT_SITE",
            settings.site.display()
        )
    })?;
    let content = &settings.folders.content;
    let (site, problems) = load_site(content, assets, origin)?;
    stop_at(problems)?;
    let gazetteer = gazetteer_files::load(&content.join("data").join("geo"))?;
    let store = open_store(&settings.folders).await?;
    let do_not_publish = load_directory(&store, content, &clock).await?.do_not_publish;
    let (state, problems) = AppState::start(site, gazetteer, do_not_publish, store, clock).await.map_err(|error| error.to_string())?;
    for problem in problems {
        // A number that an article names may have been withdrawn by an editor: that must not keep the site from starting.
        say(&format!("warning: {problem}"));
    }
    let socket = std::net::SocketAddr::new(settings.address, settings.port);
    let listener = tokio::net::TcpListener::bind(socket).await.map_err(|error| {
        format!("port {} on {} cannot be used ({error}); choose another with PORCHLIGHT_PORT or --port", settings.port, settings.address)
    })?;
    tokio::spawn(refresh::keep_current(state.clone()));
    let listings = state.published().snapshot.listings().len();
    say(&format!("Porchlight is at http://{socket} with {listings} listings. Stop it with Ctrl-C."));
    listener::serve(listener, routes::router(state, &settings.site), settings.connections, stopped()).await;
    Ok(())
}

async fn stopped() {
    let interrupt = async {
        let _ = tokio::signal::ctrl_c().await;
    };
    #[cfg(unix)]
    {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut terminate) => tokio::select! {
                () = interrupt => {}
                _ = terminate.recv() => {}
            },
            Err(_) => interrupt.await,
        }
    }
    #[cfg(not(unix))]
    interrupt.await;
}

/// The same function as the page, over the same publication.
async fn search(arguments: SearchArguments) -> Result<(), String> {
    let content = &arguments.folders.content;
    let (site, problems) = load_site(content, Assets::default(), None)?;
    stop_at(problems)?;
    let gazetteer = gazetteer_files::load(&content.join("data").join("geo"))?;
    let store = open_store(&arguments.folders).await?;
    let clock = Clock::real();
    let do_not_publish = load_directory(&store, content, &clock).await?.do_not_publish;
    let (state, _) = AppState::start(site, gazetteer, do_not_publish, store, clock).await.map_err(|error| error.to_string())?;
    let locale = Locale::ALL
        .into_iter()
        .find(|locale| locale.code() == arguments.locale)
        .ok_or_else(|| format!("“{}” is not a language of the site: en or fr", arguments.locale))?;
    let published = state.published();
    let reader = Reader { lexicon: &state.site().lexicon, gazetteer: state.gazetteer(), index: published.snapshot.text(), locale };
    let query = asked(&arguments, &reader)?;
    let (reading, sentence) = reader.explain(&arguments.text);
    let found = relevance::search(&published.snapshot, &query, &reading, Some(state.clock().now().into()));
    let around = card_text::finder_words(state.context(&published, locale, true).words());
    let mut report = explain::report(&published.snapshot, locale, (&reading, &found), arguments.limit, &|reasons| around.why(reasons));
    let mut out = std::io::stdout().lock();
    let written = if arguments.json {
        if arguments.explain {
            report["steps"] = explain::steps(&sentence);
        }
        writeln!(out, "{report:#}")
    } else {
        let steps = if arguments.explain { explain::step_lines(&sentence) } else { String::new() };
        write!(out, "{steps}{}", explain::lines(&report))
    };
    written.map_err(|error| error.to_string())
}

/// The choices of the command line.
fn asked(arguments: &SearchArguments, reader: &Reader<'_>) -> Result<Query, String> {
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

/// What is wrong with the words of the search: lines that never fire, and ordinary words that say too much.
fn words_problems(locales: &Path, lexicon: &Lexicon, gazetteer: &Gazetteer, snapshot: &Snapshot) -> Vec<String> {
    let of_language = |locale: Locale| {
        let reader = Reader { lexicon, gazetteer, index: snapshot.text(), locale };
        let (reviewed, problems) = lexicon_files::reviewed(locales, locale);
        [problems, review::deaf(&reader), review::too_eager(&reader, &reviewed)].concat()
    };
    Locale::ALL.into_iter().flat_map(of_language).collect()
}

fn check(content: &Path, table: bool) -> Result<ExitCode, String> {
    let (site, mut problems) = load_site(content, Assets::default(), None)?;
    let directory = Directory::read(&content.join("data").join("directory")).map_err(|error| error.to_string())?;
    problems.extend(directory.refused.iter().map(|problem| format!("data/directory/services.json: {problem}")));
    let snapshot = Snapshot::new(Default::default(), directory.listings());
    let unknown = site.lexicon.services().into_iter().filter(|id| snapshot.find(id.as_str()).is_none());
    problems.extend(unknown.map(|id| format!("locales/*/search: no published listing has the id {id}")));
    problems.extend(answer::problems(&site));
    match gazetteer_files::load(&content.join("data").join("geo")) {
        Ok(gazetteer) => problems.extend(words_problems(&content.join("locales"), &site.lexicon, &gazetteer, &snapshot)),
        Err(problem) => problems.push(problem),
    }
    let (_, unresolved) = article::render_all(&site, &snapshot);
    problems.extend(unresolved.iter().map(ToString::to_string));
    problems.extend(
        article::checklist_problems(&site, &snapshot, &content.join("data").join("strategy").join("checklist.json"))
            .iter()
            .map(ToString::to_string),
    );
    let report = gate::check(&content.join("locales"), &site.articles, &site.titles_without_articles());
    problems.extend(report.problems.iter().map(ToString::to_string));
    if table {
        std::io::stdout().write_all(gate::table::markdown(&report).as_bytes()).map_err(|error| error.to_string())?;
    }
    for problem in &problems {
        say(problem);
    }
    if problems.is_empty() {
        say("everything is in order");
        return Ok(ExitCode::SUCCESS);
    }
    say(&format!("{} problems", problems.len()));
    Ok(ExitCode::FAILURE)
}
