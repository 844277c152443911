//! The build helper: `cargo xtask site` makes the folder of static files that the server serves.
//!
//! `cargo xtask train` trains the reader of typed words.
//!
//! Plain cargo builds the server. What cargo cannot do is here: the browser's WASM with its glue, names by content hash, and the
//! compressed twins of every file. `wasm-bindgen` is used as a library of the version in Cargo.lock, so nothing has to be installed.

mod browser;
mod folder;
mod manifest;
mod public;
mod site;
mod squeeze;
mod stamp;
mod style;
mod task;

use std::path::PathBuf;
use std::process::ExitCode;

const USAGE: &str = "\
Usage: cargo xtask site [--out FOLDER] [--no-browser]
       cargo xtask train [--out=FOLDER] [--share=SHARE] [--rounds=ROUNDS] [--fit | --embed]

  --out FOLDER    where the site is written (default: `site` in cargo's target folder)
  --no-browser    leave the browser's WASM out: pages then stay plain HTML

  train           trains the reader of typed words (docs/READING.md); half an hour on two cores
  --out=FOLDER    where the model is written (default: data/encoder)
  --share=SHARE   only this share of the sentences, such as 0.5: for the learning curve
  --rounds=ROUNDS times that every sentence is seen
  --fit           trains nothing: only fits probabilities and threshold anew, and writes the report
  --embed         trains nothing: only embeds the texts of the site anew";

fn main() -> ExitCode {
    match run(std::env::args().skip(1)) {
        Ok(()) => ExitCode::SUCCESS,
        Err(sentence) => {
            eprintln!("xtask: {sentence}");
            ExitCode::FAILURE
        }
    }
}

fn run(mut args: impl Iterator<Item = String>) -> Result<(), String> {
    match args.next().as_deref() {
        Some("site") => {}
        Some("train") => return train(args),
        Some("--help" | "-h") => {
            eprintln!("{USAGE}");
            return Ok(());
        }
        _ => return Err(format!("say what to do.\n\n{USAGE}")),
    }
    let target = target_folder()?;
    let mut task = task::Task { root: project_root()?, out: target.join("site"), target, browser: true };
    while let Some(arg) = args.next() {
        match arg.as_str() {
            "--out" => task.out = args.next().ok_or("--out needs a folder.")?.into(),
            "--no-browser" => task.browser = false,
            _ => return Err(format!("`{arg}` is not known.\n\n{USAGE}")),
        }
    }
    site::make(&task)
}

/// Builds and runs the trainer, a package of its own: what it needs is compiled only by those who train.
fn train(args: impl Iterator<Item = String>) -> Result<(), String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = std::process::Command::new(cargo);
    command.current_dir(project_root()?).args(["run", "--release", "--locked", "--package", "porchlight-train", "--"]).args(args);
    let status = command.status().map_err(|error| format!("cargo cannot be started: {error}"))?;
    status.success().then_some(()).ok_or_else(|| "the trainer failed.".to_owned())
}

/// The project's folder: cargo tells it to a program that it runs; a program started by hand takes the current folder.
fn project_root() -> Result<PathBuf, String> {
    let root = match std::env::var_os("CARGO_MANIFEST_DIR") {
        Some(xtask) => PathBuf::from(xtask).parent().map(PathBuf::from),
        None => std::env::current_dir().ok(),
    };
    root.filter(|root| root.join("xtask/Cargo.toml").is_file())
        .ok_or_else(|| "start it in the project's own folder (`cargo xtask site`).".to_owned())
}

/// Cargo's target folder: this program lies in `<target>/<profile>/`. True for CARGO_TARGET_DIR and for a cargo configuration alike.
fn target_folder() -> Result<PathBuf, String> {
    let program = std::env::current_exe().map_err(|error| format!("cannot tell where this program lies: {error}"))?;
    program.ancestors().nth(2).map(PathBuf::from).ok_or_else(|| "cannot tell where cargo's target folder is.".to_owned())
}
