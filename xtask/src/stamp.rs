//! What the last run was made from. A run whose inputs have the same hashes has nothing to do, and need not even start cargo.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};

use crate::folder::{Folder, short_hash};

const FILE: &str = "stamp.txt";
/// Inputs of the browser build that rustc does not list: the dependencies, the profile, and what of this program makes it.
const ALWAYS: [&str; 4] = ["Cargo.toml", "Cargo.lock", "xtask/src/browser.rs", "xtask/src/squeeze.rs"];

/// Paths (from the project's folder) with the hashes of their contents.
pub type Hashes = BTreeMap<PathBuf, String>;

#[derive(Debug, Default, PartialEq, Eq)]
pub struct Stamp {
    /// Every file that the build of an island read, by the island's name.
    pub islands: BTreeMap<String, Hashes>,
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
            } else if let Some((island, path)) = name.split_once(' ') {
                stamp.islands.entry(island.to_owned()).or_default().insert(path.into(), hash.to_owned());
            }
        }
        stamp
    }

    pub fn write(&self, folder: &Folder) -> Result<(), String> {
        let files = self.islands.iter().flat_map(|(island, files)| files.iter().map(move |file| (island, file)));
        let lines: String = files.map(|(island, (path, hash))| format!("{hash} {island} {}\n", path.display())).collect();
        folder.write(FILE, format!("{} statics\n{lines}", self.statics).as_bytes())
    }

    /// Whether every file that the build of an island read is as it was. A new file can only matter through a changed one.
    pub fn is_current(&self, island: &str, root: &Path) -> bool {
        let is_same = |path: &Path, hash: &str| fs::read(root.join(path)).is_ok_and(|content| short_hash(&content) == hash);
        self.islands.get(island).is_some_and(|files| files.iter().all(|(path, hash)| is_same(path, hash)))
    }
}

/// The hashes to remember after the build of an island: of the sources that rustc named, as they were `before` it started.
pub fn inputs(root: &Path, sources: &[PathBuf], before: &Hashes) -> Result<Hashes, String> {
    let files: Vec<PathBuf> = ALWAYS.iter().map(|name| root.join(name)).chain(sources.iter().cloned()).collect();
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

    /// The project: cargo runs the tests of this program in its folder.
    const ROOT: &str = "..";

    fn stamp(before: &Hashes) -> Stamp {
        let source = Path::new(ROOT).join("xtask/src/stamp.rs");
        let files = inputs(Path::new(ROOT), &[source], before).expect("the project's own files can be read");
        Stamp { islands: BTreeMap::from([("finder".to_owned(), files)]), statics: String::new() }
    }

    #[test]
    fn an_edit_during_the_build_counts_as_not_built() {
        let stamp = stamp(&Hashes::from([(PathBuf::from("xtask/src/stamp.rs"), "as it was".to_owned())]));
        assert_eq!(stamp.islands["finder"][Path::new("xtask/src/stamp.rs")], "as it was");
        assert!(!stamp.is_current("finder", Path::new(ROOT)));
    }

    #[test]
    fn untouched_files_are_current() {
        let stamp = stamp(&Hashes::new());
        assert!(stamp.is_current("finder", Path::new(ROOT)));
        assert!(!stamp.is_current("check-in", Path::new(ROOT)), "another island is another build");
        assert!(!Stamp::default().is_current("finder", Path::new(ROOT)), "no stamp is never current");
    }

    #[test]
    fn what_is_written_is_read_back() {
        let folder = Folder::open(&std::env::temp_dir().join(format!("porchlight-stamp-{}", std::process::id()))).expect("a folder");
        let written = stamp(&Hashes::new());
        written.write(&folder).expect("written");
        assert_eq!(Stamp::read(&folder), written);
    }
}
