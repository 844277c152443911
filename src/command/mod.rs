//! The command line: each subcommand is one thing that can be asked of the program. What they do is in one file each.
//!
//! It is part of the library, because code of the library that only the program used would be compiled a second time.

use std::{io::Write as _, path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand};

use crate::{
    clock::Clock,
    config::{self, Folders, ServeSettings},
    store::SiteKind,
    telemetry,
};

mod account;
mod audit;
mod check;
mod demo;
mod remind;
mod restore;
mod search;
mod serve;
mod start;

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
        /// Load it even if readers lose more than a tenth of the listings, or a line that a page names.
        #[arg(long)]
        may_withdraw: bool,
    },
    /// Find what the page would find, and say why: “why not my listing?”. What is not given is not chosen.
    Search(Box<search::Arguments>),
    /// Who decides about listings.
    #[command(subcommand)]
    Account(account::Account),
    /// What was done at the desk.
    #[command(subcommand)]
    Audit(audit::Audit),
    /// Write the reminders to keepers that are due now.
    Remind(remind::Arguments),
    /// Revert everything that someone did since a moment, or say what that would be.
    Restore(Box<restore::Arguments>),
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

/// Runs the program with the arguments that it was started with.
pub fn main() -> ExitCode {
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

async fn run(command: Command) -> Result<ExitCode, String> {
    match command {
        Command::Serve(settings) => serve::run(settings).await.map(|()| ExitCode::SUCCESS),
        Command::Migrate(folders) => {
            let store = start::open_store(&folders, SiteKind::Real).await?;
            let _ = store.close().await;
            Ok(ExitCode::SUCCESS)
        }
        Command::Import { folders, strict, may_withdraw } => {
            let store = start::open_store(&folders, SiteKind::Real).await?;
            let directory = start::load_directory(&store, &folders.content, may_withdraw, &Clock::real()).await;
            let _ = store.close().await;
            let (directory, refused) = directory?;
            if let Some(sentence) = refused {
                return Err(sentence);
            }
            Ok(if strict && !directory.refused.is_empty() { ExitCode::FAILURE } else { ExitCode::SUCCESS })
        }
        Command::Search(arguments) => search::run(*arguments).await.map(|()| ExitCode::SUCCESS),
        Command::Account(account) => account::run(account).await.map(|()| ExitCode::SUCCESS),
        Command::Audit(audit) => audit::run(audit).await.map(|()| ExitCode::SUCCESS),
        Command::Remind(arguments) => remind::run(arguments).await.map(|()| ExitCode::SUCCESS),
        Command::Restore(arguments) => restore::run(*arguments).await.map(|()| ExitCode::SUCCESS),
        Command::Check { content, table } => check::run(&content, table),
    }
}

/// To the person who started the program.
fn say(line: &str) {
    let _ = writeln!(std::io::stderr(), "{line}");
}
