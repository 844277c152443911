//! The whole of `cargo xtask site`: what is made, in which order, and what is skipped.

use std::path::Path;

use crate::folder::Folder;
use crate::manifest::Manifest;
use crate::stamp::Stamp;
use crate::task::Task;
use crate::{browser, public, stamp, style};

/// Logical names of the manifest that come from the browser build.
const BROWSER: [&str; 4] = ["check-in.js", "check-in.wasm", "finder.js", "finder.wasm"];

/// Makes the site folder, or the part of it whose inputs have changed.
///
/// The manifest is written last: whoever reads it finds every file that it names.
pub fn make(task: &Task) -> Result<(), String> {
    let folder = Folder::open(&task.out)?;
    let old = Manifest::read(&folder).filter(|manifest| folder.has_all(manifest.paths()));
    let old_stamp = Stamp::read(&folder);
    let mut new = Manifest::default();
    let mut new_stamp = Stamp::default();

    if task.browser {
        let kept = old.as_ref().and_then(|manifest| manifest.only(&BROWSER));
        match kept.filter(|_| old_stamp.browser_is_current(&task.root)) {
            Some(kept) => {
                new.extend(kept);
                new_stamp.browser = old_stamp.browser.clone();
            }
            None => {
                // Read before cargo starts: an edit made during the build is then seen by the next run.
                let before = stamp::hash_files(&task.root, &stamp::files_below(&task.root.join("src"))?)?;
                let built = browser::build(task)?;
                for build in &built.islands {
                    for (ending, content) in [("js", build.glue.as_bytes()), ("wasm", &build.wasm)] {
                        let name = format!("{}.{ending}", build.name);
                        new.add(&name, folder.write_hashed(&name, content)?);
                    }
                }
                new_stamp.browser = stamp::browser_inputs(&task.root, &built.sources, &before)?;
            }
        }
    }

    let inputs = [&task.root.join("style"), &task.root.join("public"), &task.root.join("xtask/src")];
    new_stamp.statics = stamp::hash_folders(&task.root, &inputs)?;
    let statics_kept = old.as_ref().map(|manifest| manifest.without(&BROWSER)).filter(|kept| !kept.is_empty());
    match statics_kept.filter(|_| new_stamp.statics == old_stamp.statics && folder.has(Path::new(public::EXIT))) {
        Some(kept) => new.extend(kept),
        None => {
            let css = style::assemble(&task.root.join("style/main.css"))?;
            new.add("main.css", folder.write_hashed("main.css", css.as_bytes())?);
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
