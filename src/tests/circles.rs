//! No two files use each other, whether they import a module or something of it.

use std::collections::BTreeSet;

use super::layers::{Paths, Source, module, sources};

/// The file that defines `path`: the one whose module path matches most of its segments.
fn file_of<'a>(path: &[String], modules: &'a [(Vec<String>, String)]) -> Option<&'a (Vec<String>, String)> {
    modules.iter().filter(|(module, _)| path.starts_with(module)).max_by_key(|(module, _)| module.len())
}

/// Pairs of files that use each other.
fn circles(all: &[Source]) -> Vec<(String, String)> {
    let modules: Vec<(Vec<String>, String)> = all.iter().map(|source| (module(&source.path), source.path.clone())).collect();
    let mut uses = BTreeSet::new();
    for source in all {
        let own = module(&source.path);
        for path in Paths::of(source, false) {
            if let Some((used, file)) = file_of(&path, &modules) {
                // A folder's file and those inside it are one house: the file names its rooms, and they share what it holds.
                if *used != own && !used.starts_with(&own) && !own.starts_with(used) {
                    uses.insert((source.path.clone(), file.clone()));
                }
            }
        }
    }
    uses.iter().filter(|(one, other)| one < other && uses.contains(&(other.clone(), one.clone()))).cloned().collect()
}

#[test]
fn a_circle_is_seen_whether_a_file_imports_a_module_or_something_of_it() {
    let source = |path: &str, text: &str| Source { path: path.to_owned(), text: text.to_owned() };
    let whole = source("src/pages/one.rs", "use super::{other, third};");
    let part = source("src/pages/other.rs", "use super::one::Thing;");
    let third = source("src/pages/third.rs", "fn third() { crate::pages::fourth::go() }");
    let found = circles(&[whole, part, third]);
    assert_eq!(found, [("src/pages/one.rs".to_owned(), "src/pages/other.rs".to_owned())]);
}

#[test]
fn no_two_files_use_each_other() {
    let all: Vec<Source> = sources().into_iter().filter(|source| !source.path.contains("/tests")).collect();
    assert_eq!(circles(&all), Vec::<(String, String)>::new());
}
