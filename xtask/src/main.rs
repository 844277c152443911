//! The build helper: `cargo xtask site` makes the folder of static files that the server serves.
//!
//! Plain cargo builds the server. What cargo cannot do stands here: the browser's WASM with its glue, names by content hash, and the
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

  --out FOLDER    where the site is written (default: `site` in cargo's target folder)
  --no-browser    leave the browser's WASM out: pages then stay plain HTML";

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
