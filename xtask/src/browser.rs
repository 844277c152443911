//! The browser build: our library as WASM, and the JavaScript glue that loads it.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use wasm_bindgen_cli_support::Bindgen;

use crate::squeeze;
use crate::task::Task;

/// The build of one island.
pub struct Built {
    pub glue: String,
    pub wasm: Vec<u8>,
    /// What rustc read of ours.
    pub sources: Vec<PathBuf>,
}

/// Each island is compiled by itself: anyone who searches should not load the check-in, nor the other way round.
pub const ISLANDS: [&str; 2] = ["check-in", "finder"];

const CRATE: &str = "porchlight";
const TRIPLE: &str = "wasm32-unknown-unknown";
const PROFILE: &str = "browser";

/// Builds one island.
pub fn build(task: &Task, island: &str) -> Result<Built, String> {
    let folder = task.target.join(TRIPLE).join(PROFILE);
    eprintln!("site: building the browser's part: {island}");
    compile(task, &format!("island-{island}"))?;
    let (glue, wasm) = bind(&folder.join(format!("{CRATE}.wasm")))?;
    let listing = folder.join(format!("{CRATE}.d"));
    let listing = fs::read_to_string(&listing).map_err(|error| format!("cannot read {}: {error}", listing.display()))?;
    Ok(Built { glue, wasm, sources: sources(&listing, &task.root) })
}

fn compile(task: &Task, feature: &str) -> Result<(), String> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let status = Command::new(cargo)
        .current_dir(&task.root)
        .args(["rustc", "--locked", "--package", CRATE, "--lib", "--crate-type", "cdylib", "--target", TRIPLE, "--profile", PROFILE])
        .args(["--no-default-features", "--features", feature, "--target-dir"])
        .arg(&task.target)
        .status()
        .map_err(|error| format!("cannot start cargo: {error}"))?;
    if status.success() {
        Ok(())
    } else {
        Err(format!("cargo could not build the browser's part. If the target is missing: rustup target add {TRIPLE}"))
    }
}

fn bind(wasm: &Path) -> Result<(String, Vec<u8>), String> {
    let failed = |error| format!("wasm-bindgen could not read {}: {error:#}", wasm.display());
    let mut bindgen = Bindgen::new();
    bindgen.input_path(wasm).typescript(false).remove_name_section(true).remove_producers_section(true);
    // boot.js always says where the WASM is; a guessed default would name a file that does not exist.
    bindgen.omit_default_module_path(true);
    let mut output = bindgen.web(true).and_then(Bindgen::generate_output).map_err(failed)?;
    if output.snippets().values().any(|inline| !inline.is_empty()) || !output.local_modules().is_empty() {
        return Err("a dependency brings JavaScript files of its own; the site has no place for them.".to_owned());
    }
    Ok((squeeze::js(output.js()), output.wasm_mut().emit_wasm()))
}

/// The files in rustc's own listing (`target: file file …`, a space in a name written as `\ `). The folder that the build script watches is in it too.
fn sources(listing: &str, root: &Path) -> Vec<PathBuf> {
    let (_, files) = listing.lines().next().and_then(|line| line.split_once(": ")).unwrap_or_default();
    let whole = files.replace("\\ ", "\0");
    whole.split_whitespace().map(|file| root.join(file.replace('\0', " "))).filter(|path| !path.is_dir()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn rustc_lists_what_it_read() {
        let files = sources("/t/porchlight.wasm: /p/src/lib.rs /p/src/a\\ b.rs src/c.rs\n", Path::new("/p"));
        assert_eq!(files, ["/p/src/lib.rs", "/p/src/a b.rs", "/p/src/c.rs"].map(PathBuf::from));
    }
}
