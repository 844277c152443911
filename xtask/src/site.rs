//! The whole of `cargo xtask site`: what is made, in which order, and what is skipped.

use std::path::Path;

use crate::browser::ISLANDS;
use crate::folder::Folder;
use crate::manifest::Manifest;
use crate::stamp::Stamp;
use crate::task::Task;
use crate::{browser, public, stamp, style};

/// The style of every page, and those that only some pages have.
const STYLES: [&str; 5] = ["main.css", "paper.css", "work.css", "map.css", "strategy.css"];

/// Logical names of the files of an island.
fn files_of(island: &str) -> [String; 2] {
    ["js", "wasm"].map(|ending| format!("{island}.{ending}"))
}

/// Makes the site folder, or the part of it whose inputs have changed.
///
/// The manifest is written last: its reader finds every file that it names.
pub fn make(task: &Task) -> Result<(), String> {
    let folder = Folder::open(&task.out)?;
    let old = Manifest::read(&folder).filter(|manifest| folder.has_all(manifest.paths()));
    let old_stamp = Stamp::read(&folder);
    let mut new = Manifest::default();
    let mut new_stamp = Stamp::default();

    if task.browser {
        // Read before cargo starts: an edit made during the build is then seen by the next run.
        let before = stamp::hash_files(&task.root, &stamp::files_below(&task.root.join("src"))?)?;
        for island in ISLANDS {
            let [glue, wasm] = files_of(island);
            let kept = old.as_ref().and_then(|manifest| manifest.only(&[glue.as_str(), wasm.as_str()]));
            match kept.filter(|_| old_stamp.is_current(island, &task.root)) {
                Some(kept) => {
                    new.extend(kept);
                    new_stamp.islands.extend(old_stamp.islands.get(island).map(|files| (island.to_owned(), files.clone())));
                }
                None => {
                    let built = browser::build(task, island)?;
                    new.add(&glue, folder.write_hashed(&glue, built.glue.as_bytes())?);
                    new.add(&wasm, folder.write_hashed(&wasm, &built.wasm)?);
                    new_stamp.islands.insert(island.to_owned(), stamp::inputs(&task.root, &built.sources, &before)?);
                }
            }
        }
    }

    let inputs = [&task.root.join("style"), &task.root.join("public"), &task.root.join("xtask/src")];
    new_stamp.statics = stamp::hash_folders(&task.root, &inputs)?;
    let browser_files = ISLANDS.map(files_of).concat();
    let statics_kept = old.as_ref().map(|manifest| manifest.without(&browser_files)).filter(|kept| !kept.is_empty());
    match statics_kept.filter(|_| new_stamp.statics == old_stamp.statics && folder.has(Path::new(public::EXIT))) {
        Some(kept) => new.extend(kept),
        None => {
            for name in STYLES {
                let css = style::assemble(&task.root.join("style").join(name))?;
                new.add(name, folder.write_hashed(name, css.as_bytes())?);
            }
            public::copy(&task.root.join("public"), &folder, &mut new)?;
        }
    }

    if old.as_ref() == Some(&new) && new_stamp == old_stamp {
        eprintln!("site: up to date");
        return Ok(());
    }
    new.write(&folder)?;
    new_stamp.write(&folder)?;
    folder.remove_stale(old.iter().flat_map(Manifest::paths), |path| new.names_file(path))?;
    eprintln!("site: ready in {}", task.out.display());
    Ok(())
}
