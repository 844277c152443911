//! The strategy's items and where the site carries each: `data/strategy/checklist.json`.

use std::{fs, path::Path};

use serde::Deserialize;

/// An item of the strategy.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Item {
    /// Its number: `S01`.
    pub row: String,
    /// The key of the page that carries it.
    pub page: String,
    /// The anchor on that page.
    pub anchor: String,
    /// What the strategy says, in short.
    pub claim: String,
}

/// Reads the list, one item a line.
///
/// # Errors
/// A line and a reason.
pub fn load(file: &Path) -> Result<Vec<Item>, (usize, String)> {
    let text = fs::read_to_string(file).map_err(|error| (1, error.to_string()))?;
    let items: Vec<Item> = serde_json::from_str(&text).map_err(|error| (error.line(), error.to_string()))?;
    for (at, item) in items.iter().enumerate() {
        let expected = format!("S{:02}", at + 1);
        if item.row != expected || item.claim.is_empty() {
            return Err((line(&text, &item.row), format!("{} stands where {expected} belongs, or says nothing", item.row)));
        }
    }
    Ok(items)
}

/// The line of an item in the file's text.
fn line(text: &str, row: &str) -> usize {
    text.lines().position(|line| line.contains(&format!("\"{row}\""))).map_or(1, |at| at + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_shipped_list_is_whole() {
        let items = load(Path::new("data/strategy/checklist.json")).unwrap();
        assert_eq!(items.len(), 109);
    }

    #[test]
    fn a_missing_number_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("checklist.json");
        let item = |row: &str| format!(r#"{{"row": "{row}", "page": "signs", "anchor": "a", "claim": "c"}}"#);
        fs::write(&file, format!("[\n{},\n{}\n]\n", item("S01"), item("S03"))).unwrap();
        assert_eq!(load(&file).unwrap_err(), (3, "S03 stands where S02 belongs, or says nothing".to_owned()));
    }
}
