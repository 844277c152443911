//! What the last run was made from. A run whose inputs have the same hashes has nothing to do, and need not even start cargo.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::folder::{Folder, short_hash};

const FILE: &str = "stamp.txt";
/// Inputs of the browser build that rustc does not list: the dependencies, the profile, and this program.
const ALWAYS: [&str; 2] = ["Cargo.toml", "Cargo.lock"];

/// Paths (from the project's folder) with the hashes of their contents.
pub type Hashes = BTreeMap<PathBuf, String>;

#[derive(Debug, Default, PartialEq, Eq)]
pub struct Stamp {
    /// Every file that the browser build read.
    pub browser: Hashes,
    /// One hash over style/, public/ and this program.
    pub statics: String,
}

impl Stamp {
    /// An unreadable stamp is an empty one: everything is made anew.
    pub fn read(folder: &Folder) -> Self {
        let mut stamp = Self::default();
        for (hash, name) in folder.read(FILE).unwrap_or_default().lines().filter_map(|line| line.split_once(' ')) {
            if name == "statics" {
                stamp.statics = hash.to_owned();
            } else {
                stamp.browser.insert(name.into(), hash.to_owned());
            }
        }
        stamp
    }

    pub fn write(&self, folder: &Folder) -> Result<(), String> {
        let browser: String = self.browser.iter().map(|(path, hash)| format!("{hash} {}\n", path.display())).collect();
        folder.write(FILE, format!("{} statics\n{browser}", self.statics).as_bytes())
    }

    /// Whether every file that the browser build read is as it was. A new file can only matter through a changed one.
    pub fn browser_is_current(&self, root: &Path) -> bool {
        !self.browser.is_empty()
            && self.browser.iter().all(|(path, hash)| fs::read(root.join(path)).is_ok_and(|content| short_hash(&content) == *hash))
    }
}

/// The hashes to remember after a browser build: of the sources that rustc named, as they were `before` it started.
pub fn browser_inputs(root: &Path, sources: &[PathBuf], before: &Hashes) -> Result<Hashes, String> {
    let mut files: Vec<PathBuf> = ALWAYS.iter().map(|name| root.join(name)).collect();
    files.extend(files_below(&root.join("xtask/src"))?);
    files.extend(sources.iter().cloned());
    let mut hashes = hash_files(root, &files)?;
    for (path, hash) in &mut hashes {
        if let Some(earlier) = before.get(path) {
            hash.clone_from(earlier);
        }
    }
    Ok(hashes)
}

pub fn hash_files(root: &Path, files: &[PathBuf]) -> Result<Hashes, String> {
    let hash = |file: &PathBuf| {
        let content = fs::read(file).map_err(|error| format!("cannot read {}: {error}", file.display()))?;
        Ok((file.strip_prefix(root).unwrap_or(file).to_owned(), short_hash(&content)))
    };
    files.iter().map(hash).collect()
}

pub fn hash_folders(root: &Path, folders: &[&PathBuf]) -> Result<String, String> {
    let mut whole = Sha256::new();
    for folder in folders {
        for (path, hash) in hash_files(root, &files_below(folder)?)? {
            whole.update(format!("{hash} {}\n", path.display()));
        }
    }
    Ok(short_hash(&whole.finalize()))
}

/// Every file below a folder, sorted; hidden ones (an editor's leftovers) are left out.
pub fn files_below(folder: &Path) -> Result<Vec<PathBuf>, String> {
    let mut files = Vec::new();
    let entries = fs::read_dir(folder).map_err(|error| format!("cannot list {}: {error}", folder.display()))?;
    for entry in entries.flatten().filter(|entry| !entry.file_name().to_string_lossy().starts_with('.')) {
        let path = entry.path();
        if path.is_dir() {
            files.extend(files_below(&path)?);
        } else {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_edit_during_the_build_counts_as_not_built() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let source = root.join("xtask/src/stamp.rs");
        let before = Hashes::from([(PathBuf::from("xtask/src/stamp.rs"), "as it was".to_owned())]);
        let inputs = browser_inputs(&root, &[source], &before).expect("the project's own files can be read");
        let stamp = Stamp { browser: inputs, statics: String::new() };
        assert_eq!(stamp.browser[Path::new("xtask/src/stamp.rs")], "as it was");
        assert!(!stamp.browser_is_current(&root));
    }

    #[test]
    fn untouched_files_are_current() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let stamp = Stamp { browser: browser_inputs(&root, &[], &Hashes::new()).expect("readable"), statics: String::new() };
        assert!(stamp.browser_is_current(&root));
        assert!(!Stamp::default().browser_is_current(&root), "no stamp is never current");
    }
}
