//! The rules of the house (docs/ARCHITECTURE.md), read from our own source.

use std::{collections::BTreeSet, fs, path::Path};

use syn::visit::{self, Visit};

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

/// Which rooms of ours each room may use. Its tests may use no more: what asks for the whole house is in `src/tests`.
const ROOMS: [(&str, &[&str]); 21] = [
    ("domain", &[]),
    ("spreadsheet", &["domain"]),
    ("html", &[]),
    ("finder", &["domain"]),
    ("urls", &["domain", "finder"]),
    ("i18n", &["domain", "html"]),
    ("islands", &["domain", "finder", "html"]),
    ("store", &["domain"]),
    ("editing", &["domain", "store", "finder", "spreadsheet"]),
    ("mail", &["domain", "i18n", "private"]),
    ("private", &[]),
    ("publication", &["domain", "finder", "private"]),
    ("links", &["domain"]),
    ("meaning", &["domain", "finder"]),
    ("pages", &["domain", "i18n", "finder", "html", "spreadsheet", "urls", "islands"]),
    ("web", &["domain", "i18n", "finder", "urls", "pages", "spreadsheet", "store", "editing", "islands", "clock", "meaning"]),
    ("jobs", &["domain", "editing", "links", "mail", "publication", "store", "urls", "web"]),
    ("clock", &["domain"]),
    ("config", &["private", "store"]),
    ("telemetry", &[]),
    (
        "command",
        &[
            "clock",
            "config",
            "domain",
            "editing",
            "finder",
            "i18n",
            "jobs",
            "links",
            "mail",
            "meaning",
            "pages",
            "private",
            "publication",
            "store",
            "telemetry",
            "urls",
            "web",
        ],
    ),
];

/// Crates that only some rooms may use, and what else has one home.
const HOMES: [(&str, &[&str]); 22] = [
    ("sqlx", &["store"]),
    ("fluent_bundle", &["i18n", "pages"]),
    ("fluent_syntax", &["i18n"]),
    ("pulldown_cmark", &["i18n"]),
    ("leptos", &["pages", "islands"]),
    ("axum", &["web"]),
    ("tokio", &["web", "store", "editing", "jobs", "mail", "command"]),
    ("opening_hours_syntax", &["finder"]),
    ("rten", &["meaning"]),
    ("web_sys", &["islands"]),
    ("clap", &["command", "config"]),
    ("lettre", &["mail"]),
    ("calamine", &["spreadsheet"]),
    ("rust_xlsxwriter", &["spreadsheet"]),
    ("encoding_rs", &["spreadsheet"]),
    ("zip", &["spreadsheet"]),
    ("quick_xml", &["spreadsheet"]),
    ("multer", &["web"]),
    ("ureq", &["links"]),
    ("robotxt", &["links"]),
    ("rustls", &["links"]),
    ("rustls_native_certs", &["links"]),
];

fn room(path: &str) -> Option<&str> {
    let inside = path.strip_prefix("src/")?;
    Some(inside.split('/').next()?.trim_end_matches(".rs"))
}

/// The module of a file: `crate::finder::words` for `src/finder/words/mod.rs`.
pub(super) fn module(path: &str) -> Vec<String> {
    let inside = path.trim_start_matches("src/").trim_end_matches(".rs").trim_end_matches("/mod");
    std::iter::once("crate").chain(inside.split('/')).map(str::to_owned).collect()
}

/// Every path that a file names, from `crate` or from the name of a crate.
pub(super) struct Paths {
    module: Vec<String>,
    with_tests: bool,
    found: BTreeSet<Vec<String>>,
}

impl Paths {
    pub(super) fn of(source: &Source, with_tests: bool) -> BTreeSet<Vec<String>> {
        let file = syn::parse_file(&source.text).unwrap_or_else(|error| panic!("{}: {error}", source.path));
        let mut paths = Self { module: module(&source.path), with_tests, found: BTreeSet::new() };
        paths.visit_file(&file);
        paths.found
    }

    fn add(&mut self, segments: &[String]) {
        let ups = segments.iter().take_while(|segment| *segment == "super").count();
        let begins = if ups > 0 { self.module[..self.module.len().saturating_sub(ups)].to_vec() } else { Vec::new() };
        let own = segments.first().is_some_and(|first| first == "self");
        let begins = if own { self.module.clone() } else { begins };
        self.found.insert(begins.into_iter().chain(segments[ups.max(usize::from(own))..].iter().cloned()).collect());
    }

    fn add_tree(&mut self, before: &[String], tree: &syn::UseTree) {
        let with = |name: &syn::Ident| before.iter().cloned().chain([name.to_string()]).collect::<Vec<_>>();
        match tree {
            syn::UseTree::Path(path) => self.add_tree(&with(&path.ident), &path.tree),
            syn::UseTree::Name(name) if name.ident == "self" => self.add(before),
            syn::UseTree::Name(name) => self.add(&with(&name.ident)),
            syn::UseTree::Rename(name) => self.add(&with(&name.ident)),
            syn::UseTree::Glob(_) => self.add(before),
            syn::UseTree::Group(group) => group.items.iter().for_each(|tree| self.add_tree(before, tree)),
        }
    }
}

impl<'a> Visit<'a> for Paths {
    fn visit_item_mod(&mut self, module: &'a syn::ItemMod) {
        let is_test = module.attrs.iter().any(|attribute| attribute.path().is_ident("cfg") && quoted(attribute).contains("test"));
        if module.content.is_none() || is_test && !self.with_tests {
            return;
        }
        self.module.push(module.ident.to_string());
        visit::visit_item_mod(self, module);
        self.module.pop();
    }

    fn visit_item_use(&mut self, item: &'a syn::ItemUse) {
        self.add_tree(&[], &item.tree);
    }

    fn visit_path(&mut self, path: &'a syn::Path) {
        if path.segments.len() > 1 {
            self.add(&path.segments.iter().map(|segment| segment.ident.to_string()).collect::<Vec<_>>());
        }
        visit::visit_path(self, path);
    }
}

fn quoted(attribute: &syn::Attribute) -> String {
    match &attribute.meta {
        syn::Meta::List(list) => list.tokens.to_string(),
        _ => String::new(),
    }
}

#[test]
fn imports_point_one_way() {
    let mut broken = BTreeSet::new();
    for source in sources() {
        let Some((own, allowed)) = room(&source.path).and_then(|room| ROOMS.iter().find(|(name, _)| *name == room)) else {
            continue;
        };
        for path in Paths::of(&source, true) {
            let [first, used, ..] = path.as_slice() else { continue };
            if ["crate", "porchlight"].contains(&first.as_str()) && used != own && !allowed.contains(&used.as_str()) {
                broken.insert(format!("{} uses {used}", source.path));
            }
        }
    }
    assert_eq!(broken, BTreeSet::new());
}

#[test]
fn heavy_crates_stay_in_their_rooms() {
    let mut broken = BTreeSet::new();
    for source in sources() {
        let Some(own) = room(&source.path).filter(|room| !["tests", "main", "lib"].contains(room)) else {
            continue;
        };
        for path in Paths::of(&source, false) {
            let homes = HOMES.iter().find(|(name, _)| path.first().is_some_and(|first| first == name));
            if let Some((name, homes)) = homes.filter(|(_, homes)| !homes.contains(&own)) {
                broken.insert(format!("{} uses {name}, which lives in {homes:?}", source.path));
            }
            if path.ends_with(&["Utc".to_owned(), "now".to_owned()]) && own != "clock" {
                broken.insert(format!("{} reads the clock", source.path));
            }
        }
    }
    assert_eq!(broken, BTreeSet::new());
}

#[test]
fn a_file_holds_one_idea_and_says_so_when_it_needs_more_than_300_lines() {
    let long = sources().into_iter().filter(|source| {
        let lines = source.text.lines().count();
        let reason = source.text.lines().take_while(|line| line.starts_with("//!")).any(|line| line.contains("One file, because"));
        lines > 300 && !reason
    });
    assert_eq!(long.map(|source| source.path).collect::<Vec<_>>(), Vec::<String>::new());
}

/// The lines of a file that are no comments, without its tests at the end.
fn code(source: &Source) -> impl Iterator<Item = &str> {
    let before = source.text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    before.lines().filter(|line| !line.trim_start().starts_with("//"))
}

#[test]
fn addresses_are_built_in_one_place() {
    let mut broken = Vec::new();
    for source in sources() {
        let exempt = source.path.starts_with("src/urls") || source.path.contains("/tests");
        let built = code(&source).any(|line| line.contains("\"/en/") || line.contains("\"/fr/") || line.contains("format!(\"/"));
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
        .filter(|source| !source.path.contains("/tests/") && code(source).any(|line| line.contains(".route(")))
        .map(|source| source.path)
        .collect();
    assert_eq!(makers, ["src/web/routes.rs"]);
}

#[test]
fn listings_are_written_in_one_place() {
    let is_a_write = |line: &str| {
        let words: Vec<&str> = line.split_whitespace().collect();
        words.windows(2).any(|two| two == ["UPDATE", "service"])
            || words.windows(3).any(|three| three == ["INSERT", "INTO", "service"] || three == ["DELETE", "FROM", "service"])
    };
    assert!(is_a_write("    UPDATE service") && !is_a_write("    UPDATE service_version"));
    let writers: Vec<String> = sources()
        .into_iter()
        .filter(|source| !source.path.contains("story") && !source.path.contains("testing") && !source.path.starts_with("src/tests/"))
        .filter(|source| code(source).any(is_a_write))
        .map(|source| source.path)
        .collect();
    assert_eq!(writers, ["src/store/listing.rs"]);
}

#[test]
fn what_was_done_is_only_ever_added_to() {
    // One file names the table, and it has neither verb.
    let naming: Vec<Source> = sources()
        .into_iter()
        .filter(|source| {
            code(source).any(|line| line.contains("FROM audit") || line.contains("INTO audit") || line.contains("UPDATE audit"))
        })
        .collect();
    let paths = naming.iter().map(|source| source.path.as_str());
    let paths = paths.filter(|path| !path.contains("story") && !path.starts_with("src/tests/"));
    assert_eq!(paths.collect::<Vec<_>>(), ["src/store/audit.rs"]);
    let audit = naming.iter().find(|source| source.path == "src/store/audit.rs").unwrap();
    assert!(!audit.text.contains("UPDATE ") && !audit.text.contains("DELETE "));
}

/// Two looks at the clock in one request can fall into two minutes: the order of the results and the words “open now” would differ.
#[test]
fn a_request_asks_the_clock_once() {
    let allowed = ["src/web/visit.rs", "src/web/state.rs", "src/web/error.rs"];
    let in_web = sources().into_iter().filter(|source| source.path.starts_with("src/web/") && !allowed.contains(&source.path.as_str()));
    let asking: Vec<String> = in_web.filter(|source| source.text.contains("clock()")).map(|source| source.path).collect();
    assert_eq!(asking, Vec::<String>::new());
}
