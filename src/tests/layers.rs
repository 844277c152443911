//! The rules of the house (docs/ARCHITECTURE.md), read from our own source.

use std::{fs, path::Path};

/// A source file of ours.
pub(crate) struct Source {
    pub(crate) path: String,
    pub(crate) text: String,
}

/// Every Rust file under `src`.
pub(crate) fn sources() -> Vec<Source> {
    fn walk(folder: &Path, found: &mut Vec<Source>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                walk(&path, found);
            } else if path.extension().is_some_and(|ending| ending == "rs") {
                found.push(Source { path: path.to_string_lossy().into_owned(), text: fs::read_to_string(&path).unwrap() });
            }
        }
    }
    let mut found = Vec::new();
    walk(Path::new("src"), &mut found);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

/// The code of a file without its tests: they may reach further.
fn code(source: &Source) -> &str {
    ["#[cfg(test)]\nmod tests", "#[cfg(test)]\npub(crate) mod tests"]
        .iter()
        .fold(source.text.as_str(), |text, tests| text.split(tests).next().unwrap_or_default())
}

/// Which folders of ours each folder may use.
const ROOMS: [(&str, &[&str]); 13] = [
    ("domain", &[]),
    ("finder", &["domain"]),
    ("urls", &["domain", "finder"]),
    ("i18n", &["domain"]),
    ("islands", &["domain", "finder"]),
    ("store", &["domain"]),
    ("editing", &["domain", "store", "finder"]),
    ("pages", &["domain", "i18n", "finder", "urls", "islands"]),
    ("web", &["domain", "i18n", "finder", "urls", "pages", "store", "editing", "islands", "clock"]),
    ("jobs", &["domain", "store", "web"]),
    ("clock", &["domain"]),
    ("config", &["store"]),
    ("telemetry", &[]),
];

/// Words that only some folders may hold: the heavy crates and the things that have one home.
const HOMES: [(&str, &[&str]); 9] = [
    ("sqlx::", &["store"]),
    ("fluent_", &["i18n", "pages"]),
    ("pulldown_cmark", &["i18n"]),
    ("leptos::", &["pages", "islands"]),
    ("axum::", &["web"]),
    ("tokio::", &["web", "store", "editing", "jobs"]),
    ("opening_hours_syntax::", &["finder"]),
    ("web_sys", &["islands"]),
    ("Utc::now", &["clock"]),
];

fn room(path: &str) -> Option<&str> {
    let inside = path.strip_prefix("src/")?;
    Some(inside.split('/').next()?.trim_end_matches(".rs"))
}

#[test]
fn imports_point_one_way() {
    let mut broken = Vec::new();
    for source in sources() {
        let Some((own, allowed)) = room(&source.path).and_then(|room| ROOMS.iter().find(|(name, _)| *name == room)) else {
            continue;
        };
        let text = code(&source).replace("crate::{\n", "crate::{");
        for (name, _) in ROOMS.iter().filter(|(name, _)| name != own && !allowed.contains(name)) {
            let direct = text.contains(&format!("crate::{name}::")) || text.contains(&format!("crate::{name};"));
            // `use crate::{ a::…, b::… }`: names at the start of an item inside the braces.
            let grouped = text.split("use crate::{").skip(1).any(|group| {
                let group = group.split("};").next().unwrap_or_default();
                group.split([',', '{', '\n']).map(str::trim).any(|item| item.starts_with(&format!("{name}::")))
            });
            if direct || grouped {
                broken.push(format!("{} uses {name}", source.path));
            }
        }
    }
    assert_eq!(broken, Vec::<String>::new());
}

#[test]
fn heavy_crates_stay_in_their_rooms() {
    let mut broken = Vec::new();
    for source in sources() {
        let Some(own) = room(&source.path).filter(|room| !["tests", "main", "lib"].contains(room)) else {
            continue;
        };
        for (word, homes) in HOMES.iter().filter(|(_, homes)| !homes.contains(&own)) {
            if code(&source).lines().any(|line| !line.trim_start().starts_with("//") && line.contains(word)) {
                broken.push(format!("{} holds {word}, which lives in {homes:?}", source.path));
            }
        }
    }
    assert_eq!(broken, Vec::<String>::new());
}

#[test]
fn addresses_are_built_in_one_place() {
    let mut broken = Vec::new();
    for source in sources() {
        let exempt = source.path.starts_with("src/urls") || source.path.contains("/tests/");
        let built = code(&source)
            .lines()
            .filter(|line| !line.trim_start().starts_with("//"))
            .any(|line| line.contains("\"/en/") || line.contains("\"/fr/") || line.contains("format!(\"/{}/"));
        if built && !exempt {
            broken.push(source.path);
        }
    }
    assert_eq!(broken, Vec::<String>::new());
}

#[test]
fn routes_are_made_in_one_table() {
    let makers: Vec<String> = sources()
        .into_iter()
        .filter(|source| !source.path.contains("/tests/") && code(source).contains(".route("))
        .map(|source| source.path)
        .collect();
    assert_eq!(makers, ["src/web/routes.rs"]);
}
