//! Spaces on a screen are steps of one scale (`style/tokens.css`).

use std::{fs, path::Path};

/// Styles of paper, which are measured in points of the paper or in its own letters.
const PAPER: [&str; 5] = ["posters.css", "class-pack.css", "print.css", "paper.css", "said.css"];

/// Properties that make space.
const SPACES: [&str; 5] = ["margin", "padding", "gap", "row-gap", "column-gap"];

/// Declarations of spaces outside `@media print`, as file, line and text.
fn spaces() -> Vec<(String, usize, String)> {
    let mut found = Vec::new();
    for file in fs::read_dir(Path::new("style")).unwrap().map(|entry| entry.unwrap().path()) {
        let name = file.file_name().unwrap().to_str().unwrap().to_owned();
        if PAPER.contains(&name.as_str()) {
            continue;
        }
        let text = fs::read_to_string(&file).unwrap();
        let (mut depth, mut print_from) = (0usize, None);
        for (at, line) in text.lines().enumerate() {
            if line.contains("@media print") {
                print_from = Some(depth);
            }
            let declared = line.trim().split_once(':').filter(|(_, value)| value.trim_end().ends_with(';'));
            if let Some((property, value)) = declared.filter(|_| print_from.is_none()) {
                let is_space = SPACES.iter().any(|space| property == *space || property.starts_with(&format!("{space}-")));
                if is_space {
                    found.push((name.clone(), at + 1, format!("{property}:{value}")));
                }
            }
            depth = (depth + line.matches('{').count()).saturating_sub(line.matches('}').count());
            if print_from == Some(depth) && line.contains('}') {
                print_from = None;
            }
        }
    }
    found
}

/// The lengths in a value that are neither a token nor relative to the letters around them.
fn lengths(value: &str) -> Vec<&str> {
    let words = value.split(|c: char| !c.is_ascii_alphanumeric() && c != '.' && c != '-' && c != '%');
    words
        .filter(|word| word.trim_start_matches('-').starts_with(|c: char| c.is_ascii_digit()))
        .filter(|word| ["rem", "px", "pt", "mm", "vw", "vh"].iter().any(|unit| word.ends_with(unit)))
        // The whole width of the screen is no space, and zero needs no step.
        .filter(|word| !matches!(*word, "100vw" | "0px"))
        .collect()
}

#[test]
fn every_space_of_a_screen_is_a_step_of_the_scale() {
    let spaces = spaces();
    assert!(spaces.len() > 200, "{} spaces", spaces.len());
    let others: Vec<String> = spaces
        .iter()
        .filter(|(.., declared)| !lengths(declared).is_empty())
        .map(|(file, line, declared)| format!("style/{file}:{line}: {declared}"))
        .collect();
    assert_eq!(others, Vec::<String>::new());
}

#[test]
fn a_length_of_its_own_is_found() {
    assert_eq!(lengths("padding: 0.55rem var(--space-2);"), ["0.55rem"]);
    assert_eq!(lengths("margin: -3px auto 0 1em;"), ["-3px"]);
    assert!(lengths("padding: max(var(--space-4), calc((100vw - var(--wide)) / 2));").is_empty());
}

#[test]
fn every_step_of_the_scale_is_used() {
    let tokens = fs::read_to_string("style/tokens.css").unwrap();
    let steps: Vec<&str> = tokens
        .lines()
        .filter_map(|line| line.trim().split_once(':'))
        .map(|(name, _)| name)
        .filter(|name| name.starts_with("--space-"))
        .collect();
    assert_eq!(steps.len(), 7);
    let used: String = spaces().into_iter().map(|(.., declared)| declared).collect();
    for step in steps {
        assert!(used.contains(&format!("var({step})")), "{step}");
    }
}
