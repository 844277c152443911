//! Every visible string is a message that exists in both languages with the same arguments, and every message is used.

use std::{collections::BTreeSet, path::Path};

use super::layers::sources;
use crate::{
    domain::locale::Locale,
    i18n::{catalog::Catalog, vocabulary},
};

#[test]
fn both_languages_have_the_same_messages_with_the_same_arguments() {
    assert_eq!(Catalog::load(Path::new("locales")).unwrap().differences(), Vec::<String>::new());
}

/// Message names written in the code: quoted words of lower-case letters, digits and hyphens.
fn written() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for source in sources().into_iter().filter(|source| !source.path.contains("/tests/")) {
        for quoted in source.text.split('"').skip(1).step_by(2) {
            if !quoted.is_empty() && quoted.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-') {
                found.insert(quoted.to_owned());
            }
        }
        // A quotation mark inside a comment or a string shifts the count: look at the other half too.
        for quoted in source.text.split('"').step_by(2) {
            if quoted.contains('-') && quoted.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-') {
                found.insert(quoted.to_owned());
            }
        }
    }
    found.extend(vocabulary::message_ids());
    found.extend(["mo", "tu", "we", "th", "fr", "sa", "su"].map(|day| format!("day-{day}")));
    found
}

#[test]
fn every_message_is_used() {
    let catalog = Catalog::load(Path::new("locales")).unwrap();
    let written = written();
    let unused: Vec<&String> = catalog.messages(Locale::En).keys().filter(|id| !written.contains(*id)).collect();
    assert_eq!(unused, Vec::<&String>::new());
}

#[test]
fn every_message_that_the_code_asks_for_exists() {
    let catalog = Catalog::load(Path::new("locales")).unwrap();
    let mut missing = Vec::new();
    for source in sources().into_iter().filter(|source| !source.path.contains("/tests/")) {
        for call in [".text(\"", ".with(\"", "context.text(\""] {
            for rest in source.text.split(call).skip(1) {
                let id = rest.split('"').next().unwrap_or_default();
                if !catalog.messages(Locale::En).contains_key(id) {
                    missing.push(format!("{}: {id}", source.path));
                }
            }
        }
    }
    missing.extend(vocabulary::message_ids().into_iter().filter(|id| !catalog.messages(Locale::En).contains_key(id)));
    assert_eq!(missing, Vec::<String>::new());
}

#[test]
fn every_message_can_be_said() {
    let catalog = Catalog::load(Path::new("locales")).unwrap();
    for locale in Locale::ALL {
        for (id, arguments) in catalog.messages(locale) {
            let two: Vec<(&str, fluent_bundle::FluentValue<'_>)> = arguments.iter().map(|name| (name.as_str(), 2.into())).collect();
            let _ = catalog.words(locale).with(id, two);
        }
    }
    assert_eq!(catalog.problems(), Vec::<String>::new());
}

#[test]
fn messages_have_the_curved_apostrophe_of_the_articles() {
    for file in ["en", "fr"].iter().flat_map(|locale| std::fs::read_dir(format!("locales/{locale}")).unwrap()) {
        let file = file.unwrap().path();
        if file.extension().is_none_or(|ending| ending != "ftl") {
            continue;
        }
        for line in std::fs::read_to_string(&file).unwrap().lines().filter(|line| !line.starts_with('#')) {
            assert!(!line.contains('\''), "{}: a straight apostrophe in {line}", file.display());
        }
    }
}

#[test]
fn french_messages_keep_french_spacing() {
    for file in std::fs::read_dir("locales/fr").unwrap().filter_map(|entry| entry.ok().map(|entry| entry.path())) {
        if file.extension().is_none_or(|ending| ending != "ftl") {
            continue;
        }
        for line in std::fs::read_to_string(&file).unwrap().lines().filter(|line| !line.starts_with('#')) {
            let text = line.split_once(" = ").map_or(line, |(_, text)| text);
            for wrong in [" :", " ?", " !", " ;", "« ", " »", "\u{a0}?", "\u{a0};"] {
                assert!(!text.contains(wrong), "{}: “{wrong}” in {line}", file.display());
            }
            // A line never ends between a number and its unit, as in “18 h 00”.
            for (one, next) in text.split(' ').zip(text.split(' ').skip(1)) {
                let is_unit = ["h", "min", "Mo"].contains(&next.trim_end_matches(|c: char| !c.is_alphanumeric()));
                let is_broken = one.ends_with(|c: char| c.is_ascii_digit() || c == '}') && is_unit
                    || (one == "h" || one.ends_with("\u{a0}h")) && next.starts_with(|c: char| c.is_ascii_digit() || c == '{');
                assert!(!is_broken, "{}: “{one} {next}” in {line}", file.display());
            }
        }
    }
}

/// The editors' guide names buttons and headings in quotation marks or in bold: each is a message of the program.
#[test]
fn the_guide_for_editors_names_only_what_the_desk_shows() {
    let guide = std::fs::read_to_string("docs/EDITING.md").unwrap().replace('\n', " ");
    let shown: String = ["desk", "partner", "listing", "problems", "spreadsheets", "findings"]
        .map(|file| std::fs::read_to_string(format!("locales/en/{file}.ftl")).unwrap().replace('’', "'").to_lowercase())
        .concat();
    let quoted = guide.split('"').skip(1).step_by(2);
    let acts = guide.split("- **").skip(1).filter_map(|rest| rest.split("**").next());
    let named = quoted.chain(acts).map(|text| text.trim_end_matches('.').replace('’', "'").to_lowercase());
    let named: Vec<String> = named.filter(|text| text.contains(' ')).collect();
    assert!(named.len() > 10);
    let unknown: Vec<&String> = named.iter().filter(|text| !shown.contains(text.as_str())).collect();
    assert_eq!(unknown, Vec::<&String>::new());
}

/// The French guide does so too.
#[test]
fn the_french_guide_names_only_what_the_desk_shows() {
    let guide = std::fs::read_to_string("docs/EDITING.fr.md").unwrap().replace('\n', " ");
    let shown: String = ["desk", "partner", "spreadsheets", "findings"]
        .map(|file| std::fs::read_to_string(format!("locales/fr/{file}.ftl")).unwrap().to_lowercase())
        .concat();
    let quoted: Vec<String> =
        guide.split("«\u{a0}").skip(1).filter_map(|rest| Some(rest.split_once("\u{a0}»")?.0.to_lowercase())).collect();
    assert!(quoted.len() > 10);
    let unknown: Vec<&String> = quoted.iter().filter(|text| !shown.contains(text.as_str())).collect();
    assert_eq!(unknown, Vec::<&String>::new());
}
