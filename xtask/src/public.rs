//! `public/`: files that are served as they are, and the scripts that are not: the one in every page, and those that are joined.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::folder::Folder;
use crate::manifest::Manifest;
use crate::{squeeze, stamp};

/// Where the server finds the exit script, to write it into pages: never served as a file, so not in the manifest.
pub const EXIT: &str = "inline/exit.js";

/// The scripts of pages with an island: sent as one file, `boot.js`.
const BOOT: &str = "boot/";

pub fn copy(public: &Path, folder: &Folder, manifest: &mut Manifest) -> Result<(), String> {
    let mut boot = String::new();
    for file in stamp::files_below(public)? {
        let content = fs::read(&file).map_err(|error| format!("cannot read {}: {error}", file.display()))?;
        let name = file.strip_prefix(public).unwrap_or(&file).to_string_lossy().replace('\\', "/");
        match name.as_str() {
            // Leaving must work before anything else has arrived: the server puts this one into the page and allows it by its hash.
            "exit.js" => folder.write(EXIT, script(&content, &name)?.as_bytes())?,
            "buttons.js" | "preview.js" => manifest.add(&name, folder.write_hashed(&name, script(&content, &name)?.as_bytes())?),
            _ if name.starts_with(BOOT) => {
                // Each in a block, so that a name in one means nothing in another.
                let _ = write!(boot, "{{\n{}}}\n", script(&content, &name)?);
            }
            // The manifest's lines are split at a space; pkg/ and inline/ belong to this program.
            _ if name.contains(' ') || name.starts_with("pkg/") || name.starts_with("inline/") => {
                return Err(format!("public/{name} needs another name: no spaces, not in pkg/ or inline/."));
            }
            _ => {
                folder.write_named(&name, &content)?;
                manifest.add(&name, name.clone());
            }
        }
    }
    manifest.add("boot.js", folder.write_hashed("boot.js", boot.as_bytes())?);
    Ok(())
}

fn script(content: &[u8], name: &str) -> Result<String, String> {
    let text = std::str::from_utf8(content).map_err(|_| format!("public/{name} is not UTF-8."))?;
    Ok(squeeze::js(text))
}
