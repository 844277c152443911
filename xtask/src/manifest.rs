//! `manifest.txt`: which file stands for which logical name. The server reads it once, at start.
//!
//! One line a file: the logical name, a space, the path in the site folder. A file of `public/` has its own path for a name, so the
//! manifest is the full list of what may be served; nothing else in the folder is for readers.

use std::collections::BTreeMap;

use crate::folder::Folder;

const FILE: &str = "manifest.txt";

#[derive(Debug, Default, PartialEq, Eq)]
pub struct Manifest(BTreeMap<String, String>);

impl Manifest {
    pub fn read(folder: &Folder) -> Option<Self> {
        Self::parse(&folder.read(FILE)?)
    }

    pub fn write(&self, folder: &Folder) -> Result<(), String> {
        folder.write(FILE, self.to_text().as_bytes())
    }

    /// `None` for anything that this program would not have written: the site is then made anew.
    fn parse(text: &str) -> Option<Self> {
        text.lines()
            .map(|line| line.split_once(' ').map(|(name, path)| (name.to_owned(), path.to_owned())))
            .collect::<Option<_>>()
            .map(Self)
    }

    fn to_text(&self) -> String {
        self.0.iter().map(|(name, path)| format!("{name} {path}\n")).collect()
    }

    pub fn add(&mut self, name: &str, path: String) {
        self.0.insert(name.to_owned(), path);
    }

    pub fn extend(&mut self, other: Self) {
        self.0.extend(other.0);
    }

    pub fn paths(&self) -> impl Iterator<Item = &str> {
        self.0.values().map(String::as_str)
    }

    pub fn names_file(&self, path: &str) -> bool {
        self.paths().any(|named| named == path)
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The entries of these names, if it has them all.
    pub fn only(&self, names: &[impl AsRef<str>]) -> Option<Self> {
        names
            .iter()
            .map(|name| self.0.get_key_value(name.as_ref()).map(|(name, path)| (name.clone(), path.clone())))
            .collect::<Option<_>>()
            .map(Self)
    }

    pub fn without(&self, names: &[impl AsRef<str>]) -> Self {
        let is_named = |name: &str| names.iter().any(|other| other.as_ref() == name);
        Self(self.0.iter().filter(|(name, _)| !is_named(name)).map(|(name, path)| (name.clone(), path.clone())).collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sample() -> Manifest {
        let mut manifest = Manifest::default();
        manifest.add("main.css", "pkg/abc.css".to_owned());
        manifest.add("boot.js", "pkg/def.js".to_owned());
        manifest
    }

    #[test]
    fn it_is_one_sorted_line_a_file() {
        assert_eq!(sample().to_text(), "boot.js pkg/def.js\nmain.css pkg/abc.css\n");
    }

    #[test]
    fn what_is_written_is_read_back() {
        assert_eq!(Manifest::parse(&sample().to_text()), Some(sample()));
    }

    #[test]
    fn a_broken_line_spoils_the_whole() {
        assert_eq!(Manifest::parse("main.css pkg/abc.css\nboot.js\n"), None);
    }

    #[test]
    fn a_part_is_all_or_nothing() {
        assert_eq!(sample().only(&["main.css", "glue.js"]), None);
        assert_eq!(sample().only(&["main.css"]).map(|part| part.to_text()), Some("main.css pkg/abc.css\n".to_owned()));
        assert_eq!(sample().without(&["main.css"]).to_text(), "boot.js pkg/def.js\n");
    }
}
